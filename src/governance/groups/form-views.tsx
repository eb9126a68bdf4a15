import { Radios } from '../../platform/components/choices.tsx'
import { DateField, type FormState, SelectField, TextArea, TextField } from '../../platform/components/fields.tsx'
import { PostForm } from '../../platform/components/form.tsx'
import type { Frame } from '../../platform/components/frame.ts'
import { Empty } from '../../platform/components/lists.tsx'
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
  const state = { ...form, language }
  const back = bodyPaths.body.to({ partnership, body: ofClass.id })
  return (
    <Page frame={frame} title={t.setUpTitle}>
      <p>
        <a href={back}>{ofClass.name}</a>
      </p>
      <h1>{t.setUpTitle}</h1>
      <p class="lead">{t.setUpLead(ofClass.setUpByName)}</p>
      {openOnes(decisions).length === 0 ? (
        <Empty>{t.noDecisions(ofClass.setUpByName)}</Empty>
      ) : (
        <PostForm {...state} to={paths.setUp.to({ partnership })} submit={t.submit} cancel={back}>
          <input type="hidden" name="klasse" value={ofClass.id} />
          <TextField {...state} name="navn" label={t.name} hint={t.nameHint} />
          <TextArea {...state} name="formaal" label={t.purpose} hint={t.purposeHint} rows={3} />
          <DecisionField {...state} body={ofClass.setUpByName} decisions={decisions} />
          <DateField {...state} name="fra" label={t.from} hint={t.fromHint} optional />
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
  const state = { ...form, language }
  const back = bodyPaths.body.to({ partnership, body: group.id })
  const options = [{ value: '', label: t.anyParty }, ...parties.map(({ id, name }) => ({ value: id, label: name }))]
  return (
    <Page frame={frame} title={t.newSeatTitle}>
      <p>
        <a href={back}>{group.name}</a>
      </p>
      <h1>{t.newSeatTitle}</h1>
      <p class="lead">{t.newSeatLead}</p>
      <PostForm {...state} to={paths.newSeat.to({ partnership, group: group.id })} submit={t.newSeat} cancel={back}>
        <SelectField {...state} name="part" label={t.party} options={options} />
        <TextField {...state} name="titel" label={t.title} hint={t.titleHint} />
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
  const state = { ...form, language }
  const words = {
    undo: { title: t.undoTitle(group.name), lead: t.undoLead, submit: t.undo },
    reopen: { title: t.reopenTitle(group.name), lead: t.reopenLead, submit: t.reopen },
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
  readonly criteria: readonly CriterionLine[]
  readonly today: CivilDay
}

/** The form that closes a group, with what became of each measure of success. */
export function ClosePage(props: ClosePageProps) {
  const { frame, partnership, form, group, setUpByName, decisions, criteria, today } = props
  const { language } = frame
  const t = groupTexts[language]
  const state = { ...form, language }
  const back = bodyPaths.body.to({ partnership, body: group.id })
  return (
    <Page frame={frame} title={t.closeTitle(group.name)}>
      <p>
        <a href={back}>{group.name}</a>
      </p>
      <h1>{t.closeTitle(group.name)}</h1>
      <p class="lead">{t.closeLead}</p>
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
          <DateField {...state} name="dag" label={t.closeDay} value={today} />
          <TextArea {...state} name="hvorfor" label={t.closeWhy} rows={3} />
          {criteria.length > 0 && <h2>{t.outcomes}</h2>}
          {criteria.map((criterion) => (
            <Outcome {...state} criterion={criterion} />
          ))}
        </PostForm>
      )}
    </Page>
  )
}

function Outcome({ criterion: { id, words }, ...state }: FormState & { criterion: CriterionLine }) {
  const t = groupTexts[state.language]
  const fields = outcomeFields(id)
  const options = outcomes.map((value) => ({ value, label: outcomeWords[state.language][value] }))
  return (
    <>
      <Radios {...state} name={fields.outcome} label={t.outcomeOf(words)} options={options} />
      <TextField {...state} name={fields.words} label={t.outcomeWords(words)} optional />
    </>
  )
}
