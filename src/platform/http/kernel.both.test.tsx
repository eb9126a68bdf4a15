import { expect, test } from 'vitest'
import { z } from 'zod'
import { freshDatabase } from '../../../test/database.ts'
import { emptyHouse, post } from '../../../test/empty-house.ts'
import { recorder } from '../audit/record.ts'
import { fixedClock } from '../clock.ts'
import type { PlatformTables } from '../db/tables.ts'
import type { Write } from '../db/types.ts'
import { Refused } from '../errors.ts'
import { formIn, words } from '../forms.ts'
import { path } from '../paths.ts'
import { jobViewer } from '../viewer.ts'
import { openHouse } from './kernel.ts'
import { routing } from './routing.ts'

const { page, action } = routing<PlatformTables>()
const at = { found: path('/found'), list: path('/list'), sneak: path('/sneak') }
const FoundForm = formIn({ da: {}, en: {} }, () => z.object({ slug: words('?'), end: words('?') }))
const moment = new Date('2018-10-15T10:00:00Z')

function founding(tx: Write<PlatformTables>, slug: string) {
  const row = { partnership_id: slug, name: slug, created_at: moment, demonstration: false }
  return tx.insertInto('platform.partnership').values(row).execute()
}

const routes = [
  action({
    path: at.found,
    access: 'anyone',
    record: 'partnership.founded',
    form: FoundForm,
    async run({ tx, input }) {
      await founding(tx, input.slug)
      if (input.end === 'refuse') throw new Refused('shown', { da: 'Nej', en: 'No' })
      if (input.end === 'break') throw new Error('broken')
      return { to: '/list', about: { partnership: input.slug } }
    },
    again: () => <p />,
  }),
  page({
    path: at.list,
    access: 'anyone',
    record: 'nothing-personal',
    async show({ db }) {
      const rows = await db.selectFrom('platform.partnership').select('partnership_id as id').orderBy('id').execute()
      return <p>{rows.map((row) => row.id).join(' ')}</p>
    },
  }),
  page({
    path: at.sneak,
    access: 'anyone',
    record: 'nothing-personal',
    async show({ db }) {
      await founding(db as unknown as Write<PlatformTables>, 'sneaked')
      return <p />
    },
  }),
]

const db = await freshDatabase()
const founder = jobViewer('set-up')
const house = emptyHouse({
  database: db,
  record: recorder(fixedClock('2018-10-15T10:00:00Z')),
  who: async () => founder,
})
const app = openHouse(house, routes)

async function entriesAbout(slug: string): Promise<unknown[]> {
  const asked = `select verb, about, request_id as number from platform.audit_entry where about->>'partnership' = $1`
  return await db.asSuperuser(async (all) => (await all.query(asked, [slug])).rows)
}

test.each(['refuse', 'break'])(
  'WEB-08 of a command that comes to %s, neither the change nor its entry is kept',
  async (end) => {
    const answer = await app.request(at.found.to(), post({ slug: `never-${end}`, end }))
    expect(answer.status).toBe(end === 'refuse' ? 409 : 500)
    expect(await (await app.request(at.list.to())).text()).not.toContain('never')
    expect(await entriesAbout(`never-${end}`)).toEqual([])
  },
)

test('WEB-08 of a command whose entry cannot be written, the change is not kept', async () => {
  const broken = openHouse({ ...house, record: () => Promise.reject(new Error('no room')) }, routes)
  expect((await broken.request(at.found.to(), post({ slug: 'never-recorded', end: 'well' }))).status).toBe(500)
  expect(await (await app.request(at.list.to())).text()).not.toContain('never')
})

test('WEB-08 a page that would change something is stopped by the database', async () => {
  expect((await app.request(at.sneak.to())).status).toBe(500)
  expect(await (await app.request(at.list.to())).text()).not.toContain('sneaked')
})

test('WEB-08 a change and its entry are kept together, under the number of the request', async () => {
  const answer = await app.request(at.found.to(), post({ slug: 'kept', end: 'well' }))
  expect([answer.status, answer.headers.get('location')]).toEqual([303, '/list'])
  expect(await (await app.request(at.list.to())).text()).toContain('kept')
  const number = answer.headers.get('x-request-id')
  expect(await entriesAbout('kept')).toEqual([{ verb: 'partnership.founded', about: { partnership: 'kept' }, number }])
})
