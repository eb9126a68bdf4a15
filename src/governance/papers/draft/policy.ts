import { no, type Verdict } from '../../../platform/errors.ts'
import type { Viewer } from '../../../platform/viewer.ts'
import { mayChange, type MeetingFacts } from '../../meetings/policy.ts'

/** GOV-85: those who keep the records draft the agenda until the papers are sent. */
export function mayDraft(viewer: Viewer, meeting: MeetingFacts): Verdict<'not-a-keeper' | 'is-over' | 'already-sent'> {
  const changing = mayChange(viewer, meeting)
  return changing.allowed && meeting.state === 'frozen' ? no('already-sent') : changing
}
