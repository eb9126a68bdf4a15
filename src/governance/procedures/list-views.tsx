import { Day } from '../../platform/components/day.tsx'
import type { Frame } from '../../platform/components/frame.ts'
import { Empty, Pager, Table } from '../../platform/components/lists.tsx'
import { Tag } from '../../platform/components/notices.tsx'
import { Page } from '../../platform/components/page.tsx'
import type { Day as CivilDay } from '../../platform/days.ts'
import type { Verdict } from '../../platform/errors.ts'
import type { Language } from '../../platform/languages.ts'
import { paths } from './paths.ts'
import type { ProcedureLine } from './queries.ts'
import { procedureTexts } from './texts.ts'
import { procedureStateWords } from './vocabulary.ts'

interface ProceduresPageProps {
  readonly frame: Frame
  readonly partnership: string
  readonly lines: readonly ProcedureLine[]
  readonly awaiting: readonly ProcedureLine[]
  readonly older: string | null
  readonly today: CivilDay
  readonly opening: Verdict<'not-a-keeper'>
}

/** The written procedures: first those that wait for the reader's own answer. */
export function ProceduresPage(props: ProceduresPageProps) {
  const { frame, partnership, lines, awaiting, older, opening } = props
  const { language } = frame
  const t = procedureTexts[language]
  return (
    <Page frame={frame} title={t.title}>
      <h1>{t.title}</h1>
      <p class="lead">{t.lead}</p>
      {awaiting.length > 0 && (
        <>
          <h2>{t.awaiting}</h2>
          <Awaiting {...props} />
        </>
      )}
      {opening.allowed && (
        <p>
          <a class="button button-secondary" href={paths.open.to({ partnership })}>
            {t.open}
          </a>
        </p>
      )}
      <h2>{t.all}</h2>
      {lines.length === 0 ? <Empty>{t.none}</Empty> : <Procedures {...props} />}
      <Pager language={language} older={older} />
    </Page>
  )
}

function Awaiting({ frame: { language }, partnership, awaiting, today }: ProceduresPageProps) {
  const t = procedureTexts[language]
  return (
    <ul class="awaiting">
      {awaiting.map((line) => (
        <li>
          <p class="awaiting-title">
            {line.title} {line.closed && <Tag tone="warning">{t.closed}</Tag>}
          </p>
          <p>
            {line.bodyName} · {t.answerBy} <Deadline line={line} language={language} today={today} />
          </p>
          <a
            class="button button-primary"
            href={paths.procedure.to({ partnership, procedure: line.id })}
            aria-label={t.answerSays(line.title)}
          >
            {t.answerNow}
          </a>
        </li>
      ))}
    </ul>
  )
}

function Procedures({ frame: { language }, partnership, lines, today }: ProceduresPageProps) {
  const t = procedureTexts[language]
  return (
    <Table
      caption={t.all}
      captionHidden
      language={language}
      rows={lines}
      columns={[
        {
          head: t.what,
          cell: ({ id, title, closed }) => (
            <>
              <a href={paths.procedure.to({ partnership, procedure: id })}>{title}</a>{' '}
              {closed && <Tag tone="warning">{t.closed}</Tag>}
            </>
          ),
        },
        { head: t.body, cell: ({ bodyName }) => bodyName },
        { head: t.deadline, cell: (line) => <Deadline line={line} language={language} today={today} /> },
        { head: t.state, cell: ({ state }) => <Tag>{procedureStateWords[language][state]}</Tag> },
      ]}
    />
  )
}

interface DeadlineProps {
  readonly line: Pick<ProcedureLine, 'deadline' | 'state'>
  readonly language: Language
  readonly today: CivilDay
}

/** Until when answers are expected, and whether that day is over. */
export function Deadline({ line, language, today }: DeadlineProps) {
  const late = line.state === 'open' && line.deadline < today
  return (
    <>
      <Day of={line.deadline} language={language} />{' '}
      {late && <Tag tone="warning">{procedureTexts[language].deadlinePassed}</Tag>}
    </>
  )
}
