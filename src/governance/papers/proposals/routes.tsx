import type { FormState } from '../../../platform/components/fields.tsx'
import { reading } from '../../../platform/db/types.ts'
import { NotFound } from '../../../platform/errors.ts'
import type { Asked } from '../../../platform/http/handlers.ts'
import type { Route } from '../../../platform/http/route.ts'
import { routing } from '../../../platform/http/routing.ts'
import { keepers } from '../../keepers.ts'
import { ItemForm } from '../../meetings/forms.ts'
import { wordsIn } from '../../meetings/item-routes.tsx'
import { paths as meetingPaths } from '../../meetings/paths.ts'
import { meetingIn } from '../../meetings/queries.ts'
import type { GovernanceTables } from '../../tables.ts'
import { changeProposal, declineProposal, propose, setDeadline, takeProposal, withdrawProposal } from './commands.ts'
import { DeadlineForm, DeclineForm, ReadForm } from './forms.ts'
import { paths } from './paths.ts'
import { mayRevise } from './policy.ts'
import { proposingVerdict } from './proposing.ts'
import { proposalIn } from './queries.ts'
import { proposalTexts, refusals } from './texts.ts'
import { DeadlinePage, DeclinePage, ProposalPage } from './views.tsx'

const { page, action } = routing<GovernanceTables>()

/** The proposals for an agenda: made, changed and withdrawn by members of the body; taken or declined by those who keep the records. */
export function proposalRoutes(): Route[] {
  return [
    proposeRoute(),
    proposingRoute(),
    proposalRoute(),
    changingRoute(),
    withdrawRoute(),
    takeRoute(),
    declineRoute(),
    decliningRoute(),
    deadlineRoute(),
    deadlineSetRoute(),
  ]
}

function proposeRoute() {
  return page({
    path: paths.propose,
    access: 'signed-in',
    record: 'nothing-personal',
    show: (asked) => showProposal(asked, null, { language: asked.language }),
  })
}

function proposingRoute() {
  return action({
    path: paths.propose,
    access: 'signed-in',
    record: 'proposal.made',
    form: ItemForm,
    async run({ tx, viewer, params: { partnership, meeting: id }, input, now, today, language }) {
      const meeting = await meetingIn(reading(tx), partnership, id)
      const may = await proposingVerdict(reading(tx), viewer, meeting, today)
      // What was typed comes back: somebody who is too late can hand it to the secretary.
      if (!may.allowed) return { again: [{ field: '', message: refusals[language][may.why] }] }
      const proposal = await propose(tx, viewer, meeting.id, wordsIn(input), now)
      return {
        to: meetingPaths.meeting.to({ partnership, meeting: id }),
        about: { partnership, meeting: id, proposal },
      }
    },
    again: (faulty) => showProposal(faulty, null, faulty),
  })
}

function proposalRoute() {
  return page({
    path: paths.proposal,
    access: 'signed-in',
    record: 'nothing-personal',
    show: (asked) => showProposal(asked, asked.params.proposal, { language: asked.language }),
  })
}

function changingRoute() {
  return action({
    path: paths.proposal,
    access: 'signed-in',
    record: 'proposal.changed',
    form: ItemForm,
    async run({ tx, viewer, params: { partnership, meeting, proposal: id }, input, now, today, language }) {
      const proposal = await proposalIn(reading(tx), partnership, meeting, id)
      const may = mayRevise(viewer, proposal, await meetingIn(reading(tx), partnership, meeting), today)
      if (!may.allowed) return { again: [{ field: '', message: refusals[language][may.why] }] }
      if (proposal.version !== input.udgave)
        return { again: [{ field: '', message: proposalTexts[language].changedMeanwhile }] }
      await changeProposal(tx, viewer, { meeting, proposal: id, version: input.udgave }, wordsIn(input), now)
      return meetingPaths.meeting.to({ partnership, meeting })
    },
    again: (faulty) => showProposal(faulty, faulty.params.proposal, faulty),
  })
}

function withdrawRoute() {
  return action({
    path: paths.withdraw,
    access: 'signed-in',
    record: 'proposal.withdrawn',
    form: ReadForm,
    async run({ tx, viewer, params: { partnership, meeting, proposal }, input, now }) {
      await withdrawProposal(tx, viewer, { meeting, proposal, version: input.udgave }, now)
      return meetingPaths.meeting.to({ partnership, meeting })
    },
    again: (faulty) => showProposal(faulty, faulty.params.proposal, { language: faulty.language }),
  })
}

function takeRoute() {
  return action({
    path: paths.take,
    access: keepers,
    record: 'proposal.taken',
    form: ReadForm,
    async run({ tx, viewer, params: { partnership, meeting, proposal }, input, now }) {
      const item = await takeProposal(tx, viewer, { meeting, proposal, version: input.udgave }, now)
      return { to: meetingPaths.meeting.to({ partnership, meeting }), about: { partnership, meeting, proposal, item } }
    },
    again: (faulty) => showDecline(faulty, { language: faulty.language }),
  })
}

function declineRoute() {
  return page({
    path: paths.decline,
    access: keepers,
    record: 'nothing-personal',
    show: (asked) => showDecline(asked, { language: asked.language }),
  })
}

function decliningRoute() {
  return action({
    path: paths.decline,
    access: keepers,
    record: 'proposal.declined',
    form: DeclineForm,
    async run({ tx, viewer, params: { partnership, meeting, proposal }, input, now }) {
      await declineProposal(tx, viewer, { meeting, proposal, version: input.udgave }, input.hvorfor, now)
      return meetingPaths.meeting.to({ partnership, meeting })
    },
    again: (faulty) => showDecline(faulty, faulty),
  })
}

function deadlineRoute() {
  return page({
    path: paths.deadline,
    access: keepers,
    record: 'nothing-personal',
    show: (asked) => showDeadline(asked, { language: asked.language }),
  })
}

function deadlineSetRoute() {
  return action({
    path: paths.deadline,
    access: keepers,
    record: 'meeting.proposal-deadline-set',
    form: DeadlineForm,
    async run({ tx, viewer, params: { partnership, meeting: id }, input, language }) {
      const meeting = await meetingIn(reading(tx), partnership, id)
      if (input.frist !== null && input.frist > meeting.onDay)
        return { again: [{ field: 'frist', message: refusals[language]['after-the-meeting'] }] }
      await setDeadline(tx, viewer, meeting.id, input.frist)
      return meetingPaths.meeting.to({ partnership, meeting: id })
    },
    again: (faulty) => showDeadline(faulty, faulty),
  })
}

type OfMeeting = { partnership: string; meeting: string }
type Shown<Parts> = Pick<Asked<GovernanceTables, Parts>, 'db' | 'params' | 'frame' | 'viewer' | 'today'>

async function showProposal(
  { db, params: { partnership, meeting: of }, frame, viewer, today }: Shown<OfMeeting>,
  id: string | null,
  form: FormState,
) {
  const meeting = await meetingIn(db, partnership, of)
  const proposal = id === null ? null : await proposalIn(db, partnership, meeting.id, id)
  const may =
    proposal === null ? await proposingVerdict(db, viewer, meeting, today) : mayRevise(viewer, proposal, meeting, today)
  if (!may.allowed && may.why === 'not-yours') throw new NotFound('the form')
  return <ProposalPage {...{ frame, partnership, meeting, form, proposal, may }} />
}

async function showDecline(
  { db, params: { partnership, meeting: of, proposal: id }, frame }: Shown<OfMeeting & { proposal: string }>,
  form: FormState,
) {
  const meeting = await meetingIn(db, partnership, of)
  const proposal = await proposalIn(db, partnership, meeting.id, id)
  return <DeclinePage {...{ frame, partnership, meeting, form, proposal }} />
}

async function showDeadline({ db, params: { partnership, meeting: of }, frame }: Shown<OfMeeting>, form: FormState) {
  return <DeadlinePage {...{ frame, partnership, form }} meeting={await meetingIn(db, partnership, of)} />
}
