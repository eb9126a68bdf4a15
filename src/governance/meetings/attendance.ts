import type { Day } from '../../platform/days.ts'
import type { Read } from '../../platform/db/types.ts'
import { seatName, seatsIn, sitsOn, sittingsOf } from '../bodies/queries.ts'
import type { GovernanceTables } from '../tables.ts'
import type { SeatPresence } from './commands.ts'

/** A seat in which somebody sat on the day of a meeting, and who did. */
export interface SeatOn {
  readonly id: string
  readonly title: string
  readonly party: string | null
  readonly holder: string | null
  readonly substitutes: readonly string[]
}

interface OnDay {
  readonly body: string
  readonly onDay: Day
}

/** The seats of the body in which somebody sat on the day of the meeting, and who did. */
export async function seatsOn(db: Read<GovernanceTables>, partnership: string, meeting: OnDay): Promise<SeatOn[]> {
  const seats = await seatsIn(db, partnership, meeting.body)
  const all = await sittingsOf(
    db,
    partnership,
    seats.map(({ id }) => id),
  )
  const then = all.filter((sitting) => sitsOn(sitting, meeting.onDay))
  return seats.flatMap((seat) => {
    const { id, party } = seat
    const here = then.filter(({ seat }) => seat === id)
    const holder = here.find(({ capacity }) => capacity === 'holder')?.person ?? null
    const substitutes = here.filter(({ capacity }) => capacity === 'substitute').map(({ person }) => person)
    return here.length === 0 ? [] : [{ id, title: seatName(seat), party, holder, substitutes }]
  })
}

/** Whose seat stood empty at a meeting, and for whom a substitute came: by the person who holds the seat. */
export interface Missing {
  readonly excused: readonly string[]
  readonly substituted: readonly string[]
}

/** What each seat of a body did on a day when all came but those named. */
export async function attendanceFor(
  db: Read<GovernanceTables>,
  partnership: string,
  meeting: OnDay,
  { excused, substituted }: Missing,
): Promise<SeatPresence[]> {
  return (await seatsOn(db, partnership, meeting)).map(({ id, holder, substitutes }) => {
    const [substitute] = substitutes
    if (holder === null) return { seat: id, presence: 'absent', person: null }
    if (excused.includes(holder)) return { seat: id, presence: 'excused', person: null }
    if (substituted.includes(holder) && substitute !== undefined)
      return { seat: id, presence: 'substitute', person: substitute }
    return { seat: id, presence: 'present', person: holder }
  })
}
