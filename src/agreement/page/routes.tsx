import type { Read } from '../../platform/db/types.ts'
import { found } from '../../platform/errors.ts'
import { routing } from '../../platform/http/routing.ts'
import { evidenceByIds } from '../evidence/queries.ts'
import { mayRecord } from '../evidence/policy.ts'
import { rowFor } from '../evidence/rows.ts'
import { paths } from '../paths.ts'
import type { AgreementTables } from '../tables.ts'
import type { Desk } from '../versions/desk.ts'
import { Recent } from '../../platform/recent.ts'
import { AgreementContent, AgreementPage, type ContentProps } from './agreement-page.tsx'
import { historyOf } from './history.ts'
import { NormPage } from './norm-page.tsx'
import { whenOf } from './when.ts'

const { page } = routing<AgreementTables>()
const mostRows = 100

/** The agreement with the standing of each promise beside its words. */
export function agreementRoute(desk: Desk) {
  const contents = new Recent<string>(80)

  async function contentOf(props: ContentProps): Promise<string> {
    const { held, language, mayRecord: may, when } = props
    if (when.unreadable !== null) return rendered(props)
    const key = [held.key, language, may, JSON.stringify(when.query)].join(' ')
    return contents.get(key) ?? contents.keep(key, await rendered(props))
  }

  return page({
    path: paths.agreement,
    access: 'anyone',
    record: 'nothing-personal',
    async show({ db, viewer, params: { partnership }, query, today, frame, language }) {
      const when = whenOf(query, today)
      const held = await desk.standing(db, partnership, when)
      const may = mayRecord(viewer).allowed
      const contentHtml = await contentOf({ partnership, language, held, when, mayRecord: may })
      return <AgreementPage frame={frame} contentHtml={contentHtml} />
    },
  })
}

async function rendered(props: ContentProps): Promise<string> {
  const content = await Promise.resolve(<AgreementContent {...props} />)
  return content.toString()
}

/** One promise: from the words to the evidence, the history and the next step. */
export function normRoute(desk: Desk) {
  return page({
    path: paths.norm,
    access: 'anyone',
    record: 'nothing-personal',
    async show({ db, viewer, params: { partnership, norm: id }, query, today, frame }) {
      const when = whenOf(query, today)
      const held = await desk.standing(db, partnership, when)
      const norm = found(
        held.agreement.norms.find((each) => each.id === id),
        'the promise',
      )
      const standing = found(
        held.standing.norms.find((each) => each.norm === id),
        'the promise',
      )
      const evidence = await desk.evidence(db, partnership)
      const history = historyOf(held.agreement, id, evidence, standing, when.asOf)
      const rows = await rowsBehind(db, partnership, standing.evidence)
      return (
        <NormPage
          frame={frame}
          partnership={partnership}
          held={held}
          norm={norm}
          standing={standing}
          history={history}
          rows={rows.map((line) => rowFor(viewer, line))}
          more={standing.evidence.length - rows.length}
          when={when}
          mayRecord={mayRecord(viewer).allowed}
        />
      )
    },
  })
}

/** The newest of the entries that a verdict rests on; the rest is counted and told. */
function rowsBehind(db: Read<AgreementTables>, partnership: string, ids: readonly string[]) {
  return evidenceByIds(db, partnership, ids.slice(-mostRows))
}
