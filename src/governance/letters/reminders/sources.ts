import { plusDays } from '../../../platform/days.ts'
import type { Read } from '../../../platform/db/types.ts'
import { paths as actionPaths } from '../../actions/paths.ts'
import type { GovernanceTables } from '../../tables.ts'
import { awaitingFrom } from '../../waiting/queries.ts'
import { awaitingWords } from '../../waiting/texts.ts'
import type { Envelope } from '../invitations/writing.ts'
import { fromUntil } from '../when.ts'
import { reminderLetters } from './letter-texts.ts'
import type { Reminded } from './policy.ts'
import { type OwnAction, ownActions, ownMeetings } from './queries.ts'

/** One part of a reminder: a heading, and a line for each thing. */
export interface Part {
  readonly heading: string
  readonly lines: readonly string[]
}

/** Where a reminder finds something to say to a reader: asked as the reader, it answers nothing when there is nothing. */
export type Source = (db: Read<GovernanceTables>, to: Envelope, reminded: Reminded) => Promise<Part | null>

/** Everything that a reminder may be about, in the order in which it says it (GOV-92). Another subject adds its source here. */
export const sources: readonly Source[] = [lateActions, dueActions, answersAwaited, meetingsAhead]

/** More than these are counted, not told: nobody reads a longer mail. */
const mostLines = 20

async function lateActions(db: Read<GovernanceTables>, to: Envelope, { lateFrom }: Reminded): Promise<Part | null> {
  const { today } = to.time
  const late = await ownActions(db, to.reader.viewer, lateFrom, plusDays(today, -1), mostAsked)
  return part(reminderLetters[to.reader.language].late, late, to)
}

async function dueActions(db: Read<GovernanceTables>, to: Envelope, { until }: Reminded): Promise<Part | null> {
  const due = await ownActions(db, to.reader.viewer, to.time.today, until, mostAsked)
  return part(reminderLetters[to.reader.language].due, due, to)
}

async function answersAwaited(
  db: Read<GovernanceTables>,
  { reader, office, time }: Envelope,
  { lateFrom, until }: Reminded,
): Promise<Part | null> {
  const awaiting = (await awaitingFrom(db, reader.viewer, time.today)).filter(
    ({ by }) => by <= until && (lateFrom === null || by >= lateFrom),
  )
  const t = reminderLetters[reader.language]
  const lines = awaiting
    .slice(0, mostLines)
    .map((each) => `${awaitingWords(each, reader.language)}, ${t.dueOn(each.by)}: ${office.url}${each.href}`)
  return lines.length === 0 ? null : { heading: t.answers, lines }
}

async function meetingsAhead(
  db: Read<GovernanceTables>,
  to: Envelope,
  { until, meetings }: Reminded,
): Promise<Part | null> {
  if (!meetings) return null
  const { viewer, language } = to.reader
  const ahead = await ownMeetings(db, viewer, to.time.today, until, mostLines)
  const lines = ahead
    .filter(({ state }) => state === 'planned' || state === 'frozen')
    .map((meeting) => [`${meeting.bodyName}: ${fromUntil(meeting, language)}`, meeting.place ?? []].flat().join(', '))
  return lines.length === 0 ? null : { heading: reminderLetters[language].meetings, lines }
}

const mostAsked = 200

function part(heading: string, actions: readonly OwnAction[], to: Envelope): Part | null {
  if (actions.length === 0) return null
  const lines = actions.slice(0, mostLines).map((action) => actionLine(action, to))
  const left = actions.length - lines.length
  return { heading, lines: left === 0 ? lines : [...lines, reminderLetters[to.reader.language].more(left)] }
}

/** An action in a mail: its words, or, when it came of a closed item, where they can be read (GOV-90). */
export function actionLine(action: OwnAction, { reader, office }: Envelope): string {
  const t = reminderLetters[reader.language]
  const due = t.dueOn(action.dueOn)
  if (!action.closedItem) return `${action.what}, ${due}`
  const { partnership } = reader.viewer
  return `${t.closedAction}, ${due}: ${office.url}${actionPaths.close.to({ partnership, action: action.id })}`
}
