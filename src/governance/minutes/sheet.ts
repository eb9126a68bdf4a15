import type { Read } from '../../platform/db/types.ts'
import { actionsOfMeeting } from '../actions/queries.ts'
import { itemsThatCarry } from '../decisions/queries.ts'
import { seatsOn } from '../meetings/attendance.ts'
import { itemsOf, meetingIn, type MeetingHeader } from '../meetings/queries.ts'
import type { GovernanceTables } from '../tables.ts'
import { basisText, nameOf, type Place, seatWords } from './places.ts'
import { type NoteLine, notesOf, type PresenceLine, presencesOf } from './queries.ts'

type Db = Read<GovernanceTables>

/** Everything that the minutes of a meeting are written on, as far as the viewer may read it. */
export async function sheetOf(db: Db, partnership: string, id: string) {
  const meeting = await meetingIn(db, partnership, id)
  return {
    meeting,
    items: await itemsOf(db, partnership, meeting.id),
    seats: await seatsOn(db, partnership, meeting),
    notes: await notesOf(db, partnership, meeting.id),
    presences: await presencesOf(db, partnership, meeting.id),
    actions: await actionsOfMeeting(db, partnership, meeting.id),
    carrying: await itemsThatCarry(db, partnership, meeting.id),
  }
}
export type Sheet = Awaited<ReturnType<typeof sheetOf>>

/** What stands in a place: the words, how often it was written, by whom last, and when. */
export interface Standing {
  readonly words: string
  readonly version: number
  readonly by: string | null
  readonly at: Date | null
}

const nothing: Standing = { words: '', version: 0, by: null, at: null }

/** What stands in a place of the sheet. */
export function standing({ meeting, notes, presences }: Written, place: Place): Standing {
  if (place.kind === 'chair') return { ...nothing, words: meeting.actingChair ?? '' }
  if (place.kind === 'seat') return ofSeat(presences.find(({ seat }) => seat === place.seat))
  const note = notes.find(({ item, field }) => item === place.item && field === place.field)
  return note === undefined
    ? nothing
    : { words: note.words, version: note.version, by: note.writtenBy, at: note.writtenAt }
}

interface Written {
  readonly meeting: MeetingHeader
  readonly notes: readonly NoteLine[]
  readonly presences: readonly PresenceLine[]
}

function ofSeat(line: PresenceLine | undefined): Standing {
  if (line === undefined) return nothing
  const { presence, person, version, notedBy, notedAt } = line
  return { words: seatWords(presence, person), version, by: notedBy, at: notedAt }
}

/** Every place in which something stands, with what whoever opens the page has read there. */
export function basesOf(sheet: Sheet): ReadonlyMap<string, string> {
  const places: Place[] = [
    { kind: 'chair' },
    ...sheet.presences.map(({ seat }) => ({ kind: 'seat' as const, seat })),
    ...sheet.notes.map(({ item, field }) => ({ kind: 'note' as const, item, field })),
  ]
  const read = places.map((place) => [nameOf(place), standing(sheet, place)] as const)
  return new Map(
    read
      .filter(([, { words, version }]) => version > 0 || words !== '')
      .map(([name, { words, version }]) => [name, basisText(version, words)]),
  )
}
