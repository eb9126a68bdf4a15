import { recordEvidence, forgetEvidence } from '../../agreement/index.ts'
import type { Day } from '../../platform/days.ts'
import { reading, tablesOf, type Write } from '../../platform/db/types.ts'
import { insist, no, yes } from '../../platform/errors.ts'
import type { Viewer } from '../../platform/viewer.ts'
import { bodyIn } from '../bodies/queries.ts'
import { noteEffect } from '../decisions/commands.ts'
import { heldGroup, restOn, undoEffect } from '../groups/basis.ts'
import { refusals as groupRefusals } from '../groups/refusals.ts'
import { inPartnership } from '../in-partnership.ts'
import { enterFinal, takeOut } from '../journal/telling.ts'
import { keepsRecords } from '../keepers.ts'
import type { GovernanceTables } from '../tables.ts'
import { heldAgainst, type PartField } from './parts.ts'
import { paths } from './paths.ts'
import { mayApprove, mayUndoApproval } from './policy.ts'
import { approvedOf, criteriaOf, versionIn } from './queries.ts'
import { refusals } from './refusals.ts'

type Tx = Write<GovernanceTables>

/** A version that was approved: by which decision, and what the agreement asks a charter to state. */
export interface NewApproval {
  readonly group: string
  readonly number: string | number
  readonly decision: string
  readonly parts: readonly PartField[]
}

/** Approves a version (GOV-46): it is the charter from the day of the decision, and the agreement hears which parts are there. */
export async function approveVersion(tx: Tx, viewer: Viewer, wish: NewApproval, now: Date): Promise<string> {
  insist(keepsRecords(viewer), refusals)
  const { partnership, personId } = inPartnership(viewer)
  const db = reading<GovernanceTables>(tx)
  const group = await heldGroup(tx, partnership, wish.group)
  const version = await versionIn(db, partnership, group.id, wish.number)
  const { states, lacking } = heldAgainst(
    { parts: version.parts, criteria: await criteriaOf(db, partnership, version.id) },
    wish.parts,
  )
  const approved = (await approvedOf(db, partnership, group.id))?.number ?? null
  const counted = { there: states.length, asked: states.length + lacking.length }
  insist(mayApprove(viewer, group, { ...version, approved, ...counted }), refusals)
  const { decision } = wish
  const on = await restOn(tx, partnership, { decision, setUpBy: group.setUpBy, on: null })
  insist(on < group.establishedOn ? no('before-it-began') : yes, groupRefusals)
  const told = { group: group.id, ofClass: group.ofClass, number: version.number, on, states }
  const entry = await tell(tx, viewer, told, now)
  const effect = await noteEffect(tx, viewer, { decision, kind: 'charter', about: group.id, entry }, now)
  const id = crypto.randomUUID()
  await tx
    .insertInto('governance.charter_approval')
    .values({
      partnership_id: partnership,
      approval_id: id,
      body_id: group.id,
      version_id: version.id,
      set_up_by: group.setUpBy,
      decision_id: decision,
      effect_id: effect,
      entry_id: entry,
      approved_on: on,
      states,
      made_at: now,
      made_by: personId,
    })
    .execute()
  const { name } = await bodyIn(db, partnership, group.id)
  const subject = `${name}, ${version.number}`
  await enterFinal(tx, viewer, { kind: 'charter', about: id, subject, body: group.setUpBy, on }, now)
  return id
}

/** Undoes the approval that holds (GOV-46): what was told is retracted, and the one before it holds again. */
export async function undoApproval(tx: Tx, viewer: Viewer, of: string, why: string, now: Date): Promise<void> {
  insist(keepsRecords(viewer), refusals)
  const { partnership, personId } = inPartnership(viewer)
  const group = await heldGroup(tx, partnership, of)
  const approval = (await approvedOf(reading<GovernanceTables>(tx), partnership, group.id)) ?? null
  insist(mayUndoApproval(viewer, group, approval), refusals)
  if (approval === null) return
  const { numUpdatedRows } = await tx
    .updateTable('governance.charter_approval')
    .set({ undone_at: now, undone_by: personId, why_undone: why })
    .where('partnership_id', '=', partnership)
    .where('approval_id', '=', approval.id)
    .where('undone_at', 'is', null)
    .executeTakeFirstOrThrow()
  insist(numUpdatedRows === 1n ? yes : no('not-approved'), refusals)
  await undoEffect(tx, partnership, approval.effect, now)
  await forgetEvidence(tablesOf(tx), viewer, approval.entry, why, now)
  await takeOut(tx, viewer, { kind: 'charter', about: approval.id }, why, now)
}

interface ApprovalTold {
  readonly group: string
  readonly ofClass: string
  readonly number: number
  readonly on: Day
  readonly states: readonly string[]
}

/** The agreement hears of the group, the day and the parts that are there, and nothing of their words. */
function tell(
  tx: Tx,
  viewer: Viewer,
  { group, ofClass, number, on, states }: ApprovalTold,
  now: Date,
): Promise<string> {
  const facts = {
    kind: 'charter-approved' as const,
    subject: ofClass,
    about: group,
    party: null,
    occurredOn: on,
    expiresOn: null,
    quantity: null,
    unit: null,
    // Two versions that one meeting approved are two.
    ref: `${group} ${number}`,
    forPeriod: null,
    detail: { states: [...states] },
    note: null,
  }
  const path = paths.version.to({ partnership: viewer.partnership ?? '', group, number: String(number) })
  return recordEvidence(tablesOf(tx), viewer, facts, { source: 'governance', path }, now)
}
