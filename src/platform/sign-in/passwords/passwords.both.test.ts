import { expect, test } from 'vitest'
import { freshDatabase } from '../../../../test/database.ts'
import { doorsTo, goodPassword, withPassword } from '../../../../test/doors.ts'
import { aMember, aPartnership } from '../../../../test/members.ts'
import { Refused } from '../../errors.ts'
import { endAccess } from '../../people/commands.ts'
import { jobViewer, stranger } from '../../viewer.ts'
import { themself } from '../doors.ts'
import { letIn } from '../sign-in.ts'
import { whoseSession } from '../who.ts'
import { usualSessionLimits } from '../sessions/policy.ts'
import { presentedSession } from '../sessions/queries.ts'
import { changePassword } from './change.ts'
import { setPassword } from './commands.ts'
import { passwordMatches } from './hashing.ts'
import { byPassword } from './prove.ts'
import { dayOf } from '../../days.ts'

const db = await freshDatabase()
const doors = doorsTo(db)
const now = new Date('2026-03-01T08:00:00Z')
const vestegnen = await aPartnership(db)
const forgotten = 'https://samvaerk.example/glemt-adgangskode'

test('SIGN-02 an unknown account and a wrong password get the same answer, after the same verification', async () => {
  const ana = await withPassword(doors, await aMember(db, vestegnen), now)
  const verified: (string | null)[] = []
  async function counting(kept: string | null, password: string): Promise<boolean> {
    verified.push(kept)
    return await passwordMatches(kept, password)
  }
  const kind = byPassword(doors, counting)
  const wrong = await kind.prove({ email: ana.email, password: 'noget helt andet' }, '192.0.2.1', now)
  const unknown = await kind.prove({ email: 'ingen@example.org', password: goodPassword }, '192.0.2.1', now)
  expect([wrong, unknown]).toEqual([{ outcome: 'unproved' }, { outcome: 'unproved' }])
  expect(verified).toEqual([expect.stringContaining('$argon2id$'), null])
})

test('SIGN-02 whose access has ended does not sign in, and is told no more than anybody', async () => {
  const gone = await withPassword(doors, await aMember(db, vestegnen), now)
  const setUp = jobViewer('set-up', vestegnen)
  await doors.write(setUp, (tx) => endAccess(tx, setUp, gone.personId, now))
  const proof = await byPassword(doors).prove({ email: gone.email, password: goodPassword }, '192.0.2.2', now)
  expect(proof).toEqual({ outcome: 'unproved' })
})

test('SIGN-06 nobody gives another person a password, the administrator neither', async () => {
  const ana = await aMember(db, vestegnen)
  const administrator = await aMember(db, vestegnen, ['administrator'])
  for (const viewer of [administrator, stranger(vestegnen)]) {
    const setting = doors.write(viewer, (tx) => setPassword(tx, viewer, ana.personId, goodPassword, now))
    await expect(setting).rejects.toThrow('the person does not exist')
  }
  const past = doors.write(administrator, (tx) =>
    tx
      .insertInto('platform.credential')
      .values({
        kind: 'password',
        subject: ana.email,
        person_id: ana.personId,
        secret: '$argon2id$x',
        made_at: now,
        changed_at: now,
      })
      .execute(),
  )
  await expect(past).rejects.toMatchObject({ code: '42501' })
})

test('SIGN-06 the set-up gives no password that the rules refuse', async () => {
  const ana = await aMember(db, vestegnen)
  await expect(withPassword(doors, ana, now, 'kort')).rejects.toThrow(Refused)
})

test('SIGN-04 a way of proving who one is knows one person by one subject, and stands beside other ways', async () => {
  const ana = await withPassword(doors, await aMember(db, vestegnen), now)
  const bo = await aMember(db, vestegnen)
  const row = {
    subject: 'https://login.example|4711',
    secret: null,
    made_at: now,
    changed_at: now,
    kind: 'oidc' as 'password',
  }
  const adding = (person: typeof ana) =>
    doors.write(person, (tx) =>
      tx
        .insertInto('platform.credential')
        .values({ ...row, person_id: person.personId } as never)
        .execute(),
    )
  await adding(ana)
  await expect(adding(bo)).rejects.toMatchObject({ code: '23505' })
  const kinds = await doors.read(ana, (tx) =>
    tx.selectFrom('platform.credential').select('kind').orderBy('kind').execute(),
  )
  expect(kinds).toEqual([{ kind: 'oidc' }, { kind: 'password' }])
})

test('SIGN-05 no viewer reads a hash back, and nobody sees another’s credential', async () => {
  const ana = await withPassword(doors, await aMember(db, vestegnen), now)
  const administrator = await aMember(db, vestegnen, ['administrator'])
  for (const viewer of [ana, administrator, jobViewer('sign-in'), jobViewer('set-up', vestegnen)]) {
    const reading = doors.read(viewer, (tx) => tx.selectFrom('platform.credential').select('secret').execute())
    await expect(reading).rejects.toMatchObject({ code: '42501' })
  }
  const seen = await doors.read(administrator, (tx) =>
    tx.selectFrom('platform.credential').select('person_id').execute(),
  )
  expect(seen).toEqual([])
})

test('SIGN-08 the sixth wrong password waits, the right one too, and every next one longer', async () => {
  const ana = await withPassword(doors, await aMember(db, vestegnen), now)
  const kind = byPassword(doors)
  const tries = (password: string, at: Date) => kind.prove({ email: ana.email, password }, '192.0.2.3', at)
  for (let tried = 0; tried < 6; tried++) expect(await tries('noget helt andet', now)).toEqual({ outcome: 'unproved' })
  expect(await tries(goodPassword, now)).toEqual({ outcome: 'wait', until: after(2) })
  expect(await tries('noget helt andet', after(2))).toEqual({ outcome: 'unproved' })
  expect(await tries(goodPassword, after(3))).toEqual({ outcome: 'wait', until: after(6) })
  expect(await tries(goodPassword, after(6))).toMatchObject({ outcome: 'proved' })
})

test('SIGN-08 an address that tries many accounts waits, and another address does not', async () => {
  const ana = await withPassword(doors, await aMember(db, vestegnen), now)
  const kind = byPassword(doors, async () => false)
  for (let tried = 0; tried < 31; tried++) {
    await kind.prove({ email: `gæt-${tried}@example.org`, password: goodPassword }, '192.0.2.4', now)
  }
  const right = { email: ana.email, password: goodPassword }
  expect(await byPassword(doors).prove(right, '192.0.2.4', now)).toEqual({ outcome: 'wait', until: after(2) })
  expect(await byPassword(doors).prove(right, '192.0.2.5', now)).toMatchObject({ outcome: 'proved' })
})

test('SIGN-08 of accounts and addresses only keyed hashes are kept', async () => {
  await byPassword(doors).prove({ email: 'gemt@example.org', password: goodPassword }, '198.51.100.7', now)
  const kept = await doors.read(jobViewer('sign-in'), (tx) =>
    tx.selectFrom('platform.rate_limit').select('key').execute(),
  )
  expect(kept.length).toBeGreaterThan(0)
  for (const { key } of kept) expect(key).toMatch(/^sign-in-(account|address):[0-9a-f]{64}$/)
})

test('SIGN-09 signing in forgets the account’s tries and gives its address the try back', async () => {
  const ana = await withPassword(doors, await aMember(db, vestegnen), now)
  const kind = byPassword(doors)
  for (let tried = 0; tried < 5; tried++)
    await kind.prove({ email: ana.email, password: 'forkert kode her' }, '192.0.2.6', now)
  expect(await kind.prove({ email: ana.email, password: goodPassword }, '192.0.2.6', after(60))).toMatchObject({
    outcome: 'proved',
  })
  for (let tried = 0; tried < 5; tried++)
    await kind.prove({ email: ana.email, password: 'forkert kode her' }, '192.0.2.6', after(61))
  expect(await kind.prove({ email: ana.email, password: goodPassword }, '192.0.2.6', after(61))).toMatchObject({
    outcome: 'proved',
  })
})

test('SIGN-01 e-mail in capitals and a password from another keyboard sign in', async () => {
  const ana = await withPassword(doors, await aMember(db, vestegnen), now, 'blå bro og æble')
  const typed = { email: ` ${ana.email.toUpperCase()}`, password: 'bla\u030a bro og æble' }
  expect(await byPassword(doors).prove(typed, '192.0.2.7', now)).toEqual({
    outcome: 'proved',
    personId: ana.personId,
    name: ana.name,
    language: 'da',
    strength: 'one-factor',
  })
})

test('SIGN-07 a password is not changed without the current one, nor to one that the rules refuse', async () => {
  const { viewer } = await signedIn()
  const wrong = await changePassword(doors, viewer, change({ current: 'ikke den rigtige' }), now)
  expect(wrong).toEqual({ fault: 'current-is-wrong' })
  expect(await changePassword(doors, viewer, change({ wanted: 'kort' }), now)).toEqual({ fault: 'too-short' })
})

test('SIGN-07 changing the password ends the other sessions, gives this one a new secret, and tells by mail', async () => {
  const { ana, viewer, secret } = await signedIn()
  const other = await letIn(
    doors,
    { ...ana, outcome: 'proved', language: 'da', strength: 'one-factor' },
    null,
    'firefox',
    now,
  )
  const changed = await changePassword(doors, viewer, change({}), after(60))
  if (!('session' in changed)) throw new Error('the password was not changed')
  expect(await personOf(secret)).toBe('stranger')
  expect(await personOf(other)).toBe('stranger')
  expect(await personOf(changed.session)).toBe('person')
  const mail = await doors.read(jobViewer('mail'), (tx) =>
    tx.selectFrom('platform.mail_content').where('to_email', '=', ana.email).select(['subject', 'body']).execute(),
  )
  expect(mail).toEqual([{ subject: 'Din adgangskode er skiftet', body: expect.stringContaining(forgotten) }])
  expect(await byPassword(doors).prove({ email: ana.email, password: goodPassword }, '192.0.2.8', after(61))).toEqual({
    outcome: 'unproved',
  })
})

async function signedIn() {
  const ana = await withPassword(doors, await aMember(db, vestegnen), now)
  const secret = await letIn(
    doors,
    { ...ana, outcome: 'proved', language: 'da', strength: 'one-factor' },
    null,
    'chrome',
    now,
  )
  const session = await doors.read(stranger(), (tx) => presentedSession(tx, secret, null, dayOf(now)))
  if (session === null) throw new Error('no session')
  const { id, strength, authenticatedAt } = session
  return { ana, secret, viewer: { ...themself(ana), session: { id, strength, authenticatedAt } } }
}

async function personOf(secret: string) {
  const at = { machine: after(62), today: dayOf(now) }
  return (await whoseSession(doors, secret, vestegnen, usualSessionLimits, at)).kind
}

function change(more: { current?: string; wanted?: string }) {
  return { current: goodPassword, wanted: 'fire nye tilfældige ord', network: '192.0.2.9', forgotten, ...more }
}

function after(seconds: number): Date {
  return new Date(now.getTime() + 1000 * seconds)
}
