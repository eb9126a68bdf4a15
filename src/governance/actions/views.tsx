import { Day } from '../../platform/components/day.tsx'
import { DateField, type FormState, SelectField, TextArea, TextField } from '../../platform/components/fields.tsx'
import { Button, PostForm } from '../../platform/components/form.tsx'
import type { Frame } from '../../platform/components/frame.ts'
import { Empty, Pager, Table } from '../../platform/components/lists.tsx'
import { Tag } from '../../platform/components/notices.tsx'
import { Page } from '../../platform/components/page.tsx'
import type { Day as CivilDay } from '../../platform/days.ts'
import type { Viewer } from '../../platform/viewer.ts'
import { paths as meetingPaths } from '../meetings/paths.ts'
import { paths as letterPaths } from '../letters/paths.ts'
import { minuteTexts } from '../minutes/texts.ts'
import { reminderTexts } from '../letters/reminders/texts.ts'
import { paths } from './paths.ts'
import { isLate, mayClose } from './policy.ts'
import type { ActionLine } from './queries.ts'
import { type ActionShowing, actionShowings, actionTexts } from './texts.ts'

/** What every list of actions needs beside its lines. */
export interface ActionList {
  readonly frame: Frame
  readonly partnership: string
  readonly viewer: Viewer
  readonly names: ReadonlyMap<string, string>
  readonly today: CivilDay
}

/** Actions as a table: what, who, by when, what became of it, and the way to close them. */
export function ActionTable({
  caption,
  lines,
  ...list
}: ActionList & { caption: string; lines: readonly ActionLine[] }) {
  const { frame, partnership, viewer, names, today } = list
  const { language } = frame
  const t = actionTexts[language]
  return (
    <Table
      caption={caption}
      captionHidden
      language={language}
      rows={lines}
      columns={[
        { head: t.what, cell: ({ what }) => what },
        { head: t.who, cell: ({ owner }) => names.get(owner) ?? t.unknown },
        {
          head: t.due,
          cell: (line) => (
            <>
              <Day of={line.dueOn} language={language} /> {isLate(line, today) && <Tag tone="warning">{t.late}</Tag>}
            </>
          ),
        },
        { head: t.body, cell: ({ bodyName }) => bodyName },
        { head: t.became, cell: (line) => <Became {...{ frame, partnership, viewer, line }} /> },
      ]}
    />
  )
}

function Became({
  frame,
  partnership,
  viewer,
  line,
}: Pick<ActionList, 'frame' | 'partnership' | 'viewer'> & { line: ActionLine }) {
  const t = actionTexts[frame.language]
  if (line.outcome !== null) return <>{line.outcome}</>
  if (!mayClose(viewer, line).allowed) return <>{t.open}</>
  return (
    <a href={paths.close.to({ partnership, action: line.id })} aria-label={t.closeSays(line.what)}>
      {t.close}
    </a>
  )
}

interface ActionsPageProps extends ActionList {
  readonly lines: readonly ActionLine[]
  readonly showing: ActionShowing
  readonly bodies: readonly Choice[]
  readonly body: string | undefined
  readonly more: string | null
}

/** The open actions: mine, everybody's, or those that are late; of one body, or of all. */
export function ActionsPage({ lines, showing, bodies, body, more, ...list }: ActionsPageProps) {
  const { frame, partnership } = list
  const { language } = frame
  const t = actionTexts[language]
  const here = (vis: ActionShowing) =>
    paths.actions.to({ partnership }, { vis: vis === 'mine' ? undefined : vis, organ: body })
  return (
    <Page frame={frame} title={t.title}>
      <h1>{t.title}</h1>
      <p class="lead">{t.lead}</p>
      <p>
        <a href={letterPaths.reminders.to({ partnership })}>{reminderTexts[language].title}</a>
      </p>
      <nav aria-label={t.showing} class="tabs-like">
        <ul>
          {actionShowings.map((each) => (
            <li>
              <a href={here(each)} aria-current={each === showing ? 'page' : undefined}>
                {t.show[each]}
              </a>
            </li>
          ))}
        </ul>
      </nav>
      <form method="get" action={paths.actions.to({ partnership })} class="form-inline">
        {showing !== 'mine' && <input type="hidden" name="vis" value={showing} />}
        <SelectField
          language={language}
          name="organ"
          label={t.ofBody}
          options={[{ value: '', label: t.everyBody }, ...bodies.map(({ id, name }) => ({ value: id, label: name }))]}
          value={body ?? ''}
        />
        <Button kind="secondary">{t.filter}</Button>
      </form>
      {lines.length === 0 ? (
        <Empty>{showing === 'mine' ? t.noneMine : t.none}</Empty>
      ) : (
        <ActionTable {...list} caption={t.title} lines={lines} />
      )}
      <Pager language={language} older={more} />
    </Page>
  )
}

interface Choice {
  readonly id: string
  readonly name: string
}

interface GivePageProps {
  readonly frame: Frame
  readonly partnership: string
  readonly meeting: { readonly id: string; readonly bodyName: string }
  readonly people: readonly Choice[]
  readonly items: readonly Choice[]
  readonly form: FormState
}

/** The form that writes an action down: what, who, when. */
export function GivePage({ frame, partnership, meeting, people, items, form }: GivePageProps) {
  const { language } = frame
  const t = actionTexts[language]
  const { typed, problems } = form
  const state = { language, typed, problems }
  const back = meetingPaths.meeting.to({ partnership, meeting: meeting.id })
  const choices = (first: string, of: readonly Choice[]) => [
    { value: '', label: first },
    ...of.map(({ id, name }) => ({ value: id, label: name })),
  ]
  return (
    <Page frame={frame} title={t.giveTitle}>
      <p class="back">
        <a href={back}>{minuteTexts[language].back}</a>
      </p>
      <h1>{t.giveTitle}</h1>
      <p class="lead">{t.giveLead}</p>
      <PostForm {...state} to={paths.give.to({ partnership, meeting: meeting.id })} submit={t.submit} cancel={back}>
        <TextField {...state} name="hvad" label={t.what} />
        <SelectField {...state} name="hvem" label={t.who} options={choices(t.choosePerson, people)} />
        <DateField {...state} name="senest" label={t.due} />
        {items.length > 0 && <SelectField {...state} name="punkt" label={t.item} options={choices(t.noItem, items)} />}
      </PostForm>
    </Page>
  )
}

interface ClosePageProps {
  readonly frame: Frame
  readonly partnership: string
  readonly action: ActionLine
  readonly form: FormState
}

/** Asks what became of an action before it is closed. */
export function ClosePage({ frame, partnership, action, form }: ClosePageProps) {
  const { language } = frame
  const t = actionTexts[language]
  const { typed, problems } = form
  const state = { language, typed, problems }
  return (
    <Page frame={frame} title={t.closeTitle}>
      <h1>{t.closeTitle}</h1>
      <p class="lead">{action.what}</p>
      <PostForm
        {...state}
        to={paths.close.to({ partnership, action: action.id })}
        submit={t.close}
        cancel={paths.actions.to({ partnership })}
      >
        <TextArea {...state} name="blev" label={t.outcome} hint={t.outcomeHint} rows={3} />
      </PostForm>
    </Page>
  )
}
