import type { Desk } from '../../../agreement/index.ts'
import type { Day } from '../../../platform/days.ts'
import { type Read, readingOf } from '../../../platform/db/types.ts'
import { routing } from '../../../platform/http/routing.ts'
import { groundOf } from '../../offices/ground.ts'
import type { GovernanceTables } from '../../tables.ts'
import { paths } from '../paths.ts'
import { yearAsked } from '../year-asked.ts'
import { deadlineEntries, entriesOf, type MeetingOfYear, stretchesOf } from './entries.ts'
import { meetingsOfYear, turnsOfYear } from './queries.ts'
import { recordedMeetings } from './recorded.ts'
import { YearPage } from './views.tsx'
import type { RingOf } from './wheel-picture.tsx'

const { page } = routing<GovernanceTables>()

/** The year: a wheel and tables. */
export function yearRoutes(desk: Desk) {
  return [yearRoute(desk)]
}

function yearRoute(desk: Desk) {
  return page({
    path: paths.year,
    access: 'signed-in',
    record: 'nothing-personal',
    async show({ db, frame, params: { partnership }, query, today }) {
      const year = yearAsked(query['aar']) ?? Number(today.slice(0, 4))
      const { held, meetings, entries, stretches } = await yearOf(desk, db, { partnership, year, today })
      const own = meetings.filter(({ onDay }) => onDay.startsWith(`${year}-`))
      const bodies = ringsOf(
        own,
        held.agreement.bodies.map(({ id }) => id),
      )
      return <YearPage {...{ frame, partnership, year, entries, stretches, bodies, today }} />
    },
  })
}

/** All that stands in a year: its entries day by day, and who has which office when. */
export async function yearOf(
  desk: Desk,
  db: Read<GovernanceTables>,
  { partnership, year, today }: { partnership: string; year: number; today: Day },
) {
  const held = await desk.standing(readingOf(db), partnership, { asOf: today, knownOn: today })
  const ground = await groundOf(desk, db, partnership, today)
  const all = stretchesOf(ground, await turnsOfYear(db, partnership, year), today)
  const stretches = all.filter(({ from, until }) => from <= `${year}-12-31` && until >= `${year}-01-01`)
  const ours = await meetingsOfYear(db, partnership, year)
  const meetings = [...ours, ...recordedMeetings(held, ours, today)]
  const entries = entriesOf(year, { meetings, deadlines: deadlineEntries(held), stretches }, today)
  return { held, meetings, entries, stretches }
}

/** The bodies that meet in the year: those of the agreement in its order, then the others by name. */
function ringsOf(meetings: readonly MeetingOfYear[], order: readonly string[]): RingOf[] {
  const names = new Map(meetings.map(({ body, bodyName }) => [body, bodyName]))
  const place = (body: string) => (order.includes(body) ? order.indexOf(body) : order.length)
  return [...names]
    .map(([body, name]) => ({ body, name }))
    .toSorted((a, b) => place(a.body) - place(b.body) || a.name.localeCompare(b.name, 'da'))
}
