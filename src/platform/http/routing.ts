import type { Transaction } from 'kysely'
import type { z } from 'zod'
import { problemsOf, readForm } from '../forms.ts'
import { redirect, respond, sendPage, sendText } from './answer.ts'
import type { Ask } from './ask.ts'
import { readFields, readJson, usualLimit } from './body.ts'
import { sendFile } from './download.ts'
import { Fault } from './faults.ts'
import type {
  ApiCommandSpec,
  ApiSpec,
  ButtonSpec,
  DownloadSpec,
  FormSpec,
  Outcome,
  PageSpec,
  RawQuery,
  Routing,
} from './handlers.ts'
import type { Recorded } from './house.ts'
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

const kinds = { page, action, download, api, apiCommand }

function stated(spec: Known, kind: Route['kind'], method: Route['method'], answer: Route['answer']): Route {
  const { access, record } = spec
  return { kind, method, pattern: spec.path.pattern, access, record, scope: null, reopens: false, answer }
}

function page(spec: PageSpec<never, never, Schema>): Route {
  return stated(spec as never, 'page', 'GET', async function answerPage(ask) {
    const query = queryOf(ask, spec.query)
    const view = await asking(ask, spec.record, async (db) => await spec.show(told(ask, query, { db })))
    return await sendPage(ask, view, { status: 200 })
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
  return stated(spec as never, 'action', 'POST', async function answerAction(ask) {
    const limit = spec.form === undefined ? usualLimit : (spec.limit ?? usualLimit)
    const typed = await readFields(ask.c.req.raw, limit)
    const query = queryOf(ask)
    if (spec.form === undefined) {
      const outcome = await acting(ask, spec.record, (tx) => spec.run(told(ask, query, { tx, input: undefined })))
      return await lead(ask, outcome)
    }
    const { again, run } = spec
    async function showAgain(problems: readonly { field: string; message: string }[], cookies: readonly string[] = []) {
      const view = await asking(
        ask,
        'nothing-personal',
        async (db) => await again(told(ask, query, { db, typed, problems })),
      )
      return await sendPage(ask, view, { status: 422, cookies })
    }
    const { input, problems } = readForm(spec.form, typed, ask.language)
    if (problems !== null) return await showAgain(problems)
    const outcome = await acting(ask, spec.record, (tx) => run(told(ask, query, { tx, input })))
    if (typeof outcome === 'object' && 'again' in outcome) return await showAgain(outcome.again, outcome.cookies)
    return await lead(ask, outcome)
  })
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
    const { input, problems } = readForm(spec.body, sent as never, ask.language)
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
  return database.transact(ask.viewer, 'write', async function showAndRecord(tx) {
    const shown = await show(tx)
    await keep(ask, tx, record, ask.params)
    return shown
  })
}

/** Runs a command and records it in the same transaction: both are kept, or neither (WEB-08). */
function acting<T extends Outcome | { about?: Readonly<Record<string, string>> }>(
  ask: Ask,
  record: Recorded,
  run: (tx: Tx) => Promise<T>,
): Promise<T> {
  return ask.house.database.transact(ask.viewer, 'write', async function runAndRecord(tx) {
    const outcome = await run(tx)
    const said =
      typeof outcome === 'string' ? {} : (outcome as { record?: Recorded; about?: Readonly<Record<string, string>> })
    const verb = said.record ?? ('again' in said ? 'nothing-personal' : record)
    await keep(ask, tx, verb, said.about ?? ask.params)
    return outcome
  })
}

async function keep(ask: Ask, tx: Tx, record: Recorded, about: Readonly<Record<string, string>>): Promise<void> {
  if (record === 'nothing-personal') return
  await ask.house.record(tx, { verb: record, viewer: ask.viewer, about, requestId: ask.requestId })
}

function lead(ask: Ask, outcome: Outcome): Promise<Response> | Response {
  if (typeof outcome === 'string') return redirect(ask, outcome)
  if ('to' in outcome) return redirect(ask, outcome.to, outcome.cookies)
  if ('page' in outcome) return sendPage(ask, outcome.page, { status: 200, cookies: outcome.cookies ?? [] })
  return respond(ask, null, { status: 422 })
}
