import { ActButton } from '../../platform/components/form.tsx'
import { Table } from '../../platform/components/lists.tsx'
import { Tag } from '../../platform/components/notices.tsx'
import { bodyTexts } from '../bodies/texts.ts'
import { wordsOf } from '../minutes/queries.ts'
import { AnnexLink, ItemAnnexes, ItemPapersFacts, presentedBy } from '../papers/part.tsx'
import { movesUp } from './items.ts'
import type { MeetingPageProps } from './meeting-view.tsx'
import { paths } from './paths.ts'
import type { ItemLine } from './queries.ts'
import { meetingTexts } from './texts.ts'
import { itemKindWords, presenceWords } from './vocabulary.ts'

/** The agenda: each item with what it is about, its annexes, and what came of it. */
export function Items(props: MeetingPageProps) {
  return (
    <ol class="agenda">
      {props.items.map((item, at) => (
        <li>
          <Item {...props} item={item} up={movesUp(props.items, at)} />
        </li>
      ))}
    </ol>
  )
}

function Item(props: MeetingPageProps & { item: ItemLine; up: boolean }) {
  const { frame, partnership, meeting, may, notes, item, up } = props
  const { language } = frame
  const t = meetingTexts[language]
  const at = { partnership, meeting: meeting.id, item: item.id }
  return (
    <>
      <h3>{item.title}</h3>
      <p class="agenda-facts">
        {itemKindWords[language][item.kind]}
        {item.minutes !== null && ` · ${t.minutesLong(item.minutes)}`}
        {presentedBy(item, language)} {item.closed && <Tag tone="warning">{t.closedItem}</Tag>}{' '}
        {item.late && <Tag>{t.lateItem}</Tag>}
      </p>
      <ItemPapersFacts {...props} />
      <Words head={t.matter} words={item.matter} />
      <Words head={t.economy} words={item.economy} />
      <Words head={t.recommendation} words={item.recommendation} />
      <ItemAnnexes {...props} />
      <Words head={t.outcome} words={wordsOf(notes, item.id, 'outcome')} />
      {may.change.allowed && (
        <div class="agenda-acts">
          <a href={paths.item.to(at)} aria-label={t.changeSays(item.title)}>
            {t.change}
          </a>
          <AnnexLink {...props} />
          {may.takeOff.allowed && up && (
            <ActButton to={paths.itemUp.to(at)} kind="secondary" says={t.upSays(item.title)}>
              {t.up}
            </ActButton>
          )}
          {may.takeOff.allowed && (
            <a href={paths.takeOff.to(at)} aria-label={t.takeOffSays(item.title)}>
              {t.takeOff}
            </a>
          )}
        </div>
      )}
    </>
  )
}

function Words({ head, words }: { head: string; words: string | null }) {
  if (words === null) return null
  return (
    <>
      <h4>{head}</h4>
      {words.split(/\n{2,}/).map((paragraph) => (
        <p>{paragraph}</p>
      ))}
    </>
  )
}

/** Who was there, seat by seat. */
export function Attendance({ frame: { language }, seats, parties, attendance, names }: MeetingPageProps) {
  const t = meetingTexts[language]
  const seatOf = (id: string) => seats.find((seat) => seat.id === id)
  const partyOf = (id: string) => parties.find((party) => party.id === seatOf(id)?.party)?.name ?? '–'
  return (
    <Table
      caption={t.attendance}
      captionHidden
      language={language}
      rows={attendance}
      columns={[
        { head: t.seat, cell: ({ seat }) => seatOf(seat)?.title ?? t.unknown },
        { head: bodyTexts[language].party, cell: ({ seat }) => partyOf(seat) },
        { head: t.presence, cell: ({ presence }) => presenceWords[language][presence] },
        {
          head: bodyTexts[language].who,
          cell: ({ person }) => (person === null ? '–' : (names.get(person) ?? t.unknown)),
        },
      ]}
    />
  )
}
