import { globSync, readFileSync } from 'node:fs'
import { dirname, join, relative } from 'node:path'
import { expect, test } from 'vitest'

/**
 * Beside platform, which everyone may use, a context may enter only these doors; a door is the context's index.ts, or
 * the file that is named. A new arrow is one line here.
 */
const doors: Readonly<Record<string, readonly string[]>> = {
  platform: [],
  agreement: [],
  governance: ['agreement'],
  community: ['agreement'],
  casework: ['agreement'],
  communication: ['agreement', 'governance', 'community'],
  citizen: ['agreement', 'community', 'communication'],
  economy: ['agreement', 'governance'],
  evaluation: ['agreement', 'governance', 'community', 'communication', 'citizen', 'economy', 'casework/statistics.ts'],
}

/** Names that say nothing about what is inside. */
const emptyNames = ['utils', 'common', 'shared', 'helpers', 'lib']

const root = join(import.meta.dirname, '..', 'src')
const files = globSync('**/*.{ts,tsx}', { cwd: root }).filter((file) => !/\.test\.tsx?$/.test(file))
const importing =
  /(?:^|\n)\s*(?:import|export)\s(?:[^'"`;]*?\sfrom\s)?['"](\.[^'"]+)['"]|\bimport\(\s*['"](\.[^'"]+)['"]/g

/** Where a file of ours is imported from, as paths within src. */
function importsOf(file: string, text: string): string[] {
  return [...text.matchAll(importing)].map(([, plain, dynamic]) => {
    const target = join(root, dirname(file), plain ?? dynamic ?? '')
    return relative(root, target)
  })
}

/** What is wrong with one import, or null. */
function fault(file: string, target: string): string | null {
  const [from, to] = [context(file), context(target)]
  if (from === to || from === 'main' || to === 'platform' || target.startsWith('..')) return null
  if (to === 'main') return `${file}: nobody imports main`
  const open = doors[from] ?? []
  if (open.includes(target)) return null
  if (!open.includes(to)) return `${file}: ${from} must not know ${to}`
  return target === `${to}/index.ts` || target === `${to}/index.tsx`
    ? null
    : `${file}: ${to} is entered by its index.ts`
}

function context(file: string): string {
  return file.split('/')[0] ?? ''
}

test('PLT-60 a file that enters another context by the window, or one that it must not know, is found', () => {
  expect(fault('citizen/queries.ts', 'casework/index.ts')).toBe('citizen/queries.ts: citizen must not know casework')
  expect(fault('governance/a.ts', 'agreement/tables.ts')).toBe('governance/a.ts: agreement is entered by its index.ts')
  expect(fault('platform/a.ts', 'agreement/index.ts')).toBe('platform/a.ts: platform must not know agreement')
  expect(fault('agreement/a.ts', 'main/settings.ts')).toBe('agreement/a.ts: nobody imports main')
  expect(fault('evaluation/a.ts', 'casework/index.ts')).toBe('evaluation/a.ts: evaluation must not know casework')
  expect(fault('evaluation/a.ts', 'casework/statistics.ts')).toBeNull()
  expect(fault('main/a.ts', 'casework/commands.ts')).toBeNull()
})

test('PLT-60 every way of importing is seen', () => {
  const text = `import { a } from './a.ts'\nimport type {\n  b,\n} from '../b/b.ts'\nexport * from './c.ts'\nimport './d.css'
    const e = await import('./e.ts')\nimport fs from 'node:fs'`
  expect(importsOf('x/y.ts', text)).toEqual(['x/a.ts', 'b/b.ts', 'x/c.ts', 'x/d.css', 'x/e.ts'])
})

test('PLT-60 each context imports only what it may, by the door', () => {
  const faults = files.flatMap((file) =>
    importsOf(file, readFileSync(join(root, file), 'utf8')).map((target) => fault(file, target)),
  )
  expect(faults.filter((found) => found !== null)).toEqual([])
})

test('PLT-60 every context is in the table of doors', () => {
  const contexts = new Set(files.map(context))
  expect([...contexts].filter((name) => name !== 'main' && !(name in doors))).toEqual([])
})

test('PLT-61 no folder has a name that says nothing', () => {
  expect(
    files.filter((file) =>
      dirname(file)
        .split('/')
        .some((part) => emptyNames.includes(part)),
    ),
  ).toEqual([])
})
