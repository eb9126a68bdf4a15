import { z } from 'zod'
import type { Read } from '../../db/types.ts'
import { Refused } from '../../errors.ts'
import { type Fields, type Form, formIn, type Problem, readForm } from '../../forms.ts'
import { tidied } from '../body.ts'
import { Fault } from '../faults.ts'
import type { Addressed, Outcome } from '../handlers.ts'
import type { Recorded } from '../house.ts'
import type { Doing, Route } from '../route.ts'
import { routing } from '../routing.ts'
import { inEnglish, type Names, type ShapedForm, shapeOf, toldInEnglish, typedIn } from './named.ts'
import type { ActingOn, Looking, Made, Thing, TooLarge } from './specs.ts'

/** The id of what a command made or changed. */
export const Id = z.strictObject({ id: z.string().meta({ examples: ['7d6b2c1e-3f0a-4f57-9a53-0c8e2b9d4f10'] }) })

interface Located {
  to(parts: Readonly<Record<string, string>>): string
}

/** Something new comes of it: the name under which the trail keeps its id, and its address. */
interface Making {
  readonly name: string
  readonly at: Located
  /** What the address calls it, where that is another word. */
  readonly as?: string
}

/** What programs send where a form has fields that are not known beforehand, and how it is read as those fields. */
interface OwnBody<Schema extends z.ZodType, Shown> {
  readonly schema: Schema
  /** `current` is the thing as the program has read it; null where nothing is changed. */
  readonly fields: (sent: z.output<Schema>, current: Shown) => Fields
  /** What programs call a field of the form that has a problem. */
  readonly called?: (field: string) => string | undefined
  /** How many bytes it takes where they are more than usual, and what is said of more. */
  readonly most?: TooLarge
}

/** A command of the interface that does what the form of a page does. */
export interface AsPageSpec<Tables, Parts, Shown, Schema extends z.ZodType> {
  readonly path: Addressed<Parts>
  /** The page's address: its form, who may, its rules, its command and its verb are this command's too. */
  readonly page: Addressed<NoInfer<Partial<Parts>>>
  readonly method?: 'POST' | 'PUT' | 'DELETE'
  readonly scope: string
  readonly summary: string
  /** The form's fields by their English names; none for a button. */
  readonly names?: Names
  /** What is sent beside the named fields, or in place of them. */
  readonly body?: OwnBody<Schema, Shown>
  readonly makes?: Making
  readonly changes?: Thing<Tables, Parts, Shown>
  /** The fields that the page fills in by itself, of the thing as the program has read it. */
  readonly hidden?: (current: Shown) => Fields
  /** What is wrong with the body beyond what the page could ever send. */
  readonly check?: (
    db: Read<Tables>,
    params: Parts,
    sent: z.output<Schema>,
    looking: Looking,
  ) => Promise<readonly Problem[]>
}

/**
 * Makes commands of the interface out of the actions of pages (API-01): the very same doing behind another door, so that neither
 * access nor a rule nor the trail can come apart. `pages` are the room's routes.
 */
export function asPage<Tables>(pages: readonly Route[]) {
  const { apiCommand } = routing<Tables>()
  return function command<Parts, Shown = unknown, Schema extends z.ZodType = z.ZodType<Fields>>(
    spec: AsPageSpec<Tables, Parts, Shown, Schema>,
  ): Route {
    const { access, does } = actionAt(pages, spec.page.pattern)
    mustName(spec.path.pattern, spec.page.pattern)
    const { path, scope, summary, method = 'POST', changes, makes } = spec
    const body = bodyOf(spec as never, does)
    return apiCommand({
      path,
      access,
      record: does.record,
      scope,
      summary,
      method,
      makes: makes !== undefined,
      ...(body && { body }),
      ...(spec.body?.most && { most: spec.body.most }),
      ...(method !== 'DELETE' && { answers: Id }),
      ...(changes && { changes: changes as never }),
      run: (acting) => runAsPage(spec as never, does, acting as never),
    })
  }
}

function actionAt(pages: readonly Route[], pattern: string): Route & { readonly does: Doing } {
  const route = pages.find((each) => each.method === 'POST' && each.pattern === pattern)
  if (route?.does === undefined) throw new Error(`No page's form is posted to ${pattern}`)
  return { ...route, does: route.does }
}

/** What the page finds in its address must stand in the command's. */
function mustName(path: string, page: string): void {
  const parts = (pattern: string): readonly string[] => pattern.match(/:\w+/g) ?? []
  const missing = parts(page).filter((part) => !parts(path).includes(part))
  if (missing.length > 0) throw new Error(`${path} does not say ${missing.join(', ')}, which ${page} needs`)
}

type AnySpec = AsPageSpec<never, Readonly<Record<string, string>>, unknown, z.ZodType>

function bodyOf({ names, body }: AnySpec, { form }: Doing): Form | null {
  if (body !== undefined) {
    const named = names === undefined ? {} : shapeOf(form as ShapedForm, names)
    return formIn({ da: {}, en: {} }, () => (body.schema as z.ZodObject).extend(named))
  }
  return names === undefined ? null : inEnglish(form as ShapedForm, names)
}

async function runAsPage(spec: AnySpec, does: Doing, acting: ActingOn<never, Parts, unknown, unknown>): Promise<Made> {
  const { check, hidden } = spec
  const wrong = (await check?.(acting.tx as never, acting.params, acting.input, acting)) ?? []
  if (wrong.length > 0) throw new Fault('faulty-input', {}, wrong)
  const fields = { ...fieldsOf(spec, acting.input, acting.current), ...hidden?.(acting.current) }
  const { input, problems } = does.form === undefined ? none : readForm(does.form, fields, 'en')
  if (problems !== null) throw new Fault('faulty-input', {}, told(problems, spec))
  // Told what a page is told, in the language of the interface.
  const outcome = await does.run(Object.assign(acting, { input, language: 'en' }) as never)
  return madeOf(spec, outcome, acting.params)
}

type Parts = Readonly<Record<string, string>>
const none = { input: undefined, problems: null }

/** What was sent, as the fields of the form. */
function fieldsOf({ names = {}, body }: AnySpec, sent: unknown, current: unknown): Fields {
  if (body === undefined) return (sent ?? {}) as Fields
  return { ...typedIn(sent as Readonly<Record<string, unknown>>, names), ...tidiedIn(body.fields(sent, current)) }
}

/** A browser's fields are tidied as they are read; what programs send in a shape of its own is, here. */
function tidiedIn(fields: Fields): Fields {
  const pairs = Object.entries(fields).map(([name, value]) => [name, typeof value === 'string' ? tidied(value) : value])
  return Object.fromEntries(pairs) as Fields
}

function told(problems: readonly Problem[], { names = {}, body }: AnySpec): Problem[] {
  return toldInEnglish(problems, names, body?.called)
}

interface Told {
  readonly again?: readonly Problem[]
  readonly about?: Parts
  readonly record?: Recorded
}

/** What the page leads to, as programs are told it: the id, where the new thing stands, or why it was not done. */
function madeOf(spec: AnySpec, outcome: Outcome, params: Parts): Made {
  const { makes, method, path } = spec
  const led: Told = typeof outcome === 'string' ? {} : outcome
  if (led.again !== undefined) throw notDone(told(led.again, spec))
  const { about = params, record } = led
  const kept = { about, ...(record && { record }) }
  const id = makes && about[makes.name]
  if (makes !== undefined && id !== undefined)
    return { ...kept, body: { id }, location: makes.at.to({ ...about, ...params, [makes.as ?? makes.name]: id }) }
  return method === 'DELETE' ? kept : { ...kept, body: { id: params[lastPart(path.pattern)] ?? '' } }
}

/** A rule that says no is a refusal; one that speaks of a field is a fault of that field. */
function notDone(problems: readonly Problem[]): Error {
  if (problems.some(({ field }) => field !== '')) return new Fault('faulty-input', {}, problems)
  const says = problems.map(({ message }) => message).join(' ')
  return new Refused('refused', { da: says, en: says })
}

function lastPart(pattern: string): string {
  return /:(\w+)(?!.*:)/.exec(pattern)?.[1] ?? ''
}
