import { expect, test } from 'vitest'
import { freshDatabase } from '../../../../test/database.ts'
import { aMember } from '../../../../test/members.ts'
import { lastPart, now, planningOn, time } from '../../../../test/planning.ts'
import { aVisitor } from '../../../../test/site.ts'
import { day } from '../../../platform/days.ts'
import { reading, type Write } from '../../../platform/db/types.ts'
import { paths as meetingPaths } from '../../meetings/paths.ts'
import type { GovernanceTables } from '../../tables.ts'
import { paths } from '../paths.ts'
import { planSeries } from './commands.ts'
import { daysTaken, meetingsOfSeries } from './queries.ts'

const db = await freshDatabase()
const { partnership, other, site, secretary, keeper, signedIn, counted } = await planningOn(db)

const evenly = { moenster: 'evenly', antal: '4', helst: '4', udgave: '0' }
const fields = { organ: 'styregruppe', navn: 'Styregruppens møder', ...time, ...evenly }

test('GOV-73 templates are for the secretary and the chair: not for strangers, other members or other partnerships', async () => {
  const template = await make()
  const address = paths.template.to({ partnership, template })
  expect((await aVisitor(site).get(address)).status).toBe(303)
  const member = await signedIn(await aMember(db, partnership))
  expect([(await member.get(address)).status, (await member.get(paths.templates.to({ partnership }))).status]).toEqual([
    403, 403,
  ])
  expect((await member.post(paths.newTemplate.to({ partnership }), fields)).status).toBe(403)
  expect((await member.post(paths.planSeries.to({ partnership, template }), { aar: '2019' })).status).toBe(403)
  const elsewhere = await signedIn(await aMember(db, other, ['secretary']))
  expect((await elsewhere.get(paths.template.to({ partnership: other, template }))).status).toBe(404)
})

test('GOV-73 a template without a name, a time, a body that meets or a whole pattern comes back with what was typed', async () => {
  for (const [typed, says] of [
    [{ navn: ' ' }, 'Skriv et navn'],
    [{ til: '9' }, 'slutter, før det begynder'],
    [{ organ: 'arbejdsgrupper' }, 'Vælg organet'],
    [{ antal: '25' }, 'mellem 1 og 24'],
    [{ moenster: 'weekday', ugedag: '4', nummer: '1' }, 'Vælg mindst én måned'],
    [{ moenster: 'dates', datoer: '31.2.' }, '1 til 24 forskellige datoer'],
    [{ moenster: 'dates', datoer: '1.3.\n1.3.' }, '1 til 24 forskellige datoer'],
    [{ moenster: 'hver uge' }, 'Vælg, hvordan datoerne findes'],
  ] as const) {
    const answer = await keeper.post(paths.newTemplate.to({ partnership }), { ...fields, ...typed })
    expect([answer.status, answer.html.includes(says), answer.html.includes('Rådhuset')]).toEqual([422, true, true])
  }
})

test('GOV-73 of two who change a template the second is told; one out of use is changed and used no more', async () => {
  const template = await make()
  const address = paths.changeTemplate.to({ partnership, template })
  expect((await keeper.post(address, { ...fields, navn: 'Den første', udgave: '1' })).status).toBe(303)
  const second = await keeper.post(address, { ...fields, navn: 'Den anden', udgave: '1' })
  expect([second.status, second.html.includes('value="Den anden"')]).toEqual([422, true])
  expect((await keeper.post(address, { ...fields, navn: 'Den anden', udgave: '2' })).status).toBe(303)
  expect((await keeper.post(paths.removeTemplate.to({ partnership, template }))).status).toBe(303)
  expect((await keeper.post(address, { ...fields, udgave: '3' })).status).toBe(409)
  expect((await keeper.get(paths.planSeries.to({ partnership, template }, { aar: 2019 }))).status).toBe(409)
  expect((await keeper.get(paths.templates.to({ partnership }))).html).not.toContain('Den anden')
})

test('GOV-73 the dates are shown before anything is planned: moved ones and clashes say so, what has gone is told', async () => {
  const pattern = { moenster: 'dates', datoer: '1.3.\n5.6.\n7.12.', organ: 'koordinationsgruppe' }
  const template = await make(pattern)
  await keeper.post(meetingPaths.plan.to({ partnership }), {
    organ: 'koordinationsgruppe',
    dag: '6.6.2019',
    ...time,
  })
  const { html } = await keeper.get(paths.planSeries.to({ partnership, template }, { aar: 2019 }))
  for (const says of [
    'value="01.03.2019"',
    'value="06.06.2019"',
    'Flyttet fra onsdag den 5. juni 2019, som er Grundlovsdag.',
    'organet har et møde den dag',
    'value="09.12.2019"',
    'som er en lørdag',
  ])
    expect(html).toContain(says)
  const thisYear = await keeper.get(paths.planSeries.to({ partnership, template }, { aar: 2018 }))
  expect(thisYear.html).toContain('Foreslås ikke, fordi dagen er gået: 1. marts og 6. juni.')
  expect(thisYear.html).not.toContain('value="01.03.2018"')
  expect((await taken('koordinationsgruppe', 2019)).length).toBe(1)
  const ticked = [...html.matchAll(/<input[^>]*name="med-(\d)"[^>]*>/g)].map(([input]) => input.includes('checked'))
  expect(ticked).toEqual([true, false, true])
})

test('GOV-73 a year that has its meetings is proposed without ticks, and the template goes on to the next', async () => {
  const template = await make({ moenster: 'dates', datoer: '4.2.', organ: 'styregruppe' })
  await keeper.post(meetingPaths.plan.to({ partnership }), {
    organ: 'styregruppe',
    dag: '4.3.2031',
    ...time,
    dag_er_rigtig: 'ja',
  })
  const { html } = await keeper.get(paths.planSeries.to({ partnership, template }, { aar: 2031 }))
  expect(/<input[^>]*name="med-0"[^>]*>/.exec(html)?.[0]).not.toContain('checked')
  const later = await post(template, { aar: '2032', 'med-0': 'ja', 'dag-0': '4.2.2032' })
  expect(later.status).toBe(303)
  expect((await keeper.get(paths.template.to({ partnership, template }))).html).toContain('Planlæg møderne i 2033')
})

test('GOV-74 a date that cannot be, one twice, one of another year or none at all plans nothing, and all that was typed stays', async () => {
  const template = await make()
  const before = await taken('styregruppe', 2019)
  const rows = { 'med-0': 'ja', 'dag-0': '14.2.2019', 'med-1': 'ja', 'dag-1': '16.5.2019' }
  for (const [typed, says] of [
    [{ ...rows, 'dag-1': 'i maj' }, 'Skriv datoen som dag, måned, år'],
    [{ ...rows, 'dag-1': '14.2.2019' }, 'Datoen står to gange'],
    [{ ...rows, 'ekstra-0': '14.2.2020' }, 'Datoen ligger ikke i 2019'],
    [{ 'dag-0': '14.2.2019', 'dag-1': '16.5.2019' }, 'Vælg mindst én dato'],
  ] as const) {
    const answer = await post(template, typed)
    expect([answer.status, answer.html.includes(says), answer.html.includes('14.2.20')]).toEqual([422, true, true])
  }
  const past = await post(template, { aar: '2018', 'med-0': 'ja', 'dag-0': '3.9.2018' })
  expect([past.status, past.html.includes('Dagen er gået')]).toEqual([422, true])
  expect(await taken('styregruppe', 2019)).toEqual(before)
})

test('GOV-72, GOV-74 days off and second meetings of a series are asked about once for all, and stand when ticked', async () => {
  const template = await make({ organ: 'koordinationsgruppe' })
  await keeper.post(meetingPaths.plan.to({ partnership }), { organ: 'koordinationsgruppe', dag: '14.3.2019', ...time })
  const rows = { 'med-0': 'ja', 'dag-0': '14.3.2019', 'med-1': 'ja', 'dag-1': '19.4.2019', 'ekstra-0': '5.6.2019' }
  const asked = await post(template, rows)
  expect(asked.status).toBe(422)
  expect(asked.html).toContain('Ingen arbejdsdag: 19. april (Langfredag) og 5. juni (Grundlovsdag).')
  expect(asked.html).toContain('Organet har allerede møde: 14. marts.')
  // What stands beside a date is of the date that was typed, not of the one that was proposed.
  const second = asked.html.slice(asked.html.indexOf('name="dag-1"'), asked.html.indexOf('name="dag-2"'))
  expect([second.includes('fredag'), second.includes('Langfredag')]).toEqual([true, true])
  expect((await post(template, { ...rows, dag_er_rigtig: 'ja' })).status).toBe(422)
  expect((await post(template, { ...rows, dag_er_rigtig: 'ja', to_samme_dag: 'ja' })).status).toBe(303)
  expect((await taken('koordinationsgruppe', 2019)).filter((on) => on === '2019-03-14')).toHaveLength(2)
})

test('GOV-74 the agreement’s minimum is in view before and after, and the agreement counts what was planned', async () => {
  const template = await make()
  const planned = (await counted('styregruppe-moeder')).get(2019)?.planned ?? 0
  const { html } = await keeper.get(paths.planSeries.to({ partnership, template }, { aar: 2019 }))
  expect(html).toContain(
    `2019: 0 af 2 er holdt, ${planned} er planlagt. Med de 4 datoer herunder bliver ${planned + 4} planlagt. Det er nok.`,
  )
  const short = await make({ organ: 'koordinationsgruppe', antal: '1' })
  const one = await keeper.get(paths.planSeries.to({ partnership, template: short }, { aar: 2018 }))
  expect(one.html).toMatch(/2018: 0 af 4 er holdt, 0 er planlagt\. Der mangler så 4\./)
  await post(template, { 'med-0': 'ja', 'dag-0': '14.2.2019', 'med-3': 'ja', 'dag-3': '14.11.2019' })
  expect((await counted('styregruppe-moeder')).get(2019)?.planned).toBe(planned + 2)
})

test('GOV-74 each meeting has the standing items in their order, knows its series, and is 9.30 in winter and in summer', async () => {
  const template = await make()
  for (const titel of ['Eventuelt', 'Godkendelse af dagsordenen'])
    await keeper.post(paths.newStanding.to({ partnership, template }), { slags: 'decision', titel, minutter: '10' })
  await keeper.post(paths.newStanding.to({ partnership, template }), {
    slags: 'information',
    titel: 'Lukket',
    lukket: 'ja',
  })
  const page = await keeper.get(paths.template.to({ partnership, template }))
  const up = [...page.html.matchAll(/action="([^"]*\/op)"/g)].map(([, address = '']) => address)
  await keeper.post(up[0] ?? '')
  const planned = await post(template, { 'med-0': 'ja', 'dag-0': '28.3.2019', 'med-1': 'ja', 'dag-1': '1.4.2019' })
  const series = lastPart(planned)
  const meetings = await inTransaction((tx) => meetingsOfSeries(reading(tx), partnership, series))
  expect(meetings.map(({ beginsAt }) => beginsAt.toISOString())).toEqual([
    '2019-03-28T08:30:00.000Z',
    '2019-04-01T07:30:00.000Z',
  ])
  const member = await signedIn(await aMember(db, partnership))
  for (const { id } of meetings) {
    const address = meetingPaths.meeting.to({ partnership, meeting: id })
    const { html } = await keeper.get(address)
    expect(html.indexOf('Godkendelse')).toBeLessThan(html.indexOf('<h3>Eventuelt'))
    expect([html.includes('<h3>Lukket'), html.includes('Styregruppens møder 2019')]).toEqual([true, true])
    expect((await member.get(address)).html).not.toContain('<h3>Lukket')
  }
  expect((await member.get(paths.series.to({ partnership, series }))).html).toContain('28. marts 2019')
})

test('GOV-74 a meeting that is moved or cancelled leaves the others and the series as they were', async () => {
  const template = await make()
  const planned = await post(template, { 'med-0': 'ja', 'dag-0': '3.9.2019', 'med-1': 'ja', 'dag-1': '4.9.2019' })
  const series = lastPart(planned)
  const [first, second] = await inTransaction((tx) => meetingsOfSeries(reading(tx), partnership, series))
  const moving = meetingPaths.move.to({ partnership, meeting: first?.id ?? '' })
  expect((await keeper.post(moving, { organ: 'styregruppe', dag: '5.9.2019', ...time })).status).toBe(303)
  await keeper.post(meetingPaths.cancel.to({ partnership, meeting: second?.id ?? '' }), { hvorfor: 'Ingen kan' })
  const after = await inTransaction((tx) => meetingsOfSeries(reading(tx), partnership, series))
  expect(after.map(({ onDay, state }) => [onDay, state])).toEqual([
    ['2019-09-04', 'cancelled'],
    ['2019-09-05', 'planned'],
  ])
})

test('GOV-74 where one of the meetings cannot be planned, none is', async () => {
  const template = await make()
  const before = await taken('styregruppe', 2018)
  const days = [day('2018-11-15'), day('2018-10-01')]
  const planning = inTransaction((tx) => planSeries(tx, secretary, { template, year: 2018, days }, now))
  await expect(planning).rejects.toMatchObject({ code: 'in-the-past' })
  expect(await taken('styregruppe', 2018)).toEqual(before)
})

async function make(more: Readonly<Record<string, string>> = {}): Promise<string> {
  const answer = await keeper.post(paths.newTemplate.to({ partnership }), { ...fields, ...more })
  expect(answer.status).toBe(303)
  return lastPart(answer)
}

function post(template: string, rows: Readonly<Record<string, string>>) {
  return keeper.post(paths.planSeries.to({ partnership, template }), { aar: '2019', ...rows })
}

function inTransaction<R>(run: (tx: Write<GovernanceTables>) => Promise<R>): Promise<R> {
  return db.transact(secretary, 'write', run)
}

/** The days on which a body meets, each meeting once. */
function taken(body: string, year: number) {
  return inTransaction((tx) => daysTaken(reading(tx), partnership, body, year))
}
