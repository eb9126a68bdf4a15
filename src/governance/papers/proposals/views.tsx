import { DateField, type FormState, TextArea } from '../../../platform/components/fields.tsx'
import { Button, PostForm } from '../../../platform/components/form.tsx'
import type { Frame } from '../../../platform/components/frame.ts'
import { Notice, Tag } from '../../../platform/components/notices.tsx'
import { Page } from '../../../platform/components/page.tsx'
import type { Day } from '../../../platform/days.ts'
import type { Verdict } from '../../../platform/errors.ts'
import { longDay } from '../../../platform/format.ts'
import type { Language } from '../../../platform/languages.ts'
import type { Viewer } from '../../../platform/viewer.ts'
import { ItemFields } from '../../meetings/form-views.tsx'
import { paths as meetingPaths } from '../../meetings/paths.ts'
import type { MeetingHeader } from '../../meetings/queries.ts'
import { itemKindWords } from '../../meetings/vocabulary.ts'
import { paths } from './paths.ts'
import { isOpenForProposals, mayRevise, maySettle } from './policy.ts'
import type { ProposalLine } from './queries.ts'
import { proposalTexts, refusals } from './texts.ts'

/** What the part of the meeting's page about proposals needs. */
export interface ProposalsProps {
  readonly frame: Frame
  readonly partnership: string
  readonly meeting: MeetingHeader
  readonly viewer: Viewer
  readonly today: Day
  readonly proposals: readonly ProposalLine[]
  readonly names: ReadonlyMap<string, string>
  readonly proposing: Verdict<keyof (typeof refusals)['da']>
  readonly keeping: boolean
}

/** The proposals for a meeting: those that wait, what became of the viewer's own, and the way to make one. */
export function Proposals(props: ProposalsProps) {
  const { frame, partnership, meeting, proposals, today, proposing, keeping } = props
  const { language } = frame
  const t = proposalTexts[language]
  const open = isOpenForProposals(meeting, today).allowed
  // What became an item is told on the agenda.
  const shown = proposals.filter(({ item }) => item === null)
  if (shown.length === 0 && !(open && (proposing.allowed || keeping))) return null
  const at = { partnership, meeting: meeting.id }
  return (
    <>
      <h2>{t.heading}</h2>
      {open && <p>{untilWords(meeting.proposalsUntil, language)}</p>}
      {shown.length > 0 && (
        <ul class="proposals">
          {shown.map((proposal) => (
            <li>
              <Proposal {...props} proposal={proposal} />
            </li>
          ))}
        </ul>
      )}
      {proposing.allowed && (
        <p>
          <a class="button button-secondary" href={paths.propose.to(at)}>
            {t.propose}
          </a>
        </p>
      )}
      {keeping && open && (
        <p>
          <a href={paths.deadline.to(at)}>{t.deadline}</a>
        </p>
      )}
    </>
  )
}

function untilWords(until: Day | null, language: Language): string {
  const t = proposalTexts[language]
  return until === null ? t.untilSent : t.until(longDay(until, language))
}

function Proposal(props: ProposalsProps & { proposal: ProposalLine }) {
  const { frame, names, proposal } = props
  const { language } = frame
  const t = proposalTexts[language]
  return (
    <>
      <h3>{proposal.title}</h3>
      <p class="agenda-facts">
        {itemKindWords[language][proposal.kind]} · {t.proposedBy(names.get(proposal.proposedBy) ?? t.unknown)}{' '}
        {proposal.closed && <Tag tone="warning">{t.closed}</Tag>}
      </p>
      {[proposal.matter, proposal.economy, proposal.recommendation].map(
        (words) => words !== null && words.split(/\n{2,}/).map((paragraph) => <p>{paragraph}</p>),
      )}
      {proposal.whyDeclined !== null && <p class="proposal-outcome">{t.declined(proposal.whyDeclined)}</p>}
      {proposal.withdrawnAt !== null && <p class="proposal-outcome">{t.withdrawn}</p>}
      <ProposalActs {...props} />
    </>
  )
}

function ProposalActs({
  frame,
  partnership,
  meeting,
  viewer,
  today,
  proposal,
}: ProposalsProps & { proposal: ProposalLine }) {
  const t = proposalTexts[frame.language]
  const at = { partnership, meeting: meeting.id, proposal: proposal.id }
  const revising = mayRevise(viewer, proposal, meeting, today).allowed
  const settling = maySettle(viewer, proposal, meeting).allowed
  if (!revising && !settling) return null
  return (
    <div class="agenda-acts">
      {settling && (
        <ReadButton to={paths.take.to(at)} proposal={proposal} says={t.takeSays(proposal.title)} does={t.take} />
      )}
      {settling && (
        <a href={paths.decline.to(at)} aria-label={t.declineSays(proposal.title)}>
          {t.decline}
        </a>
      )}
      {revising && (
        <a href={paths.proposal.to(at)} aria-label={t.changeSays(proposal.title)}>
          {t.change}
        </a>
      )}
      {revising && (
        <ReadButton
          to={paths.withdraw.to(at)}
          proposal={proposal}
          says={t.withdrawSays(proposal.title)}
          does={t.withdraw}
        />
      )}
    </div>
  )
}

/** A button that acts on the proposal as it was read. */
function ReadButton(props: { to: string; proposal: ProposalLine; says: string; does: string }) {
  return (
    <form method="post" action={props.to} class="act">
      <input type="hidden" name="udgave" value={String(props.proposal.version)} />
      <Button kind="secondary" says={props.says}>
        {props.does}
      </Button>
    </form>
  )
}

interface FormPageProps {
  readonly frame: Frame
  readonly partnership: string
  readonly meeting: MeetingHeader
  readonly form: FormState
}

/** The form for a proposal: a new one, or one's own that is changed. */
export function ProposalPage({
  frame,
  partnership,
  meeting,
  form,
  proposal,
  may,
}: FormPageProps & { proposal: ProposalLine | null; may: Verdict<keyof (typeof refusals)['da']> }) {
  const { language } = frame
  const t = proposalTexts[language]
  const state = { language, typed: form.typed, problems: form.problems }
  const at = { partnership, meeting: meeting.id }
  const title = proposal === null ? t.proposeTitle(meeting.bodyName) : t.changeTitle
  const overtaken = proposal !== null && form.typed !== undefined && form.typed['udgave'] !== String(proposal.version)
  return (
    <Page frame={frame} title={title}>
      <h1>{title}</h1>
      <p class="lead">{t.proposeLead}</p>
      {!may.allowed && form.typed === undefined && <p class="why-not">{refusals[language][may.why]}</p>}
      <p>{untilWords(meeting.proposalsUntil, language)}</p>
      {overtaken && (
        <Notice tone="warning" heading={t.changedMeanwhile}>
          {[proposal.title, proposal.matter, proposal.recommendation].map((words) => words !== null && <p>{words}</p>)}
        </Notice>
      )}
      {(may.allowed || form.typed !== undefined) && (
        <PostForm
          {...state}
          to={proposal === null ? paths.propose.to(at) : paths.proposal.to({ ...at, proposal: proposal.id })}
          submit={proposal === null ? t.send : t.save}
          cancel={meetingPaths.meeting.to(at)}
        >
          <ItemFields {...state} item={proposal} />
        </PostForm>
      )}
    </Page>
  )
}

/** Asks for a word before a proposal is declined. */
export function DeclinePage({
  frame,
  partnership,
  meeting,
  form,
  proposal,
}: FormPageProps & { proposal: ProposalLine }) {
  const { language } = frame
  const t = proposalTexts[language]
  const state = { language, typed: form.typed, problems: form.problems }
  const at = { partnership, meeting: meeting.id }
  return (
    <Page frame={frame} title={t.declineTitle}>
      <h1>{t.declineTitle}</h1>
      <p class="lead">{proposal.title}</p>
      <p>{t.declineLead}</p>
      <PostForm
        {...state}
        to={paths.decline.to({ ...at, proposal: proposal.id })}
        submit={t.decline}
        cancel={meetingPaths.meeting.to(at)}
      >
        <input type="hidden" name="udgave" value={String(proposal.version)} />
        <TextArea {...state} name="hvorfor" label={t.why} rows={3} />
      </PostForm>
    </Page>
  )
}

/** Asks for the last day for proposals. */
export function DeadlinePage({ frame, partnership, meeting, form }: FormPageProps) {
  const { language } = frame
  const t = proposalTexts[language]
  const state = { language, typed: form.typed, problems: form.problems }
  const at = { partnership, meeting: meeting.id }
  return (
    <Page frame={frame} title={t.deadlineTitle}>
      <h1>{t.deadlineTitle}</h1>
      <p class="lead">{t.deadlineLead}</p>
      <PostForm {...state} to={paths.deadline.to(at)} submit={t.deadline} cancel={meetingPaths.meeting.to(at)}>
        <DateField {...state} name="frist" label={t.day} hint={t.dayHint} value={meeting.proposalsUntil} optional />
      </PostForm>
    </Page>
  )
}
