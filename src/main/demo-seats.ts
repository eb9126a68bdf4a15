import { chairSeat, type GovernanceTables, leaveSeat, seatsIn, takeSeat } from '../governance/index.ts'
import type { Day } from '../platform/days.ts'
import { reading } from '../platform/db/types.ts'
import { OperatorError } from '../platform/errors.ts'
import { act, personOf, type Scene, type Stage } from './demo-scene.ts'
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
export function seatPlayer(stage: Stage) {
  const sittings = new Map<string, string>()
  return function playSeat(told: AtSeat): Promise<void> {
    const { personId: person, organisation } = personOf(stage.people, told.who)
    return act(stage, told.by, told.recordedAt, async (scene) => {
      const { tx, viewer, now, note } = scene
      const at = await seatOf(scene, told)
      const key = `${at.seat} ${told.who}`
      if (told.happens === 'leaves') {
        const sitting = sittings.get(key) ?? ''
        await leaveSeat(tx, viewer, { ...at, sitting, last: told.on }, now)
        return await note('seat.left', { seat: at.seat, sitting })
      }
      const capacity = told.happens === 'takes' ? 'holder' : 'substitute'
      const wish = { ...at, person, candidate: { organisation }, capacity, from: told.on } as const
      const sitting = await takeSeat(tx, viewer, wish, now)
      sittings.set(key, sitting)
      await note('seat.taken', { seat: at.seat, sitting })
    })
  }
}

/** The seat that an entry is about; that of a group's chair is taken and left in the group itself, and comes along. */
async function seatOf({ tx, partnership }: Scene, { body, about, party }: AtSeat) {
  const seats = await seatsIn(reading<GovernanceTables>(tx), partnership, body)
  const seat = seats.find((each) => each.about === about && (each.party === party || each.forGroup !== null))
  if (!seat) throw new OperatorError(`The ${body} has no seat ${about} of ${party ?? 'any party'}.`)
  if (seat.forGroup === null) return { body, seat: seat.id }
  const own = await seatsIn(reading<GovernanceTables>(tx), partnership, seat.forGroup)
  return { body: seat.forGroup, seat: own.find((each) => each.about === chairSeat)?.id ?? '' }
}
