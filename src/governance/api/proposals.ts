import { z } from 'zod'
import { named } from '../../platform/http/api/named.ts'
import type { Route } from '../../platform/http/route.ts'
import { keepers } from '../keepers.ts'
import { meetingIn } from '../meetings/queries.ts'
import { itemKinds } from '../meetings/vocabulary.ts'
import { drafted } from '../papers/draft/routes.tsx'
import { sources } from '../papers/draft/vocabulary.ts'
import { paths as draftPaths } from '../papers/draft/paths.ts'
import { paths } from '../papers/proposals/paths.ts'
import { proposalIn, type ProposalLine, proposalsOf } from '../papers/proposals/queries.ts'
import { all, holding, type OfPages, one } from './asking.ts'
import { itemNames } from './names.ts'
import { apiPaths } from './paths.ts'
import { Moment } from './shapes.ts'
import { type Of, theMeeting } from './things.ts'

const words = {
  kind: z.enum(itemKinds),
  title: z.string(),
  matter: z.string().nullable(),
  economy: z.string().nullable(),
  recommendation: z.string().nullable(),
  presenter: z.string().nullable(),
  closed: z.boolean(),
}
const Proposal = z.strictObject({
  id: z.uuid(),
  meeting: z.uuid(),
  ...words,
  minutes: z.int().nullable(),
  version: z.int(),
  proposedAt: Moment,
  proposedBy: z.uuid(),
  item: z.uuid().nullable().meta({ description: 'The item that it became.' }),
  declinedAt: Moment.nullable(),
  whyDeclined: z.string().nullable(),
  withdrawnAt: Moment.nullable(),
})
const Suggestion = z.strictObject({
  origin: z.string().meta({ description: 'What it is made from.' }),
  source: z.enum(sources),
  ...words,
  why: z.string(),
  carriedFrom: z.uuid().nullable(),
  ticked: z.boolean().meta({ description: 'Suggested with a tick.' }),
  taken: z.boolean().meta({ description: 'It stands on the agenda already.' }),
})

/** A proposal for an agenda. */
const theProposal: Of<'meeting' | 'proposal', ProposalLine> = {
  show: (db, { partnership, meeting, proposal }) => proposalIn(db, partnership, meeting, proposal),
  hold: holding('governance.proposal', 'proposal_id', 'proposal'),
}

type Room = Parameters<typeof drafted>[0]

/** What programs may ask of proposals and do with them, and what might go onto an agenda (API-01). */
export function proposalRoutes(room: Room, { write }: OfPages): Route[] {
  const list = { path: apiPaths.proposals, summary: 'The proposals for a meeting.', answers: Proposal }
  const draft = { path: apiPaths.suggestions, access: keepers, answers: Suggestion }
  return [
    all(list, async ({ db, params: { partnership, meeting } }) =>
      proposalsOf(db, partnership, (await meetingIn(db, partnership, meeting)).id),
    ),
    one({ path: apiPaths.proposal, summary: 'One proposal for an agenda.', answers: Proposal }, theProposal),
    all(
      { ...draft, summary: 'What might go onto an agenda, from the agreement, the actions and the last meeting.' },
      async ({ db, params, today, language }) => {
        const { suggestions } = await drafted(room, db, { ...params, today, language })
        return suggestions.map(({ place: _place, ...suggestion }) => suggestion)
      },
    ),
    taking(room, write),
    ...commands(write),
  ]
}

const Origins = z.strictObject({
  origins: z
    .array(z.string().max(120))
    .min(1)
    .max(100)
    .meta({ description: 'The `origin` of each suggestion that is taken.', examples: [['usual:welcome']] }),
})

/** The page shows only what is suggested; a program is told when it names anything else. */
function taking(room: Room, write: OfPages['write']): Route {
  return write(apiPaths.suggestions, draftPaths.draft, 'Puts suggestions onto an agenda that was not sent.', {
    body: {
      schema: Origins,
      fields: ({ origins }) => ({ punkt: origins }),
      called: (field) => (field === 'punkt' ? 'origins' : undefined),
    },
    async check(db, params, { origins }, { today }) {
      const { suggestions } = await drafted(room, db, { ...params, today, language: 'en' })
      const unknown = origins.filter((each) => !suggestions.some(({ origin }) => origin === each))
      return unknown.length === 0 ? [] : [{ field: 'origins', message: `Not suggested: ${unknown.join(', ')}.` }]
    },
  })
}

function commands(write: OfPages['write']): Route[] {
  const read = { changes: theProposal, hidden: ({ version }: ProposalLine) => ({ udgave: String(version) }) }
  return [
    write(apiPaths.proposals, paths.propose, 'Proposes an item for an agenda.', {
      names: itemNames,
      makes: { name: 'proposal', at: apiPaths.proposal },
    }),
    write(apiPaths.proposalDeadline, paths.deadline, 'Says until which day items are proposed for a meeting.', {
      method: 'PUT',
      names: { until: named('frist', 'The last day; null until the agenda is sent.', '2018-11-29', 'date') },
      changes: theMeeting,
    }),
    write(apiPaths.proposal, paths.proposal, 'Changes a proposal of the token’s person: all of it.', {
      method: 'PUT',
      names: itemNames,
      ...read,
    }),
    write(apiPaths.proposalWithdrawal, paths.withdraw, 'Withdraws a proposal of the token’s person.', read),
    write(apiPaths.proposalTaking, paths.take, 'Takes a proposal onto the agenda as it was read.', {
      ...read,
      makes: { name: 'item', at: apiPaths.item },
    }),
    write(apiPaths.proposalRefusal, paths.decline, 'Refuses a proposal.', {
      names: { why: named('hvorfor', 'Why it is refused.', 'Det kom på sidste møde.') },
      ...read,
    }),
  ]
}
