import { randomBytes } from 'node:crypto'
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
import { OperatorError } from '../platform/errors.ts'

/** The installation's own 32 bytes from a file; the first start makes them, readable by their owner only. There is no default. */
export function secretFrom(file: string): Uint8Array {
  try {
    return readSecret(file)
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error
  }
  mkdirSync(dirname(file), { recursive: true, mode: 0o700 })
  try {
    writeFileSync(file, `${randomBytes(32).toString('hex')}\n`, { flag: 'wx', mode: 0o600 })
  } catch (error) {
    // Another process of ours has made it in this very moment: that one counts.
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error
  }
  return readSecret(file)
}

function readSecret(file: string): Uint8Array {
  const text = readFileSync(file, 'utf8').trim()
  if (!/^[0-9a-f]{64}$/.test(text)) {
    throw new OperatorError(`The key in ${file} is no key of ours. Restore it, or remove it to have a new one made.`)
  }
  return Buffer.from(text, 'hex')
}
