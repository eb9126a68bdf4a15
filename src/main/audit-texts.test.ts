import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { languages } from '../platform/languages.ts'
import { auditTexts } from './audit-texts.ts'

const root = join(import.meta.dirname, '../..')
const verb = /'([a-z][a-z-]*\.[a-z][a-z-]*)'/g
/** Where a verb is named: a route states it, or something is recorded by it. */
const places = [/\brecord: (?:'[^']*'|\[[^\]]*\])/g, /\brecord\([^)]*\)/g, /\b(?:verb|loaded)\b[ :=]+'[^']*'/g]

const recorded = new Set(
  globSync('src/**/*.{ts,tsx}', { cwd: root })
    .filter((file) => !/\.test\.tsx?$|matrix\.ts$/.test(file))
    .map((file) => readFileSync(join(root, file), 'utf8'))
    .flatMap((source) => places.flatMap((place) => source.match(place) ?? []))
    .flatMap((said) => [...said.matchAll(verb)].map(([, name = '']) => name)),
)

test('AUD-01 every verb that is recorded anywhere is told in words, in every language, and no other', () => {
  expect(recorded.size).toBeGreaterThan(20)
  expect([...recorded]).toEqual(expect.arrayContaining(['session.started', 'audit.read', 'evidence.recorded']))
  for (const language of languages)
    expect([language, Object.keys(auditTexts[language].verbs).toSorted()]).toEqual([language, [...recorded].toSorted()])
})
