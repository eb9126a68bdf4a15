import { recordEvidence, forgetEvidence, slug } from '../../agreement/index.ts'
import { type Day, dayOf } from '../../platform/days.ts'
import { type Read, reading, tablesOf, type Write } from '../../platform/db/types.ts'
import { insist, no, type Verdict, yes } from '../../platform/errors.ts'
import type { Viewer } from '../../platform/viewer.ts'
import { paths as bodyPaths } from '../bodies/paths.ts'
import { noteEffect } from '../decisions/commands.ts'
import { inPartnership } from '../in-partnership.ts'
import { keepsRecords } from '../keepers.ts'
import type { GovernanceTables } from '../tables.ts'
import { heldGroup, restOn, undoEffect } from './basis.ts'
import type { GroupClass } from './ground.ts'
import { mayChangeGroup, maySetUp, mayUndo } from './policy.ts'
import { cameAfter, standsUnderName, takenIds } from './queries.ts'
import { refusals } from './refusals.ts'
import { chairSeat } from './vocabulary.ts'

type Tx = Write<GovernanceTables>

/** A group that is to be set up: under which class, by which decision, for what and from when. */
export interface NewGroup {
  readonly ofClass: GroupClass
  readonly name: string
  readonly purpose: string
  readonly decision: string
  readonly from: Day
  readonly plannedEnd: Day | null
  /** What the chair's seat is called in the agreement's own language. */
  readonly chairTitle: string
  /** The ids of groups that the agreement knows already. */
  readonly known: ReadonlySet<string>
}

/** Sets a group up (GOV-41) with its chair's seats (GOV-43), and tells the agreement; answers the group's id. */
export async function setUpGroup(tx: Tx, viewer: Viewer, wish: NewGroup, now: Date): Promise<string> {
  insist(maySetUp(viewer, wish, dayOf(now)), refusals)
  const { partnership, personId } = inPartnership(viewer)
  const { ofClass, from, decision } = wish
  await restOn(tx, partnership, { decision, setUpBy: ofClass.setUpBy, on: from })
  const id = await freeId(tx, partnership, wish)
  const made = { partnership_id: partnership, made_at: now }
  const { numInsertedOrUpdatedRows } = await tx
    .insertInto('governance.body')
    .values({ ...made, body_id: id, name: wish.name, parent_id: ofClass.id, is_class: false, parent_is_class: true })
    .onConflict((on) => on.doNothing())
    .executeTakeFirstOrThrow()
  // Of two who set up a group of one name at once, the second is told.
  insist(numInsertedOrUpdatedRows === 1n ? yes : no('somebody-was-quicker'), refusals)
  const told = { kind: 'group-established' as const, ofClass: ofClass.id, group: id, on: from, name: wish.name }
  const entry = await tellOfGroup(tx, viewer, told, now)
  const effect = await noteEffect(tx, viewer, { decision, kind: 'group', about: id, entry }, now)
  await tx
    .insertInto('governance.working_group')
    .values({
      ...made,
      body_id: id,
      class_id: ofClass.id,
      set_up_by: ofClass.setUpBy,
      decision_id: decision,
      effect_id: effect,
      entry_id: entry,
      purpose: wish.purpose,
      established_on: from,
      planned_end: wish.plannedEnd,
      made_by: personId,
    })
    .execute()
  await makeChairsSeats(tx, partnership, { id, ...wish }, now)
  return id
}

/** An id of its own for a group: its name, with a number where an earlier group has had it. */
async function freeId(tx: Tx, partnership: string, wish: Pick<NewGroup, 'name' | 'known'>): Promise<string> {
  const db = reading<GovernanceTables>(tx)
  insist(await mayBeCalled(db, partnership, wish), refusals)
  const id = idOf(wish.name)
  const taken = await takenIds(db, partnership, id)
  let free = id
  for (let next = 2; taken.has(free) || wish.known.has(free); next++) free = `${id}-${next}`
  return free
}

/** GOV-41: a group has a name that no other has, neither here nor among what was recorded by hand. */
export async function mayBeCalled(
  db: Read<GovernanceTables>,
  partnership: string,
  { name, known }: Pick<NewGroup, 'name' | 'known'>,
): Promise<Verdict<'name-unreadable' | 'name-taken' | 'known-already'>> {
  const id = idOf(name)
  if (id === '') return no('name-unreadable')
  if (await standsUnderName(db, partnership, name)) return no('name-taken')
  const ours = await takenIds(db, partnership, id)
  return known.has(id) && !ours.has(id) ? no('known-already') : yes
}

/** Words as an id; empty when there is no letter or digit in them. */
function idOf(words: string): string {
  return slug(words)?.slice(0, 60).replace(/-+$/, '') ?? ''
}

/** GOV-43: the chair's seat in the group, and those that the agreement promises the chair of each group elsewhere. */
async function makeChairsSeats(
  tx: Tx,
  partnership: string,
  { id, ofClass, chairTitle }: Pick<NewGroup, 'ofClass' | 'chairTitle'> & { id: string },
  now: Date,
) {
  const own = { body_id: id, about: chairSeat, party: null, title: chairTitle, role: 'member' as const }
  const elsewhere = ofClass.chairsSeats.map(({ body, promise, title, role, party }) => {
    return { body_id: body, about: id, party, title, role, for_group: id, promised_as: promise }
  })
  await tx
    .insertInto('governance.seat')
    .values(
      [own, ...elsewhere].map((seat) => ({
        partnership_id: partnership,
        seat_id: crypto.randomUUID(),
        made_at: now,
        ...seat,
      })),
    )
    .execute()
}

/** A seat that a group is to have: a function, of one party or of any. */
export interface NewSeat {
  readonly party: string | null
  readonly title: string
}

/** Gives a group a seat more (GOV-43). */
export async function addSeat(tx: Tx, viewer: Viewer, group: string, seat: NewSeat, now: Date): Promise<string> {
  insist(keepsRecords(viewer), refusals)
  const { partnership } = inPartnership(viewer)
  const facts = await heldGroup(tx, partnership, group)
  insist(mayChangeGroup(viewer, facts), refusals)
  const about = idOf(seat.title)
  insist(about === '' ? no('name-unreadable') : yes, refusals)
  const id = crypto.randomUUID()
  const { numInsertedOrUpdatedRows } = await tx
    .insertInto('governance.seat')
    .values({
      partnership_id: partnership,
      seat_id: id,
      body_id: facts.id,
      // The chair's seat is one; somebody who calls another seat so gets another id.
      about: about === chairSeat ? `${about}-2` : about,
      party: seat.party,
      title: seat.title,
      role: 'member',
      made_at: now,
    })
    .onConflict((on) => on.constraint('a_seat_stands_once').doNothing())
    .executeTakeFirstOrThrow()
  insist(numInsertedOrUpdatedRows === 1n ? yes : no('seat-stands-already'), refusals)
  return id
}

/** Undoes the setting-up of a group in which nothing has happened (GOV-42): what was told is retracted, the page stays. */
export async function undoSetUp(tx: Tx, viewer: Viewer, group: string, why: string, now: Date): Promise<void> {
  insist(keepsRecords(viewer), refusals)
  const { partnership, personId } = inPartnership(viewer)
  const facts = await heldGroup(tx, partnership, group)
  insist(mayUndo(viewer, facts, await cameAfter(reading<GovernanceTables>(tx), partnership, group)), refusals)
  await tx
    .updateTable('governance.working_group')
    .set({ undone_at: now, undone_by: personId, why_undone: why })
    .where('partnership_id', '=', partnership)
    .where('body_id', '=', facts.id)
    .where('undone_at', 'is', null)
    .execute()
  await undoEffect(tx, partnership, facts.effect, now)
  await forgetEvidence(tablesOf(tx), viewer, facts.entry, why, now)
}

interface GroupTold {
  readonly kind: 'group-established' | 'group-closed'
  readonly ofClass: string
  readonly group: string
  readonly on: Day
  readonly name: string | null
}

/** Tells the agreement that a group was set up or closed: its class, the group and the day. */
export function tellOfGroup(tx: Tx, viewer: Viewer, told: GroupTold, now: Date): Promise<string> {
  const facts = {
    kind: told.kind,
    subject: told.ofClass,
    about: told.group,
    party: null,
    occurredOn: told.on,
    expiresOn: null,
    quantity: null,
    unit: null,
    ref: null,
    forPeriod: null,
    detail: told.name === null ? null : { name: told.name },
    note: null,
  }
  const path = bodyPaths.body.to({ partnership: viewer.partnership ?? '', body: told.group })
  return recordEvidence(tablesOf(tx), viewer, facts, { source: 'governance', path }, now)
}
