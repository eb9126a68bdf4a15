import { z } from 'zod'
import { type Day, isDay } from './days.ts'
import { type Language, languages, type Texts } from './languages.ts'

/** What a person typed, as it came: one value a field, or several where the field came several times. Files stand as `File`. */
export type Fields = Readonly<Record<string, FieldValue>>
export type FieldValue = string | File | readonly (string | File)[]

/** One thing wrong with a post: the field (empty when it is about the whole) and the sentence that the person reads. */
export interface Problem {
  readonly field: string
  readonly message: string
}

/** A form: one schema a language, since the schema carries the sentences that the person will read. */
export type Form<Schema extends z.ZodType = z.ZodType> = Readonly<Record<Language, Schema>>

/** Makes a form of its texts: `formIn(texts, (t) => z.object({ where: words(t.whereMissing) }))`. */
export function formIn<T, Schema extends z.ZodType>(
  texts: Texts<T>,
  build: (t: T, language: Language) => Schema,
): Form<Schema> {
  const made = languages.map((language) => [language, build(texts[language], language)] as const)
  return Object.freeze(Object.fromEntries(made) as Record<Language, Schema>)
}

/** The outcome of reading a post. */
export type Reading<Input> =
  | { readonly input: Input; readonly problems: null }
  | { readonly input: null; readonly problems: readonly Problem[] }

const unkeepable: Texts<string> = {
  da: 'Teksten indeholder et tegn, der ikke kan gemmes. Skriv den igen.',
  en: 'The text holds a character that cannot be kept. Type it again.',
}
const wrongShape: Texts<string> = {
  da: 'Feltet mangler, eller det er udfyldt på en måde, vi ikke kan læse.',
  en: 'The field is missing, or filled in a way that we cannot read.',
}

/** Reads a post once, at the door (WEB-12): the input as the command wants it, or every problem with its field. */
export function readForm<Schema extends z.ZodType>(
  form: Form<Schema>,
  fields: Fields | null,
  language: Language,
): Reading<z.output<Schema>> {
  const unkept = Object.entries(fields ?? {}).filter(([, value]) => holdsNul(value))
  if (unkept.length > 0) {
    return { input: null, problems: unkept.map(([field]) => ({ field, message: unkeepable[language] })) }
  }
  const result = form[language].safeParse(fields, { error: () => wrongShape[language] })
  if (result.success) return { input: result.data, problems: null }
  return { input: null, problems: problemsOf(result.error) }
}

/** The problems of a schema, one a field: the first that it found there. */
export function problemsOf(error: z.ZodError): readonly Problem[] {
  const first = new Map<string, string>()
  for (const issue of error.issues) {
    const field = typeof issue.path[0] === 'string' ? issue.path[0] : ''
    if (!first.has(field)) first.set(field, issue.message)
  }
  return [...first].map(([field, message]) => ({ field, message }))
}

function holdsNul(value: FieldValue): boolean {
  if (typeof value === 'string') return value.includes('\u0000')
  return Array.isArray(value) && value.some((each) => typeof each === 'string' && each.includes('\u0000'))
}

/** Words that must be there to be seen, without the white space around them: joiners and marks without a letter are none. */
export function words(missing: string, most = 4000, tooLong = missing) {
  return z
    .string({ error: missing })
    .trim()
    .min(1, missing)
    .max(most, tooLong)
    .regex(/[\p{L}\p{N}\p{P}\p{S}]/u, missing)
}

/** Words that may be left out; an empty or absent field is null. */
export function perhapsWords(tooLong: string, most = 4000) {
  return z
    .string()
    .trim()
    .max(most, tooLong)
    .optional()
    .transform((text) => (text ? text : null))
}

/** One of a closed list, as radio buttons and selects send it. */
export function oneOf<const Values extends readonly [string, ...string[]]>(values: Values, missing: string) {
  return z.enum(values, { error: missing })
}

/** Any number of values under one name, as tick boxes send them: none, one or several. */
export function several<Schema extends z.ZodType>(each: Schema) {
  return z.preprocess((value) => (value === undefined ? [] : Array.isArray(value) ? value : [value]), z.array(each))
}

/** A tick box: true when it came at all. */
export function ticked() {
  return z.preprocess((value) => value !== undefined && value !== '', z.boolean())
}

/** A date that must be there, in any way of writing that `readDay` understands. */
export function dayField(missing: string, unreadable = missing) {
  return z
    .string({ error: missing })
    .trim()
    .min(1, missing)
    .transform((text, context) => readDay(text) ?? refuse(context, unreadable))
}

/** A date that may be left out; an empty or absent field is null. */
export function perhapsDay(unreadable: string) {
  return z
    .string()
    .trim()
    .optional()
    .transform((text, context) => (text ? (readDay(text) ?? refuse(context, unreadable)) : null))
}

function refuse(context: { addIssue: (message: string) => void }, message: string): never {
  context.addIssue(message)
  return z.NEVER
}

const months = 'jan feb mar apr maj jun jul aug sep okt nov dec'.split(' ')
const monthsInEnglish = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ')

/**
 * A date as people write it, day first: `31.12.2018`, `31/12 2018`, `31122018`, `31. december 2018`, and `2018-12-31` (WEB-15).
 * Nothing when it is no date of the years 1900–2199, or when it could be two.
 */
export function readDay(text: string): Day | null {
  const typed = text.trim().toLowerCase()
  if (typed.length > 30 || /^\d{0,7}$/.test(typed)) return null
  const yearFirst = /^(\d{4})(?:(\d{2})(\d{2})|[-./ ](\d{1,2})[-./ ](\d{1,2}))$/.exec(typed)?.filter(Boolean)
  const dayFirst = dayFirstForms.map((form) => form.exec(typed)).find((match) => match !== null)
  return (
    (dayFirst && dayFrom(dayFirst[3], dayFirst[2], dayFirst[1])) ??
    (yearFirst && dayFrom(yearFirst[1], yearFirst[2], yearFirst[3])) ??
    null
  )
}

/** With separators between all three, with none at all, or with the month in letters. */
const dayFirstForms = [
  /^(\d{1,2})[-./ ]{1,2}(\d{1,2})[-./, ]{1,2}(\d{4})$/,
  /^(\d{2})(\d{2})(\d{4})$/,
  /^(\d{1,2})[-./ ]{0,2}([a-zæøå]{3,9})[-./, ]{0,2}(\d{4})$/,
]

function dayFrom(year = '', month = '', date = ''): Day | null {
  const number = /\d/.test(month) ? Number(month) : monthNamed(month)
  const text = `${year}-${String(number).padStart(2, '0')}-${date.padStart(2, '0')}`
  return year >= '1900' && year < '2200' && isDay(text) ? text : null
}

function monthNamed(name: string): number {
  const start = name.slice(0, 3)
  return Math.max(months.indexOf(start), monthsInEnglish.indexOf(start)) + 1
}
