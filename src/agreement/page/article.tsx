import type { Language } from '../../platform/languages.ts'
import type { AmendedArea } from '../amendments/amendments.ts'
import { AmendmentNote } from '../amendments/block.tsx'
import type { Agreement, Standing } from '../model.ts'
import { answerWords } from '../evidence/detail-words.ts'
import { paths } from '../paths.ts'
import { longDay } from '../pictures/day-words.ts'
import { verdictWords } from '../pictures/look.ts'
import { VerdictSign } from '../pictures/sign.tsx'
import { type LaidBlock, type LaidClause, type Numbered, numbered, type Row, type Run } from './lay-out.ts'
import type { Told } from './sentences.ts'
import { texts } from './texts.ts'
import type { When } from './when.ts'
import { capital } from './words.ts'

/** What the article is made from; two with the same values look alike, so it may be kept. */
export interface ArticleProps {
  partnership: string
  language: Language
  agreement: Agreement
  standing: Standing
  laid: readonly LaidClause[]
  told: ReadonlyMap<string, Told>
  query: When['query']
  /** The focus areas as they stand, with what was decided of them. */
  areas: readonly AmendedArea[]
  /** Whether the viewer may record decisions, and so answer a question. */
  mayRecord: boolean
}

type Inner = ArticleProps & { numbers: Numbered }

/** The signed text on the left, and beside each promise's own words how it stands (AGR-40). */
export function Article(props: ArticleProps) {
  const inner = { ...props, numbers: numbered(props.laid) }
  return (
    <article class="agreement" lang={props.agreement.language} aria-label={texts[props.language].textAndPromises}>
      {props.laid.map((clause) => (
        <ClauseSection clause={clause} props={inner} />
      ))}
    </article>
  )
}

function ClauseSection({ clause, props }: { clause: LaidClause; props: Inner }) {
  const promises = clause.rows.some((row) => row.norms.length > 0)
  const bare = !promises && clause.questions.length === 0
  return (
    <section class={bare ? 'clause clause-bare' : 'clause'} id={`afsnit-${anchor(clause.label)}`}>
      <Heading block={clause.heading} props={props} />
      {bare && clause.rows.length > 0 && (
        <div class="bare-words">
          {clause.rows
            .flatMap((row) => grouped(row.blocks))
            .map((group) => (
              <Group blocks={group} props={props} />
            ))}
        </div>
      )}
      {!bare && clause.rows.map((row) => <RowView row={row} props={props} />)}
      <Amended label={clause.label} props={props} />
      {clause.questions.length > 0 && <Questions ids={clause.questions} props={props} />}
    </section>
  )
}

/** What was decided of the clause's focus area; after the last of them, the areas that were added. */
function Amended({ label, props }: { label: string; props: Inner }) {
  const { areas, partnership, language } = props
  const here = areas.filter((area) => area.clause === label)
  const last = areas.findLast((area) => area.clause !== null)
  const added = last?.clause === label ? areas.filter((area) => area.clause === null) : []
  return (
    <>
      {[...here, ...added].map((area) => (
        <AmendmentNote area={area} partnership={partnership} language={language} />
      ))}
    </>
  )
}

/** A clause's label as part of an address. */
export function anchor(label: string): string {
  return label.toLowerCase().replace(/[^a-z0-9]+/g, '-')
}

function Heading({ block, props }: { block: LaidBlock; props: Inner }) {
  const words = block.runs.map((run) => <RunView run={run} props={props} plain />)
  if (block.level <= 2) return <h2>{words}</h2>
  return <h3>{words}</h3>
}

function RowView({ row, props }: { row: Row; props: Inner }) {
  return (
    <div class="clause-row">
      <div class="words">
        {grouped(row.blocks).map((group) => (
          <Group blocks={group} props={props} />
        ))}
      </div>
      <div class="notes" lang={props.language}>
        {row.norms.map((id) => (
          <Note id={id} props={props} />
        ))}
      </div>
    </div>
  )
}

/** Items that follow each other make one list. */
function grouped(blocks: readonly LaidBlock[]): LaidBlock[][] {
  const groups: LaidBlock[][] = []
  for (const block of blocks) {
    const last = groups.at(-1)
    if (last?.[0]?.kind === 'item' && block.kind === 'item') last.push(block)
    else groups.push([block])
  }
  return groups
}

function Group({ blocks, props }: { blocks: readonly LaidBlock[]; props: Inner }) {
  const [first] = blocks
  if (!first) return null
  const words = (block: LaidBlock) => block.runs.map((run) => <RunView run={run} props={props} />)
  switch (first.kind) {
    case 'item': {
      const items = blocks.map((block) => <li>{words(block)}</li>)
      return first.ordered ? <ol>{items}</ol> : <ul>{items}</ul>
    }
    case 'quote':
      return <blockquote>{words(first)}</blockquote>
    case 'heading':
      return <h4>{words(first)}</h4>
    case 'paragraph':
      return <p>{words(first)}</p>
    default:
      return first.kind satisfies never
  }
}

function RunView({ run, props, plain }: { run: Run; props: Inner; plain?: boolean }) {
  const lines = run.text.split('\n')
  const words = lines.map((line, index) => (index === 0 ? line : [<br />, line]))
  const strong = run.strong && !plain ? <strong>{words}</strong> : words
  const shown = run.emphasis && !plain ? <em>{strong}</em> : strong
  const [norm] = run.norms
  const told = norm === undefined ? undefined : props.told.get(norm)
  if (norm === undefined || !told) return <>{shown}</>
  const ends = props.numbers.ends.get(run)?.join(', ')
  return (
    <a
      class={`promise v-${told.verdict}`}
      data-no={ends}
      href={paths.norm.to({ partnership: props.partnership, norm }, props.query)}
    >
      {shown}
    </a>
  )
}

function Note({ id, props }: { id: string; props: Inner }) {
  const { language, partnership } = props
  const told = props.told.get(id)
  if (!told) return null
  const t = texts[language]
  const href = paths.norm.to({ partnership, norm: id }, props.query)
  const free = told.verdict === 'free'
  return (
    <section class={`note v-${told.verdict}`} id={`loefte-${id}`}>
      <p class="note-head">
        <span class="note-no">{props.numbers.of.get(id)}</span>
        <VerdictSign verdict={told.verdict} /> {capital(verdictWords[language][told.verdict])}
        {told.progress && <Dots {...told.progress} />}
        <a href={href} aria-label={`${t.why}: ${told.says}`}>
          {t.why}
        </a>
      </p>
      {!free && told.short.map((reason) => <p>{reason}</p>)}
      {!free && told.next && <p class="note-next">{told.next}</p>}
      {told.rests.length > 0 && <p class="note-reading">{t.reading}</p>}
    </section>
  )
}

/** So many of so many; the sentence beside it says the same in words. */
function Dots({ happened, needed }: { happened: number; needed: number }) {
  const filled = Math.min(happened, needed)
  return (
    <svg class="note-dots" width={needed * 14} height="12" aria-hidden="true" focusable="false">
      {Array.from({ length: needed }, (_, index) => (
        <circle class={index < filled ? 'dot dot-filled' : 'dot'} cx={index * 14 + 6} cy="6" r="4" />
      ))}
    </svg>
  )
}

function Questions({ ids, props }: { ids: readonly string[]; props: Inner }) {
  const t = texts[props.language]
  const answered = ids.filter((id) => standingOf(id, props)?.answeredOn)
  return (
    <details class="clause-questions" lang={props.language}>
      <summary>{t.questions(ids.length - answered.length, answered.length)}</summary>
      <ul>
        {ids.map((id) => (
          <QuestionLine id={id} props={props} />
        ))}
      </ul>
    </details>
  )
}

function standingOf(id: string, { standing }: Inner) {
  return standing.questions.find((each) => each.question === id)
}

function QuestionLine({ id, props }: { id: string; props: Inner }) {
  const { language, agreement, partnership } = props
  const t = texts[language]
  const question = agreement.questions.find((each) => each.id === id)
  const standing = standingOf(id, props)
  if (!question) return null
  const answerHref = paths.newEvidence.to({ partnership }, { slags: 'decided', spoergsmaal: id })
  return (
    <li id={`spoergsmaal-${id}`}>
      <span lang={agreement.language}>{question.question}</span>{' '}
      {standing?.answeredOn && (
        <strong>
          {t.answered(longDay(standing.answeredOn, language))}:{' '}
          {answerWords(agreement, question, standing.answer, language)}
        </strong>
      )}
      {!standing?.answeredOn && props.mayRecord && (
        <a href={answerHref} aria-label={`${t.answerIt}: ${question.question}`}>
          {t.answerIt}
        </a>
      )}
    </li>
  )
}
