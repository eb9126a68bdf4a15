import { expect, test } from 'vitest'
import { freshDatabase } from '../../../../test/database.ts'
import { aSteeringGroup } from '../../../../test/letters.ts'
import { aMember, type Member } from '../../../../test/members.ts'
import { aVisitor } from '../../../../test/site.ts'
import type { Write } from '../../../platform/db/types.ts'
import { endAccess, type PeopleTables } from '../../../platform/people/index.ts'
import { jobViewer } from '../../../platform/viewer.ts'
import { paths as actionPaths } from '../../actions/paths.ts'
import { paths as meetingPaths } from '../../meetings/paths.ts'
import type { GovernanceTables } from '../../tables.ts'
import { paths } from '../paths.ts'

const db = await freshDatabase()
const group = await aSteeringGroup(db)
const { site, partnership, keeper, mette, gorm, outsider, secretary, plan, mailsTo, write, remind } = group
const meeting = await plan('18.10.2018')
const closedItem = await newItem('Fortroligt punkt')

test('GOV-93 strangers sign in first, and a way that is none comes back', async () => {
  const address = paths.reminders.to({ partnership })
  expect((await aVisitor(site).get(address)).status).toBe(303)
  const asMette = await group.signedIn(mette)
  const faulty = await asMette.post(address, { hvordan: 'hver time' })
  expect([faulty.status, faulty.html.includes('Vælg en måde')]).toEqual([422, true])
  expect((await asMette.get(address)).html).toMatch(/value="daily"[^>]*checked/)
})

test('GOV-93 what somebody chose is nobody else’s to see or to change', async () => {
  const own = await aMember(db, partnership)
  await choose(own, 'none')
  const seen = await db.transact(secretary, 'write', (tx: Write<GovernanceTables>) =>
    tx.selectFrom('governance.reminder').where('person_id', '=', own.personId).select('choice').execute(),
  )
  expect(seen).toEqual([])
  const forged = db.transact(secretary, 'write', (tx: Write<GovernanceTables>) =>
    tx.insertInto('governance.reminder').values({ partnership_id: partnership, person_id: mette.personId }).execute(),
  )
  await expect(forged).rejects.toMatchObject({ code: '42501' })
})

test('GOV-92 whoever has nothing to be reminded of gets no mail, and whoever lost access none either', async () => {
  const [idle, gone] = [await aMember(db, partnership), await aMember(db, partnership)]
  await give('Noget at gøre', gone, '16.10.2018')
  const setUp = jobViewer('set-up', partnership)
  await db.transact(setUp, 'write', (tx: Write<PeopleTables>) =>
    endAccess(tx, setUp, gone.personId, new Date('2018-10-15T10:00:00Z')),
  )
  await remind()
  for (const who of [idle, gone, outsider]) expect(await mailsTo(who)).toEqual([])
})

test('GOV-92, GOV-93 the daily mail tells what is late, what is due and the meetings of a week, once a day, until the action is closed', async () => {
  const [ada, bo] = [await aMember(db, partnership, ['member'], { name: 'Ada Prøve' }), await aMember(db, partnership)]
  await give('Undersøg lyset', ada, '16.10.2018')
  await give('Ring til skolen', ada, '24.10.2018')
  await give('Langt ude i fremtiden', ada, '1.12.2018')
  await give('En andens', bo, '16.10.2018')
  await choose(bo, 'none')
  await at('2018-10-17T05:00:00Z', remind)
  const [mail, ...more] = await mailsTo(ada)
  expect([mail?.kind, mail?.subject, more]).toEqual(['reminder', 'Dine opgaver og møder i Vestegnen', []])
  expect(mail?.body).toContain('Over tiden\n– Undersøg lyset, senest 16. oktober 2018')
  expect(mail?.body).toContain('Frist inden for en uge\n– Ring til skolen, senest 24. oktober 2018')
  expect(mail?.body).not.toMatch(/Langt ude|En andens|Styregruppen/)
  expect(mail?.body).toContain(`https://samvaerk.example${paths.reminders.to({ partnership })}`)
  await at('2018-10-17T06:00:00Z', remind)
  expect(await mailsTo(ada)).toHaveLength(1)
  expect(await mailsTo(bo)).toEqual([])
  await close('Undersøg lyset', ada)
  await at('2018-10-18T05:00:00Z', remind)
  expect((await mailsTo(ada)).at(-1)?.body).not.toContain('Undersøg lyset')
})

test('GOV-92 the meetings of a week are those of one’s own bodies that stand', async () => {
  await at('2018-10-16T05:00:00Z', remind)
  const said = (await mailsTo(mette)).at(-1)?.body ?? ''
  expect(said).toContain('Møder inden for en uge\n– Styregruppen: torsdag 18. oktober 2018 kl. 9.30–11.00, Rådhuset')
})

test('GOV-90 of an action that came of a closed item a mail says only that there is one, and where it stands', async () => {
  const ada = await aMember(db, partnership)
  await choose(ada, 'at-once')
  await give('Tal med den fortrolige kilde', ada, '22.10.2018', closedItem)
  await write()
  await choose(ada, 'daily')
  await at('2018-10-22T05:00:00Z', remind)
  const mails = await mailsTo(ada)
  expect(mails.map(({ kind }) => kind).sort()).toEqual(['news', 'reminder'])
  for (const { body } of mails) {
    expect(body).not.toMatch(/fortrolig/i)
    expect(body).toMatch(
      /En opgave fra et lukket punkt, senest 22\. oktober 2018: https:\/\/samvaerk\.example\/\S+afslut/,
    )
  }
})

test('GOV-92 whoever wants to know at once is told of actions given and closed by others, in one mail, and never twice', async () => {
  const [ada, bo] = [await aMember(db, partnership), await aMember(db, partnership)]
  await choose(ada, 'at-once')
  for (const who of [ada, bo]) for (const what of ['Først dette', 'Så dette']) await give(what, who, '1.12.2018')
  expect([await write(), await write()]).toEqual([1, 0])
  const [given] = await mailsTo(ada)
  expect(given?.body).toContain('Nye opgaver til dig\n– ')
  for (const what of ['Først dette', 'Så dette']) expect(given?.body).toContain(`– ${what}, senest 1. december 2018`)
  await close('Først dette', ada)
  expect(await write()).toBe(1)
  expect((await mailsTo(ada)).at(-1)?.body).toContain('Afsluttet af en anden\n– Først dette')
  expect(await mailsTo(bo)).toEqual([])
  await choose(bo, 'at-once')
  expect(await write()).toBe(0)
})

test('GOV-92 whoever closes or gives an action for themselves is told nothing', async () => {
  await choose(secretary, 'at-once')
  await give('Min egen', secretary, '1.12.2018')
  await close('Min egen', secretary)
  await write()
  expect(await newsTo(secretary)).toEqual([])
})

test('GOV-92 a meeting to which nobody was called and that moves is news for those who sit there and want it at once', async () => {
  await choose(gorm, 'at-once')
  const uncalled = await plan('19.11.2018')
  const time = { organ: 'styregruppe', fra: '10', til: '12', sted: '', link: '', to_samme_dag: 'ja' }
  await keeper.post(meetingPaths.move.to({ partnership, meeting: uncalled }), { ...time, dag: '20.11.2018' })
  await write()
  expect((await newsTo(gorm)).at(-1)?.body).toContain('Styregruppen: tirsdag 20. november 2018 kl. 10.00–12.00')
  await keeper.post(meetingPaths.cancel.to({ partnership, meeting: uncalled }), { hvorfor: 'Aflyst' })
  await write()
  expect((await newsTo(gorm)).at(-1)?.body).toContain('kl. 10.00–12.00 (aflyst)')
  expect(await newsTo(mette)).toEqual([])
})

test('GOV-92 whoever wants to know at once hears on the morning of a date, and once when it has gone by', async () => {
  const ada = await aMember(db, partnership)
  await choose(ada, 'at-once')
  await give('Falder fredag', ada, '26.10.2018')
  await write()
  for (const morning of ['25', '26', '29', '30', '31']) await at(`2018-10-${morning}T05:00:00Z`, remind)
  const reminders = (await mailsTo(ada)).filter(({ kind }) => kind === 'reminder')
  expect(reminders.map(({ body }) => /Over tiden|Frist inden/.exec(body)?.[0])).toEqual(['Frist inden', 'Over tiden'])
})

test('GOV-92 an English reader is reminded in English', async () => {
  const ada = await aMember(db, partnership)
  await db.transact(ada, 'write', (tx: Write<PeopleTables>) =>
    tx.updateTable('platform.person').set({ language: 'en' }).where('person_id', '=', ada.personId).execute(),
  )
  await give('Undersøg lyset', ada, '2.11.2018')
  await at('2018-11-01T05:00:00Z', remind)
  expect((await mailsTo(ada)).at(-1)?.body).toContain('Due within a week\n– Undersøg lyset, by 2 November 2018')
})

test('GOV-93 an open action stands on the body’s next meeting until it is closed', async () => {
  await give('Følger med til næste møde', mette, '30.10.2018')
  const next = await plan('12.11.2018')
  const page = async () => (await keeper.get(meetingPaths.meeting.to({ partnership, meeting: next }))).html
  expect(await page()).toContain('Følger med til næste møde')
  await close('Følger med til næste møde', mette)
  expect(await page()).not.toContain('Følger med til næste møde')
})

test('GOV-93 it is said where one chooses, and what one chose stands there', async () => {
  const ada = await aMember(db, partnership)
  const visitor = await group.signedIn(ada)
  expect((await visitor.get(actionPaths.actions.to({ partnership }))).html).toContain(
    paths.reminders.to({ partnership }),
  )
  const { location } = await visitor.post(paths.reminders.to({ partnership }), { hvordan: 'none' })
  const { html } = await visitor.get(location ?? '')
  expect(html).toContain('Dit valg er gemt')
  expect(html).toMatch(/value="none"[^>]*checked/)
})

async function newsTo(who: Member) {
  return (await mailsTo(who)).filter(({ kind }) => kind === 'news')
}

async function newItem(titel: string): Promise<string> {
  const item = { slags: 'decision', titel, sag: '', minutter: '', lukket: 'ja', udgave: '0' }
  await keeper.post(meetingPaths.newItem.to({ partnership, meeting }), item)
  const form = await keeper.get(actionPaths.give.to({ partnership, meeting }))
  return new RegExp(`<option value="([0-9a-f-]{36})">${titel}`).exec(form.html)?.[1] ?? ''
}

async function give(hvad: string, who: Member, senest: string, punkt = ''): Promise<void> {
  const wish = { hvad, hvem: who.personId, senest, punkt }
  expect((await keeper.post(actionPaths.give.to({ partnership, meeting }), wish)).status).toBe(303)
}

/** The secretary closes somebody's action. */
async function close(what: string, who: Member): Promise<void> {
  const { rows } = await db.asSuperuser((raw) =>
    raw.query<{ id: string }>('select action_id as id from governance.action_item where what = $1 and owner_id = $2', [
      what,
      who.personId,
    ]),
  )
  const address = actionPaths.close.to({ partnership, action: rows[0]?.id ?? '' })
  expect((await keeper.post(address, { blev: 'Gjort' })).status).toBe(303)
}

async function choose(who: Member, hvordan: string): Promise<void> {
  expect((await (await group.signedIn(who)).post(paths.reminders.to({ partnership }), { hvordan })).status).toBe(303)
}

/** Does something at a moment of the partnership's time, and comes back to where the clock stood. */
async function at<T>(moment: string, run: () => Promise<T>): Promise<T> {
  const away = Date.parse(moment) - site.clock.business().getTime()
  site.clock.advance(away)
  try {
    return await run()
  } finally {
    site.clock.advance(-away)
  }
}
