import type { z } from 'zod'
import type { Form } from '../forms.ts'
import type { Ask } from './ask.ts'
import type { Outcome } from './handlers.ts'
import type { Access, Recorded } from './house.ts'

/** A route as the kernel runs it. Rooms make them with `routing()`, which knows their types. */
export interface Route {
  readonly kind: 'page' | 'action' | 'download' | 'step' | 'stream' | 'api'
  readonly method: 'GET' | 'POST' | 'PUT' | 'DELETE'
  readonly pattern: string
  readonly access: Access
  readonly record: Recorded | readonly Recorded[]
  /** For routes that are entered by token: what the token must have been given out for. Null: by session. */
  readonly scope: string | null
  /** Whether the address has a page too, so that it can be opened anew after a post. */
  readonly reopens: boolean
  readonly answer: (ask: Ask) => Promise<Response>
  /** For the description of the interface (OpenAPI). */
  readonly described?: Described
  /** What the form of a page does, so that the interface for programs can do the very same (API-03). */
  readonly does?: Doing
}

/** A page's form and what it does. */
export interface Doing {
  readonly form: Form | undefined
  readonly record: Recorded
  readonly run: (acting: never) => Promise<Outcome>
}

/** What the description of the interface says of a route. */
export interface Described {
  readonly summary: string
  readonly query?: z.ZodType | undefined
  readonly body?: z.ZodType | undefined
  readonly answer?: z.ZodType | undefined
  /** What is answered is a file of this media type, or of any. */
  readonly file?: string | undefined
  /** The status of what is done as asked. */
  readonly status: 200 | 201 | 204
  /** The answer is one thing as it stands, whose ETag a change of it has to name. */
  readonly single?: boolean
  /** A change that has to name the ETag of what it changes; or that may also make it. */
  readonly precondition?: 'if-match' | 'if-match-or-none' | undefined
}
