import type { Recorder } from '../audit/record.ts'
import { type Fields, type Problem, readForm } from '../forms.ts'
import { acting, asking, mustBeStated, queryOf, type Schema, stated, told, type Tx } from './acting.ts'
import { redirect, sendPage } from './answer.ts'
import { api, apiCommand } from './api/answering.ts'
import type { Ask } from './ask.ts'
import { readFields, usualLimit } from './body.ts'
import { sendFile } from './download.ts'
import { Fault } from './faults.ts'
import type { ButtonSpec, DownloadSpec, EntranceSpec, FormSpec, Led, Outcome, PageSpec, Routing } from './handlers.ts'
import { addressOf } from './network.ts'
import type { Route } from './route.ts'
import { step } from './steps.ts'
import { stream } from './streams.ts'

/** The kinds of route for a room: `const { page, action } = routing<GovernanceTables>()`. */
export function routing<Tables>(): Routing<Tables> {
  return kinds as unknown as Routing<Tables>
}

const kinds = { page, action, entrance, download, step, stream, api, apiCommand }

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
  const made = stated(spec as never, 'action', 'POST', async function answerAction(ask) {
    if (form !== undefined) {
      return await answerForm(ask, spec, (input) =>
        acting(ask, spec.record, (tx) => spec.run(told(ask, queryOf(ask), { tx, input }))),
      )
    }
    await readFields(ask.c.req.raw, usualLimit)
    const query = queryOf(ask)
    return await lead(ask, await acting(ask, spec.record, (tx) => spec.run(told(ask, query, { tx, input: undefined }))))
  })
  return {
    ...made,
    does: { form, record: spec.record, run: spec.run },
  }
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

/** The recorder of an entrance, which writes the verbs that its route states and no other. */
function recordingOnly(record: Recorder, stated: EntranceSpec<never, never, Schema>['record']): Recorder {
  return async function recordStated(tx, entry) {
    mustBeStated(entry.verb, stated)
    await record(tx, entry)
  }
}

function lead(ask: Ask, led: Led): Promise<Response> | Response {
  if (typeof led === 'string') return redirect(ask, led)
  if ('to' in led) return redirect(ask, led.to, led.cookies)
  return sendPage(ask, led.page, { status: 200, cookies: led.cookies ?? [] })
}
