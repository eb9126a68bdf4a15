import { Day } from '../../platform/components/day.tsx'
import { Table } from '../../platform/components/lists.tsx'
import { Tag, type Tone } from '../../platform/components/notices.tsx'
import type { Language } from '../../platform/languages.ts'
import { paths } from './paths.ts'
import type { CriterionLine, OutcomeLine, ReportLine } from './queries.ts'
import { charterTexts } from './texts.ts'
import { type Outcome, outcomeWords, type ProgressState, progressWords } from './vocabulary.ts'

interface ProgressTableProps {
  readonly language: Language
  readonly partnership: string
  readonly group: string
  readonly criteria: readonly CriterionLine[]
  readonly reports: readonly ReportLine[]
  /** What became of each; empty while the group works. */
  readonly outcomes: readonly OutcomeLine[]
}

const tones: Readonly<Record<ProgressState, Tone | undefined>> = {
  'on-course': 'info',
  behind: 'warning',
  reached: 'success',
  'given-up': undefined,
}
const outcomeTones: Readonly<Record<Outcome, Tone | undefined>> = {
  reached: 'success',
  partly: 'info',
  'not-reached': 'warning',
  'given-up': undefined,
}

/** The measures of success, with the latest that was told of each, and in the end what became of it (GOV-48, GOV-49). */
export function ProgressTable({ language, partnership, group, criteria, reports, outcomes }: ProgressTableProps) {
  const t = charterTexts[language]
  const reportOf = (id: string) => reports.find(({ criterion }) => criterion === id)
  const outcomeOf = (id: string) => outcomes.find(({ criterion }) => criterion === id)
  const ended = {
    head: t.outcome,
    cell: ({ id }: CriterionLine) => {
      const told = outcomeOf(id)
      if (told === undefined) return '–'
      return (
        <>
          <OutcomeTag outcome={told.outcome} language={language} /> {told.words}
        </>
      )
    },
  }
  return (
    <Table
      caption={t.progressTitle}
      captionHidden
      language={language}
      rows={criteria}
      columns={[
        {
          head: t.criterion,
          cell: ({ id, words }) => (
            <a href={paths.progress.to({ partnership, group, criterion: id })} aria-label={t.tellSays(words)}>
              {words}
            </a>
          ),
        },
        { head: t.measured, cell: (criterion) => <Measured {...criterion} says={t.notMeasurable} /> },
        { head: t.howFar, cell: ({ id }) => <Latest report={reportOf(id)} language={language} /> },
        ...(outcomes.length > 0 ? [ended] : []),
      ]}
    />
  )
}

/** How and when a measure is measured, each on a line of its own: both are sentences that somebody wrote. */
function Measured({ how, when, says }: Pick<CriterionLine, 'how' | 'when'> & { readonly says: string }) {
  const lines = [how, when].flatMap((line) => line ?? [])
  return lines.length === 0 ? (
    <>{says}</>
  ) : (
    <>
      {lines.map((line) => (
        <div>{line}</div>
      ))}
    </>
  )
}

function Latest({ report, language }: { report: ReportLine | undefined; language: Language }) {
  const t = charterTexts[language]
  if (report === undefined) return <>{t.notTold}</>
  return (
    <>
      <StateTag state={report.state} language={language} /> <Day of={report.on} language={language} />
      {report.figure !== null && `: ${report.figure}`}
    </>
  )
}

/** How far a group is, in a word. */
export function StateTag({ state, language }: { state: ProgressState; language: Language }) {
  const tone = tones[state]
  return <Tag {...(tone && { tone })}>{progressWords[language][state]}</Tag>
}

function OutcomeTag({ outcome, language }: { outcome: Outcome; language: Language }) {
  const tone = outcomeTones[outcome]
  return <Tag {...(tone && { tone })}>{outcomeWords[language][outcome]}</Tag>
}
