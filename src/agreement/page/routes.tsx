import type { Read } from '../../platform/db/types.ts'
import { found } from '../../platform/errors.ts'
import { routing } from '../../platform/http/routing.ts'
import type { Language } from '../../platform/languages.ts'
import { evidenceByIds } from '../evidence/queries.ts'
import { mayRecord } from '../evidence/policy.ts'
import { rowFor } from '../evidence/rows.ts'
import { paths } from '../paths.ts'
import type { AgreementTables } from '../tables.ts'
import type { Desk, Held } from '../versions/desk.ts'
import { Recent } from '../versions/recent.ts'
import { AgreementPage } from './agreement-page.tsx'
import { Article } from './article.tsx'
import { historyOf } from './history.ts'
import { layOut } from './lay-out.ts'
import { NormPage } from './norm-page.tsx'
import { tellAll } from './sentences.ts'
import { type When, whenOf } from './when.ts'

const { page } = routing<AgreementTables>()
const mostRows = 100

/** The agreement with the standing of each promise beside its words. */
export function agreementRoute(desk: Desk) {
  const articles = new Recent<string>(80)

  async function articleFor(
    held: Held,
    partnership: string,
    language: Language,
    when: When,
    may: boolean,
  ): Promise<string> {
    const key = [held.key, language, may, JSON.stringify(when.query)].join(' ')
    const kept = articles.get(key)
    if (kept !== undefined) return kept
    const { agreement, standing } = held
    const article = (
      <Article
        partnership={partnership}
        language={language}
        agreement={agreement}
        standing={standing}
        laid={layOut(agreement)}
        told={tellAll(agreement, standing, language)}
        query={when.query}
        mayRecord={may}
      />
    )
    return articles.keep(key, (await article).toString())
  }

  return page({
    path: paths.agreement,
    access: 'anyone',
    record: 'nothing-personal',
    async show({ db, viewer, params: { partnership }, query, today, frame, language }) {
      const when = whenOf(query, today)
      const held = await desk.standing(db, partnership, when)
      const may = mayRecord(viewer).allowed
      const articleHtml = await articleFor(held, partnership, language, when, may)
      return <AgreementPage frame={frame} partnership={partnership} held={held} when={when} articleHtml={articleHtml} />
    },
  })
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
