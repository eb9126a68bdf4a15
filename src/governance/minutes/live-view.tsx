import { Day } from '../../platform/components/day.tsx'
import type { Frame } from '../../platform/components/frame.ts'
import { Empty, Table } from '../../platform/components/lists.tsx'
import { Notice, Tag } from '../../platform/components/notices.tsx'
import { Page } from '../../platform/components/page.tsx'
import { clock } from '../meetings/list-views.tsx'
import { paths as meetingPaths } from '../meetings/paths.ts'
import type { ItemLine } from '../meetings/queries.ts'
import { meetingTexts } from '../meetings/texts.ts'
import { itemKindWords, meetingStateWords } from '../meetings/vocabulary.ts'
import { paths as recordPaths } from '../record/paths.ts'
import { GivenActions } from './item-view.tsx'
import { anchorOf, paths } from './paths.ts'
import { wordsOf } from './queries.ts'
import { type Planned, plannedTimes } from './running-time.ts'
import type { Around } from './shown.ts'
import { shownAs } from './shown.ts'
import { type Sheet, standing } from './sheet.ts'
import { minuteTexts } from './texts.ts'
import type { NoteField } from './vocabulary.ts'

interface LivePageProps {
  readonly frame: Frame
  readonly partnership: string
  readonly sheet: Sheet
  readonly around: Around
  /** What stood when the page was made. */
  readonly mark: string
  /** Whether the reader may write the minutes too. */
  readonly writes: boolean
}

/** A meeting as the others follow it: what has been noted, item by item, and which item it is at. */
export function LivePage(props: LivePageProps) {
  const { frame, partnership, sheet, mark, writes } = props
  const { language } = frame
  const t = minuteTexts[language]
  const { meeting } = sheet
  const at = { partnership, meeting: meeting.id }
  // Once the minutes are sent nothing is noted any more, so there is nothing to follow.
  const over = meeting.minutesSent
  return (
    <Page frame={frame} title={t.liveTitle} scripts={over ? [] : ['governance/live.js']}>
      <p class="back">
        <a href={meetingPaths.meeting.to(at)}>{t.back}</a>
      </p>
      <h1>
        {t.liveTitle}: {meeting.bodyName}
      </h1>
      <p class="lead">{over ? t.liveOver : t.liveLead}</p>
      <p class="page-acts">
        {over ? (
          <a class="button button-secondary" href={recordPaths.minutes.to(at)}>
            {t.toSent}
          </a>
        ) : (
          <a class="button button-secondary" href={paths.live.to(at)}>
            {t.again}
          </a>
        )}
        {writes && <a href={paths.minutes.to(at)}>{t.toMinutes}</a>}
        <span role="status" class="quiet" data-live-status=""></span>
      </p>
      <live-meeting
        data-happenings={paths.happenings.to(at)}
        data-mark={mark}
        data-words={JSON.stringify(t.liveScript)}
      >
        <Followed {...props} />
      </live-meeting>
    </Page>
  )
}

function Followed(props: LivePageProps) {
  const { frame, sheet, around } = props
  const { language } = frame
  const t = minuteTexts[language]
  const { meeting, notes } = sheet
  const planned = plannedTimes(meeting.beginsAt, sheet.items)
  const running = sheet.items.findLast(
    ({ id }) => wordsOf(notes, id, 'began') !== null && wordsOf(notes, id, 'done') === null,
  )
  const leads = shownAs({ kind: 'chair' }, meeting.actingChair ?? '', around, language)
  return (
    <>
      {meeting.whyCancelled !== null && (
        <Notice tone="warning">{meetingTexts[language].cancelledBecause(meeting.whyCancelled)}</Notice>
      )}
      <p>
        <Day of={meeting.onDay} language={language} /> {clock(meeting)}{' '}
        <Tag>{meetingStateWords[language][meeting.state]}</Tag>
      </p>
      {meeting.actingChair !== null && <p>{t.leads(leads)}</p>}
      <h2>{meetingTexts[language].agenda}</h2>
      {sheet.items.length === 0 ? (
        <Empty>{meetingTexts[language].noItems}</Empty>
      ) : (
        <ol class="agenda live-agenda">
          {sheet.items.map((item) => (
            <li id={anchorOf(item.id).slice(1)} aria-current={item.id === running?.id ? 'step' : undefined}>
              <LiveItem
                {...props}
                item={item}
                planned={planned.get(item.id) ?? null}
                isRunning={item.id === running?.id}
              />
            </li>
          ))}
        </ol>
      )}
      {sheet.actions.some(({ item }) => item === null) && (
        <>
          <h2>{t.actions}</h2>
          <GivenActions {...props} item={null} />
        </>
      )}
      <Attendance {...props} />
    </>
  )
}

type OfItem = LivePageProps & { readonly item: ItemLine; readonly planned: Planned | null; readonly isRunning: boolean }

function LiveItem(props: OfItem) {
  const { frame, sheet, around, item, planned } = props
  const { language } = frame
  const t = minuteTexts[language]
  const said = (field: NoteField) => {
    const words = wordsOf(sheet.notes, item.id, field)
    return words === null ? null : shownAs({ kind: 'note', item: item.id, field }, words, around, language)
  }
  const outcome = said('outcome')
  const leaves = said('leaves')
  const dissent = said('dissent')
  return (
    <>
      <h3>{item.title}</h3>
      <p class="agenda-facts">
        {itemKindWords[language][item.kind]}
        {planned !== null && ` · ${t.planned(planned.from, planned.until)}`} <Went {...props} />
        {item.closed && <Tag tone="warning">{meetingTexts[language].closedItem}</Tag>}
      </p>
      {leaves !== null && <p>{t.whoLeft(leaves)}</p>}
      {outcome === null ? (
        <p class="quiet">{t.nothingYet}</p>
      ) : (
        outcome.split(/\n{2,}/).map((paragraph) => <p class="live-words">{paragraph}</p>)
      )}
      {said('votes') !== null && <p>{said('votes')}</p>}
      {dissent !== null && <p class="live-words">{t.dissents(dissent)}</p>}
      <GivenActions {...props} item={item.id} />
    </>
  )
}

/** When an item was begun and done, and whether it is the one that the meeting is at. */
function Went({ frame: { language }, sheet, item, isRunning }: OfItem) {
  const t = minuteTexts[language]
  const [began, done] = [wordsOf(sheet.notes, item.id, 'began'), wordsOf(sheet.notes, item.id, 'done')]
  if (began === null) return null
  return (
    <>
      · {done === null ? t.since(began) : t.ran(began, done)} {isRunning && <Tag tone="info">{t.now}</Tag>}{' '}
    </>
  )
}

function Attendance({ frame: { language }, sheet, around }: LivePageProps) {
  if (sheet.presences.length === 0) return null
  const t = meetingTexts[language]
  return (
    <>
      <h2>{t.attendance}</h2>
      <Table
        caption={t.attendance}
        captionHidden
        language={language}
        rows={sheet.presences}
        columns={[
          { head: t.seat, cell: ({ seat }) => around.titleOf(seat, language) },
          {
            head: t.presence,
            cell: ({ seat }) => {
              const place = { kind: 'seat' as const, seat }
              return shownAs(place, standing(sheet, place).words, around, language)
            },
          },
        ]}
      />
    </>
  )
}
