import type { Desk } from '../../agreement/index.ts'
import type { FormState } from '../../platform/components/fields.tsx'
import { type Read, reading } from '../../platform/db/types.ts'
import type { Asked } from '../../platform/http/handlers.ts'
import { routing } from '../../platform/http/routing.ts'
import { listed } from '../../platform/format.ts'
import { decisionIn, standingDecisionsOf } from '../decisions/queries.ts'
import { UndoForm } from '../groups/forms.ts'
import { mayRestOn } from '../groups/policy.ts'
import { refusals as groupRefusals } from '../groups/refusals.ts'
import { keepers } from '../keepers.ts'
import type { GovernanceTables } from '../tables.ts'
import { approveVersion, undoApproval } from './approval.ts'
import { ApprovePage, UndoApprovalPage } from './form-views.tsx'
import { ApproveForm } from './forms.ts'
import { type Asking, charterGround } from './load.ts'
import { heldAgainst, isMeasurable } from './parts.ts'
import { paths } from './paths.ts'
import { mayApprove, mayUndoApproval } from './policy.ts'
import { criteriaOf, versionIn } from './queries.ts'
import { refusals } from './refusals.ts'
import { charterFormTexts } from './form-texts.ts'

const { page, action } = routing<GovernanceTables>()

/** Approving a version, and undoing that. */
export function approvalRoutes(desk: Desk) {
  return [approveRoute(desk), approvingRoute(desk), undoRoute(desk), undoingRoute(desk)]
}

function approveRoute(desk: Desk) {
  return page({
    path: paths.approve,
    access: keepers,
    record: 'nothing-personal',
    show: (asked) => showApprove(desk, asked, { language: asked.language }),
  })
}

/** A version held against what the agreement asks for, for whoever is about to approve it. */
async function toApprove(desk: Desk, db: Read<GovernanceTables>, asked: Asking, number: string) {
  const { partnership, group: id } = asked.params
  const ground = await charterGround(desk, db, asked)
  const version = await versionIn(db, partnership, id, number)
  const criteria = await criteriaOf(db, partnership, version.id)
  const { states, lacking } = heldAgainst({ parts: version.parts, criteria }, ground.parts)
  const facts = {
    number: version.number,
    approvedOn: version.approvedOn,
    approved: ground.approved?.number ?? null,
    there: states.length,
    asked: states.length + lacking.length,
  }
  return { ground, version, criteria, lacking, facts }
}

function approvingRoute(desk: Desk) {
  return action({
    path: paths.approve,
    access: keepers,
    record: 'charter.approved',
    form: ApproveForm,
    async run({ tx, input, viewer, params, now, today, language }) {
      const { partnership, group: id, number } = params
      const db = reading(tx)
      const about = await toApprove(desk, db, { viewer, params, language, today }, number)
      const { group, parts } = about.ground
      const verdict = mayApprove(viewer, group, about.facts)
      if (!verdict.allowed) return { again: [{ field: '', message: refusals[language][verdict.why] }] }
      const decision = await decisionIn(db, partnership, input.beslutning)
      const resting = mayRestOn(decision, group.setUpBy, decision.decidedOn)
      if (!resting.allowed) return { again: [{ field: 'beslutning', message: groupRefusals[language][resting.why] }] }
      if (decision.decidedOn < group.establishedOn)
        return { again: [{ field: 'beslutning', message: groupRefusals[language]['before-it-began'] }] }
      if (about.lacking.length > 0 && !input.mangler) return { again: lackingWords(about, language) }
      const approval = await approveVersion(tx, viewer, { group: id, number, decision: decision.id, parts }, now)
      const to = paths.charter.to({ partnership, group: id })
      return { to, about: { partnership, body: id, version: number, decision: decision.id, approval } }
    },
    again: (faulty) => showApprove(desk, faulty, faulty),
  })
}

/** GOV-46: what the agreement asks for and is not there is named, and so is every measure that nobody could measure. */
function lackingWords(
  { lacking, criteria }: Pick<Awaited<ReturnType<typeof toApprove>>, 'lacking' | 'criteria'>,
  language: 'da' | 'en',
) {
  const t = charterFormTexts[language]
  const parts = listed(
    lacking.map(({ name }) => name.toLowerCase()),
    language,
  )
  const vague = lacking.some(({ id }) => id === 'criteria') ? criteria.filter((each) => !isMeasurable(each)) : []
  const which =
    vague.length > 0
      ? ` ${t.unmeasuredAsked(
          listed(
            vague.map(({ words }) => t.quoted(words)),
            language,
          ),
        )}`
      : ''
  return [{ field: 'mangler', message: t.lackingAsked(parts) + which }]
}

function undoRoute(desk: Desk) {
  return page({
    path: paths.undoApproval,
    access: keepers,
    record: 'nothing-personal',
    show: (asked) => showUndo(desk, asked, { language: asked.language }),
  })
}

function undoingRoute(desk: Desk) {
  return action({
    path: paths.undoApproval,
    access: keepers,
    record: 'charter.approval-undone',
    form: UndoForm,
    async run({ tx, input, viewer, params, now, today, language }) {
      const { partnership, group: id } = params
      const { group, approved } = await charterGround(desk, reading(tx), { viewer, params, language, today })
      const verdict = mayUndoApproval(viewer, group, approved)
      if (!verdict.allowed) return { again: [{ field: '', message: refusals[language][verdict.why] }] }
      await undoApproval(tx, viewer, id, input.hvorfor, now)
      return { to: paths.charter.to({ partnership, group: id }), about: { partnership, body: id } }
    },
    again: (faulty) => showUndo(desk, faulty, faulty),
  })
}

type Shown<Parts> = Pick<Asked<GovernanceTables, Parts>, 'db' | 'params' | 'frame' | 'today' | 'viewer' | 'language'>

async function showApprove(
  desk: Desk,
  asked: Shown<{ partnership: string; group: string; number: string }>,
  form: FormState,
) {
  const { db, frame, params } = asked
  const { partnership } = params
  const { ground, version, lacking } = await toApprove(desk, db, asked, params.number)
  const { group } = ground
  const decisions = await standingDecisionsOf(db, partnership, group.setUpBy)
  const names = lacking.map(({ name }) => name)
  return <ApprovePage {...{ frame, partnership, group, form, decisions, lacking: names }} number={version.number} />
}

async function showUndo(desk: Desk, asked: Shown<{ partnership: string; group: string }>, form: FormState) {
  const { db, frame, params } = asked
  const { group } = await charterGround(desk, db, asked)
  return <UndoApprovalPage {...{ frame, partnership: params.partnership, group, form }} />
}
