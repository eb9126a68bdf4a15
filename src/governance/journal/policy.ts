import { no, type Verdict, yes } from '../../platform/errors.ts'
import type { Viewer } from '../../platform/viewer.ts'
import { keepsRecords } from '../keepers.ts'

/** JRN-03: an entry is taken out by those who keep the records, once. */
export function mayRemove(
  viewer: Viewer,
  entry: { readonly removedAt: Date | null },
): Verdict<'not-a-keeper' | 'already-removed'> {
  const keeps = keepsRecords(viewer)
  if (!keeps.allowed) return keeps
  return entry.removedAt === null ? yes : no('already-removed')
}
