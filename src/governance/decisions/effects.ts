import { type readAnswers, recordEvidence, forgetEvidence } from '../../agreement/index.ts'
import { reading, tablesOf, type Write } from '../../platform/db/types.ts'
import { found, insist, no, yes } from '../../platform/errors.ts'
import { announce } from '../../platform/hooks/index.ts'
import { idOr404 } from '../../platform/ids.ts'
import type { Viewer } from '../../platform/viewer.ts'
import { inPartnership } from '../in-partnership.ts'
import type { GovernanceTables } from '../tables.ts'
import { paths } from './paths.ts'
import { mayBringAbout, mayTakeBack, mayUndo } from './policy.ts'
import { type DecisionHeader, decisionIn, type EffectLine, effectsOf } from './queries.ts'
import { refusals } from './texts.ts'
import { decisionNumber, type EffectKind } from './vocabulary.ts'

type Tx = Write<GovernanceTables>
type Detail = Parameters<typeof recordEvidence>[2]['detail']

/** A decision as it stands and stays until this transaction is over: whoever builds on it and whoever withdraws it meet here (AMD-04). */
export async function decisionHeld(tx: Tx, partnership: string, decision: string): Promise<DecisionHeader> {
  await tx
    .selectFrom('governance.decision')
    .where('partnership_id', '=', partnership)
    .where('decision_id', '=', idOr404(decision, 'the decision'))
    .select('decision_id')
    .forShare()
    .execute()
  return await decisionIn(reading<GovernanceTables>(tx), partnership, decision)
}

/** Notes what a decision brought about (GOV-53), in the transaction of what does it. */
export async function noteEffect(
  tx: Tx,
  viewer: Viewer,
  effect: { decision: string; kind: EffectKind; about: string; entry: string | null },
  now: Date,
): Promise<string> {
  const { partnership, personId } = inPartnership(viewer)
  const { decision, kind, about, entry } = effect
  const id = crypto.randomUUID()
  await tx
    .insertInto('governance.decision_effect')
    .values({
      partnership_id: partnership,
      effect_id: id,
      decision_id: decision,
      kind,
      about,
      entry_id: entry,
      made_at: now,
      made_by: personId,
    })
    .execute()
  return id
}

/** An answer to an open question of the agreement, read by the types that the question asks for. */
export interface Answered {
  readonly question: string
  readonly answer: ReturnType<typeof readAnswers>['answer']
}

/** A decision answers what the text leaves open (GOV-63): from its date the number is the partnership's own. Answers the effect's id. */
export function answerQuestion(tx: Tx, viewer: Viewer, id: string, { question, answer }: Answered, now: Date) {
  return bringAbout(tx, viewer, id, { kind: 'question', about: question, detail: { question, answer } }, now)
}

/** A decision is the one on the continuation, under the name by which the agreement's promise looks for it (GOV-63). */
export function decideContinuation(tx: Tx, viewer: Viewer, id: string, about: string, now: Date) {
  return bringAbout(tx, viewer, id, { kind: 'continuation', about, detail: { decides: about } }, now)
}

interface Brought {
  readonly kind: 'question' | 'continuation'
  readonly about: string
  readonly detail: Detail
}

async function bringAbout(tx: Tx, viewer: Viewer, id: string, { kind, about, detail }: Brought, now: Date) {
  const { partnership } = inPartnership(viewer)
  const db = reading<GovernanceTables>(tx)
  const decision = await decisionHeld(tx, partnership, id)
  insist(mayBringAbout(viewer, decision), refusals)
  const known = await effectsOf(db, partnership, decision.id)
  insist(known.some((each) => each.kind === kind && each.about === about) ? no('answers-already') : yes, refusals)
  const facts = { ...noFacts, ...factsOf(decision), about, detail }
  const path = paths.decision.to({ partnership, decision: decision.id })
  const entry = await recordEvidence(tablesOf(tx), viewer, facts, { source: 'governance', path }, now)
  return await noteEffect(tx, viewer, { decision: decision.id, kind, about, entry }, now)
}

const noFacts = { party: null, expiresOn: null, quantity: null, unit: null, forPeriod: null, note: null }

function factsOf(decision: DecisionHeader) {
  const { body, decidedOn } = decision
  return { kind: 'decided' as const, subject: body, occurredOn: decidedOn, ref: decisionNumber(decision) }
}

/** Takes back what a decision answered, with the reason (GOV-63); of two who do it at once the second is told. */
export async function undoEffect(
  tx: Tx,
  viewer: Viewer,
  at: { readonly decision: string; readonly effect: string },
  why: string,
  now: Date,
): Promise<void> {
  const { partnership } = inPartnership(viewer)
  const decision = await decisionIn(reading<GovernanceTables>(tx), partnership, at.decision)
  const effects = await effectsOf(reading<GovernanceTables>(tx), partnership, decision.id)
  const effect = found(
    effects.find(({ id }) => id === at.effect),
    'the effect',
  )
  insist(mayUndo(viewer, effect), refusals)
  await undo(tx, viewer, effect, why, now)
}

/** All that a decision answered, and what it wrote into the agreement, is taken back with it; what it carries has to be undone first. */
export async function undoAnswersOf(tx: Tx, viewer: Viewer, decision: string, why: string, now: Date): Promise<void> {
  const effects = await effectsOf(reading<GovernanceTables>(tx), inPartnership(viewer).partnership, decision)
  insist(mayTakeBack(effects), refusals)
  const { partnership } = inPartnership(viewer)
  for (const effect of effects) {
    await undo(tx, viewer, effect, why, now)
    if (effect.kind === 'focus-area')
      await announce(tx, 'agreement.amendment-undone', { partnership, effect: effect.id }, now)
  }
}

async function undo(tx: Tx, viewer: Viewer, { id, entry }: EffectLine, why: string, now: Date): Promise<void> {
  const { numUpdatedRows } = await tx
    .updateTable('governance.decision_effect')
    .set({ undone_at: now })
    .where('partnership_id', '=', inPartnership(viewer).partnership)
    .where('effect_id', '=', id)
    .where('undone_at', 'is', null)
    .executeTakeFirstOrThrow()
  insist(numUpdatedRows === 0n ? no('undone-already') : yes, refusals)
  if (entry !== null) await forgetEvidence(tablesOf(tx), viewer, entry, why, now)
}

/** What a decision serves: a clause of the agreement, one of its focus areas, both or neither. */
export interface Serves {
  readonly clause: string | null
  readonly focusArea: string | null
}

/** Says what a decision serves (GOV-64); its words are not touched. */
export async function setServes(tx: Tx, viewer: Viewer, id: string, serves: Serves): Promise<void> {
  const { partnership } = inPartnership(viewer)
  const decision = await decisionIn(reading<GovernanceTables>(tx), partnership, id)
  await tx
    .updateTable('governance.decision')
    .set({ clause: serves.clause, focus_area: serves.focusArea })
    .where('partnership_id', '=', partnership)
    .where('decision_id', '=', decision.id)
    .execute()
}
