import fc from 'fast-check'
import { expect, test } from 'vitest'
import { exampleAgreement } from '../../../test/export-example.ts'
import { exampleEvidence, exampleInput, exampleStanding } from '../../../test/export-example-standing.ts'
import { day } from '../../platform/days.ts'
import { agreementAkomaNtoso } from './akoma-ntoso.ts'
import { agreementHtml } from './html.tsx'
import { piecesOf } from './outline.ts'
import { paperOf } from './paper.ts'
import type { PaperBlock } from './paper-text.ts'
import { seenOn } from './seen.ts'

function wordsIn(block: PaperBlock): string[] {
  const own = block.runs.map((run) => run.text).join('')
  return [...(own === '' ? [] : [own]), ...block.items.flatMap(wordsIn)]
}

test('EXP-02 what became known later, was taken back, or occurred after the date is not shown', () => {
  const back = {
    ...exampleEvidence[1]!,
    id: 'e9',
    kind: 'retracted' as const,
    retracts: 'e2',
    occurredOn: day('2018-10-19'),
    recordedAt: '2018-10-19T08:00:00Z',
  }
  const seen = (asOf: string, knownOn: string) =>
    seenOn([...exampleEvidence, back], { asOf: day(asOf), knownOn: day(knownOn) }).map((entry) => entry.id)
  expect(seen('2018-10-15', '2018-10-20')).toEqual(['e1', 'e3', 'e4'])
  expect(seen('2018-10-15', '2018-10-18')).toEqual(['e1', 'e2', 'e3', 'e4'])
  expect(seen('2018-04-01', '2018-10-18')).toEqual(['e1', 'e2', 'e4'])
  expect(seen('2018-10-15', '2018-02-01')).toEqual(['e1'])
})

test('EXP-02 a stranger gets of evidence its kind, date and subject, and nothing more in any export', () => {
  const paper = paperOf({ ...exampleInput, reader: 'stranger' })
  expect(paper.evidence[1]).toEqual({
    number: 2,
    date: '6. marts 2018',
    kind: 'Møde holdt',
    subject: 'Styregruppen',
    party: '',
    note: '',
  })
  for (const made of [
    agreementHtml({ ...exampleInput, reader: 'stranger' }),
    agreementAkomaNtoso({ ...exampleInput, reader: 'stranger' }),
  ]) {
    expect(made).not.toContain('mappe 3')
  }
  expect(agreementHtml(exampleInput)).toContain('mappe 3')
})

test('EXP-02 an entry is told in words: its act, the things it is about, its amount as the reader writes it', () => {
  const agreement = { ...exampleAgreement, acts: [{ id: 'prøvegang', name: 'En gåtur' }] }
  const [first] = exampleEvidence
  const told = (more: object, language: 'da' | 'en' = 'da') =>
    paperOf({ ...exampleInput, agreement, language, evidence: [{ ...first!, ...more }] }).evidence[0]
  expect(told({ kind: 'done', subject: 'prøvegang' })).toMatchObject({ kind: 'Gjort: En gåtur' })
  expect(told({ kind: 'group-established', subject: 'grupper', about: 'staerke-naboskaber' })?.subject).toBe(
    'Stærke naboskaber · Arbejdsgrupper',
  )
  expect(told({ kind: 'decided', subject: 'styregruppe', about: 'formandskab-laengde' })?.subject).toBe('Styregruppen')
  expect(told({ kind: 'set-aside', quantity: '0.1', unit: 'aarsvaerk' })?.note).toBe('0,1 årsværk')
  expect(told({ kind: 'set-aside', quantity: '0.1', unit: 'aarsvaerk' }, 'en')?.note).toBe('0.1 årsværk')
})

test('EXP-03 the whole text stands in the document in its order, nothing left out', () => {
  const paper = paperOf(exampleInput)
  expect(paper.rows.flatMap((row) => wordsIn(row.block))).toEqual(exampleAgreement.blocks.map((block) => block.text))
})

test('EXP-03 items stand under the item before them when they stand deeper', () => {
  const list = piecesOf(exampleAgreement).find((piece) => piece.kind === 'list')
  expect(list?.kind === 'list' && list.items.map((item) => item.items.length)).toEqual([1, 0])
})

test('EXP-04 each promise is numbered once, in the order of its words, and its number stands where they end', () => {
  const paper = paperOf(exampleInput)
  const notes = paper.rows.flatMap((row) => row.notes)
  expect(notes.map((note) => [note.number, note.norm])).toEqual(
    exampleAgreement.norms.map((norm, index) => [index + 1, norm.id]),
  )
  const ends = paper.rows.flatMap((row) => endsIn(row.block))
  expect(ends).toEqual(notes.map((note) => note.number))
})

function endsIn(block: PaperBlock): number[] {
  return [...block.runs.flatMap((run) => run.ends), ...block.items.flatMap(endsIn)]
}

test('EXP-04 a promise whose words are nowhere stands at its clause’s heading rather than getting lost', () => {
  const [first, ...others] = exampleAgreement.norms
  const agreement = { ...exampleAgreement, norms: [...others, { ...first!, spans: [], clause: '2' }] }
  const row = paperOf({ ...exampleInput, agreement }).rows.find((one) =>
    one.notes.some((note) => note.norm === first!.id),
  )
  expect(row && wordsIn(row.block)).toEqual(['2. Organisering'])
})

test('EXP-04 words under several promises take the worst verdict', () => {
  const [aim, ...others] = exampleAgreement.norms
  const agreement = { ...exampleAgreement, norms: [{ ...aim!, spans: others[0]!.spans }, ...others] }
  const runs = paperOf({ ...exampleInput, agreement }).rows.flatMap((row) => row.block.runs)
  expect(runs.find((run) => run.text === 'Styregruppen ')?.verdict).toBe('due')
})

test('EXP-04 a note tells every reason but what was looked for once something was found; a list of many tells what happened only', () => {
  const because = ['counted', 'rests', 'sought', 'decided'].map((code) => ({ code, params: {}, evidence: [] }))
  const note = (evidence: string[]) => {
    const norms = exampleStanding.norms.map((one) =>
      one.norm === 'styregruppe-moeder' ? { ...one, because, evidence } : one,
    )
    const sentences = new Map([
      ['styregruppe-moeder', { because: ['Talt.', 'Vi regner med.', 'Set efter.', 'Besvaret.'], next: null }],
    ])
    const rows = paperOf({ ...exampleInput, standing: { ...exampleStanding, norms }, sentences }).rows
    return rows.flatMap((row) => row.notes).find((one) => one.norm === 'styregruppe-moeder')
  }
  expect(note(['e2'])?.because).toEqual(['Talt.', 'Vi regner med.'])
  expect(note([])?.because).toEqual(['Talt.', 'Vi regner med.', 'Set efter.'])
  expect(note([])?.short).toEqual(['Talt.'])
})

test('EXP-04 what is broken comes first among what needs attention, then what is due, soonest first', () => {
  expect(paperOf(exampleInput).attention.map((note) => note.norm)).toEqual(['kommissorium', 'styregruppe-moeder'])
})

test('EXP-04 headings never skip a level, whatever levels the text has', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 1, max: 6 }), { minLength: 1, maxLength: 12 }), (levels) => {
      const block = exampleAgreement.blocks[2]!
      const agreement = {
        ...exampleAgreement,
        norms: [],
        clauses: [],
        blocks: levels.map((level) => ({ ...block, level })),
      }
      const depths = paperOf({ ...exampleInput, agreement }).rows.map((row) => row.block.depth)
      for (const [index, depth] of depths.entries()) {
        expect(depth).toBeLessThanOrEqual((depths[index - 1] ?? 2) + 1)
        expect(depth).toBeGreaterThanOrEqual(3)
        expect(depth).toBeLessThanOrEqual(6)
      }
    }),
  )
})

test('EXP-01 the order in which evidence is given changes no export', () => {
  fc.assert(
    fc.property(fc.shuffledSubarray(exampleEvidence, { minLength: exampleEvidence.length }), (evidence) => {
      expect(paperOf({ ...exampleInput, evidence })).toEqual(paperOf(exampleInput))
      expect(agreementAkomaNtoso({ ...exampleInput, evidence })).toBe(agreementAkomaNtoso(exampleInput))
    }),
    { numRuns: 10 },
  )
})

test('EXP-04 an unsigned agreement without an end, and a forecast, are told as such', () => {
  const agreement = { ...exampleAgreement, signedOn: null, until: null }
  const paper = paperOf({
    ...exampleInput,
    agreement,
    standing: { ...exampleStanding, forecast: true },
    language: 'en',
  })
  expect([paper.signed, paper.valid, paper.forecast]).toEqual([
    'Not signed',
    'valid from 1 January 2018',
    'Forecast: this is how it looks if nothing more happens.',
  ])
  expect(paperOf({ ...exampleInput, agreement: { ...agreement, from: null } }).valid).toContain('ikke kendt')
})
