import ICAL from 'ical.js'
import { expect, test } from 'vitest'
import { freshDatabase } from '../../../test/database.ts'
import { aMember } from '../../../test/members.ts'
import { now, planningOn, time } from '../../../test/planning.ts'
import { aVisitor } from '../../../test/site.ts'
import { recordEvidence } from '../../agreement/index.ts'
import { day } from '../../platform/days.ts'
import { paths as meetingPaths } from '../meetings/paths.ts'
import { paths } from './paths.ts'

const db = await freshDatabase()
const { partnership, other, site, secretary, keeper, signedIn, plan, counted } = await planningOn(db)
const planning = meetingPaths.plan.to({ partnership })

test('GOV-72 a meeting on a weekend or holiday is asked about, stands when that is right, and nothing typed is lost', async () => {
  for (const [dag, why] of [
    ['8.12.2018', 'en lørdag'],
    ['24.12.2018', 'Juleaftensdag'],
    ['5.6.2019', 'Grundlovsdag'],
    ['17.5.2019', 'Store bededag'],
  ]) {
    const asked = await keeper.post(planning, { organ: 'styregruppe', dag: dag ?? '', ...time })
    expect([asked.status, asked.html.includes(`er ${why}`)]).toEqual([422, true])
    expect([asked.html.includes('Ja, den dag er rigtig'), asked.html.includes('Rådhuset')]).toEqual([true, true])
  }
  await plan('styregruppe', '8.12.2018', { dag_er_rigtig: 'ja' })
})

test('GOV-72 a day more than two years ahead, as a mistyped year gives, is asked about and stands when it is right', async () => {
  const wish = { organ: 'styregruppe', dag: '8.12.2081', ...time }
  const asked = await keeper.post(planning, wish)
  expect([asked.status, asked.html.includes('ligger mere end to år fremme')]).toEqual([422, true])
  expect((await keeper.post(planning, { ...wish, dag: '14.10.2020' })).status).toBe(303)
  await plan('styregruppe', '8.12.2081', { dag_er_rigtig: 'ja' })
})

test('GOV-72 what was ticked stays ticked when something else is asked', async () => {
  await plan('koordinationsgruppe', '9.12.2018', { dag_er_rigtig: 'ja' })
  const wish = { organ: 'koordinationsgruppe', dag: '9.12.2018', ...time }
  const both = await keeper.post(planning, wish)
  expect([both.html.includes('to_samme_dag'), both.html.includes('dag_er_rigtig')]).toEqual([true, true])
  const one = await keeper.post(planning, { ...wish, dag_er_rigtig: 'ja' })
  expect(one.status).toBe(422)
  expect(one.html).toMatch(/name="dag_er_rigtig"[^>]*checked/)
  expect((await keeper.post(planning, { ...wish, dag_er_rigtig: 'ja', to_samme_dag: 'ja' })).status).toBe(303)
})

test('GOV-72 a meeting that is moved is asked about its new day, and not about one that stays', async () => {
  const meeting = await plan('styregruppe', '10.12.2018')
  const moving = meetingPaths.move.to({ partnership, meeting })
  const wish = { organ: 'styregruppe', ...time }
  const asked = await keeper.post(moving, { ...wish, dag: '25.12.2018' })
  expect([asked.status, asked.html.includes('er Juledag')]).toEqual([422, true])
  expect((await keeper.post(moving, { ...wish, dag: '25.12.2018', dag_er_rigtig: 'ja' })).status).toBe(303)
  expect((await keeper.post(moving, { ...wish, dag: '25.12.2018', til: '12' })).status).toBe(303)
})

test('GOV-71 the page of a meeting says when its agenda is due, that it is late, and nothing once it is sent', async () => {
  const ahead = await keeper.get(
    meetingPaths.meeting.to({ partnership, meeting: await plan('styregruppe', '6.12.2018') }),
  )
  expect(ahead.html).toMatch(/Dagsordenen sendes senest<\/dt><dd><time datetime="2018-11-29">/)
  expect(ahead.html).not.toContain('fristen er gået')
  const at = { partnership, meeting: await plan('styregruppe', '17.10.2018') }
  expect((await keeper.get(meetingPaths.meeting.to(at))).html).toContain('fristen er gået')
  await keeper.post(meetingPaths.newItem.to(at), { slags: 'decision', titel: 'Et punkt', udgave: '0' })
  await keeper.post(meetingPaths.freeze.to(at))
  const sent = await keeper.get(meetingPaths.meeting.to(at))
  expect(sent.html).not.toContain('Dagsordenen sendes senest')
})

test('GOV-79 an extraordinary meeting is marked in the list, on its page and in its calendar file, and counts as any other', async () => {
  const before = (await counted('styregruppe-moeder')).get(2018)?.planned ?? 0
  const meeting = await plan('styregruppe', '22.10.2018', { ekstraordinaert: 'ja' })
  const at = { partnership, meeting }
  expect((await counted('styregruppe-moeder')).get(2018)?.planned).toBe(before + 1)
  const { html } = await keeper.get(meetingPaths.meeting.to(at))
  expect([html.includes('datetime="2018-10-18"'), html.includes('Tæller for aftalen som')]).toEqual([true, true])
  expect((await keeper.get(meetingPaths.meetings.to({ partnership }))).html).toContain('ekstraordinært')
  expect(await summaryOf(at)).toBe('Ekstraordinært møde i Styregruppen')
  // It can be put right when it is moved.
  await keeper.post(meetingPaths.move.to(at), { organ: 'styregruppe', dag: '23.10.2018', ...time })
  expect(await summaryOf(at)).toBe('Møde i Styregruppen')
})

test('GOV-75 the year is for members: strangers are sent to sign in, others find nothing of it', async () => {
  const address = paths.year.to({ partnership }, { aar: 2018 })
  expect((await aVisitor(site).get(address)).status).toBe(303)
  const elsewhere = await signedIn(await aMember(db, other, ['secretary']))
  expect((await elsewhere.get(address)).status).toBe(404)
  await plan('koordinationsgruppe', '6.11.2018')
  const theirs = await elsewhere.get(paths.year.to({ partnership: other }, { aar: 2018 }))
  expect([theirs.status, theirs.html.includes('class="w-meeting')]).toEqual([200, false])
})

test('GOV-75 a member reads in the tables what the wheel shows: meetings, agendas, promises, holidays; and turns the year', async () => {
  const meeting = await plan('koordinationsgruppe', '13.11.2018')
  const member = await signedIn(await aMember(db, partnership))
  const { html } = await member.get(paths.year.to({ partnership }))
  const tables = html.slice(html.indexOf('Måned for måned'))
  for (const says of [
    `href="${meetingPaths.meeting.to({ partnership, meeting })}"`,
    'datetime="2018-11-06"',
    'Styregruppen holder mindst to møder i hvert kalenderår.',
    'Lukkedage: 5. juni Grundlovsdag.',
  ])
    expect(tables).toContain(says)
  // What the agreement asks for by one day stands together, however much it is.
  expect(tables).toMatch(/\d+ frister i aftalen/)
  expect(tables.match(/datetime="2018-12-31"/g)).toHaveLength(1)
  expect(html).toContain(paths.year.to({ partnership }, { aar: 2019 }))
  const far = await member.get(paths.year.to({ partnership }, { aar: 2199 }))
  expect([far.status, far.html.includes('Der står ikke noget i 2199 endnu')]).toEqual([200, true])
  const odd = await member.get(`${paths.year.to({ partnership })}?aar=99999`)
  expect([odd.status, odd.html.includes('Årshjul 2018')]).toEqual([200, true])
})

test('GOV-75 a meeting that stands among the occurrences alone is told too, and once', async () => {
  const meeting = await plan('styregruppe', '15.10.2018')
  await keeper.post(meetingPaths.hold.to({ partnership, meeting }), {})
  await recordByHand('koordinationsgruppe', '2018-03-07')
  const { html } = await keeper.get(paths.year.to({ partnership }, { aar: 2018 }))
  const wheel = html.slice(0, html.indexOf('wheel-key'))
  expect(wheel.match(/class="w-meeting w-held"/g)).toHaveLength(2)
  expect(html.slice(html.indexOf('>Marts<'), html.indexOf('>April<'))).toContain('/haendelser/')
})

/** An occurrence that was entered by hand, as the page of occurrences does it. */
async function recordByHand(body: string, on: string): Promise<void> {
  const nothing = { about: null, party: null, expiresOn: null, quantity: null, unit: null, forPeriod: null }
  const facts = { kind: 'meeting-held' as const, subject: body, occurredOn: day(on), ref: on, detail: null, note: null }
  await db.transact(secretary, 'write', (tx) =>
    recordEvidence(tx as never, secretary, { ...nothing, ...facts }, { source: 'hand' }, now),
  )
}

async function summaryOf(at: { partnership: string; meeting: string }): Promise<string> {
  const { html } = await keeper.get(meetingPaths.calendar.to(at))
  const event = new ICAL.Component(ICAL.parse(html) as never).getFirstSubcomponent('vevent')
  return String(event?.getFirstPropertyValue('summary'))
}
