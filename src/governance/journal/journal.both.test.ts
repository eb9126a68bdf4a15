import { strFromU8, unzipSync } from 'fflate'
import { createHash } from 'node:crypto'
import { expect, test } from 'vitest'
import { readAdoptable } from '../../main/demo-load.ts'
import { foundPartnership } from '../../main/found.ts'
import { freshDatabase } from '../../../test/database.ts'
import { doorsTo, goodPassword, withPassword } from '../../../test/doors.ts'
import { governanceSite } from '../../../test/governance-room.ts'
import { aMember, entered, type Member } from '../../../test/members.ts'
import { aSite, aVisitor, type Visitor } from '../../../test/site.ts'
import { Desk } from '../../agreement/index.ts'
import { day, momentAt } from '../../platform/days.ts'
import type { Write } from '../../platform/db/types.ts'
import type { GovernanceTables } from '../tables.ts'
import { documentsAStep, enterDocument } from './commands.ts'
import { paths } from './paths.ts'
import type { Receipt } from './receipt.ts'

const db = await freshDatabase()
const doors = doorsTo(db)
const site = aSite(db, { more: governanceSite(new Desk()) })
const adopted = await readAdoptable('agreements/vestegnen-2018')
const partnership = `p-${crypto.randomUUID()}`
await foundPartnership(db, { slug: partnership, name: 'Vestegnen', demonstration: false }, adopted, entered)
const secretary = await aMember(db, partnership, ['secretary'])
const keeper = await signedIn(secretary)
const member = await signedIn(await aMember(db, partnership, ['member']))
const here = { partnership }
const now = momentAt(day('2018-10-15'), '09:00')
const letter = { dag: '1.10.2018', emne: 'Høring om lokalråd', retning: 'sent', fra: 'gladsaxe', til: ['herlev'] }

test('JRN-02 whoever is neither secretary nor chair enters nothing, and strangers read nothing', async () => {
  expect((await member.post(paths.enter.to(here), letter)).status).toBe(403)
  expect((await aVisitor(site).get(paths.journal.to(here))).status).toBe(303)
})

test('JRN-02 a letter without subject, from nobody, to nobody or of a day ahead comes back with what was typed', async () => {
  for (const [typed, says] of [
    [{ emne: '' }, 'Skriv emnet'],
    [{ fra: '' }, 'Vælg, hvem der har sendt det'],
    [{ retning: 'received', til: [] }, 'Vælg mindst én'],
    [{ til: ['x'] }, 'Vælg mindst én'],
    [{ dag: '16.10.2018' }, 'Dagen er ikke kommet endnu'],
  ] as const) {
    const answer = await keeper.post(paths.enter.to(here), { ...letter, ...typed })
    expect([says, answer.status, answer.html.includes(says)]).toEqual([says, 422, true])
  }
})

test('JRN-01 a letter stands with the one who sent it and the one who received it, and with nobody else', async () => {
  expect((await keeper.post(paths.enter.to(here), letter)).status).toBe(303)
  const shown = async (part: string) =>
    (await member.get(paths.journal.to(here, { part }))).html.includes('Høring om lokalråd')
  expect([await shown('gladsaxe'), await shown('herlev'), await shown('ballerup')]).toEqual([true, true, false])
})

test('JRN-01 a closed document is for those who keep the records, not for a member who does not sit in the body', async () => {
  await document({ subject: 'Fortroligt bilag', closed: true })
  const shown = async (visitor: Visitor) =>
    (await visitor.get(paths.journal.to(here))).html.includes('Fortroligt bilag')
  expect([await shown(keeper), await shown(member)]).toEqual([true, false])
})

test('JRN-03 a document is taken out with a reason, once, and stays to be read', async () => {
  const entry = await document({ subject: 'Skrevet ind ved en fejl' })
  const address = paths.remove.to({ partnership, entry })
  expect((await member.post(address, { hvorfor: 'x' })).status).toBe(403)
  expect((await keeper.post(address, { hvorfor: '' })).status).toBe(422)
  expect((await keeper.post(address, { hvorfor: 'Hører til en anden sag' })).status).toBe(303)
  expect((await keeper.post(address, { hvorfor: 'Igen' })).status).toBe(409)
  expect((await member.get(paths.journal.to(here))).html).toContain('Taget ud: Hører til en anden sag')
})

test('JRN-05 a member neither asks for an export nor fetches one', async () => {
  const asked = { part: 'ballerup', fra: '1.1.2018', til: '31.12.2018' }
  expect((await member.post(paths.exports.to(here), asked)).status).toBe(403)
  expect((await member.get(paths.exports.to(here))).status).toBe(403)
})

test('JRN-04 an empty or turned-round period, and an authority that there is not, are told in place', async () => {
  const asked = { part: 'vestegnens-politi', fra: '1.1.2017', til: '31.1.2017' }
  for (const [typed, says] of [
    [{}, 'ingen dokumenter'],
    [{ til: '1.12.2016' }, 'slutter, før den begynder'],
    [{ part: 'nowhere' }, 'Vælg myndigheden'],
  ] as const) {
    const answer = await keeper.post(paths.exports.to(here), { ...asked, ...typed })
    expect([says, answer.status, answer.html.includes(says)]).toEqual([says, 422, true])
  }
})

test('JRN-04 an export is made step by step, its part is the same bytes each time, and the receipt names what is in it', async () => {
  for (let each = 0; each <= documentsAStep; each += 1)
    await document({ subject: `=Sag ${each} & <mere>`, to: ['ballerup'] })
  const asked = await keeper.post(paths.exports.to(here), { part: 'ballerup', fra: '1.9.2018', til: '30.9.2018' })
  const id = asked.location?.split('/').at(-1) ?? ''
  const at = { partnership, export: id }
  expect((await keeper.get(paths.part.to({ ...at, part: '1' }))).status).toBe(404)
  await keeper.post(paths.goOn.to(at))
  expect((await keeper.get(paths.export.to(at))).html).toContain(
    `${documentsAStep} af ${documentsAStep + 1} dokumenter er klar`,
  )
  await keeper.post(paths.goOn.to(at))
  const [zip, again] = [
    await bytesOf(paths.part.to({ ...at, part: '1' })),
    await bytesOf(paths.part.to({ ...at, part: '1' })),
  ]
  expect(Buffer.from(zip).equals(Buffer.from(again))).toBe(true)
  const inside = unzipSync(zip)
  const receipt = JSON.parse(strFromU8(inside['kvittering.json'] ?? new Uint8Array())) as Receipt
  expect([receipt.documents, receipt.files.length]).toEqual([documentsAStep + 1, documentsAStep + 1])
  for (const { name, sha256, bytes } of receipt.files) {
    const file = inside[name] ?? new Uint8Array()
    expect([name, file.length, createHash('sha256').update(file).digest('hex')]).toEqual([name, bytes, sha256])
  }
  expect(strFromU8(inside['metadata.csv'] ?? new Uint8Array())).toContain("'=Sag 0 & <mere>")
  expect(strFromU8(inside['metadata.xml'] ?? new Uint8Array())).toContain(
    '<subject>=Sag 0 &amp; &lt;mere&gt;</subject>',
  )
  expect((await keeper.get(paths.part.to({ ...at, part: '2' }))).status).toBe(404)
})

function document(more: { subject: string; closed?: boolean; to?: string[] }) {
  const { subject, closed = false, to = [] } = more
  const facts = { kind: 'annex', state: 'sent', on: day('2018-09-10'), from: 'gladsaxe', body: 'styregruppe' } as const
  return db.transact(secretary, 'write', (tx: Write<GovernanceTables>) =>
    enterDocument(tx, secretary, { ...facts, subject, to, closed, about: null, file: null }, now),
  )
}

async function bytesOf(address: string): Promise<Uint8Array> {
  const cookie = [...keeper.cookies].map(([name, value]) => `${name}=${value}`).join('; ')
  const answer = await site.app.request(address, { headers: { cookie } })
  expect(answer.headers.get('content-type')).toBe('application/zip')
  return new Uint8Array(await answer.arrayBuffer())
}

async function signedIn(person: Member): Promise<Visitor> {
  const visitor = aVisitor(site)
  const known = await withPassword(doors, person, site.clock.machine())
  expect((await visitor.post('/log-ind', { email: known.email, password: goodPassword })).status).toBe(303)
  return visitor
}
