import { Button } from '../../platform/components/form.tsx'
import { type FormState, SelectField, TextField, DateField } from '../../platform/components/fields.tsx'
import { PostForm } from '../../platform/components/form.tsx'
import type { Frame } from '../../platform/components/frame.ts'
import { Empty, Pager, Table } from '../../platform/components/lists.tsx'
import { Tag } from '../../platform/components/notices.tsx'
import { Page } from '../../platform/components/page.tsx'
import { clockAt, type Day as CivilDay } from '../../platform/days.ts'
import { Day } from '../../platform/components/day.tsx'
import type { Verdict } from '../../platform/errors.ts'
import type { Language } from '../../platform/languages.ts'
import { paths as letterPaths } from '../letters/paths.ts'
import { feedTexts } from '../letters/feed/texts.ts'
import { DayTicks, ExtraordinaryTick } from '../planning/day-ticks.tsx'
import { ExtraordinaryTag } from '../planning/meeting-parts.tsx'
import { paths as planningPaths } from '../planning/paths.ts'
import { planningTexts } from '../planning/texts.ts'
import { paths } from './paths.ts'
import type { MeetingHeader, MeetingLine } from './queries.ts'
import { meetingTexts, type refusals } from './texts.ts'
import { meetingStateWords } from './vocabulary.ts'

/** A body that meets, to choose one from. */
export interface BodyChoice {
  readonly id: string
  readonly name: string
}

/** What the agreement says of a body's meetings in the period that runs. */
export interface Promised {
  readonly says: string
  readonly happened: number
  readonly needed: number
  readonly planned: number
}

interface MeetingsPageProps {
  readonly frame: Frame
  readonly partnership: string
  readonly meetings: readonly MeetingLine[]
  readonly bodies: readonly BodyChoice[]
  readonly body: string | null
  readonly promised: readonly Promised[]
  readonly older: string | null
  readonly today: CivilDay
  readonly preparing: Verdict<keyof (typeof refusals)['da']>
}

/** The meetings to come and those that were, with what the agreement promises of them. */
export function MeetingsPage(props: MeetingsPageProps) {
  const { frame, partnership, meetings, promised, older, today, preparing, body } = props
  const { language } = frame
  const t = meetingTexts[language]
  const coming = meetings.filter(({ onDay }) => onDay >= today).reverse()
  const earlier = meetings.filter(({ onDay }) => onDay < today)
  return (
    <Page frame={frame} title={t.title}>
      <h1>{t.title}</h1>
      <p class="lead">{t.lead}</p>
      {promised.length > 0 && (
        <ul>
          {promised.map(({ says, happened, needed, planned }) => (
            <li>{t.promised(says, happened, needed, planned)}</li>
          ))}
        </ul>
      )}
      {preparing.allowed && (
        <p>
          <a class="button button-primary" href={paths.plan.to({ partnership }, { organ: body ?? undefined })}>
            {t.planOne}
          </a>
        </p>
      )}
      <p>
        {preparing.allowed && (
          <>
            <a href={planningPaths.templates.to({ partnership })}>{planningTexts[language].seriesOf}</a>
            {' · '}
          </>
        )}
        <a href={letterPaths.myCalendar.to({ partnership })}>{feedTexts[language].title}</a>
      </p>
      <Filter {...props} />
      <h2>{t.coming}</h2>
      {coming.length === 0 ? <Empty>{t.noneComing}</Empty> : <Meetings {...props} caption={t.coming} lines={coming} />}
      {earlier.length > 0 && (
        <>
          <h2>{t.earlier}</h2>
          <Meetings {...props} caption={t.earlier} lines={earlier} />
        </>
      )}
      <Pager language={language} older={older} />
    </Page>
  )
}

function Filter({ frame: { language }, partnership, bodies, body }: MeetingsPageProps) {
  const t = meetingTexts[language]
  const options = [{ value: '', label: t.all }, ...bodies.map(({ id, name }) => ({ value: id, label: name }))]
  return (
    <form method="get" action={paths.meetings.to({ partnership })} class="form-inline">
      <SelectField language={language} name="organ" label={t.filter} options={options} value={body ?? ''} />
      <Button kind="secondary">{t.show}</Button>
    </form>
  )
}

type Listed = MeetingsPageProps & { caption: string; lines: readonly MeetingLine[] }

function Meetings({ frame: { language }, partnership, caption, lines }: Listed) {
  const t = meetingTexts[language]
  return (
    <Table
      caption={caption}
      captionHidden
      language={language}
      rows={lines}
      columns={[
        {
          head: t.when,
          cell: (line) => (
            <a href={paths.meeting.to({ partnership, meeting: line.id })}>
              <Day of={line.onDay} language={language} /> {clock(line)}
            </a>
          ),
        },
        { head: t.body, cell: ({ bodyName }) => bodyName },
        { head: t.where, cell: ({ place }) => place ?? '–' },
        {
          head: t.state,
          cell: (line) => (
            <>
              <Tag>{meetingStateWords[language][line.state]}</Tag>{' '}
              <ExtraordinaryTag meeting={line} language={language} />
            </>
          ),
        },
      ]}
    />
  )
}

/** From when until when, as a clock in Denmark shows it. */
export function clock({ beginsAt, endsAt }: Pick<MeetingLine, 'beginsAt' | 'endsAt'>): string {
  return `${clockAt(beginsAt)}–${clockAt(endsAt)}`
}

interface TimePageProps {
  readonly frame: Frame
  readonly partnership: string
  readonly bodies: readonly BodyChoice[]
  /** The meeting that is moved; none when one is planned. */
  readonly meeting: MeetingHeader | null
  readonly body: string | null
  readonly form: FormState
}

/** The form for when and where: to plan a meeting, or to move one. */
export function TimePage({ frame, partnership, bodies, meeting, body, form }: TimePageProps) {
  const { language } = frame
  const t = meetingTexts[language]
  const { typed, problems } = form
  const state = { language, typed, problems }
  const options = [{ value: '', label: t.chooseBody }, ...bodies.map(({ id, name }) => ({ value: id, label: name }))]
  const title = meeting === null ? t.planTitle : t.moveTitle
  const here = meeting === null ? paths.plan.to({ partnership }) : paths.move.to({ partnership, meeting: meeting.id })
  const back =
    meeting === null ? paths.meetings.to({ partnership }) : paths.meeting.to({ partnership, meeting: meeting.id })
  return (
    <Page frame={frame} title={title}>
      <h1>{title}</h1>
      <p class="lead">{meeting === null ? t.planLead : t.moveLead}</p>
      <PostForm {...state} to={here} submit={meeting === null ? t.plan : t.moveTitle} cancel={back}>
        {meeting === null ? (
          <SelectField {...state} name="organ" label={t.body} options={options} value={body ?? ''} />
        ) : (
          <input type="hidden" name="organ" value={meeting.body} />
        )}
        <DateField {...state} name="dag" label={t.day} value={meeting?.onDay ?? null} />
        <Times {...state} meeting={meeting} />
        <TextField {...state} name="sted" label={t.place} optional value={meeting?.place ?? undefined} />
        <TextField
          {...state}
          name="link"
          label={t.link}
          hint={t.linkHint}
          type="url"
          optional
          value={meeting?.link ?? undefined}
        />
        <ExtraordinaryTick {...state} ticked={meeting?.extraordinary ?? false} />
        <DayTicks {...state} />
      </PostForm>
    </Page>
  )
}

function Times({ meeting, ...state }: FormState & { language: Language; meeting: MeetingHeader | null }) {
  const t = meetingTexts[state.language]
  const from = meeting === null ? undefined : clockAt(meeting.beginsAt)
  const until = meeting === null ? undefined : clockAt(meeting.endsAt)
  return (
    <>
      <TextField {...state} name="fra" label={t.from} hint={t.timeHint} chars={8} value={from} />
      <TextField {...state} name="til" label={t.until} chars={8} value={until} />
    </>
  )
}
