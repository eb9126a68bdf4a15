import type { Desk } from '../../agreement/index.ts'
import type { Day } from '../../platform/days.ts'
import type { Read } from '../../platform/db/types.ts'
import type { Language } from '../../platform/languages.ts'
import type { Viewer } from '../../platform/viewer.ts'
import { classOf, groupGround } from '../groups/ground.ts'
import { groupIn } from '../groups/queries.ts'
import { inPartnership } from '../in-partnership.ts'
import type { GovernanceTables } from '../tables.ts'
import { partsFor } from './parts.ts'
import { approvedOf, sitsInOrAbove } from './queries.ts'

/** Who asks for what of a group's charter, in which language, on which day. */
export interface Asking {
  readonly viewer: Viewer
  readonly params: { readonly partnership: string; readonly group: string }
  readonly language: Language
  readonly today: Day
}

/** What every page and every act of a charter starts from: the group, what the agreement asks for, and what is approved. */
export async function charterGround(desk: Desk, db: Read<GovernanceTables>, asking: Asking) {
  const { partnership, group: id } = asking.params
  const group = await groupIn(db, partnership, id)
  const ground = await groupGround(desk, db, partnership, asking.today)
  const ofClass = classOf(ground, group)
  const parts = partsFor(ground.agreement, ofClass, asking.language)
  const approved = (await approvedOf(db, partnership, id)) ?? null
  const sits = await sitsInOrAbove(db, partnership, id, inPartnership(asking.viewer).personId)
  return { group, ofClass, parts, approved, sits }
}
export type CharterGround = Awaited<ReturnType<typeof charterGround>>
