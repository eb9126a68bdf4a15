import { NotFound } from '../../errors.ts'
import { type Form, readForm } from '../../forms.ts'
import { reading, tablesOf } from '../../db/types.ts'
import { acting, asking, queryOf, type Schema, stated, told, type Tx } from '../acting.ts'
import { respond, sendText } from '../answer.ts'
import type { Ask } from '../ask.ts'
import { readJson, usualLimit } from '../body.ts'
import { Fault } from '../faults.ts'
import type { Route } from '../route.ts'
import { alreadyHas, isTheOne, strongTag, weakTag } from './etags.ts'
import { type Answered, beginKeyed, keepAnswer, keyedWrite } from './kept.ts'
import type { ApiCommandSpec, ApiSpec, Made, Thing, TooLarge } from './specs.ts'
import type { KeptAnswerTables } from './tables.ts'

const json = 'application/json; charset=utf-8'
const kept = { 'cache-control': 'private, no-cache' }

/** A question to the interface for programs. */
export function api(spec: ApiSpec<never, never, Schema>): Route {
  const { scope, summary, query, answers, single = false } = spec
  const made = stated(spec as never, 'api', 'GET', async function answerQuestion(ask) {
    const asked = queryOf(ask, spec.query)
    const body = await asking(ask, spec.record, async (db) => await spec.answer(told(ask, asked, { db })))
    return await sendKnownAgain(ask, Buffer.from(JSON.stringify(body)), single)
  })
  return { ...made, scope, described: { summary, query, answer: answers, status: 200, single } }
}

/** API-15: whoever has the answer already is told so and gets no body. A strong tag is for one row of bytes, so such an answer is not pressed. */
function sendKnownAgain(ask: Ask, body: Uint8Array<ArrayBuffer>, single: boolean): Promise<Response> | Response {
  const etag = single ? strongTag(body) : weakTag(body)
  const headers = { ...kept, etag, vary: single ? 'Authorization' : 'Authorization, Accept-Encoding' }
  if (alreadyHas(ask.c.req.header('if-none-match'), etag)) return respond(ask, null, { status: 304, headers })
  if (single) return respond(ask, body, { status: 200, headers: { ...headers, 'content-type': json } })
  return sendText(ask, json, body, { status: 200, headers })
}

type AnyCommand = ApiCommandSpec<never, never, Schema>
type Done = Answered & Pick<Made, 'about' | 'record'>

/** A command to the interface for programs. */
export function apiCommand(spec: AnyCommand): Route {
  const { scope, summary, answers, changes, makesToo, method = 'POST' } = spec
  const made = stated(spec as never, 'api', method, async function answerCommand(ask) {
    const sent = spec.body === undefined ? nothing : await documentWithin(ask.c.req.raw, spec.most)
    const input = spec.body === undefined ? undefined : inputOf(spec.body, sent.value)
    return sendDone(
      ask,
      await acting(ask, spec.record, (tx) => once(ask, tx, sent.bytes, () => run(ask, tx, spec, input))),
    )
  })
  const status = method === 'DELETE' ? 204 : (spec.makes ?? method === 'POST') ? 201 : 200
  const precondition = changes && (makesToo ? 'if-match-or-none' : 'if-match')
  return { ...made, scope, described: { summary, body: spec.body?.en, answer: answers, status, precondition } }
}

/** Reads what was sent; a document that is too large is told which field makes it so, where that is known. */
async function documentWithin(request: Request, most: TooLarge | undefined) {
  try {
    return await readJson(request, most?.bytes ?? usualLimit)
  } catch (error) {
    if (most === undefined || !(error instanceof Fault) || error.fault !== 'too-large') throw error
    throw new Fault('too-large', {}, [most.problem])
  }
}

const nothing = { value: undefined, bytes: new Uint8Array(0) }

function inputOf(form: Form, sent: unknown): unknown {
  const { input, problems } = readForm(form, sent as never, 'en')
  if (problems !== null) throw new Fault('faulty-input', {}, problems)
  return input
}

/** API-10: does it once under its key; whoever asks again gets the first answer. */
async function once(ask: Ask, tx: Tx, body: Uint8Array, run: () => Promise<Done>): Promise<Done> {
  const header = (name: string) => ask.c.req.header(name)
  const keyed = keyedWrite({
    header: header('idempotency-key'),
    viewer: ask.viewer,
    method: ask.c.req.method,
    address: ask.address,
    preconditions: [header('if-match'), header('if-none-match')],
    body,
  })
  if (keyed === null) return await run()
  const keeping = tablesOf<KeptAnswerTables>(tx)
  const first = await beginKeyed(keeping, keyed, ask.house.clock.machine())
  if (first !== null) return { ...first, record: 'nothing-personal' }
  const done = await run()
  const { status, location, etag, body: said } = done
  await keepAnswer(keeping, keyed, { status, location, etag, body: said })
  return done
}

async function run(ask: Ask, tx: Tx, spec: AnyCommand, input: unknown): Promise<Done> {
  const { changes } = spec
  const current = changes === undefined ? null : await asItWasRead(ask, tx, changes, spec.makesToo === true)
  const made = await spec.run(told(ask, queryOf(ask), { tx, input, current }))
  const { body, location, about, record } = made
  const status = location !== undefined ? 201 : body === undefined ? 204 : 200
  return {
    status,
    location: location ?? null,
    etag: changes === undefined || status !== 200 ? null : await tagAfter(tx, ask, changes),
    body: body === undefined ? null : JSON.stringify(body),
    ...(about && { about }),
    ...(record && { record }),
  }
}

/** The ETag of the thing as it stands after the change; none where it is there no longer. */
async function tagAfter(tx: Tx, ask: Ask, thing: Thing<never, never>): Promise<string | null> {
  const after = await orNull(shown(tx, ask, thing))
  return after === null ? null : tagOf(after)
}

/** API-16 to API-19: the thing as it stands, its row held, when it is the one that whoever asks has read. */
async function asItWasRead(ask: Ask, tx: Tx, thing: Thing<never, never>, makesToo: boolean): Promise<unknown> {
  const wanted = ask.c.req.header('if-match')
  const makes = makesToo && ask.c.req.header('if-none-match')?.trim() === '*'
  await thing.hold(tx, ask.params as never)
  const current = await (makesToo ? orNull(shown(tx, ask, thing)) : shown(tx, ask, thing))
  const etag = current === null ? null : tagOf(current)
  if (wanted === undefined && !makes) throw new Fault('precondition-required', etag === null ? {} : { etag })
  const met = wanted === undefined ? current === null : etag !== null && isTheOne(wanted, etag)
  if (!met) throw new Fault('precondition-failed', etag === null ? {} : { etag })
  return current
}

function shown(tx: Tx, ask: Ask, thing: Thing<never, never>): Promise<unknown> {
  return thing.show(reading(tx), ask.params as never, ask)
}

function tagOf(shown: unknown): string {
  return strongTag(JSON.stringify(shown))
}

async function orNull<T>(promise: Promise<T>): Promise<T | null> {
  try {
    return await promise
  } catch (error) {
    if (error instanceof NotFound) return null
    throw error
  }
}

function sendDone(ask: Ask, { status, location, etag, body }: Done): Promise<Response> | Response {
  const headers = { ...(location !== null && { location }), ...(etag !== null && { etag }) }
  if (body === null) return respond(ask, null, { status, headers })
  return sendText(ask, json, body, { status, headers })
}
