import { expect, test } from 'vitest'
import { anApiGround, change, json, make } from '../../../test/api-ground.ts'
import { freshDatabase } from '../../../test/database.ts'
import { apiPaths } from './paths.ts'

const { here, keeps, sits, decidedBy } = await anApiGround(await freshDatabase())
const decision = await decidedBy('koordinationsgruppe')
const own = await decidedBy('styregruppe')
const wish = { ofClass: 'arbejdsgrupper', purpose: 'Ro om natten', decision }
const any = { 'if-match': '*' }

async function aGroup(name: string) {
  return { ...here, group: await make(keeps, apiPaths.groups.to(here), { ...wish, name }) }
}

test('API-01 a member’s program sets no group up, approves no charter and changes no focus area', async () => {
  const at = await aGroup('Set af sine')
  for (const [address, send] of [
    [apiPaths.groups.to(here), { ...wish, name: 'En til' }],
    [apiPaths.groupClosure.to(at), { decision, on: '2018-10-15', why: 'x', outcomes: [] }],
    [apiPaths.charterApproval.to({ ...at, number: '1' }), { decision }],
    [apiPaths.amendments.to(here), { change: 'added', decision: own, name: 'x', words: 'x', from: '2018-10-15' }],
  ] as const)
    expect([address, (await sits(address, { send, headers: any })).status]).toEqual([address, 403])
})

test('API-03 another body’s decision carries no group, and a charter has no parts but its own', async () => {
  const others = await keeps(apiPaths.groups.to(here), { send: { ...wish, name: 'Uden grund', decision: own } })
  expect(json(others, 422)).toMatchObject({ problems: [{ field: 'decision' }] })
  const at = await aGroup('Med kommissorium')
  const draft = { parts: { unheard: 'x' }, criteria: [] }
  const unknown = await keeps(apiPaths.charterVersions.to(at), { send: draft, headers: any })
  expect(json(unknown, 422)).toMatchObject({ problems: [{ field: 'parts' }] })
  const vague = { parts: {}, criteria: [{ words: '', how: 'Talt' }] }
  const nameless = await keeps(apiPaths.charterVersions.to(at), { send: vague, headers: any })
  expect(json(nameless, 422)).toMatchObject({ problems: [{ field: 'criteria' }] })
})

test('API-03 what a program writes into a charter is tidied as what a browser sends: half a sign is no fault of ours', async () => {
  const at = await aGroup('Halve tegn')
  const draft = { parts: { task: 'Ro\r\nog\u0007 orden\ud800' }, criteria: [{ words: 'Klager\udc00' }] }
  const written = await keeps(apiPaths.charterVersions.to(at), { send: draft, headers: any })
  const { id: number } = json(written, 201)
  expect(json(await keeps(apiPaths.charterVersion.to({ ...at, number })), 200)).toMatchObject({
    parts: { task: 'Ro\nog orden\ufffd' },
    criteria: [{ words: 'Klager\ufffd' }],
  })
})

test('API-17 of two who write on a charter, and of two who change the focus areas, the second is told', async () => {
  const at = await aGroup('To skriver')
  const charter = apiPaths.charter.to(at)
  const headers = { 'if-match': (await keeps(charter)).headers.get('etag') ?? '' }
  const draft = (task: string) => ({ send: { parts: { task }, criteria: [] }, headers })
  expect((await keeps(apiPaths.charterVersions.to(at), draft('Min'))).status).toBe(201)
  expect((await keeps(apiPaths.charterVersions.to(at), draft('Din'))).status).toBe(412)
  const areas = { 'if-match': (await keeps(apiPaths.focusAreas.to(here))).headers.get('etag') ?? '' }
  const added = (name: string) => ({ change: 'added', decision: own, name, words: 'Ord', from: '2018-10-15' })
  expect((await keeps(apiPaths.amendments.to(here), { send: added('Et'), headers: areas })).status).toBe(201)
  expect((await keeps(apiPaths.amendments.to(here), { send: added('To'), headers: areas })).status).toBe(412)
})

test('API-01 a group gets a charter, tells of its progress and is closed with what became of its measures', async () => {
  const at = await aGroup('Nattelivet')
  const group = apiPaths.group.to(at)
  const charter = apiPaths.charter.to(at)
  expect((await keeps(apiPaths.groupSeats.to(at), { send: { party: 'herlev', title: 'Medlem' } })).status).toBe(201)
  const draft = { parts: { task: 'Ro' }, criteria: [{ words: 'Færre klager', how: 'Talt', when: 'Årligt' }] }
  const written = await change(keeps, charter, apiPaths.charterVersions.to(at), { send: draft })
  const version = { ...at, number: json(written, 201).id }
  const same = await change(keeps, charter, apiPaths.charterVersions.to(at), {
    send: {
      ...draft,
      criteria: json<{ criteria: object[] }>(await keeps(apiPaths.charterVersion.to(version))).criteria,
    },
  })
  expect([same.status, json<{ newest: number }>(await keeps(charter)).newest]).toEqual([200, 1])
  const approving = { send: { decision, despiteLacking: true } }
  expect((await change(keeps, charter, apiPaths.charterApproval.to(version), approving)).status).toBe(201)
  const { criteria } = json<{ criteria: { id: string }[] }>(await keeps(apiPaths.charterVersion.to(version)))
  const criterion = criteria[0]?.id ?? ''
  const told = { on: '2018-10-15', state: 'on-course', words: 'Det går' }
  expect((await keeps(apiPaths.progress.to({ ...at, criterion }), { send: told })).status).toBe(201)
  const closing = { decision, on: '2018-10-15', why: 'Løst' }
  const close = (outcomes: object[]) =>
    change(keeps, group, apiPaths.groupClosure.to(at), { send: { ...closing, outcomes } })
  expect(json(await close([]), 422)).toMatchObject({ problems: [{ field: 'outcomes' }] })
  expect((await close([{ criterion, outcome: 'reached', words: 'Talt' }])).status).toBe(200)
  expect(json(await sits(group))).toMatchObject({
    closing: { outcomes: [{ criterion, outcome: 'reached', words: 'Talt' }] },
  })
  expect((await change(keeps, group, apiPaths.groupReopening.to(at), { send: { why: 'Ikke løst' } })).status).toBe(200)
})

test('API-01 a change of a focus area is undone by whoever has read it', async () => {
  const sent = { change: 'added', decision: own, name: 'Skoler', words: 'Ord', from: '2018-10-15' }
  const effect = json(
    await change(keeps, apiPaths.focusAreas.to(here), apiPaths.amendments.to(here), { send: sent }),
    201,
  ).id
  const at = { ...here, effect }
  const undoing = await change(keeps, apiPaths.amendment.to(at), apiPaths.amendmentUndoing.to(at), {
    send: { why: 'Fejl' },
  })
  expect([undoing.status, undoing.headers.get('etag'), (await keeps(apiPaths.amendment.to(at))).status]).toEqual([
    200,
    null,
    404,
  ])
})
