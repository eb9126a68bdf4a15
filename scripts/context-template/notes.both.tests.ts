import { expect, test } from 'vitest'
import { freshDatabase } from '../../test/database.ts'
import { doorsTo, goodPassword, withPassword } from '../../test/doors.ts'
import { aMember, aPartnership } from '../../test/members.ts'
import { aSite, aVisitor, type Visitor } from '../../test/site.ts'
import type { FunctionName } from '../../src/platform/viewer.ts'
import { sampleRoutes } from './index.ts'
import { paths } from './paths.ts'

const db = await freshDatabase()
const doors = doorsTo(db)
const site = aSite(db, { more: sampleRoutes() })
const vestegnen = await aPartnership(db)
const notes = paths.notes.to({ partnership: vestegnen })

test('SAMP-01 a member who is not the secretary is told so, and adds nothing', async () => {
  const member = await signedIn('member')
  expect((await member.get(notes)).html).toContain('Kun sekretæren tilføjer noter')
  expect((await member.post(notes, { slags: 'remark', note: 'Lys på stien' })).status).toBe(403)
  expect((await member.get(notes)).html).not.toContain('Lys på stien')
})

test('SAMP-01 a faulty note comes back in place with what was typed', async () => {
  const answer = await (await signedIn('secretary')).post(notes, { slags: 'rumour', note: 'Lys på stien' })
  expect(answer.status).toBe(422)
  expect(answer.html).toContain('Vælg, hvad det er')
  expect(answer.html).toContain('Lys på stien</textarea>')
})

test('SAMP-02 strangers are sent to sign in, and members of another partnership find no such page', async () => {
  expect((await aVisitor(site).get(notes)).status).toBe(303)
  expect((await (await signedIn('member', await aPartnership(db))).get(notes)).status).toBe(404)
})

test('SAMP-02 what the secretary adds, members read, in their own language', async () => {
  const answer = await (await signedIn('secretary')).post(notes, { slags: 'question', note: 'Hvem låser porten?' })
  expect([answer.status, answer.location]).toEqual([303, notes])
  const { html } = await (await signedIn('member')).get(`${notes}?sprog=en`)
  expect(html).toContain('Hvem låser porten?')
  expect(html).toContain('Question')
})

async function signedIn(name: FunctionName, partnership = vestegnen): Promise<Visitor> {
  const member = await withPassword(doors, await aMember(db, partnership, [name]), site.clock.machine())
  const visitor = aVisitor(site)
  const answer = await visitor.post('/log-ind', { email: member.email, password: goodPassword })
  expect(answer.status).toBe(303)
  return visitor
}
