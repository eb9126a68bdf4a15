import { readdirSync, readFileSync } from 'node:fs'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { evidence, view } from '../../../test/random-evidence.ts'
import { agreementWith, allKinds } from '../../../test/random-norms.ts'
import type { Agreement, Evidence, Standing } from '../model.ts'
import { assess } from './assess.ts'
import { explain } from './explain.ts'
import type { View } from './evidence-index.ts'

const numRuns = Number(process.env['PROPERTY_RUNS'] ?? 200)
const patience = 30_000 + numRuns * 60
const setting = fc.tuple(agreementWith(allKinds), evidence(), view)

function standings([agreement, entries, { asOf, knownOn }]: [Agreement, readonly Evidence[], View]): Standing {
  return assess(agreement, entries, asOf, knownOn)
}

test(
  'STD-45 every verdict says what was looked for and why, in both languages, and each reason has its entries and their date',
  () => {
    fc.assert(
      fc.property(setting, ([agreement, entries, when]) => {
        const ids = new Set(entries.map(({ id }) => id))
        const standing = standings([agreement, entries, when])
        for (const norm of standing.norms) {
          const kind = agreement.norms.find(({ id }) => id === norm.norm)?.kind
          const seeks = kind !== 'reference' && kind !== 'establishes'
          expect(norm.because.length).toBeGreaterThan(0)
          if (seeks) expect(norm.soughtKinds.length).toBeGreaterThan(0)
          if (seeks) expect(norm.because.map(({ code }) => code)).toContain('sought')
          for (const reason of norm.because) {
            expect(reason.evidence.every((id) => ids.has(id))).toBe(true)
            const dated = Object.values(reason.params).some((value) => /^\d{4}-\d\d-\d\d$/.test(String(value)))
            if (reason.evidence.length > 0) expect({ ...reason, dated }).toMatchObject({ dated: true })
          }
          for (const language of ['da', 'en'] as const) {
            const { because, next } = explain(agreement, norm, language)
            for (const sentence of [...because, next ?? '–'])
              expect(sentence).not.toMatch(/undefined|NaN|\[object|^$|\{|\$/)
          }
        }
      }),
      { numRuns },
    )
  },
  patience,
)

test(
  'STD-46 nothing is kept without evidence, and no assumed number, wish, permission or forecast is ever broken',
  () => {
    fc.assert(
      fc.property(setting, ([agreement, entries, when]) => {
        for (const norm of standings([agreement, entries, when]).norms) {
          const read = agreement.norms.find(({ id }) => id === norm.norm)
          if (norm.verdict === 'kept') expect(norm.evidence.length).toBeGreaterThan(0)
          for (const window of norm.windows)
            if (window.verdict === 'kept') expect(window.evidence.length).toBeGreaterThan(0)
          const broken = norm.verdict === 'broken' || norm.windows.some(({ verdict }) => verdict === 'broken')
          if (broken) expect([read?.force, when.asOf <= when.knownOn]).toEqual(['binding', true])
        }
      }),
      { numRuns },
    )
  },
  patience,
)

const numbers = [
  'min',
  'by',
  'before',
  'before_expiry',
  'after_start',
  'within',
  'longest_silence',
  'grace',
  'turn',
  'order',
  'quantity',
  'every',
  'opens',
]

/** The same norm with every number assumed and every question open. */
function assuming(part: unknown): unknown {
  if (typeof part !== 'object' || part === null || Array.isArray(part)) return part
  if ('ask' in part) return { ...part, ask: 'q-nobody' }
  return Object.fromEntries(
    Object.entries(part).map(([key, value]) => {
      const isPlain = typeof value !== 'object' || Array.isArray(value)
      return [key, numbers.includes(key) && isPlain ? { assumed: value, ask: 'q-nobody' } : assuming(value)]
    }),
  )
}

test(
  'STD-46 where every number is assumed, no window is ever broken but an unfair change of an office',
  () => {
    fc.assert(
      fc.property(setting, ([agreement, entries, when]) => {
        const norms = agreement.norms.map((norm) => assuming(norm) as Agreement['norms'][number])
        for (const { norm, windows } of standings([{ ...agreement, norms }, entries, when]).norms) {
          const broken = windows.filter(({ verdict, thing }) => verdict === 'broken' && thing !== 'change')
          expect({ norm, broken }).toEqual({ norm, broken: [] })
        }
      }),
      { numRuns },
    )
  },
  patience,
)

test(
  'STD-47 assess changes nothing that it is given and answers the same twice',
  () => {
    fc.assert(
      fc.property(setting, ([agreement, entries, when]) => {
        const frozen = deepFrozen(structuredClone(agreement))
        const given = deepFrozen(structuredClone(entries))
        const first = standings([frozen, given, when])
        expect(standings([frozen, given, when])).toEqual(first)
        expect(JSON.parse(JSON.stringify(first))).toEqual(first)
      }),
      { numRuns: Math.min(numRuns, 200) },
    )
  },
  patience,
)

function deepFrozen<T>(value: T): T {
  if (typeof value === 'object' && value !== null)
    for (const part of Object.values(Object.freeze(value))) deepFrozen(part)
  return value
}

test('STD-47 assess reads no clock, no database, no locale and no file', () => {
  const folder = new URL('.', import.meta.url)
  const sources = readdirSync(folder).filter((name) => name.endsWith('.ts') && !name.includes('.test.'))
  for (const name of sources) {
    const code = readFileSync(new URL(name, folder), 'utf8')
    expect(code, name).not.toMatch(
      /Date\.now|new Date\(\)|Temporal\.Now|Intl\.|toLocale|localeCompare|process\.|from 'node:|kysely|\bpg\b|fetch\(|Math\.random/,
    )
  }
})
