import type { Day } from '../../platform/days.ts'
import type { Write } from '../../platform/db/types.ts'
import { found, insist } from '../../platform/errors.ts'
import { idOr404 } from '../../platform/ids.ts'
import type { GovernanceTables } from '../tables.ts'
import type { GroupFacts } from './policy.ts'
import { mayRestOn } from './policy.ts'
import { refusals } from './refusals.ts'

type Tx = Write<GovernanceTables>

/** A decision that something is to rest on: of which body, and the day on which it takes effect. */
export interface Rests {
  readonly decision: string
  readonly setUpBy: string
  /** Null: on the day of the decision itself. */
  readonly on: Day | null
}

/** GOV-41: holds a decision as it is until this transaction is over, and goes on only when something may rest on it; answers its day. */
export async function restOn(tx: Tx, partnership: string, { decision, setUpBy, on }: Rests): Promise<Day> {
  const row = await tx
    .selectFrom('governance.decision')
    .where('partnership_id', '=', partnership)
    .where('decision_id', '=', idOr404(decision, 'the decision'))
    .select(['body_id as body', 'decided_on as decidedOn', 'closed', 'withdrawn_at as withdrawnAt'])
    .forShare()
    .executeTakeFirst()
  const facts = found(row, 'the decision')
  insist(mayRestOn(facts, setUpBy, on ?? facts.decidedOn), refusals)
  return facts.decidedOn
}

/** Takes back what a decision brought about (GOV-53). */
export async function undoEffect(tx: Tx, partnership: string, effect: string, now: Date): Promise<void> {
  await tx
    .updateTable('governance.decision_effect')
    .set({ undone_at: now })
    .where('partnership_id', '=', partnership)
    .where('effect_id', '=', effect)
    .where('undone_at', 'is', null)
    .execute()
}

/** A group, held so that whoever acts on it at the same moment waits, and then sees what was done. */
export async function heldGroup(tx: Tx, partnership: string, group: string): Promise<GroupFacts & HeldGroup> {
  const row = await tx
    .selectFrom('governance.working_group')
    .where('partnership_id', '=', partnership)
    .where('body_id', '=', group)
    .select(['body_id as id', 'class_id as ofClass', 'set_up_by as setUpBy', 'established_on as establishedOn'])
    .select(['closed_on as closedOn', 'undone_at as undoneAt', 'made_by as madeBy'])
    .select(['effect_id as effect', 'entry_id as entry'])
    .forUpdate()
    .executeTakeFirst()
  return found(row, 'the group')
}

interface HeldGroup {
  readonly id: string
  readonly ofClass: string
  readonly setUpBy: string
  readonly effect: string
  readonly entry: string
}
