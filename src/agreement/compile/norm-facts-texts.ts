import type { Texts } from '../../platform/languages.ts'

/** The keys of the format that are told in words. */
export type Keys =
  | 'bearer'
  | 'to'
  | 'by_party'
  | 'while'
  | 'event'
  | 'subject'
  | 'about'
  | 'each'
  | 'min'
  | 'max'
  | 'per'
  | 'stub'
  | 'needed'
  | 'by'
  | 'before'
  | 'yearly.by'
  | 'before_expiry'
  | 'after_start'
  | 'after.within'
  | 'after'
  | 'opens'
  | 'longest_silence'
  | 'body'
  | 'seats'
  | 'grace'
  | 'for_each'
  | 'states'
  | 'within'
  | 'office'
  | 'among'
  | 'turn'
  | 'order'
  | 'follows'
  | 'quantity'
  | 'holder'
  | 'used'
  | 'used.hours_in_unit'
  | 'every'
  | 'judge'
  | 'indicators'
  | 'ask'
  | 'evaluation'
  | 'decision'
  | 'evaluation.within'
  | 'evaluation.opens'
  | 'decision.within'
  | 'decision.opens'
  | 'notice'
  | 'ends_when'
  | 'source'
  | 'what'
  | 'questions'
  | 'remark'

/** What each key says, in words. */
export const factLabels: Texts<Record<Keys, string>> = {
  da: {
    bearer: 'skyldes af',
    to: 'over for',
    by_party: 'part',
    while: 'så længe',
    event: 'ses på',
    subject: 'om',
    about: 'nærmere',
    each: 'for hver af',
    min: 'antal',
    max: 'højst',
    per: 'hvor tit',
    stub: 'afkortet periode',
    needed: 'antal',
    by: 'senest',
    before: 'før',
    'yearly.by': 'hvert år senest',
    before_expiry: 'før udløb',
    after_start: 'efter start',
    'after.within': 'inden for',
    after: 'efter',
    opens: 'tidligst',
    longest_silence: 'længste pause',
    body: 'organ',
    seats: 'pladser',
    grace: 'frist',
    for_each: 'for hver',
    states: 'skal nævne',
    within: 'inden for',
    office: 'hverv',
    among: 'mellem',
    turn: 'længde',
    order: 'rækkefølge',
    follows: 'følger',
    quantity: 'mængde',
    holder: 'afsættes af',
    used: 'brugt',
    'used.hours_in_unit': 'timer pr. enhed',
    every: 'hver',
    judge: 'bedømmes af',
    indicators: 'indikatorer',
    ask: 'åbent',
    evaluation: 'evaluering',
    decision: 'beslutning',
    'evaluation.within': 'evaluering senest',
    'evaluation.opens': 'evaluering tidligst',
    'decision.within': 'beslutning senest',
    'decision.opens': 'beslutning tidligst',
    notice: 'varsel',
    ends_when: 'ophører ved',
    source: 'kilde',
    what: 'fastslår',
    questions: 'spørgsmål',
    remark: 'bemærkning',
  },
  en: {
    bearer: 'owed by',
    to: 'towards',
    by_party: 'party',
    while: 'as long as',
    event: 'looks at',
    subject: 'about',
    about: 'namely',
    each: 'for each of',
    min: 'number',
    max: 'at most',
    per: 'how often',
    stub: 'cut period',
    needed: 'number',
    by: 'by',
    before: 'before',
    'yearly.by': 'every year by',
    before_expiry: 'before expiry',
    after_start: 'after the start',
    'after.within': 'within',
    after: 'after',
    opens: 'not before',
    longest_silence: 'longest silence',
    body: 'body',
    seats: 'seats',
    grace: 'grace',
    for_each: 'for each',
    states: 'must state',
    within: 'within',
    office: 'office',
    among: 'among',
    turn: 'length',
    order: 'order',
    follows: 'follows',
    quantity: 'amount',
    holder: 'set aside by',
    used: 'used',
    'used.hours_in_unit': 'hours in a unit',
    every: 'every',
    judge: 'judged by',
    indicators: 'indicators',
    ask: 'open',
    evaluation: 'evaluation',
    decision: 'decision',
    'evaluation.within': 'evaluation within',
    'evaluation.opens': 'evaluation not before',
    'decision.within': 'decision within',
    'decision.opens': 'decision not before',
    notice: 'notice',
    ends_when: 'ends on',
    source: 'source',
    what: 'establishes',
    questions: 'questions',
    remark: 'remark',
  },
}

/** The fixed words for everybody and anything. */
export const together: Texts<Record<string, string>> = {
  da: { partnership: 'partnerskabet', parties: 'hver part', any: 'hvad som helst' },
  en: { partnership: 'the partnership', parties: 'each party', any: 'anything' },
}

interface DefinitionLabels {
  parties: string
  bodies: string
  offices: string
  focusAreas: string
  acts: string
  signatories: string
  under: string
  many: string
}

/** The words for what a reading declares. */
export const definitionLabels: Texts<DefinitionLabels> = {
  da: {
    parties: 'Parter',
    bodies: 'Organer',
    offices: 'Hverv',
    focusAreas: 'Indsatsområder',
    acts: 'Handlinger',
    signatories: 'Underskrevet af',
    under: 'under',
    many: '(flere)',
  },
  en: {
    parties: 'Parties',
    bodies: 'Bodies',
    offices: 'Offices',
    focusAreas: 'Focus areas',
    acts: 'Acts',
    signatories: 'Signed by',
    under: 'under',
    many: '(several)',
  },
}
