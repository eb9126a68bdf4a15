import { Day } from '../../../platform/components/day.tsx'
import type { Frame } from '../../../platform/components/frame.ts'
import { Empty, Pager, Table } from '../../../platform/components/lists.tsx'
import { Tag } from '../../../platform/components/notices.tsx'
import { Page } from '../../../platform/components/page.tsx'
import { type Day as CivilDay, dayOf } from '../../../platform/days.ts'
import { paths as meetingPaths } from '../../meetings/paths.ts'
import { meetingTexts } from '../../meetings/texts.ts'
import { paths } from '../paths.ts'
import type { PollLine } from './queries.ts'
import { pollTexts } from './texts.ts'

interface PollsPageProps {
  readonly frame: Frame
  readonly partnership: string
  readonly today: CivilDay
  readonly waiting: readonly PollLine[]
  readonly others: readonly PollLine[]
  readonly closed: readonly PollLine[]
  readonly older: string | null
  readonly asks: boolean
}

/** The polls: those that wait for the viewer first, then the others, then what was closed. */
export function PollsPage(props: PollsPageProps) {
  const { frame, partnership, waiting, others, closed, older, asks } = props
  const { language } = frame
  const t = pollTexts[language]
  const none = waiting.length + others.length + closed.length === 0
  return (
    <Page frame={frame} title={t.title}>
      <p class="back">
        <a href={meetingPaths.meetings.to({ partnership })}>{meetingTexts[language].back}</a>
      </p>
      <h1>{t.title}</h1>
      <p class="lead">{t.lead}</p>
      {asks && (
        <p>
          <a class="button button-primary" href={paths.newPoll.to({ partnership })}>
            {t.newOne}
          </a>
        </p>
      )}
      <h2>{t.waiting}</h2>
      {waiting.length === 0 ? (
        <Empty>{none ? t.none : t.noneWaiting}</Empty>
      ) : (
        <Open {...props} caption={t.waiting} lines={waiting} />
      )}
      {others.length > 0 && (
        <>
          <h2>{t.others}</h2>
          <Open {...props} caption={t.others} lines={others} />
        </>
      )}
      {closed.length > 0 && (
        <>
          <h2>{t.closedOnes}</h2>
          <Closed {...props} />
        </>
      )}
      <Pager language={language} older={older} />
    </Page>
  )
}

type Listed = PollsPageProps & { caption: string; lines: readonly PollLine[] }

function Open({ frame: { language }, partnership, today, caption, lines }: Listed) {
  const t = pollTexts[language]
  return (
    <Table
      caption={caption}
      captionHidden
      language={language}
      rows={lines}
      columns={[
        { head: t.subject, cell: ({ id, title }) => <a href={paths.poll.to({ partnership, poll: id })}>{title}</a> },
        { head: t.body, cell: ({ bodyName }) => bodyName },
        {
          head: t.answerBy,
          cell: ({ answerBy }) => (
            <>
              <Day of={answerBy} language={language} /> {answerBy < today && <Tag tone="warning">{t.passed}</Tag>}
            </>
          ),
        },
      ]}
    />
  )
}

function Closed({ frame: { language }, partnership, closed }: PollsPageProps) {
  const t = pollTexts[language]
  return (
    <Table
      caption={t.closedOnes}
      captionHidden
      language={language}
      rows={closed}
      columns={[
        { head: t.subject, cell: ({ id, title }) => <a href={paths.poll.to({ partnership, poll: id })}>{title}</a> },
        { head: t.body, cell: ({ bodyName }) => bodyName },
        {
          head: t.closedOn,
          cell: ({ closedAt }) => closedAt !== null && <Day of={dayOf(closedAt)} language={language} />,
        },
        {
          head: t.chosen,
          cell: ({ meeting }) =>
            meeting === null ? (
              t.closedWithout
            ) : (
              <a href={meetingPaths.meeting.to({ partnership, meeting })}>{t.becameMeeting}</a>
            ),
        },
      ]}
    />
  )
}
