import { type AnyReader, readingOf } from '../../platform/db/types.ts'
import type { Language } from '../../platform/languages.ts'
import { namesOf, organisationsOf, peopleWithAccess, type PeopleTables } from '../../platform/people/index.ts'
import { type SeatOn, seatsOn } from '../meetings/attendance.ts'
import type { MeetingHeader } from '../meetings/queries.ts'
import { presenceWords } from '../meetings/vocabulary.ts'
import type { GovernanceTables } from '../tables.ts'
import { type Place, seatCame, sitters } from './places.ts'
import { minuteTexts } from './texts.ts'
import { readVotes } from './vocabulary.ts'

interface Wanted {
  readonly meeting: MeetingHeader
  readonly seats?: readonly SeatOn[]
  /** Whose names are wanted, beside those of the people in the seats. */
  readonly by: readonly (string | null)[]
  readonly owners?: readonly string[]
}

/** The people and parties around a meeting, by name: in a fixed number of questions. */
export async function surroundings(db: AnyReader, partnership: string, wanted: Wanted) {
  const { meeting, by, owners = [] } = wanted
  const seats = wanted.seats ?? (await seatsOn(readingOf<GovernanceTables>(db), partnership, meeting))
  const people = readingOf<PeopleTables>(db)
  const ids = [...seats.flatMap(sitters), ...by, ...owners, meeting.actingChair].flatMap((each) => each ?? [])
  const names = await namesOf(people, ids)
  const parties = await organisationsOf(people, partnership)
  const access = new Set((await peopleWithAccess(people, partnership)).map(({ id }) => id))
  return {
    seats,
    /** Those who can lead the meeting: they sit in the body that day and have access. */
    chairs: [...new Set(seats.flatMap(sitters))].filter((id) => access.has(id)),
    nameOf: (id: string | null, language: Language) =>
      (id === null ? undefined : names.get(id)) ?? minuteTexts[language].unknown,
    titleOf(id: string, language: Language) {
      const seat = seats.find((each) => each.id === id)
      const party = parties.find((each) => each.id === seat?.party)?.name
      return seat === undefined ? minuteTexts[language].unknown : [seat.title, party].filter(Boolean).join(', ')
    },
  }
}
export type Around = Awaited<ReturnType<typeof surroundings>>

/** What stands in a place, in words for people: ids become names, votes a sentence. */
export function shownAs(place: Place, words: string, around: Around, language: Language): string {
  const t = minuteTexts[language]
  if (place.kind === 'chair') return words === '' ? t.theChair : around.nameOf(words, language)
  if (words === '') return t.emptied
  if (place.kind === 'seat') {
    const came = seatCame(around.seats, place.seat, words)
    if (came === null) return t.unknown
    const who = came.person === null ? '' : `: ${around.nameOf(came.person, language)}`
    return presenceWords[language][came.presence] + who
  }
  if (place.field === 'leaves')
    return words
      .split(' ')
      .map((id) => around.titleOf(id, language))
      .join('; ')
  const votes = place.field === 'votes' ? readVotes(words) : null
  return votes === null ? words : t.votesWere(votes.for, votes.against, votes.blank)
}
