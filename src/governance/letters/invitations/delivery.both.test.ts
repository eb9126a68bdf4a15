import { afterAll, expect, test } from 'vitest'
import { freshDatabase } from '../../../../test/database.ts'
import { aSteeringGroup } from '../../../../test/letters.ts'
import { aMailServer } from '../../../../test/mail-server.ts'
import { aMember } from '../../../../test/members.ts'
import { day } from '../../../platform/days.ts'
import type { Read, Write } from '../../../platform/db/types.ts'
import { sendWaiting, smtpHandover } from '../../../platform/mail/index.ts'
import { endAccess, type PeopleTables } from '../../../platform/people/index.ts'
import { jobViewer, type Viewer } from '../../../platform/viewer.ts'
import { mailsShown } from '../../../platform/mail/queries.ts'
import { paths as meetingPaths } from '../../meetings/paths.ts'
import type { GovernanceTables } from '../../tables.ts'
import { paths } from '../paths.ts'
import { lettersJob, readersWithLetters } from '../readers.ts'

const db = await freshDatabase()
const server = await aMailServer()
afterAll(() => server.close())
const handOver = smtpHandover({ smtpUrl: server.url, from: 'Samværk <samvaerk@gladsaxe.example>' })
const group = await aSteeringGroup(db)
const { site, partnership, keeper, mette, gorm, secretary, plan, mailsTo, write } = group

const invited = async (meeting: string) => {
  expect((await keeper.post(paths.invite.to({ partnership, meeting }))).status).toBe(303)
  return await write()
}

test('GOV-89 a mail server that is down is shown with what happens next, and the invitation goes when it is back', async () => {
  await send()
  const meeting = await plan('14.12.2018')
  const page = async () => (await keeper.get(meetingPaths.meeting.to({ partnership, meeting }))).html
  expect(await page()).toContain('Send invitation')
  await keeper.post(paths.invite.to({ partnership, meeting }))
  expect(await page()).toContain('Skrives inden for et par minutter')
  await write()
  expect(await page()).toContain('venter på at blive sendt')
  const nowhere = smtpHandover({ smtpUrl: 'smtp://127.0.0.1:1', from: 'samvaerk@gladsaxe.example' })
  expect(await sendWaiting(db, nowhere, () => site.clock.machine())).toEqual({ sent: 0, later: 2, failed: 0 })
  const down = await page()
  for (const says of ['Mailserveren svarede ikke', 'Vi prøver igen af os selv', 'Mette Prøve'])
    expect(down).toContain(says)
  site.clock.advance(61_000)
  expect(await send()).toEqual({ sent: 2, later: 0, failed: 0 })
  expect(await page()).toMatch(/badge-success">sendt/)
})

test('GOV-89 an invitation that could not be sent is sent again by hand, to those who lack it and to nobody else', async () => {
  const meeting = await plan('15.12.2018')
  await invited(meeting)
  server.refuse('550 no such user')
  expect(await send()).toEqual({ sent: 1, later: 0, failed: 1 })
  const { html } = await keeper.get(meetingPaths.meeting.to({ partnership, meeting }))
  for (const says of ['kunne ikke sendes', 'Mailserveren afviste adressen', 'Send til dem, der mangler'])
    expect(html).toContain(says)
  expect(await invited(meeting)).toBe(1)
  expect(await send()).toEqual({ sent: 1, later: 0, failed: 0 })
  expect((await keeper.post(paths.invite.to({ partnership, meeting }))).status).toBe(409)
})

test('GOV-89 whoever has lost access gets no letter, and those who call are told', async () => {
  const lost = await aMember(db, partnership, ['member'], { name: 'Væk Prøve', organisation: 'ballerup' })
  await group.sit(lost, 'fagdirektoer', day('2018-10-29'))
  const setUp = jobViewer('set-up', partnership)
  await db.transact(setUp, 'write', (tx: Write<PeopleTables>) =>
    endAccess(tx, setUp, lost.personId, new Date('2018-10-15T10:00:00Z')),
  )
  const meeting = await plan('29.10.2018')
  await invited(meeting)
  expect(await mailsTo(lost)).toEqual([])
  const { html } = await keeper.get(meetingPaths.meeting.to({ partnership, meeting }))
  expect(html.slice(html.indexOf('Væk Prøve'))).toContain('har ikke adgang til partnerskabet længere')
})

test('GOV-89 the job finds who there is to write to; no other viewer does, and none of them reads a mail or posts in another’s name', async () => {
  const meeting = await plan('17.12.2018')
  await group.sit(secretary, 'fagchef', day('2018-12-17'))
  await keeper.post(paths.invite.to({ partnership, meeting }))
  const found = (viewer: Viewer) =>
    db.transact(viewer, 'read', async (tx: Read<GovernanceTables>) =>
      (await readersWithLetters(tx, day('2018-10-15'))).map(({ viewer: reader }) => reader.personId).sort(),
    )
  expect(await found(lettersJob)).toEqual([mette.personId, gorm.personId, secretary.personId].sort())
  const readers = await db.transact(lettersJob, 'read', (tx: Read<GovernanceTables>) =>
    readersWithLetters(tx, day('2018-10-15')),
  )
  // Whoever is written to may do what any member may: no letter is written with a function, not the secretary's own either.
  expect(readers.flatMap(({ viewer }) => viewer.functions)).toEqual([])
  for (const viewer of [secretary, mette, jobViewer('mail'), jobViewer('letters', 'elsewhere')])
    expect(await found(viewer)).toEqual([])
  for (const viewer of [secretary, mette])
    expect(await db.transact(viewer, 'read', (tx: Read<never>) => mailsShown(tx as never, partnership))).toEqual([])
  await write()
})

function send() {
  return sendWaiting(db, handOver, () => site.clock.machine())
}
