import { type Desk, readAnswers } from '../../agreement/index.ts'
import type { FormState } from '../../platform/components/fields.tsx'
import { reading, readingOf } from '../../platform/db/types.ts'
import { found, insist } from '../../platform/errors.ts'
import type { Fields } from '../../platform/forms.ts'
import type { Asked } from '../../platform/http/handlers.ts'
import { routing } from '../../platform/http/routing.ts'
import { keepers } from '../keepers.ts'
import type { GovernanceTables } from '../tables.ts'
import { AnswerPage, ContinuationPage, QuestionsPage, UndoPage } from './answer-views.tsx'
import { continuationsIn } from './continuation.ts'
import { answerQuestion, decideContinuation, undoEffect } from './effects.ts'
import { AnswerForm, ContinuationForm, UndoForm } from './forms.ts'
import { paths } from './paths.ts'
import { mayBringAbout, mayUndo } from './policy.ts'
import { decisionIn, effectsOf } from './queries.ts'
import { decisionTexts, refusals } from './texts.ts'

const { page, action } = routing<GovernanceTables>()

/** What a decision answers: an open question, the continuation; and taking that back. */
export function answerRoutes(desk: Desk) {
  return [
    questionRoute(desk),
    answeringRoute(desk),
    continuationRoute(desk),
    continuingRoute(desk),
    undoRoute(),
    undoingRoute(),
  ]
}

function questionRoute(desk: Desk) {
  return page({
    path: paths.question,
    access: keepers,
    record: 'nothing-personal',
    show: (visit) => showQuestion(desk, visit, visit.query['spoergsmaal'], { language: visit.language }),
  })
}

function answeringRoute(desk: Desk) {
  return action({
    path: paths.question,
    access: keepers,
    record: 'decision.answered',
    form: AnswerForm,
    async run({ tx, viewer, params: { partnership, decision }, input, now, today, language }) {
      const t = decisionTexts[language]
      const may = mayBringAbout(viewer, await decisionIn(reading(tx), partnership, decision))
      if (!may.allowed) return { again: [{ field: '', message: refusals[language][may.why] }] }
      const agreement = await desk.named(readingOf(tx), partnership, { asOf: today, knownOn: today })
      const question = agreement.questions.find(({ id }) => id === input.spoergsmaal)
      if (question === undefined) return { again: [{ field: 'spoergsmaal', message: t.questionMissing }] }
      const read = readAnswers(question, input as unknown as Fields, agreement, t.answerUnreadable)
      if (read.problems.length > 0) return { again: read.problems }
      const effect = await answerQuestion(tx, viewer, decision, { question: question.id, answer: read.answer }, now)
      return { to: paths.decision.to({ partnership, decision }), about: { partnership, decision, effect } }
    },
    again(faulty) {
      const { spoergsmaal } = faulty.typed
      return showQuestion(desk, faulty, typeof spoergsmaal === 'string' ? spoergsmaal : undefined, faulty)
    },
  })
}

function continuationRoute(desk: Desk) {
  return page({
    path: paths.continuation,
    access: keepers,
    record: 'nothing-personal',
    show: (visit) => showContinuation(desk, visit, { language: visit.language }),
  })
}

function continuingRoute(desk: Desk) {
  return action({
    path: paths.continuation,
    access: keepers,
    record: 'decision.on-continuation',
    form: ContinuationForm,
    async run({ tx, viewer, params: { partnership, decision }, input, now, today, language }) {
      const agreement = await desk.named(readingOf(tx), partnership, { asOf: today, knownOn: today })
      const promise = continuationsIn(agreement).find(({ value }) => value === input.loefte)
      const missing = { field: 'loefte', message: decisionTexts[language].continuationMissing }
      if (promise === undefined) return { again: [missing] }
      const effect = await decideContinuation(tx, viewer, decision, promise.value, now)
      return { to: paths.decision.to({ partnership, decision }), about: { partnership, decision, effect } }
    },
    again: (faulty) => showContinuation(desk, faulty, faulty),
  })
}

function undoRoute() {
  return page({
    path: paths.undo,
    access: keepers,
    record: 'nothing-personal',
    show: (visit) => showUndo(visit, { language: visit.language }),
  })
}

function undoingRoute() {
  return action({
    path: paths.undo,
    access: keepers,
    record: 'decision.effect-undone',
    form: UndoForm,
    async run({ tx, viewer, params: { partnership, decision, effect }, input, now }) {
      await undoEffect(tx, viewer, { decision, effect }, input.hvorfor, now)
      return paths.decision.to({ partnership, decision })
    },
    again: (faulty) => showUndo(faulty, faulty),
  })
}

type OfDecision = { partnership: string; decision: string }
type Shown<Parts> = Pick<Asked<GovernanceTables, Parts>, 'db' | 'viewer' | 'params' | 'frame' | 'today'>

/** Without a question the list of them, else the fields that the question asks for. */
async function showQuestion(
  desk: Desk,
  { db, viewer, params: { partnership, decision: id }, frame, today }: Shown<OfDecision>,
  asked: string | undefined,
  form: FormState,
) {
  const decision = await decisionIn(db, partnership, id)
  // A faulty post comes back with what was typed, whatever stands in the way.
  if (form.problems === undefined) insist(mayBringAbout(viewer, decision), refusals)
  const { standing } = await desk.standing(readingOf(db), partnership, { asOf: today, knownOn: today })
  const agreement = await desk.named(readingOf(db), partnership, { asOf: today, knownOn: today })
  const question = agreement.questions.find((each) => each.id === asked)
  if (question !== undefined) return <AnswerPage {...{ frame, partnership, decision, agreement, question, form }} />
  return <QuestionsPage {...{ frame, partnership, decision, agreement, standing }} />
}

async function showContinuation(
  desk: Desk,
  { db, viewer, params: { partnership, decision: id }, frame, today }: Shown<OfDecision>,
  form: FormState,
) {
  const decision = await decisionIn(db, partnership, id)
  insist(mayBringAbout(viewer, decision), refusals)
  const agreement = await desk.named(readingOf(db), partnership, { asOf: today, knownOn: today })
  const options = continuationsIn(agreement)
  found(options[0], 'a promise of the continuation')
  return <ContinuationPage {...{ frame, partnership, decision, options, form }} />
}

async function showUndo(
  { db, viewer, params: { partnership, decision: id, effect: of }, frame }: Shown<OfDecision & { effect: string }>,
  form: FormState,
) {
  const decision = await decisionIn(db, partnership, id)
  const effect = found(
    (await effectsOf(db, partnership, decision.id)).find((each) => each.id === of),
    'the effect',
  )
  insist(mayUndo(viewer, effect), refusals)
  return <UndoPage {...{ frame, partnership, decision, form }} effect={effect.id} />
}
