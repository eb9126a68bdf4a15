import { expect, test } from 'vitest'
import { readAdoptable } from '../../main/demo-load.ts'
import { foundPartnership } from '../../main/found.ts'
import { freshDatabase } from '../../../test/database.ts'
import { doorsTo, goodPassword, withPassword } from '../../../test/doors.ts'
import { governanceSite } from '../../../test/governance-room.ts'
import { aMember, entered, type Member } from '../../../test/members.ts'
import { aSite, aVisitor, type Visitor } from '../../../test/site.ts'
import { agreementPaths, Desk } from '../../agreement/index.ts'
import { consolidatedRoute } from '../../agreement/amendments/routes.tsx'
import { agreementRoute } from '../../agreement/page/routes.tsx'
import type { AgreementTables } from '../../agreement/tables.ts'
import { day, momentAt } from '../../platform/days.ts'
import type { Read, Write } from '../../platform/db/types.ts'
import { enterDecision, withdrawDecision } from '../decisions/commands.ts'
import type { GovernanceTables } from '../tables.ts'
import { paths } from './paths.ts'
import { amendmentEffects } from './queries.ts'

const db = await freshDatabase()
const doors = doorsTo(db)
const desk = new Desk()
const site = aSite(db, { more: [...governanceSite(desk), agreementRoute(desk), consolidatedRoute(desk)] })
const adopted = await readAdoptable('agreements/vestegnen-2018')
const partnership = `p-${crypto.randomUUID()}`
await foundPartnership(db, { slug: partnership, name: 'Vestegnen', demonstration: false }, adopted, entered)
const secretary = await aMember(db, partnership, ['secretary'])
const keeper = await signedIn(secretary)
const noon = momentAt(day('2018-10-15'), '09:00')
const address = paths.amend.to({ partnership })

test('AMD-01 whoever is neither secretary nor chair changes no focus area', async () => {
  const member = await signedIn(await aMember(db, partnership, ['member']))
  const decision = await decided()
  expect((await member.post(address, closing(decision))).status).toBe(403)
  expect((await aVisitor(site).get(paths.amendments.to({ partnership }))).status).toBe(303)
})

test('AMD-01 a closed decision, one that was withdrawn and one that does not exist change nothing', async () => {
  const secret = await keeper.post(address, closing(await decided({ closed: true })))
  expect([secret.status, secret.html.includes('må hvile på en åben beslutning')]).toEqual([422, true])
  const gone = await decided()
  await db.transact(secretary, 'write', (tx: Write<GovernanceTables>) =>
    tx
      .updateTable('governance.decision')
      .set({ withdrawn_at: noon, withdrawn_by: secretary.personId, why_withdrawn: 'Fejl' })
      .where('decision_id', '=', gone)
      .execute(),
  )
  expect((await keeper.post(address, closing(gone))).html).toContain('Beslutningen er trukket tilbage')
  expect((await keeper.post(address, closing(crypto.randomUUID()))).status).toBe(404)
})

test('AMD-02 a change from before the decision comes back with what was typed', async () => {
  const typed = { ...changing(await decided()), fra: '1.1.2018' }
  const answer = await keeper.post(address, typed)
  expect(answer.status).toBe(422)
  for (const says of ['tidligst gælde fra den dag', 'Nye veje på nettet', '1.1.2018'])
    expect(answer.html).toContain(says)
})

test('AMD-01, AMD-05 changed words stand beside the signed ones and in the text as it reads from their day', async () => {
  const decision = await decided()
  expect((await keeper.post(address, changing(decision))).status).toBe(303)
  const stranger = aVisitor(site)
  const signed = (await stranger.get(agreementPaths.agreement.to({ partnership }))).html
  for (const says of ['Ændret ved beslutning', 'Nye veje på nettet', '»Unge på nettet« er ændret fra'])
    expect(signed).toContain(says)
  const text = (await stranger.get(agreementPaths.consolidated.to({ partnership }))).html
  for (const says of ['Nye veje på nettet', 'Sådan lød det ved underskriften', 'Sociale og digitale medier'])
    expect(text).toContain(says)
  const before = await stranger.get(agreementPaths.consolidated.to({ partnership }, { pr: '2018-05-01' }))
  expect(before.html).toContain('Den lyder, som den blev underskrevet')
})

test('AMD-02, AMD-04 closing an area releases its promises, and undoing it binds them again, once', async () => {
  const before = await verdict('pilot-foelges-taet')
  expect((await keeper.post(address, closing(await decided()))).status).toBe(303)
  expect([before, await verdict('pilot-foelges-taet')]).toEqual(['open', 'free'])
  const effect = (await effects()).find(({ area }) => area === 'top-20')
  const undo = paths.undo.to({ partnership, effect: effect?.id ?? '' })
  expect((await keeper.post(undo, { hvorfor: '' })).status).toBe(422)
  expect((await keeper.post(undo, { hvorfor: 'Forkert område' })).status).toBe(303)
  expect(await verdict('pilot-foelges-taet')).toBe('open')
  expect((await keeper.post(undo, { hvorfor: 'Igen' })).status).toBe(404)
})

test('AMD-01, AMD-04 a decision that is withdrawn or closed takes its change of an area along', async () => {
  const decision = await decided()
  expect((await keeper.post(address, closing(decision))).status).toBe(303)
  expect(await verdict('pilot-foelges-taet')).toBe('free')
  await db.transact(secretary, 'write', (tx: Write<GovernanceTables>) =>
    withdrawDecision(tx, secretary, { id: decision, entry: null }, 'Taget ud af referatet.', noon),
  )
  expect(await verdict('pilot-foelges-taet')).toBe('open')
  expect((await effects()).filter((each) => each.decision === decision)).toEqual([])
})

test('AMD-03 one that holds is not added, a closed one is not closed again but opens anew', async () => {
  const named = { hvad: 'added', omraade: '', navn: 'Fritid', ordlyd: 'Flere fritidstilbud.', fra: '10.10.2018' }
  expect((await keeper.post(address, { ...named, beslutning: await decided() })).status).toBe(303)
  expect((await keeper.post(address, { ...named, beslutning: await decided() })).html).toContain('gælder allerede')
  const shut = { hvad: 'closed', omraade: 'fritid', fra: '12.10.2018' }
  expect((await keeper.post(address, { ...shut, beslutning: await decided() })).status).toBe(303)
  expect((await keeper.post(address, { ...shut, beslutning: await decided() })).html).toContain(
    'Indsatsområdet er lukket',
  )
  const anew = { ...named, fra: '14.10.2018', omraade: 'fritid', beslutning: await decided() }
  expect((await keeper.post(address, anew)).status).toBe(303)
  const { html } = await keeper.get(paths.amendments.to({ partnership }))
  expect(html.match(/Fritid/g)?.length).toBeGreaterThan(3)
})

function changing(beslutning: string) {
  const ordlyd = 'Nye veje på nettet.\n\nOg hos de unge selv.'
  return { hvad: 'changed', omraade: 'medier', beslutning, navn: 'Unge på nettet', ordlyd, fra: '15.10.2018' }
}

function closing(beslutning: string) {
  return { hvad: 'closed', omraade: 'top-20', beslutning, fra: '15.10.2018' }
}

function decided({ closed = false } = {}) {
  const words = { title: 'Indsatsområder', words: 'Besluttet.', closed, dissent: null }
  const votes = { votes_for: null, votes_against: null, votes_blank: null }
  const by = { body: 'styregruppe', on: day('2018-10-01'), meeting: null, item: null }
  return db.transact(secretary, 'write', (tx: Write<GovernanceTables>) =>
    enterDecision(tx, secretary, by, { ...words, ...votes }, noon),
  )
}

function effects() {
  return db.transact(secretary, 'read', (read: Read<GovernanceTables>) => amendmentEffects(read, partnership))
}

async function verdict(norm: string) {
  const today = day('2018-10-15')
  const { standing } = await db.transact(secretary, 'read', (read: Read<AgreementTables>) =>
    desk.standing(read, partnership, { asOf: today, knownOn: today }),
  )
  return standing.norms.find((each) => each.norm === norm)?.verdict
}

async function signedIn(member: Member): Promise<Visitor> {
  const visitor = aVisitor(site)
  const known = await withPassword(doors, member, site.clock.machine())
  expect((await visitor.post('/log-ind', { email: known.email, password: goodPassword })).status).toBe(303)
  return visitor
}
