import { randomFillSync } from 'node:crypto'
import type { Context } from 'hono'
import type { Frame, Partnership } from '../components/frame.ts'
import { type Day, dayOf } from '../days.ts'
import { NotFound } from '../errors.ts'
import type { Language } from '../languages.ts'
import { stranger, type Viewer } from '../viewer.ts'
import { Fault } from './faults.ts'
import type { House } from './house.ts'
import { languageAsked, languageName, languageOf } from './language.ts'
import type { Route } from './route.ts'

/** A request while it is answered: who asks for what, in which language, and what is known so far. */
export class Ask {
  readonly house: House
  readonly c: Context
  readonly route: Route | null
  readonly requestId: string = newRequestId()
  readonly languageAsked: Language | null
  readonly language: Language
  viewer: Viewer = stranger()
  /** The name of the person of the session, also on pages of another partnership than theirs. */
  personName: string | null = null
  partnership: Partnership | null = null
  params: Readonly<Record<string, string>> = {}
  #now: Date | null = null
  #today: Day | null = null
  #frame: Frame | null = null

  constructor(house: House, c: Context, route: Route | null) {
    this.house = house
    this.c = c
    this.route = route
    this.languageAsked = c.req.raw.url.includes('sprog=') ? languageAsked(c.req.query(languageName)) : null
    this.language = languageOf(this.languageAsked, c.req.header('cookie'))
  }

  /** The partnership's time, decided once a request. */
  get now(): Date {
    this.#now ??= this.house.clock.business()
    return this.#now
  }

  /** The civil date of that moment in Copenhagen. */
  get today(): Day {
    this.#today ??= dayOf(this.now)
    return this.#today
  }

  /** The path and the query that were asked for, without the language. */
  get address(): string {
    const url = new URL(this.c.req.raw.url)
    url.searchParams.delete(languageName)
    return url.pathname + url.search
  }

  /** What stands around the page. */
  get frame(): Frame {
    this.#frame ??= {
      language: this.language,
      partnership: this.partnership,
      person: this.personName,
      navigation: this.house.navigation(this.viewer, this.partnership, this.language),
      address: this.address,
      reopens: this.c.req.method === 'GET' || (this.route?.reopens ?? false),
      demonstration: this.house.demonstration,
      version: this.house.version,
    }
    return this.#frame
  }

  /** Finds out where we are and who comes, and turns away whoever may not come in (WEB-05). */
  async enter(route: Route): Promise<void> {
    if (this.c.req.raw.url.includes('%00')) throw new NotFound('an address with a NUL byte')
    this.params = this.c.req.param()
    const slug = this.params['partnership']
    if (slug !== undefined) {
      this.partnership = await this.house.partnership(slug)
      if (this.partnership === null) throw new NotFound('the partnership')
    }
    await (route.scope === null ? this.#bySession() : this.#byToken(route, route.scope))
    this.#mustHold(route)
  }

  async #bySession(): Promise<void> {
    const here = this.partnership?.slug ?? null
    const viewer = await this.house.who(this.c, here, this.route?.kind === 'stream' ? 'watching' : undefined)
    if (viewer.kind === 'person') this.personName = viewer.name
    const elsewhere = viewer.kind === 'person' && here !== null && viewer.partnership !== here
    this.viewer = elsewhere ? stranger(here) : viewer
  }

  async #byToken(route: Route, scope: string): Promise<void> {
    const here = this.partnership?.slug ?? null
    this.viewer = stranger(here)
    if (this.c.req.header('authorization') === undefined) return
    const bearer = await this.house.bearer(this.c, here)
    if (bearer === null) throw new Fault('sign-in-needed', { 'www-authenticate': 'Bearer error="invalid_token"' })
    if (here !== null && bearer.viewer.partnership !== here) throw new NotFound('the partnership')
    if (route.access !== 'anyone' && !bearer.scopes.includes(scope)) {
      throw new Fault('scope-missing', { 'www-authenticate': `Bearer error="insufficient_scope", scope="${scope}"` })
    }
    this.viewer = bearer.viewer
  }

  #mustHold({ access, scope }: Route): void {
    if (access === 'anyone') return
    const { viewer } = this
    if (viewer.kind === 'stranger') {
      // Signed in, but of another partnership: these pages are none of theirs, and they are told no more than that.
      if (this.personName !== null) throw new NotFound('the page')
      throw new Fault('sign-in-needed', scope === null ? {} : { 'www-authenticate': 'Bearer' })
    }
    if (access === 'signed-in' || viewer.kind === 'job') return
    const wanted = typeof access === 'string' ? [access] : access
    if (!wanted.some((each) => viewer.functions.includes(each))) throw new Fault('function-missing')
  }
}

const letters = '0123456789ABCDEFGHJKMNPQRSTVWXYZ'
const pool = new Uint8Array(2000)
let used = pool.length

/** A number that a person can read aloud over the telephone: ten letters without I, L, O and U. */
function newRequestId(): string {
  if (used >= pool.length) {
    randomFillSync(pool)
    used = 0
  }
  let id = ''
  for (let i = 0; i < 10; i++) id += letters.charAt((pool[used++] ?? 0) & 31)
  return id
}
