/** Builds agreements and evidence in memory, without the compiler: made-up parties A, B and C, a board, a council and groups. */
import { assess } from '../src/agreement/assess/assess.ts'
import type { Agreement, AgreementQuestion, Evidence, Norm, NormStanding } from '../src/agreement/model.ts'
import { ReadNorm } from '../src/agreement/reading.ts'
import type { EvidenceKind } from '../src/agreement/vocabulary.ts'
import { type Day, day } from '../src/platform/days.ts'

/** A norm as it is written in a reading; what is left out is filled in with something plain. */
export type WrittenNorm = { kind: Norm['kind'] } & Record<string, unknown>

/** A norm from its reading; `id` is its kind and `force` is binding where the reading does not say. */
export function aNorm(written: WrittenNorm): Norm {
  const id = typeof written['id'] === 'string' ? written['id'] : written.kind
  const read = ReadNorm.parse({ says: `Promise ${id}`, force: 'binding', ...written, id })
  return { ...read, clause: '1', spans: [{ start: 0, end: 1 }], quoted: `Words of ${id}` }
}

type Frame = Partial<Omit<Agreement, 'norms' | 'questions' | 'from' | 'until' | 'signedOn'>>

/** What an agreement is built from; dates are text, and it runs from 1 January 2018 to 31 December 2019 unless said. */
export interface Plan extends Frame {
  from?: string | null
  until?: string | null
  signedOn?: string | null
  questions?: readonly Pick<AgreementQuestion, 'id' | 'answer'>[]
}

/** An agreement with the norms given. */
export function anAgreement(norms: readonly WrittenNorm[], plan: Plan = {}): Agreement {
  const { from = '2018-01-01', until = '2019-12-31', signedOn = '2018-01-01', questions = [], ...frame } = plan
  const built = norms.map(aNorm)
  return {
    id: 'made-up',
    title: 'A made-up agreement',
    language: 'en',
    text: 'Words.\n',
    textSha256: '0'.repeat(64),
    readingSha256: '1'.repeat(64),
    reading: { by: 'the tests', on: day('2018-01-01') },
    predecessor: null,
    signedOn: signedOn === null ? null : day(signedOn),
    from: from === null ? null : day(from),
    until: until === null ? null : day(until),
    parties: ['a', 'b', 'c'].map((id) => ({ id, name: `Party ${id.toUpperCase()}`, kind: 'municipality' })),
    bodies: [
      { id: 'board', name: 'The board' },
      { id: 'council', name: 'The council', parent: 'board' },
      { id: 'groups', name: 'The groups', parent: 'council', many: true },
    ],
    offices: [
      { id: 'chair', name: 'The chair' },
      { id: 'office', name: 'The office' },
    ],
    focusAreas: [{ id: 'safety', name: 'Safety' }],
    acts: [{ id: 'inspected', name: 'Inspection of the quays' }],
    signatories: [],
    blocks: [],
    clauses: [
      {
        label: '1',
        heading: '1. Promises',
        firstBlock: 0,
        endBlock: 0,
        norms: built.map(({ id }) => id),
        questions: [],
      },
    ],
    norms: built,
    questions: questions.map((question) => ({ ...question, question: `Question ${question.id}?`, clause: '1' })),
    background: [],
    rest: [],
    coverage: { words: 1, carried: 1, background: 0, rest: 0 },
    ...frame,
  }
}

type Told = Partial<Omit<Evidence, 'kind' | 'occurredOn' | 'expiresOn'>> & { expiresOn?: string }

/** An entry: recorded at noon on the day it occurred, called after its kind and date, unless said. */
export function anEntry(kind: EvidenceKind, on: string, told: Told = {}): Evidence {
  const { expiresOn, ...rest } = told
  return {
    id: [kind, told.subject, told.about, told.party, told.ref, on].filter(Boolean).join(' '),
    kind,
    subject: null,
    about: null,
    party: null,
    occurredOn: day(on),
    recordedAt: `${on}T12:00:00.000Z`,
    quantity: null,
    unit: null,
    note: null,
    ref: null,
    forPeriod: null,
    retracts: null,
    detail: null,
    ...rest,
    expiresOn: expiresOn === undefined ? null : day(expiresOn),
  }
}

/** A meeting of the board. */
export function aMeeting(on: string, told: Told = {}): Evidence {
  return anEntry('meeting-held', on, { subject: 'board', ...told })
}

/** A planned meeting of the board, recorded a month before unless said. */
export function aPlan(on: string, recordedOn: string, told: Told = {}): Evidence {
  return anEntry('meeting-planned', on, { subject: 'board', recordedAt: `${recordedOn}T12:00:00.000Z`, ...told })
}

/** A decision that answers a question. */
export function anAnswer(question: string, on: string, answer: Evidence['detail'], told: Told = {}): Evidence {
  return anEntry('decided', on, { subject: 'board', about: question, detail: { question, answer }, ...told })
}

/** Takes an entry back. */
export function aRetraction(of: Evidence, recordedOn: string): Evidence {
  return anEntry('retracted', recordedOn, { id: `retraction of ${of.id}`, retracts: of.id })
}

/** The date as the code knows it. */
export function on(text: string): Day {
  return day(text)
}

/** How one promise stands: of an agreement with that promise alone, known on the same day unless said. */
export function theStanding(
  norm: WrittenNorm,
  entries: readonly Evidence[],
  asOf: string,
  { known = asOf, ...plan }: Plan & { known?: string } = {},
): NormStanding {
  const [standing] = assess(anAgreement([norm], plan), entries, day(asOf), day(known)).norms
  if (!standing) throw new Error('an agreement with one norm has one standing')
  return standing
}

/** Its windows in few words: `2018-01-01 2018-12-31 1/2 due`. */
export function windowsOf({ windows }: NormStanding): string[] {
  return windows.map(({ from, until, happened, needed, verdict, thing }) =>
    [from, until, `${happened}/${needed}`, verdict, thing].filter((part) => part !== null).join(' '),
  )
}
