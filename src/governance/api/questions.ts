import { z } from 'zod'
import { readingOf } from '../../platform/db/types.ts'
import { pageOf, paging, placeOf } from '../../platform/http/api/paging.ts'
import type { Route } from '../../platform/http/route.ts'
import { routing } from '../../platform/http/routing.ts'
import { peopleWithAccess, type PeopleTables } from '../../platform/people/index.ts'
import { bodiesOf, bodyIn, seatsIn, sittingsOf } from '../bodies/queries.ts'
import { keepers } from '../keepers.ts'
import { attendanceOf, itemsOf, meetingIn, meetingsOf } from '../meetings/queries.ts'
import { notesOf } from '../minutes/queries.ts'
import type { GovernanceTables } from '../tables.ts'
import { asMember, one } from './asking.ts'
import { apiPaths } from './paths.ts'
import { outcomeQuestions } from './outcome-questions.ts'
import * as shapes from './shapes.ts'
import { meetingTimes, theItem, theMeeting, theNote, theSitting } from './things.ts'

const { api } = routing<GovernanceTables>()
const { pages } = shapes

/** What programs may ask of governance: what the pages show, to whom they show it (API-01, API-02). */
export function questionRoutes(): Route[] {
  return [...bodyQuestions(), peopleQuestion(), ...meetingQuestions(), ...itemQuestions(), ...outcomeQuestions()]
}

/** A list that is short by its nature, all of it at once. */
function whole<Item>(items: Item[]): { items: Item[]; next: null } {
  return { items, next: null }
}

function bodyQuestions(): Route[] {
  return [
    api({
      ...asMember,
      path: apiPaths.bodies,
      summary: 'The bodies, each with how many of its seats are held today.',
      answers: pages.bodies,
      answer: async ({ db, params: { partnership }, today }) => whole(await bodiesOf(db, partnership, today)),
    }),
    api({
      ...asMember,
      path: apiPaths.body,
      summary: 'One body.',
      single: true,
      answers: shapes.OneBody,
      answer: ({ db, params: { partnership, body } }) => bodyIn(db, partnership, body),
    }),
    api({
      ...asMember,
      path: apiPaths.seats,
      summary: 'The seats of a body.',
      answers: pages.seats,
      async answer({ db, params: { partnership, body } }) {
        const { id } = await bodyIn(db, partnership, body)
        return whole((await seatsIn(db, partnership, id)).map((seat) => ({ ...seat, body: id })))
      },
    }),
    api({
      ...asMember,
      path: apiPaths.sittings,
      summary: 'Who sits and sat in the seats of a body, by id, the latest first.',
      answers: pages.sittings,
      async answer({ db, params: { partnership, body } }) {
        const { id } = await bodyIn(db, partnership, body)
        const seats = (await seatsIn(db, partnership, id)).map((seat) => seat.id)
        return whole((await sittingsOf(db, partnership, seats)).map((sitting) => ({ ...sitting, body: id })))
      },
    }),
    one({ path: apiPaths.sitting, summary: 'One person’s time in a seat.', answers: shapes.Sitting }, theSitting),
  ]
}

function peopleQuestion(): Route {
  return api({
    path: apiPaths.people,
    access: keepers,
    record: 'people.seen',
    scope: 'governance:read',
    summary: 'Those who have access: to seat one of them, or to give one an action.',
    answers: pages.people,
    async answer({ db, params: { partnership } }) {
      const people = await peopleWithAccess(readingOf<PeopleTables>(db), partnership)
      return whole(people.map(({ id, name, organisation }) => ({ id, name, organisation })))
    },
  })
}

function meetingQuestions(): Route[] {
  return [
    api({
      ...asMember,
      path: apiPaths.meetings,
      summary: 'The meetings, the latest first, a page at a time.',
      query: z.strictObject({ body: z.string().optional(), ...paging }),
      answers: pages.meetings,
      async answer({ db, params: { partnership }, query: { body = null, cursor, limit } }) {
        const lines = await meetingsOf(db, partnership, { body, after: placeOf(cursor) }, limit + 1)
        return pageOf(lines, limit, ({ onDay: on, id }) => ({ on, id }), meetingTimes)
      },
    }),
    one({ path: apiPaths.meeting, summary: 'One meeting.', answers: shapes.Meeting }, theMeeting),
    api({
      ...asMember,
      path: apiPaths.attendance,
      summary: 'What the seats did at a meeting.',
      answers: pages.attendance,
      async answer({ db, params: { partnership, meeting } }) {
        const { id } = await meetingIn(db, partnership, meeting)
        return whole(await attendanceOf(db, partnership, id))
      },
    }),
  ]
}

function itemQuestions(): Route[] {
  return [
    api({
      ...asMember,
      path: apiPaths.items,
      summary: 'The items of an agenda, as far as the token’s person may read them.',
      answers: pages.items,
      async answer({ db, params: { partnership, meeting } }) {
        const { id } = await meetingIn(db, partnership, meeting)
        return whole(await itemsOf(db, partnership, id))
      },
    }),
    one({ path: apiPaths.item, summary: 'One item of an agenda.', answers: shapes.Item }, theItem),
    api({
      ...asMember,
      path: apiPaths.notes,
      summary: 'What is noted of an item, field by field.',
      answers: pages.notes,
      async answer(asked) {
        const { db, params } = asked
        const item = await theItem.show(db, params, asked)
        const notes = (await notesOf(db, params.partnership, params.meeting)).filter((note) => note.item === item.id)
        return whole(notes.map(({ item: _item, ...note }) => note))
      },
    }),
    one({ path: apiPaths.note, summary: 'One field of what is noted of an item.', answers: shapes.Note }, theNote),
  ]
}
