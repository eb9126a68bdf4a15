import { expect, test } from 'vitest'
import { freshDatabase } from '../../../test/database.ts'
import { aMember } from '../../../test/members.ts'
import { aPdf } from '../../../test/a-pdf.ts'
import { aMeetingGround } from '../../../test/papers.ts'
import type { Write } from '../../platform/db/types.ts'
import type { PersonViewer } from '../../platform/viewer.ts'
import { freezeAgenda } from '../meetings/commands.ts'
import { addItem, takeItemOff } from '../meetings/items.ts'
import { itemsOf } from '../meetings/queries.ts'
import type { GovernanceTables } from '../tables.ts'
import { addAnnexes, addVersion } from './annexes/commands.ts'
import type { Received } from './annexes/receive.ts'
import { takeSuggestions } from './draft/commands.ts'
import { unsaid } from './draft/vocabulary.ts'
import { declineProposal, propose, takeProposal } from './proposals/commands.ts'

const ground = await aMeetingGround(await freshDatabase())
const { db, partnership, secretary, sitter, room } = ground
const chair = await aMember(db, partnership, ['chair'], { name: 'Carl Prøve' })
const keepers = [secretary, chair]
const now = new Date('2018-10-15T10:00:00Z')
const file: Received = { file: new File([aPdf() as never], 'a.pdf'), name: 'a.pdf', title: 'a' }
const words = { kind: 'decision', title: 'x', matter: null, economy: null, recommendation: null } as const

test('GOV-83 of two who settle one proposal at once, one does and the other is told, and one item at the most comes of it', async () => {
  const meeting = await ground.plan('6.12.2018')
  const proposal = await as(sitter, (tx) =>
    propose(tx, sitter, meeting, { ...words, minutes: null, closed: false }, now),
  )
  const read = { meeting, proposal, version: 1 }
  const taking = await atOnce(keepers.map((who) => [who, (tx: Tx) => takeProposal(tx, who, read, now)] as const))
  expect([taking[0], told(taking[1])]).toEqual(['done', true])
  expect(await ground.asked((db) => itemsOf(db, partnership, meeting))).toHaveLength(1)
  const another = await as(sitter, (tx) =>
    propose(tx, sitter, meeting, { ...words, minutes: null, closed: false }, now),
  )
  const other = { meeting, proposal: another, version: 1 }
  const both = await atOnce([
    [secretary, (tx: Tx) => takeProposal(tx, secretary, other, now)],
    [chair, (tx: Tx) => declineProposal(tx, chair, other, 'Nej', now)],
  ])
  expect([both[0], told(both[1])]).toEqual(['done', true])
})

test('GOV-82 of two who add a new version at once, one does and the other is told', async () => {
  const meeting = await ground.plan('7.12.2018')
  const item = await ground.addItem(meeting)
  const [annex = ''] = await as(secretary, (tx) =>
    addAnnexes(tx, secretary, room.files, { meeting, item, closed: false, files: [file] }, now),
  )
  const wish = { meeting, annex, after: 1, file }
  const outcomes = await atOnce(
    keepers.map((who) => [who, (tx: Tx) => addVersion(tx, who, room.files, wish, now)] as const),
  )
  expect(outcomes).toEqual(['done', 'somebody-was-quicker'])
})

test('GOV-82 an annex that is added while the papers are being sent waits for them, and is late', async () => {
  const meeting = await ground.plan('8.12.2018')
  const item = await ground.addItem(meeting)
  let sent = () => {}
  const sending = new Promise<void>((resolve) => (sent = resolve))
  const papers = as(secretary, async (tx) => {
    await freezeAgenda(tx, secretary, meeting, now)
    sent()
    // Long enough for the other to come to where it waits.
    await new Promise((resolve) => setTimeout(resolve, 300))
  })
  await sending
  await as(chair, (tx) => addAnnexes(tx, chair, room.files, { meeting, item, closed: false, files: [file] }, now))
  await papers
  const [annex] = await ground.annexes(meeting)
  expect(annex?.versions[0]?.late).toBe(true)
})

test('GOV-13 an item that is put on the agenda while the papers are being sent waits for them, and is late', async () => {
  const meeting = await ground.plan('10.12.2018')
  await ground.addItem(meeting)
  let sent = () => {}
  const sending = new Promise<void>((resolve) => (sent = resolve))
  const papers = as(secretary, async (tx) => {
    await freezeAgenda(tx, secretary, meeting, now)
    sent()
    // Long enough for the others to come to where they wait.
    await new Promise((resolve) => setTimeout(resolve, 300))
  })
  await sending
  const added = as(chair, (tx) => addItem(tx, chair, meeting, { ...words, minutes: null, closed: false }, now))
  const [first] = await ground.asked((db) => itemsOf(db, partnership, meeting))
  const off = as(chair, (tx) => takeItemOff(tx, chair, meeting, first?.id ?? '')).then(
    () => 'done',
    (error: { code?: string }) => error.code,
  )
  await Promise.all([papers, added])
  expect(await off).toBe('already-sent')
  const items = await ground.asked((db) => itemsOf(db, partnership, meeting))
  expect(items.map(({ late }) => late)).toEqual([false, true])
})

test('GOV-23 two who put an item on the agenda at once get two places, so that either can be moved past the other', async () => {
  const meeting = await ground.plan('11.12.2018')
  const some = { ...words, minutes: null, closed: false }
  await atOnce(keepers.map((who) => [who, (tx: Tx) => addItem(tx, who, meeting, some, now)] as const))
  const places = (await ground.asked((db) => itemsOf(db, partnership, meeting))).map(({ place }) => place)
  expect(places).toEqual([1, 2])
})

test('GOV-85 of two who take the same suggestion at once, one does and the other is told', async () => {
  const meeting = await ground.plan('9.12.2018')
  const suggestion = {
    ...unsaid,
    origin: 'usual:welcome',
    source: 'usual',
    kind: 'information',
    title: 'Velkomst',
  } as const
  const chosen = [{ ...suggestion, why: 'x', ticked: true }]
  const outcomes = await atOnce(
    keepers.map((who) => [who, (tx: Tx) => takeSuggestions(tx, who, meeting, chosen, now)] as const),
  )
  expect(outcomes).toEqual(['done', 'somebody-was-quicker'])
})

type Tx = Write<GovernanceTables>

/** By the database, or by what stands there by then. */
function told(outcome = ''): boolean {
  return ['settled', 'somebody-was-quicker'].includes(outcome)
}

function as<R>(who: PersonViewer, run: (tx: Tx) => Promise<R>): Promise<R> {
  return db.transact(who, 'write', run)
}

/** Runs each in a transaction of its own, all at once, and says how each ended, in the order of the alphabet. */
async function atOnce(runs: readonly (readonly [PersonViewer, (tx: Tx) => Promise<unknown>])[]): Promise<string[]> {
  let waiting = runs.length
  let go = () => {}
  const all = new Promise<void>((resolve) => (go = resolve))
  const ended = runs.map(([who, run]) =>
    as(who, async (tx) => {
      waiting -= 1
      if (waiting === 0) go()
      await all
      return await run(tx)
    }).then(
      () => 'done',
      (error: { code?: string; message: string }) => error.code ?? error.message,
    ),
  )
  return (await Promise.all(ended)).toSorted()
}
