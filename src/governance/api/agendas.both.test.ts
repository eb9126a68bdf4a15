import { expect, test } from 'vitest'
import { aPdf } from '../../../test/a-pdf.ts'
import { anApiGround, change, json, make } from '../../../test/api-ground.ts'
import { freshDatabase } from '../../../test/database.ts'
import { apiPaths } from './paths.ts'

const { site, here, keeps, sits, sitter, anItem } = await anApiGround(await freshDatabase())
const any = { 'if-match': '*' }
const pattern = { kind: 'weekday', weekday: 4, nth: 1, months: [3, 9] }
const template = { body: 'styregruppe', name: 'Faste møder', from: '09:00', until: '10:30', pattern }
const standing = { kind: 'information', title: 'Siden sidst', minutes: 10 }

interface Lines {
  readonly items: readonly { readonly id: string; readonly title: string; readonly origin: string }[]
}

async function titles(list: string): Promise<string[]> {
  return json<Lines>(await keeps(list)).items.map(({ title }) => title)
}

async function aTemplate() {
  return { ...here, template: await make(keeps, apiPaths.templates.to(here), template) }
}

test('API-01 a member’s program makes no template, moves no item and no annex, and takes nothing onto an agenda', async () => {
  const [at, of] = [await anItem('2018-11-01'), await aTemplate()]
  const annex = await make(keeps, apiPaths.newAnnex.to(at), { name: 'a.pdf', content: aPdf().toString('base64') })
  const item = await make(keeps, apiPaths.standingItems.to(of), standing)
  for (const [address, asking] of [
    [apiPaths.templates.to(here), { send: template }],
    [apiPaths.template.to(of), { method: 'DELETE' }],
    [apiPaths.standingItems.to(of), { send: standing }],
    [apiPaths.standingItem.to({ ...of, item }), {}],
    [apiPaths.standingMovingUp.to({ ...of, item }), { method: 'POST' }],
    [apiPaths.itemMovingUp.to(at), { method: 'POST' }],
    [apiPaths.annexMovingUp.to({ ...at, annex }), { method: 'POST' }],
    [apiPaths.suggestions.to(at), { send: { origins: ['usual:welcome'] } }],
    [apiPaths.proposalDeadline.to(at), { send: { until: null }, method: 'PUT' }],
  ] as const)
    expect([address, (await sits(address, { ...asking, headers: any })).status]).toEqual([address, 403])
})

test('API-03 what is wrong with a pattern is told at the pattern', async () => {
  for (const wrong of [
    { kind: 'evenly' },
    { kind: 'weekday', weekday: 4, nth: 1, months: [] },
    { kind: 'dates', dates: ['02-31'] },
  ]) {
    const answer = await keeps(apiPaths.templates.to(here), { send: { ...template, pattern: wrong } })
    expect(json(answer, 422)).toMatchObject({ problems: [{ field: 'pattern' }] })
  }
  const nowhere = await keeps(apiPaths.templates.to(here), { send: { ...template, body: 'arbejdsgrupper' } })
  expect(json(nowhere, 422)).toMatchObject({ problems: [{ field: 'body' }] })
})

test('API-01 a template is made, changed as it was read and taken out of use; a pattern is answered as it was sent', async () => {
  const one = apiPaths.template.to(await aTemplate())
  for (const sent of [
    { kind: 'evenly', times: 4, weekday: 2 },
    { kind: 'dates', dates: ['03-15', '09-01'] },
    pattern,
  ]) {
    const { body: _body, ...words } = { ...template, name: `Møder ${sent.kind}`, place: 'Rådhuset', pattern: sent }
    expect((await change(keeps, one, one, { send: words, method: 'PUT' })).status).toBe(200)
    expect(json(await keeps(one))).toMatchObject({ ...words, body: 'styregruppe', removedAt: null })
  }
  const stale = (await keeps(one)).headers.get('etag') ?? ''
  expect((await change(keeps, one, one, { method: 'DELETE' })).status).toBe(204)
  expect((await keeps(one, { method: 'DELETE', headers: { 'if-match': stale } })).status).toBe(412)
  expect(json(await keeps(one))).toMatchObject({ removedAt: expect.any(String) })
})

test('API-01 the standing items of a template are added, changed, moved up and taken off', async () => {
  const of = await aTemplate()
  const list = apiPaths.standingItems.to(of)
  await make(keeps, list, { ...standing, title: 'Først' })
  const at = { ...of, item: await make(keeps, list, standing) }
  const one = apiPaths.standingItem.to(at)
  const whole = { send: { kind: 'decision', title: 'Økonomi', closed: true }, method: 'PUT' } as const
  expect((await keeps(one, whole)).status).toBe(428)
  expect((await change(keeps, one, one, whole)).status).toBe(200)
  expect((await change(keeps, one, apiPaths.standingMovingUp.to(at))).status).toBe(200)
  const shown = json<{ standing: object[] }>(await keeps(apiPaths.template.to(of))).standing
  expect(shown).toMatchObject([{ title: 'Økonomi', minutes: null, closed: true }, { title: 'Først' }])
  expect((await change(keeps, one, one, { method: 'DELETE' })).status).toBe(204)
  expect((await keeps(one)).status).toBe(404)
})

test('API-01 suggestions go onto an agenda in the language they were read in, each once; what is not suggested is told', async () => {
  const at = await anItem('2018-11-08')
  const address = apiPaths.suggestions.to(at)
  const take = (origins: readonly string[]) => keeps(address, { send: { origins } })
  for (const wrong of [[], ['usual:unheard-of']])
    expect(json(await take(wrong), 422)).toMatchObject({ problems: [{ field: 'origins' }] })
  const usual = json<Lines>(await keeps(address)).items.find(({ origin }) => origin === 'usual:welcome')
  expect(json(await take(['usual:welcome']))).toEqual({ id: at.meeting })
  expect((await titles(apiPaths.items.to(at)))[0]).toBe(usual?.title)
  expect((await take(['usual:welcome'])).status).toBe(409)
})

test('API-01 items and annexes are moved up by whoever has read where they stand, until the agenda is sent', async () => {
  const at = await anItem('2018-11-09')
  const last = { ...at, item: await make(keeps, apiPaths.items.to(at), { kind: 'decision', title: 'Det sidste' }) }
  const [item, up] = [apiPaths.item.to(last), apiPaths.itemMovingUp.to(last)]
  const read = (await keeps(item)).headers.get('etag') ?? ''
  expect((await keeps(up, { method: 'POST' })).status).toBe(428)
  expect((await keeps(up, { method: 'POST', headers: { 'if-match': read } })).status).toBe(200)
  expect((await keeps(up, { method: 'POST', headers: { 'if-match': read } })).status).toBe(412)
  expect(await titles(apiPaths.items.to(at))).toEqual(['Det sidste', 'Et punkt'])
  for (const [page, name] of ['a.pdf', 'b.pdf'].entries())
    await make(keeps, apiPaths.newAnnex.to(at), { name, content: aPdf(page + 1).toString('base64') })
  const annex = json<Lines>(await keeps(apiPaths.annexes.to(at))).items[1]?.id ?? ''
  const one = { ...at, annex }
  expect((await change(keeps, apiPaths.annex.to(one), apiPaths.annexMovingUp.to(one))).status).toBe(200)
  expect(await titles(apiPaths.annexes.to(at))).toEqual(['b', 'a'])
  expect((await change(keeps, apiPaths.meeting.to(at), apiPaths.sending.to(at))).status).toBe(200)
  expect((await change(keeps, item, up)).status).toBe(409)
})

test('API-18 of programs that move each other’s neighbours at once each is answered, and every item has a place of its own', async () => {
  const at = await anItem('2018-11-12')
  const more = ['To', 'Tre', 'Fire']
  const ids = [at.item]
  for (const title of more) ids.push(await make(keeps, apiPaths.items.to(at), { kind: 'discussion', title }))
  for (const _round of more) {
    const moved = await Promise.all(
      ids.map((item) => keeps(apiPaths.itemMovingUp.to({ ...at, item }), { method: 'POST', headers: any })),
    )
    expect(moved.map(({ status }) => status)).toEqual(ids.map(() => 200))
  }
  const { items } = json<{ items: { place: number }[] }>(await keeps(apiPaths.items.to(at)))
  expect(new Set(items.map(({ place }) => place)).size).toBe(ids.length)
})

test('API-01 the deadline for proposals is set by whoever has read the meeting, and not after it', async () => {
  const at = await anItem('2018-11-15')
  const [one, deadline] = [apiPaths.meeting.to(at), apiPaths.proposalDeadline.to(at)]
  const until = (day: string | null) => change(keeps, one, deadline, { send: { until: day }, method: 'PUT' })
  expect(json(await until('2018-11-16'), 422)).toMatchObject({ problems: [{ field: 'until' }] })
  for (const day of ['2018-11-13', null]) {
    expect((await until(day)).status).toBe(200)
    expect(json(await sits(one))).toMatchObject({ proposalsUntil: day })
  }
})

test('API-01 actions are listed by body, and those that are late by themselves', async () => {
  const [at, other] = [await anItem('2018-11-16'), await anItem('2018-11-16', {}, 'koordinationsgruppe')]
  const given = { what: 'Noget', owner: sitter.personId, dueOn: '2018-10-15' }
  const own = await make(keeps, apiPaths.newAction.to(at), given)
  const others = await make(keeps, apiPaths.newAction.to(other), given)
  const found = async (query: string) =>
    json<Lines>(await sits(`${apiPaths.actions.to(here)}?${query}`)).items.map(({ id }) => id)
  expect(await found('body=styregruppe')).toEqual([own])
  expect((await found('late=false')).toSorted()).toEqual([own, others].toSorted())
  expect(await found('late=true')).toEqual([])
  site.clock.advance(86_400_000)
  expect((await found('late=true')).toSorted()).toEqual([own, others].toSorted())
  expect(await found('late=true&body=styregruppe')).toEqual([own])
  expect((await sits(`${apiPaths.actions.to(here)}?late=ja`)).status).toBe(400)
})
