import { answerProcedure, answerQuestion, concludeProcedure, openProcedure } from '../governance/index.ts'
import { act, decisionNumbered, personOf, type Scene, seatOfPerson, type Stage } from './demo-scene.ts'
import type { ProcedureOfStory, Told } from './story.ts'

type Answer = Parameters<typeof answerQuestion>[3]['answer']

/** Plays what is decided in writing, and what a decision answers, by the commands of their pages (MAIN-03). */
export function decisionPlayer(stage: Stage) {
  return async function playDecision(told: Told): Promise<boolean> {
    const { procedure } = told
    const question = told.detail?.['question']
    if (procedure !== undefined) await decideInWriting(stage, told, procedure)
    else if (typeof question === 'string')
      await act(stage, told.by, told.recorded_at, (scene) => answerOpen(scene, told, question))
    else return false
    return true
  }
}

/** A decision of the register answers what the text leaves open. */
async function answerOpen(scene: Scene, { subject = '', ref = '', detail }: Told, question: string): Promise<void> {
  const { tx, viewer, now, note } = scene
  const decision = await decisionNumbered(scene, subject, ref)
  const answer = detail?.['answer'] as Answer
  await note('decision.answered', {
    decision,
    effect: await answerQuestion(tx, viewer, decision, { question, answer }, now),
  })
}

async function decideInWriting(stage: Stage, told: Told, wish: ProcedureOfStory): Promise<void> {
  const { opened_at, deadline, title, matter, recommendation, words } = wish
  const asked = { title, matter, recommendation, deadline, economy: null, closed: false }
  const procedure = await askInWriting(stage, told.by, opened_at, { body: told.subject ?? '', ...asked })
  for (const answer of wish.answers) await answerInWriting(stage, told.subject ?? '', procedure, answer)
  await act(stage, told.by, told.recorded_at, async ({ tx, viewer, now, note }) => {
    const conclusion = { words, dissent: null, regardless: false, seen: wish.answers.length }
    const decision = await concludeProcedure(tx, viewer, procedure, conclusion, now)
    await note('procedure.concluded', { procedure, decision })
  })
}

/** Asks a body in writing; answers the procedure's id. */
export function askInWriting(stage: Stage, by: string, at: string, asked: Parameters<typeof openProcedure>[2]) {
  return act(stage, by, at, async ({ tx, viewer, now, note }) => {
    const procedure = await openProcedure(tx, viewer, asked, now)
    await note('procedure.opened', { procedure })
    return procedure
  })
}

/** What somebody answers to a written procedure, for the seat in which they sit. */
export interface WrittenAnswer {
  readonly who: string
  readonly answer: 'agree' | 'blank' | 'meeting'
  readonly words?: string | undefined
  readonly at: string
}

/** Answers a written procedure for one's own seat. */
export function answerInWriting(
  stage: Stage,
  body: string,
  procedure: string,
  { who, answer, words, at }: WrittenAnswer,
): Promise<void> {
  return act(stage, who, at, async (scene) => {
    const { tx, viewer, now, note } = scene
    const seat = await seatOfPerson(scene, body, personOf(stage.people, who).personId)
    await answerProcedure(tx, viewer, procedure, { seat, version: 0, answer, words: words ?? null }, now)
    await note('procedure.answered', { procedure, seat })
  })
}
