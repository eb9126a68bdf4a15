import type { FormState } from '../../platform/components/fields.tsx'
import { type Read, reading } from '../../platform/db/types.ts'
import type { Asked } from '../../platform/http/handlers.ts'
import { routing } from '../../platform/http/routing.ts'
import { paths as bodyPaths } from '../bodies/paths.ts'
import { approvedOf, criteriaOf } from '../charters/queries.ts'
import { outcomes } from '../charters/vocabulary.ts'
import { decisionIn, standingDecisionsOf } from '../decisions/queries.ts'
import { keepers } from '../keepers.ts'
import type { GovernanceTables } from '../tables.ts'
import { closeGroup, type CriterionOutcome, reopenGroup } from './closing.ts'
import { undoSetUp } from './commands.ts'
import { ClosePage, UndoPage } from './form-views.tsx'
import { CloseForm, outcomeFields, UndoForm } from './forms.ts'
import { paths } from './paths.ts'
import { mayClose, mayReopen, mayRestOn, mayUndo } from './policy.ts'
import { cameAfter, closingOf, groupIn, meetsAfter, openSittings } from './queries.ts'
import { refusals } from './refusals.ts'
import { groupFormTexts } from './form-texts.ts'

const { page, action } = routing<GovernanceTables>()

/** How a group ends: closed, or its setting-up undone; and a closing that is undone. */
export function endRoutes() {
  return [closeRoute(), closingRoute(), undoRoute(), undoingRoute(), reopenRoute(), reopeningRoute()]
}

function closeRoute() {
  return page({
    path: paths.close,
    access: keepers,
    record: 'nothing-personal',
    show: (asked) => showClose(asked, { language: asked.language }),
  })
}

/** The field at which each refusal of a closing stands; the others are about the whole. */
const fieldOf: Readonly<Partial<Record<keyof (typeof refusals)['da'], string>>> = {
  'in-the-future': 'dag',
  'before-it-began': 'dag',
  'meets-later': 'dag',
  'sits-later': 'dag',
  'before-the-decision': 'dag',
  'of-another-body': 'beslutning',
  'decision-withdrawn': 'beslutning',
  'decision-closed': 'beslutning',
}

function closingRoute() {
  return action({
    path: paths.close,
    access: keepers,
    record: 'group.closed',
    form: CloseForm,
    async run({ tx, viewer, params: { partnership, group: id }, input, now, today, language }) {
      const db = reading(tx)
      const group = await groupIn(db, partnership, id)
      const sittings = await openSittings(db, partnership, id)
      const ahead = {
        meetsLater: await meetsAfter(db, partnership, id, input.dag),
        sitsLater: sittings.some(({ from }) => from > input.dag),
      }
      const decision = await decisionIn(db, partnership, input.beslutning)
      for (const verdict of [
        mayClose(viewer, group, input.dag, today, ahead),
        mayRestOn(decision, group.setUpBy, input.dag),
      ]) {
        if (!verdict.allowed)
          return { again: [{ field: fieldOf[verdict.why] ?? '', message: refusals[language][verdict.why] }] }
      }
      const { told, problems } = outcomesIn(input, await criteriaToClose(db, partnership, id), language)
      if (problems.length > 0) return { again: problems }
      const wish = { decision: decision.id, on: input.dag, why: input.hvorfor, outcomes: told }
      await closeGroup(tx, viewer, id, wish, now)
      const about = { partnership, body: id, decision: decision.id }
      return { to: bodyPaths.body.to({ partnership, body: id }), about }
    },
    again: (faulty) => showClose(faulty, faulty),
  })
}

/** What was ticked for each measure of success, and what was left out. */
function outcomesIn(
  input: Readonly<Record<string, unknown>>,
  criteria: readonly { id: string }[],
  language: 'da' | 'en',
) {
  const problems: { field: string; message: string }[] = []
  const told = criteria.flatMap(({ id: criterion }): CriterionOutcome[] => {
    const fields = outcomeFields(criterion)
    const outcome = outcomes.find((each) => each === input[fields.outcome])
    const typed = input[fields.words]
    const words = typeof typed === 'string' && typed.trim() !== '' ? typed.trim() : null
    if (outcome === undefined) problems.push({ field: fields.outcome, message: refusals[language]['outcome-missing'] })
    if (words !== null && words.length > 1000)
      problems.push({ field: fields.words, message: groupFormTexts[language].tooLong })
    return outcome === undefined ? [] : [{ criterion, outcome, words }]
  })
  return { told, problems }
}

async function criteriaToClose(db: Read<GovernanceTables>, partnership: string, group: string) {
  const approved = await approvedOf(db, partnership, group)
  return approved === undefined ? [] : criteriaOf(db, partnership, approved.version)
}

function undoRoute() {
  return page({
    path: paths.undo,
    access: keepers,
    record: 'nothing-personal',
    show: (asked) => showUndo(asked, { language: asked.language }, 'undo'),
  })
}

function undoingRoute() {
  return action({
    path: paths.undo,
    access: keepers,
    record: 'group.set-up-undone',
    form: UndoForm,
    async run({ tx, viewer, params: { partnership, group: id }, input, now, language }) {
      const db = reading(tx)
      const verdict = mayUndo(viewer, await groupIn(db, partnership, id), await cameAfter(db, partnership, id))
      if (!verdict.allowed) return { again: [{ field: '', message: refusals[language][verdict.why] }] }
      await undoSetUp(tx, viewer, id, input.hvorfor, now)
      return { to: bodyPaths.body.to({ partnership, body: id }), about: { partnership, body: id } }
    },
    again: (faulty) => showUndo(faulty, faulty, 'undo'),
  })
}

function reopenRoute() {
  return page({
    path: paths.reopen,
    access: keepers,
    record: 'nothing-personal',
    show: (asked) => showUndo(asked, { language: asked.language }, 'reopen'),
  })
}

function reopeningRoute() {
  return action({
    path: paths.reopen,
    access: keepers,
    record: 'group.closing-undone',
    form: UndoForm,
    async run({ tx, viewer, params: { partnership, group: id }, input, now, language }) {
      const verdict = mayReopen(viewer, (await closingOf(reading(tx), partnership, id)) ?? null)
      if (!verdict.allowed) return { again: [{ field: '', message: refusals[language][verdict.why] }] }
      await reopenGroup(tx, viewer, id, input.hvorfor, now)
      return { to: bodyPaths.body.to({ partnership, body: id }), about: { partnership, body: id } }
    },
    again: (faulty) => showUndo(faulty, faulty, 'reopen'),
  })
}

type Shown = Pick<Asked<GovernanceTables, { partnership: string; group: string }>, 'db' | 'params' | 'frame' | 'today'>

async function showClose({ db, params: { partnership, group: id }, frame, today }: Shown, form: FormState) {
  const group = await groupIn(db, partnership, id)
  const decisions = await standingDecisionsOf(db, partnership, group.setUpBy)
  const approved = await approvedOf(db, partnership, id)
  const criteria = approved === undefined ? [] : await criteriaOf(db, partnership, approved.version)
  const about = { setUpByName: group.setUpByName, hasCharter: approved !== undefined, criteria }
  return <ClosePage {...{ frame, partnership, form, group, decisions, today, ...about }} />
}

async function showUndo(
  { db, params: { partnership, group: id }, frame }: Shown,
  form: FormState,
  what: 'undo' | 'reopen',
) {
  return <UndoPage {...{ frame, partnership, form, what }} group={await groupIn(db, partnership, id)} />
}
