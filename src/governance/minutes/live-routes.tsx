import { readingOf } from '../../platform/db/types.ts'
import { routing } from '../../platform/http/routing.ts'
import type { GovernanceTables } from '../tables.ts'
import { LivePage } from './live-view.tsx'
import { paths } from './paths.ts'
import { mayNote } from './policy.ts'
import { markOfMeeting } from './queries.ts'
import { sheetOf } from './sheet.ts'
import { surroundings } from './shown.ts'

const { page, stream } = routing<GovernanceTables>()

/** GOV-69: following a meeting, and the stream that tells the page when to ask anew. */
export function liveRoutes() {
  return [liveRoute(), happeningsRoute()]
}

function liveRoute() {
  return page({
    path: paths.live,
    access: 'signed-in',
    record: 'nothing-personal',
    async show({ db, viewer, frame, params: { partnership, meeting: id } }) {
      // The mark first: what is written while the page is made is told as new, and never missed.
      const mark = await markOfMeeting(db, partnership, id)
      const sheet = await sheetOf(db, partnership, id)
      const owners = sheet.actions.map(({ owner }) => owner)
      const of = { meeting: sheet.meeting, seats: sheet.seats, by: [], owners }
      const around = await surroundings(readingOf(db), partnership, of)
      return (
        <LivePage {...{ frame, partnership, sheet, around, mark }} writes={mayNote(viewer, sheet.meeting).allowed} />
      )
    },
  })
}

/**
 * Each stream looks with the eyes of its own reader: who may not see a closed item is not even told that something was
 * written in it. A look is one question on keys, every three seconds, and there are so many streams and no more.
 */
function happeningsRoute() {
  return stream({
    path: paths.happenings,
    access: 'signed-in',
    record: 'nothing-personal',
    most: { inAll: 200, perPerson: 4 },
    mark: ({ db, params: { partnership, meeting } }) => markOfMeeting(db, partnership, meeting),
  })
}
