import type { Language, Texts } from '../platform/languages.ts'
import type { Agreement } from './model.ts'
import { namedFromId } from './page/words.ts'

const everyone: Texts<Readonly<Record<string, string>>> = {
  da: { partnership: 'Partnerskabet', parties: 'Hver part' },
  en: { partnership: 'The partnership', parties: 'Each party' },
}

/** The name of whatever an id of the agreement stands for; an id that it does not know is read as words. */
export function nameOf(agreement: Agreement, id: string, language: Language = 'da'): string {
  const everyoneHere = everyone[language][id]
  if (everyoneHere) return everyoneHere
  return names(agreement).get(id) ?? namedFromId(id)
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
  for (const party of agreement.parties) made.set(party.id, party.name)
  known.set(agreement, made)
  return made
}
