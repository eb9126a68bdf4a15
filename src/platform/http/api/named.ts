import { z } from 'zod'
import { isDay } from '../../days.ts'
import type { Fields, Form, Problem } from '../../forms.ts'
import { tidied } from '../body.ts'

/** A field of a form as programs know it: which field it is, what it means, and what JSON writes it as. */
export interface Named {
  readonly field: string
  readonly says: string
  readonly as: keyof typeof written
  readonly example: string | number | boolean
}

/** The fields of a form by their English names. */
export type Names = Readonly<Record<string, Named>>

/** Names a field: `day: named('dag', 'The date in Denmark.', '2018-12-06', 'date')`. Text unless it says otherwise. */
export function named(field: string, says: string, example: Named['example'], as: Named['as'] = 'text'): Named {
  return { field, says, as, example }
}

type Shape = Readonly<Record<string, z.ZodType>>
/** A form whose fields can be told apart. */
export type ShapedForm = Form<z.ZodType & { readonly shape: Shape }>

/** How JSON writes each kind of field, and how the form is given it: as a browser would have sent it. */
const written = {
  text: { schema: () => z.string(), typed: (value: unknown) => tidied(String(value)) },
  date: {
    schema: () => z.string().refine(isDay, 'A date as YYYY-MM-DD').meta({ format: 'date' }),
    typed: String,
  },
  time: {
    schema: () => z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/, 'A time of day as HH:MM'),
    typed: String,
  },
  number: { schema: () => z.number(), typed: String },
  flag: { schema: () => z.boolean(), typed: (value: unknown) => (value === true ? 'ja' : '') },
} as const

/**
 * What programs send, read as the fields of a form (API-03): under English names and in JSON's own types. The form's own schema
 * then reads it with all its rules, as it reads what a browser sends; fields that are not named here are the page's own.
 */
export function inEnglish(form: ShapedForm, names: Names): Form<z.ZodType<Fields>> {
  const schema = z.strictObject(shapeOf(form, names)).transform((sent) => typedIn(sent, names))
  return { da: schema, en: schema }
}

/** The named fields of a form, each as JSON has it. */
export function shapeOf(form: ShapedForm, names: Names): Record<string, z.ZodType> {
  const fields = Object.entries(names).map(([name, each]) => {
    const own = form.en.shape[each.field]
    if (own === undefined) throw new Error(`The form has no field ${each.field}`)
    return [name, fieldOf(own, each)] as const
  })
  return Object.fromEntries(fields)
}

/** JSON's type for a field, with what the form's own schema says of it: how long, which words, and whether it may be left out. */
function fieldOf(own: z.ZodType, { as, says, example }: Named): z.ZodType {
  const base = written[as].schema()
  const leftOut = own.safeParse(undefined).success
  const schema = leftOut ? base.nullish() : own.safeParse('').success ? base.nullable() : base
  return schema.meta({ description: says, examples: [example], override: as === 'text' ? limitsOf(own) : {} })
}

/** The limits of a text field, as JSON Schema writes them. */
function limitsOf(own: z.ZodType): Record<string, unknown> {
  const { minLength, maxLength, enum: oneOf, format } = z.toJSONSchema(own, { io: 'input', unrepresentable: 'any' })
  return Object.fromEntries(
    Object.entries({ minLength, maxLength, enum: oneOf, format }).filter(([, value]) => value !== undefined),
  )
}

/** What was sent under English names, as a browser would have sent it; what is not named is left out. */
export function typedIn(sent: Readonly<Record<string, unknown>>, names: Names): Fields {
  const pairs = Object.entries(sent).flatMap(([name, value]) => {
    const known = names[name]
    if (known === undefined || value === undefined) return []
    return [[known.field, value === null ? '' : written[known.as].typed(value)] as const]
  })
  return Object.fromEntries(pairs)
}

/** The same problems at the fields' English names; what is about a field that programs do not send is about the whole. */
export function toldInEnglish(
  problems: readonly Problem[],
  names: Names,
  called?: (field: string) => string | undefined,
): Problem[] {
  const english = new Map(Object.entries(names).map(([name, { field }]) => [field, name]))
  return problems.map(({ field, message }) => ({ field: english.get(field) ?? called?.(field) ?? '', message }))
}
