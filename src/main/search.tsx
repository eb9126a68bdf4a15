import { evidenceList } from '../agreement/evidence/queries.ts'
import { type Desk, searchAgreement } from '../agreement/index.ts'
import { labels } from '../agreement/labels.ts'
import { paths as agreementPaths } from '../agreement/paths.ts'
import type { Found } from '../agreement/search/provide.ts'
import { subjectWords } from '../agreement/evidence/table.tsx'
import type { AgreementTables } from '../agreement/tables.ts'
import { searchDecisions } from '../governance/index.ts'
import { TextField } from '../platform/components/fields.tsx'
import type { Frame } from '../platform/components/frame.ts'
import { Empty } from '../platform/components/lists.tsx'
import { Page } from '../platform/components/page.tsx'
import { longDay } from '../platform/format.ts'
import { routing } from '../platform/http/routing.ts'
import type { Texts } from '../platform/languages.ts'
import { path } from '../platform/paths.ts'

const { page } = routing<AgreementTables>()

/** Where one searches. */
export const searchPath = path('/:partnership/soeg').asking<{ q: string }>()

const texts: Texts<{
  title: string
  words: string
  hint: string
  search: string
  none: string
  promises: string
  decisions: string
  evidence: string
  tooMany: string
}> = {
  da: {
    title: 'Søg',
    words: 'Søg efter',
    hint: 'I aftalens ord og løfter – og for medlemmer i beslutningerne og i noterne til hændelserne.',
    search: 'Søg',
    none: 'Ingenting passer. Prøv med færre eller andre ord.',
    promises: 'I aftalen',
    decisions: 'Blandt beslutningerne',
    evidence: 'Blandt hændelserne',
    tooMany: 'De første vises. Tilføj et ord for at finde færre.',
  },
  en: {
    title: 'Search',
    words: 'Search for',
    hint: 'In the words and promises of the agreement – and for members in the decisions and the notes of the occurrences.',
    search: 'Search',
    none: 'Nothing fits. Try fewer or other words.',
    promises: 'In the agreement',
    decisions: 'Among the decisions',
    evidence: 'Among the occurrences',
    tooMany: 'The first are shown. Add a word to find fewer.',
  },
}
const most = 30

/** Search over what the viewer may see: the database leaves out the rest, so nothing is filtered here. */
export function searchRoute(desk: Desk) {
  return page({
    path: searchPath,
    access: 'anyone',
    record: 'nothing-personal',
    async show({ db, params: { partnership }, query, today, language, frame }) {
      const words = (query['q'] ?? '').trim().slice(0, 200)
      const agreement = await desk.named(db, partnership, { asOf: today, knownOn: today })
      const promises = words === '' ? [] : searchAgreement(agreement, partnership, words, language)
      const decisions = words === '' ? [] : await searchDecisions(db, partnership, words, language, most)
      const lines = words === '' ? [] : await evidenceList(db, partnership, { words }, most)
      const evidence = lines.map((line) => ({
        kind: labels[language].evidence[line.kind],
        title: `${longDay(line.occurredOn, language)} · ${subjectWords(agreement, line, language)}`,
        excerpt: line.note ?? '',
        href: agreementPaths.entry.to({ partnership, entry: line.id }),
      }))
      return (
        <SearchPage
          frame={frame}
          partnership={partnership}
          words={words}
          promises={promises}
          decisions={decisions}
          evidence={evidence}
          spoken={agreement.language}
        />
      )
    },
  })
}

function SearchPage({
  frame,
  partnership,
  words,
  promises,
  decisions,
  evidence,
  spoken,
}: {
  frame: Frame
  partnership: string
  words: string
  promises: readonly Found[]
  decisions: readonly Found[]
  evidence: readonly Found[]
  /** The language of the agreement's own words. */
  spoken: string
}) {
  const t = texts[frame.language]
  return (
    <Page frame={frame} title={words === '' ? t.title : `${t.title}: ${words}`}>
      <h1>{t.title}</h1>
      <form method="get" action={searchPath.to({ partnership })} role="search" class="search-form">
        <TextField language={frame.language} name="q" label={t.words} hint={t.hint} type="search" value={words} />
        <button class="button button-primary" type="submit">
          {t.search}
        </button>
      </form>
      {words !== '' && promises.length + decisions.length + evidence.length === 0 && <Empty>{t.none}</Empty>}
      <Results heading={t.promises} found={promises} tooMany={t.tooMany} spoken={spoken} />
      <Results heading={t.decisions} found={decisions} tooMany={t.tooMany} />
      <Results heading={t.evidence} found={evidence} tooMany={t.tooMany} />
    </Page>
  )
}

function Results({
  heading,
  found,
  tooMany,
  spoken,
}: {
  heading: string
  found: readonly Found[]
  tooMany: string
  spoken?: string
}) {
  if (found.length === 0) return null
  return (
    <section>
      <h2>
        {heading} ({found.length})
      </h2>
      <ul class="results">
        {found.slice(0, most).map((each) => (
          <li>
            <p>
              <a href={each.href} lang={spoken}>
                {each.title}
              </a>
            </p>
            <p>
              {each.kind}
              {each.excerpt && ' · '}
              {each.excerpt && <span lang={spoken}>{each.excerpt}</span>}
            </p>
          </li>
        ))}
      </ul>
      {found.length >= most && <p>{tooMany}</p>}
    </section>
  )
}
