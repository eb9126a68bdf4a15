/** A made-up interface over the parties of a partnership, for tests of keys and ETags on a real database. */
import { z } from 'zod'
import { recorder } from '../src/platform/audit/record.ts'
import { fixedClock } from '../src/platform/clock.ts'
import type { PlatformTables } from '../src/platform/db/tables.ts'
import { found, Refused } from '../src/platform/errors.ts'
import { formIn } from '../src/platform/forms.ts'
import type { Thing } from '../src/platform/http/api/specs.ts'
import type { House } from '../src/platform/http/house.ts'
import { openHouse } from '../src/platform/http/kernel.ts'
import type { Route } from '../src/platform/http/route.ts'
import { routing } from '../src/platform/http/routing.ts'
import { path } from '../src/platform/paths.ts'
import type { TestDatabase } from './database.ts'
import { emptyHouse } from './empty-house.ts'
import { aMember, aPartnership } from './members.ts'

const { api, apiCommand } = routing<PlatformTables>()
/** Its addresses. */
export const at = { all: path('/api/v1/:partnership/parties'), one: path('/api/v1/:partnership/parties/:party') }
const NameBody = formIn({ da: {}, en: {} }, () =>
  z.strictObject({ id: z.string().optional(), name: z.string().min(1) }),
)
const scope = 'parties:write'

const theParty: Thing<PlatformTables, { partnership: string; party: string }, { id: string; name: string }> = {
  async show(db, { partnership, party }) {
    const row = await db
      .selectFrom('platform.organisation')
      .where('partnership_id', '=', partnership)
      .where('organisation_id', '=', party)
      .select(['organisation_id as id', 'name'])
      .executeTakeFirst()
    return found(row, 'the party')
  },
  hold: (tx, { partnership, party }) =>
    tx
      .selectFrom('platform.organisation')
      .where('partnership_id', '=', partnership)
      .where('organisation_id', '=', party)
      .select('name')
      .forUpdate()
      .execute(),
}

const routes = [
  api({
    path: at.all,
    access: 'signed-in',
    record: 'nothing-personal',
    scope,
    summary: 'The parties.',
    answer: ({ db, params: { partnership } }) =>
      db
        .selectFrom('platform.organisation')
        .where('partnership_id', '=', partnership)
        .select('name')
        .orderBy('name')
        .execute(),
  }),
  api({
    path: at.one,
    access: 'signed-in',
    record: 'nothing-personal',
    scope,
    summary: 'A party.',
    single: true,
    answer: (asked) => theParty.show(asked.db, asked.params, asked),
  }),
  apiCommand({
    path: at.all,
    access: 'administrator',
    record: 'party.added',
    scope,
    summary: 'Adds a party.',
    body: NameBody,
    async run({ tx, params: { partnership }, input: { id = '', name } }) {
      await tx
        .insertInto('platform.organisation')
        .values({ partnership_id: partnership, organisation_id: id, name })
        .execute()
      if (name === 'refused') throw new Refused('no', { da: 'Nej', en: 'No' })
      return { body: { id }, location: at.one.to({ partnership, party: id }), about: { partnership, party: id } }
    },
  }),
  apiCommand({
    path: at.one,
    method: 'PUT',
    access: 'administrator',
    record: 'party.renamed',
    scope,
    summary: 'Renames a party, or adds it.',
    body: NameBody,
    changes: theParty,
    makesToo: true,
    async run({ tx, params: { partnership, party }, input: { name }, current }) {
      const row = { partnership_id: partnership, organisation_id: party, name }
      if (current === null) await tx.insertInto('platform.organisation').values(row).execute()
      else
        await tx
          .updateTable('platform.organisation')
          .set({ name })
          .where('partnership_id', '=', partnership)
          .where('organisation_id', '=', party)
          .execute()
      return { body: { id: party } }
    },
  }),
]

/** How something is sent. */
export interface Sending {
  readonly key?: string
  readonly method?: string
  readonly headers?: Record<string, string>
}

/** The interface on a database, for Ana and for Bo, both administrators; with more routes where a test wants them. */
export async function aPartyApi(db: TestDatabase, more: readonly Route[] = []) {
  const partnership = await aPartnership(db)
  const ana = await aMember(db, partnership, ['administrator', 'auditor'])
  const bo = await aMember(db, partnership, ['administrator'])
  const clock = fixedClock('2018-10-15T10:00:00Z', '2026-03-01T08:00:00Z')
  const house = emptyHouse({
    database: db as unknown as House['database'],
    clock,
    record: recorder(clock),
    partnership: (slug) => ({ slug, name: 'x' }),
    bearer: async (c) => ({ viewer: c.req.header('authorization') === 'Bearer bo' ? bo : ana, scopes: [scope] }),
  })
  const app = openHouse(house, [...routes, ...more])

  /** Sends a document to an address, as Ana unless a header says Bo. */
  async function send(address: string, body: object, { key, method = 'POST', headers = {} }: Sending = {}) {
    const keyed: Record<string, string> = key === undefined ? {} : { 'idempotency-key': key }
    const all = { authorization: 'Bearer ana', 'content-type': 'application/json', ...keyed, ...headers }
    const answer = await app.request(address, { method, headers: all, body: JSON.stringify(body) })
    return { status: answer.status, headers: answer.headers, body: (await answer.json()) as Record<string, unknown> }
  }

  async function get(address: string, headers: Record<string, string> = {}) {
    const answer = await app.request(address, { headers: { authorization: 'Bearer ana', ...headers } })
    return { status: answer.status, headers: answer.headers, text: await answer.text() }
  }

  const here = { partnership }
  return {
    partnership,
    ana,
    bo,
    clock,
    send,
    get,
    all: at.all.to(here),
    party: (party: string) => at.one.to({ ...here, party }),
    tagOf: async (address: string) => (await get(address)).headers.get('etag') ?? '',
  }
}
