import { readFileSync } from 'node:fs'
import { compile } from '../src/agreement/compile/compile.ts'
import type { Agreement } from '../src/agreement/model.ts'

/** An agreement of this repository, compiled; a fault in it fails the test that asks. */
export function compiled(folder: string): Agreement {
  const file = (name: string) => readFileSync(new URL(`../${folder}/${name}`, import.meta.url))
  const { agreement, findings } = compile({ text: file('text.md'), reading: file('reading.yaml') })
  if (!agreement) throw new Error(`${folder} does not compile: ${findings.map(({ message }) => message.en).join('; ')}`)
  return agreement
}
