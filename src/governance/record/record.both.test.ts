/* oxlint-disable max-lines -- the refusals and the ways of one set of minutes, each beside the other. */
import { expect, test } from 'vitest'
import { freshDatabase } from '../../../test/database.ts'
import { aSteeringGroup, minutesWish, now, outcomeOf } from '../../../test/held-meeting.ts'
import type { AgreementTables } from '../../agreement/tables.ts'
import { day } from '../../platform/days.ts'
import { type Read, reading, type Write } from '../../platform/db/types.ts'
import { changeItem } from '../meetings/items.ts'
import { meetingIn } from '../meetings/queries.ts'
import { paths as meetingPaths } from '../meetings/paths.ts'
import { paths as notingPaths } from '../minutes/paths.ts'
import type { GovernanceTables } from '../tables.ts'
import { addToMinutes, approve, lockMinutes, remark } from './answering.ts'
import { sendMinutes, takeBack } from './commands.ts'
import { paths } from './paths.ts'
import { answersTo, minutesIn } from './queries.ts'

const db = await freshDatabase()
const group = await aSteeringGroup(db)
const { partnership, secretary, herlev, substitute, ballerup, excused, outsider, act } = group
const keeper = await group.visiting(secretary)
const overdue = new Date('2018-10-30T10:00:00Z')
const oneItem = [{ title: 'Fælles lys i gaderne', notes: { outcome: 'Godkendt med bemærkninger.' } }]

test('GOV-55 whoever is neither secretary nor chair sends no minutes, and nobody those of a meeting that was not held', async () => {
  const { meeting } = await group.planned(oneItem)
  const at = { partnership, meeting }
  const form = { titel: 'Referat', journaldato: '15.10.2018', kle: '00.01.00', senest: '29.10.2018' }
  expect((await (await group.visiting(herlev)).post(paths.send.to(at), form)).status).toBe(403)
  expect(await outcomeOf(act((tx) => sendMinutes(tx, secretary, meeting, minutesWish, now)))).toBe('not-held')
  expect((await keeper.get(paths.minutes.to(at))).status).toBe(404)
})

test('GOV-55 the form comes back with what was typed where the KLE number or the days to answer are wrong', async () => {
  const { meeting } = await group.held(oneItem)
  const form = { titel: 'Mødet i oktober', journaldato: '15.10.2018', kle: '00.01.00', senest: '29.10.2018' }
  for (const [typed, says] of [
    [{ kle: 'møder' }, 'Skriv KLE-nummeret som tre par cifre'],
    [{ senest: '15.10.2018' }, 'i hvert fald til i morgen'],
    [{ senest: 'snart' }, 'Skriv datoen'],
    [{ titel: ' ' }, 'Skriv, hvad dokumentet hedder'],
  ] as const) {
    const { status, html } = await keeper.post(paths.send.to({ partnership, meeting }), { ...form, ...typed })
    expect([status, html.includes(says), html.includes(typed.titel ?? 'Mødet i oktober')]).toEqual([422, true, true])
  }
})

test('GOV-55 of two who send the minutes of one meeting the second is told, and those who were there are asked', async () => {
  const { meeting, asked } = await group.sent(oneItem)
  expect(asked.toSorted()).toEqual([herlev.personId, substitute.personId].toSorted())
  expect(await outcomeOf(act((tx) => sendMinutes(tx, secretary, meeting, minutesWish, now)))).toBe('already-sent')
})

test('GOV-69 once the minutes are sent there is nothing to follow or to write, and the way to them is shown', async () => {
  const { meeting } = await group.sent(oneItem)
  const at = { partnership, meeting }
  const live = (await keeper.get(notingPaths.live.to(at))).html
  expect([live.includes('Referatet er ikke godkendt endnu'), live.includes('governance/live')]).toEqual([false, false])
  for (const html of [live, (await keeper.get(notingPaths.minutes.to(at))).html])
    expect(html).toContain(`href="${paths.minutes.to(at)}"`)
})

test('GOV-55 once the minutes are sent, what they were written from is locked in the commands and in the database', async () => {
  const { meeting, items } = await group.sent(oneItem)
  const [item = ''] = items
  expect(await outcomeOf(group.note(meeting, item, 'outcome', 'Noget andet', 1))).toBe('minutes-sent')
  const words = {
    kind: 'decision' as const,
    title: 'x',
    matter: null,
    economy: null,
    recommendation: null,
    minutes: null,
  }
  const change = (tx: Write<GovernanceTables>) =>
    changeItem(tx, secretary, { meeting, item, version: 1 }, { ...words, closed: false }, now)
  expect(await outcomeOf(act(change))).toBe('is-over')
  for (const statement of [
    `update governance.minute_note set words = 'x' where meeting_id = $1`,
    `delete from governance.minute_note where meeting_id = $1`,
    `update governance.agenda_item set title = 'x' where meeting_id = $1`,
    `update governance.attendance set presence = 'absent', person_id = null where meeting_id = $1`,
    `update governance.decision set words = 'x' where meeting_id = $1`,
    `update governance.meeting set place = 'x' where meeting_id = $1`,
  ]) {
    const changing = db.asSuperuser((superuser) => superuser.query(statement, [meeting]))
    await expect(changing, statement).rejects.toMatchObject({ code: '23001' })
  }
})

test('GOV-55 what was sent says what the meeting noted, and does so still when a name or an action has changed', async () => {
  const { meeting } = await group.sent([{ ...oneItem[0], title: 'Lys', action: 'Bestil lamper' }])
  const { content, kle, facet, number } = await act((tx) => minutesIn(reading(tx), partnership, meeting))
  expect({ kle, facet, body: content.body, from: content.from, place: content.place }).toEqual({
    kle: '00.01.00',
    facet: 'P35',
    body: 'Styregruppen',
    from: '13:00',
    place: 'Rådhuset i Herlev',
  })
  const came = content.attendance.map(({ party, presence, person }) => `${party} ${presence} ${person ?? '–'}`)
  expect(new Set(came)).toEqual(
    new Set([
      'Ballerup Kommune substitute Sune Suppleant',
      'Gladsaxe Kommune excused –',
      'Herlev Kommune present Mette Herlev',
    ]),
  )
  expect(content.items).toMatchObject([{ title: 'Lys', outcome: 'Godkendt med bemærkninger.', votes: null }])
  expect(content.items[0]?.actions).toEqual([{ what: 'Bestil lamper', who: 'Sia Sekretær', due: '2018-12-01' }])
  expect(number).toBeGreaterThan(1)
})

test('GOV-56 minutes that somebody approved are not taken back, and nobody else than the keepers takes any back', async () => {
  const { meeting } = await group.sent(oneItem)
  const back = (who = secretary) => outcomeOf(act((tx) => takeBack(tx, who, meeting, 'En fejl', now), who))
  expect(await back(herlev)).toBe('not-a-keeper')
  await approved(meeting, herlev)
  expect(await back()).toBe('somebody-approved')
  const past = act((tx) =>
    tx
      .updateTable('governance.minutes')
      .set({ state: 'taken-back', taken_back_at: now, taken_back_by: secretary.personId, why_taken_back: 'x' })
      .where('meeting_id', '=', meeting)
      .execute(),
  )
  expect(await outcomeOf(past)).toBe('42501')
})

test('GOV-56 minutes that were taken back can be mended and sent anew under the same number, and whoever read the first edition is told', async () => {
  const { meeting, items } = await group.sent(oneItem)
  const before = await act((tx) => minutesIn(reading(tx), partnership, meeting))
  const at = { partnership, meeting }
  expect((await keeper.post(paths.takeBack.to(at), { hvorfor: '' })).status).toBe(422)
  expect((await keeper.post(paths.takeBack.to(at), { hvorfor: 'Et navn var galt' })).status).toBe(303)
  expect(await group.note(meeting, items[0] ?? '', 'outcome', 'Rettet.', 1)).toMatchObject({ kept: true })
  await act((tx) => sendMinutes(tx, secretary, meeting, minutesWish, now))
  const after = await act((tx) => minutesIn(reading(tx), partnership, meeting))
  expect([after.number, after.edition, after.content.items[0]?.outcome]).toEqual([before.number, 2, 'Rettet.'])
  const stale = act((tx) => approve(tx, herlev, { meeting, edition: 1 }, now), herlev)
  expect(await outcomeOf(stale)).toBe('another-edition')
  expect((await keeper.get(paths.minutes.to(at))).html).toContain('Et navn var galt')
})

test('GOV-57 whoever was not there approves nothing, and nobody for another', async () => {
  const { meeting } = await group.sent(oneItem)
  for (const who of [ballerup, excused, outsider, secretary]) {
    expect(await outcomeOf(act((tx) => approve(tx, who, { meeting, edition: 1 }, now), who))).toBe('not-asked')
    const visitor = await group.visiting(who)
    expect((await visitor.get(paths.remark.to({ partnership, meeting }))).status).toBe(404)
  }
  const forOther = act((tx) =>
    tx
      .updateTable('governance.minutes_approval')
      .set({ approved_at: now })
      .where('person_id', '=', herlev.personId)
      .executeTakeFirst(),
  )
  expect((await forOther).numUpdatedRows).toBe(0n)
})

test('GOV-57 a seat approves once, with the time, and an approval stands for the owner of the database as well', async () => {
  const { meeting } = await group.sent(oneItem)
  const visitor = await group.visiting(herlev)
  expect((await visitor.get(paths.list.to({ partnership }))).html).toContain(paths.minutes.to({ partnership, meeting }))
  const page = await visitor.get(paths.minutes.to({ partnership, meeting }))
  expect(page.html).toContain('Godkend referatet')
  expect((await visitor.post(paths.approve.to({ partnership, meeting }), { udgave: '1' })).status).toBe(303)
  expect((await visitor.post(paths.approve.to({ partnership, meeting }), { udgave: '1' })).status).toBe(409)
  const after = await visitor.get(paths.minutes.to({ partnership, meeting }))
  expect(after.html).toContain('Godkendt 15. oktober 2018 kl. 10.00')
  expect(after.html).not.toContain('Godkend referatet')
  const undoing = db.asOwner((owner) =>
    owner.query(`update governance.minutes_approval set approved_at = null where person_id = '${herlev.personId}'`),
  )
  // On the server the owner sees no row; on the embedded database the trigger refuses.
  expect(['done', '23001']).toContain(await outcomeOf(undoing))
  const forced = db.asSuperuser((superuser) =>
    superuser.query(`update governance.minutes_approval set approved_at = null where person_id = $1`, [
      herlev.personId,
    ]),
  )
  await expect(forced).rejects.toMatchObject({ code: '23001' })
})

test('GOV-57 remarks come back with what was typed when they come too late, and are read by the body alone', async () => {
  const { meeting } = await group.sent(oneItem)
  const at = { partnership, meeting }
  const visitor = await group.visiting(herlev)
  expect((await visitor.post(paths.remark.to(at), { udgave: '1', bemaerkning: ' ' })).status).toBe(422)
  expect((await visitor.post(paths.remark.to(at), { udgave: '1', bemaerkning: 'Vi sagde tolv lamper.' })).status).toBe(
    303,
  )
  const shown = async (who: typeof herlev) =>
    (await (await group.visiting(who)).get(paths.minutes.to(at))).html.includes('Vi sagde tolv lamper.')
  expect([await shown(excused), await shown(secretary), await shown(outsider)]).toEqual([true, true, false])
  await approved(meeting, herlev)
  const late = await visitor.post(paths.remark.to(at), { udgave: '1', bemaerkning: 'Og så lige det.' })
  expect([late.status, late.html.includes('Og så lige det.')]).toEqual([422, true])
})

test('GOV-58 the last approval approves the minutes, and the agreement is told of the body and the day, by a member', async () => {
  const { meeting } = await group.sent(oneItem)
  await approved(meeting, herlev)
  expect((await act((tx) => minutesIn(reading(tx), partnership, meeting))).state).toBe('sent')
  await approved(meeting, substitute)
  expect((await act((tx) => minutesIn(reading(tx), partnership, meeting))).state).toBe('approved')
  const [told] = await db.transact(herlev, 'read', (read: Read<AgreementTables>) =>
    read
      .selectFrom('agreement.evidence')
      .where('kind', '=', 'minutes-approved')
      .where('ref', 'like', `${meeting.slice(0, 8)} %`)
      .select(['subject', 'occurred_on as on', 'party', 'about', 'detail'])
      .execute(),
  )
  expect(told).toEqual({ subject: 'styregruppe', on: '2018-10-15', party: null, about: null, detail: null })
})

test('GOV-58 a member tells the agreement of no approval that did not happen', async () => {
  const { meeting } = await group.sent(oneItem)
  const forged = db.transact(herlev, 'write', (tx: Write<AgreementTables>) =>
    tx
      .insertInto('agreement.evidence')
      .values({
        partnership_id: partnership,
        evidence_id: crypto.randomUUID(),
        kind: 'minutes-approved',
        subject: 'styregruppe',
        occurred_on: day('2018-10-15'),
        recorded_at: now,
      } as never)
      .execute(),
  )
  expect(await outcomeOf(forged)).toBe('42501')
  const early = act(
    (tx) =>
      tx
        .updateTable('governance.minutes')
        .set({ state: 'approved', approved_at: now, approved_by: herlev.personId, approved_entry: crypto.randomUUID() })
        .where('meeting_id', '=', meeting)
        .execute(),
    herlev,
  )
  expect(await outcomeOf(early)).toBe('42501')
})

test('GOV-58 minutes are locked without everybody’s answer only when the days have passed, by an act that names the silent', async () => {
  const { meeting } = await group.sent(oneItem)
  const lock = (at: Date, who = secretary) => outcomeOf(act((tx) => lockMinutes(tx, who, meeting, at), who))
  expect([await lock(now), await lock(overdue, herlev)]).toEqual(['days-left', 'not-a-keeper'])
  await act((tx) => remark(tx, herlev, { meeting, edition: 1 }, 'Et tal er galt.', now), herlev)
  expect(await lock(overdue)).toBe('remark-unanswered')
  await approved(meeting, substitute)
  const later = new Date('2018-10-20T10:00:00Z')
  await act((tx) => addToMinutes(tx, secretary, meeting, { item: null, closed: false, words: 'Tallet er 12.' }, later))
  expect(await lock(overdue)).toBe('done')
  expect(await lock(overdue)).toBe('not-waiting')
  const { html } = await keeper.get(paths.minutes.to({ partnership, meeting }))
  expect(html).toContain('Bemærkninger 15. oktober 2018')
  expect(html).toContain('Tallet er 12.')
})

test('GOV-58 approved minutes never change: not by the keepers, not by the owner of the database, and nothing of them is removed', async () => {
  const { meeting } = await group.sent(oneItem)
  await approved(meeting, herlev)
  await approved(meeting, substitute)
  const again = (who: typeof herlev) => outcomeOf(act((tx) => approve(tx, who, { meeting, edition: 1 }, now), who))
  expect([await again(herlev), await again(outsider)]).toEqual(['already-approved', 'not-asked'])
  expect(await outcomeOf(act((tx) => takeBack(tx, secretary, meeting, 'x', now)))).toBe('not-waiting')
  for (const statement of [
    `update governance.minutes set content = '{}' where meeting_id = $1`,
    `update governance.minutes set state = 'sent', approved_at = null, approved_by = null, approved_entry = null where meeting_id = $1`,
    `delete from governance.minutes where meeting_id = $1`,
  ]) {
    const changing = db.asSuperuser((superuser) => superuser.query(statement, [meeting]))
    await expect(changing, statement).rejects.toMatchObject({ code: '23001' })
  }
})

test('GOV-59 nothing is added while the minutes can be taken back; what is added stands after their own words, which stay', async () => {
  const { meeting, items } = await group.sent(oneItem)
  const at = { partnership, meeting }
  const early = await keeper.post(paths.add.to(at), { tilfoejelse: 'For tidligt', punkt: '' })
  expect([early.status, early.html.includes('For tidligt')]).toEqual([422, true])
  await approved(meeting, herlev)
  await approved(meeting, substitute)
  const before = await act((tx) => minutesIn(reading(tx), partnership, meeting))
  const added = { tilfoejelse: 'Bemærkningen var, at lyset er gult.', punkt: items[0] ?? '' }
  expect((await keeper.post(paths.add.to(at), added)).status).toBe(303)
  const { html } = await (await group.visiting(outsider)).get(paths.minutes.to(at))
  expect(html.indexOf('lyset er gult')).toBeGreaterThan(html.indexOf('Godkendt med bemærkninger.'))
  expect(html).toContain('Tilføjet af Sia Sekretær, 15. oktober 2018')
  expect(await act((tx) => minutesIn(reading(tx), partnership, meeting))).toEqual(before)
  const changing = db.asSuperuser((superuser) => superuser.query(`update governance.minutes_addition set words = 'x'`))
  await expect(changing).rejects.toMatchObject({ code: '23001' })
})

test('GOV-55 the meeting’s page leads to its minutes, and the list shows the keepers what is still to be written', async () => {
  const { meeting } = await group.held(oneItem)
  const at = { partnership, meeting }
  expect((await keeper.get(meetingPaths.meeting.to(at))).html).toContain(paths.minutes.to(at))
  const list = await keeper.get(paths.list.to({ partnership }))
  expect(list.html.slice(list.html.indexOf('Holdte møder uden referat'))).toContain(paths.minutes.to(at))
  const others = await (await group.visiting(outsider)).get(paths.list.to({ partnership }))
  expect(others.html).not.toContain('Holdte møder uden referat')
  expect((await act((tx) => meetingIn(reading(tx), partnership, meeting))).minutesSent).toBe(false)
})

async function approved(meeting: string, who: typeof herlev): Promise<void> {
  await act((tx) => approve(tx, who, { meeting, edition: 1 }, now), who)
  const minutes = await act((tx) => minutesIn(reading(tx), partnership, meeting))
  const answers = await act((tx) => answersTo(reading(tx), partnership, minutes.id))
  expect(answers.find(({ person }) => person === who.personId)?.approvedAt).toEqual(now)
}
