import type { Desk } from '../../agreement/index.ts'
import type { FormState } from '../../platform/components/fields.tsx'
import { type Day, day, isDay } from '../../platform/days.ts'
import { type Read, reading, readingOf } from '../../platform/db/types.ts'
import { no } from '../../platform/errors.ts'
import type { Asked } from '../../platform/http/handlers.ts'
import type { Route } from '../../platform/http/route.ts'
import { routing } from '../../platform/http/routing.ts'
import { isId } from '../../platform/ids.ts'
import { namesOf, organisationsOf, type PeopleTables } from '../../platform/people/index.ts'
import { keepers } from '../keepers.ts'
import { actionsOfMeeting, openActions } from '../actions/queries.ts'
import { bodiesOf, seatsIn } from '../bodies/queries.ts'
import type { GovernanceTables } from '../tables.ts'
import { meetingCalendar } from './calendar.ts'
import { changeRoutes } from './change-routes.tsx'
import { planMeeting } from './commands.ts'
import { TimeForm, timeIn } from './forms.ts'
import { holdRoutes } from './hold-routes.tsx'
import { invitationsFor } from '../letters/invitations/meeting-part.tsx'
import { itemRoutes } from './item-routes.tsx'
import { MeetingsPage, TimePage } from './list-views.tsx'
import { MeetingPage } from './meeting-view.tsx'
import { notesOf } from '../minutes/queries.ts'
import { questionsAbout } from '../planning/ask.ts'
import { planningOf } from '../planning/queries.ts'
import { papersOf } from '../papers/part.tsx'
import { paths } from './paths.ts'
import { isOver, mayChange, mayFreeze, mayHold, mayMeetOn, mayPlanOn, mayPrepare, mayTakeOff } from './policy.ts'
import { promisedOf } from './promised.ts'
import { attendanceOf, itemsOf, meetingIn, type MeetingPlace, meetingsOf } from './queries.ts'
import { meetingTexts, refusals } from './texts.ts'

const { page, action, download } = routing<GovernanceTables>()
const pageLength = 50

/** The meetings of the bodies: planning, agenda, papers, and closing. */
export function meetingRoutes(desk: Desk, url: string): Route[] {
  return [
    listRoute(desk),
    planRoute(),
    planningRoute(),
    meetingRoute(),
    calendarRoute(url),
    ...changeRoutes(),
    ...itemRoutes(),
    ...holdRoutes(),
  ]
}

function listRoute(desk: Desk) {
  return page({
    path: paths.meetings,
    access: 'signed-in',
    record: 'nothing-personal',
    async show({ db, viewer, frame, params: { partnership }, query, today }) {
      const bodies = await bodiesThatMeet(db, partnership, today)
      const body = bodies.find(({ id }) => id === query['organ'])?.id ?? null
      const lines = await meetingsOf(db, partnership, { body, after: placeOf(query['foer']) }, pageLength + 1)
      const meetings = lines.slice(0, pageLength)
      const last = lines.length > pageLength ? meetings.at(-1) : undefined
      const foer = last && `${last.onDay}_${last.id}`
      const older = foer ? paths.meetings.to({ partnership }, { organ: body ?? undefined, foer }) : null
      const standing = await desk.standing(readingOf(db), partnership, { asOf: today, knownOn: today })
      const promised = promisedOf(standing, body)
      const about = { partnership, meetings, bodies, body, older, today, promised }
      return <MeetingsPage frame={frame} {...about} preparing={mayPrepare(viewer)} />
    },
  })
}

function placeOf(text: string | undefined): MeetingPlace | null {
  const [on = '', id] = text?.split('_') ?? []
  return isDay(on) && isId(id) ? { on: day(on), id } : null
}

function planRoute() {
  return page({
    path: paths.plan,
    access: keepers,
    record: 'nothing-personal',
    show: (asked) => showPlan(asked, asked.query['organ'] ?? null, { language: asked.language }),
  })
}

function planningRoute() {
  return action({
    path: paths.plan,
    access: keepers,
    record: 'meeting.planned',
    form: TimeForm,
    async run({ tx, viewer, params: { partnership }, input, now, today, language }) {
      const t = meetingTexts[language]
      const db = reading(tx)
      const body = (await bodiesThatMeet(db, partnership, today)).find(({ id }) => id === input.organ)
      if (!body) return { again: [{ field: 'organ', message: t.bodyMissing }] }
      const ahead = mayPlanOn(input.dag, today)
      if (!ahead.allowed) return { again: [{ field: 'dag', message: refusals[language][ahead.why] }] }
      const open = mayMeetOn(body, input.dag)
      if (!open.allowed) return { again: [{ field: 'dag', message: refusals[language][open.why] }] }
      const asked = await questionsAbout(db, { partnership, body: input.organ, on: input.dag, today }, input, language)
      if (asked.length > 0) return { again: asked }
      const meeting = await planMeeting(tx, viewer, input.organ, timeIn(input), now)
      return { to: paths.meeting.to({ partnership, meeting }), about: { partnership, meeting } }
    },
    again: (faulty) => showPlan(faulty, null, faulty),
  })
}

function meetingRoute() {
  return page({
    path: paths.meeting,
    access: 'signed-in',
    record: 'nothing-personal',
    async show({ db, viewer, frame, params: { partnership, meeting: id }, today }) {
      const meeting = await meetingIn(db, partnership, id)
      const items = await itemsOf(db, partnership, meeting.id)
      const notes = await notesOf(db, partnership, meeting.id)
      const planning = await planningOf(db, partnership, meeting.id)
      const papers = await papersOf(db, viewer, meeting, { partnership, items, today })
      const attendance = await attendanceOf(db, partnership, meeting.id)
      const seats = await seatsIn(db, partnership, meeting.body)
      const parties = await organisationsOf(readingOf<PeopleTables>(db), partnership)
      const actions = await actionsOfMeeting(db, partnership, meeting.id)
      const open = isOver(meeting) ? [] : await openActions(db, partnership, { body: meeting.body }, 100)
      const carried = open.filter((each) => each.meeting !== meeting.id)
      const people = [
        ...attendance.flatMap(({ person }) => person ?? []),
        ...[...actions, ...carried].map(({ owner }) => owner),
      ]
      const names = await namesOf(readingOf<PeopleTables>(db), people)
      const invitations = await invitationsFor(db, viewer, meeting, today)
      const may = {
        change: mayChange(viewer, meeting),
        freeze: mayFreeze(viewer, meeting, items.length),
        takeOff: mayTakeOff(viewer, meeting),
        hold: mayHold(viewer, meeting, today),
        give: meeting.state === 'cancelled' ? no('is-over') : mayPrepare(viewer),
      }
      const about = {
        partnership,
        meeting,
        items,
        notes,
        planning,
        papers,
        attendance,
        seats,
        parties,
        names,
        may,
        actions,
        carried,
        invitations,
      }
      return <MeetingPage {...{ frame, viewer, today, ...about }} />
    },
  })
}

function calendarRoute(url: string) {
  return download({
    path: paths.calendar,
    access: 'signed-in',
    record: 'nothing-personal',
    async serve({ db, params: { partnership, meeting: id }, language }) {
      const meeting = await meetingIn(db, partnership, id)
      const address = url + paths.meeting.to({ partnership, meeting: meeting.id })
      const body = meetingCalendar({ meeting, address, site: `${partnership}.${new URL(url).hostname}`, language })
      return { type: 'text/calendar; charset=utf-8', body, name: `moede-${meeting.onDay}.ics` }
    },
  })
}

type Shown<Parts> = Pick<Asked<GovernanceTables, Parts>, 'db' | 'params' | 'frame' | 'today'>

async function showPlan(
  { db, params: { partnership }, frame, today }: Shown<{ partnership: string }>,
  body: string | null,
  form: FormState,
) {
  const all = await bodiesThatMeet(db, partnership, today)
  const bodies = all.filter(({ closedOn }) => closedOn === null || closedOn >= today)
  return <TimePage {...{ frame, partnership, bodies, body, form }} meeting={null} />
}

/** The bodies that meet: a class of bodies does not. */
async function bodiesThatMeet(db: Read<GovernanceTables>, partnership: string, today: Day) {
  return (await bodiesOf(db, partnership, today)).filter(({ isClass }) => !isClass)
}
