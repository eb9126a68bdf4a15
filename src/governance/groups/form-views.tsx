import { Radios } from '../../platform/components/choices.tsx'
import { DateField, type FormState, SelectField, TextArea, TextField } from '../../platform/components/fields.tsx'
import { PostForm } from '../../platform/components/form.tsx'
import type { Frame } from '../../platform/components/frame.ts'
import { Empty } from '../../platform/components/lists.tsx'
import { Notice } from '../../platform/components/notices.tsx'
import { Page } from '../../platform/components/page.tsx'
import type { Day as CivilDay } from '../../platform/days.ts'
import { paths as bodyPaths } from '../bodies/paths.ts'
import type { CriterionLine } from '../charters/queries.ts'
import { outcomes, outcomeWords } from '../charters/vocabulary.ts'
import type { StandingDecision } from '../decisions/queries.ts'
import { DecisionField, openOnes } from './decision-field.tsx'
import { outcomeFields } from './forms.ts'
import type { GroupClass } from './ground.ts'
import { paths } from './paths.ts'
import { groupFormTexts } from './form-texts.ts'
import { groupTexts } from './texts.ts'

interface FormPage {
  readonly frame: Frame
  readonly partnership: string
  readonly form: FormState
}

interface SetUpPageProps extends FormPage {
  readonly ofClass: GroupClass
  readonly decisions: readonly StandingDecision[]
}

/** The form that sets a group up. */
export function SetUpPage({ frame, partnership, form, ofClass, decisions }: SetUpPageProps) {
  const { language } = frame
  const t = groupTexts[language]
  const f = groupFormTexts[language]
  const state = { ...form, language }
  const back = bodyPaths.body.to({ partnership, body: ofClass.id })
  return (
    <Page frame={frame} title={f.setUpTitle}>
      <p>
        <a href={back}>{ofClass.name}</a>
      </p>
      <h1>{f.setUpTitle}</h1>
      <p class="lead">{f.setUpLead(ofClass.setUpByName)}</p>
      {openOnes(decisions).length === 0 ? (
        <Empty>{t.noDecisions(ofClass.setUpByName)}</Empty>
      ) : (
        <PostForm {...state} to={paths.setUp.to({ partnership })} submit={f.submit} cancel={back}>
          <input type="hidden" name="klasse" value={ofClass.id} />
          <TextField {...state} name="navn" label={t.name} hint={f.nameHint} />
          <TextArea {...state} name="formaal" label={t.purpose} hint={f.purposeHint} rows={3} />
          <DecisionField {...state} body={ofClass.setUpByName} decisions={decisions} />
          <DateField {...state} name="fra" label={f.from} hint={f.fromHint} optional />
          <DateField {...state} name="til" label={t.plannedEnd} optional />
        </PostForm>
      )}
    </Page>
  )
}

interface OfGroup extends FormPage {
  readonly group: { readonly id: string; readonly name: string }
}

/** The form that gives a group a seat more. */
export function SeatPage({
  frame,
  partnership,
  form,
  group,
  parties,
}: OfGroup & { parties: readonly { id: string; name: string }[] }) {
  const { language } = frame
  const t = groupTexts[language]
  const f = groupFormTexts[language]
  const state = { ...form, language }
  const back = bodyPaths.body.to({ partnership, body: group.id })
  const options = [{ value: '', label: f.anyParty }, ...parties.map(({ id, name }) => ({ value: id, label: name }))]
  return (
    <Page frame={frame} title={f.newSeatTitle}>
      <p>
        <a href={back}>{group.name}</a>
      </p>
      <h1>{f.newSeatTitle}</h1>
      <p class="lead">{f.newSeatLead}</p>
      <PostForm {...state} to={paths.newSeat.to({ partnership, group: group.id })} submit={t.newSeat} cancel={back}>
        <SelectField {...state} name="part" label={f.party} options={options} />
        <TextField {...state} name="titel" label={f.title} hint={f.titleHint} />
      </PostForm>
    </Page>
  )
}

interface UndoPageProps extends OfGroup {
  readonly what: 'undo' | 'reopen'
}

/** Asks for the reason before the setting-up or the closing of a group is undone. */
export function UndoPage({ frame, partnership, form, group, what }: UndoPageProps) {
  const { language } = frame
  const t = groupTexts[language]
  const f = groupFormTexts[language]
  const state = { ...form, language }
  const words = {
    undo: { title: t.undoTitle(group.name), lead: t.undoLead, submit: t.undo },
    reopen: { title: f.reopenTitle(group.name), lead: f.reopenLead, submit: t.reopen },
  }[what]
  return (
    <Page frame={frame} title={words.title}>
      <h1>{words.title}</h1>
      <p class="lead">{words.lead}</p>
      <PostForm
        {...state}
        to={paths[what].to({ partnership, group: group.id })}
        submit={words.submit}
        cancel={bodyPaths.body.to({ partnership, body: group.id })}
        kind="warning"
      >
        <TextArea {...state} name="hvorfor" label={t.undoWhy} rows={3} />
      </PostForm>
    </Page>
  )
}

interface ClosePageProps extends OfGroup {
  readonly setUpByName: string
  readonly decisions: readonly StandingDecision[]
  /** Whether there is an approved charter, and its measures of success. */
  readonly hasCharter: boolean
  readonly criteria: readonly CriterionLine[]
  readonly today: CivilDay
}

/** The form that closes a group, with what became of each measure of success. */
export function ClosePage(props: ClosePageProps) {
  const { frame, partnership, form, group, setUpByName, decisions, hasCharter, criteria, today } = props
  const { language } = frame
  const t = groupTexts[language]
  const f = groupFormTexts[language]
  const state = { ...form, language }
  const back = bodyPaths.body.to({ partnership, body: group.id })
  return (
    <Page frame={frame} title={f.closeTitle(group.name)}>
      <p>
        <a href={back}>{group.name}</a>
      </p>
      <h1>{f.closeTitle(group.name)}</h1>
      <p class="lead">{f.closeLead}</p>
      {!hasCharter && <Notice tone="warning">{f.closeBare}</Notice>}
      {openOnes(decisions).length === 0 ? (
        <Empty>{t.noDecisions(setUpByName)}</Empty>
      ) : (
        <PostForm
          {...state}
          to={paths.close.to({ partnership, group: group.id })}
          submit={t.close}
          cancel={back}
          kind="warning"
        >
          <DecisionField {...state} body={setUpByName} decisions={decisions} />
          <DateField {...state} name="dag" label={f.closeDay} value={today} />
          <TextArea {...state} name="hvorfor" label={f.closeWhy} rows={3} />
          {criteria.length > 0 && <h2>{f.outcomes}</h2>}
          {criteria.map((criterion) => (
            <Outcome {...state} criterion={criterion} />
          ))}
        </PostForm>
      )}
    </Page>
  )
}

function Outcome({ criterion: { id, words }, ...state }: FormState & { criterion: CriterionLine }) {
  const f = groupFormTexts[state.language]
  const fields = outcomeFields(id)
  const options = outcomes.map((value) => ({ value, label: outcomeWords[state.language][value] }))
  return (
    <>
      <Radios {...state} name={fields.outcome} label={f.outcomeOf(words)} options={options} />
      <TextField {...state} name={fields.words} label={f.outcomeWords(words)} optional />
    </>
  )
}
