import { agreementPaths } from '../../agreement/index.ts'
import { Day } from '../../platform/components/day.tsx'
import type { FormState } from '../../platform/components/fields.tsx'
import type { Frame } from '../../platform/components/frame.ts'
import { Empty, SummaryList } from '../../platform/components/lists.tsx'
import { Notice } from '../../platform/components/notices.tsx'
import { Page } from '../../platform/components/page.tsx'
import type { Day as CivilDay } from '../../platform/days.ts'
import type { Verdict } from '../../platform/errors.ts'
import type { Ground, Office, OpenQuestion, TurningOffice } from './ground.ts'
import { HandoversPart } from './handovers-part.tsx'
import { noticesOf } from './notices.ts'
import { noticeTexts, noticeWords } from './notice-texts.ts'
import { paths } from './paths.ts'
import { PeoplePart, type HoldersShown } from './people-part.tsx'
import { TurnsPicture } from './picture.tsx'
import { HistoryTable, PlanTable } from './plan-part.tsx'
import type { HandoverLine, TurnLine } from './queries.ts'
import { holderOf } from './recorded.ts'
import { refusals } from './refusals.ts'
import { officeTexts } from './texts.ts'

/** What the page of the offices is made from. */
export interface OfficesPageProps {
  readonly frame: Frame
  readonly partnership: string
  readonly ground: Ground
  readonly plans: ReadonlyMap<string, readonly TurnLine[]>
  readonly handovers: ReadonlyMap<string, readonly HandoverLine[]>
  readonly holders: HoldersShown
  readonly today: CivilDay
  readonly keeping: Verdict<'not-a-keeper'>
  /** The form that came back, and of which office. */
  readonly form: FormState & { readonly office?: string }
}

/** What each part of the page is told: the page, and the office that it is about. */
export interface PartProps extends OfficesPageProps {
  readonly office: TurningOffice
  readonly plan: readonly TurnLine[]
}

/** The offices that go round: who has them, the plan, how it went, and the handovers. */
export function OfficesPage(props: OfficesPageProps) {
  const { frame, ground, plans, keeping } = props
  const t = officeTexts[frame.language]
  return (
    <Page frame={frame} title={t.title}>
      <h1>{t.title}</h1>
      <p class="lead">{t.lead}</p>
      {ground.offices.length === 0 && <Empty>{t.none}</Empty>}
      {ground.offices.map((office) => (
        <OfficePart {...props} office={office} plan={plans.get(office.id) ?? []} />
      ))}
      {ground.offices.length > 0 && !keeping.allowed && <p class="why-not">{refusals[frame.language][keeping.why]}</p>}
    </Page>
  )
}

function OfficePart(props: PartProps) {
  const { frame, ground, office, plan, today } = props
  const { language } = frame
  const t = officeTexts[language]
  const questions = [office, ...office.followers].flatMap((each) => each.questions)
  return (
    <>
      <h2>{office.name}</h2>
      <SummaryList facts={[office, ...office.followers].map((each) => [each.name, <Holder {...props} of={each} />])} />
      <Astray {...props} />
      <TurnsPicture {...{ ground, office, plan, today, language }} />
      <h3>{t.plan}</h3>
      <p>{t.planSays}</p>
      <PlanTable {...props} />
      {questions.length > 0 && (
        <>
          <h3>{t.open}</h3>
          <p>{t.openSays}</p>
          <ul>
            {questions.map((question) => (
              <QuestionLine {...props} question={question} />
            ))}
          </ul>
        </>
      )}
      <h3>{t.history}</h3>
      <HistoryTable {...props} />
      <HandoversPart {...props} />
      <PeoplePart {...props} heading="h3" parties={office.among} />
    </>
  )
}

function Holder({ frame: { language }, partnership, ground, of }: PartProps & { of: Office }) {
  const t = officeTexts[language]
  const holder = holderOf(of.recorded)
  return (
    <>
      {holder === null ? (
        t.nobodyHas
      ) : (
        <>
          {t.has(ground.partyNames.get(holder.party) ?? holder.party)} {t.since}{' '}
          <Day of={holder.from} language={language} />
        </>
      )}
      {'. '}
      <a href={agreementPaths.norm.to({ partnership, norm: of.norm })} aria-label={`${t.promise}: ${of.says}`}>
        {t.promise}
      </a>
    </>
  )
}

/** Gaps, double turns and parties left out, at once (GOV-38). */
function Astray({ frame: { language }, partnership, ground, office, plan, today }: PartProps) {
  const { from, until } = ground
  const notices = noticesOf({ office, plan, from, until }, today)
  if (notices.length === 0) return null
  const t = noticeTexts[language]
  const nameOf = (party: string) => ground.partyNames.get(party) ?? party
  const grave = notices.some(({ kind }) => kind !== 'no-plan' && kind !== 'left-out')
  return (
    <Notice tone={grave ? 'warning' : 'info'} heading={t.heading}>
      <ul>
        {notices.map((notice) => (
          <li>{noticeWords(notice, nameOf, language)}</li>
        ))}
      </ul>
      <p>
        <a href={agreementPaths.norm.to({ partnership, norm: office.norm })}>{t.promise}</a>
      </p>
    </Notice>
  )
}

function QuestionLine(props: PartProps & { question: OpenQuestion }) {
  const { frame, partnership, ground, question, keeping } = props
  const { language } = frame
  const t = officeTexts[language]
  const answering = agreementPaths.newEvidence.to({ partnership }, { slags: 'decided', spoergsmaal: question.id })
  return (
    <li>
      <a href={`${agreementPaths.agreement.to({ partnership })}#spoergsmaal-${question.id}`} lang={ground.language}>
        {question.question}
      </a>{' '}
      {question.answeredOn !== null && (
        <>
          – {t.decided} <Day of={question.answeredOn} language={language} />.{' '}
          {question.answer !== null && (
            <a
              href={agreementPaths.entry.to({ partnership, entry: question.answer })}
              aria-label={`${t.seeAnswer}: ${question.question}`}
            >
              {t.seeAnswer}
            </a>
          )}
        </>
      )}
      {question.answeredOn === null && keeping.allowed && (
        <a href={answering} aria-label={`${t.answerIt}: ${question.question}`}>
          {t.answerIt}
        </a>
      )}
    </li>
  )
}

/** The way back to the page of the offices. */
export function BackLink({ frame, partnership }: { frame: Frame; partnership: string }) {
  return (
    <p>
      <a href={paths.offices.to({ partnership })}>{officeTexts[frame.language].back}</a>
    </p>
  )
}
