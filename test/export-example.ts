/** A small agreement with every kind of block and awkward characters, its evidence and its standing, made by hand for tests of exports. */
import { type Drawn, write } from './drawn-text.ts'
import { day } from '../src/platform/days.ts'
import type { Agreement, Clause, Evidence, Norm, NormStanding, Span, Standing } from '../src/agreement/model.ts'
import type { Verdict } from '../src/agreement/vocabulary.ts'

const drawn: Drawn[] = [
  { kind: 'paragraph', level: 0, source: '**Nordby**  \nKommune' },
  { kind: 'heading', level: 1, source: 'Partnerskabsaftale om tryghed & trivsel <prøve>' },
  { kind: 'heading', level: 2, source: '1. Formål' },
  { kind: 'paragraph', level: 0, source: 'De overordnede formål er, at:' },
  { kind: 'item', level: 1, source: 'Øge trygheden i "Åparken"' },
  { kind: 'item', level: 2, source: 'også om aftenen' },
  { kind: 'item', level: 1, source: 'Begrænse **tilgangen** til banderne' },
  { kind: 'heading', level: 2, source: '2. Organisering' },
  {
    kind: 'paragraph',
    level: 0,
    source:
      'Styregruppen **mødes minimum to gange årligt**. Fra politiets side deltager politiinspektøren. Fagpersoner kan inviteres.',
  },
  { kind: 'quote', level: 0, source: 'Formandskabet går på skift mellem kommunerne.' },
  { kind: 'heading', level: 3, source: '2. Uden for nummer' },
  {
    kind: 'paragraph',
    level: 0,
    source: 'Gruppen udarbejder et kommissorium, der definerer opgave, mål og succeskriterier.',
  },
  { kind: 'heading', level: 2, source: 'Underskrifter' },
  { kind: 'paragraph', level: 0, source: 'Anna Prøve  \nBorgmester' },
]

const written = write(drawn)

function spanOf(words: string): Span {
  const start = written.text.indexOf(words)
  if (start < 0) throw new Error(`The example has no ${JSON.stringify(words)}`)
  return { start, end: start + words.length }
}

function carried(...words: string[]): Pick<Norm, 'spans' | 'quoted'> {
  return { spans: words.map(spanOf), quoted: words.join(' … ').replaceAll('**', '') }
}

const norms: Norm[] = [
  {
    id: 'tryghed',
    says: 'Trygheden skal vokse',
    force: 'intent',
    kind: 'aim',
    indicators: [],
    needs: 'all',
    bearer: 'partnership',
    clause: '1',
    ...carried('Øge trygheden i "Åparken"', 'også om aftenen'),
  },
  {
    id: 'styregruppe-moeder',
    says: 'Styregruppen holder mindst to møder i hvert kalenderår',
    bearer: 'styregruppe',
    force: 'binding',
    kind: 'recurring',
    event: 'meeting-held',
    min: 2,
    per: 'calendar-year',
    clause: '2',
    ...carried('Styregruppen **mødes minimum to gange årligt**'),
  },
  {
    id: 'styregruppe-pladser',
    says: 'Politiinspektøren sidder i styregruppen',
    bearer: 'styregruppe',
    force: 'binding',
    kind: 'membership',
    body: 'styregruppe',
    seats: [{ id: 'politi', party: 'politi', function: 'politiinspektør', role: 'member' }],
    grace: { assumed: 'P60D' as never, ask: 'frist-for-pladser' },
    clause: '2',
    ...carried('Fra politiets side deltager politiinspektøren.'),
  },
  {
    id: 'gaester',
    says: 'Fagpersoner kan inviteres',
    force: 'permission',
    kind: 'power',
    clause: '2',
    ...carried('Fagpersoner kan inviteres.'),
  },
  {
    id: 'skift',
    says: 'Formandskabet går på skift mellem kommunerne',
    bearer: 'formandskab',
    force: 'binding',
    kind: 'rotation',
    among: ['nordby', 'sydby'],
    grace: { ask: 'formandskab-laengde' },
    clause: '2',
    ...carried('Formandskabet går på skift mellem kommunerne.'),
  },
  {
    id: 'kommissorium',
    says: 'Hver gruppe får et kommissorium med opgave, mål og succeskriterier',
    bearer: 'styregruppe',
    force: 'binding',
    kind: 'document',
    event: 'charter-approved',
    within: { assumed: 'P90D' as never, ask: 'frist-for-pladser' },
    clause: '2.1',
    ...carried('Gruppen udarbejder et kommissorium, der definerer opgave, mål og succeskriterier.'),
  },
]

function clause(label: string, heading: string, firstBlock: number, endBlock: number): Clause {
  const own = norms.filter((norm) => norm.clause === label).map((norm) => norm.id)
  const questions = label === '2' ? ['formandskab-laengde', 'frist-for-pladser'] : []
  return { label, heading, firstBlock, endBlock, norms: own, questions }
}

/** The agreement. */
export const exampleAgreement: Agreement = {
  id: 'proeveby-2018',
  title: 'Partnerskabsaftale om tryghed & trivsel <prøve>',
  language: 'da',
  text: written.text,
  textSha256: 'a'.repeat(64),
  readingSha256: 'b'.repeat(64),
  reading: { by: 'Prøveholdet', on: day('2018-01-20') },
  predecessor: null,
  signedOn: day('2018-01-22'),
  from: day('2018-01-01'),
  until: day('2019-12-31'),
  parties: [
    { id: 'politi', name: 'Prøvebys Politi', kind: 'police' },
    { id: 'nordby', name: 'Nordby Kommune', kind: 'municipality', code: '901' },
    { id: 'sydby', name: 'Sydby Kommune', kind: 'municipality' },
  ],
  bodies: [
    { id: 'styregruppe', name: 'Styregruppen' },
    { id: 'grupper', name: 'Arbejdsgrupper', many: true },
  ],
  offices: [{ id: 'formandskab', name: 'Formandskabet' }],
  focusAreas: [],
  acts: [],
  signatories: [{ party: 'nordby', name: 'Anna Prøve', title: 'Borgmester' }],
  blocks: written.blocks,
  clauses: [
    clause('0', 'Partnerskabsaftale om tryghed & trivsel <prøve>', 1, 2),
    clause('1', '1. Formål', 2, 7),
    clause('2', '2. Organisering', 7, 10),
    clause('2.1', '2. Uden for nummer', 10, 12),
    clause('Underskrifter', 'Underskrifter', 12, 14),
  ],
  norms,
  questions: [
    {
      id: 'formandskab-laengde',
      question: 'Hvor længe varer et formandskab?',
      answer: { turn: 'duration' },
      clause: '2',
    },
    {
      id: 'frist-for-pladser',
      question: 'Hvor hurtigt skal en plads besættes?',
      answer: { within: 'duration' },
      clause: '2',
    },
  ],
  background: [],
  rest: [],
  coverage: { words: 60, carried: 50, background: 10, rest: 0 },
}

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
