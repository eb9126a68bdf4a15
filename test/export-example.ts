/** A small agreement with every kind of block and awkward characters, made by hand for tests of exports. */
import { type Drawn, write } from './drawn-text.ts'
import { day } from '../src/platform/days.ts'
import type { Agreement, Clause, Norm, Span } from '../src/agreement/model.ts'

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
