import { expect, test } from 'vitest'
import { freshDatabase } from '../../../../test/database.ts'
import { aSteeringGroup } from '../../../../test/letters.ts'
import { entriesIn, eventIn } from '../../../../test/read-calendar.ts'
import { aMember } from '../../../../test/members.ts'
import { aVisitor, type Visitor } from '../../../../test/site.ts'
import { emptyHouse } from '../../../../test/empty-house.ts'
import { day } from '../../../platform/days.ts'
import type { Read, Write } from '../../../platform/db/types.ts'
import type { TransactingDatabase } from '../../../platform/http/house.ts'
import { openHouse } from '../../../platform/http/kernel.ts'
import { openLog } from '../../../platform/log.ts'
import { endAccess, type PeopleTables } from '../../../platform/people/index.ts'
import { jobViewer, stranger } from '../../../platform/viewer.ts'
import { paths as actionPaths } from '../../actions/paths.ts'
import { paths as meetingPaths } from '../../meetings/paths.ts'
import type { GovernanceTables } from '../../tables.ts'
import { letterRoutes } from '../routes.ts'
import { paths } from '../paths.ts'

const db = await freshDatabase()
const group = await aSteeringGroup(db)
const { site, partnership, keeper, mette, gorm, plan } = group
const program = aVisitor(site)
const asMette = await group.signedIn(mette)

test('GOV-91 a secret that nobody was given, or that is none, opens nothing', async () => {
  for (const secret of ['x', 'A'.repeat(43), `${'A'.repeat(42)}'`, `${'A'.repeat(43)}B`])
    expect((await program.get(paths.feed.to({ secret }))).status).toBe(404)
  expect((await program.get(paths.myCalendar.to({ partnership }))).status).toBe(303)
})

test('GOV-91 the address is shown once, the database holds its print only, and a new one ends the old', async () => {
  const first = await make(asMette)
  expect((await program.get(first)).status).toBe(200)
  expect((await asMette.get(paths.myCalendar.to({ partnership }))).html).not.toContain(first)
  const second = await make(asMette)
  expect([(await program.get(first)).status, (await program.get(second)).status]).toEqual([404, 200])
  const secret = second.split('/')[2] ?? ''
  const { rows } = await db.asSuperuser((raw) => raw.query('select * from governance.calendar_feed'))
  expect(JSON.stringify(rows)).not.toContain(secret)
  const reading = db.transact(mette, 'read', (tx: Read<GovernanceTables>) =>
    tx.selectFrom('governance.calendar_feed').select('secret_hash').execute(),
  )
  await expect(reading).rejects.toMatchObject({ code: '42501' })
})

test('GOV-91 whoever closes their calendar closes it for everybody, and sees when it was last fetched', async () => {
  const address = await make(asMette)
  expect((await asMette.get(paths.myCalendar.to({ partnership }))).html).toContain('ikke endnu')
  await program.get(address)
  expect((await asMette.get(paths.myCalendar.to({ partnership }))).html).toContain('datetime="2026-03-01"')
  const closed = await asMette.post(paths.endCalendar.to({ partnership }))
  expect((await asMette.get(closed.location ?? '')).html).toContain('Kalenderen er lukket')
  expect((await program.get(address)).status).toBe(404)
  expect((await asMette.post(paths.endCalendar.to({ partnership }))).status).toBe(404)
})

test('GOV-91 with its owner’s access, or their last function, a calendar is gone', async () => {
  const leaving = await aMember(db, partnership, ['member'])
  const idle = await aMember(db, partnership, ['member'], { until: day('2018-10-15') })
  const addresses = [await make(await group.signedIn(leaving)), await make(await group.signedIn(idle))]
  const statuses = async () =>
    [await program.get(addresses[0] ?? ''), await program.get(addresses[1] ?? '')].map((a) => a.status)
  expect(await statuses()).toEqual([200, 200])
  const setUp = jobViewer('set-up', partnership)
  await db.transact(setUp, 'write', (tx: Write<PeopleTables>) =>
    endAccess(tx, setUp, leaving.personId, new Date('2018-10-15T10:00:00Z')),
  )
  site.clock.advance(86_400_000)
  expect(await statuses()).toEqual([404, 404])
  site.clock.advance(-86_400_000)
})

test('GOV-91 no log holds the secret, whether it opens something or not', async () => {
  const lines: string[] = []
  const log = openLog('trace', { write: (line: string) => lines.push(line) })
  const database: TransactingDatabase = {
    transact: (viewer, mode, run, last) => db.transact(viewer, mode as 'write', run, last),
  }
  const app = openHouse(emptyHouse({ log, database, clock: site.clock }), letterRoutes('https://samvaerk.example'))
  const address = await make(asMette)
  const wrong = paths.feed.to({ secret: 'B'.repeat(43) })
  const statuses = [
    await app.request(address),
    await app.request(wrong),
    await app.request(address, { method: 'POST' }),
  ]
  expect(statuses.map(({ status }) => status)).toEqual([200, 404, 405])
  expect(lines.join('')).toContain('/kalender/:secret/moeder.ics')
  expect(lines.filter((line) => line.includes(address.split('/')[2] ?? '') || line.includes('BBBB'))).toEqual([])
})

test('GOV-91 no cache on the way keeps the calendar, no other site is told its address, and what is unchanged is not sent again', async () => {
  const { headers } = await program.get(await make(asMette))
  expect(headers.get('cache-control')).toBe('private, no-cache')
  expect(headers.get('referrer-policy')).toBe('no-referrer')
  expect(headers.get('content-type')).toBe('text/calendar; charset=utf-8')
  const address = await make(asMette)
  const etag = (await program.get(address)).headers.get('etag') ?? ''
  const again = await program.get(address, { 'if-none-match': etag })
  expect([again.status, again.html]).toEqual([304, ''])
})

test('GOV-91 a calendar has the meetings of one’s bodies as they stand, moved and cancelled, and nobody else’s', async () => {
  const [moved, cancelled] = [await plan('6.12.2018'), await plan('7.12.2018')]
  await plan('8.12.2018', { organ: 'koordinationsgruppe' })
  const again = { organ: 'styregruppe', fra: '10', til: '12', sted: '', link: '', dag: '10.12.2018' }
  await keeper.post(meetingPaths.move.to({ partnership, meeting: moved }), again)
  await keeper.post(meetingPaths.cancel.to({ partnership, meeting: cancelled }), { hvorfor: 'Hemmelig grund' })
  const address = await make(asMette)
  const { html } = await program.get(address)
  expect(entriesIn(html)).toEqual([
    {
      summary: 'Møde i Styregruppen',
      start: '2018-12-07T09:30:00',
      sequence: 1,
      status: 'CANCELLED',
      transparent: false,
    },
    {
      summary: 'Møde i Styregruppen',
      start: '2018-12-10T10:00:00',
      sequence: 1,
      status: 'CONFIRMED',
      transparent: false,
    },
  ])
  expect(html).toContain('REFRESH-INTERVAL;VALUE=DURATION:PT1H')
  expect(html).not.toMatch(/Hemmelig grund|ATTENDEE|@example\.org/)
  const { html: file } = await keeper.get(meetingPaths.calendar.to({ partnership, meeting: cancelled }))
  expect(eventIn(html).uid).toBe(eventIn(file).uid)
  const outside = await make(await group.signedIn(group.outsider))
  expect(entriesIn((await program.get(outside)).html)).toEqual([])
  site.clock.advance(31 * 86_400_000)
  expect(entriesIn((await program.get(address)).html).map(({ status }) => status)).toEqual(['CONFIRMED'])
  site.clock.advance(-31 * 86_400_000)
})

test('GOV-90, GOV-91 one’s own open actions are whole days that take no time; one from a closed item stands without its words', async () => {
  const meeting = await plan('11.12.2018')
  const item = { slags: 'decision', titel: 'Fortroligt punkt', sag: '', minutter: '', lukket: 'ja', udgave: '0' }
  await keeper.post(meetingPaths.newItem.to({ partnership, meeting }), item)
  const form = await keeper.get(actionPaths.give.to({ partnership, meeting }))
  const punkt = /<option value="([0-9a-f-]{36})">Fortroligt/.exec(form.html)?.[1] ?? ''
  const give = (hvad: string, hvem: string, more = {}) =>
    keeper.post(actionPaths.give.to({ partnership, meeting }), { hvad, hvem, senest: '1.11.2018', ...more })
  await give('Undersøg lyset', mette.personId)
  await give('Tal med den fortrolige', mette.personId, { punkt })
  await give('En andens opgave', gorm.personId)
  const { html } = await program.get(await make(asMette))
  const due = entriesIn(html).filter(({ transparent }) => transparent)
  expect(due.map(({ summary, start }) => `${start} ${summary}`).sort()).toEqual([
    '2018-11-01 Frist: En opgave fra et lukket punkt',
    '2018-11-01 Frist: Undersøg lyset',
  ])
  expect(html).not.toMatch(/fortrolige|Fortroligt|En andens/)
})

test('GOV-91 the database answers nobody who shows no secret, and lists no calendar', async () => {
  await make(asMette)
  for (const viewer of [stranger(), stranger(partnership), group.secretary, jobViewer('letters')]) {
    const seen = await db.transact(viewer, 'read', (tx: Read<GovernanceTables>) =>
      tx.selectFrom('governance.calendar_feed').select('person_id').execute(),
    )
    expect(seen).toEqual([])
  }
})

/** Makes an address and answers its path. */
async function make(visitor: Visitor): Promise<string> {
  const { html } = await visitor.post(paths.myCalendar.to({ partnership }))
  return /https:\/\/samvaerk\.example(\/kalender\/[\w-]{43}\/moeder\.ics)/.exec(html)?.[1] ?? ''
}
