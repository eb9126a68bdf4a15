import { type Read, readingOf } from '../../platform/db/types.ts'
import { NotFound } from '../../platform/errors.ts'
import type { Language } from '../../platform/languages.ts'
import { namesOf, organisationsOf, type PeopleTables } from '../../platform/people/index.ts'
import type { Viewer } from '../../platform/viewer.ts'
import { meetingIn, type MeetingHeader } from '../meetings/queries.ts'
import type { GovernanceTables } from '../tables.ts'
import type { ClosedItem, MinutesContent } from './content.ts'
import { contentNow } from './gather.ts'
import type { PaperInput } from './paper.ts'
import { maySend } from './policy.ts'
import { additionsTo, answersTo, closedOf, type Minutes, minutesOf, remarksTo } from './queries.ts'

type Db = Read<GovernanceTables>

/** The minutes of a meeting as a viewer may see them. */
export interface MinutesSeen extends Omit<PaperInput, 'language' | 'demonstration'> {
  readonly meeting: MeetingHeader
}

/**
 * Gathers the minutes as the viewer may read them: what was sent, or, for whoever keeps the records, what the meeting's notes say as
 * long as nothing was sent. Whoever else asks for minutes that were not sent finds no such page.
 */
export async function minutesSeen(
  db: Db,
  viewer: Viewer,
  partnership: string,
  meetingId: string,
): Promise<MinutesSeen> {
  const meeting = await meetingIn(db, partnership, meetingId)
  const minutes = (await minutesOf(db, partnership, meeting.id)) ?? null
  const people = readingOf<PeopleTables>(db)
  const partyNames = new Map((await organisationsOf(people, partnership)).map(({ id, name }) => [id, name]))
  if (minutes === null) {
    if (!maySend(viewer, meeting).allowed) throw new NotFound('the minutes')
    const none = { minutes, answers: [], remarks: [], additions: [], names: new Map<string, string>() }
    return { meeting, ...none, partyNames, ...(await contentNow(db, partnership, meeting)) }
  }
  const said = await wordsOf(db, partnership, minutes)
  const answers = await answersTo(db, partnership, minutes.id)
  const remarks = await remarksTo(db, partnership, minutes.id)
  const additions = await additionsTo(db, partnership, minutes.id)
  const names = await namesOf(people, [
    ...answers.map(({ person }) => person),
    ...additions.map(({ madeBy }) => madeBy),
  ])
  return { meeting, minutes, answers, remarks, additions, names, partyNames, ...said }
}

async function wordsOf(
  db: Db,
  partnership: string,
  { id, content }: Minutes,
): Promise<{ content: MinutesContent; closed: readonly ClosedItem[] }> {
  return { content, closed: await closedOf(db, partnership, id) }
}

/** What the documents are made of. */
export function paperInput(seen: MinutesSeen, language: Language, demonstration: boolean): PaperInput {
  const { meeting: _, ...input } = seen
  return { ...input, language, demonstration }
}
