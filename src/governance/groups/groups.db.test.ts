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
import { setUpGroup, undoSetUp } from './commands.ts'
import { classesOf } from './ground.ts'
import { groupIn, openSittings } from './queries.ts'

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

test('GOV-41 of two who set up one group at once the second is told, and a decision withdrawn meanwhile carries none', async () => {
  const wish = { ofClass: ofClass!, name: 'Samtidig', purpose: 'x', from: day('2018-03-01'), plannedEnd: null }
  const more = { chairTitle: 'Formand', known: new Set<string>() }
  const setUp = (tx: Tx) => setUpGroup(tx, secretary, { ...wish, ...more, decision }, noon)
  expect((await atOnce([setUp, setUp])).sort()).toEqual(['done', 'somebody-was-quicker'])
  const shaky = await decide(secretary, above, '2018-03-01')
  const outcomes = await atOnce([
    (tx) => setUpGroup(tx, secretary, { ...wish, ...more, name: 'På gyngende grund', decision: shaky }, noon),
    (tx) => withdrawDecision(tx, secretary, { id: shaky, entry: null }, 'Fejl', noon),
  ])
  // Either the group came first and stands on a decision that was withdrawn after, or there is no group.
  expect([
    ['done', 'done'],
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

test('GOV-49 nobody sits down or meets in a group that somebody is closing, and one that is closed stays so', async () => {
  const group = await aGroup('Lukker imens', decision, 'arbejdsgrupper')
  const [seat] = await read((tx) => seatsIn(tx, partnership, group))
  const candidate = { organisation: mette.organisation }
  const wish = { body: group, seat: seat?.id ?? '', person: mette.personId, candidate, capacity: 'holder' as const }
  const outcomes = await atOnce([
    (tx) => closeGroup(tx, secretary, group, closing, noon),
    (tx) => takeSeat(tx, secretary, { ...wish, from: day('2018-03-02') }, noon),
    (tx) => planMeeting(tx, secretary, group, time, noon),
    (tx) => closeGroup(tx, secretary, group, closing, noon),
  ])
  const { closedOn } = await read((tx) => groupIn(tx, partnership, group))
  const sitting = await read((tx) => openSittings(tx, partnership, group))
  if (closedOn === null) expect(outcomes[2]).toBe('done')
  else {
    expect(outcomes[2]).toBe('body-closed')
    expect(outcomes.filter((_, at) => at === 0 || at === 3).toSorted()).toEqual(['done', 'group-closed'])
    expect(sitting).toEqual([])
  }
})

test('GOV-42 a group is not undone while somebody plans a meeting in it: whoever comes second is told', async () => {
  const group = await aGroup('Fortryder imens', decision, 'arbejdsgrupper')
  const outcomes = await atOnce([
    (tx) => undoSetUp(tx, secretary, group, 'Fejl', noon),
    (tx) => planMeeting(tx, secretary, group, time, noon),
  ])
  expect([
    ['done', 'body-closed'],
    ['something-came-after', 'done'],
  ]).toContainEqual(outcomes)
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
      }).then(
        () => 'done',
        (error: { code?: string; message: string }) => error.code ?? error.message,
      ),
    ),
  )
}
