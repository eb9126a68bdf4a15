/** Makes what is measured: a PostgreSQL server, the Vestegnen partnership in it, a token, and so many pieces of evidence. */
import pg from 'pg'
import type { NewEvidence } from '../src/agreement/index.ts'
import { recordEvidence } from '../src/agreement/index.ts'
import type { AgreementTables } from '../src/agreement/tables.ts'
import { foundPartnership } from '../src/main/found.ts'
import { readAdoptable } from '../src/main/demo-load.ts'
import { day, plusDays } from '../src/platform/days.ts'
import { openDatabase } from '../src/platform/db/open.ts'
import { migrateServer } from '../src/platform/db/prepare.ts'
import type { Database, Write } from '../src/platform/db/types.ts'
import { createPerson, grantFunction } from '../src/platform/people/index.ts'
import { themself } from '../src/platform/sign-in/doors.ts'
import { startSession } from '../src/platform/sign-in/sessions/commands.ts'
import type { SignInTables } from '../src/platform/sign-in/tables.ts'
import { makeToken } from '../src/platform/sign-in/tokens/commands.ts'
import { jobViewer, type PersonViewer } from '../src/platform/viewer.ts'
import { fillGovernance } from './governance-ground.ts'
import { startPostgres } from '../test/postgres-server.ts'

/** The partnership that is measured. */
export const slug = 'vestegnen'

/** What stands to be measured, and how it is put away. */
export interface Ground {
  url: string
  token: string
  /** The secret of a session of theirs: what a browser sends as its cookie. */
  session: string
  viewer: PersonViewer
  database: Database
  stop(): Promise<void>
}

/** Starts a durable PostgreSQL of our own and fills it. */
export async function prepareGround(entries: number): Promise<Ground> {
  const server = await startPostgres(undefined, ['fsync=on', 'synchronous_commit=on', 'full_page_writes=on'])
  const as = (login: string, database: string) =>
    server.url.replace('postgres@', `${login}@`).replace(/postgres$/, database)
  const admin = new pg.Client({ connectionString: server.url })
  await admin.connect()
  await admin.query('create role bench_owner login createrole')
  await admin.query('create role bench_app login')
  await admin.query('create database bench owner bench_owner')
  const url = as('bench_app', 'bench')
  await migrateServer({ owner: as('bench_owner', 'bench'), app: url })
  const database = await openDatabase({ engine: 'server', url })
  const now = new Date('2018-01-22T12:00:00Z')
  const partnership = { slug, name: 'Bandepartnerskabet på Vestegnen', demonstration: false }
  await foundPartnership(database, partnership, await readAdoptable('agreements/vestegnen-2018'), now)
  const viewer = await secretary(database, now)
  const token = await tokenOf(database, viewer)
  const session = await sessionOf(database, viewer)
  await fill(database, viewer, entries)
  const analyst = new pg.Client({ connectionString: as('postgres', 'bench') })
  await analyst.connect()
  await fillGovernance(analyst, slug, viewer.personId)
  await analyst.query('vacuum analyze')
  await analyst.end()
  async function stop(): Promise<void> {
    await database.close()
    await admin.end()
    await server.stop()
  }
  return { url, token, session, viewer, database, stop }
}

async function secretary(database: Database, now: Date): Promise<PersonViewer> {
  const setUp = jobViewer('set-up', slug)
  const input = {
    name: 'Maaler Opdigt',
    email: 'maaler@demo.example',
    organisation: 'gladsaxe',
    language: 'da' as const,
  }
  const personId = await database.transact(setUp, 'write', async (tx: Write<never>) => {
    const { personId: id } = await createPerson(tx as never, setUp, input, now)
    await grantFunction(tx as never, setUp, id, { name: 'secretary', from: day('2018-01-01'), until: null }, now)
    return id
  })
  return {
    kind: 'person',
    personId,
    name: input.name,
    partnership: slug,
    organisation: 'gladsaxe',
    functions: ['secretary'],
  }
}

function tokenOf(database: Database, viewer: PersonViewer): Promise<string> {
  const now = new Date(performance.timeOrigin + performance.now())
  const expiresOn = plusDays(day(now.toISOString().slice(0, 10)), 200)
  const wish = { partnership: slug, name: 'bench', scopes: ['read', 'evidence:write'] as const, expiresOn }
  return database.transact(viewer, 'write', (tx: Write<never>) => makeToken(tx as never, viewer, wish, now))
}

/** A session as sign-in gives it; it is good for as long as a run lasts. */
function sessionOf(database: Database, viewer: PersonViewer): Promise<string> {
  const start = { strength: 'one-factor', client: 'firefox' } as const
  const self = themself(viewer)
  return database.transact(self, 'write', (tx: Write<SignInTables>) =>
    startSession(tx, self, start, new Date(performance.timeOrigin + performance.now())),
  )
}

async function fill(database: Database, viewer: PersonViewer, entries: number): Promise<void> {
  for (let from = 0; from < entries; from += 500) {
    await database.transact(viewer, 'write', async (tx: Write<AgreementTables>) => {
      for (let n = from; n < Math.min(entries, from + 500); n += 1) {
        await recordEvidence(
          tx,
          viewer,
          occurrence(n),
          { source: 'csv' },
          new Date(Date.parse('2018-12-01T08:00:00Z') + n * 60_000),
        )
      }
    })
  }
}

/** The n-th made-up occurrence: activities over the whole term, each with a note as long as real ones. */
export function occurrence(n: number): NewEvidence {
  const areas = ['civilsamfund', 'top-20', 'medier']
  return {
    kind: 'activity-done',
    subject: areas[n % areas.length] ?? null,
    about: null,
    party: ['gladsaxe', 'herlev', 'ballerup', 'vestegnens-politi'][n % 4] ?? null,
    occurredOn: plusDays(day('2018-01-22'), n % 250),
    expiresOn: null,
    quantity: null,
    unit: null,
    ref: `bench-${n}`,
    forPeriod: null,
    detail: null,
    note: `Opdigtet aktivitet nummer ${n} i Eksempelparken, skrevet som en sekretær ville skrive den.`,
  }
}
