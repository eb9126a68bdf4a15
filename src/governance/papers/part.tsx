import type { DocumentLine } from '../../platform/components/lists.tsx'
import type { Frame } from '../../platform/components/frame.ts'
import { Tag } from '../../platform/components/notices.tsx'
import type { Day } from '../../platform/days.ts'
import { type Read, readingOf } from '../../platform/db/types.ts'
import { longDay } from '../../platform/format.ts'
import type { Language } from '../../platform/languages.ts'
import { namesOf, type PeopleTables } from '../../platform/people/index.ts'
import type { Viewer } from '../../platform/viewer.ts'
import { keepsRecords } from '../keepers.ts'
import { isOver, mayChange } from '../meetings/policy.ts'
import { paths as meetingPaths } from '../meetings/paths.ts'
import type { ItemLine, MeetingHeader } from '../meetings/queries.ts'
import { meetingTexts } from '../meetings/texts.ts'
import type { GovernanceTables } from '../tables.ts'
import { Annexes } from './annexes/list.tsx'
import { paths as annexPaths } from './annexes/paths.ts'
import { annexesOf } from './annexes/queries.ts'
import { annexTexts } from './annexes/texts.ts'
import { paths as draftPaths } from './draft/paths.ts'
import { mayDraft } from './draft/policy.ts'
import { originsOf } from './draft/queries.ts'
import { paths as packPaths } from './pack/paths.ts'
import { proposingVerdict } from './proposals/proposing.ts'
import { proposalsOf } from './proposals/queries.ts'
import { proposalTexts } from './proposals/texts.ts'
import { Proposals } from './proposals/views.tsx'
import { paperTexts } from './texts.ts'

/** The papers of a meeting, as far as the viewer may see them: for the meeting's page. */
export type Papers = Awaited<ReturnType<typeof papersOf>>

/** Asks for the papers of a meeting, in a fixed number of questions. */
export async function papersOf(
  db: Read<GovernanceTables>,
  viewer: Viewer,
  meeting: MeetingHeader,
  about: { partnership: string; items: readonly ItemLine[]; today: Day },
) {
  const { partnership, items, today } = about
  const annexes = await annexesOf(db, partnership, meeting.id)
  const proposals = await proposalsOf(db, partnership, meeting.id)
  const proposing = await proposingVerdict(db, viewer, meeting, today)
  const carried = items.flatMap(({ carriedFrom }) => carriedFrom ?? [])
  const origins = await originsOf(db, partnership, carried)
  const proposers = proposals.map(({ proposedBy }) => proposedBy)
  const names = await namesOf(readingOf<PeopleTables>(db), proposers)
  return { annexes, proposals, proposing, origins, names }
}

/** What stands around the papers on the page of a meeting. */
export interface PapersProps {
  readonly frame: Frame
  readonly partnership: string
  readonly meeting: MeetingHeader
  readonly viewer: Viewer
  readonly today: Day
  readonly items: readonly ItemLine[]
  readonly papers: Papers
}

/** The pack of a meeting among its documents, when there is something in it. */
export function packOf({ partnership, meeting, items }: PapersProps, language: Language): DocumentLine[] {
  if (items.length === 0) return []
  const href = packPaths.pack.to({ partnership, meeting: meeting.id })
  return [{ name: paperTexts[language].pack, href, format: 'PDF' }]
}

/** Who presents an item, as its facts go on to say. */
export function presentedBy({ presenter }: ItemLine, language: Language): string {
  return presenter === null ? '' : ` · ${paperTexts[language].presents(presenter)}`
}

/** Whether an item was changed after the papers were sent, where it comes from and who proposed it. */
export function ItemPapersFacts({ frame: { language }, partnership, meeting, papers, item }: PapersProps & OfItem) {
  const t = paperTexts[language]
  const changed =
    meeting.frozenAt !== null && !item.late && item.changedAt !== null && item.changedAt > meeting.frozenAt
  const origin = papers.origins.find(({ id }) => id === item.carriedFrom)
  const proposal = papers.proposals.find((each) => each.item === item.id)
  return (
    <>
      {changed && <Tag>{t.changedAfter}</Tag>}
      {origin !== undefined && (
        <p class="agenda-facts">
          <a href={meetingPaths.meeting.to({ partnership, meeting: origin.meeting })}>
            {t.carriedFrom(longDay(origin.onDay, language))}
          </a>
        </p>
      )}
      {proposal !== undefined && (
        <p class="agenda-facts">
          {proposalTexts[language].proposedBy(papers.names.get(proposal.proposedBy) ?? proposalTexts[language].unknown)}
        </p>
      )}
    </>
  )
}

interface OfItem {
  readonly item: ItemLine
}

/** The annexes of an item; when the meeting is over, for those who keep the records the way to withdraw one. */
export function ItemAnnexes(props: PapersProps & OfItem) {
  const { frame, partnership, meeting, viewer, items, papers, item } = props
  const annexes = papers.annexes.filter((each) => each.item === item.id)
  if (annexes.length === 0) return null
  const number = items.findIndex(({ id }) => id === item.id) + 1
  return (
    <>
      <h4>{annexTexts[frame.language].annexes}</h4>
      <Annexes {...{ frame, partnership, meeting, number, annexes }} changing={false} />
      {isOver(meeting) && keepsRecords(viewer).allowed && (
        <p>
          <AnnexLink {...props} />
        </p>
      )}
    </>
  )
}

/** The way to the annexes of an item, to add and to change some. */
export function AnnexLink({ frame: { language }, partnership, meeting, item }: PapersProps & OfItem) {
  const t = annexTexts[language]
  return (
    <a
      href={annexPaths.annexes.to({ partnership, meeting: meeting.id, item: item.id })}
      aria-label={t.manageSays(item.title)}
    >
      {t.manage}
    </a>
  )
}

/** The ways to more on the agenda: an item, and until the papers are sent a draft of what might go onto it. */
export function AgendaActs({ frame: { language }, partnership, meeting, viewer }: PapersProps) {
  const at = { partnership, meeting: meeting.id }
  return (
    <div class="agenda-acts">
      <a class="button button-secondary" href={meetingPaths.newItem.to(at)}>
        {meetingTexts[language].addItem}
      </a>
      {mayDraft(viewer, meeting).allowed && <a href={draftPaths.draft.to(at)}>{paperTexts[language].draft}</a>}
    </div>
  )
}

/** The proposals for a meeting. */
export function MeetingPapers({ papers, ...props }: PapersProps) {
  return <Proposals {...props} {...papers} keeping={mayChange(props.viewer, props.meeting).allowed} />
}
