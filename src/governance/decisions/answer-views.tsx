import { type Agreement, AnswerFields, type AgreementQuestion, type Standing } from '../../agreement/index.ts'
import { Radios } from '../../platform/components/choices.tsx'
import { type FormState, type Option, TextArea } from '../../platform/components/fields.tsx'
import { PostForm } from '../../platform/components/form.tsx'
import type { Frame } from '../../platform/components/frame.ts'
import { Page } from '../../platform/components/page.tsx'
import { longDay } from '../../platform/format.ts'
import { paths } from './paths.ts'
import type { DecisionHeader } from './queries.ts'
import { decisionTexts } from './texts.ts'
import { decisionNumber } from './vocabulary.ts'

interface OfDecision {
  readonly frame: Frame
  readonly partnership: string
  readonly decision: DecisionHeader
}

/** The questions that the agreement leaves open, to choose the one that the decision answers. */
export function QuestionsPage(props: OfDecision & { agreement: Agreement; standing: Standing }) {
  const { frame, partnership, decision, agreement, standing } = props
  const t = decisionTexts[frame.language]
  const answeredOn = (id: string) => standing.questions.find(({ question }) => question === id)?.answeredOn ?? null
  const open = agreement.questions.filter(({ id }) => answeredOn(id) === null)
  const before = agreement.questions.filter(({ id }) => answeredOn(id) !== null)
  return (
    <Page frame={frame} title={t.questionTitle}>
      <p>
        <a href={paths.decision.to({ partnership, decision: decision.id })}>{decision.title}</a>
      </p>
      <h1>{t.questionTitle}</h1>
      <p class="lead">{t.questionLead}</p>
      <h2>{t.stillOpen}</h2>
      {open.length === 0 ? <p>{t.noneOpen}</p> : <Questions {...props} questions={open} />}
      {before.length > 0 && (
        <>
          <h2>{t.answeredBefore}</h2>
          <Questions {...props} questions={before} says={(id) => answeredOn(id) ?? undefined} />
        </>
      )}
    </Page>
  )
}

type Listed = OfDecision & {
  agreement: Agreement
  questions: readonly AgreementQuestion[]
  says?: (id: string) => Parameters<typeof longDay>[0] | undefined
}

function Questions({ frame: { language }, partnership, decision, agreement, questions, says }: Listed) {
  const t = decisionTexts[language]
  return (
    <ul class="decision-questions">
      {questions.map(({ id, question }) => {
        const on = says?.(id)
        return (
          <li>
            <a
              href={paths.question.to({ partnership, decision: decision.id }, { spoergsmaal: id })}
              lang={agreement.language}
            >
              {question}
            </a>
            {on !== undefined && ` (${t.answeredOn(longDay(on, language))})`}
          </li>
        )
      })}
    </ul>
  )
}

type AnswerPageProps = OfDecision & { agreement: Agreement; question: AgreementQuestion; form: FormState }

/** The fields that the question asks for. */
export function AnswerPage({ frame, partnership, decision, agreement, question, form }: AnswerPageProps) {
  const { language } = frame
  const t = decisionTexts[language]
  const { typed, problems } = form
  const state = { language, typed, problems }
  const at = { partnership, decision: decision.id }
  return (
    <Page frame={frame} title={t.questionTitle}>
      <p>
        <a href={paths.question.to(at)}>{t.otherQuestion}</a>
      </p>
      <h1 lang={agreement.language}>{question.question}</h1>
      <p class="lead">{t.answerLead(decisionNumber(decision), longDay(decision.decidedOn, language))}</p>
      <PostForm {...state} to={paths.question.to(at)} submit={t.answerDo} cancel={paths.decision.to(at)}>
        <input type="hidden" name="spoergsmaal" value={question.id} />
        <AnswerFields question={question} agreement={agreement} state={state} />
      </PostForm>
    </Page>
  )
}

/** Asks which promise of a decision on the continuation this one keeps. */
export function ContinuationPage({ frame, partnership, decision, options, form }: OfDecision & ContinuationProps) {
  const { language } = frame
  const t = decisionTexts[language]
  const { typed, problems } = form
  const state = { language, typed, problems }
  const at = { partnership, decision: decision.id }
  return (
    <Page frame={frame} title={t.continuationTitle}>
      <p>
        <a href={paths.decision.to(at)}>{decision.title}</a>
      </p>
      <h1>{t.continuationTitle}</h1>
      <p class="lead">{t.continuationLead}</p>
      <PostForm {...state} to={paths.continuation.to(at)} submit={t.continuationDo} cancel={paths.decision.to(at)}>
        <Radios {...state} name="loefte" label={t.continuationWhich} options={options} value={options[0]?.value} />
      </PostForm>
    </Page>
  )
}

interface ContinuationProps {
  readonly options: readonly Option[]
  readonly form: FormState
}

/** Asks why an answer is undone. */
export function UndoPage({ frame, partnership, decision, effect, form }: OfDecision & UndoProps) {
  const { language } = frame
  const t = decisionTexts[language]
  const { typed, problems } = form
  const state = { language, typed, problems }
  const at = { partnership, decision: decision.id }
  return (
    <Page frame={frame} title={t.undoTitle}>
      <p>
        <a href={paths.decision.to(at)}>{decision.title}</a>
      </p>
      <h1>{t.undoTitle}</h1>
      <p class="lead">{t.undoLead}</p>
      <PostForm
        {...state}
        to={paths.undo.to({ ...at, effect })}
        submit={t.undo}
        cancel={paths.decision.to(at)}
        kind="warning"
      >
        <TextArea {...state} name="hvorfor" label={t.why} rows={3} />
      </PostForm>
    </Page>
  )
}

interface UndoProps {
  readonly effect: string
  readonly form: FormState
}
