import type { FieldValue } from '../forms.ts'
import { fieldId, type FieldProps, HintAndProblem, LabelWords, type Option, problemOf, tied } from './fields.tsx'

type ChoiceProps = FieldProps & { options: readonly Option[] }

/** One of a few choices. */
export function Radios({ value, ...field }: ChoiceProps & { value?: string | undefined }) {
  return <Choices kind="radio" field={field} chosen={value === undefined ? [] : [value]} />
}

/** Any number of a few choices. */
export function TickBoxes({ values = [], ...field }: ChoiceProps & { values?: readonly string[] }) {
  return <Choices kind="checkbox" field={field} chosen={values} />
}

/** A single yes, with its sentence beside it. */
export function TickBox({ ticked, ...field }: FieldProps & { ticked?: boolean }) {
  const before = field.typed === undefined ? ticked : field.typed[field.name] !== undefined
  const wrong = problemOf(field.problems, field.name) !== undefined
  return (
    <div class={wrong ? 'form-group form-error' : 'form-group'}>
      {wrong && <HintAndProblem field={{ ...field, hint: undefined }} />}
      <div class="form-group-checkbox">
        <input {...tied(field)} class="form-checkbox" type="checkbox" value="ja" checked={before ?? false} />
        <label for={fieldId(field.name)}>{field.label}</label>
        {field.hint !== undefined && (
          <span class="form-hint" id={`${fieldId(field.name)}-hint`}>
            {field.hint}
          </span>
        )}
      </div>
    </div>
  )
}

function Choices({
  kind,
  field,
  chosen,
}: {
  kind: 'radio' | 'checkbox'
  field: ChoiceProps
  chosen: readonly string[]
}) {
  const id = fieldId(field.name)
  const marked = field.typed === undefined ? chosen : typedValues(field.typed[field.name])
  const wrong = problemOf(field.problems, field.name) !== undefined
  const choice = ({ index, ...option }: Placed) => (
    <div class={`form-group-${kind}`}>
      <input
        class={`form-${kind}`}
        type={kind}
        name={field.name}
        value={option.value}
        id={choiceId(id, index)}
        checked={marked.includes(option.value)}
        aria-describedby={option.hint === undefined ? undefined : `${choiceId(id, index)}-hint`}
      />
      <label for={choiceId(id, index)}>{option.label}</label>
      {option.hint !== undefined && (
        <span class="form-hint" id={`${choiceId(id, index)}-hint`}>
          {option.hint}
        </span>
      )}
    </div>
  )
  return (
    <div class={wrong ? 'form-group form-error' : 'form-group'}>
      <fieldset aria-describedby={tied(field)['aria-describedby']}>
        <legend class="form-label">
          <LabelWords field={field} />
        </legend>
        <HintAndProblem field={field} />
        {under(field.options).map(({ heading, options }) =>
          heading === undefined ? (
            options.map(choice)
          ) : (
            <fieldset class="choices-under">
              <legend>{heading}</legend>
              {options.map(choice)}
            </fieldset>
          ),
        )}
      </fieldset>
    </div>
  )
}

interface Placed extends Option {
  readonly index: number
}

/** The choices in their order, neighbours with one heading together. */
function under(options: readonly Option[]) {
  const groups: { heading: string | undefined; options: Placed[] }[] = []
  for (const [index, option] of options.entries()) {
    const last = groups.at(-1)
    if (last !== undefined && last.heading === option.under) last.options.push({ ...option, index })
    else groups.push({ heading: option.under, options: [{ ...option, index }] })
  }
  return groups
}

/** The first choice carries the field's own id, so that the summary of problems leads to it. */
function choiceId(id: string, index: number): string {
  return index === 0 ? id : `${id}-${index}`
}

function typedValues(typed: FieldValue | undefined): readonly (string | File)[] {
  if (typed === undefined) return []
  return Array.isArray(typed) ? typed : [typed as string | File]
}
