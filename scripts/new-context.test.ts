import { spawnSync } from 'node:child_process'
import { globSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { CannotWrite, writeContext } from './new-context.ts'

const home = join(import.meta.dirname, '..')
const root = mkdtempSync(join(tmpdir(), 'samvaerk-context-'))
afterAll(() => rmSync(root, { recursive: true }))
for (const folder of ['src/made', 'migrations', 'docs/rules']) mkdirSync(join(root, folder), { recursive: true })
for (const part of ['src/platform', 'test', 'node_modules', 'package.json', 'biome.json', '.gitignore'])
  symlinkSync(join(home, part), join(root, part))
writeFileSync(join(root, 'src/made/paths.ts'), "const there = path('/:partnership/moeder')\n")
writeFileSync(join(root, 'migrations/0041-made-up.sql'), '')
writeFileSync(join(root, 'docs/rules/made.md'), '| GOV-01 | a rule of another room | made up |\n')
writeFileSync(
  join(root, 'tsconfig.json'),
  JSON.stringify({ extends: join(home, 'tsconfig.json'), include: ['src/governance'] }),
)

test.each([
  ['Styring', 'a capital letter'],
  ['utils', 'a name that says nothing'],
  ['platform', 'the platform’s own name'],
  ['made', 'the name of a room that is there'],
  ['order', 'a word of SQL'],
  ['../out', 'a way out of the folder'],
])('REP-02 a context is not called %s: %s', (name) => {
  expect(() => writeContext(root, { name, danish: 'Styring' })).toThrow(CannotWrite)
})

test('REP-02 an address that another room has, or none at all, is refused before anything is written', () => {
  expect(() => writeContext(root, { name: 'governance', danish: 'Møder' })).toThrow('src/made/paths.ts')
  expect(() => writeContext(root, { name: 'governance', danish: '' })).toThrow('Danish name')
  expect(globSync('src/governance/*', { cwd: root })).toEqual([])
})

test('REP-01 a new room has every file, the next number and letters of its own, and nothing of the template’s name', () => {
  const { files } = writeContext(root, { name: 'governance', danish: 'Råd og øvrige møder' })
  const texts = new Map(files.map((file) => [file, readFileSync(join(root, file), 'utf8')]))
  expect([...texts.keys()].sort()).toEqual(
    [
      'docs/rules/governance.md',
      'migrations/0042-governance-notes.sql',
      ...'README.md commands.ts forms.ts index.ts matrix.ts notes.both.test.ts paths.ts policy.ts queries.ts routes.tsx tables.ts texts.ts views.tsx vocabulary.ts'
        .split(' ')
        .map((file) => `src/governance/${file}`),
    ].sort(),
  )
  for (const [file, text] of texts) expect(text, file).not.toMatch(/samp|prøverum|proeverum|0000/i)
  expect(texts.get('src/governance/paths.ts')).toContain("path('/:partnership/raad-og-oevrige-moeder')")
  expect(texts.get('docs/rules/governance.md')).toContain('| GOVE-01 |')
  expect(texts.get('src/governance/notes.both.test.ts')).toContain("test('GOVE-01 ")
})

test('REP-01 a new room type-checks and is formatted as written', { timeout: 60_000 }, () => {
  const bin = (name: string) => join(home, 'node_modules', '.bin', name)
  const types = spawnSync(bin('tsc'), ['-p', root], { cwd: root, encoding: 'utf8' })
  expect(types.stdout.split('\n').filter((line) => /^(src\/governance|error)/.test(line))).toEqual([])
  const format = spawnSync(bin('biome'), ['format', 'src/governance'], { cwd: root, encoding: 'utf8' })
  expect(format.status, format.stderr).toBe(0)
})
