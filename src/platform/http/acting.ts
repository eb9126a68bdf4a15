import type { Transaction } from 'kysely'
import type { z } from 'zod'
import { problemsOf } from '../forms.ts'
import type { Ask } from './ask.ts'
import { Fault } from './faults.ts'
import type { Outcome, RawQuery, Stepped } from './handlers.ts'
import type { Recorded } from './house.ts'
import { languageName } from './language.ts'
import type { Route } from './route.ts'

/** A transaction before a room's own type is put on it. */
export type Tx = Transaction<never>
/** Any schema. */
export type Schema = z.ZodType
/** What every route states. */
export interface Known {
  readonly path: { readonly pattern: string }
  readonly access: Route['access']
  readonly record: Recorded
}

/** A route of what its spec states. */
export function stated(spec: Known, kind: Route['kind'], method: Route['method'], answer: Route['answer']): Route {
  const { access, record } = spec
  return { kind, method, pattern: spec.path.pattern, access, record, scope: null, reopens: false, answer }
}

/** Reads what the address asks for: everything, or as the route's schema has it. */
export function queryOf(ask: Ask, schema?: Schema): RawQuery {
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

/** What a handler is told of the request, with what its kind adds. */
export function told(ask: Ask, query: RawQuery, more: object): never {
  return Object.assign(new Told(ask, query), more) as never
}

/** Runs a handler that may only ask. What it shows is recorded before it is sent, or it is not sent (WEB-08). */
export function asking<T>(ask: Ask, record: Recorded, show: (db: Tx) => Promise<T>): Promise<T> {
  const { database } = ask.house
  if (record === 'nothing-personal') return database.transact(ask.viewer, 'read', show)
  return database.transact(ask.viewer, 'write', show, (tx) => keep(ask, tx, record, ask.params))
}

/** Runs a command and records it in the same transaction: both are kept, or neither (WEB-08). */
export function acting<T extends Outcome | Stepped | { about?: Readonly<Record<string, string>> }>(
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

/** WEB-04: what a route records is what it stated. Anything else is a fault of ours, and its transaction is undone. */
export function mustBeStated(verb: string, stated: Route['record']): void {
  if (verb === 'nothing-personal' || [stated].flat().includes(verb as Recorded)) return
  throw new Error(`The route records ${verb}, and states only ${[stated].flat().join(', ')}: state the verb too`)
}

function keep(ask: Ask, tx: Tx, record: Recorded, about: Readonly<Record<string, string>>): Promise<void> | null {
  if (record === 'nothing-personal') return null
  return ask.house.record(tx, { verb: record, viewer: ask.viewer, about, requestId: ask.requestId })
}
