import { afterAll, expect, test } from 'vitest'
import { freshDatabase } from '../../../test/database.ts'
import { doorsTo } from '../../../test/doors.ts'
import { aMailServer } from '../../../test/mail-server.ts'
import { aMember, aPartnership } from '../../../test/members.ts'
import { aSite, aVisitor } from '../../../test/site.ts'
import { unsentMails } from '../people/administration/queries.ts'
import { jobViewer, stranger, type Viewer } from '../viewer.ts'
import { type Letter, postLetter } from './commands.ts'
import { mailsShown } from './queries.ts'
import { sendWaiting, smtpHandover } from './sending.ts'

const db = await freshDatabase()
const doors = doorsTo(db)
const server = await aMailServer()
afterAll(() => server.close())
const handOver = smtpHandover({ smtpUrl: server.url, from: 'Samværk <samvaerk@gladsaxe.example>' })
const vestegnen = await aPartnership(db)
const administrator = await aMember(db, vestegnen, ['administrator'])
const member = await aMember(db, vestegnen)
const now = new Date('2026-03-01T08:00:00Z')

test('MAIL-01 a stranger posts no mail, and what is undone is not sent', async () => {
  await expect(doors.write(stranger(vestegnen), (tx) => postLetter(tx, letter(), now))).rejects.toMatchObject({
    code: '42501',
  })
  const undone = doors.write(administrator, async (tx) => {
    await postLetter(tx, letter(), now)
    throw new Error('the rest went wrong')
  })
  await expect(undone).rejects.toThrow('the rest went wrong')
  expect(await round(0)).toEqual({ sent: 0, later: 0, failed: 0 })
})

test('MAIL-01 nobody posts mail in another partnership’s name, to another address than the person’s, or a way in', async () => {
  const elsewhere = await aPartnership(db)
  const other = await aMember(db, elsewhere, ['administrator'])
  const own = { ...letter(), kind: 'password-changed' } as const
  const refused: [Viewer, Letter][] = [
    [member, letter()],
    [other, letter()],
    [administrator, { ...letter(), partnership: elsewhere }],
    [administrator, { ...letter(), personId: other.personId, to: other }],
    [administrator, { ...letter(), to: { name: 'Ana Prøve', email: 'anden@example.org' } }],
    [administrator, { ...letter(), kind: 'new-password' }],
    [administrator, own],
    [member, { ...own, partnership: elsewhere }],
    [jobViewer('retention', vestegnen), letter()],
  ]
  for (const [viewer, posted] of refused) {
    await expect(doors.write(viewer, (tx) => postLetter(tx, posted, now))).rejects.toMatchObject({ code: '42501' })
  }
  await doors.write(member, (tx) => postLetter(tx, own, now))
  await doors.write(jobViewer('set-up', vestegnen), (tx) => postLetter(tx, letter(), now))
  expect(await round(0)).toEqual({ sent: 2, later: 0, failed: 0 })
})

test('MAIL-03 nobody reads what a mail says, neither its sender, nor a member, nor the administrator', async () => {
  await doors.write(administrator, (tx) => postLetter(tx, letter(), now))
  for (const viewer of [
    member,
    administrator,
    stranger(vestegnen),
    jobViewer('sign-in'),
    jobViewer('set-up', vestegnen),
  ]) {
    expect(await doors.read(viewer, (tx) => tx.selectFrom('platform.mail_content').select('body').execute())).toEqual(
      [],
    )
  }
  expect(await round(0)).toEqual({ sent: 1, later: 0, failed: 0 })
})

test('MAIL-02 a mail that a busy server puts off is tried again when its time has come, and the administrator sees why', async () => {
  await doors.write(administrator, (tx) => postLetter(tx, letter(), now))
  server.refuse('451 try again ana@herlev.example')
  expect(await round(0)).toEqual({ sent: 0, later: 1, failed: 0 })
  expect(await seen()).toEqual([{ kind: 'access-given', state: 'queued', fault: 'server-busy', to: 'Ana Prøve' }])
  expect(await round(59)).toEqual({ sent: 0, later: 0, failed: 0 })
  expect(await round(60)).toEqual({ sent: 1, later: 0, failed: 0 })
  expect(await seen()).toEqual([])
})

test('MAIL-02 a mail to an address that is refused for good has failed, and its words are gone', async () => {
  await doors.write(administrator, (tx) => postLetter(tx, letter(), now))
  server.refuse('550 no such user')
  expect(await round(0)).toEqual({ sent: 0, later: 0, failed: 1 })
  expect(await seen()).toEqual([{ kind: 'access-given', state: 'failed', fault: 'address-refused', to: 'Ana Prøve' }])
  expect(
    await doors.read(jobViewer('mail'), (tx) => tx.selectFrom('platform.mail_content').select('body').execute()),
  ).toEqual([])
})

test('MAIL-02 a server that is not there puts a mail off', async () => {
  await doors.write(administrator, (tx) => postLetter(tx, letter(), now))
  const nowhere = smtpHandover({ smtpUrl: 'smtp://127.0.0.1:1', from: 'samvaerk@gladsaxe.example' })
  expect(await sendWaiting(db, nowhere, () => now)).toEqual({ sent: 0, later: 1, failed: 0 })
  expect(await seen()).toContainEqual(expect.objectContaining({ state: 'queued', fault: 'server-unreachable' }))
  expect(await round(60)).toEqual({ sent: 1, later: 0, failed: 0 })
})

test('MAIL-04 a mail arrives in its reader’s language, marked as sent by a machine, and cannot smuggle in a header', async () => {
  server.received.length = 0
  const smuggling = {
    ...letter(),
    subject: 'Hej\r\nBcc: alle@example.org',
    to: { name: 'Ana\r\nBcc: x@example.org', email: member.email },
  }
  await doors.write(administrator, (tx) => postLetter(tx, smuggling, now))
  await round(0)
  const [head = '', body = ''] = (server.received[0] ?? '').split('\r\n\r\n')
  expect(head).toMatch(/^Auto-Submitted: auto-generated$/m)
  expect(head).toMatch(/^Content-Language: da$/m)
  expect(head).not.toMatch(/^Bcc:/m)
  expect(body).toContain('Velkommen')
})

test('MAIL-03 the administrator sees that a mail has waited for ten minutes though nobody tried to send it', async () => {
  const before = await seen()
  await doors.write(administrator, (tx) => postLetter(tx, letter(), now))
  expect(await seen(600_000)).toEqual(before)
  expect(await seen(600_001)).toContainEqual({ kind: 'access-given', state: 'queued', fault: null, to: 'Ana Prøve' })
  await round(0)
})

test('MAIL-05 a demonstration sends nothing, and shows its mail to everybody', async () => {
  const demo = await aPartnership(db)
  await db.asSuperuser((raw) =>
    raw.query('update platform.partnership set demonstration = true where partnership_id = $1', [demo]),
  )
  const [ana, keeper] = [await aMember(db, demo), await aMember(db, demo, ['administrator'])]
  const shown = { ...letter(), partnership: demo, personId: ana.personId, to: ana }
  await doors.write(keeper, (tx) => postLetter(tx, shown, now))
  expect(await round(0)).toEqual({ sent: 0, later: 0, failed: 0 })
  const site = aSite(db, { demonstration: true })
  const page = await aVisitor(site).get(`/${demo}/post`)
  expect(page.html).toContain('Velkommen')
  expect(page.html).toContain('href="/invitation/abc"')
})

test('MAIL-05 a demonstration shows nobody a way into the account of a person who belongs elsewhere too', async () => {
  const demo = await aPartnership(db)
  await db.asSuperuser((raw) =>
    raw.query('update platform.partnership set demonstration = true where partnership_id = $1', [demo]),
  )
  const keeper = await aMember(db, demo, ['administrator'])
  await aMember(db, demo, ['member'], { email: member.email })
  const ways = { ...letter(), partnership: demo, kind: 'invitation' } as const
  await doors.write(keeper, (tx) => postLetter(tx, ways, now))
  for (const viewer of [keeper, stranger(demo)])
    expect(await doors.read(viewer, (tx) => mailsShown(tx, demo))).toEqual([])
  await doors.write(keeper, (tx) => postLetter(tx, { ...ways, personId: keeper.personId, to: keeper }, now))
  expect(await doors.read(stranger(demo), (tx) => mailsShown(tx, demo))).toHaveLength(1)
})

test('GOV-87, MAIL-05 a demonstration shows a mail’s calendar part as a file, and elsewhere nobody fetches one', async () => {
  const demo = await aPartnership(db)
  const ana = await aMember(db, demo)
  const calendar = { method: 'REQUEST', content: 'BEGIN:VCALENDAR\r\nEND:VCALENDAR\r\n' } as const
  const called = {
    ...letter(),
    kind: 'meeting-called',
    partnership: demo,
    personId: ana.personId,
    to: ana,
    calendar,
  } as const
  const mail = await doors.write(ana, (tx) => postLetter(tx, called, now))
  const visitor = aVisitor(aSite(db, { demonstration: true }))
  expect((await visitor.get(`/${demo}/post/${mail}/invite.ics`)).status).toBe(404)
  await db.asSuperuser((raw) =>
    raw.query('update platform.partnership set demonstration = true where partnership_id = $1', [demo]),
  )
  expect((await visitor.get(`/${demo}/post`)).html).toContain(`href="/${demo}/post/${mail}/invite.ics"`)
  expect((await visitor.get(`/${demo}/post/${mail}/invite.ics`)).html).toBe(calendar.content)
  expect((await visitor.get(`/${vestegnen}/post/${mail}/invite.ics`)).status).toBe(404)
  expect((await aVisitor(aSite(db)).get(`/${demo}/post/${mail}/invite.ics`)).status).toBe(404)
})

test('GOV-89, MAIL-01 what is about meetings and actions nobody posts to anybody but themselves', async () => {
  const other = await aMember(db, vestegnen, ['secretary'])
  for (const kind of [
    'meeting-called',
    'meeting-moved',
    'meeting-cancelled',
    'meeting-papers',
    'news',
    'reminder',
  ] as const)
    for (const viewer of [
      other,
      administrator,
      stranger(vestegnen),
      jobViewer('letters'),
      jobViewer('set-up', vestegnen),
    ])
      await expect(doors.write(viewer, (tx) => postLetter(tx, { ...letter(), kind }, now))).rejects.toMatchObject({
        code: '42501',
      })
  await doors.write(member, (tx) => postLetter(tx, { ...letter(), kind: 'news' }, now))
  await doors.write(member, (tx) => postLetter(tx, { ...letter(), kind: 'meeting-called' }, now))
  const followed = (viewer: Viewer) =>
    doors.read(viewer, (tx) =>
      tx.selectFrom('platform.mail_outbox').where('state', '=', 'queued').select('kind').execute(),
    )
  expect(await followed(other)).toEqual([{ kind: 'meeting-called' }])
  expect(await followed(member)).toEqual([])
  await round(0)
})

test('MAIL-05 outside a demonstration there is no such page, and the database shows nothing', async () => {
  await doors.write(administrator, (tx) => postLetter(tx, letter(), now))
  expect((await aVisitor(aSite(db)).get(`/${vestegnen}/post`)).status).toBe(404)
  expect((await aVisitor(aSite(db, { demonstration: true })).get(`/${vestegnen}/post`)).html).not.toContain('Velkommen')
  for (const viewer of [member, administrator, stranger(vestegnen)]) {
    expect(await doors.read(viewer, (tx) => mailsShown(tx, vestegnen))).toEqual([])
  }
})

function letter(): Letter {
  return {
    kind: 'access-given',
    partnership: vestegnen,
    personId: member.personId,
    to: { name: 'Ana Prøve', email: member.email },
    language: 'da',
    subject: 'Velkommen',
    body: 'Velkommen\n\nhttp://samvaerk.test/invitation/abc',
  }
}

function round(seconds: number) {
  return sendWaiting(db, handOver, () => new Date(now.getTime() + 1000 * seconds))
}

async function seen(later = 0) {
  const mails = await doors.read(administrator, (tx) => unsentMails(tx, vestegnen, new Date(now.getTime() + later)))
  return mails.map(({ kind, state, fault, to }) => ({ kind, state, fault, to }))
}
