import type { Day } from '../../platform/days.ts'
import { reading, tablesOf, type Write } from '../../platform/db/types.ts'
import { insist } from '../../platform/errors.ts'
import type { Language } from '../../platform/languages.ts'
import { peopleWithAccess, type PeopleTables } from '../../platform/people/index.ts'
import type { Viewer } from '../../platform/viewer.ts'
import { giveAction } from '../actions/commands.ts'
import { inPartnership } from '../in-partnership.ts'
import { seatsOn } from '../meetings/attendance.ts'
import { itemIn, meetingIn } from '../meetings/queries.ts'
import { refusals } from '../meetings/texts.ts'
import type { GovernanceTables } from '../tables.ts'
import { actionId, type Doer, type LineFault, readActionLine } from './action-line.ts'
import { sitters } from './places.ts'
import { mayNote } from './policy.ts'
import { minuteTexts } from './texts.ts'

type Tx = Write<GovernanceTables>

/** An action in one line: of which item it comes, and the page that it was typed on. */
export interface TypedLine {
  readonly meeting: string
  readonly item: string | null
  readonly line: string
  readonly page: string
}

/** An action that was given, or what is wrong with its line; then nothing happened. */
export type Given =
  | { readonly id: string; readonly what: string; readonly who: string; readonly dueOn: Day }
  | LineFault

/** Gives the action that a line says (GOV-68, GOV-21). A line that is sent twice gives it once. */
export async function giveByLine(tx: Tx, viewer: Viewer, typed: TypedLine, now: Date, today: Day): Promise<Given> {
  const { partnership } = inPartnership(viewer)
  const db = reading<GovernanceTables>(tx)
  const meeting = await meetingIn(db, partnership, typed.meeting)
  insist(mayNote(viewer, meeting), refusals)
  const item = typed.item === null ? null : (await itemIn(db, partnership, meeting.id, typed.item)).id
  const sitting = new Set((await seatsOn(db, partnership, meeting)).flatMap(sitters))
  const people = await peopleWithAccess(reading(tablesOf<PeopleTables>(tx)), partnership)
  const doers: Doer[] = people.map(({ id, name }) => ({ id, name, sits: sitting.has(id) }))
  const read = readActionLine(typed.line, doers, today)
  if ('fault' in read) return read
  const { what, owner, dueOn } = read
  const id = actionId(typed.page, item, typed.line)
  await giveAction(tx, viewer, { id, meeting: meeting.id, item, what, owner, dueOn }, now)
  return { id, what, dueOn, who: people.find((each) => each.id === owner)?.name ?? '' }
}

/** What is wrong with a line, in a sentence. */
export function lineProblem({ fault, names }: LineFault, language: Language): string {
  const t = minuteTexts[language]
  return names.length === 0 ? t.lineFaults[fault] : `${t.lineFaults[fault]} ${t.couldBe(names)}`
}

/** The name of the field for an action's line; of an item, or of none. */
export function lineField(item: string | null): string {
  return `opgave-${item ?? ''}`
}
