import { Radios, TickBox } from '../../platform/components/choices.tsx'
import { Day } from '../../platform/components/day.tsx'
import { DateField, type FormState, TextArea, TextField } from '../../platform/components/fields.tsx'
import { PostForm } from '../../platform/components/form.tsx'
import type { Frame } from '../../platform/components/frame.ts'
import { Empty, Pager, SummaryList, Table } from '../../platform/components/lists.tsx'
import { Page } from '../../platform/components/page.tsx'
import type { Day as CivilDay } from '../../platform/days.ts'
import type { Verdict } from '../../platform/errors.ts'
import { listed } from '../../platform/format.ts'
import { paths as bodyPaths } from '../bodies/paths.ts'
import type { StandingDecision } from '../decisions/queries.ts'
import { DecisionField, openOnes } from '../groups/decision-field.tsx'
import { groupTexts } from '../groups/texts.ts'
import { paths } from './paths.ts'
import { StateTag } from './progress-table.tsx'
import type { CriterionLine, ReportLine } from './queries.ts'
import { refusals } from './refusals.ts'
import { charterFormTexts } from './form-texts.ts'
import { charterTexts } from './texts.ts'
import { progressStates, progressWords } from './vocabulary.ts'

interface FormPage {
  readonly frame: Frame
  readonly partnership: string
  readonly group: { readonly id: string; readonly name: string; readonly setUpByName: string }
  readonly form: FormState
}

interface ApprovePageProps extends FormPage {
  readonly number: number
  readonly decisions: readonly StandingDecision[]
  /** The names of the parts that the agreement asks for and that are not there. */
  readonly lacking: readonly string[]
}

/** The form that approves a version; parts that are missing are named, and asked about. */
export function ApprovePage({ frame, partnership, group, form, number, decisions, lacking }: ApprovePageProps) {
  const { language } = frame
  const t = charterTexts[language]
  const f = charterFormTexts[language]
  const state = { ...form, language }
  const at = { partnership, group: group.id, number: String(number) }
  const back = paths.version.to(at)
  const missing = listed(
    lacking.map((name) => name.toLowerCase()),
    language,
  )
  return (
    <Page frame={frame} title={f.approveTitle(number)}>
      <p>
        <a href={back}>{t.version(number)}</a>
      </p>
      <h1>{f.approveTitle(number)}</h1>
      <p class="lead">{f.approveLead(group.setUpByName)}</p>
      {openOnes(decisions).length === 0 ? (
        <Empty>{f.noDecisions(group.setUpByName)}</Empty>
      ) : (
        <PostForm {...state} to={paths.approve.to(at)} submit={f.approveSubmit} cancel={back}>
          <DecisionField {...state} body={group.setUpByName} decisions={decisions} />
          {lacking.length > 0 && <TickBox {...state} name="mangler" label={f.approveAnyway(missing)} />}
        </PostForm>
      )}
    </Page>
  )
}

/** Asks for the reason before an approval is undone. */
export function UndoApprovalPage({ frame, partnership, group, form }: FormPage) {
  const { language } = frame
  const t = charterTexts[language]
  const f = charterFormTexts[language]
  const state = { ...form, language }
  const at = { partnership, group: group.id }
  return (
    <Page frame={frame} title={f.undoTitle}>
      <h1>{f.undoTitle}</h1>
      <p class="lead">{f.undoLead}</p>
      <PostForm {...state} to={paths.undoApproval.to(at)} submit={t.undo} cancel={paths.charter.to(at)} kind="warning">
        <TextArea {...state} name="hvorfor" label={groupTexts[language].undoWhy} rows={3} />
      </PostForm>
    </Page>
  )
}

interface ProgressPageProps extends FormPage {
  readonly criterion: CriterionLine
  readonly reports: readonly ReportLine[]
  readonly older: string | null
  readonly names: ReadonlyMap<string, string>
  readonly today: CivilDay
  readonly telling: Verdict<keyof (typeof refusals)['da']>
}

/** One measure of success: how far the group is with it, what was told before, and the form that tells more. */
export function ProgressPage(props: ProgressPageProps) {
  const { frame, partnership, group, criterion, reports, older, telling } = props
  const { language } = frame
  const t = charterTexts[language]
  const f = charterFormTexts[language]
  return (
    <Page frame={frame} title={`${t.progressTitle} ${group.name}`}>
      <p>
        <a href={bodyPaths.body.to({ partnership, body: group.id })}>{t.back}</a>
      </p>
      <h1>{t.progressTitle}</h1>
      <SummaryList
        facts={[
          [t.criterion, criterion.words],
          [t.how, criterion.how ?? '–'],
          [t.whenMeasured, criterion.when ?? '–'],
        ]}
      />
      {telling.allowed ? <Tell {...props} /> : <p class="why-not">{refusals[language][telling.why]}</p>}
      <h2>{f.history}</h2>
      {reports.length === 0 ? <Empty>{f.noHistory}</Empty> : <History {...props} />}
      <Pager language={language} older={older} />
    </Page>
  )
}

function Tell({ frame: { language }, partnership, group, criterion, today, form }: ProgressPageProps) {
  const t = charterTexts[language]
  const f = charterFormTexts[language]
  const state = { ...form, language }
  const options = progressStates.map((value) => ({ value, label: progressWords[language][value] }))
  return (
    <>
      <p>{f.progressLead}</p>
      <PostForm
        {...state}
        to={paths.progress.to({ partnership, group: group.id, criterion: criterion.id })}
        submit={f.tellSubmit}
      >
        <Radios {...state} name="tilstand" label={t.howFar} options={options} />
        <TextArea {...state} name="ord" label={t.words} hint={f.wordsHint} rows={3} />
        <TextField {...state} name="tal" label={t.figure} hint={f.figureHint} optional />
        <DateField {...state} name="dag" label={f.day} value={today} />
      </PostForm>
    </>
  )
}

function History({ frame: { language }, reports, names }: ProgressPageProps) {
  const t = charterTexts[language]
  const f = charterFormTexts[language]
  return (
    <Table
      caption={f.history}
      captionHidden
      language={language}
      rows={reports}
      columns={[
        { head: f.day, cell: ({ on }) => <Day of={on} language={language} /> },
        { head: t.howFar, cell: ({ state }) => <StateTag state={state} language={language} /> },
        { head: t.words, cell: ({ words }) => words },
        { head: t.figure, cell: ({ figure }) => figure ?? '–' },
        { head: t.who, cell: ({ madeBy }) => names.get(madeBy) ?? t.unknown },
      ]}
    />
  )
}
