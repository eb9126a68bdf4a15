import { readdirSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { assess } from '../src/agreement/assess/assess.ts'
import { compile } from '../src/agreement/compile/compile.ts'
import type { Evidence, Standing } from '../src/agreement/model.ts'
import type { EvidenceKind } from '../src/agreement/vocabulary.ts'
import { day } from '../src/platform/days.ts'
import { compiled } from './compiled.ts'

const folders = [
  'agreements/vestegnen-2018',
  'agreements/example-harbour',
  'agreements/beispiel-gruenzug',
  'test/agreements/vestegnen-2020-made-up',
]
const harbour = compiled('agreements/example-harbour')

/** What happened in Example Harbour: kind or act, date, and what else is told. */
function happened(kind: EvidenceKind | `did ${string}`, on: string, more: Partial<Evidence> = {}): Evidence {
  const act = kind.startsWith('did ') ? kind.slice(4) : null
  return {
    id: `${kind} ${on} ${more.party ?? ''}`,
    kind: act === null ? (kind as EvidenceKind) : 'done',
    subject: null,
    about: act,
    party: null,
    occurredOn: day(on),
    recordedAt: `${on}T12:00:00Z`,
    expiresOn: null,
    quantity: null,
    unit: null,
    note: null,
    ref: null,
    forPeriod: null,
    retracts: null,
    detail: null,
    ...more,
  }
}

function verdictOf(standing: Standing, norm: string) {
  return standing.norms.find((each) => each.norm === norm)?.verdict
}

function windowsOf(standing: Standing, norm: string) {
  return standing.norms
    .find((each) => each.norm === norm)
    ?.windows.map(({ from, until, verdict }) => `${from} ${until} ${verdict}`)
}

test('DATA-01 there is nothing to say about any agreement of this repository, and no word of theirs is left over', () => {
  for (const folder of folders) {
    const file = (name: string) => readFileSync(new URL(`../${folder}/${name}`, import.meta.url))
    const { agreement, findings } = compile({ text: file('text.md'), reading: file('reading.yaml') })
    expect(findings, folder).toEqual([])
    expect(agreement?.coverage.rest, folder).toBe(0)
  }
})

test('DATA-02 no code of the agreement room names a party, body, office or focus area of the Vestegnen agreement', () => {
  const { parties, bodies, offices, focusAreas } = compiled('agreements/vestegnen-2018')
  const own = new Set([...parties, ...bodies, ...offices, ...focusAreas].map(({ id }) => id))
  const room = new URL('../src/agreement/', import.meta.url)
  const files = readdirSync(room, { recursive: true, encoding: 'utf8' }).filter(
    (name) => /(?<!\.test)\.tsx?$/.test(name) && !name.includes('texts'),
  )
  const named = files.flatMap((name) => {
    const literals = readFileSync(new URL(name, room), 'utf8')
      .replaceAll(/\/\*[^]*?\*\/|\/\/.*/g, '')
      .matchAll(/(['"`])([a-z0-9-]+)\1/g)
    return [...literals].flatMap(([, , word = '']) => (own.has(word) ? [`${name}: ${word}`] : []))
  })
  expect(files.length).toBeGreaterThan(50)
  expect(named).toEqual([])
})

test('DATA-03 every promise of the Vestegnen text is a norm with somebody who owes it and a sentence of its own', () => {
  const { norms, questions } = compiled('agreements/vestegnen-2018')
  expect(norms.length).toBe(54)
  expect(questions.length).toBe(42)
  expect(new Set(norms.map(({ says }) => says)).size).toBe(norms.length)
  const owed = norms.filter(({ force }) => force === 'binding' || force === 'intent')
  expect(owed.filter(({ bearer, bearers }) => bearer === undefined && bearers === undefined)).toEqual([])
  const stated = norms.filter(({ force }) => force === 'statement')
  expect(stated.filter(({ bearer }) => bearer !== undefined)).toEqual([])
})

test('DATA-04 an agreement in English with no end, quarters, weeks and its own numbers is judged by the same code', () => {
  const evidence = [
    happened('meeting-held', '2024-03-20', { subject: 'safety-board' }),
    happened('did drill-held', '2024-05-02'),
    happened('did quays-inspected', '2024-04-10', { subject: 'fire-service' }),
    happened('did near-misses-told', '2024-04-12', { subject: 'safety-board', party: 'port' }),
    happened('did plan-adopted', '2024-08-31', { subject: 'safety-board' }),
    happened('did code-adopted', '2024-06-14', { subject: 'shipowners', party: 'shipowners' }),
    happened('office-assumed', '2024-03-15', { subject: 'chair', party: 'port' }),
    happened('office-assumed', '2024-03-16', { subject: 'office', party: 'port' }),
    happened('set-aside', '2024-04-01', { party: 'port', quantity: '40000', unit: 'euro' }),
    happened('attested', '2024-12-01', { subject: 'audit-panel', about: 'lessons-acted-on', detail: { yes: true } }),
  ]
  const july = assess(harbour, evidence, day('2024-07-15'), day('2024-07-15'))
  expect(windowsOf(july, 'board-meetings')).toEqual([
    '2024-03-15 2024-03-31 kept',
    '2024-04-01 2024-06-30 broken',
    '2024-07-01 2024-09-30 open',
  ])
  expect(windowsOf(july, 'quays-inspected')?.slice(0, 2)).toEqual([
    '2024-03-15 2024-04-26 kept',
    '2024-04-11 2024-05-22 broken',
  ])
  expect(verdictOf(july, 'code-of-conduct')).toBe('broken')
  expect(verdictOf(july, 'emergency-plan')).toBe('open')
  expect(verdictOf(july, 'joint-drills')).toBe('open')
  expect(verdictOf(july, 'office-follows-chair')).toBe('kept')
  expect(verdictOf(july, 'shared-equipment')).toBe('kept')
  expect(verdictOf(july, 'grants')).toBe('open')
  const later = assess(harbour, evidence, day('2024-07-20'), day('2024-07-20'))
  expect(verdictOf(later, 'emergency-plan')).toBe('due')
  const september = assess(harbour, evidence, day('2024-09-01'), day('2024-09-01'))
  expect(verdictOf(september, 'emergency-plan')).toBe('kept')
  const spring = assess(harbour, evidence, day('2025-04-01'), day('2025-04-01'))
  expect(spring.state).toBe('in-force')
  expect(windowsOf(spring, 'yearly-report')?.[0]).toMatch(/2025-03-31 broken$/)
  expect(windowsOf(spring, 'lessons-acted-on')).toEqual(['2024-03-15 2025-03-14 kept', '2025-03-15 2026-03-14 open'])
})

test('DATA-05 notice ends an agreement that has no end, and what is not yet due is released', () => {
  const notice = happened('notice-given', '2024-05-10', { party: 'water-police' })
  const after = assess(harbour, [notice], day('2024-12-01'), day('2024-12-01'))
  expect(after.state).toBe('ended')
  expect(verdictOf(after, 'yearly-report')).toBe('free')
  expect(verdictOf(after, 'code-of-conduct')).toBe('broken')
})

test('DATA-06 an agreement whose start is unknown waits for it, in a language that the compiler knows nothing of', () => {
  const german = compiled('agreements/beispiel-gruenzug')
  const waiting = assess(german, [], day('2025-09-01'), day('2025-09-01'))
  expect([waiting.state, verdictOf(waiting, 'runder-tisch-monatlich')]).toEqual(['not-yet', 'not-yet'])
  const begun = [
    happened('entered-into-force', '2025-06-15'),
    happened('meeting-held', '2025-07-03', { subject: 'runder-tisch' }),
  ]
  const on = assess(german, begun, day('2025-09-01'), day('2025-09-01'))
  expect(windowsOf(on, 'runder-tisch-monatlich')?.slice(0, 4)).toEqual([
    '2025-06-15 2025-06-30 free',
    '2025-07-01 2025-07-31 kept',
    '2025-08-01 2025-08-31 broken',
    '2025-09-01 2025-09-30 open',
  ])
  expect(windowsOf(on, 'schlussbericht')).toEqual(['2025-06-15 2027-10-31 open'])
})
