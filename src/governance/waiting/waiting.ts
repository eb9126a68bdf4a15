import type { Day } from '../../platform/days.ts'
import { plusDays } from '../../platform/days.ts'
import { type AnyReader, type Read, readingOf } from '../../platform/db/types.ts'
import type { Language } from '../../platform/languages.ts'
import type { Viewer } from '../../platform/viewer.ts'
import { paths as actionPaths } from '../actions/paths.ts'
import { keepsRecords } from '../keepers.ts'
import { ownActions } from '../letters/reminders/queries.ts'
import { paths as meetingPaths } from '../meetings/paths.ts'
import { papersDueOn } from '../planning/notice.ts'
import { meetingsWithoutMinutes } from '../record/queries.ts'
import { paths as minutesPaths } from '../record/paths.ts'
import type { GovernanceTables } from '../tables.ts'
import { awaitingFrom, meetingsWithoutPapers } from './queries.ts'
import { awaitingWords, waitingTexts } from './texts.ts'

/** How many days ahead something that is due is said to wait. */
const daysAhead = 14

interface Asked {
  readonly db: AnyReader
  readonly viewer: Viewer
  readonly partnership: string
  readonly today: Day
  readonly language: Language
}

/** What governance wants of the viewer (GOV-28): answers, actions, and of those who keep the records agendas and minutes. */
export async function waitingFor({ db: reader, viewer, partnership, today, language }: Asked) {
  if (viewer.kind !== 'person') return []
  const db = readingOf<GovernanceTables>(reader)
  const me = { partnership, personId: viewer.personId }
  const t = waitingTexts[language]
  const answers = (await awaitingFrom(db, me, today)).map((each) => ({ ...each, words: awaitingWords(each, language) }))
  const actions = (await ownActions(db, me, null, plusDays(today, daysAhead), 20)).map(({ id, what, dueOn }) => ({
    words: t.action(what),
    href: actionPaths.close.to({ partnership, action: id }),
    by: dueOn,
  }))
  const kept = keepsRecords(viewer).allowed ? await recordsWaiting(db, partnership, today, language) : []
  return [...answers, ...actions, ...kept]
    .toSorted((a, b) => (a.by ?? today).localeCompare(b.by ?? today))
    .map(({ words, href, by }) => ({ words, href, by, late: by !== null && by < today }))
}

async function recordsWaiting(db: Read<GovernanceTables>, partnership: string, today: Day, language: Language) {
  const t = waitingTexts[language]
  const papers = (await meetingsWithoutPapers(db, partnership, today, plusDays(today, daysAhead))).map((meeting) => ({
    words: t.papers(meeting.bodyName, meeting.onDay),
    href: meetingPaths.meeting.to({ partnership, meeting: meeting.id }),
    by: papersDueOn(meeting),
  }))
  const unwritten = (await meetingsWithoutMinutes(db, partnership)).map(({ meeting, bodyName, onDay }) => ({
    words: t.minutes(bodyName, onDay),
    href: minutesPaths.minutes.to({ partnership, meeting }),
    by: null,
  }))
  return [...papers, ...unwritten]
}
