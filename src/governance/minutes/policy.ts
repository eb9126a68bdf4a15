import { no, type Verdict, yes } from '../../platform/errors.ts'
import type { Viewer } from '../../platform/viewer.ts'
import { keepsRecords } from '../keepers.ts'
import type { MeetingState } from '../meetings/vocabulary.ts'

/** GOV-51: whoever keeps the records notes what happens at a meeting that was not cancelled, until its minutes are sent (GOV-55). */
export function mayNote(
  viewer: Viewer,
  meeting: { readonly state: MeetingState; readonly minutesSent: boolean },
): Verdict<'not-a-keeper' | 'is-over' | 'minutes-sent'> {
  const keeps = keepsRecords(viewer)
  if (!keeps.allowed) return keeps
  if (meeting.minutesSent) return no('minutes-sent')
  return meeting.state === 'cancelled' ? no('is-over') : yes
}
