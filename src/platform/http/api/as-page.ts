import { z } from 'zod'
import type { Read } from '../../db/types.ts'
import { Refused } from '../../errors.ts'
import { type Fields, type Form, formIn, type Problem, readForm } from '../../forms.ts'
import { Fault } from '../faults.ts'
import type { Addressed, Outcome } from '../handlers.ts'
import type { Recorded } from '../house.ts'
import type { Doing, Route } from '../route.ts'
import { routing } from '../routing.ts'
import { inEnglish, type Names, type ShapedForm, toldInEnglish } from './named.ts'
import type { ActingOn, Made, Thing } from './specs.ts'

/** The id of what a command made or changed. */
export const Id = z.strictObject({ id: z.string().meta({ examples: ['7d6b2c1e-3f0a-4f57-9a53-0c8e2b9d4f10'] }) })

interface Located {
  to(parts: Readonly<Record<string, string>>): string
}

/** Something new comes of it: the name under which the trail keeps its id, and its address. */
interface Making {
  readonly name: string
  readonly at: Located
}

/** What programs send when the form's fields are not known beforehand, and how it is read as those fields. */
interface OwnBody<Schema extends z.ZodType> {
  readonly schema: Schema
  readonly fields: (sent: z.output<Schema>) => Fields
}

/** A command of the interface that does what the form of a page does. */
export interface AsPageSpec<Tables, Parts, Shown, Schema extends z.ZodType> {
  readonly path: Addressed<Parts>
  /** The page's address: its form, who may, its rules, its command and its verb are this command's too. */
  readonly page: Addressed<Parts>
  readonly method?: 'POST' | 'PUT' | 'DELETE'
  readonly scope: string
  readonly summary: string
  /** The form's fields by their English names; none for a button. */
  readonly names?: Names
  readonly body?: OwnBody<Schema>
  readonly makes?: Making
  readonly changes?: Thing<Tables, Parts, Shown>
  /** The fields that the page fills in by itself, of the thing as the program has read it. */
  readonly hidden?: (current: Shown) => Fields
  /** What is wrong with the body beyond what the page could ever send. */
  readonly check?: (db: Read<Tables>, params: Parts, sent: z.output<Schema>) => Promise<readonly Problem[]>
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

type AnySpec = AsPageSpec<never, Readonly<Record<string, string>>, unknown, z.ZodType>

function bodyOf({ names, body }: AnySpec, { form }: Doing): Form | null {
  if (body !== undefined) return formIn({ da: {}, en: {} }, () => body.schema)
  return names === undefined ? null : inEnglish(form as ShapedForm, names)
}

async function runAsPage(spec: AnySpec, does: Doing, acting: ActingOn<never, Parts, unknown, unknown>): Promise<Made> {
  const { names = {}, body, check, hidden } = spec
  const wrong = (await check?.(acting.tx as never, acting.params, acting.input)) ?? []
  if (wrong.length > 0) throw new Fault('faulty-input', {}, wrong)
  const sent = body === undefined ? ((acting.input ?? {}) as Fields) : body.fields(acting.input)
  const input = does.form === undefined ? undefined : read(does.form, { ...sent, ...hidden?.(acting.current) }, names)
  // Told what a page is told, in the language of the interface.
  const outcome = await does.run(Object.assign(acting, { input, language: 'en' }) as never)
  return madeOf(spec, outcome, acting.params)
}

type Parts = Readonly<Record<string, string>>

function read(form: Form, fields: Fields, names: Names): unknown {
  const { input, problems } = readForm(form, fields, 'en')
  if (problems !== null) throw new Fault('faulty-input', {}, toldInEnglish(problems, names))
  return input
}

interface Told {
  readonly again?: readonly Problem[]
  readonly about?: Parts
  readonly record?: Recorded
}

/** What the page leads to, as programs are told it: the id, where the new thing stands, or why it was not done. */
function madeOf({ names = {}, makes, method, path }: AnySpec, outcome: Outcome, params: Parts): Made {
  const told: Told = typeof outcome === 'string' ? {} : outcome
  if (told.again !== undefined) throw notDone(toldInEnglish(told.again, names))
  const { about = params, record } = told
  const kept = { about, ...(record && { record }) }
  if (makes !== undefined) {
    const id = about[makes.name] ?? ''
    return { ...kept, body: { id }, location: makes.at.to({ ...params, [makes.name]: id }) }
  }
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
