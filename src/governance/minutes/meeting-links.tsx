import type { Frame } from '../../platform/components/frame.ts'
import type { Day } from '../../platform/days.ts'
import type { Viewer } from '../../platform/viewer.ts'
import type { MeetingHeader } from '../meetings/queries.ts'
import { paths } from './paths.ts'
import { mayNote } from './policy.ts'
import { minuteTexts } from './texts.ts'

interface MeetingLinksProps {
  readonly frame: Frame
  readonly partnership: string
  readonly meeting: MeetingHeader
  readonly viewer: Viewer
  readonly today: Day
}

/** From the page of a meeting to its minutes and to following it: when the papers were sent or the day has come. */
export function MeetingLinks({ frame, partnership, meeting, viewer, today }: MeetingLinksProps) {
  const t = minuteTexts[frame.language]
  const at = { partnership, meeting: meeting.id }
  const begun = meeting.onDay <= today
  const writes = mayNote(viewer, meeting).allowed && (begun || meeting.state === 'frozen')
  const follows = begun && (meeting.state === 'planned' || meeting.state === 'frozen')
  if (!writes && !follows) return null
  return (
    <p class="page-acts">
      {writes && (
        <a class="button button-secondary" href={paths.minutes.to(at)}>
          {meeting.state === 'held' ? t.toMinutesAgain : t.toMinutes}
        </a>
      )}
      {follows && <a href={paths.live.to(at)}>{t.toLive}</a>}
    </p>
  )
}
