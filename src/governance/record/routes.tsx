import type { AnyReader } from '../../platform/db/types.ts'
import { no } from '../../platform/errors.ts'
import type { Setting } from '../../platform/documents/typeset.ts'
import { routing } from '../../platform/http/routing.ts'
import type { Route } from '../../platform/http/route.ts'
import { isId } from '../../platform/ids.ts'
import type { Day } from '../../platform/days.ts'
import { keepsRecords } from '../keepers.ts'
import type { GovernanceRoom } from '../room.ts'
import type { GovernanceTables } from '../tables.ts'
import { answerRoutes } from './answer-routes.tsx'
import { keepingRoutes } from './keeping-routes.tsx'
import { MinutesListPage } from './list-views.tsx'
import { MinutesPage } from './minutes-view.tsx'
import { paperOf } from './paper.ts'
import { paths } from './paths.ts'
import { mayAdd, mayAnswer, mayLock, maySend, mayTakeBack } from './policy.ts'
import { documentLanguage, printKey, printSetting } from './print.ts'
import { meetingsWithoutMinutes, type MinutesPlace, minutesSent, takenBack, waitingFor } from './queries.ts'
import { type MinutesSeen, minutesSeen, paperInput } from './seen.ts'
import { minutesWord } from './word.ts'

const { page, download } = routing<GovernanceTables>()
const pageLength = 50

/** The minutes of meetings: the list, each set of minutes, its documents, and what is done with it. */
export function recordRoutes(room: GovernanceRoom): Route[] {
  return [listRoute(), minutesRoute(room), pdfRoute(room), wordRoute(room), ...answerRoutes(), ...keepingRoutes()]
}

function listRoute() {
  return page({
    path: paths.list,
    access: 'signed-in',
    record: 'nothing-personal',
    async show({ db, viewer, frame, params: { partnership }, query }) {
      const waiting = viewer.kind === 'person' ? await waitingFor(db, partnership, viewer.personId) : []
      const unwritten = keepsRecords(viewer).allowed ? await meetingsWithoutMinutes(db, partnership) : []
      const found = await minutesSent(db, partnership, placeOf(query['efter']), pageLength + 1)
      const lines = found.slice(0, pageLength)
      const last = found.length > pageLength ? lines.at(-1) : undefined
      const efter = last && `${last.sentAt.toISOString()}_${last.id}`
      const older = efter ? paths.list.to({ partnership }, { efter }) : null
      return <MinutesListPage {...{ frame, partnership, waiting, unwritten, lines, older }} />
    },
  })
}

function placeOf(text: string | undefined): MinutesPlace | null {
  const [moment = '', id] = text?.split('_') ?? []
  if (!/^\d{4}-\d\d-\d\dT[\d:.]{8,12}Z$/.test(moment) || !isId(id)) return null
  const sentAt = new Date(moment)
  return Number.isNaN(sentAt.getTime()) ? null : { sentAt, id }
}

function minutesRoute(room: GovernanceRoom) {
  return page({
    path: paths.minutes,
    access: 'signed-in',
    record: 'nothing-personal',
    async show({ db, viewer, frame, params: { partnership, meeting }, today, language }) {
      const seen = await minutesSeen(db, viewer, partnership, meeting)
      const { minutes, answers, additions } = seen
      const before = await takenBack(db, partnership, seen.meeting.id)
      const added = additions.at(-1)?.madeAt ?? null
      const none = no('not-waiting')
      const may = {
        send: maySend(viewer, seen.meeting),
        answer: minutes === null ? none : mayAnswer(viewer, minutes, answers, minutes.edition),
        takeBack: minutes === null ? none : mayTakeBack(viewer, minutes, answers),
        lock: minutes === null ? none : mayLock(viewer, minutes, answers, added, today),
        add: minutes === null ? none : mayAdd(viewer, minutes, answers),
      }
      const paper = paperOf(paperInput(seen, language, false))
      if (minutes !== null) {
        const setting = await settingOf(room, { db, partnership, today }, seen, 'ua-1')
        room.press.prepare(printKey(setting), () => setting)
      }
      return <MinutesPage {...{ frame, partnership, seen, paper, before, may }} />
    },
  })
}

function pdfRoute(room: GovernanceRoom) {
  return download({
    path: paths.pdf,
    access: 'signed-in',
    record: 'nothing-personal',
    async serve({ db, viewer, params: { partnership, meeting }, query, today }) {
      const seen = await minutesSeen(db, viewer, partnership, meeting)
      const archived = query['arkiv'] !== undefined
      const setting = await settingOf(room, { db, partnership, today }, seen, archived ? 'a-2a' : 'ua-1')
      const body = () => room.press.print(printKey(setting), () => setting)
      return { type: 'application/pdf', body, ...(archived && { name: fileName(seen.meeting, 'pdf') }) }
    },
  })
}

function wordRoute({ desk, demonstration }: GovernanceRoom) {
  return download({
    path: paths.word,
    access: 'signed-in',
    record: 'nothing-personal',
    async serve({ db, viewer, params: { partnership, meeting }, today }) {
      const seen = await minutesSeen(db, viewer, partnership, meeting)
      const language = await documentLanguage(desk, db, partnership, today)
      const paper = paperOf(paperInput(seen, language, demonstration))
      return { type: wordType, body: () => minutesWord(paper), name: fileName(seen.meeting, 'docx') }
    },
  })
}

const wordType = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'

function fileName({ body, onDay }: { body: string; onDay: Day }, ending: string): string {
  return `referat-${body}-${onDay}.${ending}`
}

interface Around {
  readonly db: AnyReader
  readonly partnership: string
  readonly today: Day
}

/** What the minutes are set as PDF from, as the viewer may read them. */
async function settingOf(
  { desk, demonstration }: GovernanceRoom,
  { db, partnership, today }: Around,
  seen: MinutesSeen,
  standard: Setting['standard'],
) {
  const language = await documentLanguage(desk, db, partnership, today)
  return printSetting(paperOf(paperInput(seen, language, demonstration)), standard)
}
