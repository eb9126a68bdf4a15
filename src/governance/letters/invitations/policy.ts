import type { Day } from '../../../platform/days.ts'
import { no, type Verdict, yes } from '../../../platform/errors.ts'
import type { MailFault, MailState } from '../../../platform/mail/index.ts'
import type { Viewer } from '../../../platform/viewer.ts'
import { keepsRecords } from '../../keepers.ts'
import { isOver, type MeetingFacts } from '../../meetings/policy.ts'

/** GOV-88: the secretary and the chair call people to a meeting that is not over and whose day has not gone. */
export function mayInvite(
  viewer: Viewer,
  meeting: MeetingFacts,
  today: Day,
): Verdict<'not-a-keeper' | 'is-over' | 'has-been'> {
  const keeping = keepsRecords(viewer)
  if (!keeping.allowed) return keeping
  if (isOver(meeting)) return no('is-over')
  return meeting.onDay < today ? no('has-been') : yes
}

/** What is known of a letter to somebody: whether it was written, and how its mail fares. */
export interface LetterFacts {
  readonly postedAt: Date | null
  readonly mail: string | null
  readonly state: MailState | null
  readonly tries: number | null
  readonly fault: MailFault | null
  readonly hasAccess: boolean
}

/** How an invitation fares: not yet asked for, about to be written, on its way, there, or why not (GOV-89). */
export type LetterState =
  | 'not-invited'
  | 'to-be-written'
  | 'no-access'
  | 'no-address'
  | 'queued'
  | 'tried-again'
  | 'sent'
  | 'failed'
  | 'long-ago'

/** GOV-89: how a letter fares. Of a mail that was posted more than a month ago nothing is kept. */
export function letterState(letter: LetterFacts | null): LetterState {
  if (letter === null) return 'not-invited'
  if (letter.postedAt === null) return letter.hasAccess ? 'to-be-written' : 'no-access'
  if (letter.mail === null) return 'no-address'
  if (letter.state === null) return 'long-ago'
  if (letter.state !== 'queued') return letter.state
  return letter.fault === null ? 'queued' : 'tried-again'
}

/** Whether the mail is there to be asked for: nobody asked, or it could not be sent. */
export function isWanting(state: LetterState): boolean {
  return state === 'not-invited' || state === 'failed'
}
