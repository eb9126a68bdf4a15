import type { Agreement, Desk } from '../../agreement/index.ts'
import type { Day } from '../../platform/days.ts'
import { type AnyReader, readingOf } from '../../platform/db/types.ts'
import { found } from '../../platform/errors.ts'
import type { SeatRole } from '../bodies/vocabulary.ts'

/** A seat that the agreement promises the chair of each group of a class: in which body, and as what. */
export interface ChairsSeat {
  readonly body: string
  /** The id by which the promise knows the seat. */
  readonly promise: string
  readonly title: string
  readonly role: SeatRole
  readonly party: string | null
}

/** A class of bodies that the agreement lets be set up, who sets them up, and what a charter of theirs must state. */
export interface GroupClass {
  readonly id: string
  readonly name: string
  readonly setUpBy: string
  readonly setUpByName: string
  /** The promise of a charter for each group, where there is one. */
  readonly norm: string | null
  /** The parts that it asks for, by the agreement's own ids. */
  readonly required: readonly string[]
  readonly chairsSeats: readonly ChairsSeat[]
}

/** What the agreement says of groups on a day. */
export interface GroupGround {
  readonly agreement: Agreement
  readonly classes: readonly GroupClass[]
}

/** What the agreement that speaks on a day says of groups. */
export async function groupGround(desk: Desk, db: AnyReader, partnership: string, today: Day): Promise<GroupGround> {
  const agreement = await desk.speaking(readingOf(db), partnership, { asOf: today, knownOn: today })
  return { agreement, classes: classesOf(agreement) }
}

/** The classes of bodies by the agreement's reading, whatever agreement it is (GOV-41). */
export function classesOf(agreement: Agreement): GroupClass[] {
  return agreement.bodies.flatMap(({ id, name, many, parent }) => {
    const above = agreement.bodies.find((each) => each.id === parent)
    if (many !== true || above === undefined) return []
    const charters = chartersFor(agreement, id)
    const required = [...new Set(charters.flatMap(({ states = [] }) => states))]
    const promised = { norm: charters[0]?.id ?? null, required, chairsSeats: seatsFor(agreement, id) }
    return [{ id, name, setUpBy: above.id, setUpByName: above.name, ...promised }]
  })
}

/** The ids of the groups that the agreement knows, by whichever way it was told of them. */
export async function knownGroups(desk: Desk, db: AnyReader, partnership: string): Promise<ReadonlySet<string>> {
  const entries = await desk.evidence(readingOf(db), partnership)
  const retracted = new Set(entries.flatMap(({ retracts }) => retracts ?? []))
  const established = entries.filter(({ id, kind }) => kind === 'group-established' && !retracted.has(id))
  return new Set(established.flatMap(({ about, subject }) => about ?? subject ?? []))
}

/** What the agreement says of a group's class; where another agreement speaks by now that has no such class, it asks nothing. */
export function classOf(
  { classes }: GroupGround,
  group: {
    readonly ofClass: string
    readonly className: string
    readonly setUpBy: string
    readonly setUpByName: string
  },
): GroupClass {
  const { ofClass: id, className: name, setUpBy, setUpByName } = group
  const bare = { id, name, setUpBy, setUpByName, norm: null, required: [], chairsSeats: [] }
  return classes.find((each) => each.id === id) ?? bare
}

/** One of the classes; any other body sets nothing up. */
export function classIn(ground: GroupGround, id: string): GroupClass {
  return found(
    ground.classes.find((each) => each.id === id),
    'the class of bodies',
  )
}

function chartersFor({ norms }: Agreement, ofClass: string) {
  return norms.flatMap((norm) => {
    if (norm.kind !== 'document' || norm.for_each?.event !== 'group-established') return []
    return (norm.for_each.subject ?? ofClass) === ofClass ? [norm] : []
  })
}

function seatsFor({ norms }: Agreement, ofClass: string): ChairsSeat[] {
  return norms.flatMap((norm) => {
    if (norm.kind !== 'membership') return []
    return norm.seats.flatMap(({ id, each_group, function: title, role, party }) =>
      each_group === ofClass ? [{ body: norm.body, promise: id, title, role, party: party ?? null }] : [],
    )
  })
}
