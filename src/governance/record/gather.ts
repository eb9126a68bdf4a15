import { clockAt } from '../../platform/days.ts'
import { type Read, readingOf } from '../../platform/db/types.ts'
import { holdersOf, namesOf, organisationsOf, type PeopleTables } from '../../platform/people/index.ts'
import { seatName, seatsIn } from '../bodies/queries.ts'
import { decisionsOfMeeting, type MeetingDecision } from '../decisions/queries.ts'
import { decisionNumber } from '../decisions/vocabulary.ts'
import { attendanceOf, type ItemLine, itemsOf, type MeetingHeader } from '../meetings/queries.ts'
import { notesOf, type NoteLine, wordsOf } from '../minutes/queries.ts'
import { readVotes } from '../minutes/vocabulary.ts'
import type { GovernanceTables } from '../tables.ts'
import { type ClosedItem, type MinutesContent, type NotedAction, partItems, type SeenItem } from './content.ts'
import { actionsGiven } from './queries.ts'

type Db = Read<GovernanceTables>

/** What the minutes of a held meeting say as it stands now: the open part and the closed one (GOV-55, GOV-60). */
export async function contentNow(
  db: Db,
  partnership: string,
  meeting: MeetingHeader,
): Promise<{ content: MinutesContent; closed: readonly ClosedItem[] }> {
  const people = readingOf<PeopleTables>(db)
  const items = await itemsOf(db, partnership, meeting.id)
  const notes = await notesOf(db, partnership, meeting.id)
  const attendance = await attendanceOf(db, partnership, meeting.id)
  const seats = await seatsIn(db, partnership, meeting.body)
  const given = await actionsGiven(db, partnership, meeting.id)
  const decisions = await decisionsOfMeeting(db, partnership, meeting.id)
  const parties = await organisationsOf(people, partnership)
  const led = meeting.actingChair ?? (await chairOn(db, partnership, meeting))
  const names = await namesOf(people, [
    ...attendance.flatMap(({ person }) => person ?? []),
    ...given.map(({ owner }) => owner),
    ...(led === null ? [] : [led]),
  ])
  const partyName = (id: string | null) => parties.find((each) => each.id === id)?.name ?? null
  const seatOf = (id: string) => {
    const seat = seats.find((each) => each.id === id)
    return seat === undefined ? [] : [[seatName(seat), partyName(seat.party)].filter(Boolean).join(', ')]
  }
  const actionsAt = (item: string | null) =>
    given.filter((each) => each.item === item).map((each) => noted(each, names))
  const parts = partItems(items.map((item) => minuted(item, notes, decisions, { seatOf, actionsAt })))
  return {
    closed: parts.closed,
    content: {
      body: meeting.bodyName,
      on: meeting.onDay,
      from: clockAt(meeting.beginsAt),
      until: clockAt(meeting.endsAt),
      place: meeting.place,
      led: led === null ? null : (names.get(led) ?? null),
      parties: parties.map(({ name }) => name),
      attendance: seats.flatMap((each) => {
        const came = attendance.find(({ seat }) => seat === each.id)
        if (came === undefined) return []
        const person = came.person === null ? null : (names.get(came.person) ?? null)
        return [{ seat: seatName(each), party: partyName(each.party), presence: came.presence, person }]
      }),
      items: parts.open,
      actions: actionsAt(null),
    },
  }
}

/** Who held the chair on the day of the meeting; nobody is named where it was nobody, or more than one. */
async function chairOn(db: Db, partnership: string, { onDay }: MeetingHeader): Promise<string | null> {
  const chairs = await holdersOf(readingOf<PeopleTables>(db), partnership, 'chair', onDay)
  return chairs.length === 1 ? (chairs[0]?.id ?? null) : null
}

interface Namings {
  readonly seatOf: (id: string) => string[]
  readonly actionsAt: (item: string) => NotedAction[]
}

function minuted(
  item: ItemLine,
  notes: readonly NoteLine[],
  decisions: readonly MeetingDecision[],
  { seatOf, actionsAt }: Namings,
): SeenItem {
  const { id, kind, title, late, matter, recommendation, closed } = item
  const words = (field: NoteLine['field']) => wordsOf(notes, id, field)
  const decision = decisions.find((each) => each.item === id && each.withdrawnAt === null)
  return {
    id,
    kind,
    title,
    late,
    matter,
    recommendation,
    closed,
    outcome: words('outcome'),
    votes: readVotes(words('votes') ?? undefined),
    dissent: words('dissent'),
    leaves: (words('leaves')?.match(seatIds) ?? []).flatMap(seatOf),
    decision: decision === undefined ? null : decisionNumber(decision),
    actions: actionsAt(id),
  }
}

const seatIds = /[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}/g

function noted(
  { what, owner, due }: Awaited<ReturnType<typeof actionsGiven>>[number],
  names: ReadonlyMap<string, string>,
): NotedAction {
  return { what, who: names.get(owner) ?? '–', due }
}
