import { hash } from 'node:crypto'
import type { FieldValue } from '../../platform/forms.ts'
import { isId } from '../../platform/ids.ts'
import type { SeatOn } from '../meetings/attendance.ts'
import { readTime } from '../meetings/forms.ts'
import { type Presence, presences } from '../meetings/vocabulary.ts'
import { type NoteField, noteFields, readVotes } from './vocabulary.ts'

/** A place in the minutes that is written by itself: a field of an item, what a seat did, who leads the meeting. */
export type Place =
  | { readonly kind: 'note'; readonly item: string; readonly field: NoteField }
  | { readonly kind: 'seat'; readonly seat: string }
  | { readonly kind: 'chair' }

/** The name of a place, on the page and in a step. */
export function nameOf(place: Place): string {
  if (place.kind === 'note') return `note-${place.item}-${place.field}`
  return place.kind === 'seat' ? `plads-${place.seat}` : 'moedeleder'
}

/** The place of a name; nothing when it is the name of none. */
export function placeNamed(name: string): Place | null {
  if (name === 'moedeleder') return { kind: 'chair' }
  const [, about, id, rest] = /^(note|plads)-([\da-f-]{36})(?:-([a-z]+))?$/.exec(name) ?? []
  if (!isId(id)) return null
  if (about === 'plads') return rest === undefined ? { kind: 'seat', seat: id } : null
  const field = noteFields.find((each) => each === rest)
  return field === undefined ? null : { kind: 'note', item: id, field }
}

/** What somebody has read in a place: how often it had been written, and a mark of the words that stood there. */
export interface Basis {
  readonly version: number
  readonly mark: string
}

/** A mark of some words: the same words, the same mark. */
export function markOf(words: string): string {
  return hash('sha256', words, 'base64url').slice(0, 12)
}

/** What was read, as a page carries it and gives it back. */
export function basisText(version: number, words: string): string {
  return `${version}.${markOf(words)}`
}

/** What was read, out of what a page gave back; a place that nobody has written in is not carried. */
export function readBasis(text: string | undefined): Basis {
  const [, version, mark] = /^(\d{1,9})\.([\w-]{12})$/.exec(text ?? '') ?? []
  return mark === undefined ? { version: 0, mark: markOf('') } : { version: Number(version), mark }
}

/** What was typed in the controls of a place, in one piece: votes come as three numbers, the seats that leave as ticks. */
export function typedIn(place: Place, typed: FieldValue | undefined): string {
  const values = [typed ?? []].flat().map((each) => (typeof each === 'string' ? each.trim() : ''))
  if (place.kind !== 'note') return values[0] ?? ''
  if (place.field === 'leaves') return [...new Set(values)].toSorted().join(' ')
  if (place.field !== 'votes' || values.length === 1) return values[0] ?? ''
  return values.every((each) => each === '') ? '' : values.map((each) => each || '0').join('-')
}

/** Why words cannot stand in a place. */
export type WordsFault = 'too-long' | 'no-votes' | 'no-time' | 'no-such-seat' | 'nobody-there' | 'carries'

/** What words are held against: the seats that somebody sat in that day, and the items whose decisions carry something (GOV-07). */
export interface Ground {
  readonly seats: readonly SeatOn[]
  readonly carrying: ReadonlySet<string>
}

/** Words as they are kept, or why they cannot stand there (GOV-65, GOV-66). */
export function keepable(
  place: Place,
  words: string,
  { seats, carrying }: Ground,
): { readonly words: string } | { readonly fault: WordsFault } {
  if (words === '') return emptied(place, carrying)
  if (place.kind === 'seat') return seatCame(seats, place.seat, words) === null ? { fault: 'nobody-there' } : { words }
  if (place.kind === 'chair')
    return seats.some((seat) => sitters(seat).includes(words)) ? { words } : { fault: 'nobody-there' }
  switch (place.field) {
    case 'votes':
      return readVotes(words) === null ? { fault: 'no-votes' } : { words }
    case 'began':
    case 'done': {
      const time = readTime(words)
      return time === null ? { fault: 'no-time' } : { words: time }
    }
    case 'leaves':
      return words.split(' ').every((id) => seats.some((seat) => seat.id === id))
        ? { words }
        : { fault: 'no-such-seat' }
    case 'outcome':
    case 'dissent':
      return words.length > 8000 ? { fault: 'too-long' } : { words }
  }
}

/** A place that is left empty: what a seat did is always something, and what carries something keeps its words. */
function emptied(
  place: Place,
  carrying: Ground['carrying'],
): { readonly words: string } | { readonly fault: WordsFault } {
  if (place.kind === 'seat') return { fault: 'nobody-there' }
  return place.kind === 'note' && place.field === 'outcome' && carrying.has(place.item)
    ? { fault: 'carries' }
    : { words: '' }
}

/** Who sat in a seat on the day: its holder and the substitutes. */
export function sitters({ holder, substitutes }: Pick<SeatOn, 'holder' | 'substitutes'>): readonly string[] {
  return holder === null ? substitutes : [holder, ...substitutes]
}

/** What a seat did, as its place says it: `present`, `substitute:` and who, `excused`, `absent`. */
export function seatWords(presence: Presence, person: string | null): string {
  return presence === 'substitute' && person !== null ? `substitute:${person}` : presence
}

/** What a seat did, and who came for it; nothing when that person did not sit there that day (GOV-66). */
export function seatCame(
  seats: readonly SeatOn[],
  id: string,
  words: string,
): { readonly presence: Presence; readonly person: string | null } | null {
  const seat = seats.find((each) => each.id === id)
  const [said = '', who] = words.split(':')
  const presence = presences.find((each) => each === said)
  if (seat === undefined || presence === undefined || (who !== undefined && presence !== 'substitute')) return null
  if (presence === 'present') return seat.holder === null ? null : { presence, person: seat.holder }
  if (presence !== 'substitute') return { presence, person: null }
  return who !== undefined && seat.substitutes.includes(who) ? { presence, person: who } : null
}
