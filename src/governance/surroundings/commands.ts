import { reading, type Write } from '../../platform/db/types.ts'
import { insist, no, Refused, yes } from '../../platform/errors.ts'
import { idOr404 } from '../../platform/ids.ts'
import type { Viewer } from '../../platform/viewer.ts'
import { inPartnership } from '../in-partnership.ts'
import type { GovernanceTables } from '../tables.ts'
import { mayBeCalled, mayName } from './policy.ts'
import { surroundingsOf } from './queries.ts'
import { refusals } from './texts.ts'
import type { SurroundingKind } from './vocabulary.ts'

type Tx = Write<GovernanceTables>

/** A council around the partnership, as it is named. */
export interface NewSurrounding {
  readonly name: string
  readonly kind: SurroundingKind
  readonly party: string | null
  readonly relation: string | null
  readonly link: string | null
}

/** Names a council around the partnership (GOV-99); answers its id. */
export async function nameSurrounding(tx: Tx, viewer: Viewer, council: NewSurrounding, now: Date): Promise<string> {
  insist(mayName(viewer), refusals)
  const { partnership, personId } = inPartnership(viewer)
  const standing = await surroundingsOf(reading<GovernanceTables>(tx), partnership)
  insist(mayBeCalled(council.name, standing), refusals)
  const id = crypto.randomUUID()
  try {
    await tx
      .insertInto('governance.surrounding')
      .values({ partnership_id: partnership, surrounding_id: id, ...council, made_at: now, made_by: personId })
      .execute()
  } catch (error) {
    // Of two who name it at once, the second is told.
    if ((error as { constraint?: string }).constraint !== 'a_council_is_named_once') throw error
    const said = new Refused('named-already', { da: refusals.da['named-already'], en: refusals.en['named-already'] })
    said.cause = error
    throw said
  }
  return id
}

/** Names a council no longer (GOV-99): the row stays with who ended it and when. */
export async function endSurrounding(tx: Tx, viewer: Viewer, id: string, now: Date): Promise<void> {
  insist(mayName(viewer), refusals)
  const { partnership, personId } = inPartnership(viewer)
  const { numUpdatedRows } = await tx
    .updateTable('governance.surrounding')
    .set({ ended_at: now, ended_by: personId })
    .where('partnership_id', '=', partnership)
    .where('surrounding_id', '=', idOr404(id, 'the council'))
    .where('ended_at', 'is', null)
    .executeTakeFirstOrThrow()
  insist(numUpdatedRows === 0n ? no('not-named') : yes, refusals)
}
