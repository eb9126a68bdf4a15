import { expect, test } from 'vitest'
import { freshDatabase } from '../../../test/database.ts'
import { aMember, type Member } from '../../../test/members.ts'
import { handoverAt, office, officesOn } from '../../../test/offices.ts'
import { readPdf } from '../../../test/read-pdf.ts'
import { aVisitor, type Visitor } from '../../../test/site.ts'
import { Desk } from '../../agreement/index.ts'
import { day } from '../../platform/days.ts'
import { reading, type Write } from '../../platform/db/types.ts'
import { paths as actionPaths } from '../actions/paths.ts'
import { takeSeat } from '../bodies/commands.ts'
import { seatsIn } from '../bodies/queries.ts'
import { paths as meetingPaths } from '../meetings/paths.ts'
import type { GovernanceTables } from '../tables.ts'
import { packageOf } from './package.ts'
import { paths } from './paths.ts'
import { handoverIn } from './queries.ts'

const db = await freshDatabase()
const { aPartnershipOf, signedIn, site } = await officesOn(db)
const { partnership, keeper, secretary, other } = await aPartnershipOf('gladsaxe')
const handover = handoverAt(await keeper.post(paths.prepare.to({ partnership, office }), { forberedes: 'herlev' }))
const address = paths.package.to({ partnership, handover })
const mette = await aMember(db, partnership, ['member'], { name: 'Mette Prøve', organisation: 'herlev' })
await sit(mette)
const meeting = await aPlannedMeeting()

test('GOV-98 strangers are sent to sign in, and another partnership finds no such package', async () => {
  expect((await aVisitor(site).get(address)).status).toBe(303)
  expect((await other.keeper.get(address)).status).toBe(404)
  expect((await other.keeper.get(paths.package.to({ partnership: other.partnership, handover }))).status).toBe(404)
})

test('GOV-98 a member, and the secretary of a third party, do not get it; nor anybody once the handover came to nothing', async () => {
  const third = await signedIn(await aMember(db, partnership, ['secretary'], { organisation: 'ballerup' }))
  const before = await printed()
  expect([(await (await signedIn(mette)).get(address)).status, (await third.get(address)).status]).toEqual([403, 409])
  expect((await third.get(paths.handover.to({ partnership, handover }))).html).not.toContain('pakke.pdf')
  const given = handoverAt(await keeper.post(paths.prepare.to({ partnership, office }), { forberedes: 'ballerup' }))
  await keeper.post(paths.drop.to({ partnership, handover: given }))
  expect((await keeper.get(paths.package.to({ partnership, handover: given }))).status).toBe(409)
  expect(await printed()).toBe(before)
})

test('GOV-98 both secretariats fetch it from the page of the handover, and that they did is recorded', async () => {
  const next = await signedIn(await aMember(db, partnership, ['secretary'], { organisation: 'herlev' }))
  expect((await next.get(paths.handover.to({ partnership, handover }))).html).toContain(`href="${address}"`)
  const before = await printed()
  for (const visitor of [next, keeper]) {
    const answer = await visitor.get(address)
    expect([answer.status, answer.headers.get('content-type')]).toEqual([200, 'application/pdf'])
    expect(answer.headers.get('content-disposition')).toContain('overdragelse-2018-10-15.pdf')
    expect(answer.headers.get('cache-control')).toBe('no-store')
  }
  expect(await printed()).toBe(before + 2)
})

test('GOV-98 it holds the list, what is open, coming, drafted and owed, and who sits where, as tagged words of a PDF/UA-1', async () => {
  await give('Ring til ejendomskontoret', '1.11.2018')
  const page = await keeper.get(paths.handover.to({ partnership, handover }))
  await keeper.post(/action="([^"]*punkter[^"]*)"/.exec(page.html)?.[1] ?? '', { valg: 'tick' })
  const { tags, text, info, metadata } = await readPdf(await bytesOf(keeper, address))
  const plain = text.replace(/[-\u00ad] /g, '').replaceAll(' ', '')
  for (const words of [
    'Formandskabet går til Herlev Kommune',
    'Fra Gladsaxe Kommune til Herlev Kommune',
    'Som det så ud 15. oktober 2018',
    'Åbne opgaver: hvem har hvad',
    'klaret Ana Prøve, 15. oktober 2018 kl. 10.00',
    'Ring til ejendomskontoret Mette Prøve 1. november 2018',
    '6. december 2018, 09:30–11:00 Styregruppen Rådhuset',
    'Styregruppen holder mindst to møder i hvert kalenderår',
    'Fagdirektør Herlev Kommune Mette Prøve',
    'Det mangler i aftalen',
  ])
    expect(plain, words).toContain(words.replaceAll(' ', ''))
  for (const role of ['H1', 'H2', 'H3', 'Table', 'TH', 'TD', 'P']) expect(tags, role).toContain(role)
  expect(tags.filter((role) => role === 'H1')).toHaveLength(1)
  expect(tags.find((role) => /^H\d$/.test(role))).toBe('H1')
  expect([info['Title'], info['Language'], metadata?.get('pdfuaid:part')]).toEqual([
    'Formandskabet går til Herlev Kommune',
    'da',
    '1',
  ])
  expect(plain).not.toMatch(new RegExp(`${mette.email}|@example`))
})

test('GOV-98 in English its frame is English, and words that look like the typesetter’s own language are only words', async () => {
  await give('#panic("x") $x$ @y *b*', '2.11.2018')
  const { text, info } = await readPdf(await bytesOf(keeper, `${address}?sprog=en`))
  await keeper.get(`${address}?sprog=da`)
  expect(info['Language']).toBe('en')
  for (const words of ['Package for the handover', 'As it stood on 15 October 2018', '#panic("x") $x$ @y *b*'])
    expect(text).toContain(words)
})

test('GOV-98 what came of a closed item is marked, and is not there for a reader who may not see it', async () => {
  const item = { slags: 'decision', titel: 'Fortroligt punkt', lukket: 'ja', udgave: '0' }
  await keeper.post(meetingPaths.newItem.to({ partnership, meeting }), item)
  const form = await keeper.get(actionPaths.give.to({ partnership, meeting }))
  const punkt = /<option value="([0-9a-f-]{36})">Fortroligt/.exec(form.html)?.[1] ?? ''
  await give('Tal med de fortrolige', '3.11.2018', punkt)
  const plain = (await readPdf(await bytesOf(keeper, address))).text.replaceAll(' ', '')
  expect(plain).toContain('Talmeddefortrolige(lukketsag)')
  expect(plain).toContain('Indeholderopgaverellerhøringerfralukkedesager')
  const outsider = await aMember(db, partnership, ['member'], { name: 'Ada Prøve' })
  const theirs = await paperFor(outsider)
  expect(JSON.stringify(theirs)).not.toContain('Tal med de fortrolige')
  expect(theirs.confidential).toBeNull()
})

test('GOV-98 what changed since stands in it at once, though the press keeps what it has set', async () => {
  const first = await bytesOf(keeper, address)
  expect(Buffer.from(first).equals(await bytesOf(keeper, address))).toBe(true)
  await give('En ny opgave', '4.11.2018')
  expect((await readPdf(await bytesOf(keeper, address))).text).toContain('En ny opgave')
})

async function bytesOf(visitor: Visitor, path: string): Promise<Uint8Array> {
  const cookie = [...visitor.cookies].map(([name, value]) => `${name}=${value}`).join('; ')
  const answer = await site.app.request(path, { headers: { cookie } })
  expect(answer.status).toBe(200)
  return new Uint8Array(await answer.arrayBuffer())
}

async function paperFor(reader: Member) {
  return await db.transact(reader, 'write', async (tx: Write<GovernanceTables>) => {
    const read = reading<GovernanceTables>(tx)
    const wish = { partnership, handover: await handoverIn(read, partnership, handover), today: day('2018-10-15') }
    return await packageOf(new Desk(), read, { ...wish, language: 'da', demonstration: false })
  })
}

async function printed(): Promise<number> {
  const { rows } = await db.asSuperuser((superuser) =>
    superuser.query<{ n: number }>(
      "select count(*)::int as n from platform.audit_entry where partnership_id = $1 and verb = 'handover.printed'",
      [partnership],
    ),
  )
  return rows[0]?.n ?? 0
}

async function aPlannedMeeting(): Promise<string> {
  const time = { dag: '6.12.2018', fra: '9.30', til: '11', sted: 'Rådhuset', link: '' }
  const { location } = await keeper.post(meetingPaths.plan.to({ partnership }), { organ: 'styregruppe', ...time })
  return location?.split('/').at(-1) ?? ''
}

async function give(hvad: string, senest: string, punkt = ''): Promise<void> {
  const wish = { hvad, hvem: mette.personId, senest, punkt }
  expect((await keeper.post(actionPaths.give.to({ partnership, meeting }), wish)).status).toBe(303)
}

async function sit(who: Member): Promise<void> {
  await db.transact(secretary, 'write', async (tx: Write<GovernanceTables>) => {
    const seats = await seatsIn(reading<GovernanceTables>(tx), partnership, 'styregruppe')
    const seat = seats.find(({ about, party }) => about === 'fagdirektoer' && party === who.organisation)?.id ?? ''
    const wish = { body: 'styregruppe', seat, person: who.personId, capacity: 'holder' as const }
    const from = { from: day('2018-02-01'), candidate: { organisation: who.organisation } }
    await takeSeat(tx, secretary, { ...wish, ...from }, new Date('2018-10-15T08:00:00Z'))
  })
}
