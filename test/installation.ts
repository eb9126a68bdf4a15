/** The whole application as `main` composes it, on a test's database: partnerships, people with real sessions, visitors. */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll } from 'vitest'
import type { Adoptable } from '../src/agreement/index.ts'
import { readAdoptable } from '../src/main/demo-load.ts'
import { foundPartnership } from '../src/main/found.ts'
import { composeApp } from '../src/main/house.ts'
import { fixedClock } from '../src/platform/clock.ts'
import { day } from '../src/platform/days.ts'
import { silentLog } from '../src/platform/log.ts'
import { themself } from '../src/platform/sign-in/doors.ts'
import { startSession } from '../src/platform/sign-in/sessions/commands.ts'
import { makeToken } from '../src/platform/sign-in/tokens/commands.ts'
import type { SignInTables } from '../src/platform/sign-in/tables.ts'
import type { Scope } from '../src/platform/sign-in/vocabulary.ts'
import type { Write } from '../src/platform/db/types.ts'
import type { FunctionName } from '../src/platform/viewer.ts'
import type { TestDatabase } from './database.ts'
import { aMember, type Member, type MemberWish } from './members.ts'

/** When the partnerships of tests are founded: the day after the Vestegnen agreement was signed. */
export const founded = new Date('2018-01-23T08:00:00Z')

const read = new Map<string, Promise<Adoptable>>()

/** An agreement of this repository, ready to be taken in; each is compiled once a test file. */
export function adoptable(folder: string): Promise<Adoptable> {
  const known = read.get(folder) ?? readAdoptable(join(import.meta.dirname, '..', folder))
  read.set(folder, known)
  return known
}

/** Founds a partnership from an agreement of this repository; answers its slug. */
export async function aFoundedPartnership(db: TestDatabase, folder = 'agreements/vestegnen-2018'): Promise<string> {
  const slug = `p-${crypto.randomUUID()}`
  const partnership = { slug, name: `Partnerskabet ${slug.slice(0, 6)}`, demonstration: false }
  await foundPartnership(db, partnership, await adoptable(folder), founded)
  return slug
}

/** An answer as a visitor of a test reads it. */
export interface Answer {
  readonly status: number
  readonly location: string | null
  readonly headers: Headers
  readonly bytes: Uint8Array
  /** The body as text, as it came. */
  readonly text: string
  json(): never
}

/** What a visitor brings along. */
export interface Asking {
  /** The fields of a form; with a file among them it goes as a browser sends files. */
  readonly form?: Readonly<Record<string, string | readonly string[] | File>>
  readonly send?: unknown
  /** How it is sent, when neither a form nor a document says so. */
  readonly method?: 'POST' | 'PUT' | 'DELETE'
  readonly headers?: Readonly<Record<string, string>>
}

/** Somebody who visits the installation: a stranger, a member with a session, or a program with a token. */
export type Visit = (path: string, asking?: Asking) => Promise<Answer>

/** The application composed on a database. Partnerships that tests visit are founded before. */
export function anInstallation(db: TestDatabase, business = '2018-10-15T08:00:00Z') {
  const keyFolder = mkdtempSync(join(tmpdir(), 'samvaerk-keys-'))
  afterAll(() => rmSync(keyFolder, { recursive: true }))
  const clock = fixedClock(business, '2026-03-01T08:00:00Z')
  const surroundings = { url: 'http://samvaerk.test', keyFolder, metricsToken: null, demonstration: null }
  // Webhooks of tests lead to this machine, and never out of it.
  const { app, desk, carrier } = composeApp({
    database: db,
    clock,
    log: silentLog(),
    reach: 'loopback',
    ...surroundings,
  })

  function visiting(standing: Readonly<Record<string, string>> = {}): Visit {
    return async function visit(path, asking = {}) {
      const response = await app.request(path, requestOf(asking, standing))
      const bytes = new Uint8Array(await response.arrayBuffer())
      const text = new TextDecoder().decode(bytes)
      const { status, headers } = response
      return { status, headers, bytes, text, location: headers.get('location'), json: () => JSON.parse(text) as never }
    }
  }

  /** Visits with a session of this member. */
  async function as(member: Member): Promise<Visit> {
    const start = { strength: 'one-factor', client: 'firefox' } as const
    const secret = await db.transact(themself(member), 'write', (tx: Write<SignInTables>) =>
      startSession(tx, themself(member), start, clock.machine()),
    )
    return visiting({ cookie: `samvaerk=${secret}` })
  }

  return {
    app,
    clock,
    desk,
    carrier,
    as,
    stranger: visiting(),

    /** A new member of a partnership, and their visit. */
    async member(partnership: string, functions: readonly FunctionName[], wish: MemberWish = {}) {
      const member = await aMember(db, partnership, functions, wish)
      return { member, visit: await as(member) }
    },

    /** Visits as a program with a token of this member. */
    async withToken(member: Member, scopes: readonly Scope[], partnership = member.partnership): Promise<Visit> {
      const wish = { partnership, name: 'Et program', scopes, expiresOn: day('2026-06-01') }
      const token = await db.transact(themself(member), 'write', (tx: Write<SignInTables>) =>
        makeToken(tx, themself(member), wish, clock.machine()),
      )
      return visiting({ authorization: `Bearer ${token}` })
    },
  }
}
/** What {@link anInstallation} gives. */
export type Installation = ReturnType<typeof anInstallation>

function requestOf(
  { form, send, method, headers = {} }: Asking,
  standing: Readonly<Record<string, string>>,
): RequestInit {
  if (send !== undefined) {
    const json = { 'content-type': 'application/json', ...standing, ...headers }
    return { method: method ?? 'POST', headers: json, body: JSON.stringify(send) }
  }
  if (form === undefined) return { ...(method && { method }), headers: { ...standing, ...headers } }
  const pairs = Object.entries(form).flatMap(([name, value]) => [value].flat().map((each) => [name, each] as const))
  const uploads = pairs.some(([, value]) => value instanceof File)
  const body = uploads ? new FormData() : new URLSearchParams()
  for (const [name, value] of pairs) body.append(name, value as string)
  return { method: 'POST', headers: { 'sec-fetch-site': 'same-origin', ...standing, ...headers }, body }
}

/** The words of a page without its mark-up, white space folded, as a reader meets them. */
export function wordsOf(html: string): string {
  const bare = html
    .replace(/<(script|style|head)\b[\s\S]*?<\/\1>/g, ' ')
    .replace(/<[^>]*>/g, ' ')
    .replace(/&quot;/g, '"')
    .replace(/&#39;/g, "'")
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&amp;/g, '&')
  return bare.replace(/\s+/g, ' ').trim()
}
