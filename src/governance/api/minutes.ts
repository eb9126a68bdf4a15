import { z } from 'zod'
import { found } from '../../platform/errors.ts'
import { named } from '../../platform/http/api/named.ts'
import { DayText, pageBy, pageShape, pagingById } from '../../platform/http/api/paging.ts'
import type { Route } from '../../platform/http/route.ts'
import { routing } from '../../platform/http/routing.ts'
import type { Read } from '../../platform/db/types.ts'
import { itemKinds, presences } from '../meetings/vocabulary.ts'
import { itemsSeen } from '../record/content.ts'
import { paths } from '../record/paths.ts'
import { minutesIn, type MinutesLine, minutesSent } from '../record/queries.ts'
import { minutesSeen } from '../record/seen.ts'
import { minutesStates } from '../record/vocabulary.ts'
import type { GovernanceTables } from '../tables.ts'
import { asMember, holding, type OfPages, one } from './asking.ts'
import { apiPaths } from './paths.ts'
import { Moment } from './shapes.ts'
import type { Of } from './things.ts'

const { api } = routing<GovernanceTables>()
type Looking = Parameters<Of<'meeting', unknown>['show']>

const Sent = {
  id: z.uuid(),
  meeting: z.uuid(),
  year: z.int(),
  number: z.int().meta({ description: 'Their number among the body’s minutes of the year.' }),
  state: z.enum(minutesStates),
  approveBy: DayText,
  sentAt: Moment,
  approvedAt: Moment.nullable(),
}
const Line = z.strictObject({ ...Sent, on: DayText })
const Given = z.strictObject({ what: z.string(), who: z.string(), due: DayText })
const Item = z.strictObject({
  id: z.uuid(),
  kind: z.enum(itemKinds),
  title: z.string(),
  closed: z.boolean(),
  late: z.boolean(),
  matter: z.string().nullable(),
  recommendation: z.string().nullable(),
  outcome: z.string().nullable(),
  votes: z.strictObject({ for: z.int(), against: z.int(), blank: z.int() }).nullable(),
  dissent: z.string().nullable(),
  leaves: z.array(z.string()).meta({ description: 'The seats that left for partiality.' }),
  decision: z.string().nullable().meta({ description: 'The number of the decision in the register.' }),
  actions: z.array(Given),
})
const Minutes = z.strictObject({
  sent: z
    .strictObject({
      ...Sent,
      edition: z.int(),
      kle: z.string(),
      facet: z.string(),
      journalTitle: z.string(),
      journalOn: DayText,
    })
    .nullable()
    .meta({ description: 'Null while they are a draft, which those who keep the records see.' }),
  body: z.string(),
  on: DayText,
  from: z.string(),
  until: z.string(),
  place: z.string().nullable(),
  led: z.string().nullable(),
  parties: z.array(z.string()),
  attendance: z.array(
    z.strictObject({
      seat: z.string(),
      party: z.string().nullable(),
      presence: z.enum(presences),
      person: z.string().nullable(),
    }),
  ),
  items: z.array(Item),
  actions: z.array(Given).meta({ description: 'What was given to do at no item in particular.' }),
  answers: z.array(
    z.strictObject({ seat: z.uuid(), person: z.uuid(), approvedAt: Moment.nullable(), remarkedAt: Moment.nullable() }),
  ),
  remarks: z.array(
    z.strictObject({ id: z.uuid(), seat: z.uuid(), words: z.string(), writtenAt: Moment, writtenBy: z.uuid() }),
  ),
  additions: z.array(
    z.strictObject({
      id: z.uuid(),
      item: z.uuid().nullable(),
      closed: z.boolean(),
      words: z.string(),
      madeAt: Moment,
      madeBy: z.uuid(),
    }),
  ),
})

/** Minutes as the person of a token may read them: closed items, remarks and additions only where a page would show them (API-02). */
async function showMinutes(...[db, { partnership, meeting }, { viewer }]: Looking) {
  const { minutes, content, closed, answers, remarks, additions } = await minutesSeen(db, viewer, partnership, meeting)
  const { attendance, actions, items: open, ...said } = content
  return {
    sent: minutes && sentShown(minutes),
    ...said,
    attendance,
    items: itemsSeen(open, closed),
    actions,
    answers: answers.map(({ seat, person, approvedAt, remarkedAt }) => ({ seat, person, approvedAt, remarkedAt })),
    remarks,
    additions,
  }
}

type Header = NonNullable<Awaited<ReturnType<typeof minutesSeen>>['minutes']>

function sentShown(minutes: Header) {
  const { id, meeting, year, number, state, approveBy, sentAt, approvedAt } = minutes
  const { edition, kle, facet, journalTitle, journalOn } = minutes
  const sent = { id, meeting, year, number, state, approveBy, sentAt, approvedAt }
  return { ...sent, edition, kle, facet, journalTitle, journalOn }
}

function lineShown({ id, meeting, year, number, state, approveBy, sentAt, approvedAt, onDay: on }: MinutesLine) {
  return { id, meeting, year, number, state, approveBy, sentAt, approvedAt, on }
}

/** The minutes of a meeting: the draft as long as nothing was sent. */
const theMinutes: Of<'meeting', Awaited<ReturnType<typeof showMinutes>>> = {
  show: showMinutes,
  hold: holding('governance.meeting', 'meeting_id', 'meeting'),
}

const Edition = z.strictObject({
  id: z.uuid(),
  meeting: z.uuid(),
  edition: z.int(),
  approveBy: DayText,
  sentAt: Moment,
})

async function showEdition(...[db, { partnership, meeting: of }]: Looking) {
  const { id, meeting, edition, approveBy, sentAt } = await minutesIn(db, partnership, of)
  return { id, meeting, edition, approveBy, sentAt }
}

/** The edition of the minutes that is answered: it stays the same whatever the seats answer meanwhile. */
const theEdition: Of<'meeting', Awaited<ReturnType<typeof showEdition>>> = { ...theMinutes, show: showEdition }

/** What programs may ask of the minutes and do with them (API-01). */
export function minutesRoutes({ write, file }: OfPages): Route[] {
  const pdf = { path: apiPaths.minutesPdf, page: paths.pdf, type: 'application/pdf' }
  const word = { path: apiPaths.minutesWord, page: paths.word, type: 'application/*' }
  return [
    list(),
    one({ path: apiPaths.minutes, summary: 'The minutes of a meeting.', answers: Minutes }, theMinutes),
    one({ path: apiPaths.minutesEdition, summary: 'The edition that the seats answer.', answers: Edition }, theEdition),
    file({ ...pdf, summary: 'The minutes of a meeting as PDF, as the token’s person may read them.' }),
    file({ ...word, summary: 'The minutes of a meeting as a Word document.' }),
    ...commands(write),
  ]
}

function list(): Route {
  return api({
    ...asMember,
    path: apiPaths.minutesList,
    summary: 'The minutes that were sent, the latest first, a page at a time.',
    query: z.strictObject(pagingById),
    answers: pageShape(Line),
    async answer({ db, params: { partnership }, query: { cursor, limit } }) {
      const after = cursor === undefined ? null : await placeOf(db, partnership, cursor)
      return pageBy(await minutesSent(db, partnership, after, limit + 1), limit, ({ id }) => id, lineShown)
    },
  })
}

/** Where minutes stand in the list; a cursor that is none leads nowhere. */
async function placeOf(db: Read<GovernanceTables>, partnership: string, id: string) {
  const query = db.selectFrom('governance.minutes').where('partnership_id', '=', partnership)
  const row = await query
    .where('minutes_id', '=', id)
    .select(['minutes_id as id', 'sent_at as sentAt'])
    .executeTakeFirst()
  return found(row, 'the page')
}

function commands(write: OfPages['write']): Route[] {
  const changes = theMinutes
  const read = { changes: theEdition, hidden: ({ edition }: { edition: number }) => ({ udgave: String(edition) }) }
  return [
    write(apiPaths.minutesSending, paths.send, 'Sends the minutes to the seats that were there, as they were read.', {
      names: {
        kle: named('kle', 'The KLE number that they are kept under.', '00.01.00'),
        journalTitle: named('titel', 'What they are called in the records.', 'Referat af møde i styregruppen'),
        journalOn: named('journaldato', 'The date that they are kept under.', '2018-12-06', 'date'),
        approveBy: named('senest', 'The last day to answer.', '2018-12-20', 'date'),
      },
      changes,
    }),
    write(apiPaths.minutesReturn, paths.takeBack, 'Takes minutes back that nobody has approved yet.', {
      names: { why: named('hvorfor', 'Why they are taken back.', 'En forkert beslutning') },
      changes,
    }),
    write(apiPaths.minutesApproval, paths.approve, 'Approves the minutes for the seat of the token’s person.', read),
    write(apiPaths.minutesRemarks, paths.remark, 'Says what the seat of the token’s person has to remark.', {
      names: { words: named('bemaerkning', 'What is to be remarked.', 'Punkt 2 var længere.') },
      ...read,
    }),
    write(apiPaths.minutesLock, paths.lock, 'Locks the minutes as approved when the days to answer have passed.', {
      changes,
    }),
    write(apiPaths.minutesAdditions, paths.add, 'Adds to the minutes; nothing in them is changed.', {
      names: {
        words: named('tilfoejelse', 'What is added.', 'Bilag 2 blev delt ud på mødet.'),
        item: named('punkt', 'The item that it is about; null for none.', '0e7c3f4a-8a50-4c2e-9b3c-5d1f0a2b7c66'),
        closed: named('lukket', 'Only for the body and those who keep its records.', false, 'flag'),
      },
      changes: theEdition,
      makes: { name: 'addition', at: apiPaths.minutes },
    }),
  ]
}
