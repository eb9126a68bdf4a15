import { setTimeout } from 'node:timers/promises'
import { expect, test } from 'vitest'
import { compiled } from '../../../test/compiled.ts'
import { groupGround, noon } from '../../../test/groups.ts'
import { day } from '../../platform/days.ts'
import { type Read, reading, type Write } from '../../platform/db/types.ts'
import { takeSeat } from '../bodies/commands.ts'
import { seatsIn } from '../bodies/queries.ts'
import { approveVersion } from '../charters/approval.ts'
import { saveVersion } from '../charters/commands.ts'
import { partsFor } from '../charters/parts.ts'
import { versionsOf } from '../charters/queries.ts'
import { withdrawDecision } from '../decisions/commands.ts'
import { planMeeting } from '../meetings/commands.ts'
import type { GovernanceTables } from '../tables.ts'
import { closeGroup } from './closing.ts'
import { addSeat, setUpGroup, undoSetUp } from './commands.ts'
import { classesOf } from './ground.ts'
import { openSittings } from './queries.ts'

const ground = await groupGround()
const { db, partnership, secretary, decide, aGroup } = ground
const agreement = compiled('agreements/vestegnen-2018')
const [ofClass] = classesOf(agreement)
const parts = partsFor(agreement, ofClass!, 'da')
const above = 'koordinationsgruppe'
const decision = await decide(secretary, above, '2018-03-01')
const mette = await ground.member(['member'], 'Mette Prøve', 'herlev')
const words = { parts: { task: 'En opgave', goals: 'Et mål' }, criteria: [] }
const time = { on: day('2018-10-15'), from: '13:00', until: '14:00', place: null, link: null }
const closing = { decision, on: day('2018-10-14'), why: 'Færdig', outcomes: [] }

test('GOV-07, GOV-41 of two who set up one group at once the second is told, and a decision withdrawn meanwhile carries none', async () => {
  const wish = { ofClass: ofClass!, name: 'Samtidig', purpose: 'x', from: day('2018-03-01'), plannedEnd: null }
  const more = { chairTitle: 'Formand', known: new Set<string>() }
  const setUp = (tx: Tx) => setUpGroup(tx, secretary, { ...wish, ...more, decision }, noon)
  const [first, second] = (await atOnce([setUp, setUp])).toSorted()
  // Told by the database, or by the name that stands there by then.
  expect([first, ['name-taken', 'somebody-was-quicker'].includes(second ?? '')]).toEqual(['done', true])
  const shaky = await decide(secretary, above, '2018-03-01')
  const outcomes = await atOnce([
    (tx) => setUpGroup(tx, secretary, { ...wish, ...more, name: 'På gyngende grund', decision: shaky }, noon),
    (tx) => withdrawDecision(tx, secretary, { id: shaky, entry: null }, 'Fejl', noon),
  ])
  // Either the group came first and the decision stands (GOV-07), or there is no group.
  expect([
    ['done', 'carries'],
    ['decision-withdrawn', 'done'],
  ]).toContainEqual(outcomes)
})

test('GOV-44 of two who save at the same moment one version is kept whole and the other is told', async () => {
  const group = await aGroup('Gemmer sammen', decision, 'arbejdsgrupper')
  const save = (task: string) => (tx: Tx) =>
    saveVersion(tx, secretary, group, { ...words, parts: { task }, read: 0 }, noon)
  expect((await atOnce([save('Den ene'), save('Den anden')])).sort()).toEqual(['done', 'somebody-was-quicker'])
  expect(await read((tx) => versionsOf(tx, partnership, group, null, 10))).toHaveLength(1)
})

test('GOV-46 of two who approve one version at the same moment the second is told, and the agreement hears of it once', async () => {
  const group = await aGroup('Godkender sammen', decision, 'arbejdsgrupper')
  await act((tx) => saveVersion(tx, secretary, group, { ...words, read: 0 }, noon))
  const approve = (tx: Tx) => approveVersion(tx, secretary, { group, number: 1, decision, parts }, noon)
  expect((await atOnce([approve, approve])).sort()).toEqual(['approved-already', 'done'])
  expect((await ground.told(['charter-approved'])).filter(({ about }) => about === group)).toHaveLength(1)
})

test('GOV-49 nobody sits down or meets in a group that somebody is closing, and it is closed once', async () => {
  const group = await aGroup('Lukker imens', decision, 'arbejdsgrupper')
  const [seat] = await read((tx) => seatsIn(tx, partnership, group))
  const candidate = { organisation: mette.organisation }
  const wish = { body: group, seat: seat?.id ?? '', person: mette.personId, candidate, capacity: 'holder' as const }
  const outcomes = await meanwhile(
    (tx) => closeGroup(tx, secretary, group, closing, noon),
    [
      (tx) => takeSeat(tx, secretary, { ...wish, from: day('2018-03-02') }, noon),
      (tx) => planMeeting(tx, secretary, group, time, noon),
      (tx) => closeGroup(tx, secretary, group, closing, noon),
      (tx) => addSeat(tx, secretary, group, { party: null, title: 'Konsulent' }, noon),
    ],
  )
  expect(outcomes).toEqual(['body-closed', 'body-closed', 'group-closed', 'group-closed'])
  expect(await read((tx) => openSittings(tx, partnership, group))).toEqual([])
})

test('GOV-49 a group in which somebody is planning a meeting or sitting down is not closed before that', async () => {
  const meets = await aGroup('Planlægger imens', decision, 'arbejdsgrupper')
  const late = await meanwhile(
    (tx) => planMeeting(tx, secretary, meets, time, noon),
    [(tx) => closeGroup(tx, secretary, meets, closing, noon)],
  )
  const sits = await aGroup('Sætter sig imens', decision, 'arbejdsgrupper')
  const [seat] = await read((tx) => seatsIn(tx, partnership, sits))
  const candidate = { organisation: mette.organisation }
  const wish = { body: sits, seat: seat?.id ?? '', person: mette.personId, candidate, capacity: 'holder' as const }
  const later = await meanwhile(
    (tx) => takeSeat(tx, secretary, { ...wish, from: day('2018-10-15') }, noon),
    [(tx) => closeGroup(tx, secretary, sits, closing, noon)],
  )
  expect([...late, ...later]).toEqual(['meets-later', 'sits-later'])
})

test('GOV-42 a group is not undone while somebody plans a meeting in it, and nobody meets in one that is being undone', async () => {
  const plans = await aGroup('Fortryder imens', decision, 'arbejdsgrupper')
  const undo = (group: string) => (tx: Tx) => undoSetUp(tx, secretary, group, 'Fejl', noon)
  const meet = (group: string) => (tx: Tx) => planMeeting(tx, secretary, group, time, noon)
  const undone = await aGroup('Fortrudt imens', decision, 'arbejdsgrupper')
  const outcomes = [
    ...(await meanwhile(meet(plans), [undo(plans)])),
    ...(await meanwhile(undo(undone), [meet(undone)])),
  ]
  expect(outcomes).toEqual(['something-came-after', 'body-closed'])
})

type Tx = Write<GovernanceTables>

function act<R>(run: (tx: Tx) => Promise<R>): Promise<R> {
  return db.transact(secretary, 'write', run)
}

function read<R>(run: (tx: Read<GovernanceTables>) => Promise<R>): Promise<R> {
  return db.transact(secretary, 'read', run)
}

/** Runs each in a transaction of its own, all at once, and says how each ended: done, or the code of its refusal. */
async function atOnce(runs: readonly ((tx: Tx) => Promise<unknown>)[]): Promise<string[]> {
  let waiting = runs.length
  let go = () => {}
  const all = new Promise<void>((resolve) => (go = resolve))
  return await Promise.all(
    runs.map((run) =>
      act(async (tx) => {
        await reading<GovernanceTables>(tx).selectFrom('governance.body').select('body_id').limit(1).execute()
        waiting -= 1
        if (waiting === 0) go()
        await all
        return await run(tx)
      }).then(() => 'done', codeOf),
    ),
  )
}

/** Runs the others while the first has acted and is not yet kept; says how each of them ended. */
async function meanwhile(
  first: (tx: Tx) => Promise<unknown>,
  others: readonly ((tx: Tx) => Promise<unknown>)[],
): Promise<string[]> {
  let begin = () => {}
  const acted = new Promise<void>((resolve) => (begin = resolve))
  const kept = act(async (tx) => {
    await first(tx)
    begin()
    await setTimeout(300)
  })
  await acted
  const outcomes = others.map((run) => act(run).then(() => 'done', codeOf))
  await kept
  return await Promise.all(outcomes)
}

function codeOf(error: { code?: string; message: string }): string {
  return error.code ?? error.message
}
