import type { Language, Texts } from '../../platform/languages.ts'
import { labels } from '../labels.ts'
import type { Agreement, Norm } from '../model.ts'
import { evidenceKinds } from '../vocabulary.ts'
import { paramsOf } from './params.ts'
import { paramWords } from './param-words.ts'

/** One thing that a reading says of a promise, in words. */
export interface Fact {
  label: string
  value: string
}

type Keys =
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

const keys: Texts<Record<Keys, string>> = {
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

const together: Texts<Record<string, string>> = {
  da: { partnership: 'partnerskabet', parties: 'hver part', any: 'hvad som helst' },
  en: { partnership: 'the partnership', parties: 'each party', any: 'anything' },
}

/** The name of whatever an agreement declares by an id; the id itself for what it does not. */
export function namesIn(agreement: Agreement, language: Language): (id: string) => string {
  const { parties, bodies, offices, focusAreas, acts } = agreement
  const names = new Map([...parties, ...bodies, ...offices, ...focusAreas, ...acts].map(({ id, name }) => [id, name]))
  const kinds: Record<string, string> = labels[language].evidence
  return (id) => {
    if (Object.hasOwn(together[language], id)) return together[language][id] ?? id
    return names.get(id) ?? ((evidenceKinds as readonly string[]).includes(id) ? (kinds[id] ?? id) : id)
  }
}

/** Everything that the reading makes of a promise, in words and in a fixed order. */
export function factsOf(norm: Norm, agreement: Agreement, language: Language): Fact[] {
  const named = namesIn(agreement, language)
  const facts: Fact[] = []
  const say = (key: Keys, value: unknown) => {
    if (value === undefined || (Array.isArray(value) && value.length === 0)) return
    facts.push({ label: keys[language][key], value: paramWords(value, language, named) })
  }
  say('bearer', norm.bearer)
  say('to', norm.to)
  say('by_party', norm.by_party)
  say('while', norm.while?.focus_area)
  if ('event' in norm) say('event', norm.event)
  if ('subject' in norm) say('subject', norm.subject)
  if ('about' in norm) say('about', norm.about)
  if ('each' in norm) say('each', norm.each)
  if ('office' in norm) say('office', norm.office)
  sayOwn(norm, say)
  for (const param of paramsOf(norm)) {
    const key = norm.kind === 'attested' && param.key === 'by' ? 'judge' : (param.key as Keys)
    const unit = norm.kind === 'allocation' && param.key === 'quantity' ? ` ${norm.unit}` : ''
    facts.push({ label: keys[language][key], value: paramWords(param.value, language, named) + unit })
  }
  if ('per' in norm) say('per', norm.per)
  say('questions', norm.questions)
  say('remark', norm.remark)
  return facts
}

type Say = (key: Keys, value: unknown) => void

function sayOwn(norm: Norm, say: Say): void {
  switch (norm.kind) {
    case 'recurring':
      return say('max', norm.max)
    case 'deadline':
      say('needed', norm.needed)
      return say('after', norm.after?.event)
    case 'membership':
      say('body', norm.body)
      return say(
        'seats',
        norm.seats.map(
          (seat) => `${seat.function} (${seat.parties?.join(', ') ?? seat.party ?? seat.each_group ?? seat.role})`,
        ),
      )
    case 'document':
      say('for_each', norm.for_each?.event)
      return say('states', norm.states)
    case 'rotation':
      return say('among', norm.among)
    case 'follows':
      return say('follows', norm.follows)
    case 'allocation':
      say('holder', norm.holder)
      return say('used', norm.used?.event)
    case 'aim':
      say(
        'indicators',
        norm.indicators.map(({ name }) => name),
      )
      return say('ask', norm.ask)
    case 'term':
      say('evaluation', norm.evaluation?.event)
      say('decision', norm.decision?.event)
      say('notice', norm.notice)
      return say('ends_when', norm.ends_when)
    case 'reference':
      return say('source', norm.source)
    case 'establishes':
      return say('what', norm.what)
    case 'continuous':
    case 'attested':
    case 'power':
      return
  }
}
