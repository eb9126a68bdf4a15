import type { z } from 'zod'
import type { Ask } from './ask.ts'
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
}

/** What the description of the interface says of a route. */
export interface Described {
  readonly summary: string
  readonly query?: z.ZodType | undefined
  readonly body?: z.ZodType | undefined
  readonly answer?: z.ZodType | undefined
}
