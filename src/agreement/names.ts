import type { Language, Texts } from '../platform/languages.ts'
import { textIn } from './assess/entries.ts'
import { indicatorsDecided } from './assess/indicators.ts'
import type { Agreement, Evidence } from './model.ts'
import { capital } from './page/words.ts'

const everyone: Texts<Readonly<Record<string, string>>> = {
  da: { partnership: 'Partnerskabet', parties: 'Hver part' },
  en: { partnership: 'The partnership', parties: 'Each party' },
}

/** The name of whatever an id of the agreement stands for; an id that it does not know is read as words. */
export function nameOf(agreement: Agreement, id: string, language: Language = 'da'): string {
  const everyoneHere = everyone[language][id]
  if (everyoneHere) return everyoneHere
  return names(agreement).get(id) ?? capital(wordIn(agreement, id))
}

/** An id as words; in a Danish agreement the letters that ids cannot have are given back. */
export function wordIn({ language }: Pick<Agreement, 'language'>, id: string): string {
  const words = id.replaceAll('-', ' ')
  if (language !== 'da') return words
  return words.replaceAll('aa', 'å').replaceAll('ae', 'æ').replaceAll('oe', 'ø')
}

const known = new WeakMap<Agreement, ReadonlyMap<string, string>>()

function names(agreement: Agreement): ReadonlyMap<string, string> {
  const kept = known.get(agreement)
  if (kept) return kept
  const made = new Map<string, string>()
  for (const norm of agreement.norms)
    if (norm.kind === 'aim') for (const each of norm.indicators) made.set(each.id, each.name)
  for (const norm of agreement.norms)
    if (norm.kind === 'membership') for (const seat of norm.seats) made.set(seat.id, seat.function)
  for (const each of [...agreement.acts, ...agreement.focusAreas, ...agreement.offices, ...agreement.bodies])
    made.set(each.id, each.name)
  for (const norm of agreement.norms) if (!made.has(norm.id)) made.set(norm.id, norm.says)
  for (const { id, name } of agreement.named ?? []) if (!made.has(id)) made.set(id, name)
  for (const party of agreement.parties) made.set(party.id, party.name)
  for (const { id, question } of agreement.questions) if (!made.has(id)) made.set(id, question)
  known.set(agreement, made)
  return made
}

/** The agreement with the names of what was set up, done and decided under it: the last name that an entry gave each. */
export function withNamesFrom(agreement: Agreement, evidence: readonly Evidence[]): Agreement {
  const named = new Map<string, string>()
  for (const entry of evidence) {
    const name = textIn(entry, 'name')?.trim()
    if (entry.about !== null && name) named.set(entry.about, name)
  }
  for (const indicators of indicatorsDecided(evidence).values())
    for (const { id, name } of indicators) named.set(id, name)
  return named.size === 0 ? agreement : { ...agreement, named: [...named].map(([id, name]) => ({ id, name })) }
}
