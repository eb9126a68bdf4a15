import { expect, test } from 'vitest'
import { readAdoptable } from '../../main/demo-load.ts'
import { foundPartnership } from '../../main/found.ts'
import { freshDatabase } from '../../../test/database.ts'
import { doorsTo, goodPassword, withPassword } from '../../../test/doors.ts'
import { governanceSite } from '../../../test/governance-room.ts'
import { aMember, entered, type Member } from '../../../test/members.ts'
import { aSite, aVisitor, type Visitor } from '../../../test/site.ts'
import { Desk } from '../../agreement/index.ts'
import type { Write } from '../../platform/db/types.ts'
import { paths as meetingPaths } from '../meetings/paths.ts'
import type { GovernanceTables } from '../tables.ts'
import { paths } from './paths.ts'

const db = await freshDatabase()
const doors = doorsTo(db)
const site = aSite(db, { more: governanceSite(new Desk()) })
const adopted = await readAdoptable('agreements/vestegnen-2018')
const partnership = `p-${crypto.randomUUID()}`
await foundPartnership(db, { slug: partnership, name: 'Vestegnen', demonstration: false }, adopted, entered)
const keeper = await signedIn(await aMember(db, partnership, ['secretary']))
const ada = await aMember(db, partnership, ['member'], { name: 'Ada Prøve' })
const bo = await aMember(db, partnership, ['member'], { name: 'Bo Prøve', organisation: 'herlev' })
const [asAda, asBo] = [await signedIn(ada), await signedIn(bo)]
const first = await plan('1.11.2018')
const mine = paths.actions.to({ partnership })
const everybodys = paths.actions.to({ partnership }, { vis: 'alle' })

test('GOV-20 strangers are sent to sign in, and another partnership finds no such action', async () => {
  await give({ hvad: 'Undersøg lyset på stien', hvem: ada.personId })
  const close = closeIn((await asAda.get(mine)).html, 'Undersøg lyset på stien')
  expect((await aVisitor(site).get(mine)).status).toBe(303)
  const other = `p-${crypto.randomUUID()}`
  await foundPartnership(db, { slug: other, name: 'Andre', demonstration: false }, adopted, entered)
  const elsewhere = await signedIn(await aMember(db, other, ['secretary']))
  expect((await elsewhere.get(close.replace(partnership, other))).status).toBe(404)
  expect((await elsewhere.get(close)).status).toBe(404)
})

test('GOV-20 what came of a closed item is seen by its owner and by those who see the item, and by nobody else', async () => {
  const item = { slags: 'decision', titel: 'Fortroligt', lukket: 'ja', udgave: '0' }
  await keeper.post(meetingPaths.newItem.to({ partnership, meeting: first }), item)
  const form = await keeper.get(paths.give.to({ partnership, meeting: first }))
  const punkt = /<option value="([0-9a-f-]{36})">Fortroligt/.exec(form.html)?.[1] ?? ''
  await give({ hvad: 'Tal med de fortrolige', hvem: ada.personId, punkt })
  const seen = async (visitor: Visitor) => (await visitor.get(everybodys)).html.includes('Tal med de fortrolige')
  expect([await seen(asBo), await seen(asAda), await seen(keeper)]).toEqual([false, true, true])
  const page = await asBo.get(meetingPaths.meeting.to({ partnership, meeting: first }))
  expect(page.html).not.toContain('Tal med de fortrolige')
})

test('GOV-21 a member gives nobody an action; one without words, person or a day to come returns with what was typed', async () => {
  const address = paths.give.to({ partnership, meeting: first })
  expect((await asBo.post(address, wish({}))).status).toBe(403)
  for (const [typed, says] of [
    [{ hvad: '' }, 'Skriv, hvad der skal gøres'],
    [{ hvem: '' }, 'Vælg, hvem der gør det'],
    [{ hvem: crypto.randomUUID() }, 'Vælg, hvem der gør det'],
    [{ senest: '14.10.2018' }, 'Fristen ligger før i dag'],
    [{ senest: 'snart' }, 'Skriv datoen'],
  ] as const) {
    const answer = await keeper.post(address, wish(typed))
    expect([answer.status, answer.html.includes(says)]).toEqual([422, true])
  }
})

test('GOV-21 an open action comes along to the next meeting of the body and stays on its owner’s list', async () => {
  await give({ hvad: 'Ring til ejendomskontoret', hvem: bo.personId })
  const next = meetingPaths.meeting.to({ partnership, meeting: await plan('3.12.2018') })
  const carried = (await keeper.get(next)).html
  expect(carried.slice(carried.indexOf('Åbne opgaver i organet'))).toContain('Ring til ejendomskontoret')
  expect((await asBo.get(mine)).html).toContain('Ring til ejendomskontoret')
  expect((await asAda.get(mine)).html).not.toContain('Ring til ejendomskontoret')
})

test('GOV-22 somebody else’s action is not closed, nor one without a word; the owner closes it once', async () => {
  await give({ hvad: 'Skriv til skolerne', hvem: bo.personId })
  const close = closeIn((await asBo.get(mine)).html, 'Skriv til skolerne')
  const foreign = await asAda.post(close, { blev: 'Det gjorde jeg' })
  expect([foreign.status, foreign.html.includes('Opgaven er en andens')]).toEqual([422, true])
  expect((await asBo.post(close, { blev: ' ' })).status).toBe(422)
  expect((await asBo.post(close, { blev: 'Tre skoler svarede' })).status).toBe(303)
  const again = await asBo.post(close, { blev: 'Fire' })
  expect([again.status, again.html.includes('allerede afsluttet')]).toEqual([422, true])
  expect((await asBo.get(mine)).html).not.toContain('Skriv til skolerne')
  expect((await keeper.get(meetingPaths.meeting.to({ partnership, meeting: first }))).html).toContain(
    'Tre skoler svarede',
  )
})

test('GOV-22 the database lets nobody close an action in another’s name, or one that is not theirs', async () => {
  await give({ hvad: 'Kun i eget navn', hvem: bo.personId })
  const forged = (who: Member, by: string) =>
    db.transact(who, 'write', async (tx: Write<GovernanceTables>) => {
      const { numUpdatedRows } = await tx
        .updateTable('governance.action_item')
        .set({ closed_at: entered, closed_by: by, outcome: 'x' })
        .where('what', '=', 'Kun i eget navn')
        .executeTakeFirstOrThrow()
      return numUpdatedRows
    })
  await expect(forged(bo, ada.personId)).rejects.toMatchObject({ code: '42501' })
  expect(await forged(ada, ada.personId)).toBe(0n)
})

test('GOV-25 the list of late actions has those and no others, and each list is of one body when that is asked for', async () => {
  await give({ hvad: 'Snart over tiden', senest: '16.10.2018' })
  await give({ hvad: 'God tid endnu', senest: '1.12.2018' })
  site.clock.advance(3 * 86_400_000)
  const later = await signedIn(ada)
  const late = (await later.get(paths.actions.to({ partnership }, { vis: 'sent' }))).html
  expect([late.includes('Snart over tiden'), late.includes('God tid endnu')]).toEqual([true, false])
  const elsewhere = (await later.get(paths.actions.to({ partnership }, { organ: 'koordinationsgruppe' }))).html
  expect(elsewhere).not.toContain('God tid endnu')
  const here = (await later.get(paths.actions.to({ partnership }, { organ: 'styregruppe' }))).html
  expect(here).toContain('God tid endnu')
})

function wish(more: Readonly<Record<string, string>>) {
  return { hvad: 'En opgave', hvem: ada.personId, senest: '1.11.2018', ...more }
}

async function give(more: Readonly<Record<string, string>>): Promise<void> {
  expect((await keeper.post(paths.give.to({ partnership, meeting: first }), wish(more))).status).toBe(303)
}

/** The address that closes an action, out of a list. */
function closeIn(html: string, what: string): string {
  return new RegExp(`href="([^"]*afslut)" aria-label="Afslut opgaven ${what}"`).exec(html)?.[1] ?? ''
}

async function plan(dag: string): Promise<string> {
  const time = { dag, fra: '9', til: '10', sted: '', link: '' }
  const answer = await keeper.post(meetingPaths.plan.to({ partnership }), { organ: 'styregruppe', ...time })
  return answer.location?.split('/').at(-1) ?? ''
}

async function signedIn(member: Member): Promise<Visitor> {
  const visitor = aVisitor(site)
  const known = await withPassword(doors, member, site.clock.machine())
  expect((await visitor.post('/log-ind', { email: known.email, password: goodPassword })).status).toBe(303)
  return visitor
}
