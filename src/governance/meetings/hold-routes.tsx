import type { FormState } from '../../platform/components/fields.tsx'
import { type AnyReader, reading, readingOf } from '../../platform/db/types.ts'
import type { Asked } from '../../platform/http/handlers.ts'
import { routing } from '../../platform/http/routing.ts'
import { namesOf, organisationsOf, type PeopleTables } from '../../platform/people/index.ts'
import { keepers } from '../keepers.ts'
import type { GovernanceTables } from '../tables.ts'
import { type SeatOn, seatsOn } from './attendance.ts'
import { holdMeeting, type SeatPresence } from './commands.ts'
import { HoldPage, seatField, type SeatToNote } from './form-views.tsx'
import { HoldForm } from './forms.ts'
import { paths } from './paths.ts'
import { mayHold } from './policy.ts'
import { attendanceOf, type AttendanceLine, meetingIn } from './queries.ts'
import { refusals } from './texts.ts'
import { presences } from './vocabulary.ts'

const { page, action } = routing<GovernanceTables>()

/** Closing a meeting: who was there. */
export function holdRoutes() {
  return [holdRoute(), holdingRoute()]
}

function holdRoute() {
  return page({
    path: paths.hold,
    access: keepers,
    record: 'nothing-personal',
    show: (asked) => showHold(asked, { language: asked.language }),
  })
}

function holdingRoute() {
  return action({
    path: paths.hold,
    access: keepers,
    record: 'meeting.held',
    form: HoldForm,
    async run({ tx, viewer, params: { partnership, meeting: id }, input, now, today, language }) {
      const db = reading(tx)
      const meeting = await meetingIn(db, partnership, id)
      const verdict = mayHold(viewer, meeting, today)
      if (!verdict.allowed) return { again: [{ field: '', message: refusals[language][verdict.why] }] }
      const seats = await seatsOn(db, partnership, meeting)
      const noted = await attendanceOf(db, partnership, meeting.id)
      const came = seats.map((seat) => presenceOf(seat, input[seatField(seat.id)], noted))
      await holdMeeting(tx, viewer, meeting.id, came, now)
      return paths.meeting.to({ partnership, meeting: meeting.id })
    },
    again: (faulty) => showHold(faulty, faulty),
  })
}

/** What a seat did: as it was ticked, as far as somebody sits there who could have come. */
function presenceOf(
  { id, holder, substitutes }: SeatOn,
  ticked: unknown,
  noted: readonly AttendanceLine[],
): SeatPresence {
  const presence = presences.find((each) => each === ticked) ?? 'absent'
  // Which of several substitutes came was noted at the meeting.
  const came = noted.find(({ seat }) => seat === id)?.person
  const substitute = substitutes.find((each) => each === came) ?? substitutes[0]
  if (presence === 'present' && holder) return { seat: id, presence, person: holder }
  if (presence === 'substitute' && substitute) return { seat: id, presence, person: substitute }
  return { seat: id, presence: presence === 'excused' ? 'excused' : 'absent', person: null }
}

type Shown = Pick<Asked<GovernanceTables, { partnership: string; meeting: string }>, 'db' | 'params' | 'frame'>

async function showHold({ db, params: { partnership, meeting: id }, frame }: Shown, form: FormState) {
  const meeting = await meetingIn(db, partnership, id)
  const noted = await attendanceOf(db, partnership, meeting.id)
  const seats = await named(db, partnership, await seatsOn(db, partnership, meeting), noted)
  return <HoldPage {...{ frame, partnership, meeting, form, seats }} />
}

/** The same with names in place of ids. */
async function named(
  db: AnyReader,
  partnership: string,
  seats: readonly SeatOn[],
  noted: readonly AttendanceLine[],
): Promise<SeatToNote[]> {
  const people = readingOf<PeopleTables>(db)
  const names = await namesOf(
    people,
    seats.flatMap(({ holder, substitutes }) => [holder ?? [], ...substitutes].flat()),
  )
  const parties = await organisationsOf(people, partnership)
  const nameOf = (id: string) => names.get(id) ?? '–'
  return seats.map((seat) => ({
    ...seat,
    party: parties.find(({ id }) => id === seat.party)?.name ?? null,
    holder: seat.holder === null ? null : nameOf(seat.holder),
    substitutes: seat.substitutes.map(nameOf),
    noted: noted.find((each) => each.seat === seat.id)?.presence ?? null,
  }))
}
