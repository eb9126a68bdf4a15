import { expect, test } from 'vitest'
import { freshDatabase } from '../../../test/database.ts'
import { aMember, type Member } from '../../../test/members.ts'
import { handoverAt, office, officesOn } from '../../../test/offices.ts'
import { aVisitor } from '../../../test/site.ts'
import { retractEvidence } from '../../agreement/index.ts'
import type { AgreementTables } from '../../agreement/tables.ts'
import { reading, type Write } from '../../platform/db/types.ts'
import type { GovernanceTables } from '../tables.ts'
import { paths } from './paths.ts'
import { handoverIn } from './queries.ts'

const db = await freshDatabase()
const { aPartnershipOf, lastEntry, signedIn, site, takeOver, told } = await officesOn(db)

test('GOV-32 strangers are sent to sign in, and another partnership finds no handover of ours', async () => {
  const { partnership, keeper, other } = await aPartnershipOf('gladsaxe')
  expect((await aVisitor(site).get(paths.offices.to({ partnership }))).status).toBe(303)
  const { location } = await keeper.post(paths.prepare.to({ partnership, office }), { forberedes: 'herlev' })
  const handover = location?.split('/').at(-1) ?? ''
  expect((await keeper.get(paths.handover.to({ partnership, handover }))).status).toBe(200)
  expect((await other.keeper.get(paths.handover.to({ partnership: other.partnership, handover }))).status).toBe(404)
  expect((await keeper.get(paths.planTurn.to({ partnership, office: 'sekretariat' }))).status).toBe(404)
})

test('GOV-36 another’s takeover, one without a reason and one that more was built upon are not undone', async () => {
  const { partnership, keeper, after } = await aPartnershipOf('gladsaxe')
  const first = handoverAt(await takeOver(keeper, partnership, 'herlev', '1.9.2018', after))
  const undoing = paths.undo.to({ partnership, handover: first })
  const chair = await signedIn(await aMember(db, partnership, ['chair'], { organisation: 'herlev' }))
  expect((await chair.post(undoing, { hvorfor: 'Forkert dag' })).html).toContain('eller sekretæren, som kan fortryde')
  const silent = await keeper.post(undoing, { hvorfor: ' ' })
  expect([silent.status, silent.html.includes('Skriv, hvorfor')]).toEqual([422, true])
  await takeOver(keeper, partnership, 'ballerup', '1.10.2018', await lastEntry(keeper, partnership))
  const late = await keeper.post(undoing, { hvorfor: 'Forkert dag' })
  expect([late.status, late.html.includes('Der er sket mere siden')]).toEqual([422, true])
})

test('GOV-36 an undone takeover takes all four entries back, stays in view, and can be done anew, once', async () => {
  const { partnership, keeper, after } = await aPartnershipOf('gladsaxe')
  const handover = handoverAt(await takeOver(keeper, partnership, 'herlev', '1.9.2018', after))
  const undoing = paths.undo.to({ partnership, handover })
  expect((await keeper.post(undoing, { hvorfor: 'Det var i oktober' })).status).toBe(303)
  expect((await told(partnership)).filter((line) => line.startsWith('retracted'))).toHaveLength(4)
  const { html } = await keeper.get(paths.handover.to({ partnership, handover }))
  expect([html.includes('Det var i oktober'), html.includes('Fortrudt 15. oktober 2018')]).toEqual([true, true])
  expect((await keeper.post(undoing, { hvorfor: 'Igen' })).status).toBe(422)
  expect((await takeOver(keeper, partnership, 'herlev', '1.10.2018', after)).status).toBe(303)
})

test('GOV-36 a takeover whose entries were taken back by hand can be undone and done anew', async () => {
  const { partnership, keeper, secretary, after } = await aPartnershipOf('gladsaxe')
  const handover = handoverAt(await takeOver(keeper, partnership, 'herlev', '1.9.2018', after))
  await takenBackByHand(secretary, handover)
  expect((await keeper.get(paths.handover.to({ partnership, handover }))).html).toContain('på deres egen side')
  expect((await keeper.post(paths.undo.to({ partnership, handover }), { hvorfor: 'Oprydning' })).status).toBe(303)
  expect((await takeOver(keeper, partnership, 'ballerup', '1.10.2018', after)).status).toBe(303)
})

test('GOV-37 the list is not marked by a third party’s secretary, nor by two, nor by whoever is no secretary', async () => {
  const { partnership, keeper } = await aPartnershipOf('gladsaxe')
  const handover = handoverAt(await keeper.post(paths.prepare.to({ partnership, office }), { forberedes: 'herlev' }))
  const page = await keeper.get(paths.handover.to({ partnership, handover }))
  const point = /action="([^"]*punkter[^"]*)"/.exec(page.html)?.[1] ?? ''
  const third = await signedIn(await aMember(db, partnership, ['secretary'], { organisation: 'ballerup' }))
  expect((await third.post(point, { valg: 'tick' })).status).toBe(409)
  const own = await third.post(paths.handover.to({ partnership, handover }), { punkt: 'Nøgler' })
  expect([own.status, own.html.includes('afgivende og den modtagende')]).toEqual([422, true])
  const chair = await signedIn(await aMember(db, partnership, ['chair'], { organisation: 'herlev' }))
  expect((await chair.post(point, { valg: 'tick' })).status).toBe(403)
  expect((await keeper.post(point, { valg: 'sov' })).status).toBe(422)
  expect((await keeper.post(point, { valg: 'tick' })).status).toBe(303)
  expect((await keeper.post(point, { valg: 'tick' })).status).toBe(409)
})

test('GOV-37 the old and the new secretary mark the list and add to it; who and when stand there, also after the takeover', async () => {
  const { partnership, keeper, after } = await aPartnershipOf('gladsaxe')
  const handover = handoverAt(await keeper.post(paths.prepare.to({ partnership, office }), { forberedes: 'herlev' }))
  const address = paths.handover.to({ partnership, handover })
  const next = await signedIn(
    await aMember(db, partnership, ['secretary'], { organisation: 'herlev', name: 'Mette Prøve' }),
  )
  expect((await next.post(address, { punkt: '' })).status).toBe(422)
  expect((await next.post(address, { punkt: 'Nøglerne til mødelokalet' })).status).toBe(303)
  const points = (html: string) => [...html.matchAll(/action="([^"]*punkter[^"]*)"/g)].map(([, to = '']) => to)
  const all = new Set(points((await next.get(address)).html))
  expect(all.size).toBe(6)
  expect((await next.post([...all].at(-1) ?? '', { valg: 'tick' })).status).toBe(303)
  expect(handoverAt(await takeOver(keeper, partnership, 'herlev', '1.10.2018', after))).toBe(handover)
  const { html } = await keeper.get(address)
  const row = html.slice(html.indexOf('Nøglerne til mødelokalet'))
  expect(row.slice(0, 600)).toMatch(/klaret.*Mette Prøve.*15\. oktober 2018/s)
})

test('GOV-37 a handover that was prepared by mistake is given up, once, and its list is closed', async () => {
  const { partnership, keeper } = await aPartnershipOf('gladsaxe')
  const handover = handoverAt(await keeper.post(paths.prepare.to({ partnership, office }), { forberedes: 'ballerup' }))
  const again = handoverAt(await keeper.post(paths.prepare.to({ partnership, office }), { forberedes: 'ballerup' }))
  expect(again).toBe(handover)
  const dropping = paths.drop.to({ partnership, handover })
  expect([(await keeper.post(dropping)).status, (await keeper.post(dropping)).status]).toEqual([303, 409])
  const { html } = await keeper.get(paths.handover.to({ partnership, handover }))
  expect(html).toContain('Overdragelsen blev ikke til noget')
  const faced = await keeper.post(paths.prepare.to({ partnership, office }), { forberedes: 'gladsaxe' })
  expect([faced.status, faced.html.includes('har hvervet i forvejen')]).toEqual([422, true])
})

test('GOV-39 the page says who holds the functions, and a takeover moves none of them', async () => {
  const { partnership, keeper, after, secretary } = await aPartnershipOf('gladsaxe')
  await aMember(db, partnership, ['secretary'], { organisation: 'herlev', name: 'Mette Prøve' })
  const before = await functionsIn(secretary)
  const handover = handoverAt(await takeOver(keeper, partnership, 'herlev', '1.10.2018', after))
  const { html } = await keeper.get(paths.handover.to({ partnership, handover }))
  expect(html).toMatch(/Herlev Kommune.*Mette Prøve/s)
  expect(html).toContain(`href="/${partnership}/brugere"`)
  expect(html).toContain('Administratoren giver funktionerne')
  expect(await functionsIn(secretary)).toEqual(before)
})

async function functionsIn({ partnership }: Member) {
  const { rows } = await db.asSuperuser((superuser) =>
    superuser.query(
      'select person_id, function, until_on, withdrawn_at from platform.function_held where partnership_id = $1 order by 1, 2',
      [partnership],
    ),
  )
  return rows
}

async function takenBackByHand(viewer: Member, handover: string): Promise<void> {
  const now = new Date('2018-10-15T09:00:00Z')
  await db.transact(viewer, 'write', async (tx: Write<GovernanceTables & AgreementTables>) => {
    const { entries } = await handoverIn(reading<GovernanceTables>(tx as never), viewer.partnership, handover)
    for (const entry of entries) await retractEvidence(tx as never, viewer, entry, 'En fejl', now)
  })
}
