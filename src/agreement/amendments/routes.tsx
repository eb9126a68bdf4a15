import { routing } from '../../platform/http/routing.ts'
import { whenOf } from '../page/when.ts'
import { paths } from '../paths.ts'
import type { AgreementTables } from '../tables.ts'
import type { Desk } from '../versions/desk.ts'
import { amendedAreas, amendmentsIn } from './amendments.ts'
import { ConsolidatedPage } from './page.tsx'

const { page } = routing<AgreementTables>()

/** The agreement as it reads on a date. */
export function consolidatedRoute(desk: Desk) {
  return page({
    path: paths.consolidated,
    access: 'anyone',
    record: 'nothing-personal',
    async show({ db, params: { partnership }, query, today, frame }) {
      const when = whenOf(query, today)
      const held = await desk.standing(db, partnership, when)
      const areas = amendedAreas(held.agreement, amendmentsIn(held.evidence.values(), when), when.asOf)
      return <ConsolidatedPage {...{ frame, partnership, held, areas, when }} />
    },
  })
}
