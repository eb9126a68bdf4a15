import { Day } from '../../platform/components/day.tsx'
import type { Frame } from '../../platform/components/frame.ts'
import { Empty, Pager, Table } from '../../platform/components/lists.tsx'
import { Tag } from '../../platform/components/notices.tsx'
import { Page } from '../../platform/components/page.tsx'
import { paths } from './paths.ts'
import type { MinutesLine, UnwrittenLine } from './queries.ts'
import { recordTexts } from './texts.ts'
import { minutesStateWords } from './vocabulary.ts'

interface MinutesListProps {
  readonly frame: Frame
  readonly partnership: string
  readonly waiting: readonly MinutesLine[]
  /** Held meetings without minutes: for whoever writes them. */
  readonly unwritten: readonly UnwrittenLine[]
  readonly lines: readonly MinutesLine[]
  readonly older: string | null
}

/** The minutes: those that wait for the viewer, those that are still to be written, and all that were sent. */
export function MinutesListPage({ frame, partnership, waiting, unwritten, lines, older }: MinutesListProps) {
  const { language } = frame
  const t = recordTexts[language]
  return (
    <Page frame={frame} title={t.title}>
      <h1>{t.title}</h1>
      <p class="lead">{t.lead}</p>
      <h2>{t.waiting}</h2>
      {waiting.length === 0 ? (
        <Empty>{t.noneWaiting}</Empty>
      ) : (
        <Waiting frame={frame} partnership={partnership} lines={waiting} />
      )}
      {unwritten.length > 0 && <Unwritten frame={frame} partnership={partnership} lines={unwritten} />}
      <h2>{t.others}</h2>
      {lines.length === 0 ? <Empty>{t.none}</Empty> : <All frame={frame} partnership={partnership} lines={lines} />}
      <Pager language={language} older={older} />
    </Page>
  )
}

interface LinesProps<Line> {
  readonly frame: Frame
  readonly partnership: string
  readonly lines: readonly Line[]
}

function Waiting({ frame: { language }, partnership, lines }: LinesProps<MinutesLine>) {
  const t = recordTexts[language]
  return (
    <Table
      caption={t.waiting}
      captionHidden
      language={language}
      rows={lines}
      columns={[
        { head: t.meeting, cell: (line) => <MeetingLink {...{ language, partnership, line }} /> },
        { head: t.number, cell: ({ number, year }) => `${number}/${year}` },
        { head: t.approveBy, cell: ({ approveBy }) => <Day of={approveBy} language={language} /> },
      ]}
    />
  )
}

function Unwritten({ frame: { language }, partnership, lines }: LinesProps<UnwrittenLine>) {
  const t = recordTexts[language]
  return (
    <>
      <h2>{t.unwritten}</h2>
      <Table
        caption={t.unwritten}
        captionHidden
        language={language}
        rows={lines}
        columns={[
          { head: t.meeting, cell: (line) => <MeetingLink {...{ language, partnership, line }} /> },
          {
            head: t.state,
            cell: () => <Tag>{t.draft}</Tag>,
          },
        ]}
      />
    </>
  )
}

function All({ frame: { language }, partnership, lines }: LinesProps<MinutesLine>) {
  const t = recordTexts[language]
  return (
    <Table
      caption={t.others}
      captionHidden
      language={language}
      rows={lines}
      columns={[
        { head: t.meeting, cell: (line) => <MeetingLink {...{ language, partnership, line }} /> },
        { head: t.number, cell: ({ number, year }) => `${number}/${year}` },
        {
          head: t.state,
          cell: ({ state }) => (
            <Tag tone={state === 'approved' ? 'success' : 'info'}>{minutesStateWords[language][state]}</Tag>
          ),
        },
      ]}
    />
  )
}

type Linked = Pick<MinutesLine, 'meeting' | 'bodyName' | 'onDay'>

function MeetingLink({ language, partnership, line }: Pick<Frame, 'language'> & { partnership: string; line: Linked }) {
  return (
    <a href={paths.minutes.to({ partnership, meeting: line.meeting })}>
      {line.bodyName}, <Day of={line.onDay} language={language} />
    </a>
  )
}
