import type { Frame } from '../../platform/components/frame.ts'
import { Empty, SummaryList } from '../../platform/components/lists.tsx'
import { Page } from '../../platform/components/page.tsx'
import type { Language } from '../../platform/languages.ts'
import type { CriterionChange, diffVersions, Piece } from './diff.ts'
import { paths } from './paths.ts'
import { charterTexts } from './texts.ts'

interface ComparePageProps {
  readonly frame: Frame
  readonly partnership: string
  readonly group: { readonly id: string; readonly name: string }
  readonly from: number
  readonly to: number
  readonly diff: ReturnType<typeof diffVersions>
}

/** What has changed from one version to another, part by part and word by word (GOV-47). */
export function ComparePage({ frame, partnership, group, from, to, diff }: ComparePageProps) {
  const { language } = frame
  const t = charterTexts[language]
  const at = { partnership, group: group.id }
  const same = diff.parts.length === 0 && diff.criteria.length === 0
  return (
    <Page frame={frame} title={`${t.compareTitle}: ${group.name}`}>
      <p>
        <a href={paths.charter.to(at)}>{t.backToCharter}</a>
      </p>
      <h1>{t.compareTitle}</h1>
      <p class="lead">
        {group.name}. {t.compareLead(from, to)}
      </p>
      {same ? (
        <Empty>{t.noDifference}</Empty>
      ) : (
        <p class="charter-legend">
          <ins>{t.legendAdded}</ins> <del>{t.legendRemoved}</del>
        </p>
      )}
      {diff.parts.map(({ name, pieces }) => (
        <section class="charter-part">
          <h2>{name}</h2>
          <p class="charter-words">
            <Pieces of={pieces} language={language} />
          </p>
        </section>
      ))}
      {diff.criteria.map((change) => (
        <Criterion change={change} language={language} />
      ))}
    </Page>
  )
}

function Criterion({ change, language }: { change: CriterionChange; language: Language }) {
  const t = charterTexts[language]
  const heading = { added: t.newCriterion, removed: t.goneCriterion, changed: t.changedCriterion }[change.kind]
  const fact = (name: string, of: readonly Piece[]) =>
    of.length > 0 && ([name, <Pieces of={of} language={language} />] as const)
  return (
    <section class="charter-part">
      <h2>{heading}</h2>
      <SummaryList
        facts={[fact(t.criterion, change.words), fact(t.how, change.how), fact(t.whenMeasured, change.when)]}
      />
    </section>
  )
}

/** The pieces of a text; what came and what went is said in words to whoever does not see it. */
function Pieces({ of, language }: { of: readonly Piece[]; language: Language }) {
  const t = charterTexts[language]
  return (
    <>
      {of.map(({ kind, text }) => {
        if (kind === 'same') return text
        const [Mark, begins, ends] =
          kind === 'added' ? (['ins', t.added, t.endOfAdded] as const) : (['del', t.removed, t.endOfRemoved] as const)
        return [
          <Mark>
            <span class="sr-only">{begins}</span>
            {text.trimEnd()}
            <span class="sr-only">{ends}</span>
          </Mark>,
          text.slice(text.trimEnd().length),
        ]
      })}
    </>
  )
}
