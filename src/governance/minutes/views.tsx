import { ErrorSummary } from '../../platform/components/form.tsx'
import type { FormState } from '../../platform/components/fields.tsx'
import type { Frame } from '../../platform/components/frame.ts'
import { Day } from '../../platform/components/day.tsx'
import { Empty } from '../../platform/components/lists.tsx'
import { Notice } from '../../platform/components/notices.tsx'
import { Page } from '../../platform/components/page.tsx'
import { paths as recordPaths } from '../record/paths.ts'
import { signInPath } from '../../platform/components/addresses.ts'
import { dayOf } from '../../platform/days.ts'
import type { Viewer } from '../../platform/viewer.ts'
import { clock } from '../meetings/list-views.tsx'
import { paths as meetingPaths } from '../meetings/paths.ts'
import { isOver, mayHold } from '../meetings/policy.ts'
import { refusals } from '../meetings/texts.ts'
import { type Filled, fillingOf } from './filled.ts'
import { ChairField, SeatField } from './fields.tsx'
import { GivenActions, ItemPart, LineField } from './item-view.tsx'
import { paths } from './paths.ts'
import { mayNote } from './policy.ts'
import { plannedTimes } from './running-time.ts'
import type { Around } from './shown.ts'
import { basesOf, type Sheet } from './sheet.ts'
import { minuteTexts } from './texts.ts'

/** The store last: it opens what the others wait for. */
const scripts = ['post', 'lines', 'follow', 'sheet', 'store'].map((name) => `governance/minutes-${name}.js`)

/** What every part of the minutes page is told. */
export interface Writing {
  readonly frame: Frame
  readonly partnership: string
  readonly sheet: Sheet
  readonly around: Around
  readonly filled: Filled
}

interface MinutesPageProps {
  readonly frame: Frame
  readonly partnership: string
  readonly sheet: Sheet
  readonly around: Around
  readonly form: FormState
  /** What the browser seals unsent words with. */
  readonly key: string
  readonly viewer: Viewer
  readonly now: Date
}

/** The minutes as they are written in the room: attendance, then each item in its order. */
export function MinutesPage(props: MinutesPageProps) {
  const { frame, partnership, sheet, viewer } = props
  const { language } = frame
  const t = minuteTexts[language]
  const { meeting } = sheet
  const may = mayNote(viewer, meeting)
  return (
    <Page frame={frame} title={t.title} scripts={may.allowed ? scripts : []}>
      <p class="back">
        <a href={meetingPaths.meeting.to({ partnership, meeting: meeting.id })}>{t.back}</a>
      </p>
      <h1>
        {t.title}: {meeting.bodyName}
      </h1>
      <p class="lead">
        <Day of={meeting.onDay} language={language} /> {clock(meeting)}
        {meeting.place !== null && `, ${meeting.place}`}
      </p>
      {may.allowed ? <Sheeted {...props} /> : <Notice tone="warning">{refusals[language][may.why]}</Notice>}
      {meeting.minutesSent && (
        <p>
          <a href={recordPaths.minutes.to({ partnership, meeting: meeting.id })}>{t.toSent}</a>
        </p>
      )}
    </Page>
  )
}

function Sheeted(props: MinutesPageProps) {
  const { frame, partnership, sheet, form, key, now } = props
  const t = minuteTexts[frame.language]
  const at = { partnership, meeting: sheet.meeting.id }
  const filled = fillingOf(sheet, form)
  const bases = [...basesOf(sheet)].map(([name, basis]) => `${name}=${basis}`).join(' ')
  return (
    <minutes-sheet
      data-step={paths.step.to(at)}
      data-action={paths.action.to(at)}
      data-happenings={paths.happenings.to(at)}
      data-sign-in={signInPath.to({}, { videre: paths.minutes.to(at) })}
      data-key={key}
      data-about={sheet.meeting.id}
      data-now={String(now.getTime())}
      data-words={JSON.stringify(t.script)}
    >
      <form method="post" action={paths.minutes.to(at)} novalidate class="minutes">
        <div class="minutes-bar">
          <p role="status" data-status="">
            {t.withoutScript}
          </p>
          <button class="button button-primary" type="submit">
            {t.save}
          </button>
        </div>
        <ErrorSummary {...form} />
        <input type="hidden" name="laest" value={bases} />
        <input type="hidden" name="side" value={crypto.randomUUID()} />
        <Parts {...props} filled={filled} />
      </form>
      <Closing {...props} />
    </minutes-sheet>
  )
}

function Parts(props: MinutesPageProps & { filled: Filled }) {
  const { frame, sheet } = props
  const t = minuteTexts[frame.language]
  const planned = plannedTimes(sheet.meeting.beginsAt, sheet.items)
  return (
    <>
      <section class="minutes-part" aria-labelledby="fremmoede">
        <h2 id="fremmoede">{t.attendance}</h2>
        <Attendance {...props} />
      </section>
      {sheet.items.map((item, index) => (
        <ItemPart {...props} item={item} number={index + 1} planned={planned.get(item.id) ?? null} />
      ))}
      <section class="minutes-part" aria-labelledby="opgaver">
        <h2 id="opgaver">{t.noItem}</h2>
        <GivenActions {...props} item={null} />
        <LineField {...props} item={null} />
      </section>
    </>
  )
}

function Attendance(props: Writing) {
  const { frame, sheet } = props
  const t = minuteTexts[frame.language]
  if (sheet.seats.length === 0) return <Empty>{t.nobodySits}</Empty>
  const over = isOver(sheet.meeting)
  return (
    <>
      {over && <p class="quiet">{t.attendanceClosed}</p>}
      <div class="minutes-seats">
        {!over && sheet.seats.map((seat) => <SeatField {...props} seat={seat} />)}
        <ChairField {...props} />
      </div>
    </>
  )
}

/** The way on, when the meeting is over. */
function Closing({ frame, partnership, sheet, viewer, now }: MinutesPageProps) {
  const t = minuteTexts[frame.language]
  if (!mayHold(viewer, sheet.meeting, dayOf(now)).allowed) return null
  return (
    <section class="minutes-part" aria-labelledby="afslut">
      <h2 id="afslut">{t.close}</h2>
      <p>{t.closeSays}</p>
      <p>
        <a class="button button-secondary" href={meetingPaths.hold.to({ partnership, meeting: sheet.meeting.id })}>
          {t.close}
        </a>
      </p>
    </section>
  )
}
