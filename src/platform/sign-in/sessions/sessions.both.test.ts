import { expect, test } from 'vitest'
import { freshDatabase } from '../../../../test/database.ts'
import { doorsTo } from '../../../../test/doors.ts'
import { aMember, aPartnership, type Member, today } from '../../../../test/members.ts'
import { day } from '../../days.ts'
import { NotFound } from '../../errors.ts'
import { endAccess } from '../../people/commands.ts'
import { jobViewer, stranger } from '../../viewer.ts'
import { newSecret } from '../secrets.ts'
import { leave, letIn } from '../sign-in.ts'
import { whoseSession } from '../who.ts'
import { endOtherSessions, endSession, noteUse, rotateSession } from './commands.ts'
import { usualSessionLimits } from './policy.ts'
import { sessionsOf } from './queries.ts'

const db = await freshDatabase()
const doors = doorsTo(db)
const now = new Date('2026-03-01T08:00:00Z')
const vestegnen = await aPartnership(db)

test('SIGN-14 a forged secret, an old one and none at all are strangers', async () => {
  for (const secret of [null, '', newSecret(), 'x'.repeat(5000)]) expect(await who(secret)).toEqual(stranger(vestegnen))
})

test('SIGN-14 a session that lay unused for two hours is a stranger’s, though its row is there', async () => {
  const { secret } = await begun()
  expect(await who(secret, minutes(121))).toEqual(stranger(vestegnen))
})

test('SIGN-14 a session in use lives on, and is a stranger’s after twelve hours all the same', async () => {
  const { secret } = await begun()
  for (let at = 60; at < 720; at += 60) expect((await who(secret, minutes(at))).kind).toBe('person')
  expect(await who(secret, minutes(721))).toEqual(stranger(vestegnen))
})

test('SIGN-14 the partnership’s calendar moves no session: only the machine’s clock does', async () => {
  const { secret } = await begun()
  const viewer = await whoseSession(doors, secret, vestegnen, usualSessionLimits, {
    machine: minutes(1),
    today: day('2031-01-01'),
  })
  expect(viewer.kind).toBe('person')
})

test('SIGN-14 access that ends takes the sessions with it at once', async () => {
  const { secret, ana } = await begun()
  const setUp = jobViewer('set-up', vestegnen)
  await doors.write(setUp, (tx) => endAccess(tx, setUp, ana.personId, now))
  expect(await who(secret, minutes(1))).toEqual(stranger(vestegnen))
})

test('SIGN-16 nobody ends a session of another, nor one that is not there', async () => {
  const { ana, id } = await begun()
  const other = await aMember(db, vestegnen, ['administrator'])
  await expect(doors.write(other, (tx) => endSession(tx, other, id, now))).rejects.toThrow(NotFound)
  await expect(doors.write(ana, (tx) => endSession(tx, ana, crypto.randomUUID(), now))).rejects.toThrow(NotFound)
  await expect(doors.write(other, (tx) => rotateSession(tx, other, id, 'two-factor', now))).rejects.toThrow(NotFound)
})

test('SIGN-16 an ended session lets nobody in, is not ended twice, and no use brings it back', async () => {
  const { ana, secret, id } = await begun()
  await doors.write(ana, (tx) => endSession(tx, ana, id, now))
  await doors.write(ana, (tx) => noteUse(tx, id, minutes(5)))
  expect(await who(secret, minutes(1))).toEqual(stranger(vestegnen))
  await expect(doors.write(ana, (tx) => endSession(tx, ana, id, now))).rejects.toThrow(NotFound)
  await expect(doors.write(ana, (tx) => rotateSession(tx, ana, id, 'two-factor', now))).rejects.toThrow(NotFound)
})

test('SIGN-05 nobody sees another’s sessions, the administrator and the door neither', async () => {
  const { ana } = await begun()
  const administrator = await aMember(db, vestegnen, ['administrator'])
  for (const viewer of [administrator, stranger(vestegnen), jobViewer('sign-in'), jobViewer('set-up', vestegnen)]) {
    expect(await doors.read(viewer, (tx) => sessionsOf(tx, ana.personId, usualSessionLimits, now))).toEqual([])
  }
})

test('SIGN-05 nobody begins a session for another past the commands', async () => {
  const ana = await aMember(db, vestegnen)
  const other = await aMember(db, vestegnen, ['administrator'])
  for (const viewer of [other, stranger(), jobViewer('sign-in')]) {
    await expect(letInAs(viewer, ana)).rejects.toMatchObject({ code: '42501' })
  }
})

test('SIGN-13 the secret is 256 bits that the database never holds', async () => {
  const { secret } = await begun()
  expect(Buffer.from(secret, 'base64url')).toHaveLength(32)
  const rows = await db.asSuperuser((raw) => raw.query('select row_to_json(s)::text as row from platform.session s'))
  for (const { row } of rows.rows as { row: string }[]) expect(row).not.toContain(secret)
})

test('SIGN-13 signing in ends the session that one came with', async () => {
  const { ana, secret } = await begun()
  const next = await letIn(doors, proved(ana), secret, 'firefox', minutes(1))
  expect((await who(secret, minutes(2))).kind).toBe('stranger')
  expect((await who(next, minutes(2))).kind).toBe('person')
})

test('SIGN-15 a session that has proved more gets a new secret, and the old one is a stranger’s', async () => {
  const { ana, secret, id } = await begun()
  const next = await doors.write(ana, (tx) => rotateSession(tx, ana, id, 'two-factor', minutes(1)))
  expect(await who(secret, minutes(2))).toEqual(stranger(vestegnen))
  expect(await who(next, minutes(2))).toMatchObject({
    session: { id, strength: 'two-factor', authenticatedAt: minutes(1) },
  })
})

test('SIGN-16 one sees one’s own sessions, ends all but this one, and signs out', async () => {
  const { ana, secret, id } = await begun()
  await letIn(doors, proved(ana), null, 'firefox', minutes(1))
  const lines = await doors.read(ana, (tx) => sessionsOf(tx, ana.personId, usualSessionLimits, minutes(2)))
  expect(lines.map((line) => line.client)).toEqual(['firefox', 'chrome'])
  expect(await doors.write(ana, (tx) => endOtherSessions(tx, ana, id, minutes(2)))).toBe(1)
  await leave(doors, secret, minutes(3))
  expect(await who(secret, minutes(4))).toEqual(stranger(vestegnen))
  expect(doors.entries.at(-1)).toMatchObject({ verb: 'session.ended', viewer: { personId: ana.personId } })
})

test('PPL-09 who holds no function today is a person without a partnership', async () => {
  const ana = await aMember(db, vestegnen, ['member'], { until: day('2018-06-30') })
  const secret = await letIn(doors, proved(ana), null, 'chrome', now)
  expect(await who(secret)).toMatchObject({ kind: 'person', partnership: null, functions: [] })
})

test('PPL-09 a person is a member where they hold a function, and nowhere else', async () => {
  const fyn = await aPartnership(db)
  const { ana, secret } = await begun()
  const at = { machine: now, today }
  expect(await who(secret)).toMatchObject({
    partnership: vestegnen,
    organisation: 'gladsaxe',
    functions: ['member'],
    personId: ana.personId,
  })
  expect(await whoseSession(doors, secret, fyn, usualSessionLimits, at)).toMatchObject({
    kind: 'person',
    partnership: null,
    functions: [],
  })
  expect(await whoseSession(doors, secret, null, usualSessionLimits, at)).toMatchObject({
    kind: 'person',
    partnership: null,
  })
})

async function begun() {
  const ana = await aMember(db, vestegnen)
  const secret = await letIn(doors, proved(ana), null, 'chrome', now)
  const viewer = await who(secret)
  if (viewer.kind !== 'person' || !viewer.session) throw new Error('no session')
  return { ana, secret, id: viewer.session.id }
}

function proved(person: Member) {
  return {
    outcome: 'proved',
    personId: person.personId,
    name: person.name,
    language: 'da',
    strength: 'one-factor',
  } as const
}

function letInAs(viewer: Parameters<typeof doors.write>[0], person: Member) {
  const row = {
    session_id: crypto.randomUUID(),
    token_hash: 'a'.repeat(64),
    person_id: person.personId,
    strength: 'one-factor' as const,
  }
  const moments = { started_at: now, authenticated_at: now, last_seen_at: now }
  return doors.write(viewer, (tx) =>
    tx
      .insertInto('platform.session')
      .values({ ...row, ...moments, client: 'other' })
      .execute(),
  )
}

function who(secret: string | null, machine = now) {
  return whoseSession(doors, secret, vestegnen, usualSessionLimits, { machine, today })
}

function minutes(count: number): Date {
  return new Date(now.getTime() + 60_000 * count)
}
