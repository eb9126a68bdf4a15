import { type AmendedArea, type AmendmentChange, recordEvidence, forgetEvidence } from '../../agreement/index.ts'
import type { Day } from '../../platform/days.ts'
import { reading, tablesOf, type Write } from '../../platform/db/types.ts'
import { found, insist, no, yes } from '../../platform/errors.ts'
import type { Viewer } from '../../platform/viewer.ts'
import { decisionHeld, noteEffect } from '../decisions/effects.ts'
import { paths as decisionPaths } from '../decisions/paths.ts'
import { inPartnership } from '../in-partnership.ts'
import { keepsRecords } from '../keepers.ts'
import { inTurn } from '../planning/in-turn.ts'
import type { GovernanceTables } from '../tables.ts'
import { mayAmend } from './policy.ts'
import { effectIn } from './queries.ts'
import { refusals } from './texts.ts'

type Tx = Write<GovernanceTables>

/** What a decision changes in a focus area, and what the agreement says of it now. */
export interface AmendmentWish {
  readonly decision: string
  readonly change: AmendmentChange
  /** The id of the area; of a new one, the one that its name makes. */
  readonly area: string
  readonly name: string | null
  readonly words: string | null
  readonly from: Day
  readonly areas: readonly AmendedArea[]
  readonly bodies: readonly string[]
}

/** Waits for whoever changes the areas at the same moment: what is read of them afterwards holds until this transaction is over (AMD-03). */
export async function areasInTurn(tx: Tx, partnership: string): Promise<void> {
  await inTurn(tx, `amendments ${partnership}`)
}

/** Writes a decision on a focus area into the agreement (AMD-01): told as evidence, with the decision beside it; answers the effect's id. */
export async function amend(tx: Tx, viewer: Viewer, wish: AmendmentWish, now: Date): Promise<string> {
  const { partnership } = inPartnership(viewer)
  const decision = await decisionHeld(tx, partnership, wish.decision)
  const area = wish.areas.find(({ id }) => id === wish.area)
  insist(mayAmend(viewer, { ...wish, decision, area }), refusals)
  const { change, name, words, from } = wish
  const told = { focus_area: wish.area, change, from, ...(name && { name }), ...(words && { words }) }
  const entry = await recordEvidence(
    tablesOf(tx),
    viewer,
    {
      kind: 'decided',
      subject: decision.body,
      about: wish.area,
      party: null,
      occurredOn: decision.decidedOn,
      expiresOn: null,
      quantity: null,
      unit: null,
      ref: `${decision.number}/${decision.year} ${change}`,
      forPeriod: null,
      detail: told,
      note: null,
    },
    { source: 'governance', path: decisionPaths.decision.to({ partnership, decision: decision.id }) },
    now,
  )
  return await noteEffect(tx, viewer, { decision: decision.id, kind: 'focus-area', about: wish.area, entry }, now)
}

/** Takes a change back that was entered by mistake (AMD-04): of two who do it at once, the second is told. */
export async function undoAmendment(tx: Tx, viewer: Viewer, effect: string, why: string, now: Date): Promise<void> {
  const { partnership } = inPartnership(viewer)
  insist(keepsRecords(viewer), refusals)
  const { entry, id } = await effectIn(reading<GovernanceTables>(tx), partnership, effect)
  const { numUpdatedRows } = await tx
    .updateTable('governance.decision_effect')
    .set({ undone_at: now })
    .where('partnership_id', '=', partnership)
    .where('effect_id', '=', id)
    .where('undone_at', 'is', null)
    .executeTakeFirstOrThrow()
  insist(numUpdatedRows === 0n ? no('somebody-was-quicker') : yes, refusals)
  await forgetEvidence(tablesOf(tx), viewer, found(entry, 'the entry'), why, now)
}
