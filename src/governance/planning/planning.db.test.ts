import { expect, test } from 'vitest'
import { freshDatabase } from '../../../test/database.ts'
import { lastPart, now, planningOn, time } from '../../../test/planning.ts'
import { day } from '../../platform/days.ts'
import { reading, type Write } from '../../platform/db/types.ts'
import { answerPoll, chooseTime, closePoll, makePoll } from './polls/commands.ts'
import { answersTo, optionsOf, pollIn } from './polls/queries.ts'
import { paths } from './paths.ts'
import type { GovernanceTables } from '../tables.ts'

const db = await freshDatabase()
const { partnership, secretary, keeper, seated } = await planningOn(db)
const herlev = await seated('herlev')

test('GOV-78 of two who choose at once, or choose and close, one is told, and there is one meeting or none', async () => {
  for (const second of ['choose', 'close'] as const) {
    const { poll, options } = await aPoll()
    const choice = { poll, place: null, link: null, extraordinary: false }
    const outcomes = await atOnce([
      (tx) => chooseTime(tx, secretary, { ...choice, option: options[0] ?? '' }, now),
      (tx) =>
        second === 'close'
          ? closePoll(tx, secretary, poll, now)
          : chooseTime(tx, secretary, { ...choice, option: options[1] ?? '' }, now),
    ])
    expect(outcomes.toSorted()).toEqual(['done', 'is-closed'])
    const closed = await act((tx) => pollIn(reading(tx), partnership, poll))
    expect([closed.state, closed.option === null]).toEqual(['closed', closed.meeting === null])
  }
})

test('GOV-78 no word is left behind by whoever answers while the poll is closed', async () => {
  const { poll, options } = await aPoll()
  const answers = options.map((option) => ({ option, answer: 'yes' as const, words: 'Kun til kl. 10' }))
  const outcomes = await Promise.all([
    ended(
      db.transact(herlev.member, 'write', (tx: Write<GovernanceTables>) =>
        answerPoll(tx, herlev.member, { poll, seat: herlev.seat, answers }, now),
      ),
    ),
    ended(act((tx) => closePoll(tx, secretary, poll, now))),
  ])
  expect(['done', 'is-closed']).toContain(outcomes[0])
  const left = await act((tx) => answersTo(reading(tx), partnership, poll))
  expect(left.filter(({ words }) => words !== null)).toEqual([])
})

test('GOV-74 of two who confirm one series at once, the second is asked about the days that the first has planned', async () => {
  const fields = { organ: 'styregruppe', navn: 'Møder', ...time, moenster: 'evenly', antal: '2', udgave: '0' }
  const template = lastPart(await keeper.post(paths.newTemplate.to({ partnership }), fields))
  const rows = { aar: '2019', 'med-0': 'ja', 'dag-0': '2.4.2019', 'med-1': 'ja', 'dag-1': '1.10.2019' }
  const posting = () => keeper.post(paths.planSeries.to({ partnership, template }), rows)
  const answers = await Promise.all([posting(), posting()])
  expect(answers.map(({ status }) => status).toSorted((a, b) => a - b)).toEqual([303, 422])
  expect(answers.some(({ html }) => html.includes('Organet har allerede møde: 2. april og 1. oktober.'))).toBe(true)
})

type Tx = Write<GovernanceTables>

function act<R>(run: (tx: Tx) => Promise<R>): Promise<R> {
  return db.transact(secretary, 'write', run)
}

async function aPoll() {
  const times = { from: '09:30', until: '11:00' }
  const options = [day('2018-11-12'), day('2018-11-14')].map((on) => ({ on, ...times }))
  const asked = { body: 'styregruppe', title: 'Møde', words: null, place: null, link: null }
  return await act(async (tx) => {
    const poll = await makePoll(tx, secretary, { ...asked, answerBy: day('2018-10-22'), options }, now)
    return { poll, options: (await optionsOf(reading(tx), partnership, poll)).map(({ id }) => id) }
  })
}

/** Runs each in a transaction of its own, all at once, and says how each ended: done, or the code of its refusal. */
async function atOnce(runs: readonly ((tx: Tx) => Promise<unknown>)[]): Promise<string[]> {
  let waiting = runs.length
  let go = () => {}
  const all = new Promise<void>((resolve) => (go = resolve))
  return await Promise.all(
    runs.map((run) =>
      ended(
        act(async (tx) => {
          waiting -= 1
          if (waiting === 0) go()
          await all
          return await run(tx)
        }),
      ),
    ),
  )
}

function ended(run: Promise<unknown>): Promise<string> {
  return run.then(
    () => 'done',
    (error: { code?: string; message: string }) => error.code ?? error.message,
  )
}
