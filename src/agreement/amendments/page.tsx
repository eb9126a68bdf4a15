import type { Frame } from '../../platform/components/frame.ts'
import { Empty, Table } from '../../platform/components/lists.tsx'
import { Page } from '../../platform/components/page.tsx'
import type { Language } from '../../platform/languages.ts'
import type { Block } from '../model.ts'
import { nameOf } from '../names.ts'
import { paths } from '../paths.ts'
import { longDay } from '../pictures/day-words.ts'
import { anchor } from '../page/article.tsx'
import type { When } from '../page/when.ts'
import type { Held } from '../versions/desk.ts'
import type { AmendedArea } from './amendments.ts'
import { Paragraphs } from './block.tsx'
import { amendmentTexts } from './texts.ts'

interface ConsolidatedProps {
  readonly frame: Frame
  readonly partnership: string
  readonly held: Held
  readonly areas: readonly AmendedArea[]
  readonly when: When
}

/** The agreement as it reads on a date, with every decision on focus areas written in, and their history (AMD-05). */
export function ConsolidatedPage(props: ConsolidatedProps) {
  const { frame, partnership, held, areas, when } = props
  const { language } = frame
  const t = amendmentTexts[language]
  const amended = areas.some(({ amendments }) => amendments.length > 0)
  return (
    <Page frame={frame} title={t.title}>
      <p class="back">
        <a class="back-link" href={paths.agreement.to({ partnership }, when.query)}>
          {t.toSigned}
        </a>
      </p>
      <h1>{t.title}</h1>
      <p class="lead">{t.lead(longDay(when.asOf, language))}</p>
      {amended ? <History {...props} /> : <Empty>{t.none}</Empty>}
      <article class="consolidated" lang={held.agreement.language}>
        {held.agreement.clauses.map((clause, index) => {
          const blocks = held.agreement.blocks.slice(clause.firstBlock, clause.endBlock)
          const area = areas.find((each) => each.clause === clause.label)
          const added = isLastArea(props, index) ? areas.filter((each) => each.clause === null) : []
          return (
            <>
              <Clause label={clause.label} blocks={blocks} area={area} language={language} />
              {added.map((each) => (
                <AddedArea area={each} language={language} />
              ))}
            </>
          )
        })}
      </article>
    </Page>
  )
}

/** Added areas stand after the last clause of the focus areas; of a text without any, after the last clause. */
function isLastArea({ held: { agreement }, areas }: ConsolidatedProps, index: number): boolean {
  const labels = areas.map(({ clause }) => clause)
  const last = agreement.clauses.findLastIndex(({ label }) => labels.includes(label))
  return index === (last < 0 ? agreement.clauses.length - 1 : last)
}

interface ClauseProps {
  readonly label: string
  readonly blocks: readonly Block[]
  readonly area: AmendedArea | undefined
  readonly language: Language
}

function Clause({ label, blocks, area, language }: ClauseProps) {
  const [heading, ...rest] = blocks
  const id = `afsnit-${anchor(label)}`
  const signed = <Blocks blocks={rest} />
  if (area === undefined || area.amendments.length === 0)
    return (
      <section id={id}>
        {heading && <Heading block={heading} />}
        {signed}
      </section>
    )
  const t = amendmentTexts[language]
  return (
    <section id={id} class="amended">
      {heading && <Heading block={heading} />}
      <State area={area} language={language} />
      {area.state === 'closed' || area.words !== null ? (
        <>
          {area.words !== null && area.state !== 'closed' && <Paragraphs words={area.words} />}
          <details lang={language}>
            <summary>{t.signedWords}</summary>
            {signed}
          </details>
        </>
      ) : (
        signed
      )}
    </section>
  )
}

function AddedArea({ area, language }: { area: AmendedArea; language: Language }) {
  return (
    <section id={`omraade-${area.id}`} class="amended">
      <h3>{area.name}</h3>
      <State area={area} language={language} />
      {area.words !== null && area.state !== 'closed' && <Paragraphs words={area.words} />}
    </section>
  )
}

/** What holds of an amended area on the date, in a sentence. */
function State({ area, language }: { area: AmendedArea; language: Language }) {
  const t = amendmentTexts[language]
  const last = area.amendments.at(-1)
  if (last === undefined) return null
  const closing = area.amendments.findLast(({ change }) => change === 'closed')
  const wording = area.amendments.findLast(({ words }) => words !== null)
  const said =
    area.state === 'closed' && closing
      ? t.closed(longDay(closing.from, language))
      : area.state === 'coming'
        ? t.coming(longDay(last.from, language))
        : t.asAmended(longDay((wording ?? last).from, language))
  return (
    <p class="amendment-head" lang={language}>
      {said}
    </p>
  )
}

function Heading({ block }: { block: Block }) {
  return block.level <= 2 ? <h2>{block.text}</h2> : <h3>{block.text}</h3>
}

function Blocks({ blocks }: { blocks: readonly Block[] }) {
  return (
    <>
      {blocks.map((block) => (
        <p class={block.kind === 'item' ? 'item' : undefined}>
          {block.kind === 'item' && '– '}
          {block.text}
        </p>
      ))}
    </>
  )
}

function History({ frame: { language }, partnership, held, areas }: ConsolidatedProps) {
  const t = amendmentTexts[language]
  const rows = areas
    .flatMap((area) => area.amendments.map((each) => ({ ...each, area })))
    .toSorted((a, b) => (a.from < b.from ? -1 : Number(a.from > b.from)))
  return (
    <Table
      caption={t.history}
      language={language}
      rows={rows}
      columns={[
        { head: t.area, cell: ({ area, name }) => name ?? area.name },
        { head: t.what, cell: ({ change }) => t.change[change] },
        { head: t.when, cell: ({ from }) => longDay(from, language) },
        { head: t.body, cell: ({ body }) => (body === null ? '–' : nameOf(held.agreement, body, language)) },
        {
          head: t.entry,
          cell: ({ entry, decidedOn }) => (
            <a href={paths.entry.to({ partnership, entry })}>{longDay(decidedOn, language)}</a>
          ),
        },
      ]}
    />
  )
}
