import { createHash } from 'node:crypto'
import { insist } from '../../platform/errors.ts'
import type { Route } from '../../platform/http/route.ts'
import { routing } from '../../platform/http/routing.ts'
import { keepers } from '../keepers.ts'
import type { GovernanceRoom } from '../room.ts'
import type { GovernanceTables } from '../tables.ts'
import { packageOf, packageSetting } from './package.ts'
import { packageTexts } from './package-texts.ts'
import { paths } from './paths.ts'
import { mayPrint } from './policy.ts'
import { handoverIn } from './queries.ts'
import { refusals } from './refusals.ts'

const { download } = routing<GovernanceTables>()

/** The package of a handover as PDF (GOV-98); it holds names, so that it was fetched is recorded. */
export function packageRoute({
  desk,
  press,
  demonstration,
}: Pick<GovernanceRoom, 'desk' | 'press' | 'demonstration'>): Route {
  return download({
    path: paths.package,
    access: keepers,
    record: 'handover.printed',
    async serve({ db, viewer, params: { partnership, handover: id }, today, language }) {
      const handover = await handoverIn(db, partnership, id)
      insist(mayPrint(viewer, handover), refusals)
      const paper = await packageOf(desk, db, { partnership, handover, today, language, demonstration })
      const setting = packageSetting(paper, today)
      // The key is the words themselves: whoever may see other words gets another document, and a kept one is never stale.
      const key = ['handover', partnership, handover.id, createHash('sha256').update(setting.data).digest('hex')].join(
        ' ',
      )
      const name = packageTexts[language].fileName(today)
      return { type: 'application/pdf', body: () => press.print(key, () => setting), name }
    },
  })
}
