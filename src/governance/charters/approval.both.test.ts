import { expect, test } from 'vitest'
import { groupGround } from '../../../test/groups.ts'
import type { Read } from '../../platform/db/types.ts'
import { effectsOf } from '../decisions/queries.ts'
import { paths as groupPaths } from '../groups/paths.ts'
import type { GovernanceTables } from '../tables.ts'
import { paths } from './paths.ts'
import { approvedOf, criteriaOf } from './queries.ts'

const ground = await groupGround()
const { db, partnership, secretary, keeper, decide, standingOf, told, aGroup } = ground
const above = 'koordinationsgruppe'
const decision = await decide(secretary, above, '2018-03-01')
const chair = await ground.member(['chair'], 'Frans Prøve')
const ada = await ground.member(['member'], 'Ada Prøve')
const member = await ground.signedIn(ada)
const another = await ground.signedIn(chair)

const whole = {
  'del-task': 'Gruppen får flere med.',
  'del-goals': 'Flere er trygge.',
  'kriterium-0': 'Flere kommer til møderne',
  'hvordan-0': 'Vi tæller',
  'hvornaar-0': 'Hvert kvartal',
}
const { 'hvornaar-0': _, ...vague } = whole

test('GOV-46 nobody but a keeper approves, and nothing rests on another body’s, a closed or an earlier decision', async () => {
  const group = await made('Ikke endnu')
  await keeper.post(paths.write.to({ partnership, group }), { udgave: '0', ...whole })
  const address = paths.approve.to({ partnership, group, number: '1' })
  expect((await member.post(address, { beslutning: decision })).status).toBe(403)
  for (const [beslutning, says] of [
    [await decide(secretary, 'styregruppe', '2018-03-27'), 'truffet af et andet organ'],
    [await decide(secretary, above, '2018-03-27', { closed: true }), 'Beslutningen er lukket'],
    [await decide(secretary, above, '2018-02-01'), 'før, gruppen blev nedsat'],
    ['', 'Vælg beslutningen'],
  ] as const) {
    const answer = await keeper.post(address, { beslutning })
    expect([says, answer.status, answer.html.includes(says)]).toEqual([says, 422, true])
  }
  expect(await told(['charter-approved'])).toEqual([])
})

test('GOV-46 what the agreement asks for and is missing is named, and a version with nothing of it is refused', async () => {
  const group = await made('Mangler noget')
  const write = paths.write.to({ partnership, group })
  await keeper.post(write, { udgave: '0', 'del-scope': 'Kun det' })
  const nothing = await keeper.post(paths.approve.to({ partnership, group, number: '1' }), {
    beslutning: decision,
    mangler: 'ja',
  })
  expect([nothing.status, nothing.html.includes('intet af det, aftalen kræver')]).toEqual([422, true])
  await keeper.post(write, { udgave: '1', 'del-task': 'En opgave', 'kriterium-0': 'Uden måling' })
  const asked = await keeper.post(paths.approve.to({ partnership, group, number: '2' }), { beslutning: decision })
  expect(asked.status).toBe(422)
  for (const says of ['Udgaven mangler mål og succeskriterier', '»Uden måling«', 'Ja, udgaven er godkendt uden'])
    expect(asked.html).toContain(says)
})

test('GOV-46 the promise of a charter is due, then lacks a part, then is kept, and stays so when the group closes', async () => {
  const set = await decide(secretary, above, '2018-08-20')
  const group = await aGroup('Hele vejen', set, 'arbejdsgrupper')
  const write = paths.write.to({ partnership, group })
  const approve = (number: string) => paths.approve.to({ partnership, group, number })
  expect(await promiseOf(group)).toEqual(['due', 'document-missing'])
  await keeper.post(write, { udgave: '0', ...vague })
  const first = await decide(secretary, above, '2018-09-10')
  expect((await keeper.post(approve('1'), { beslutning: first, mangler: 'ja' })).status).toBe(303)
  expect(await promiseOf(group)).toEqual(['due', 'document-lacks succeskriterier'])
  const page = (await member.get(paths.charter.to({ partnership, group }))).html
  expect(page).toContain('Det godkendte kommissorium mangler succeskriterier')
  await keeper.post(write, { udgave: '1', ...whole })
  const second = await decide(secretary, above, '2018-10-01')
  expect((await keeper.post(approve('2'), { beslutning: second })).status).toBe(303)
  expect(await promiseOf(group)).toEqual(['kept'])
  const entries = (await told(['charter-approved'])).filter(({ about }) => about === group)
  expect(entries.map(({ subject, occurredOn, detail }) => ({ subject, occurredOn, detail }))).toEqual([
    { subject: 'arbejdsgrupper', occurredOn: '2018-09-10', detail: { states: ['opgave', 'maal'] } },
    { subject: 'arbejdsgrupper', occurredOn: '2018-10-01', detail: { states: ['opgave', 'maal', 'succeskriterier'] } },
  ])
  expect(JSON.stringify(entries)).not.toContain('Flere')
  expect(await read((tx) => effectsOf(tx, partnership, second))).toMatchObject([{ kind: 'charter', about: group }])
  const outcome = { [`udfald-${await criterionOf(group)}`]: 'reached' }
  const closing = { beslutning: second, dag: '10.10.2018', hvorfor: 'Opgaven er løst', ...outcome }
  expect((await keeper.post(groupPaths.close.to({ partnership, group }), closing)).status).toBe(303)
  expect(await promiseOf(group)).toEqual(['kept'])
})

test('GOV-46 a group that closes without a charter still owes it, and whoever closes it is told so', async () => {
  const set = await decide(secretary, above, '2018-08-20')
  const group = await aGroup('Uden kommissorium', set, 'arbejdsgrupper')
  const close = groupPaths.close.to({ partnership, group })
  expect((await keeper.get(close)).html).toContain('uden et godkendt kommissorium')
  const closing = { beslutning: set, dag: '10.10.2018', hvorfor: 'Opgaven faldt bort' }
  expect((await keeper.post(close, closing)).status).toBe(303)
  expect(await promiseOf(group)).toEqual(['due', 'document-missing'])
})

test('GOV-46 whoever approves second is told, an older version is not approved after a newer, and the newest holds', async () => {
  const group = await made('To godkender')
  const write = paths.write.to({ partnership, group })
  await keeper.post(write, { udgave: '0', ...whole })
  await keeper.post(write, { udgave: '1', ...whole, 'del-scope': 'Mere' })
  await keeper.post(write, { udgave: '2', ...whole, 'del-scope': 'Endnu mere' })
  const approve = (number: string) => paths.approve.to({ partnership, group, number })
  expect((await keeper.post(approve('2'), { beslutning: decision })).status).toBe(303)
  const second = await another.post(approve('2'), { beslutning: decision })
  expect([second.status, second.html.includes('allerede godkendt')]).toEqual([422, true])
  const older = await another.post(approve('1'), { beslutning: decision })
  expect([older.status, older.html.includes('En nyere udgave')]).toEqual([422, true])
  const page = (await member.get(paths.charter.to({ partnership, group }))).html
  for (const says of ['Udgave 2 er godkendt og gælder', 'Læs det nyeste udkast: udgave 3']) expect(page).toContain(says)
  const draft = (await member.get(paths.version.to({ partnership, group, number: '3' }))).html
  expect(draft).toContain('Du læser udgave 3, som ikke er den godkendte')
})

test('GOV-46 an approval is undone with a reason by whoever entered it or the secretary: it is retracted, and the one before holds', async () => {
  const group = await made('Fortrudt')
  const write = paths.write.to({ partnership, group })
  await keeper.post(write, { udgave: '0', ...whole })
  await keeper.post(write, { udgave: '1', ...whole, 'del-scope': 'Mere' })
  const undo = paths.undoApproval.to({ partnership, group })
  const none = await keeper.post(undo, { hvorfor: 'Fejl' })
  expect([none.status, none.html.includes('ikke noget godkendt')]).toEqual([422, true])
  for (const number of ['1', '2'])
    await keeper.post(paths.approve.to({ partnership, group, number }), { beslutning: decision })
  const of = async () => (await told(['charter-approved'])).filter(({ about }) => about === group).length
  expect(await of()).toBe(2)
  expect((await another.post(undo, { hvorfor: 'Fejl' })).html).toContain('Kun den, der skrev det ind')
  expect((await keeper.post(undo, { hvorfor: '' })).status).toBe(422)
  expect((await keeper.post(undo, { hvorfor: 'Forkert udgave' })).status).toBe(303)
  expect(await of()).toBe(1)
  expect((await member.get(paths.charter.to({ partnership, group }))).html).toContain('Udgave 1 er godkendt')
  const again = paths.approve.to({ partnership, group, number: '2' })
  expect((await keeper.post(again, { beslutning: decision })).status).toBe(303)
  expect(await of()).toBe(2)
})

async function made(name: string): Promise<string> {
  return await aGroup(name, decision, 'arbejdsgrupper')
}

/** How the agreement sees the promise of a charter for one group: the verdict of its window, and why. */
async function promiseOf(group: string): Promise<string[]> {
  const { windows, because } = await standingOf('kommissorier')
  const own = because.filter(({ params }) => params['thing'] === group)
  return [
    windows.find(({ thing }) => thing === group)?.verdict ?? 'none',
    ...own.map(({ code, params }) => `${code} ${params['missing'] ?? ''}`.trim()),
  ]
}

async function criterionOf(group: string): Promise<string> {
  const [criterion] = await read(async (tx) => {
    const approved = await approvedOf(tx, partnership, group)
    return await criteriaOf(tx, partnership, approved?.version ?? '')
  })
  return criterion?.id ?? ''
}

function read<R>(run: (tx: Read<GovernanceTables>) => Promise<R>): Promise<R> {
  return db.transact(secretary, 'read', run)
}
