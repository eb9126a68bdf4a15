import type { Language } from '../../platform/languages.ts'
import { labels } from '../labels.ts'
import type { Agreement, Norm } from '../model.ts'
import { evidenceKinds } from '../vocabulary.ts'
import { definitionLabels, factLabels, type Keys, together } from './norm-facts-texts.ts'
import { paramsOf } from './params.ts'
import { paramWords } from './param-words.ts'

/** One thing that a reading says of a promise, in words. */
export interface Fact {
  label: string
  value: string
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
    facts.push({ label: factLabels[language][key], value: paramWords(value, language, named) })
  }
  say('bearer', norm.bearer ?? norm.bearers)
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
    facts.push({ label: factLabels[language][key], value: paramWords(param.value, language, named) + unit })
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

/** Who is who in the reading: parties, bodies, offices, focus areas, acts, signatories. */
export function definitionsOf(agreement: Agreement, language: Language): Fact[] {
  const names = definitionLabels[language]
  const parent = namesIn(agreement, language)
  const list = (items: readonly string[]) => items.join('; ')
  const all: Fact[] = [
    {
      label: names.parties,
      value: list(
        agreement.parties.map(({ id, name, code }) => `${name} (${code === undefined ? id : `${id}, ${code}`})`),
      ),
    },
    {
      label: names.bodies,
      value: list(
        agreement.bodies.map(
          ({ name, parent: above, many }) =>
            `${name}${above === undefined ? '' : ` ${names.under} ${parent(above)}`}${many === true ? ` ${names.many}` : ''}`,
        ),
      ),
    },
    { label: names.offices, value: list(agreement.offices.map(({ name }) => name)) },
    { label: names.focusAreas, value: list(agreement.focusAreas.map(({ name }) => name)) },
    { label: names.acts, value: list(agreement.acts.map(({ name }) => name)) },
    {
      label: names.signatories,
      value: list(agreement.signatories.map(({ name, title, party }) => `${name}, ${title}, ${parent(party)}`)),
    },
  ]
  return all.filter(({ value }) => value !== '')
}
