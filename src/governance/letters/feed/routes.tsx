import { dayOf } from '../../../platform/days.ts'
import { reading, type Read, tablesOf } from '../../../platform/db/types.ts'
import { keyed } from '../../../platform/http/keyed.ts'
import type { Route } from '../../../platform/http/route.ts'
import { routing } from '../../../platform/http/routing.ts'
import { stranger } from '../../../platform/viewer.ts'
import { inPartnership } from '../../in-partnership.ts'
import type { GovernanceTables } from '../../tables.ts'
import { paths } from '../paths.ts'
import { endFeed, makeFeed, noteFeedUse } from './commands.ts'
import { feedText } from './feed.ts'
import { feedOf, feedPresented } from './queries.ts'
import { FeedMadePage, MyCalendarPage } from './views.tsx'

const { page, action } = routing<GovernanceTables>()

/** One's own calendar: its page, and the file itself for calendar programs. */
export function feedRoutes(url: string): Route[] {
  return [myCalendarRoute(), makeRoute(url), endRoute(), feedRoute(url)]
}

function myCalendarRoute() {
  return page({
    path: paths.myCalendar,
    access: 'signed-in',
    record: 'nothing-personal',
    async show({ db, viewer, frame, params: { partnership }, query }) {
      const feed = await feedOf(db, inPartnership(viewer))
      return <MyCalendarPage {...{ frame, partnership, feed }} ended={query['besked'] === 'trukket'} />
    },
  })
}

function makeRoute(url: string) {
  return action({
    path: paths.myCalendar,
    access: 'signed-in',
    record: 'calendar.made',
    async run({ tx, viewer, frame, params: { partnership }, machineNow }) {
      const address = url + paths.feed.to({ secret: await makeFeed(tx, viewer, machineNow) })
      return { page: <FeedMadePage {...{ frame, partnership, address }} /> }
    },
  })
}

function endRoute() {
  return action({
    path: paths.endCalendar,
    access: 'signed-in',
    record: 'calendar.ended',
    async run({ tx, viewer, params: { partnership } }) {
      await endFeed(tx, viewer)
      return paths.myCalendar.to({ partnership }, { besked: 'trukket' })
    },
  })
}

/** The calendar itself (GOV-91). The address is the key; its reader sees in it what is their own, and nobody else's name. */
function feedRoute(url: string) {
  return keyed({
    path: paths.feed,
    record: 'nothing-personal',
    type: 'text/calendar; charset=utf-8',
    async serve({ database, params: { secret }, now, today, machineNow }) {
      const { reader, usedOn } = await database.transact(stranger(), 'read', (tx) =>
        feedPresented(reading(tablesOf<GovernanceTables>(tx)), secret, today),
      )
      if (usedOn !== dayOf(machineNow)) {
        await database.transact(reader.viewer, 'write', (tx) => noteFeedUse(tablesOf(tx), reader, machineNow))
      }
      return await database.transact(reader.viewer, 'read', (tx) => {
        const db: Read<GovernanceTables> = reading(tablesOf<GovernanceTables>(tx))
        return feedText(db, { reader, url, today, now })
      })
    },
  })
}
