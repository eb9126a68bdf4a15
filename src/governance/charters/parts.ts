import { type Agreement, nameOf } from '../../agreement/index.ts'
import type { Language } from '../../platform/languages.ts'
import type { GroupClass } from '../groups/ground.ts'
import { type CharterPart, charterParts, partHints, partIds, partWords } from './vocabulary.ts'

/** A part of a charter as its form and its page show it. */
export interface PartField {
  /** Our own word for a usual part; the agreement's id for one that only it asks for. */
  readonly id: string
  readonly name: string
  readonly hint: string | undefined
  /** The agreement's id for it, where the agreement asks for it. */
  readonly required: string | null
}

/** The parts of a charter: those that the agreement asks for first, in its order, then the other usual ones. */
export function partsFor(agreement: Agreement, ofClass: GroupClass, language: Language): PartField[] {
  const asked = ofClass.required.map((required) => ({ id: knownAs(required) ?? required, required }))
  const others = charterParts.filter((part) => asked.every(({ id }) => id !== part))
  return [...asked, ...others.map((id) => ({ id, required: null }))].map(({ id, required }) => {
    const known = charterParts.find((part) => part === id)
    const name = known ? partWords[language][known] : nameOf(agreement, id, language)
    return { id, name, hint: known && partHints[language][known], required }
  })
}

function knownAs(id: string): CharterPart | undefined {
  return charterParts.find((part) => partIds[part].includes(id))
}

/** A measure of success: what, how it is measured, and when. */
export interface Criterion {
  readonly id: string
  readonly words: string
  readonly how: string | null
  readonly when: string | null
}

/** What a version says. */
export interface CharterWords {
  readonly parts: Readonly<Record<string, string>>
  readonly criteria: readonly Criterion[]
}

/** Whether a part is really there; the measures of success are when each says how and when it is measured (GOV-46). */
export function isThere({ parts, criteria }: CharterWords, part: string): boolean {
  if (part === 'criteria') return criteria.length > 0 && criteria.every(isMeasurable)
  return (parts[part] ?? '') !== ''
}

/** Whether a measure of success says how and when it is measured. */
export function isMeasurable({ how, when }: Criterion): boolean {
  return how !== null && when !== null
}

/** Of what the agreement asks for: the ids of the parts that are there, and the parts that are not (GOV-46). */
export function heldAgainst(words: CharterWords, parts: readonly PartField[]) {
  const asked = parts.flatMap(({ required, ...part }) => (required === null ? [] : [{ ...part, required }]))
  const states = asked.filter(({ id }) => isThere(words, id)).map(({ required }) => required)
  return { states, lacking: asked.filter(({ id }) => !isThere(words, id)) }
}
