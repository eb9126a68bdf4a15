import { no, type Verdict, yes } from '../platform/errors.ts'
import { holds, type Viewer } from '../platform/viewer.ts'

/** Those who keep the partnership's records: the one place that names them here; in the database `governance.viewer_keeps_records`. */
export const keepers = ['secretary', 'chair'] as const

/** Whether the viewer keeps the records: says who sits where, plans meetings, writes actions down (GOV-03, GOV-11, GOV-21, GOV-33). */
export function keepsRecords(viewer: Viewer): Verdict<'not-a-keeper'> {
  return keepers.some((each) => holds(viewer, each)) ? yes : no('not-a-keeper')
}
