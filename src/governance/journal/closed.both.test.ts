import { strFromU8, unzipSync } from 'fflate'
import { expect, test } from 'vitest'
import { freshDatabase } from '../../../test/database.ts'
import { aMeetingGround } from '../../../test/papers.ts'
import type { Visitor } from '../../../test/site.ts'
import { paths as meetingPaths } from '../meetings/paths.ts'
import { paths as annexPaths } from '../papers/annexes/paths.ts'
import { paths } from './paths.ts'
import { journalOf } from './queries.ts'

const ground = await aMeetingGround(await freshDatabase())
const { db, partnership, keeper, sitter, outsider, plan, addItem, attach } = ground
const here = { partnership }
const [asSitter, asOutsider] = [await ground.signedIn(sitter), await ground.signedIn(outsider)]
const table = 'kommune;antal\r\nHerlev;2\r\n'

test('JRN-01 an annex that is closed after it was sent, or whose item is, is in the journal of nobody else any more', async () => {
  const meeting = await plan('5.12.2018')
  const [lamps, money] = [await addItem(meeting), await addItem(meeting, { titel: 'Penge' })]
  await attach(meeting, lamps, [['Lukkes selv.csv', table]])
  await attach(meeting, money, [['Lukkes med punktet.csv', table]])
  await freeze(meeting)
  const titles = ['Lukkes selv', 'Lukkes med punktet']
  expect(await shown(asOutsider, titles)).toEqual([true, true])
  const annex = await annexCalled('Lukkes selv')
  const shut = { titel: 'Lukkes selv', lukket: 'ja', rettelse: '1' }
  expect((await keeper.post(annexPaths.annex.to({ partnership, meeting, annex }), shut)).status).toBe(303)
  const words = { slags: 'decision', titel: 'Penge', lukket: 'ja', udgave: '1' }
  expect((await keeper.post(meetingPaths.item.to({ partnership, meeting, item: money }), words)).status).toBe(303)
  expect(await shown(asOutsider, titles)).toEqual([false, false])
  expect(await shown(asSitter, titles)).toEqual([true, true])
  expect((await annexes()).map(({ closed }) => closed)).toEqual([true, true])
})

test('JRN-01 whoever sat when the papers were sent, and not on the day of the meeting, reads of no closed annex', async () => {
  const meeting = await plan('6.12.2018')
  await attach(meeting, await addItem(meeting, { lukket: 'ja' }), [['Først til december.csv', table]])
  await freeze(meeting)
  expect(await shown(asSitter, ['Først til december'])).toEqual([true])
  await sitsThrough('2018-10-31')
  expect(await shown(asSitter, ['Først til december'])).toEqual([false])
  await sitsThrough(null)
})

test('JRN-07 an annex that is withdrawn leaves the journal, with each of its files', async () => {
  const meeting = await plan('7.12.2018')
  await attach(meeting, await addItem(meeting), [['Trukket.csv', table]])
  await freeze(meeting)
  const annex = await annexCalled('Trukket')
  expect((await keeper.post(annexPaths.withdraw.to({ partnership, meeting, annex }))).status).toBe(303)
  const told = (await annexes()).find(({ about }) => about === annex)
  expect(told?.whyRemoved).toBe('Bilaget er trukket tilbage.')
})

test('JRN-07 what is taken out after an export was asked for is a note in it, with the reason', async () => {
  const meeting = await plan('11.12.2018')
  await attach(meeting, await addItem(meeting), [['Tages ud.csv', table]])
  await freeze(meeting)
  const asked = (await keeper.post(paths.exports.to(here), { part: 'herlev', fra: '15.10.2018', til: '15.10.2018' }))
    .location
  const entry = (await annexes()).find(({ subject }) => subject === 'Tages ud')?.id ?? ''
  expect((await keeper.post(paths.remove.to({ partnership, entry }), { hvorfor: 'Forkert bilag' })).status).toBe(303)
  const at = { partnership, export: asked?.split('/').at(-1) ?? '' }
  for (let step = 0; step < 6; step += 1) await keeper.post(paths.goOn.to(at))
  const part = await ground.bytesFor(keeper, paths.part.to({ ...at, part: '1' }))
  const [name, bytes] =
    Object.entries(unzipSync(new Uint8Array(part.bytes))).find(([each]) => each.includes('Tages ud')) ?? []
  expect([name?.endsWith('.txt'), strFromU8(bytes ?? new Uint8Array())]).toEqual([
    true,
    'Dokumentet »Tages ud« af 2018-10-15 er taget ud af journalen: Forkert bilag\n',
  ])
})

test('JRN-08 each time that an annex was sent it is handed over as it was then', async () => {
  const meeting = await plan('10.12.2018')
  await attach(meeting, await addItem(meeting), [['Tal.csv', 'antal\r\n1\r\n']])
  await freeze(meeting)
  const annex = await annexCalled('Tal')
  ground.site.clock.advance(60_000)
  const newer = annexPaths.newVersion.to({ partnership, meeting, annex })
  expect((await ground.send(keeper, newer, [['Tal.csv', 'antal\r\n2\r\n']], { efter: '1' })).status).toBe(303)
  const period = { part: 'herlev', fra: '15.10.2018', til: '16.10.2018' }
  const asked = (await keeper.post(paths.exports.to(here), period)).location?.split('/').at(-1) ?? ''
  for (let step = 0; step < 4; step += 1) await keeper.post(paths.goOn.to({ partnership, export: asked }))
  const part = await ground.bytesFor(keeper, paths.part.to({ partnership, export: asked, part: '1' }))
  const inside = Object.entries(unzipSync(new Uint8Array(part.bytes))).filter(([name]) => name.endsWith('Tal.csv'))
  expect(inside.map(([, bytes]) => strFromU8(bytes)).toSorted()).toEqual(['antal\r\n1\r\n', 'antal\r\n2\r\n'])
})

test('JRN-04 a part is the same bytes when a document in it is closed after it was made', async () => {
  const meeting = await plan('12.12.2018')
  await attach(meeting, await addItem(meeting), [['Lukkes siden.csv', table]])
  await freeze(meeting)
  const period = { part: 'herlev', fra: '15.10.2018', til: '16.10.2018' }
  const asked = (await keeper.post(paths.exports.to(here), period)).location?.split('/').at(-1) ?? ''
  for (let step = 0; step < 6; step += 1) await keeper.post(paths.goOn.to({ partnership, export: asked }))
  const fetch = () => ground.bytesFor(keeper, paths.part.to({ partnership, export: asked, part: '1' }))
  const before = await fetch()
  const change = annexPaths.annex.to({ partnership, meeting, annex: await annexCalled('Lukkes siden') })
  expect((await keeper.post(change, { titel: 'Lukkes siden', lukket: 'ja', rettelse: '1' })).status).toBe(303)
  expect(Buffer.compare(Buffer.from((await fetch()).bytes), Buffer.from(before.bytes))).toBe(0)
})

async function freeze(meeting: string): Promise<void> {
  expect((await keeper.post(meetingPaths.freeze.to({ partnership, meeting }))).status).toBe(303)
  ground.site.clock.advance(1000)
}

async function shown(visitor: Visitor, titles: readonly string[]): Promise<boolean[]> {
  const { html } = await visitor.get(paths.journal.to(here))
  return titles.map((title) => html.includes(title))
}

async function annexes() {
  const lines = await ground.asked((read) => journalOf(read, partnership, { party: null, after: null }, 100))
  return lines.filter(({ kind }) => kind === 'annex')
}

async function annexCalled(title: string): Promise<string> {
  return (await annexes()).find(({ subject }) => subject === title)?.about ?? ''
}

/** The last day in the seat of whoever sits in the body; null for the one who still does. */
function sitsThrough(last: string | null) {
  const ending = `until_on = $2::date, ended_at = case when $2::date is null then null else now() end,
    ended_by = case when $2::date is null then null else person_id end`
  return db.asSuperuser((superuser) =>
    superuser.query(`update governance.sitting set ${ending} where person_id = $1`, [sitter.personId, last]),
  )
}
