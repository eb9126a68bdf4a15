import { no, type Verdict, yes } from '../../../platform/errors.ts'
import type { Viewer } from '../../../platform/viewer.ts'
import { keepsRecords } from '../../keepers.ts'

/** How many standing items a template has at the most. */
export const mostStanding = 30

/** GOV-73: the secretary and the chair change and use a template while it is in use. */
export function mayUse(
  viewer: Viewer,
  template: { readonly removedAt: Date | null },
): Verdict<'not-a-keeper' | 'out-of-use'> {
  const keeps = keepsRecords(viewer)
  if (!keeps.allowed) return keeps
  return template.removedAt === null ? yes : no('out-of-use')
}
