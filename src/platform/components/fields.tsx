import type { Child, PropsWithChildren } from 'hono/jsx'
import { type Day, isDay } from '../days.ts'
import type { Fields, Problem } from '../forms.ts'
import { typedDay } from '../format.ts'
import type { Language } from '../languages.ts'
import { componentTexts } from './texts.ts'

/** What a form knows about all its fields; a page hands the same to each: `<TextField {...form} name="where" label={t.where} />`. */
export interface FormState {
  readonly language: Language
  /** What was typed, when a faulty post comes back. */
  readonly typed?: Fields | undefined
  readonly problems?: readonly Problem[] | undefined
}

/** What every field is told. */
export interface FieldProps extends FormState {
  name: string
  label: string
  hint?: string | undefined
  /** Says beside the label that the field may be left out. */
  optional?: boolean | undefined
}

/** The id of a field, to which the summary of problems leads. */
export function fieldId(name: string): string {
  return `felt-${name}`
}

/** The problem of a field, if it has one. */
export function problemOf(problems: readonly Problem[] | undefined, name: string): string | undefined {
  return problems?.find((problem) => problem.field === name)?.message
}

/** What stands in a field: what was typed before, else what the page puts there. */
export function valueOf(field: Pick<FieldProps, 'typed' | 'name'>, otherwise: string | undefined): string | undefined {
  if (field.typed === undefined) return otherwise
  const typed = field.typed[field.name]
  const first = Array.isArray(typed) ? typed[0] : typed
  return typeof first === 'string' ? first : undefined
}

/** The attributes that tie a control to its label, hint and problem. */
export function tied(field: FieldProps) {
  const id = fieldId(field.name)
  const wrong = problemOf(field.problems, field.name) !== undefined
  const says = [wrong && `${id}-fejl`, field.hint !== undefined && `${id}-hint`].filter(Boolean).join(' ')
  return {
    id,
    name: field.name,
    'aria-describedby': says === '' ? undefined : says,
    'aria-invalid': wrong ? ('true' as const) : undefined,
  }
}

/** A field's label, hint and problem around its control. */
export function FieldGroup({ field, children }: PropsWithChildren<{ field: FieldProps }>) {
  const id = fieldId(field.name)
  return (
    <div class={problemOf(field.problems, field.name) === undefined ? 'form-group' : 'form-group form-error'}>
      <label class="form-label" for={id}>
        <LabelWords field={field} />
      </label>
      <HintAndProblem field={field} />
      {children}
    </div>
  )
}

/** The words of a label, and whether the field may be left out. */
export function LabelWords({ field }: { field: FieldProps }) {
  if (!field.optional) return <>{field.label}</>
  return (
    <>
      {field.label} <span class="form-optional">({componentTexts[field.language].optional})</span>
    </>
  )
}

/** The hint and the problem of a field, with the ids that its control refers to. */
export function HintAndProblem({ field }: { field: FieldProps }) {
  const id = fieldId(field.name)
  const problem = problemOf(field.problems, field.name)
  return (
    <>
      {field.hint !== undefined && (
        <span class="form-hint" id={`${id}-hint`}>
          {field.hint}
        </span>
      )}
      {problem !== undefined && (
        <span class="form-error-message" id={`${id}-fejl`}>
          {problem}
        </span>
      )}
    </>
  )
}

type TextFieldProps = FieldProps & {
  value?: string | undefined
  type?: 'text' | 'email' | 'password' | 'search' | 'tel' | 'url'
  autocomplete?: string
  inputmode?: 'numeric' | 'decimal'
  required?: boolean
  /** About how many characters are expected; the field is as wide. */
  chars?: 4 | 8 | 11 | 27
}

/** One line of text. A password never comes back in the page. */
export function TextField({
  value,
  type = 'text',
  chars,
  autocomplete,
  inputmode,
  required,
  ...field
}: TextFieldProps) {
  return (
    <FieldGroup field={field}>
      <input
        {...tied(field)}
        class={chars === undefined ? 'form-input' : `form-input input-char-${chars}`}
        type={type}
        value={type === 'password' ? undefined : valueOf(field, value)}
        autocomplete={autocomplete}
        inputmode={inputmode}
        aria-required={required ? 'true' : undefined}
      />
    </FieldGroup>
  )
}

/** Several lines of text. */
export function TextArea({ value, rows = 5, ...field }: FieldProps & { value?: string; rows?: number }) {
  return (
    <FieldGroup field={field}>
      <textarea {...tied(field)} class="form-input" rows={rows}>
        {valueOf(field, value) ?? ''}
      </textarea>
    </FieldGroup>
  )
}

type DateFieldProps = Omit<FieldProps, 'hint'> & {
  value?: Day | string | null
  /** How to write it; null where the field is always filled, as in a choice of date above a list. */
  hint?: string | null
}

/** A date in one field, typed the day first in any usual way (`readDay`); never in the browser's own order. */
export function DateField({ value, ...rest }: DateFieldProps) {
  const hint = rest.hint === null ? undefined : (rest.hint ?? componentTexts[rest.language].dateHint)
  const field = { ...rest, hint }
  const shown = value && isDay(value) ? typedDay(value, field.language) : (value ?? undefined)
  return (
    <FieldGroup field={field}>
      <input
        {...tied(field)}
        class="form-input input-char-11"
        type="text"
        inputmode="numeric"
        autocomplete="off"
        value={valueOf(field, shown)}
      />
    </FieldGroup>
  )
}

/** One of a list, in a drop-down: for more than some seven choices; fewer are better as `Radios`. */
export function SelectField({ options, value, ...field }: FieldProps & { options: readonly Option[]; value?: string }) {
  const chosen = valueOf(field, value)
  return (
    <FieldGroup field={field}>
      <select {...tied(field)} class="form-select">
        {options.map((option) => (
          <option value={option.value} selected={option.value === chosen}>
            {option.label}
          </option>
        ))}
      </select>
    </FieldGroup>
  )
}

/** A choice in a list. */
export interface Option {
  readonly value: string
  readonly label: string
  readonly hint?: Child
  /** What the choice stands under, together with its neighbours that say the same. */
  readonly under?: string
}

/** A file to send along. The form around it must be `multipart/form-data`. */
export function FileField({ accept, ...field }: FieldProps & { accept?: string }) {
  return (
    <FieldGroup field={field}>
      <input {...tied(field)} class="form-file" type="file" accept={accept} />
    </FieldGroup>
  )
}
