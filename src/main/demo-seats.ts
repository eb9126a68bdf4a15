import { type GovernanceTables, leaveSeat, seatsIn, takeSeat } from '../governance/index.ts'
import type { Recorder } from '../platform/audit/record.ts'
import type { Day } from '../platform/days.ts'
import { type Database, reading, type Write } from '../platform/db/types.ts'
import { OperatorError } from '../platform/errors.ts'
import type { PersonViewer } from '../platform/viewer.ts'
import type { Substitute, Told } from './story.ts'

/** What happens at a seat of the story: whose seat it is, who takes or leaves it on which day, and who enters it when. */
export interface AtSeat {
  happens: 'takes' | 'leaves' | 'substitutes'
  by: string
  recordedAt: string
  on: Day
  body: string
  about: string
  party: string | null
  who: string
}

/** An entry of the story that somebody sits or sat for; nothing for one without a person, such as a working group's. */
export function atSeatOf({ kind, by, recorded_at, occurred_on, ...told }: Told): AtSeat | null {
  if (told.who === undefined) return null
  if ((kind !== 'seat-filled' && kind !== 'seat-vacated') || !told.subject || !told.about)
    throw new OperatorError(`The story's ${told.id} names ${told.who} and no seat.`)
  const seat = { body: told.subject, about: told.about, party: told.party ?? null }
  const happens = kind === 'seat-filled' ? 'takes' : 'leaves'
  return { happens, by, recordedAt: recorded_at, on: occurred_on, ...seat, who: told.who }
}

/** A substitute of the story as it is played. */
export function substituteAt({ by, recorded_at, from, subject, about, party, who }: Substitute): AtSeat {
  return { happens: 'substitutes', by, recordedAt: recorded_at, on: from, body: subject, about, party, who }
}

/** Plays what happens at the seats, one after the other, by the commands of the page about bodies (MAIN-03). */
export function seatPlayer(database: Database, record: Recorder, people: ReadonlyMap<string, PersonViewer>) {
  const sittings = new Map<string, string>()
  return async function playSeat(told: AtSeat): Promise<void> {
    const viewer = personOf(people, told.by)
    const sitter = personOf(people, told.who)
    const now = new Date(told.recordedAt)
    await database.transact(viewer, 'write', async (tx: Write<GovernanceTables>) => {
      const partnership = viewer.partnership ?? ''
      const seat = await seatOf(tx, partnership, told)
      const at = { body: told.body, seat }
      const key = `${seat} ${told.who}`
      if (told.happens === 'leaves') {
        const sitting = sittings.get(key) ?? ''
        await leaveSeat(tx, viewer, { ...at, sitting, last: told.on }, now)
        await record(tx, { verb: 'seat.left', viewer, about: { partnership, seat, sitting }, requestId: null })
        return
      }
      const capacity = told.happens === 'takes' ? 'holder' : 'substitute'
      const candidate = { organisation: sitter.organisation }
      const wish = { ...at, person: sitter.personId, candidate, capacity, from: told.on } as const
      const sitting = await takeSeat(tx, viewer, wish, now)
      sittings.set(key, sitting)
      await record(tx, { verb: 'seat.taken', viewer, about: { partnership, seat, sitting }, requestId: null })
    })
  }
}

/** A person of the story by the name that it uses for them. */
export function personOf(people: ReadonlyMap<string, PersonViewer>, name: string): PersonViewer {
  const person = people.get(name)
  if (!person) throw new OperatorError(`The story has nobody called ${name}.`)
  return person
}

async function seatOf(tx: Write<GovernanceTables>, partnership: string, { body, about, party }: AtSeat) {
  const seats = await seatsIn(reading<GovernanceTables>(tx), partnership, body)
  const seat = seats.find((each) => each.about === about && each.party === party)
  if (!seat) throw new OperatorError(`The ${body} has no seat ${about} of ${party ?? 'any party'}.`)
  return seat.id
}
