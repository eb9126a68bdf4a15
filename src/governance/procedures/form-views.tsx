import { TickBox } from '../../platform/components/choices.tsx'
import { DateField, type FormState, SelectField, TextArea, TextField } from '../../platform/components/fields.tsx'
import { PostForm } from '../../platform/components/form.tsx'
import type { Frame } from '../../platform/components/frame.ts'
import { Notice } from '../../platform/components/notices.tsx'
import { Page } from '../../platform/components/page.tsx'
import type { Day } from '../../platform/days.ts'
import type { Verdict } from '../../platform/errors.ts'
import type { Language } from '../../platform/languages.ts'
import { seatName } from './answer-part.tsx'
import { paths } from './paths.ts'
import { isContested } from './policy.ts'
import type { ProcedureHeader } from './queries.ts'
import { answersSeen, type SeatAsked, stillWaiting, tallyOf } from './standing.ts'
import { procedureTexts, refusals } from './texts.ts'
import { answers, answerWords } from './vocabulary.ts'

interface OpenPageProps {
  readonly frame: Frame
  readonly partnership: string
  readonly bodies: readonly { readonly id: string; readonly name: string }[]
  readonly body: string | undefined
  readonly deadline: Day
  readonly form: FormState
}

/** The form that opens a written procedure. */
export function OpenPage({ frame, partnership, bodies, body, deadline, form }: OpenPageProps) {
  const { language } = frame
  const t = procedureTexts[language]
  const { typed, problems } = form
  const state = { language, typed, problems }
  const options = [{ value: '', label: t.chooseBody }, ...bodies.map(({ id, name }) => ({ value: id, label: name }))]
  const back = paths.procedures.to({ partnership })
  return (
    <Page frame={frame} title={t.openTitle}>
      <h1>{t.openTitle}</h1>
      <p class="lead">{t.openLead}</p>
      <PostForm {...state} to={paths.open.to({ partnership })} submit={t.openSubmit} cancel={back}>
        <SelectField {...state} name="organ" label={t.body} options={options} value={body ?? ''} />
        <TextField {...state} name="titel" label={t.subject} />
        <TextArea {...state} name="sag" label={t.matter} hint={t.matterHint} optional rows={8} />
        <TextArea {...state} name="oekonomi" label={t.economy} optional rows={3} />
        <TextArea {...state} name="indstilling" label={t.recommendation} hint={t.recommendationHint} rows={3} />
        <DateField {...state} name="senest" label={t.deadlineLabel} value={deadline} />
        <TickBox {...state} name="lukket" label={t.closedLabel} hint={t.closedHint} />
      </PostForm>
    </Page>
  )
}

interface EndPageProps {
  readonly frame: Frame
  readonly partnership: string
  readonly procedure: ProcedureHeader
  readonly form: FormState
}

interface ConcludePageProps extends EndPageProps {
  readonly asked: readonly SeatAsked[]
  readonly parties: ReadonlyMap<string, string>
  readonly concluding: Verdict<keyof (typeof refusals)['da']>
}

/** The form that concludes, or why it is not the time. */
export function ConcludePage(props: ConcludePageProps) {
  const { frame, partnership, procedure, concluding } = props
  const t = procedureTexts[frame.language]
  return (
    <Page frame={frame} title={t.concludeTitle}>
      <p>
        <a href={paths.procedure.to({ partnership, procedure: procedure.id })}>{procedure.title}</a>
      </p>
      <h1>{t.concludeTitle}</h1>
      <p class="lead">{t.concludeLead}</p>
      {concluding.allowed ? <Conclude {...props} /> : <Notice>{refusals[frame.language][concluding.why]}</Notice>}
    </Page>
  )
}

/** The answers counted, the decision's words, and the question when not everybody agrees. */
function Conclude({ frame: { language }, partnership, procedure, asked, parties, form }: ConcludePageProps) {
  const t = procedureTexts[language]
  const { typed, problems } = form
  const state = { language, typed, problems }
  const at = { partnership, procedure: procedure.id }
  const tally = tallyOf(asked)
  const contested = isContested(tally)
  const dissents = dissentsOf(asked, parties, language)
  const hint = procedure.closed ? t.dissentHintClosed : t.dissentHint
  const suggested = { uenighed: dissents.join('\n'), beslutning: procedure.recommendation }
  return (
    <>
      <p>{t.concludeTally(asked.length - stillWaiting(asked).length, asked.length)}</p>
      <ul>
        {answers.map((each) => (
          <li>{`${answerWords[language][each]}: ${tally[each]}`}</li>
        ))}
      </ul>
      {contested && <Contested asked={asked} dissents={dissents} language={language} />}
      <PostForm {...state} to={paths.conclude.to(at)} submit={t.conclude} cancel={paths.procedure.to(at)}>
        <input type="hidden" name="set" value={String(answersSeen(asked))} />
        <TextArea
          {...state}
          name="beslutning"
          label={t.decision}
          hint={t.decisionHint}
          rows={4}
          value={suggested.beslutning}
        />
        {dissents.length > 0 && (
          <TextArea
            {...state}
            {...{ hint }}
            name="uenighed"
            label={t.dissent}
            optional
            rows={5}
            value={suggested.uenighed}
          />
        )}
        {contested && <TickBox {...state} name="alligevel" label={t.contestedLabel} hint={t.contestedHint} />}
      </PostForm>
    </>
  )
}

interface ContestedProps {
  readonly asked: readonly SeatAsked[]
  readonly dissents: readonly string[]
  readonly language: Language
}

/** That not everybody agrees, and what they say. */
function Contested({ asked, dissents, language }: ContestedProps) {
  const t = procedureTexts[language]
  const { agree, disagree, meeting } = tallyOf(asked)
  return (
    <Notice tone="warning">
      <p>{[agree === 0 && t.nobodyAgrees, t.contested(disagree, meeting)].filter(Boolean).join(' ')}</p>
      {dissents.length > 0 && (
        <ul>
          {dissents.map((each) => (
            <li>{each}</li>
          ))}
        </ul>
      )}
    </Notice>
  )
}

/** What the seats said who disagree or wanted a meeting: a line a seat, and no person. */
function dissentsOf(asked: readonly SeatAsked[], parties: ReadonlyMap<string, string>, language: Language): string[] {
  const t = procedureTexts[language]
  return asked.flatMap((seat) => {
    const { answer } = seat
    if (answer?.answer !== 'disagree' && answer?.answer !== 'meeting') return []
    return [`${t.dissents[answer.answer](seatName(seat, parties))}: ${answer.words ?? t.noWords}`]
  })
}

/** Asks for the later day to which the deadline is put off. */
export function PutOffPage({ frame, partnership, procedure, form }: EndPageProps) {
  const { language } = frame
  const t = procedureTexts[language]
  const state = { ...form, language }
  const at = { partnership, procedure: procedure.id }
  return (
    <Page frame={frame} title={t.putOff}>
      <h1>{t.putOff}</h1>
      <p class="lead">{`${procedure.title}. ${t.putOffLead}`}</p>
      <PostForm {...state} to={paths.putOff.to(at)} submit={t.putOff} cancel={paths.procedure.to(at)}>
        <DateField {...state} name="senest" label={t.deadlineLabel} value={procedure.deadline} />
      </PostForm>
    </Page>
  )
}

/** Asks why before a written procedure is withdrawn. */
export function WithdrawPage({ frame, partnership, procedure, form }: EndPageProps) {
  const { language } = frame
  const t = procedureTexts[language]
  const { typed, problems } = form
  const state = { language, typed, problems }
  const at = { partnership, procedure: procedure.id }
  return (
    <Page frame={frame} title={t.withdrawTitle}>
      <h1>{t.withdrawTitle}</h1>
      <p class="lead">{`${procedure.title}. ${t.withdrawLead}`}</p>
      <PostForm
        {...state}
        to={paths.withdraw.to(at)}
        submit={t.withdraw}
        cancel={paths.procedure.to(at)}
        kind="warning"
      >
        <TextArea {...state} name="hvorfor" label={t.why} rows={2} />
      </PostForm>
    </Page>
  )
}
