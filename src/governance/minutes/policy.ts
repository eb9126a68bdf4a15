import { no, type Verdict, yes } from '../../platform/errors.ts'
import type { Viewer } from '../../platform/viewer.ts'
import { keepsRecords } from '../keepers.ts'
import type { MeetingState } from '../meetings/vocabulary.ts'

/** GOV-51: whoever keeps the records notes what happens at a meeting that was not cancelled. */
export function mayNote(
  viewer: Viewer,
  meeting: { readonly state: MeetingState },
): Verdict<'not-a-keeper' | 'is-over'> {
  const keeps = keepsRecords(viewer)
  if (!keeps.allowed) return keeps
  return meeting.state === 'cancelled' ? no('is-over') : yes
}
