import { expect, test } from 'vitest'
import { freshDatabase } from '../../../../test/database.ts'
import { doorsTo, goodPassword, withPassword } from '../../../../test/doors.ts'
import { aMember, aPartnership, type Member, today } from '../../../../test/members.ts'
import { NotFound, Refused } from '../../errors.ts'
import { endAccess } from '../../people/commands.ts'
import { jobViewer, stranger, type Viewer } from '../../viewer.ts'
import { byPassword } from '../passwords/prove.ts'
import { requestNewPassword } from '../passwords/forgotten.ts'
import { newSecret } from '../secrets.ts'
import { usualSessionLimits } from '../sessions/policy.ts'
import { letIn } from '../sign-in.ts'
import { whoseSession } from '../who.ts'
import { acceptInvitation, chooseNewPassword } from './choose.ts'
import { makeInvitation } from './commands.ts'
import { presentedLink } from './queries.ts'

const db = await freshDatabase()
const doors = doorsTo(db)
const now = new Date('2026-03-01T08:00:00Z')
const vestegnen = await aPartnership(db)
const administrator = await aMember(db, vestegnen, ['administrator'], { name: 'Åse Styrer' })
const forgotten = 'https://samvaerk.example/glemt-adgangskode'

test('SIGN-20 a forged link and a link of another kind are the same as none', async () => {
  const secret = await invited(await aMember(db, vestegnen))
  await expect(accept(newSecret())).rejects.toThrow(NotFound)
  await expect(choose(secret)).rejects.toThrow(NotFound)
})

test('SIGN-20 an invitation that expired, was used, or was called back by a newer one lets nobody in', async () => {
  const ana = await aMember(db, vestegnen)
  const first = await invited(ana)
  const second = await invited(ana)
  await expect(accept(first)).rejects.toMatchObject({ code: 'withdrawn' })
  await expect(accept(second, after(14 * 24 * 3600))).rejects.toMatchObject({ code: 'expired' })
  await accept(second)
  await expect(accept(second)).rejects.toMatchObject({ code: 'used' })
})

test('SIGN-20 an invitation falls with the access that it was to', async () => {
  const ana = await aMember(db, vestegnen)
  const secret = await invited(ana)
  await doors.write(administrator, (tx) => endAccess(tx, administrator, ana.personId, now))
  await expect(accept(secret)).rejects.toMatchObject({ code: 'access-ended' })
})

test('SIGN-21 nobody invites but the administrator, to their own partnership', async () => {
  const ana = await aMember(db, vestegnen)
  const fyn = await aPartnership(db)
  const elsewhere = await aMember(db, fyn, ['administrator'])
  for (const viewer of [ana, elsewhere, stranger(vestegnen), jobViewer('sign-in')]) {
    await expect(invited(ana, viewer)).rejects.toMatchObject({ code: '42501' })
  }
})

test('PPL-08 no invitation is made for somebody who has a password, past the commands neither', async () => {
  const ana = await withPassword(doors, await aMember(db, vestegnen), now)
  await expect(invited(ana)).rejects.toMatchObject({ code: 'has-password' })
  await expect(invited(ana, jobViewer('set-up', vestegnen))).rejects.toMatchObject({ code: 'has-password' })
  for (const person of [ana, await aMember(db, await aPartnership(db))]) {
    const row = {
      link_id: crypto.randomUUID(),
      token_hash: 'd'.repeat(64),
      kind: 'invitation' as const,
      person_id: person.personId,
    }
    const whole = { ...row, partnership_id: vestegnen, made_at: now, made_by: null, expires_at: after(60) }
    const past = doors.write(administrator, (tx) => tx.insertInto('platform.one_time_link').values(whole).execute())
    await expect(past).rejects.toMatchObject({ code: '42501' })
  }
})

test('SIGN-22 a password that cannot be taken leaves the invitation as it was', async () => {
  const secret = await invited(await aMember(db, vestegnen))
  expect(await accept(secret, now, 'kort')).toEqual({ fault: 'too-short' })
  expect(await accept(secret)).toMatchObject({ partnership: vestegnen })
})

test('SIGN-21 an invitation tells who invites, where to, and as what', async () => {
  const ana = await aMember(db, vestegnen, ['secretary', 'member'])
  const secret = await invited(ana)
  const link = await doors.read(stranger(), (tx) => presentedLink(tx, 'invitation', secret, today))
  expect(link).toMatchObject({
    name: ana.name,
    invitedBy: 'Åse Styrer',
    partnership: vestegnen,
    functions: ['member', 'secretary'],
  })
})

test('SIGN-22 who accepts an invitation has a password and a session', async () => {
  const ana = await aMember(db, vestegnen)
  const accepted = await accept(await invited(ana))
  if (!('session' in accepted)) throw new Error('not accepted')
  const at = { machine: now, today }
  expect(await whoseSession(doors, accepted.session, vestegnen, usualSessionLimits, at)).toMatchObject({
    personId: ana.personId,
  })
  expect(await prove(ana)).toMatchObject({ outcome: 'proved' })
  expect(doors.entries.at(-1)).toMatchObject({ verb: 'invitation.accepted', viewer: { personId: ana.personId } })
})

test('SIGN-23 an unknown e-mail gets the same answer and no mail', async () => {
  const ana = await aMember(db, vestegnen)
  const known = await ask(ana.email)
  const unknown = await ask('ingen@example.org')
  expect(known.answer).toEqual(unknown.answer)
  expect([known.mails.length, unknown.mails.length]).toEqual([1, 0])
})

test('SIGN-23 a known and an unknown e-mail run the same statements in the same transactions', async () => {
  const ana = await aMember(db, vestegnen)
  const counted: string[][] = []
  for (const email of [ana.email, `ingen-${crypto.randomUUID()}@example.org`]) {
    const statements: string[] = []
    const watched = watching(statements)
    await requestNewPassword(watched, { email, network: '192.0.2.20', address: (secret) => secret }, now)
    counted.push(statements)
  }
  expect(counted[0]).toEqual(counted[1])
  expect(counted[0]?.length).toBeGreaterThan(5)
})

test('SIGN-24 a fourth request for one account within the delay sends no mail, and is answered as before', async () => {
  const ana = await aMember(db, vestegnen)
  for (let asked = 0; asked < 4; asked++) await ask(ana.email, `192.0.2.${30 + asked}`)
  const fifth = await ask(ana.email, '192.0.2.40')
  expect(fifth.answer).toEqual({ waitUntil: null })
  expect(fifth.mails).toHaveLength(4)
})

test('SIGN-24 an address that asks too often is told to wait', async () => {
  for (let asked = 0; asked < 11; asked++) await ask(`ingen-${asked}@example.org`, '192.0.2.50')
  expect((await ask('ingen-12@example.org', '192.0.2.50')).answer).toEqual({ waitUntil: after(60) })
})

test('SIGN-24 whose access has ended gets no way to a new password', async () => {
  const gone = await withPassword(doors, await aMember(db, vestegnen), now)
  await doors.write(administrator, (tx) => endAccess(tx, administrator, gone.personId, now))
  expect((await ask(gone.email)).mails).toEqual([])
})

test('SIGN-25 a link to a new password works once and for an hour', async () => {
  const ana = await withPassword(doors, await aMember(db, vestegnen), now)
  const secret = (await ask(ana.email)).mails[0]?.secret ?? ''
  await expect(choose(secret, after(3600))).rejects.toMatchObject({ code: 'expired' })
  await choose(secret, after(3599))
  await expect(choose(secret, after(3599))).rejects.toThrow(Refused)
})

test('SIGN-25 a new password ends every session and every other way in, and is told by mail', async () => {
  const ana = await withPassword(doors, await aMember(db, vestegnen), now)
  const session = await letIn(
    doors,
    { ...ana, outcome: 'proved', language: 'da', strength: 'one-factor' },
    null,
    'chrome',
    now,
  )
  await ask(ana.email, '192.0.2.61')
  const asked = await ask(ana.email, '192.0.2.62')
  const [first, second] = asked.mails.map((mail) => mail.secret)
  await choose(second ?? '')
  await expect(choose(first ?? '')).rejects.toMatchObject({ code: 'withdrawn' })
  const at = { machine: after(1), today }
  expect((await whoseSession(doors, session, vestegnen, usualSessionLimits, at)).kind).toBe('stranger')
  expect(await prove(ana)).toEqual({ outcome: 'unproved' })
  expect(await prove(ana, 'fire nye tilfældige ord')).toMatchObject({ outcome: 'proved' })
  expect((await mailsTo(ana.email)).map((mail) => mail.subject)).toContain('Din adgangskode er skiftet')
})

test('SIGN-25 a new password lets in at once, however many wrong ones were tried before', async () => {
  const ana = await withPassword(doors, await aMember(db, vestegnen), now)
  for (let tried = 0; tried < 8; tried++) await prove(ana, 'noget helt andet')
  expect(await prove(ana)).toMatchObject({ outcome: 'wait' })
  const asked = await ask(ana.email)
  await choose(asked.mails[0]?.secret ?? '')
  expect(await prove(ana, 'fire nye tilfældige ord')).toMatchObject({ outcome: 'proved' })
})

test('SIGN-25 who was invited and lost the mail gets in by a new password', async () => {
  const ana = await aMember(db, vestegnen)
  await invited(ana)
  const asked = await ask(ana.email)
  await choose(asked.mails[0]?.secret ?? '')
  expect(await prove(ana, 'fire nye tilfældige ord')).toMatchObject({ outcome: 'proved' })
})

test('SIGN-20 of a link’s secret the database holds the hash alone', async () => {
  const secret = await invited(await aMember(db, vestegnen))
  const rows = await db.asSuperuser((raw) =>
    raw.query('select row_to_json(l)::text as row from platform.one_time_link l'),
  )
  for (const { row } of rows.rows as { row: string }[]) expect(row).not.toContain(secret)
})

function invited(person: Member, viewer: Viewer = administrator): Promise<string> {
  return doors.write(viewer, (tx) => makeInvitation(tx, viewer, person.personId, vestegnen, now))
}

function accept(secret: string, at = now, password = goodPassword) {
  return acceptInvitation(doors, { secret, password }, 'firefox', at, today)
}

function choose(secret: string, at = now) {
  return chooseNewPassword(doors, { secret, password: 'fire nye tilfældige ord' }, forgotten, at, today)
}

function prove(person: Member, password = goodPassword) {
  return byPassword(doors).prove({ email: person.email, password }, '192.0.2.99', now)
}

async function ask(email: string, network = `192.0.2.${crypto.randomUUID()}`) {
  const address = (secret: string) => `https://samvaerk.example/ny-adgangskode/${secret}`
  const answer = await requestNewPassword(doors, { email, network, address }, now)
  return { answer, mails: await mailsTo(email) }
}

async function mailsTo(email: string) {
  const rows = await doors.read(jobViewer('mail'), (tx) =>
    tx
      .selectFrom('platform.mail_content as c')
      .innerJoin('platform.mail_outbox as o', 'o.mail_id', 'c.mail_id')
      .where('c.to_email', '=', email)
      .select(['c.subject', 'c.body'])
      .orderBy('o.made_at')
      .execute(),
  )
  return rows.map((row) => ({ subject: row.subject, secret: /ny-adgangskode\/(\S+)/.exec(row.body)?.[1] }))
}

/** The same doors, writing down the text of every statement. */
function watching(statements: string[]): typeof doors {
  const plugin = {
    transformQuery: (told: { node: { kind: string } }) => {
      statements.push(told.node.kind)
      return told.node
    },
    transformResult: async (told: { result: unknown }) => told.result,
  }
  return { ...doors, write: (viewer, run) => doors.write(viewer, (tx) => run(tx.withPlugin(plugin as never))) }
}

function after(seconds: number): Date {
  return new Date(now.getTime() + 1000 * seconds)
}
