import type { Frame } from '../../platform/components/frame.ts'
import { SummaryList } from '../../platform/components/lists.tsx'
import { Page } from '../../platform/components/page.tsx'
import type { Language } from '../../platform/languages.ts'
import { explain, thingName } from '../assess/explain.ts'
import { EvidenceTable, type EvidenceRow } from '../evidence/table.tsx'
import { labels } from '../labels.ts'
import type { Agreement, Norm, NormOf, NormStanding } from '../model.ts'
import { nameOf } from '../names.ts'
import { paths } from '../paths.ts'
import { longDay } from '../pictures/day-words.ts'
import { verdictMeanings, verdictWords } from '../pictures/look.ts'
import { VerdictSign } from '../pictures/sign.tsx'
import { WindowsPicture } from '../pictures/windows-picture.tsx'
import { marksOf } from '../pictures/windows-rows.ts'
import { WindowsTable } from '../pictures/windows-table.tsx'
import type { Held } from '../versions/desk.ts'
import { anchor } from './article.tsx'
import type { History } from './history.ts'
import { shortOf } from './sentences.ts'
import { texts } from './texts.ts'
import type { When } from './when.ts'
import { capital } from './words.ts'

/** What the page of one promise shows. */
export interface NormPageProps {
  frame: Frame
  partnership: string
  held: Held
  norm: Norm
  standing: NormStanding
  history: History
  rows: readonly EvidenceRow[]
  /** How many more entries were counted than are shown. */
  more: number
  when: When
  mayRecord: boolean
}

/** One promise: its words, how it stands and why, its periods as a picture and a table, what was counted, and its history. */
export function NormPage(props: NormPageProps) {
  const { frame, partnership, held, norm, standing, when } = props
  const { language } = frame
  const t = texts[language]
  const { agreement } = held
  const back = `${paths.agreement.to({ partnership }, when.query)}#loefte-${norm.id}`
  return (
    <Page frame={frame} title={`${t.promise}: ${norm.says}`}>
      <p class="back">
        <a class="back-link" href={back}>
          {t.back}
        </a>
      </p>
      <h1 lang={agreement.language}>{norm.says}</h1>
      <Lead agreement={agreement} standing={standing} language={language} when={when} />
      <h2>{t.itsWords}</h2>
      <blockquote class="quoted" lang={agreement.language}>
        {norm.quoted}
      </blockquote>
      <Rests {...props} />
      <Windows {...props} />
      <h2>{t.evidenceTitle}</h2>
      {props.rows.length > 0 ? (
        <EvidenceTable
          rows={props.rows}
          agreement={agreement}
          partnership={partnership}
          language={language}
          caption={t.evidenceTitle}
        />
      ) : (
        <p>{t.noEvidence}</p>
      )}
      {props.more > 0 && <p>{t.entriesMore(props.more)}</p>}
      {props.mayRecord && (
        <p>
          <a
            class="button button-secondary"
            href={paths.newEvidence.to({ partnership }, prefill(agreement, norm, standing))}
          >
            {t.record}
          </a>
        </p>
      )}
      <Steps {...props} />
      <Facts agreement={agreement} norm={norm} language={language} partnership={partnership} when={when} />
    </Page>
  )
}

function Lead({
  agreement,
  standing,
  language,
  when,
}: {
  agreement: Agreement
  standing: NormStanding
  language: Language
  when: When
}) {
  const words = explain(agreement, standing, language)
  return (
    <section class={`lead-verdict v-${standing.verdict}`}>
      <p class="lead-word">
        <VerdictSign verdict={standing.verdict} size={20} /> {capital(verdictWords[language][standing.verdict])}
        <span class="lead-when"> · {longDay(when.asOf, language)}</span>
      </p>
      {words.because.map((reason) => (
        <p>{reason}</p>
      ))}
      {words.next ? (
        <p class="lead-next">{words.next}</p>
      ) : (
        <p class="lead-next">{verdictMeanings[language][standing.verdict]}</p>
      )}
    </section>
  )
}

function Rests({ held: { agreement }, standing, frame: { language }, partnership, mayRecord }: NormPageProps) {
  if (standing.rests.length === 0) return null
  const t = texts[language]
  const questions = agreement.questions.filter((question) => standing.rests.includes(question.id))
  return (
    <section>
      <h2>{t.restsTitle}</h2>
      <p>{t.restsSays}</p>
      <ul>
        {questions.map((question) => (
          <li>
            <span lang={agreement.language}>{question.question}</span>{' '}
            {mayRecord && (
              <a href={paths.newEvidence.to({ partnership }, { slags: 'decided', spoergsmaal: question.id })}>
                {t.answerIt}
              </a>
            )}
          </li>
        ))}
      </ul>
    </section>
  )
}

function Windows({ held, norm, standing, frame: { language }, when }: NormPageProps) {
  if (standing.windows.length === 0) return null
  const { agreement } = held
  const counted = standing.evidence.flatMap((id) => held.evidence.get(id) ?? [])
  const marks = marksOf(counted, (entry) => labels[language].evidence[entry.kind])
  const things = standing.windows.flatMap((window) => window.thing ?? [])
  const names = Object.fromEntries(things.map((thing) => [thing, thingName(agreement, thing, language)]))
  const shared = { says: norm.says, windows: standing.windows, names, language }
  return (
    <section>
      <h2>{texts[language].windowsTitle}</h2>
      <WindowsPicture
        id="perioder"
        {...shared}
        marks={marks}
        term={{ from: agreement.from, until: agreement.until }}
        asOf={when.asOf}
      />
      <WindowsTable {...shared} />
    </section>
  )
}

function Steps({ history, held: { agreement }, frame: { language } }: NormPageProps) {
  if (history.stood.length === 0) return null
  return (
    <section>
      <h2>{texts[language].steps}</h2>
      {!history.whole && <p>{texts[language].stepsBegin}</p>}
      <ol class="history">
        {history.stood.map((step) => (
          <li class={`v-${step.verdict}`}>
            <span class="history-when">{longDay(step.since, language)}</span>
            <span class="v-word">
              <VerdictSign verdict={step.verdict} /> {verdictWords[language][step.verdict]}
            </span>
            <span class="history-why">{shortOf(agreement, step.standing, language)[0]}</span>
          </li>
        ))}
      </ol>
    </section>
  )
}

function Facts({
  agreement,
  norm,
  language,
  partnership,
  when,
}: {
  agreement: Agreement
  norm: Norm
  language: Language
  partnership: string
  when: When
}) {
  const t = texts[language]
  const clause = agreement.clauses.find((each) => each.label === norm.clause)
  const address = `${paths.agreement.to({ partnership }, when.query)}#afsnit-${anchor(norm.clause)}`
  return (
    <section>
      <h2>{t.factsTitle}</h2>
      <SummaryList
        facts={[
          [t.clause, <a href={address}>{clause?.heading ?? norm.clause}</a>],
          norm.bearer !== undefined && [t.bearer, nameOf(agreement, norm.bearer, language)],
          norm.bearers !== undefined && [
            t.bearer,
            norm.bearers.map((id) => nameOf(agreement, id, language)).join(', '),
          ],
          norm.by_party !== undefined && [t.byParty, nameOf(agreement, norm.by_party, language)],
          [t.force, labels[language].force[norm.force]],
          [t.kind, labels[language].kind[norm.kind]],
          norm.remark !== undefined && [t.remark, norm.remark],
        ]}
      />
    </section>
  )
}

/** What the entry form is opened with from a promise: the first kind it looks for, about what it looks at. */
function prefill({ acts }: Agreement, norm: Norm, standing: NormStanding) {
  const [first] = standing.soughtKinds
  if (acts.some((act) => act.id === first)) return { slags: 'done', om: subjectOf(norm), emne: first }
  return { slags: first, om: subjectOf(norm), emne: norm.kind === 'attested' ? norm.id : undefined }
}

/** What an entry that counts for a promise is about. */
function subjectOf(norm: Norm): string | undefined {
  if (norm.kind === 'membership') return norm.body
  if (norm.kind === 'attested') return assumedOr(norm.by)
  return 'subject' in norm && norm.subject ? norm.subject : norm.bearer
}

function assumedOr(by: NormOf<'attested'>['by']): string | undefined {
  if (by === undefined || typeof by === 'string') return by
  return 'assumed' in by ? by.assumed : undefined
}
