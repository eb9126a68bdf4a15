import { Radios, TickBox, TickBoxes } from '../../platform/components/choices.tsx'
import { type FormState, SelectField, TextField } from '../../platform/components/fields.tsx'
import { longDay } from '../../platform/format.ts'
import { nameOf } from '../names.ts'
import { paths } from '../paths.ts'
import { AnswerFields } from './answer-fields.tsx'
import type { PartProps } from './entry-fields.tsx'
import type { EntryChoices } from './entry-form.tsx'
import { entryTexts } from './entry-texts.ts'

/** The part of an entry that has a shape of its own. */
export function Detail({ shape, choices, prefill, partnership, state }: PartProps) {
  const t = entryTexts[state.language]
  switch (shape.detail) {
    case undefined:
      return null
    case 'plan':
    case 'moved-plan':
      return <Plan moved={shape.detail === 'moved-plan'} choices={choices} state={state} />
    case 'states': {
      const parts = new Set(
        choices.agreement.norms.flatMap((norm) => (norm.kind === 'document' ? (norm.states ?? []) : [])),
      )
      return (
        <TickBoxes
          {...state}
          name="dele"
          label={t.states}
          hint={t.statesHint}
          options={[...parts].map((part) => ({ value: part, label: part }))}
        />
      )
    }
    case 'attestation':
      return (
        <Radios
          {...state}
          name="bekraeftet"
          label={t.attestation}
          options={[
            { value: 'ja', label: t.attestedYes },
            { value: 'nej', label: t.attestedNo },
          ]}
        />
      )
    case 'measurement':
      return (
        <>
          <TextField {...state} name="vaerdi" label={t.value} inputmode="decimal" chars={8} />
          <TextField
            {...state}
            name="usikkerhed"
            label={t.uncertainty}
            hint={t.uncertaintyHint}
            inputmode="decimal"
            chars={8}
            optional
          />
          <TickBox {...state} name="udgangspunkt" label={t.baseline} />
        </>
      )
    case 'answer':
      return <Answer choices={choices} prefill={prefill} partnership={partnership} state={state} />
    default:
      return shape.detail satisfies never
  }
}

function Plan({ moved, choices, state }: { moved: boolean; choices: EntryChoices; state: FormState }) {
  const t = entryTexts[state.language]
  const plans = choices.plans.map((plan) => ({
    value: plan.id,
    label: `${longDay(plan.occurredOn, state.language)} · ${plan.subject === null ? '' : nameOf(choices.agreement, plan.subject)}`,
  }))
  if (plans.length === 0) return null
  const options = [{ value: '', label: moved ? t.movesNoPlan : t.noPlan }, ...plans]
  return <SelectField {...state} name="plan" label={moved ? t.movesPlan : t.plan} options={options} />
}

function Answer({ choices, prefill, partnership, state }: Omit<PartProps, 'shape'>) {
  const question = choices.agreement.questions.find((each) => each.id === prefill.spoergsmaal)
  if (!question) {
    return (
      <>
        <FocusAreaChange choices={choices} state={state} />
        <QuestionsOffered choices={choices} partnership={partnership} state={state} />
      </>
    )
  }
  return (
    <fieldset class="answer">
      <legend class="form-label" lang={choices.agreement.language}>
        {question.question}
      </legend>
      <input type="hidden" name="spoergsmaal" value={question.id} />
      <AnswerFields question={question} agreement={choices.agreement} state={state} />
    </fieldset>
  )
}

/** A decision may open, change or close a focus area; the promises tied to it follow. */
function FocusAreaChange({ choices, state }: { choices: EntryChoices; state: FormState }) {
  const t = entryTexts[state.language]
  const areas = choices.agreement.focusAreas.map(({ id, name }) => ({ value: id, label: name }))
  if (areas.length === 0) return null
  const changes = (['added', 'changed', 'closed'] as const).map((each) => ({ value: each, label: t.changes[each] }))
  return (
    <>
      <SelectField
        {...state}
        name="omraade"
        label={t.focusArea}
        options={[{ value: '', label: t.noFocusArea }, ...areas]}
      />
      <SelectField
        {...state}
        name="aendring"
        label={t.change}
        options={[{ value: '', label: t.noChange }, ...changes]}
      />
    </>
  )
}

function QuestionsOffered({
  choices,
  partnership,
  state,
}: {
  choices: EntryChoices
  partnership: string
  state: FormState
}) {
  return (
    <details class="questions-offered">
      <summary>{entryTexts[state.language].question}</summary>
      <ul>
        {choices.agreement.questions.map((each) => (
          <li>
            <a href={paths.newEvidence.to({ partnership }, { slags: 'decided', spoergsmaal: each.id })}>
              {each.question}
            </a>
          </li>
        ))}
      </ul>
    </details>
  )
}
