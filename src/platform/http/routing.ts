import type { Transaction } from 'kysely'
import type { z } from 'zod'
import type { Recorder } from '../audit/record.ts'
import { type Fields, type Problem, problemsOf, readForm } from '../forms.ts'
import { redirect, sendPage, sendText } from './answer.ts'
import type { Ask } from './ask.ts'
import { readFields, readJson, usualLimit } from './body.ts'
import { sendFile } from './download.ts'
import { Fault } from './faults.ts'
import type {
  ApiCommandSpec,
  ApiSpec,
  ButtonSpec,
  DownloadSpec,
  EntranceSpec,
  FormSpec,
  Led,
  Outcome,
  PageSpec,
  RawQuery,
  Routing,
} from './handlers.ts'
import type { Recorded } from './house.ts'
import { languageName } from './language.ts'
import { addressOf } from './network.ts'
import type { Route } from './route.ts'

type Tx = Transaction<never>
type Schema = z.ZodType
type Known = {
  readonly path: { readonly pattern: string }
  readonly access: Route['access']
  readonly record: Recorded
}

/** The kinds of route for a room: `const { page, action } = routing<GovernanceTables>()`. */
export function routing<Tables>(): Routing<Tables> {
  return kinds as unknown as Routing<Tables>
}

const kinds = { page, action, entrance, download, api, apiCommand }

function stated(spec: Known, kind: Route['kind'], method: Route['method'], answer: Route['answer']): Route {
  const { access, record } = spec
  return { kind, method, pattern: spec.path.pattern, access, record, scope: null, reopens: false, answer }
}

function page(spec: PageSpec<never, never, Schema>): Route {
  return stated(spec as never, 'page', 'GET', async function answerPage(ask) {
    const query = queryOf(ask, spec.query)
    const view = await asking(ask, spec.record, async (db) => await spec.show(told(ask, query, { db })))
    return await sendPage(ask, view, {
      status: 200,
      ...(spec.unkept ? { headers: { 'cache-control': 'no-store' } } : {}),
    })
  })
}

function download(spec: DownloadSpec<never, never, Schema>): Route {
  return stated(spec as never, 'download', 'GET', async function answerDownload(ask) {
    const query = queryOf(ask, spec.query)
    const sent = await asking(ask, spec.record, async (db) => await spec.serve(told(ask, query, { db })))
    return await sendFile(ask, sent)
  })
}

function action(spec: ButtonSpec<never, never> | FormSpec<never, never, Schema>): Route {
  const { form } = spec
  return stated(spec as never, 'action', 'POST', async function answerAction(ask) {
    if (form !== undefined) {
      return await answerForm(ask, spec, (input) =>
        acting(ask, spec.record, (tx) => spec.run(told(ask, queryOf(ask), { tx, input }))),
      )
    }
    await readFields(ask.c.req.raw, usualLimit)
    const query = queryOf(ask)
    return await lead(ask, await acting(ask, spec.record, (tx) => spec.run(told(ask, query, { tx, input: undefined }))))
  })
}

function entrance(spec: EntranceSpec<never, never, Schema>): Route {
  return stated(spec as never, 'action', 'POST', function answerEntrance(ask) {
    const { house, requestId, c } = ask
    const watched = { ...house, record: recordingOnly(house.record, spec.record) }
    const more = { house: watched, requestId, address: addressOf(c), header: (name: string) => c.req.header(name) }
    return answerForm(ask, spec, (input) => spec.run(told(ask, queryOf(ask), { ...more, input })))
  })
}

type Again = Pick<FormSpec<never, never, Schema>, 'form' | 'limit' | 'tooLarge' | 'again'>

/** Reads a form once at the door; shows it again in place when it is faulty, or when the command finds that it is (WEB-12). */
async function answerForm(ask: Ask, spec: Again, run: (input: never) => Promise<Outcome>): Promise<Response> {
  const { fields, tooLarge } = await fieldsWithin(ask, spec)
  if (tooLarge !== null) return await sendPage(ask, await formWith({}, [tooLarge]), { status: 413 })
  function formWith(typed: Fields, problems: readonly Problem[]) {
    const faulty = (db: Tx) => told(ask, queryOf(ask), { db, typed, problems })
    return asking(ask, 'nothing-personal', async (db) => await spec.again(faulty(db)))
  }
  async function showAgain(problems: readonly Problem[], cookies: readonly string[] = [], retryAfter?: number) {
    const view = await formWith(fields, problems)
    if (retryAfter === undefined) return await sendPage(ask, view, { status: 422, cookies })
    return await sendPage(ask, view, {
      status: 429,
      cookies,
      headers: { 'retry-after': String(Math.ceil(retryAfter)) },
    })
  }
  const { input, problems } = readForm(spec.form, fields, ask.language)
  if (problems !== null) return await showAgain(problems)
  const outcome = await run(input as never)
  if (typeof outcome === 'object' && 'again' in outcome)
    return await showAgain(outcome.again, outcome.cookies, outcome.retryAfter)
  return await lead(ask, outcome)
}

/** Reads what was posted; a form that has words for a post that is too large gets them, others answer with the fault's page. */
async function fieldsWithin(
  ask: Ask,
  { limit, tooLarge }: Again,
): Promise<{ fields: Fields; tooLarge: Problem | null }> {
  try {
    return { fields: await readFields(ask.c.req.raw, limit ?? usualLimit), tooLarge: null }
  } catch (error) {
    if (tooLarge === undefined || !(error instanceof Fault) || error.fault !== 'too-large') throw error
    return { fields: {}, tooLarge: tooLarge(ask.language) }
  }
}

function api(spec: ApiSpec<never, never, Schema>): Route {
  const { scope, summary, query, answers } = spec
  const made = stated(spec as never, 'api', 'GET', async function answerQuestion(ask) {
    const asked = queryOf(ask, spec.query)
    const body = await asking(ask, spec.record, async (db) => await spec.answer(told(ask, asked, { db })))
    return await sendText(ask, 'application/json; charset=utf-8', JSON.stringify(body), { status: 200 })
  })
  return { ...made, scope, described: { summary, query, answer: answers } }
}

function apiCommand(spec: ApiCommandSpec<never, never, Schema>): Route {
  const { scope, summary, answers } = spec
  const made = stated(spec as never, 'api', spec.method ?? 'POST', async function answerCommand(ask) {
    const sent = await readJson(ask.c.req.raw, spec.limit ?? usualLimit)
    const { input, problems } = readForm(spec.body, sent as never, 'en')
    if (problems !== null) throw new Fault('faulty-input', {}, problems)
    const outcome = await acting(ask, spec.record, (tx) => spec.run(told(ask, queryOf(ask), { tx, input })))
    const headers = outcome.location === undefined ? {} : { location: outcome.location }
    const status = outcome.location === undefined ? 200 : 201
    return await sendText(ask, 'application/json; charset=utf-8', JSON.stringify(outcome.body), { status, headers })
  })
  return { ...made, scope, described: { summary, body: spec.body.en, answer: answers } }
}

/** Reads what the address asks for: everything, or as the route's schema has it. */
function queryOf(ask: Ask, schema?: Schema): RawQuery {
  const asked = ask.c.req.query()
  if (schema === undefined) return asked
  if (ask.languageAsked !== null) delete asked[languageName]
  const read = schema.safeParse(asked)
  if (!read.success) throw new Fault('malformed', {}, problemsOf(read.error))
  return read.data as RawQuery
}

/** What a handler is told; `today` and `frame` are worked out only if it looks. */
class Told {
  readonly #ask: Ask
  readonly viewer: Ask['viewer']
  readonly params: Ask['params']
  readonly language: Ask['language']
  readonly partnership: Ask['partnership']
  readonly query: RawQuery
  constructor(ask: Ask, query: RawQuery) {
    this.#ask = ask
    this.viewer = ask.viewer
    this.params = ask.params
    this.language = ask.language
    this.partnership = ask.partnership
    this.query = query
  }
  get now() {
    return this.#ask.now
  }
  get today() {
    return this.#ask.today
  }
  get frame() {
    return this.#ask.frame
  }
  get machineNow() {
    return this.#ask.house.clock.machine()
  }
}

function told(ask: Ask, query: RawQuery, more: object): never {
  return Object.assign(new Told(ask, query), more) as never
}

/** Runs a handler that may only ask. What it shows is recorded before it is sent, or it is not sent (WEB-08). */
function asking<T>(ask: Ask, record: Recorded, show: (db: Tx) => Promise<T>): Promise<T> {
  const { database } = ask.house
  if (record === 'nothing-personal') return database.transact(ask.viewer, 'read', show)
  return database.transact(ask.viewer, 'write', show, (tx) => keep(ask, tx, record, ask.params))
}

/** Runs a command and records it in the same transaction: both are kept, or neither (WEB-08). */
function acting<T extends Outcome | { about?: Readonly<Record<string, string>> }>(
  ask: Ask,
  record: Recorded,
  run: (tx: Tx) => Promise<T>,
): Promise<T> {
  return ask.house.database.transact(ask.viewer, 'write', run, function recordIt(tx, outcome) {
    const said =
      typeof outcome === 'string' ? {} : (outcome as { record?: Recorded; about?: Readonly<Record<string, string>> })
    const verb = said.record ?? ('again' in said ? 'nothing-personal' : record)
    if (said.record !== undefined) mustBeStated(said.record, record)
    return keep(ask, tx, verb, said.about ?? ask.params)
  })
}

/** The recorder of an entrance, which writes the verbs that its route states and no other. */
function recordingOnly(record: Recorder, stated: EntranceSpec<never, never, Schema>['record']): Recorder {
  return async function recordStated(tx, entry) {
    mustBeStated(entry.verb, stated)
    await record(tx, entry)
  }
}

/** WEB-04: what a route records is what it stated. Anything else is a fault of ours, and its transaction is undone. */
function mustBeStated(verb: string, stated: Route['record']): void {
  if (verb === 'nothing-personal' || [stated].flat().includes(verb as Recorded)) return
  throw new Error(`The route records ${verb}, and states only ${[stated].flat().join(', ')}: state the verb too`)
}

function keep(ask: Ask, tx: Tx, record: Recorded, about: Readonly<Record<string, string>>): Promise<void> | null {
  if (record === 'nothing-personal') return null
  return ask.house.record(tx, { verb: record, viewer: ask.viewer, about, requestId: ask.requestId })
}

function lead(ask: Ask, led: Led): Promise<Response> | Response {
  if (typeof led === 'string') return redirect(ask, led)
  if ('to' in led) return redirect(ask, led.to, led.cookies)
  return sendPage(ask, led.page, { status: 200, cookies: led.cookies ?? [] })
}
