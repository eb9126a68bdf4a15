import { no, type Verdict, yes } from '../../platform/errors.ts'
import type { Viewer } from '../../platform/viewer.ts'
import { keepsRecords } from '../keepers.ts'
import { type HandoverPrinted, mayPrint } from '../offices/policy.ts'

/** JRN-03: an entry is taken out by those who keep the records, once. */
export function mayRemove(
  viewer: Viewer,
  entry: { readonly removedAt: Date | null },
): Verdict<'not-a-keeper' | 'already-removed'> {
  const keeps = keepsRecords(viewer)
  if (!keeps.allowed) return keeps
  return entry.removedAt === null ? yes : no('already-removed')
}

/** JRN-05: a part of an export is fetched by whoever keeps the records; one with a handover's package only by a keeper at its two parties (GOV-98). */
export function mayFetch(
  viewer: Viewer,
  packages: readonly HandoverPrinted[],
): Verdict<'not-a-keeper' | 'package-of-others'> {
  const keeps = keepsRecords(viewer)
  if (!keeps.allowed) return keeps
  const ofOthers = packages
    .map((each) => mayPrint(viewer, each))
    .some((each) => !each.allowed && each.why === 'package-of-the-two')
  return ofOthers ? no('package-of-others') : yes
}
