import { forgetEvidence } from '../../agreement/index.ts'
import { type Day, dayOf } from '../../platform/days.ts'
import { reading, tablesOf, type Write } from '../../platform/db/types.ts'
import { insist, no, yes } from '../../platform/errors.ts'
import type { Viewer } from '../../platform/viewer.ts'
import { leaveSeat } from '../bodies/commands.ts'
import { approvedOf, criteriaOf } from '../charters/queries.ts'
import type { Outcome } from '../charters/vocabulary.ts'
import { noteEffect } from '../decisions/commands.ts'
import { inPartnership } from '../in-partnership.ts'
import { keepsRecords } from '../keepers.ts'
import type { GovernanceTables } from '../tables.ts'
import { heldGroup, restOn, undoEffect } from './basis.ts'
import { tellOfGroup } from './commands.ts'
import { mayClose, mayReopen } from './policy.ts'
import { closingOf, meetsAfter, openSittings } from './queries.ts'
import { refusals } from './refusals.ts'

type Tx = Write<GovernanceTables>

/** What became of one measure of success. */
export interface CriterionOutcome {
  readonly criterion: string
  readonly outcome: Outcome
  readonly words: string | null
}

/** How a group ends: by which decision, on which day, why, and with what outcome. */
export interface NewClosing {
  readonly decision: string
  readonly on: Day
  readonly why: string
  readonly outcomes: readonly CriterionOutcome[]
}

/** Closes a group (GOV-49) with an outcome for each measure of its approved charter; whoever sits in it has left it that day. */
export async function closeGroup(tx: Tx, viewer: Viewer, group: string, wish: NewClosing, now: Date): Promise<void> {
  insist(keepsRecords(viewer), refusals)
  const { partnership, personId } = inPartnership(viewer)
  const db = reading<GovernanceTables>(tx)
  const facts = await heldGroup(tx, partnership, group)
  const sittings = await openSittings(db, partnership, group)
  const ahead = {
    meetsLater: await meetsAfter(db, partnership, group, wish.on),
    sitsLater: sittings.some(({ from }) => from > wish.on),
  }
  insist(mayClose(viewer, facts, wish.on, dayOf(now), ahead), refusals)
  await restOn(tx, partnership, { decision: wish.decision, setUpBy: facts.setUpBy, on: wish.on })
  const outcomes = await wholeOutcomes(tx, partnership, group, wish)
  await emptySeats(tx, viewer, group, wish.on, now)
  const told = { kind: 'group-closed' as const, ofClass: facts.ofClass, group: facts.id, on: wish.on, name: null }
  const entry = await tellOfGroup(tx, viewer, told, now)
  const { decision } = wish
  const effect = await noteEffect(tx, viewer, { decision, kind: 'closing', about: facts.id, entry }, now)
  const closing = { partnership_id: partnership, closing_id: crypto.randomUUID() }
  await tx
    .insertInto('governance.group_closing')
    .values({
      ...closing,
      body_id: facts.id,
      set_up_by: facts.setUpBy,
      decision_id: decision,
      effect_id: effect,
      entry_id: entry,
      closed_on: wish.on,
      why: wish.why,
      made_at: now,
      made_by: personId,
    })
    .execute()
  if (outcomes.length > 0)
    await tx
      .insertInto('governance.criterion_outcome')
      .values(outcomes.map((outcome) => ({ ...closing, ...outcome })))
      .execute()
  await setClosed(tx, partnership, facts.id, wish.on)
}

/** The outcomes by the measures of the approved charter: one for each, and for no other. */
async function wholeOutcomes(tx: Tx, partnership: string, group: string, { outcomes }: NewClosing) {
  const db = reading<GovernanceTables>(tx)
  const approved = await approvedOf(db, partnership, group)
  if (approved === undefined) return []
  const criteria = await criteriaOf(db, partnership, approved.version)
  return criteria.map(({ id }) => {
    const told = outcomes.find(({ criterion }) => criterion === id)
    insist(told === undefined ? no('outcome-missing') : yes, refusals)
    const outcome = { version_id: approved.version, criterion_id: id }
    return { ...outcome, outcome: told?.outcome ?? 'not-reached', words: told?.words ?? null }
  })
}

/** Ends every sitting in the group; the seats that its chair has elsewhere go along, and are asked for anew each time. */
async function emptySeats(tx: Tx, viewer: Viewer, group: string, last: Day, now: Date): Promise<void> {
  const { partnership } = inPartnership(viewer)
  const ended = new Set<string>()
  for (;;) {
    const open = await openSittings(reading<GovernanceTables>(tx), partnership, group)
    const next = open.find(({ sitting }) => !ended.has(sitting))
    if (next === undefined) return
    ended.add(next.sitting)
    await leaveSeat(tx, viewer, { body: next.body, seat: next.seat, sitting: next.sitting, last }, now)
  }
}

/** Undoes a closing that was entered wrongly (GOV-49). Whoever sat there is seated anew by hand. */
export async function reopenGroup(tx: Tx, viewer: Viewer, group: string, why: string, now: Date): Promise<void> {
  insist(keepsRecords(viewer), refusals)
  const { partnership, personId } = inPartnership(viewer)
  const facts = await heldGroup(tx, partnership, group)
  const closing = (await closingOf(reading<GovernanceTables>(tx), partnership, facts.id)) ?? null
  insist(mayReopen(viewer, closing), refusals)
  if (closing === null) return
  await tx
    .updateTable('governance.group_closing')
    .set({ undone_at: now, undone_by: personId, why_undone: why })
    .where('partnership_id', '=', partnership)
    .where('closing_id', '=', closing.id)
    .where('undone_at', 'is', null)
    .execute()
  await setClosed(tx, partnership, facts.id, null)
  await undoEffect(tx, partnership, closing.effect, now)
  await forgetEvidence(tablesOf(tx), viewer, closing.entry, why, now)
}

async function setClosed(tx: Tx, partnership: string, group: string, on: Day | null): Promise<void> {
  await tx
    .updateTable('governance.working_group')
    .set({ closed_on: on })
    .where('partnership_id', '=', partnership)
    .where('body_id', '=', group)
    .execute()
}
