import { PostForm } from '../../platform/components/form.tsx'
import type { Frame } from '../../platform/components/frame.ts'
import { DocumentList, SummaryList, Table } from '../../platform/components/lists.tsx'
import { Notice, Tag } from '../../platform/components/notices.tsx'
import { Page } from '../../platform/components/page.tsx'
import { dayOf } from '../../platform/days.ts'
import type { Verdict } from '../../platform/errors.ts'
import { longDay } from '../../platform/format.ts'
import { paths as meetingPaths } from '../meetings/paths.ts'
import type { MinutesPaper, PaperItem, PaperPart, PaperTable } from './paper.ts'
import type { PaperWords } from './paragraphs.ts'
import { paths } from './paths.ts'
import type { TakenBackLine } from './queries.ts'
import type { MinutesSeen } from './seen.ts'
import { recordTexts, refusals } from './texts.ts'

type May = Verdict<keyof (typeof refusals)['da']>

interface MinutesPageProps {
  readonly frame: Frame
  readonly partnership: string
  readonly seen: MinutesSeen
  readonly paper: MinutesPaper
  readonly before: readonly TakenBackLine[]
  readonly may: {
    readonly send: May
    readonly answer: May
    readonly takeBack: May
    readonly lock: May
    readonly add: May
  }
}

/** The minutes of a meeting: what they say, who has approved them, what was added, and what may be done. */
export function MinutesPage(props: MinutesPageProps) {
  const { frame, partnership, seen, paper, before, may } = props
  const { language } = frame
  const t = recordTexts[language]
  const title = t.minutesOf(seen.content.body, longDay(seen.content.on, language))
  return (
    <Page frame={frame} title={title}>
      <p class="back">
        <a href={meetingPaths.meeting.to({ partnership, meeting: seen.meeting.id })}>{t.toMeeting}</a>
      </p>
      <h1>{title}</h1>
      {seen.minutes === null ? (
        <Notice tone="warning" heading={t.draft}>
          {t.draftSays}
        </Notice>
      ) : (
        <Notice tone={seen.minutes.state === 'approved' ? 'success' : 'info'} heading={paper.number}>
          {paper.status}
        </Notice>
      )}
      {may.answer.allowed && <YourAnswer {...props} />}
      <Facts table={paper.facts} />
      <Documents {...props} />
      <MinutesWords {...{ frame, paper }} />
      {before.length > 0 && (
        <>
          <h2>{t.takenBack}</h2>
          <ul>
            {before.map(({ edition, at, why }) => (
              <li>{t.takenBackBecause(edition, at === null ? '' : longDay(dayOf(at), language), why ?? '')}</li>
            ))}
          </ul>
        </>
      )}
      <Keeping {...props} />
    </Page>
  )
}

/** What the minutes say, from attendance to journal: the words that the documents carry, too. */
function MinutesWords({ frame, paper }: Pick<MinutesPageProps, 'frame' | 'paper'>) {
  const { language } = frame
  return (
    <>
      <h2>{paper.attendanceHead}</h2>
      {paper.attendance === null ? (
        <p>{paper.attendanceNone}</p>
      ) : (
        <Rows {...{ language }} caption={paper.attendanceHead} table={paper.attendance} />
      )}
      <h2>{paper.itemsHead}</h2>
      {paper.items.length === 0 && <p>{paper.itemsNone}</p>}
      {paper.items.map((item) => (
        <Item {...{ frame, item }} />
      ))}
      {paper.actions !== null && (
        <>
          <h2>{paper.actionsHead}</h2>
          <Rows {...{ language }} caption={paper.actionsHead} table={paper.actions} />
        </>
      )}
      <Added head={paper.additionsHead} parts={paper.additions} />
      {paper.journal !== null && (
        <>
          <h2>{paper.approvalHead}</h2>
          {paper.approval === null ? (
            <p>{paper.approvalNone}</p>
          ) : (
            <Rows {...{ language }} caption={paper.approvalHead} table={paper.approval} />
          )}
          {paper.remarks.length > 0 && <p>{recordTexts[language].remarksSay}</p>}
          <Added head={paper.remarksHead} parts={paper.remarks} />
          <h2>{paper.journalHead}</h2>
          <Facts table={paper.journal} />
        </>
      )}
    </>
  )
}

function Facts({ table }: { table: PaperTable }) {
  return <SummaryList facts={table.rows.map(([name = '', value = '']) => [name, value] as const)} />
}

function Rows({ language, caption, table }: Pick<Frame, 'language'> & { caption: string; table: PaperTable }) {
  const columns = table.head.map((head, at) => ({ head, cell: (row: readonly string[]) => row[at] ?? '' }))
  return <Table caption={caption} captionHidden language={language} rows={table.rows} columns={columns} />
}

function Item({ frame: { language }, item }: Pick<MinutesPageProps, 'frame'> & { item: PaperItem }) {
  const t = recordTexts[language]
  return (
    <section class="minuted">
      <h3>{item.heading}</h3>
      <p class="minuted-facts">
        {item.facts} {item.closed !== null && <Tag tone="warning">{item.closed}</Tag>}
      </p>
      {item.parts.map(({ head, paragraphs }) => (
        <>
          <h4>{head}</h4>
          <Words paragraphs={paragraphs} />
        </>
      ))}
      {item.actions !== null && <Rows {...{ language }} caption={t.actions} table={item.actions} />}
    </section>
  )
}

function Added({ head, parts }: { head: string; parts: readonly PaperPart[] }) {
  if (parts.length === 0) return null
  return (
    <>
      <h2>{head}</h2>
      {parts.map((part) => (
        <div class="minuted-added">
          <h3>{part.head}</h3>
          <Words paragraphs={part.paragraphs} />
        </div>
      ))}
    </>
  )
}

function Words({ paragraphs }: { paragraphs: readonly PaperWords[] }) {
  return (
    <>
      {paragraphs.map((words) =>
        typeof words === 'string' ? (
          <p class="as-typed">{words}</p>
        ) : (
          <ul>
            {words.map((line) => (
              <li>{line}</li>
            ))}
          </ul>
        ),
      )}
    </>
  )
}

function YourAnswer({ frame: { language }, partnership, seen }: MinutesPageProps) {
  const t = recordTexts[language]
  const at = { partnership, meeting: seen.meeting.id }
  return (
    <section class="your-answer" aria-labelledby="dit-svar">
      <h2 id="dit-svar">{t.yours}</h2>
      <p>{t.yoursSays}</p>
      <PostForm {...{ language }} to={paths.approve.to(at)} submit={t.approve}>
        <input type="hidden" name="udgave" value={String(seen.minutes?.edition ?? 0)} />
      </PostForm>
      <p>
        <a href={paths.remark.to(at)}>{t.remarkTitle}</a>
      </p>
    </section>
  )
}

function Documents({ frame: { language }, partnership, seen }: MinutesPageProps) {
  const t = recordTexts[language]
  const at = { partnership, meeting: seen.meeting.id }
  const documents = [
    { name: t.asPdf, href: paths.pdf.to(at), format: 'PDF/UA' },
    { name: t.asArchive, href: paths.pdf.to(at, { arkiv: 'ja' }), format: 'PDF/A' },
    { name: t.asWord, href: paths.word.to(at), format: 'Word' },
  ]
  return <DocumentList documents={documents} language={language} />
}

/** What whoever keeps the records may do, and why not what they may not. */
function Keeping({ frame: { language }, partnership, seen, may }: MinutesPageProps) {
  const t = recordTexts[language]
  const at = { partnership, meeting: seen.meeting.id }
  if (!may.send.allowed && may.send.why === 'not-a-keeper') return null
  const acts = [
    may.takeBack.allowed && { href: paths.takeBack.to(at), words: t.takeBack },
    may.add.allowed && { href: paths.add.to(at), words: t.add },
    may.lock.allowed && { href: paths.lock.to(at), words: t.lock },
  ].filter((act) => act !== false)
  const why = seen.minutes?.state === 'sent' && !may.lock.allowed ? may.lock.why : null
  return (
    <>
      <h2>{t.keeping}</h2>
      {may.send.allowed && (
        <p>
          <a class="button button-primary" href={paths.send.to(at)}>
            {t.send}
          </a>
        </p>
      )}
      {acts.length > 0 && (
        <ul class="actions">
          {acts.map(({ href, words }) => (
            <li>
              <a href={href}>{words}</a>
            </li>
          ))}
        </ul>
      )}
      {why !== null && <p class="why-not">{refusals[language][why]}</p>}
    </>
  )
}
