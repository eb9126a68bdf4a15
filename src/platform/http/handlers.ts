import type { z } from 'zod'
import type { Frame, Partnership } from '../components/frame.ts'
import type { Day } from '../days.ts'
import type { Read, Write } from '../db/types.ts'
import type { Fields, Form, Problem } from '../forms.ts'
import type { Language } from '../languages.ts'
import type { Viewer } from '../viewer.ts'
import type { View } from './answer.ts'
import type { ApiCommandSpec, ApiSpec } from './api/specs.ts'
import type { Access, House, Recorded } from './house.ts'
import type { Route } from './route.ts'
import type { Pace } from './streams.ts'

/** The address of a route; its parts are what the handlers are given. */
export interface Addressed<Parts> {
  readonly pattern: string
  readonly parts?: Parts
}

/** What an address asks for, when the route has no schema for it. */
export type RawQuery = Readonly<Record<string, string | undefined>>

/** What every handler is told of the request. */
export interface Visit<Parts, Query = RawQuery> {
  readonly viewer: Viewer
  readonly params: Parts
  readonly query: Query
  /** The partnership's time, decided once a request. */
  readonly now: Date
  readonly today: Day
  readonly language: Language
  readonly partnership: Partnership | null
  /** What stands around the page: hand it to `Page`. */
  readonly frame: Frame
}

/** A request that may only ask. */
export interface Asked<Tables, Parts, Query = RawQuery> extends Visit<Parts, Query> {
  readonly db: Read<Tables>
}

/** A request that may change things, in one transaction. */
export interface Acting<Tables, Parts, Input> extends Visit<Parts> {
  readonly tx: Write<Tables>
  readonly input: Input
  /** The machine's time: for sessions, tokens and limits. Rooms use `now`. */
  readonly machineNow: Date
}

/**
 * A request that opens its own transactions: for what takes time between them, or must be counted even when it fails.
 * Signing in hashes a password, and no transaction may wait for that.
 */
export interface Entering<Parts, Input> extends Visit<Parts> {
  readonly input: Input
  readonly machineNow: Date
  readonly requestId: string
  /** The network address that the request came from, for limits only; it is kept and logged nowhere. */
  readonly address: string
  /** What the browser says of itself and brings along: `user-agent`, `cookie`. */
  readonly header: (name: string) => string | undefined
  readonly house: Pick<House, 'database' | 'record' | 'url'>
}

/** A post that was faulty: what was typed, and what is wrong with it. */
export interface Faulty<Tables, Parts> extends Asked<Tables, Parts> {
  readonly typed: Fields
  readonly problems: readonly Problem[]
}

/** Every route states these, and cannot leave them out (WEB-04). */
export interface Stated<Parts> {
  readonly path: Addressed<Parts>
  readonly access: Access
  readonly record: Recorded
}

/** A page: asked for with GET, shows what it found. */
export interface PageSpec<Tables, Parts, Schema extends z.ZodType> extends Stated<Parts> {
  /** How the query is read; a faulty one is answered 400. Use `.catch()` where the page says itself what is wrong. */
  readonly query?: Schema
  readonly show: (asked: Asked<Tables, Parts, z.output<Schema>>) => Promise<View> | View
  /** The address itself lets one in, as a one-time link does: no browser and no proxy keeps the page. */
  readonly unkept?: boolean
}

interface Besides {
  /** The ids that the audit trail keeps, in place of the parts of the address. */
  readonly about?: Readonly<Record<string, string>>
  /** Recorded in place of the route's verb, and one of those that it states: `nothing-personal` when nothing came of it. */
  readonly record?: Recorded
  /** `Set-Cookie` lines. */
  readonly cookies?: readonly string[]
}

/** What a command leads to: an address (303), or a page shown once. */
export type Led = string | (({ readonly to: string } | { readonly page: View }) & Besides)

/** What a command with a form leads to; `again` shows the form with problems that only the command could find. */
export type Outcome = Led | (Again & Besides)

interface Again {
  readonly again: readonly Problem[]
  /** Seconds until the next try is let in: the form comes back as 429 with `Retry-After`. */
  readonly retryAfter?: number
}

/** An action without a form: a button. */
export interface ButtonSpec<Tables, Parts> extends Stated<Parts> {
  readonly form?: undefined
  readonly run: (acting: Acting<Tables, Parts, undefined>) => Promise<Led>
}

/** An action with a form: read once at the door, shown again in place when faulty (WEB-12). */
export interface FormSpec<Tables, Parts, Schema extends z.ZodType> extends Stated<Parts> {
  readonly form: Form<Schema>
  /** The most bytes that it takes; uploads need more than the usual 1 MiB. */
  readonly limit?: number
  /** What is wrong with a post that is larger: the form is shown with it (413), in place of a page that says only that. */
  readonly tooLarge?: (language: Language) => Problem
  readonly run: (acting: Acting<Tables, Parts, z.output<Schema>>) => Promise<Outcome>
  readonly again: (faulty: Faulty<Tables, Parts>) => Promise<View> | View
}

/** An action that opens its own transactions and records what happens in them itself; it names every verb that it may write. */
export interface EntranceSpec<Tables, Parts, Schema extends z.ZodType> extends Omit<Stated<Parts>, 'record'> {
  readonly record: Recorded | readonly Recorded[]
  readonly form: Form<Schema>
  readonly run: (entering: Entering<Parts, z.output<Schema>>) => Promise<Outcome>
  readonly again: (faulty: Faulty<Tables, Parts>) => Promise<View> | View
}

/** What a download sends: bytes or text of a type, under a name when it is to be saved. */
export interface Sent {
  readonly type: string
  /** A function is called when the transaction is over: for what takes long to make and asks the database nothing more. */
  readonly body: string | Uint8Array | (() => Promise<string | Uint8Array>)
  /** The file name to save it under; without one it is shown in the browser. */
  readonly name?: string
  /** Sent by somebody else than us: locked in so that it can do nothing here. */
  readonly foreign?: boolean
}

/** A file, feed or document. */
export interface DownloadSpec<Tables, Parts, Schema extends z.ZodType> extends Stated<Parts> {
  readonly query?: Schema
  readonly serve: (asked: Asked<Tables, Parts, z.output<Schema>>) => Promise<Sent> | Sent
}

/** What a small step comes to: data for the script that sent it, or problems that only the command could find (422). */
export type Stepped = ({ readonly body: unknown } | { readonly again: readonly Problem[] }) &
  Pick<Besides, 'about' | 'record'>

/** A small step of a page's script: posted as a form, by session, answered with data (WEB-31). */
export interface StepSpec<Tables, Parts, Schema extends z.ZodType> extends Stated<Parts> {
  readonly form: Form<Schema>
  readonly limit?: number
  readonly run: (acting: Acting<Tables, Parts, z.output<Schema>>) => Promise<Stepped>
}

/** Tells an open page when to ask for itself anew (WEB-32). What it sends says nothing of anybody, so nothing is recorded. */
export interface StreamSpec<Tables, Parts> extends Stated<Parts> {
  readonly record: 'nothing-personal'
  /** How many may be open at once; whoever comes then is answered 429. */
  readonly most: { readonly inAll: number; readonly perPerson: number }
  /** What stands now, as far as this viewer may see it, in a mark of letters and digits: another mark, and the page is told. */
  readonly mark: (asked: Asked<Tables, Parts>) => Promise<string>
  readonly pace?: Pace
}

type AnyQuery = z.ZodType<RawQuery>

/** The kinds of route, for a room with these tables. */
export interface Routing<Tables> {
  page<Parts, Schema extends z.ZodType = AnyQuery>(spec: PageSpec<Tables, Parts, Schema>): Route
  action<Parts>(spec: ButtonSpec<Tables, Parts>): Route
  action<Parts, Schema extends z.ZodType>(spec: FormSpec<Tables, Parts, Schema>): Route
  entrance<Parts, Schema extends z.ZodType>(spec: EntranceSpec<Tables, Parts, Schema>): Route
  download<Parts, Schema extends z.ZodType = AnyQuery>(spec: DownloadSpec<Tables, Parts, Schema>): Route
  step<Parts, Schema extends z.ZodType>(spec: StepSpec<Tables, Parts, Schema>): Route
  stream<Parts>(spec: StreamSpec<Tables, Parts>): Route
  api<Parts, Schema extends z.ZodType = AnyQuery>(spec: ApiSpec<Tables, Parts, Schema>): Route
  apiCommand<Parts, Schema extends z.ZodType = z.ZodUndefined, Shown = unknown>(
    spec: ApiCommandSpec<Tables, Parts, Schema, Shown>,
  ): Route
}
