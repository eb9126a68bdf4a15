import { expect, test } from 'vitest'
import { freshDatabase } from '../../../test/database.ts'
import { aMember } from '../../../test/members.ts'
import { office, officesOn } from '../../../test/offices.ts'
import { paths } from './paths.ts'

const db = await freshDatabase()
const { aPartnershipOf, plan, signedIn, takeOver, told, turnsOf } = await officesOn(db)

test('GOV-32 a member reads the page in their own language, and may change nothing', async () => {
  const { partnership } = await aPartnershipOf('gladsaxe')
  const member = await signedIn(await aMember(db, partnership, ['member'], { organisation: 'herlev' }))
  const { html } = await member.get(`${paths.offices.to({ partnership })}?sprog=en`)
  expect(html).toContain('There are no turns in the plan yet.')
  expect(html).toContain('The secretary and the chair plan the turns')
  for (const path of [paths.planTurn, paths.takeOver, paths.prepare])
    expect((await member.post(path.to({ partnership, office }), {})).status).toBe(403)
})

test('GOV-30 a party outside the rotation, days the wrong way round or taken, or none are refused in place, and what was typed stays', async () => {
  const { partnership, keeper } = await aPartnershipOf('gladsaxe')
  const address = paths.planTurn.to({ partnership, office })
  expect((await plan(keeper, partnership, 'herlev', '1.1.2019', '31.12.2019')).status).toBe(303)
  const tries = [
    [{ part: 'vestegnens-politi', fra: '1.1.2020', til: '2.1.2020' }, 'ikke på skift til den part'],
    [{ part: 'ballerup', fra: '2.1.2020', til: '1.1.2020' }, 'før den første'],
    [{ part: 'ballerup', fra: '31.12.2019', til: '1.6.2020' }, 'En anden tur ligger allerede'],
    [{ part: '', fra: '1.1.2020', til: '2.1.2020' }, 'Vælg en part'],
    [{ part: 'ballerup', fra: '31.2.2020', til: '2.3.2020' }, 'Skriv datoen som dag'],
  ] as const
  for (const [typed, says] of tries) {
    const answer = await keeper.post(address, typed)
    expect([answer.status, answer.html.includes(says), answer.html.includes(typed.fra)]).toEqual([422, true, true])
  }
})

test('GOV-30 the page says what the text leaves open, leads to the questions, and offers no length', async () => {
  const { partnership, keeper } = await aPartnershipOf('gladsaxe')
  const { html } = await keeper.get(paths.offices.to({ partnership }))
  for (const question of [
    'formandskab-laengde',
    'formandskab-raekkefoelge',
    'formandskab-skifte',
    'sekretariat-skifte',
  ])
    expect(html).toContain(`#spoergsmaal-${question}`)
  const form = await keeper.get(paths.planTurn.to({ partnership, office }))
  expect(/name="til"[^>]*value="/.test(form.html)).toBe(false)
})

test('GOV-31 a turn that began stands, and is planned only for the party that had it', async () => {
  const { partnership, keeper, secretary } = await aPartnershipOf('gladsaxe')
  const wrong = await plan(keeper, partnership, 'herlev', '1.1.2018', '31.12.2018')
  expect([wrong.status, wrong.html.includes('ifølge hændelserne')]).toEqual([422, true])
  expect((await plan(keeper, partnership, 'gladsaxe', '1.1.2018', '31.12.2018')).status).toBe(303)
  const turn = (await turnsOf(secretary))[0]?.id ?? ''
  const address = { partnership, office, turn }
  const changed = await keeper.post(paths.turn.to(address), { part: 'herlev', fra: '1.1.2019', til: '1.2.2019' })
  expect([changed.status, changed.html.includes('begyndt')]).toEqual([422, true])
  expect((await keeper.post(paths.removeTurn.to(address))).status).toBe(409)
  expect(await turnsOf(secretary)).toHaveLength(1)
})

test('GOV-31 a turn to come is changed and removed, and of two who remove it the second is told', async () => {
  const { partnership, keeper, secretary } = await aPartnershipOf('gladsaxe')
  await plan(keeper, partnership, 'herlev', '1.1.2019', '31.12.2019')
  const turn = (await turnsOf(secretary))[0]?.id ?? ''
  const change = { part: 'ballerup', fra: '1.2.2019', til: '31.12.2019' }
  expect((await keeper.post(paths.turn.to({ partnership, office, turn }), change)).status).toBe(303)
  const [now] = await turnsOf(secretary)
  expect(now).toMatchObject({ party: 'ballerup', from: '2019-02-01', until: '2019-12-31' })
  const removing = paths.removeTurn.to({ partnership, office, turn: now?.id ?? '' })
  expect((await keeper.post(removing)).status).toBe(303)
  expect((await keeper.post(removing)).status).toBe(404)
  expect(await turnsOf(secretary)).toEqual([])
})

test('GOV-33 a party outside the rotation or that has it already, a day ahead or before the last takeover is refused in place', async () => {
  const { partnership, keeper, after } = await aPartnershipOf('gladsaxe')
  const tries = [
    [{ part: 'vestegnens-politi', dag: '1.10.2018' }, 'ikke på skift til den part'],
    [{ part: 'gladsaxe', dag: '1.10.2018' }, 'har hvervet i forvejen'],
    [{ part: 'herlev', dag: '16.10.2018' }, 'Skriv en dag, der er kommet'],
    [{ part: 'herlev', dag: '1.1.2018' }, 'sidst skiftede'],
    [{ part: 'herlev', dag: '31.12.2017' }, 'sidst skiftede'],
    [{ part: 'herlev', dag: '' }, 'Skriv, hvilken dag'],
  ] as const
  for (const [typed, says] of tries) {
    const answer = await keeper.post(paths.takeOver.to({ partnership, office }), { ...typed, efter: after })
    expect([says, answer.status, answer.html.includes(says)]).toEqual([says, 422, true])
  }
  expect(await told(partnership)).toHaveLength(2)
})

test('GOV-34 whoever confirms from a page that is out of date is told in place, and nothing more is recorded', async () => {
  const { partnership, keeper, after } = await aPartnershipOf('gladsaxe')
  expect((await takeOver(keeper, partnership, 'herlev', '1.10.2018', after)).status).toBe(303)
  const second = await takeOver(keeper, partnership, 'ballerup', '2.10.2018', after)
  expect([second.status, second.html.includes('imens gået videre')]).toEqual([422, true])
  expect(await told(partnership)).toHaveLength(6)
})

test('GOV-35 the agreement is told who left and who assumed, and the secretariat goes with the chair on the same date', async () => {
  const { partnership, keeper, after } = await aPartnershipOf('gladsaxe')
  await takeOver(keeper, partnership, 'herlev', '1.10.2018', after)
  expect((await told(partnership)).slice(2).toSorted()).toEqual([
    'office-assumed formandskab herlev 2018-10-01',
    'office-assumed sekretariat herlev 2018-10-01',
    'office-left formandskab gladsaxe 2018-10-01',
    'office-left sekretariat gladsaxe 2018-10-01',
  ])
  const { html } = await keeper.get(paths.offices.to({ partnership }))
  expect(html.match(/Herlev Kommune har hvervet/g)).toHaveLength(2)
})

test('GOV-35 where nobody had the office, or the next party has the secretariat already, only what changes is told', async () => {
  const { partnership, keeper } = await aPartnershipOf(null)
  await takeOver(keeper, partnership, 'ballerup', '1.3.2018', '')
  expect((await told(partnership)).toSorted()).toEqual([
    'office-assumed formandskab ballerup 2018-03-01',
    'office-assumed sekretariat ballerup 2018-03-01',
  ])
})

test('GOV-38 a gap, a double turn and a party left out are seen on the page, with the way to the promise', async () => {
  const { partnership, keeper } = await aPartnershipOf('gladsaxe')
  await plan(keeper, partnership, 'herlev', '1.1.2019', '31.5.2019')
  await plan(keeper, partnership, 'herlev', '1.6.2019', '30.11.2019')
  const { html } = await keeper.get(paths.offices.to({ partnership }))
  expect(html).toContain('Ingen er planlagt fra 16. oktober 2018 til og med 31. december 2018.')
  expect(html).toContain('Herlev Kommune har to ture efter hinanden')
  expect(html).toContain('Ballerup Kommune får ingen tur')
  expect(html).toContain(`/${partnership}/loefter/formandskab-paa-skift`)
})
