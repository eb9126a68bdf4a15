import type { Fields, Problem } from '../../platform/forms.ts'
import type { Language } from '../../platform/languages.ts'
import { isOver } from '../meetings/policy.ts'
import { type Basis, keepable, markOf, nameOf, type Place, readBasis, typedIn } from './places.ts'
import { type Sheet, type Standing, standing } from './sheet.ts'
import { minuteTexts } from './texts.ts'
import { noteFields } from './vocabulary.ts'

/** Every place of a sheet that its page shows as a field. */
export function placesOf(sheet: Sheet): readonly Place[] {
  // What a seat did is noted until the meeting is closed.
  const seats = isOver(sheet.meeting) ? [] : sheet.seats
  return [
    { kind: 'chair' },
    ...seats.map(({ id }) => ({ kind: 'seat' as const, seat: id })),
    ...sheet.items.flatMap(({ id }) => noteFields.map((field) => ({ kind: 'note' as const, item: id, field }))),
  ]
}

/** What whoever posts the page had read in its places. */
export function basesIn(text: string): ReadonlyMap<string, Basis> {
  const pairs = text.split(' ').map((pair) => pair.split('='))
  return new Map(pairs.map(([name = '', basis]) => [name, readBasis(basis)]))
}

/** What a place of a posted page asks for: nothing, to be written, or words that cannot stand or that somebody else's stand against. */
export type Asked =
  | { readonly asks: 'nothing' }
  | { readonly asks: 'writing'; readonly words: string; readonly basis: Basis }
  | { readonly asks: 'mending'; readonly problem: string; readonly clash: boolean }

/**
 * Holds what was typed in a place against what was read there and what stands there now (GOV-67). Who did not touch a field
 * asks for nothing, whatever somebody else wrote in it meanwhile.
 */
export function askedOf(
  { place, there, basis, typed }: { place: Place; there: Standing; basis: Basis; typed: Fields },
  sheet: Sheet,
  language: Language,
): Asked {
  const t = minuteTexts[language]
  const words = typedIn(place, typed[nameOf(place)])
  if (words === there.words || markOf(words) === basis.mark) return { asks: 'nothing' }
  const kept = keepable(place, words, sheet)
  if ('fault' in kept) return { asks: 'mending', problem: t.faults[kept.fault], clash: false }
  if (kept.words === there.words || markOf(kept.words) === basis.mark) return { asks: 'nothing' }
  if (markOf(there.words) !== basis.mark) return { asks: 'mending', problem: t.conflict, clash: true }
  return { asks: 'writing', words: kept.words, basis: { version: there.version, mark: basis.mark } }
}

/** What every place of a posted page asks for. */
export function allAsked(sheet: Sheet, typed: Fields, language: Language) {
  const bases = basesIn(typeof typed['laest'] === 'string' ? typed['laest'] : '')
  return placesOf(sheet).map((place) => {
    const basis = bases.get(nameOf(place)) ?? readBasis(undefined)
    const there = standing(sheet, place)
    return { place, there, asked: askedOf({ place, there, basis, typed }, sheet, language) }
  })
}

/** The problems of a posted page, each with its field. */
export function problemsIn(all: ReturnType<typeof allAsked>): readonly Problem[] {
  return all.flatMap(({ place, asked }) =>
    asked.asks === 'mending' ? [{ field: nameOf(place), message: asked.problem }] : [],
  )
}
