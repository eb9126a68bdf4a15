/** What happened in the example agreement, and how it stood on 15 October 2018: made by hand for tests of exports. */
import type { ExportInput } from '../src/agreement/exports/input.ts'
import type { Evidence, NormStanding, Standing } from '../src/agreement/model.ts'
import type { Verdict } from '../src/agreement/vocabulary.ts'
import { day } from '../src/platform/days.ts'
import { exampleAgreement } from './export-example.ts'

function entry(id: string, kind: Evidence['kind'], on: string, subject: string, note: string | null = null): Evidence {
  return {
    id,
    kind,
    subject,
    about: null,
    party: 'nordby',
    occurredOn: day(on),
    recordedAt: kind === 'meeting-planned' ? '2018-10-01T10:00:00Z' : `${on}T10:00:00Z`,
    expiresOn: null,
    quantity: null,
    unit: null,
    note,
    ref: null,
    forPeriod: null,
    retracts: null,
    detail: null,
  }
}

/** What happened in it. */
export const exampleEvidence: Evidence[] = [
  entry('e1', 'office-assumed', '2018-01-01', 'formandskab'),
  entry('e2', 'meeting-held', '2018-03-06', 'styregruppe', 'Referat: se "mappe 3"; punkt 1, 2 og 3\nanden linje'),
  entry('e3', 'group-established', '2018-05-02', 'grupper'),
  entry('e4', 'meeting-planned', '2019-02-12', 'styregruppe'),
]

function standing(norm: string, verdict: Verdict, more: Partial<NormStanding> = {}): NormStanding {
  return {
    norm,
    verdict,
    because: [],
    next: null,
    windows: [],
    evidence: [],
    soughtKinds: [],
    rests: [],
    final: false,
    ...more,
  }
}

const window = { planned: 0, unconfirmed: 0, thing: null, stub: false, evidence: [] }

/** How it stood on 15 October 2018. */
export const exampleStanding: Standing = {
  agreement: exampleAgreement.id,
  state: 'in-force',
  asOf: day('2018-10-15'),
  knownOn: day('2018-10-20'),
  forecast: false,
  norms: [
    standing('tryghed', 'unproven'),
    standing('styregruppe-moeder', 'due', {
      next: { code: 'hold', params: {}, times: 1, by: day('2018-12-31') },
      evidence: ['e2'],
      windows: [
        {
          ...window,
          from: day('2018-01-01'),
          until: day('2018-12-31'),
          needed: 2,
          happened: 1,
          verdict: 'due',
          evidence: ['e2'],
        },
        {
          ...window,
          from: day('2019-01-01'),
          until: day('2019-12-31'),
          needed: 2,
          happened: 0,
          planned: 1,
          verdict: 'not-yet',
        },
      ],
    }),
    standing('styregruppe-pladser', 'kept', { evidence: ['e1'] }),
    standing('gaester', 'free'),
    standing('skift', 'open', { rests: ['formandskab-laengde'] }),
    standing('kommissorium', 'broken', {
      windows: [
        {
          ...window,
          from: day('2018-05-02'),
          until: day('2018-07-31'),
          needed: 1,
          happened: 0,
          verdict: 'broken',
          thing: 'unge',
        },
      ],
    }),
  ],
  questions: [
    { question: 'formandskab-laengde', answer: null, answeredOn: null, evidence: null },
    { question: 'frist-for-pladser', answer: { within: 'P60D' }, answeredOn: day('2018-09-04'), evidence: 'e3' },
  ],
}

/** Why and what next, in Danish, as the explaining of standings would say it. */
export const exampleSentences = new Map([
  [
    'styregruppe-moeder',
    {
      because: ['1 af 2 møder er holdt i 2018; intet er planlagt.'],
      next: 'Hold ét styregruppemøde senest 31. december 2018.',
    },
  ],
  ['styregruppe-pladser', { because: ['Pladsen er besat.'], next: null }],
  ['kommissorium', { because: ['Gruppen »Unge« mangler et kommissorium.'], next: null }],
])

/** All of it, as an export takes it. */
export const exampleInput: ExportInput = {
  agreement: exampleAgreement,
  standing: exampleStanding,
  evidence: exampleEvidence,
  sentences: exampleSentences,
  language: 'da',
  reader: 'member',
  demonstration: false,
  address: 'https://samvaerk.example/proeveby/aftale',
}
