import type { z } from 'zod'
import type { Read, Write } from '../../db/types.ts'
import type { Form, Problem } from '../../forms.ts'
import type { Acting, Asked, Stated, Visit } from '../handlers.ts'
import type { Recorded } from '../house.ts'

interface StatedForTokens<Parts> extends Stated<Parts> {
  /** What a token must have been given out for. */
  readonly scope: string
  /** One sentence for the description of the interface. */
  readonly summary: string
  /** The shape of the answer, for the description of the interface. */
  readonly answers?: z.ZodType
}

/** A question to the interface for programs: GET, answered in JSON with an ETag (API-15). */
export interface ApiSpec<Tables, Parts, Schema extends z.ZodType> extends StatedForTokens<Parts> {
  readonly query?: Schema
  /** The answer is one thing as it stands: its ETag is strong, and a change of the thing names it. */
  readonly single?: boolean
  readonly answer: (asked: Asked<Tables, Parts, z.output<Schema>>) => Promise<unknown>
}

/** Who looks at a thing, and on which day. */
export type Looking = Pick<Visit<unknown>, 'viewer' | 'today'>

/** A single thing that programs see and change. Its ETag is made of all that is shown of it. */
export interface Thing<Tables, Parts, Shown = unknown> {
  readonly show: (db: Read<Tables>, params: Parts, looking: Looking) => Promise<Shown>
  /** Holds its row until the transaction ends: nobody changes it between the precondition and the change (API-18). */
  readonly hold: (tx: Write<Tables>, params: Parts) => Promise<unknown>
}

/** What a command of the interface answers: the thing made and where it stands. Without a body: done, and nothing to say (204). */
export interface Made {
  readonly body?: unknown
  readonly location?: string
  readonly about?: Readonly<Record<string, string>>
  readonly record?: Recorded
}

/** How many bytes a document may hold, and which of its fields is too large when it holds more. */
export interface TooLarge {
  readonly bytes: number
  readonly problem: Problem
}

/** A command to the interface for programs: a JSON document, answered in JSON. */
export interface ApiCommandSpec<Tables, Parts, Schema extends z.ZodType, Shown = unknown>
  extends StatedForTokens<Parts> {
  readonly method?: 'POST' | 'PUT' | 'DELETE'
  /** How the document is read; without it none is sent. */
  readonly body?: Form<Schema>
  /** How many bytes the document takes; the usual when nothing is said. */
  readonly most?: TooLarge
  /** Whether something new comes of it, at an address of its own (201). Without a word: what is posted does. */
  readonly makes?: boolean
  /** What is changed: whoever changes it says which one they have read (API-16). */
  readonly changes?: Thing<Tables, Parts, Shown>
  /** What is changed may not be there yet: `If-None-Match: *` makes it (API-19). */
  readonly makesToo?: boolean
  readonly run: (acting: ActingOn<Tables, Parts, z.output<Schema>, Shown>) => Promise<Made>
}

/** A command under way, with the thing as it stood before it. */
export type ActingOn<Tables, Parts, Input, Shown> = Acting<Tables, Parts, Input> & { readonly current: Shown | null }
