import { type Agreement, type Deadline, deadlinesOf, type Held } from '../../../agreement/index.ts'
import { type Day, plusDays } from '../../../platform/days.ts'
import type { MeetingState } from '../../meetings/vocabulary.ts'
import type { Ground } from '../../offices/ground.ts'
import { papersAreLate, papersDueOn } from '../notice.ts'

/** A meeting as the year tells it: one of ours, or one that was recorded as an occurrence, which has no page of a meeting. */
export interface MeetingOfYear {
  readonly id: string
  readonly recorded?: true
  readonly body: string
  readonly bodyName: string
  readonly onDay: Day
  readonly state: MeetingState
  readonly extraordinary: boolean
}

/** A turn of an office that is planned. */
export interface PlannedTurn {
  readonly office: string
  readonly party: string
  readonly from: Day
  readonly until: Day
}

/** Something that stands in the year. */
export type Entry =
  | { readonly kind: 'meeting'; readonly on: Day; readonly meeting: MeetingOfYear }
  | { readonly kind: 'papers'; readonly on: Day; readonly meeting: MeetingOfYear; readonly late: boolean }
  /** A promise that asks for something by then; without one the agreement ends. */
  | { readonly kind: 'deadline'; readonly on: Day; readonly norm: string | null; readonly says: string }
  | {
      readonly kind: 'turn'
      readonly on: Day
      readonly office: string
      readonly party: string
      readonly happened: boolean
    }

/** A stretch in which a party has an office: as it was recorded, or as it is planned. */
export interface Stretch {
  readonly office: string
  readonly party: string
  readonly from: Day
  /** The last day, as far as it is known. */
  readonly until: Day
  readonly happened: boolean
}

const order = ['papers', 'meeting', 'turn', 'deadline'] as const

/** All that stands in a year, day by day. */
export function entriesOf(
  year: number,
  told: {
    readonly meetings: readonly MeetingOfYear[]
    readonly deadlines: readonly Entry[]
    readonly stretches: readonly Stretch[]
  },
  today: Day,
): Entry[] {
  const meetings = told.meetings.map((meeting): Entry => ({ kind: 'meeting', on: meeting.onDay, meeting }))
  const papers = told.meetings
    .filter(({ state, recorded }) => state === 'planned' && !recorded)
    .map((meeting): Entry => {
      const late = papersAreLate(meeting, today)
      return { kind: 'papers', on: papersDueOn(meeting), meeting, late }
    })
  const turns = told.stretches.map(
    ({ from, office, party, happened }): Entry => ({ kind: 'turn', on: from, office, party, happened }),
  )
  return [...papers, ...meetings, ...turns, ...told.deadlines]
    .filter(({ on }) => on.startsWith(`${year}-`))
    .toSorted((a, b) => a.on.localeCompare(b.on) || order.indexOf(a.kind) - order.indexOf(b.kind))
}

/** What the agreement asks for by a day that is to come: each promise once a day, however many things it asks for. */
export function deadlineEntries({ agreement, standing }: Held): Entry[] {
  const seen = new Set<string>()
  return deadlinesOf(agreement, standing).flatMap((deadline) => {
    const key = `${deadline.norm} ${deadline.on}`
    if (seen.has(key)) return []
    seen.add(key)
    return [{ kind: 'deadline', on: deadline.on, norm: deadline.norm, says: sayingOf(agreement, deadline) }]
  })
}

function sayingOf(agreement: Agreement, { norm }: Deadline): string {
  return agreement.norms.find(({ id }) => id === norm)?.says ?? agreement.title
}

/** Who has which office when: what was recorded until today, and what is planned from then on. */
export function stretchesOf(ground: Ground, plan: readonly PlannedTurn[], today: Day): Stretch[] {
  const name = (party: string) => ground.partyNames.get(party) ?? party
  return ground.offices.flatMap((office) => {
    const recorded = office.recorded.map(({ party, from, gone }) => ({
      office: office.name,
      party: name(party),
      from,
      until: gone === null ? today : plusDays(gone, -1),
      happened: true,
    }))
    const ahead = plan
      .filter((turn) => turn.office === office.id && turn.from > today)
      .map(({ party, from, until }) => ({ office: office.name, party: name(party), from, until, happened: false }))
    return [...recorded, ...ahead]
  })
}
