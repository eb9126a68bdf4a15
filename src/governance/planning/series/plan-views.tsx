import { Day } from '../../../platform/components/day.tsx'
import { TickBox } from '../../../platform/components/choices.tsx'
import { DateField, type FormState, valueOf } from '../../../platform/components/fields.tsx'
import { PostForm } from '../../../platform/components/form.tsx'
import type { Frame } from '../../../platform/components/frame.ts'
import { Empty, Table } from '../../../platform/components/lists.tsx'
import { Notice, Tag } from '../../../platform/components/notices.tsx'
import { Page } from '../../../platform/components/page.tsx'
import { type Day as CivilDay, dayOf } from '../../../platform/days.ts'
import { readDay } from '../../../platform/forms.ts'
import { listed, longDay } from '../../../platform/format.ts'
import type { Language } from '../../../platform/languages.ts'
import { clock } from '../../meetings/list-views.tsx'
import { paths as meetingPaths } from '../../meetings/paths.ts'
import { meetingTexts } from '../../meetings/texts.ts'
import { meetingStateWords } from '../../meetings/vocabulary.ts'
import { dayAndMonth, hours, weekdayAndDay, weekdayWords, whyOff } from '../day-words.ts'
import { holidayOn, weekdayOf } from '../holidays.ts'
import { ExtraordinaryTag } from '../meeting-parts.tsx'
import { paths } from '../paths.ts'
import { extraDates } from './forms.ts'
import { isMoved, type Proposal } from './proposals.ts'
import type { SeriesHeader, SeriesMeeting, TemplateLine } from './queries.ts'
import { type Promise, seriesTexts } from './texts.ts'

interface PlanProps {
  readonly frame: Frame
  readonly partnership: string
  readonly form: FormState
  readonly template: TemplateLine
  readonly standing: number
  readonly year: number
  readonly today: CivilDay
  /** All that the pattern gives; those that have passed are told and not proposed. */
  readonly proposals: readonly Proposal[]
  /** The days on which the body meets already. */
  readonly taken: readonly CivilDay[]
  /** The proposals that are ticked to begin with. */
  readonly ticked: readonly CivilDay[]
  readonly promises: readonly Promise[]
}

/** The dates of a year before they are planned: each can be changed or left out (GOV-73, GOV-74). */
export function PlanPage(props: PlanProps) {
  const { frame, partnership, form, template, standing, year, today, proposals, taken, ticked } = props
  const { language } = frame
  const t = seriesTexts[language]
  const state = { language, typed: form.typed, problems: form.problems }
  const at = { partnership, template: template.id }
  const title = t.planTitle(template.name, year)
  const days = (of: readonly CivilDay[]) =>
    listed(
      of.map((each) => dayAndMonth(each, language)),
      language,
    )
  const passed = proposals.filter(({ on }) => on < today)
  const asked = (name: string) => form.problems?.some(({ field }) => field === name) || form.typed?.[name] !== undefined
  return (
    <Page frame={frame} title={title}>
      <p class="back">
        <a href={paths.template.to(at)}>{t.backTo(template.name)}</a>
      </p>
      <h1>{title}</h1>
      <p class="lead">{t.planLead(template.bodyName, hours(template.from, template.until, language))}</p>
      <OtherYears {...props} />
      <Promised promises={props.promises} language={language} />
      <p>{t.withItems(standing)}</p>
      {taken.length > 0 && <p>{t.already(days(taken))}</p>}
      <h2>{t.proposals}</h2>
      <p>{passed.length === proposals.length ? t.allPassed : t.proposalsLead}</p>
      {passed.length > 0 && passed.length < proposals.length && <p>{t.passed(days(passed.map(({ on }) => on)))}</p>}
      <PostForm
        {...state}
        to={paths.planSeries.to(at, { aar: year })}
        submit={t.planAll}
        cancel={paths.template.to(at)}
      >
        <input type="hidden" name="aar" value={String(year)} />
        {proposals.map((proposal, index) =>
          proposal.on < today ? null : (
            <ProposalFields {...state} {...{ proposal, index, taken }} ticked={ticked.includes(proposal.on)} />
          ),
        )}
        {Array.from({ length: extraDates }, (_, index) => (
          <div class="proposal proposal-extra">
            <DateField {...state} name={`ekstra-${index}`} label={t.more} hint={null} optional />
          </div>
        ))}
        {asked('dag_er_rigtig') && <TickBox {...state} name="dag_er_rigtig" label={t.offDaysYes} />}
        {asked('to_samme_dag') && <TickBox {...state} name="to_samme_dag" label={t.secondOnesYes} />}
      </PostForm>
    </Page>
  )
}

function OtherYears({ frame: { language }, partnership, template, year }: PlanProps) {
  const to = (aar: number) => paths.planSeries.to({ partnership, template: template.id }, { aar })
  return (
    <nav aria-label={seriesTexts[language].otherYears} class="year-turn">
      <a href={to(year - 1)} rel="prev">
        <span aria-hidden="true">← </span>
        {year - 1}
      </a>
      <a href={to(year + 1)} rel="next">
        {year + 1}
        <span aria-hidden="true"> →</span>
      </a>
    </nav>
  )
}

/** What the agreement asks for, and whether the dates give it. */
function Promised({ promises, language }: { promises: readonly Promise[]; language: Language }) {
  const t = seriesTexts[language]
  if (promises.length === 0) return null
  const missing = (of: Promise) => Math.max(0, of.needed - of.happened - of.planned - of.adding)
  const short = promises.some((each) => missing(each) > 0)
  return (
    <Notice tone={short ? 'warning' : 'success'} heading={t.promised}>
      {promises.map((each) => (
        <p>
          {t.promise(each)} {missing(each) === 0 ? t.enough : t.short(missing(each))}
        </p>
      ))}
    </Notice>
  )
}

interface ProposalProps extends FormState {
  readonly proposal: Proposal
  readonly index: number
  readonly taken: readonly CivilDay[]
  readonly ticked: boolean
}

function ProposalFields({ proposal, index, taken, ticked, ...state }: ProposalProps) {
  const { language } = state
  const t = seriesTexts[language]
  const { on } = proposal
  // What is said beside a date is said of the one that stands in the field, also where somebody has changed it.
  const shown = readDay(valueOf({ typed: state.typed, name: `dag-${index}` }, on) ?? '')
  return (
    <fieldset class="proposal">
      <legend class="sr-only">{t.take(index + 1)}</legend>
      <TickBox {...state} name={`med-${index}`} label={t.take(index + 1)} ticked={ticked} />
      <DateField {...state} name={`dag-${index}`} label={t.date} hint={null} value={on} />
      <ProposalSays {...{ proposal, taken, language }} on={shown} />
    </fieldset>
  )
}

interface SaysProps {
  readonly proposal: Proposal
  readonly on: CivilDay | null
  readonly taken: readonly CivilDay[]
  readonly language: Language
}

/** The weekday of a date, that it is no working day, that the body meets then already, and where it was moved from. */
function ProposalSays({ proposal, on, taken, language }: SaysProps) {
  const t = seriesTexts[language]
  if (on === null) return null
  const from = weekdayAndDay(proposal.given, language)
  const [off, why] = [whyOff(on, language), whyOff(proposal.given, language)]
  return (
    <p class="proposal-says">
      {weekdayWords[language][weekdayOf(on) - 1]} {holidayOn(on) !== null && <Tag tone="warning">{off}</Tag>}{' '}
      {taken.includes(on) && <Tag tone="warning">{t.clash}</Tag>}
      {isMoved(proposal) && on === proposal.on && (
        <span class="proposal-moved">{why === null ? t.movedOn(from) : t.movedFrom(from, why)}</span>
      )}
    </p>
  )
}

interface SeriesProps {
  readonly frame: Frame
  readonly partnership: string
  readonly series: SeriesHeader
  readonly meetings: readonly SeriesMeeting[]
  readonly plans: boolean
}

/** One series: its meetings, each with what became of it. */
export function SeriesPage({ frame, partnership, series, meetings, plans }: SeriesProps) {
  const { language } = frame
  const [t, m] = [seriesTexts[language], meetingTexts[language]]
  const title = t.planTitle(series.name, series.year)
  return (
    <Page frame={frame} title={title}>
      <p class="back">
        <a href={meetingPaths.meetings.to({ partnership })}>{t.back}</a>
      </p>
      <h1>{title}</h1>
      <p class="lead">{t.seriesLead(series.bodyName, longDay(dayOf(series.madeAt), language))}</p>
      <p>{t.seriesStands}</p>
      {meetings.length === 0 ? (
        <Empty>{m.none}</Empty>
      ) : (
        <Table
          caption={t.meetings}
          captionHidden
          language={language}
          rows={meetings}
          columns={[
            {
              head: m.when,
              cell: (line) => (
                <a href={meetingPaths.meeting.to({ partnership, meeting: line.id })}>
                  <Day of={line.onDay} language={language} /> {clock(line)}
                </a>
              ),
            },
            { head: m.where, cell: ({ place }) => place ?? '–' },
            {
              head: m.state,
              cell: (line) => (
                <>
                  <Tag>{meetingStateWords[language][line.state]}</Tag>{' '}
                  <ExtraordinaryTag meeting={line} language={language} />
                </>
              ),
            },
          ]}
        />
      )}
      {plans && (
        <p>
          <a href={paths.template.to({ partnership, template: series.template })}>
            {t.fromTemplate}: {series.name}
          </a>
        </p>
      )}
    </Page>
  )
}
