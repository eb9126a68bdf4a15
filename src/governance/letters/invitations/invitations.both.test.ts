import { afterAll, expect, test } from 'vitest'
import { freshDatabase } from '../../../../test/database.ts'
import { aSteeringGroup } from '../../../../test/letters.ts'
import { eventIn } from '../../../../test/read-calendar.ts'
import { mailParts } from '../../../../test/mail-parts.ts'
import { aMailServer } from '../../../../test/mail-server.ts'
import { aMember, type Member } from '../../../../test/members.ts'
import { aVisitor } from '../../../../test/site.ts'
import { day } from '../../../platform/days.ts'
import { sendWaiting, smtpHandover } from '../../../platform/mail/index.ts'
import { paths as meetingPaths } from '../../meetings/paths.ts'
import { paths } from '../paths.ts'

const db = await freshDatabase()
const server = await aMailServer()
afterAll(() => server.close())
const handOver = smtpHandover({ smtpUrl: server.url, from: 'Samværk <samvaerk@gladsaxe.example>' })
const group = await aSteeringGroup(db)
const { site, partnership, keeper, mette, gorm, outsider, plan, mailsTo, write } = group

const invited = async (meeting: string) => {
  expect((await keeper.post(paths.invite.to({ partnership, meeting }))).status).toBe(303)
  return await write()
}
const latest = async (who: Member) => (await mailsTo(who)).at(-1)

test('GOV-88 strangers sign in first, a member invites nobody, and another partnership finds no such meeting', async () => {
  const meeting = await plan('1.11.2018')
  const address = paths.invite.to({ partnership, meeting })
  expect((await aVisitor(site).post(address)).location).toContain('/log-ind')
  expect((await (await group.signedIn(mette)).post(address)).status).toBe(403)
  expect((await keeper.post(paths.invite.to({ partnership, meeting: crypto.randomUUID() }))).status).toBe(404)
  expect(await write()).toBe(0)
})

test('GOV-88 nobody is called to a meeting that is over, or of a body in which nobody sits', async () => {
  const cancelled = await plan('2.11.2018')
  await keeper.post(meetingPaths.cancel.to({ partnership, meeting: cancelled }), { hvorfor: 'Aflyst' })
  expect((await keeper.post(paths.invite.to({ partnership, meeting: cancelled }))).status).toBe(409)
  const empty = await plan('3.11.2018', { organ: 'koordinationsgruppe' })
  const answer = await keeper.post(paths.invite.to({ partnership, meeting: empty }))
  expect([answer.status, answer.html.includes('Ingen sidder i organet')]).toEqual([409, true])
  expect((await keeper.get(meetingPaths.meeting.to({ partnership, meeting: empty }))).html).toContain(
    'ingen at invitere',
  )
})

test('GOV-88 the second of two who invite is told, and nobody is called twice', async () => {
  const meeting = await plan('5.11.2018')
  expect(await invited(meeting)).toBe(2)
  const again = await keeper.post(paths.invite.to({ partnership, meeting }))
  expect([again.status, again.html.includes('Alle er allerede inviteret')]).toEqual([409, true])
  expect([await write(), await write()]).toEqual([0, 0])
})

test('GOV-87 an invitation arrives as a mail with a request for the calendar, beside the text and as a file', async () => {
  await send()
  server.received.length = 0
  const meeting = await plan('6.12.2018', { link: 'https://video.example/moede' })
  await keeper.post(meetingPaths.newItem.to({ partnership, meeting }), item('Et punkt, som ingen mail nævner'))
  await invited(meeting)
  await send()
  const [mail = ''] = server.received.filter((each) => each.includes(mette.email))
  const { head, parts } = mailParts(mail)
  expect(head['subject']).toBeDefined()
  expect(parts.map(({ headers }) => headers['content-type']?.split(';')[0])).toEqual([
    'text/plain',
    'text/calendar',
    'application/ics',
  ])
  const [text, calendar, file] = parts
  expect(calendar?.headers['content-type']).toMatch(/method=REQUEST/)
  expect(file?.headers['content-disposition']).toContain('invite.ics')
  expect(file?.text.trimEnd()).toBe(calendar?.text.trimEnd())
  expect(text?.text).toContain('torsdag 6. december 2018 kl. 9.30–11.00')
  const event = eventIn(calendar?.text ?? '')
  expect(event).toMatchObject({
    method: 'REQUEST',
    sequence: 0,
    status: 'CONFIRMED',
    zone: 'Europe/Copenhagen',
    start: '2018-12-06T09:30:00',
    begins: '2018-12-06T08:30:00.000Z',
    location: 'Rådhuset',
    organizer: 'mailto:samvaerk@gladsaxe.example',
    attendees: [`mailto:${mette.email}`],
  })
  expect(event.description).toContain(`https://samvaerk.example${meetingPaths.meeting.to({ partnership, meeting })}`)
  expect(mail).not.toContain(gorm.email)
  for (const part of parts) expect(part.text).not.toMatch(/som ingen mail nævner|Gorm/)
})

test('GOV-87 the file that one downloads and the mail are the same meeting to a calendar', async () => {
  const meeting = await plan('7.12.2018')
  await invited(meeting)
  const { html } = await keeper.get(meetingPaths.calendar.to({ partnership, meeting }))
  const [file, mail] = [eventIn(html), eventIn((await latest(mette))?.calendar ?? '')]
  expect([file.uid, file.sequence, file.begins]).toEqual([mail.uid, mail.sequence, mail.begins])
})

test('GOV-87, GOV-88 a move reaches whoever was invited with a higher SEQUENCE, and in words with the old and the new time', async () => {
  const meeting = await plan('28.3.2019')
  await invited(meeting)
  const first = eventIn((await latest(mette))?.calendar ?? '')
  await keeper.post(meetingPaths.move.to({ partnership, meeting }), { organ: 'styregruppe', ...moved, dag: '1.4.2019' })
  expect(await write()).toBe(2)
  const mail = await latest(mette)
  const event = eventIn(mail?.calendar ?? '')
  expect([mail?.kind, mail?.method, event.uid, event.sequence]).toEqual(['meeting-moved', 'REQUEST', first.uid, 1])
  expect([first.begins, event.begins]).toEqual(['2019-03-28T08:30:00.000Z', '2019-04-01T08:00:00.000Z'])
  expect(mail?.subject).toBe('Flyttet: møde i Styregruppen mandag 1. april 2019 kl. 10.00')
  expect(mail?.body).toContain('Nu:\nHvornår: mandag 1. april 2019 kl. 10.00–12.00')
  expect(mail?.body).toContain('Før:\nHvornår: torsdag 28. marts 2019 kl. 9.30–11.00\nHvor: Rådhuset')
})

test('GOV-87, GOV-90 a cancellation takes the meeting out of the calendar, and no mail says why', async () => {
  const meeting = await plan('8.12.2018')
  await invited(meeting)
  await keeper.post(meetingPaths.cancel.to({ partnership, meeting }), { hvorfor: 'Formanden er syg' })
  await write()
  const mail = await latest(gorm)
  expect([mail?.kind, mail?.method]).toEqual(['meeting-cancelled', 'CANCEL'])
  expect(eventIn(mail?.calendar ?? '')).toMatchObject({ method: 'CANCEL', sequence: 1, status: 'CANCELLED' })
  expect(mail?.body).toContain('er aflyst')
  expect(`${mail?.body}${mail?.calendar}`).not.toContain('syg')
})

test('GOV-88 a meeting moved twice before anybody was told is told once, as it is', async () => {
  const meeting = await plan('9.12.2018')
  await keeper.post(paths.invite.to({ partnership, meeting }))
  for (const dag of ['10.12.2018', '11.12.2018'])
    await keeper.post(meetingPaths.move.to({ partnership, meeting }), { organ: 'styregruppe', ...moved, dag })
  expect(await write()).toBe(2)
  const mail = await latest(mette)
  expect([mail?.kind, eventIn(mail?.calendar ?? '').sequence]).toEqual(['meeting-called', 2])
  expect(await write()).toBe(0)
})

test('GOV-88 whoever was invited hears that the agenda is ready; of a meeting to which nobody was called nobody hears', async () => {
  const [called, uncalled] = [await plan('12.12.2018'), await plan('13.12.2018')]
  await invited(called)
  for (const meeting of [called, uncalled]) {
    await keeper.post(meetingPaths.newItem.to({ partnership, meeting }), item('Fortroligt', 'ja'))
    expect((await keeper.post(meetingPaths.freeze.to({ partnership, meeting }))).status).toBe(303)
  }
  expect(await write()).toBe(2)
  const mail = await latest(mette)
  expect([mail?.kind, mail?.calendar]).toEqual(['meeting-papers', null])
  expect(mail?.body).not.toContain('Fortroligt')
})

test('GOV-88 whoever sits there no longer on the new day is called off', async () => {
  const ballerup = await aMember(db, partnership, ['member'], { name: 'Birgit Prøve', organisation: 'ballerup' })
  await group.sit(ballerup, 'fagchef', day('2018-10-31'))
  const meeting = await plan('30.10.2018')
  expect(await invited(meeting)).toBe(3)
  await keeper.post(meetingPaths.move.to({ partnership, meeting }), {
    organ: 'styregruppe',
    ...moved,
    dag: '6.11.2018',
  })
  expect(await write()).toBe(3)
  const mail = await latest(ballerup)
  expect([mail?.method, mail?.subject]).toEqual(['CANCEL', 'Ikke længere for dig: møde i Styregruppen'])
  expect((await latest(mette))?.method).toBe('REQUEST')
})

test('GOV-88 the page shows a member no invitations, and whoever sends them no button once the day has gone', async () => {
  const meeting = await plan('18.12.2018')
  await invited(meeting)
  const member = await group.signedIn(outsider)
  const { html } = await member.get(meetingPaths.meeting.to({ partnership, meeting }))
  expect(html).not.toMatch(/Send invitation|badge-success">sendt|venter på at blive sendt/)
})

const moved = { fra: '10', til: '12', sted: '', link: '', to_samme_dag: 'ja' }

function item(titel: string, lukket?: string) {
  return { slags: 'decision', titel, sag: '', minutter: '', udgave: '0', ...(lukket && { lukket }) }
}

function send() {
  return sendWaiting(db, handOver, () => site.clock.machine())
}
