import { expect, test } from 'vitest'
import { groupGround } from '../../../test/groups.ts'
import type { Read } from '../../platform/db/types.ts'
import { paths as bodyPaths } from '../bodies/paths.ts'
import { seatsIn, sittingsOf } from '../bodies/queries.ts'
import { paths as charterPaths } from '../charters/paths.ts'
import { approvedOf, criteriaOf } from '../charters/queries.ts'
import { effectsOf } from '../decisions/queries.ts'
import { paths as meetingPaths } from '../meetings/paths.ts'
import type { GovernanceTables } from '../tables.ts'
import { paths } from './paths.ts'

const ground = await groupGround()
const { db, partnership, secretary, keeper, decide, standingOf, told, aGroup } = ground
const above = 'koordinationsgruppe'
const decision = await decide(secretary, above, '2018-03-01')
const ending = await decide(secretary, above, '2018-10-01')
const mette = await ground.member(['member'], 'Mette Prøve', 'herlev')
const member = await ground.signedIn(mette)
const chair = await ground.signedIn(await ground.member(['chair'], 'Frans Prøve'))
const time = { dag: '6.12.2018', fra: '9.30', til: '11', sted: 'Rådhuset', link: '' }
const close = { beslutning: ending, dag: '10.10.2018', hvorfor: 'Opgaven er løst' }

test('GOV-49 whoever is no keeper closes nothing, and nothing is closed without a decision, a reason or a day that fits', async () => {
  const group = await aGroup('Ikke lukket', decision, 'arbejdsgrupper')
  const address = paths.close.to({ partnership, group })
  expect((await member.post(address, close)).status).toBe(403)
  const closed = await decide(secretary, above, '2018-10-01', { closed: true })
  for (const [typed, says] of [
    [{ beslutning: '' }, 'Vælg beslutningen'],
    [{ beslutning: await decide(secretary, 'styregruppe', '2018-10-01') }, 'truffet af et andet organ'],
    [{ beslutning: closed }, 'Beslutningen er lukket'],
    [{ dag: '30.9.2018' }, 'ligger før beslutningen'],
    [{ dag: '28.2.2018' }, 'før, gruppen blev nedsat'],
    [{ dag: '16.10.2018' }, 'en dag, der er kommet'],
    [{ hvorfor: '' }, 'Skriv hvorfor'],
  ] as const) {
    const answer = await keeper.post(address, { ...close, ...typed })
    expect([says, answer.status, answer.html.includes(says)]).toEqual([says, 422, true])
  }
  expect(await told(['group-closed'])).toEqual([])
})

test('GOV-49 a group that meets later, or in which somebody sat down later, is not closed before', async () => {
  const group = await aGroup('Har planer', decision, 'arbejdsgrupper')
  const address = paths.close.to({ partnership, group })
  const planned = await keeper.post(meetingPaths.plan.to({ partnership }), { organ: group, ...time })
  const meeting = planned.location?.split('/').at(-1) ?? ''
  expect((await keeper.post(address, close)).html).toContain('har et møde efter den dag')
  await keeper.post(meetingPaths.cancel.to({ partnership, meeting }), { hvorfor: 'Gruppen lukker' })
  await seat(group, '12.10.2018')
  const answer = await keeper.post(address, close)
  expect([answer.status, answer.html.includes('sat sig i gruppen efter den dag')]).toEqual([422, true])
  expect((await keeper.post(address, { ...close, dag: '12.10.2018' })).status).toBe(303)
})

test('GOV-49 every measure of success of the approved charter wants an outcome, and the page tells each', async () => {
  const group = await aGroup('Med udfald', decision, 'arbejdsgrupper')
  await approved(group)
  const [first, second] = await criteria(group)
  const address = paths.close.to({ partnership, group })
  const one = { [`udfald-${first}`]: 'reached', [`ord-${first}`]: 'Langt over' }
  const missing = await keeper.post(address, { ...close, ...one })
  expect([missing.status, missing.html.includes('Vælg for hvert succeskriterium')]).toEqual([422, true])
  expect((await keeper.post(address, { ...close, ...one, [`udfald-${second}`]: '5' })).status).toBe(422)
  expect((await keeper.post(address, { ...close, ...one, [`udfald-${second}`]: 'partly' })).status).toBe(303)
  const { html } = await member.get(bodyPaths.body.to({ partnership, body: group }))
  for (const says of ['Langt over', 'Delvist nået', 'Opgaven er løst', 'Lukket']) expect(html).toContain(says)
})

test('GOV-49 a closed group tells the agreement once, its people leave on the day, and the decision has its effect', async () => {
  const own = await decide(secretary, above, '2018-10-01')
  const group = await aGroup('Lukket', decision, 'arbejdsgrupper')
  await seat(group, '2.3.2018')
  const address = paths.close.to({ partnership, group })
  expect((await keeper.post(address, { ...close, beslutning: own })).status).toBe(303)
  const second = await chair.post(address, { ...close, beslutning: own })
  expect([second.status, second.html.includes('Gruppen er lukket')]).toEqual([422, true])
  const closed = (await told(['group-closed'])).filter(({ about }) => about === group)
  expect(closed).toMatchObject([{ subject: 'arbejdsgrupper', occurredOn: '2018-10-10', detail: null }])
  const effects = await read((tx) => effectsOf(tx, partnership, own))
  expect(effects).toMatchObject([{ kind: 'closing', about: group, entry: closed[0]?.id }])
  const left = (await told(['seat-vacated'])).filter(({ about }) => about === group)
  expect(left).toMatchObject([{ subject: above, occurredOn: '2018-10-10' }])
  // The chair's seat was filled in time, and goes with the group: nothing is owed for it any more.
  const { windows } = await standingOf('koordinationsgruppe-gruppeformaend')
  const chairs = windows.filter(({ thing }) => thing === `gruppeformand/${group}`)
  expect(chairs.map(({ verdict }) => verdict)).toEqual(['kept', 'free'])
  const seats = await read((tx) => seatsIn(tx, partnership, group))
  const sittings = await read((tx) =>
    sittingsOf(
      tx,
      partnership,
      seats.map(({ id }) => id),
    ),
  )
  expect(sittings.map(({ until }) => until)).toEqual(['2018-10-10'])
})

test('GOV-49 in a closed group nobody sits down, meets, writes or says anything, and all of it can be read', async () => {
  const group = await aGroup('Kun til læsning', decision, 'arbejdsgrupper')
  await approved(group)
  const [first, second] = await criteria(group)
  const outcome = { [`udfald-${first}`]: 'reached', [`udfald-${second}`]: 'given-up' }
  expect((await keeper.post(paths.close.to({ partnership, group }), { ...close, ...outcome })).status).toBe(303)
  const at = { partnership, group }
  const meets = await keeper.post(meetingPaths.plan.to({ partnership }), { organ: group, ...time })
  expect([meets.status, meets.html.includes('holder ikke møder efter den dag')]).toEqual([422, true])
  const [place] = await read((tx) => seatsIn(tx, partnership, group))
  const taken = await keeper.post(
    bodyPaths.seat.to({ partnership, body: group, seat: place?.id ?? '' }),
    sits('2.3.2018'),
  )
  expect([taken.status, taken.html.includes('Gruppen er lukket')]).toEqual([422, true])
  const writes = await keeper.post(charterPaths.write.to(at), { udgave: '1', 'del-task': 'Nyt' })
  expect([writes.status, writes.html.includes('kan læses, men ikke ændres')]).toEqual([422, true])
  expect((await keeper.post(charterPaths.comment.to({ ...at, number: '1' }), { ord: 'Nej' })).status).toBe(409)
  const report = { dag: '1.9.2018', tilstand: 'behind', ord: 'Nej', tal: '' }
  expect((await keeper.post(charterPaths.progress.to({ ...at, criterion: first ?? '' }), report)).status).toBe(422)
  expect((await keeper.post(paths.newSeat.to(at), { part: '', titel: 'Konsulent' })).status).toBe(409)
  expect((await keeper.post(paths.undo.to(at), { hvorfor: 'Nej' })).status).toBe(422)
  for (const address of [
    charterPaths.charter.to(at),
    charterPaths.progress.to({ ...at, criterion: first ?? '' }),
    bodyPaths.body.to({ partnership, body: group }),
  ])
    expect((await member.get(address)).status).toBe(200)
  expect((await keeper.get(meetingPaths.plan.to({ partnership }))).html).not.toContain('Kun til læsning')
})

test('GOV-49 a closing is undone with a reason by whoever entered it or the secretary, and is retracted', async () => {
  const group = await aGroup('Lukket ved en fejl', decision, 'arbejdsgrupper')
  const address = paths.reopen.to({ partnership, group })
  const open = await keeper.post(address, { hvorfor: 'Fejl' })
  expect([open.status, open.html.includes('Gruppen er ikke lukket')]).toEqual([422, true])
  await keeper.post(paths.close.to({ partnership, group }), close)
  expect((await chair.post(address, { hvorfor: 'Fejl' })).html).toContain('Kun den, der skrev det ind')
  expect((await keeper.post(address, { hvorfor: 'Forkert gruppe' })).status).toBe(303)
  expect((await told(['group-closed'])).map(({ about }) => about)).not.toContain(group)
  expect((await read((tx) => effectsOf(tx, partnership, ending))).map(({ about }) => about)).not.toContain(group)
  await seat(group, '11.10.2018')
  expect((await keeper.post(paths.close.to({ partnership, group }), { ...close, dag: '14.10.2018' })).status).toBe(303)
})

test('GOV-06 a closed group is in the Popolo export with the days on which it began and ended', async () => {
  const group = await aGroup('I eksporten', decision, 'arbejdsgrupper')
  await keeper.post(paths.close.to({ partnership, group }), close)
  const popolo = JSON.parse((await member.get(bodyPaths.popolo.to({ partnership }))).html) as {
    organizations: Record<string, unknown>[]
  }
  expect(popolo.organizations.find(({ id }) => id === group)).toMatchObject({
    parent_id: 'arbejdsgrupper',
    founding_date: '2018-03-01',
    dissolution_date: '2018-10-10',
  })
})

function sits(fra: string) {
  return { person: mette.personId, som: 'holder', fra }
}

async function seat(group: string, from: string): Promise<void> {
  const [place] = await read((tx) => seatsIn(tx, partnership, group))
  const address = bodyPaths.seat.to({ partnership, body: group, seat: place?.id ?? '' })
  expect((await keeper.post(address, sits(from))).status).toBe(303)
}

/** Writes a charter with two measures of success, and approves it. */
async function approved(group: string): Promise<void> {
  const measures = ['Flere kommer', 'Flere er trygge'].map((words, at) => {
    return { [`kriterium-${at}`]: words, [`hvordan-${at}`]: 'Vi tæller', [`hvornaar-${at}`]: 'Hvert år' }
  })
  const whole = { 'del-task': 'En opgave', 'del-goals': 'Et mål', ...Object.assign({}, ...measures) }
  await keeper.post(charterPaths.write.to({ partnership, group }), { udgave: '0', ...whole })
  const address = charterPaths.approve.to({ partnership, group, number: '1' })
  expect((await keeper.post(address, { beslutning: decision })).status).toBe(303)
}

async function criteria(group: string): Promise<string[]> {
  const found = await read(async (tx) => {
    const version = (await approvedOf(tx, partnership, group))?.version ?? ''
    return await criteriaOf(tx, partnership, version)
  })
  return found.map(({ id }) => id)
}

function read<R>(run: (tx: Read<GovernanceTables>) => Promise<R>): Promise<R> {
  return db.transact(secretary, 'read', run)
}
