import { expect, test } from 'vitest'
import { freshDatabase } from '../../test/database.ts'
import { doorsTo, goodPassword, withPassword } from '../../test/doors.ts'
import { aMember, aPartnership, type Member } from '../../test/members.ts'
import { aSite, aVisitor } from '../../test/site.ts'
import { fixedClock } from '../platform/clock.ts'
import { auditRoutes } from './audit-page.tsx'

const db = await freshDatabase()
const doors = doorsTo(db)
const site = aSite(db, { more: auditRoutes(fixedClock('2018-10-15T08:00:00Z', '2026-03-01T08:00:00Z')) })
const vestegnen = await aPartnership(db)
const now = site.clock.machine()

async function signedIn(member: Member) {
  await withPassword(doors, member, now)
  const visitor = aVisitor(site)
  await visitor.post('/log-ind', { email: member.email, password: goodPassword })
  return visitor
}

const member = await signedIn(await aMember(db, vestegnen))
const auditor = await signedIn(await aMember(db, vestegnen, ['auditor'], { name: 'Rie Revisor' }))

test('AUD-07 a place in the trail that no page named shows the trail from its beginning', async () => {
  const dashes = '-'.repeat(36)
  for (const after of [`2026-01-01T00:00:00.000Z_${dashes}`, `-100000-01-01T00:00:00.000Z_${crypto.randomUUID()}`])
    expect((await member.get(`/${vestegnen}/revisionsspor?efter=${after}`)).status).toBe(200)
})

test('AUD-07 everybody sees their own sign-ins, and nobody sees another’s', async () => {
  for (const visitor of [member, auditor]) {
    const { html } = await visitor.get(`/${vestegnen}/revisionsspor`)
    expect(html.split('>loggede ind<').length - 1).toBe(1)
  }
})

test('AUD-08 every member is told how many entries wait for their place', async () => {
  const countOf = (html: string) => Number(/(\d+) poster er endnu ikke/.exec(html)?.[1])
  const before = countOf((await member.get(`/${vestegnen}/revisionsspor`)).html)
  expect(before).toBeGreaterThan(1)
  expect(countOf((await member.get(`/${vestegnen}/revisionsspor`)).html)).toBe(before + 1)
})
