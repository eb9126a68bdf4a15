import { expect, test } from 'vitest'
import { freshDatabase } from '../../../test/database.ts'
import { doorsTo, withPassword } from '../../../test/doors.ts'
import { aMember, aPartnership } from '../../../test/members.ts'
import { day } from '../days.ts'
import { postLetter } from '../mail/commands.ts'
import { endAccess } from '../people/commands.ts'
import { namesOf } from '../people/queries.ts'
import { jobViewer } from '../viewer.ts'
import { makeInvitation } from './links/commands.ts'
import { byPassword } from './passwords/prove.ts'
import { removeOld, retentionJob } from './retention.ts'
import { letIn } from './sign-in.ts'
import { makeToken } from './tokens/commands.ts'

const db = await freshDatabase()
const doors = doorsTo(db)
const vestegnen = await aPartnership(db)
const setUp = jobViewer('set-up', vestegnen)
const now = new Date('2026-03-01T08:00:00Z')
const business = new Date('2018-10-15T08:00:00Z')

test('SIGN-40 nothing is removed before its time', async () => {
  await fill()
  expect(await remove(0)).toEqual({ session: 0, link: 0, token: 0, limit: 0, mail: 0, account: 0 })
  expect(await remove(2)).toMatchObject({ session: 0, link: 0, token: 0, mail: 0, account: 0 })
})

test('SIGN-40 sessions, links, tokens, tries and mails are removed once their days are over', async () => {
  await fill()
  const removed = await remove(400, business)
  for (const what of ['session', 'link', 'token', 'limit', 'mail'] as const)
    expect(removed[what], what).toBeGreaterThan(0)
  expect(await remove(400, business)).toEqual({ session: 0, link: 0, token: 0, limit: 0, mail: 0, account: 0 })
})

test('SIGN-40 e-mail and password go when access has ended everywhere for ninety days; the name stays on the records', async () => {
  const fyn = await aPartnership(db)
  const gone = await withPassword(doors, await aMember(db, vestegnen, ['member'], { name: 'Gitte Gået' }), now)
  const stays = await aMember(db, vestegnen)
  await aMember(db, fyn, ['member'], { email: stays.email })
  for (const person of [gone, stays]) await doors.write(setUp, (tx) => endAccess(tx, setUp, person.personId, business))
  expect((await remove(0, days(business, 89))).account).toBe(0)
  expect((await remove(0, days(business, 91))).account).toBe(1)
  expect(
    await byPassword(doors).prove({ email: gone.email, password: 'hest cykel bro lampe' }, '192.0.2.1', now),
  ).toEqual({ outcome: 'unproved' })
  const member = await aMember(db, vestegnen)
  expect(await doors.read(member, (tx) => namesOf(tx, [gone.personId]))).toEqual(
    new Map([[gone.personId, 'Gitte Gået']]),
  )
  const kept = await db.asSuperuser((raw) =>
    raw.query('select email from platform.person_email where person_id = $1', [stays.personId]),
  )
  expect(kept.rows).toHaveLength(1)
})

test('SIGN-40 no other job removes anything', async () => {
  await fill()
  for (const viewer of [jobViewer('sign-in'), setUp]) {
    const removed = await doors.write(viewer, (tx) => tx.deleteFrom('platform.session').executeTakeFirst())
    expect(removed.numDeletedRows).toBe(0n)
  }
})

async function fill(): Promise<void> {
  const ana = await aMember(db, vestegnen)
  await letIn(doors, { ...ana, outcome: 'proved', language: 'da', strength: 'one-factor' }, null, 'other', now)
  await byPassword(doors).prove({ email: ana.email, password: 'noget helt andet' }, '192.0.2.1', now)
  const wish = { partnership: vestegnen, name: 'Løn', scopes: ['read'], expiresOn: day('2026-06-01') } as const
  await doors.write(ana, (tx) => makeToken(tx, ana, wish, now))
  await doors.write(setUp, (tx) => makeInvitation(tx, setUp, ana.personId, vestegnen, now))
  const to = { name: ana.name, email: ana.email }
  const letter = {
    kind: 'access-given',
    partnership: vestegnen,
    personId: ana.personId,
    to,
    language: 'da',
    subject: 'x',
    body: 'x',
  } as const
  await doors.write(setUp, (tx) => postLetter(tx, letter, now))
}

function remove(later: number, businessNow = business) {
  return doors.write(retentionJob, (tx) => removeOld(tx, days(now, later), businessNow))
}

function days(from: Date, count: number): Date {
  return new Date(from.getTime() + 86_400_000 * count)
}
