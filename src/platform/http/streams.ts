import { setTimeout as wait } from 'node:timers/promises'
import { NotFound } from '../errors.ts'
import { respond } from './answer.ts'
import type { Ask } from './ask.ts'
import { Fault, tooManyRequests } from './faults.ts'
import type { StreamSpec } from './handlers.ts'
import type { Route } from './route.ts'
import { asking, queryOf, stated, told } from './acting.ts'

/** How often a stream looks, says that it is still there, and asks again whether its person may come in. Milliseconds. */
export interface Pace {
  readonly look: number
  readonly beat: number
  readonly door: number
}

const usualPace: Pace = { look: 3000, beat: 15_000, door: 30_000 }

/**
 * Tells an open page that something changed, and never what (WEB-32): the page then asks for itself anew, by the ordinary
 * way, so that the database decides what its reader sees. Every look is a short transaction of its own; nothing is held
 * between two of them.
 */
export function stream(spec: StreamSpec<never, never>): Route {
  const places = new Places(spec.most.inAll, spec.most.perPerson)
  return stated(spec as never, 'stream', 'GET', async function answerStream(ask) {
    const leave = places.take(ask.viewer.kind === 'person' ? ask.viewer.personId : '')
    try {
      const watch = new Watch(ask, spec, await look(ask, spec))
      // A HEAD asks what a GET would say, and listens to nothing.
      const listens = ask.c.req.method === 'GET'
      if (!listens) leave()
      return respond(ask, listens ? bodyOf(watch, leave) : null, { status: 200, headers: streamHeaders })
    } catch (error) {
      leave()
      throw error
    }
  })
}

const streamHeaders = {
  'content-type': 'text/event-stream; charset=utf-8',
  // A proxy in front passes each line on at once.
  'x-accel-buffering': 'no',
}

function look(ask: Ask, spec: StreamSpec<never, never>): Promise<string> {
  return asking(ask, 'nothing-personal', async (db) => await spec.mark(told(ask, queryOf(ask), { db })))
}

/** How many streams are open, in all and by each person. */
class Places {
  readonly #inAll: number
  readonly #perPerson: number
  readonly #open = new Map<string, number>()
  #all = 0
  constructor(inAll: number, perPerson: number) {
    this.#inAll = inAll
    this.#perPerson = perPerson
  }

  /** Takes a place or turns away; what it gives back leaves the place, once. */
  take(person: string): () => void {
    const mine = this.#open.get(person) ?? 0
    if (this.#all >= this.#inAll || mine >= this.#perPerson) throw tooManyRequests(30)
    this.#all += 1
    this.#open.set(person, mine + 1)
    let left = false
    return () => {
      if (left) return
      left = true
      this.#all -= 1
      const now = (this.#open.get(person) ?? 1) - 1
      if (now === 0) this.#open.delete(person)
      else this.#open.set(person, now)
    }
  }
}

/** One open stream: what its page knows, and when it last spoke and last asked at the door. */
class Watch {
  readonly #ask: Ask
  readonly #spec: StreamSpec<never, never>
  readonly #pace: Pace
  readonly over = new AbortController()
  readonly #until: AbortSignal
  #known: string
  #ahead: string
  #silent = 0
  #inside = 0

  constructor(ask: Ask, spec: StreamSpec<never, never>, mark: string) {
    this.#ask = ask
    this.#spec = spec
    this.#pace = spec.pace ?? usualPace
    const { stopping } = (ask.c.env ?? {}) as { stopping?: AbortSignal }
    this.#until = stopping === undefined ? this.over.signal : AbortSignal.any([stopping, this.over.signal])
    const known = ask.c.req.header('last-event-id') ?? ask.c.req.query('kendt') ?? mark
    this.#known = mark
    this.#ahead = `retry: 5000\n\n${known === mark ? ': \n\n' : changed(mark)}`
  }

  /** What is to be said next, as soon as there is something; nothing when the stream is over. */
  async next(): Promise<string | null> {
    const ahead = this.#ahead
    this.#ahead = ''
    if (ahead !== '') return ahead
    try {
      for (;;) {
        await wait(this.#pace.look, undefined, { signal: this.#until })
        const said = await this.#lookAgain()
        if (said !== null) return said
      }
    } catch (error) {
      this.#tellWhy(error)
      return null
    }
  }

  async #lookAgain(): Promise<string | null> {
    const { route } = this.#ask
    this.#silent += this.#pace.look
    this.#inside += this.#pace.look
    if (this.#inside >= this.#pace.door && route !== null) {
      this.#inside = 0
      await this.#ask.enter(route)
    }
    const mark = await look(this.#ask, this.#spec)
    if (mark === this.#known && this.#silent < this.#pace.beat) return null
    this.#silent = 0
    if (mark === this.#known) return ': \n\n'
    this.#known = mark
    return changed(mark)
  }

  /** That somebody left, signed out, or lost their access is no fault of ours; anything else is told to the log. */
  #tellWhy(error: unknown): void {
    if (this.#until.aborted || error instanceof Fault || error instanceof NotFound) return
    const { house, requestId, route } = this.#ask
    house.log.error({ requestId, route: route?.pattern, cause: error }, 'A stream ended')
  }
}

function changed(mark: string): string {
  return `id: ${mark}\ndata: changed\n\n`
}

/** A body that asks the watch for its next words whenever the browser has read the last. */
function bodyOf(watch: Watch, leave: () => void): ReadableStream<Uint8Array> {
  const encoder = new TextEncoder()
  return new ReadableStream({
    async pull(controller) {
      const said = await watch.next()
      if (said !== null) return controller.enqueue(encoder.encode(said))
      leave()
      // Whoever has gone cannot be closed once more.
      if (!watch.over.signal.aborted) controller.close()
    },
    cancel() {
      watch.over.abort()
      leave()
    },
  })
}
