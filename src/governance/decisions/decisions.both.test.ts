/* oxlint-disable max-lines -- the refusals and the ways of the register, each beside the other. */
import { expect, test } from 'vitest'
import { freshDatabase } from '../../../test/database.ts'
import { aSteeringGroup, now, outcomeOf } from '../../../test/held-meeting.ts'
import { today } from '../../../test/members.ts'
import type { AgreementTables } from '../../agreement/tables.ts'
import { type Read, reading } from '../../platform/db/types.ts'
import { closeAction } from '../actions/commands.ts'
import { actionsOfItem } from '../actions/queries.ts'
import type { GovernanceTables } from '../tables.ts'
import { enterDecision, noteEffect, withdrawDecision } from './commands.ts'
import { answerQuestion, decideContinuation, undoEffect } from './effects.ts'
import { paths as amendmentPaths } from '../amendments/paths.ts'
import { paths } from './paths.ts'
import {
  decisionIn,
  type DecisionLine,
  decisionsFound,
  decisionsOfMeeting,
  effectsOf,
  type MeetingDecision,
} from './queries.ts'
import { decisionNumber } from './vocabulary.ts'

const db = await freshDatabase()
const group = await aSteeringGroup(db)
const { partnership, secretary, herlev, left, outsider, act, desk } = group
const keeper = await group.visiting(secretary)

test('GOV-50 a closed decision is for the keepers and for whoever sat in the body on its day, and for nobody else', async () => {
  const [decision] = await decided([{ title: 'Hemmelig aftale', closed: true, notes: { outcome: 'Sådan.' } }])
  const page = paths.decision.to({ partnership, decision: decision?.id ?? '' })
  for (const [who, status] of [
    [outsider, 404],
    [left, 404],
    [herlev, 200],
    [secretary, 200],
  ] as const)
    expect([who.name, (await (await group.visiting(who)).get(page)).status]).toEqual([who.name, status])
  expect((await keeper.get(page)).html).not.toContain('Besvar et åbent spørgsmål')
})

test('GOV-52 closing a meeting enters a decision an item for decision in which something was concluded, and tells the agreement', async () => {
  const made = await decided([
    { title: 'Besluttet', notes: { outcome: 'Ja.', votes: '3-1-0', dissent: 'Ballerup ville vente.' } },
    { title: 'Ikke nået' },
    { title: 'Drøftet', kind: 'discussion', notes: { outcome: 'God snak.' } },
  ])
  expect(made.map(({ title }) => title)).toEqual(['Besluttet'])
  expect(made[0]).toMatchObject({
    words: 'Ja.',
    votesFor: 3,
    votesAgainst: 1,
    votesBlank: 0,
    dissent: 'Ballerup ville vente.',
  })
  expect(await toldOf(made[0])).toEqual({
    kind: 'decided',
    subject: 'styregruppe',
    on: today,
    about: null,
    detail: null,
  })
})

test('GOV-52 decisions have the body’s running number of the year; two bodies have their own, and closed ones leave no gap', async () => {
  const before = await lastNumber('styregruppe')
  const made = await decided([
    { title: 'Første', notes: { outcome: 'Ja.' } },
    { title: 'Lukket', closed: true, notes: { outcome: 'Ja.' } },
    { title: 'Anden', notes: { outcome: 'Ja.' } },
  ])
  const numbers = new Map(made.map((each) => [each.title, decisionNumber(each)]))
  expect([numbers.get('Første'), numbers.get('Anden')]).toEqual([`${before + 1}/2018`, `${before + 2}/2018`])
  expect(numbers.get('Lukket')).toMatch(/^L\d+\/2018$/)
  const { meeting } = await group.held([{ title: 'Her', notes: { outcome: 'Ja.' } }], 'koordinationsgruppe')
  const [other] = await ofMeeting(meeting)
  expect(other && decisionNumber(other)).toBe('1/2018')
})

test('GOV-52 before the minutes are sent a decision follows what is noted; an emptied one is withdrawn, and stands again with new words', async () => {
  const { meeting, items } = await group.held([{ title: 'Lys', notes: { outcome: 'Tolv lamper.' } }])
  const [item = ''] = items
  const [first] = await ofMeeting(meeting)
  await group.note(meeting, item, 'outcome', 'Fjorten lamper.', 1)
  expect(await ofMeeting(meeting)).toMatchObject([{ id: first?.id, words: 'Fjorten lamper.', entry: first?.entry }])
  await group.note(meeting, item, 'outcome', ' ', 2)
  const [emptied] = await ofMeeting(meeting)
  expect([emptied?.withdrawnAt, emptied?.entry]).toEqual([now, null])
  expect(await retracted(first?.entry ?? '')).toBe(true)
  expect((await keeper.get(paths.decision.to({ partnership, decision: first?.id ?? '' }))).html).toContain(
    'Beslutningen er trukket tilbage: Taget ud af referatet.',
  )
  await group.note(meeting, item, 'outcome', 'Seksten lamper.', 3)
  const [again] = await ofMeeting(meeting)
  expect(again).toMatchObject({ number: first?.number, words: 'Seksten lamper.', withdrawnAt: null })
  expect(await retracted(again?.entry ?? '')).toBe(false)
})

test('GOV-52 a decision whose item becomes closed moves to the closed numbers, and the agreement forgets it and what it answered', async () => {
  const { meeting, items } = await group.held([{ title: 'Først åben', notes: { outcome: 'Ja.' } }])
  const [item = ''] = items
  const [open] = await ofMeeting(meeting)
  const answer = { question: 'videreforelse-frist', answer: { after_expiry: true } }
  await act((tx) => answerQuestion(tx, secretary, open?.id ?? '', answer, now))
  await act((tx) =>
    tx.updateTable('governance.agenda_item').set({ closed: true }).where('item_id', '=', item).execute(),
  )
  await group.note(meeting, item, 'outcome', 'Ja, i fortrolighed.', 1)
  const [shut] = await ofMeeting(meeting)
  expect([shut?.id, shut?.entry, shut?.closed]).toEqual([open?.id, null, true])
  expect(decisionNumber(shut ?? never())).toMatch(/^L/)
  expect([await retracted(open?.entry ?? ''), await answered('videreforelse-frist')]).toEqual([true, null])
})

test('GOV-53 an effect is written by the keepers alone, and seen with its decision', async () => {
  const [open, shut] = await decided([
    { title: 'Åben', notes: { outcome: 'Ja.' } },
    { title: 'Lukket', closed: true, notes: { outcome: 'Ja.' } },
  ])
  const effect = { kind: 'group' as const, about: 'unge', entry: null }
  const forbidden = act((tx) => noteEffect(tx, herlev, { decision: open?.id ?? '', ...effect }, now), herlev)
  expect(await outcomeOf(forbidden)).toBe('42501')
  for (const each of [open, shut])
    await act((tx) => noteEffect(tx, secretary, { decision: each?.id ?? '', ...effect }, now))
  const seenBy = async (who: typeof herlev) =>
    (await db.transact(who, 'read', (read: Read<GovernanceTables>) => effectsOf(read, partnership, shut?.id ?? '')))
      .length
  expect([await seenBy(outsider), await seenBy(herlev)]).toEqual([0, 1])
  expect((await keeper.get(paths.decision.to({ partnership, decision: open?.id ?? '' }))).html).toContain(
    'Nedsætter en arbejdsgruppe',
  )
})

test('GOV-62 the register finds words by their Danish stem, and a decision by its number', async () => {
  const [made] = await decided([
    { title: 'Kommunernes lygtepæle', notes: { outcome: 'Vi tog flere beslutninger om belysningen.' } },
  ])
  for (const ord of ['beslutning', 'lygtepæl', 'belysning kommune', decisionNumber(made ?? never())]) {
    const { html } = await keeper.get(paths.decisions.to({ partnership }, { ord, organ: 'styregruppe' }))
    expect([ord, html.includes('Kommunernes lygtepæle')]).toEqual([ord, true])
  }
  const none = await keeper.get(paths.decisions.to({ partnership }, { ord: 'cykelhjelm' }))
  expect([none.html.includes('Kommunernes lygtepæle'), none.html.includes('Ingen beslutninger passer')]).toEqual([
    false,
    true,
  ])
})

test('GOV-62 the register is read a page at a time, each decision once, by body and by year', async () => {
  const seen: string[] = []
  let lines: DecisionLine[] = []
  do {
    const last = lines.at(-1)
    const after = last === undefined ? null : { decidedOn: last.decidedOn, number: last.number, id: last.id }
    const filter = { body: 'styregruppe', year: 2018, after }
    lines = await act((tx) => decisionsFound(reading(tx), partnership, filter, 3))
    seen.push(...lines.map(({ id }) => id))
  } while (lines.length > 0)
  const all = await act((tx) => decisionsFound(reading(tx), partnership, { body: 'styregruppe' }, 500))
  expect(seen).toEqual(all.map(({ id }) => id))
  expect(seen.length).toBeGreaterThan(6)
  expect(await act((tx) => decisionsFound(reading(tx), partnership, { year: 2017 }, 5))).toEqual([])
})

test('GOV-63 a closed decision, a withdrawn one and whoever does not keep the records answer nothing', async () => {
  const [shut] = await decided([{ title: 'Lukket', closed: true, notes: { outcome: 'Ja.' } }])
  const answer = { question: 'kommissorium-frist', answer: { within: 'P30D' } }
  const answering = (id: string, who = secretary) =>
    outcomeOf(act((tx) => answerQuestion(tx, who, id, answer, now), who))
  expect(await answering(shut?.id ?? '')).toBe('closed-tells-nothing')
  const { html, status } = await keeper.get(paths.question.to({ partnership, decision: shut?.id ?? '' }))
  expect([status, html.includes('Et svar ville være offentligt')]).toEqual([409, true])
  const [open] = await decided([{ title: 'Åben', notes: { outcome: 'Ja.' } }])
  expect(await answering(open?.id ?? '', herlev)).toBe('not-a-keeper')
  await act((tx) => withdrawDecision(tx, secretary, open ?? never(), 'Forkert ført ind', now))
  expect(await answering(open?.id ?? '')).toBe('withdrawn')
})

test('GOV-63 an answer of the wrong form comes back with what was typed, and an answer turns the number from ours to decided', async () => {
  const [made] = await decided([{ title: 'Frist for kommissorier', notes: { outcome: 'Tredive dage.' } }])
  const decision = made?.id ?? ''
  const list = await keeper.get(paths.question.to({ partnership, decision }))
  expect(list.html).toContain('Hvor længe efter nedsættelsen skal en arbejdsgruppes kommissorium være godkendt?')
  const to = paths.question.to({ partnership, decision })
  const faulty = await keeper.post(to, { spoergsmaal: 'kommissorium-frist', 'svar-within': 'ret hurtigt' })
  expect([faulty.status, faulty.html.includes('ret hurtigt')]).toEqual([422, true])
  expect(await answered('kommissorium-frist')).toBeNull()
  const done = await keeper.post(to, { spoergsmaal: 'kommissorium-frist', 'svar-within': '30 dage' })
  expect(done.status).toBe(303)
  expect(await answered('kommissorium-frist')).toEqual({ answer: { within: 'P30D' }, answeredOn: today })
  const twice = await keeper.post(to, { spoergsmaal: 'kommissorium-frist', 'svar-within': '40 dage' })
  expect(twice.status).toBe(409)
  const found = await keeper.get(paths.decisions.to({ partnership }, { virkning: 'question' }))
  expect(found.html).toContain('Frist for kommissorier')
})

test('GOV-63 an answer is undone with a reason, once, and the agreement forgets it; a decision that is withdrawn takes its answers along', async () => {
  const { meeting, items } = await group.held([{ title: 'Frist igen', notes: { outcome: 'Tyve dage.' } }])
  const [made] = await ofMeeting(meeting)
  const decision = made?.id ?? ''
  const answer = { question: 'evaluering-frist', answer: { within: 'P20D' } }
  const effect = await act((tx) => answerQuestion(tx, secretary, decision, answer, now))
  const to = paths.undo.to({ partnership, decision, effect })
  expect((await keeper.post(to, { hvorfor: '' })).status).toBe(422)
  expect((await keeper.post(to, { hvorfor: 'Det var et andet møde' })).status).toBe(303)
  expect(await answered('evaluering-frist')).toBeNull()
  const again = act((tx) => undoEffect(tx, secretary, { decision, effect }, 'x', now))
  expect(await outcomeOf(again)).toContain('does not exist')
  await act((tx) => answerQuestion(tx, secretary, decision, answer, now))
  expect(await answered('evaluering-frist')).not.toBeNull()
  await group.note(meeting, items[0] ?? '', 'outcome', '', 1)
  expect(await answered('evaluering-frist')).toBeNull()
})

test('GOV-63 a decision on the continuation is found by the promise that looks for one, under the name that the agreement gives it', async () => {
  const [made] = await decided([{ title: 'Vi fortsætter', notes: { outcome: 'Partnerskabet fortsætter.' } }])
  const decision = made?.id ?? ''
  const to = paths.continuation.to({ partnership, decision })
  expect((await keeper.get(to)).html).toContain(
    'Efter evalueringen beslutter parterne, om partnerskabet skal fortsætte.',
  )
  expect((await keeper.post(to, { loefte: 'noget-andet' })).status).toBe(422)
  const before = await verdictOf('videreforelse')
  expect((await keeper.post(to, { loefte: 'videreforelse' })).status).toBe(303)
  expect([before, await verdictOf('videreforelse')]).toEqual(['open', 'kept'])
  const twice = act((tx) => decideContinuation(tx, secretary, decision, 'videreforelse', now))
  expect(await outcomeOf(twice)).toBe('answers-already')
})

test('GOV-64 the keepers say which clause and focus area a decision serves, of those in which the agreement promises something', async () => {
  const [made] = await decided([{ title: 'Til civilsamfundet', notes: { outcome: 'Ja.' } }])
  const decision = made?.id ?? ''
  const to = paths.serves.to({ partnership, decision })
  expect((await (await group.visiting(herlev)).post(to, { afsnit: '3', omraade: '' })).status).toBe(403)
  for (const afsnit of ['99', 'Titel']) expect((await keeper.post(to, { afsnit, omraade: '' })).status).toBe(422)
  expect((await keeper.post(to, { afsnit: '3', omraade: 'civilsamfund' })).status).toBe(303)
  const placed = await act((tx) => decisionIn(reading(tx), partnership, decision))
  expect([placed.clause, placed.focusArea, placed.words]).toEqual(['3', 'civilsamfund', 'Ja.'])
  for (const asking of [{ afsnit: '3' }, { omraade: 'civilsamfund' }]) {
    const { html } = await keeper.get(paths.decisions.to({ partnership }, asking))
    expect(html).toContain('Til civilsamfundet')
  }
})

test('GOV-64 a decision shows its actions and what became of them', async () => {
  const { meeting, items } = await group.held([
    { title: 'Lamper', action: 'Bestil tolv lamper', notes: { outcome: 'Ja.' } },
  ])
  const [made] = await ofMeeting(meeting)
  const page = paths.decision.to({ partnership, decision: made?.id ?? '' })
  expect((await keeper.get(page)).html).toContain('Bestil tolv lamper')
  const [action] = await act((tx) => actionsOfItem(reading(tx), partnership, meeting, items[0] ?? ''))
  await act((tx) => closeAction(tx, secretary, action?.id ?? '', 'Lamperne lyser', now))
  expect((await keeper.get(page)).html).toContain('Lamperne lyser')
})

test('GOV-63 the decision that answers has its own entry beside that of the answer, and the register links to it', async () => {
  const [made] = await decided([{ title: 'Endnu et svar', notes: { outcome: 'Ja.' } }])
  const decision = made?.id ?? ''
  const answer = { question: 'foer-underskrift', answer: { counts: true } }
  await act((tx) => answerQuestion(tx, secretary, decision, answer, now))
  const [effect] = await act((tx) => effectsOf(reading<GovernanceTables>(tx), partnership, decision))
  expect(effect?.entry).not.toBe(made?.entry)
  expect((await keeper.get(paths.decision.to({ partnership, decision }))).html).toContain(
    `/haendelser/${effect?.entry}`,
  )
})

test('GOV-52 a decision taken in writing has no meeting, and says so', async () => {
  const by = { body: 'styregruppe', on: today, meeting: null, item: null }
  const words = { title: 'Skriftligt', words: 'Ja.', closed: false, dissent: null }
  const votes = { votes_for: null, votes_against: null, votes_blank: null }
  const decision = await act((tx) => enterDecision(tx, secretary, by, { ...words, ...votes }, now))
  expect((await keeper.get(paths.decision.to({ partnership, decision }))).html).toContain('En skriftlig høring')
})

test('GOV-64 from a decision the keepers go on to change a focus area by it, unless it is closed or withdrawn', async () => {
  const [open, shut] = await decided([
    { title: 'Nyt fokus', notes: { outcome: 'Ja.' } },
    { title: 'Fortroligt fokus', closed: true, notes: { outcome: 'Ja.' } },
  ])
  const wayOf = (decision = '') => amendmentPaths.amendments.to({ partnership }, { beslutning: decision })
  const pageOf = async (decision = '') => (await keeper.get(paths.decision.to({ partnership, decision }))).html
  expect(await pageOf(shut?.id)).not.toContain(wayOf(shut?.id))
  expect(await pageOf(open?.id)).toContain(wayOf(open?.id))
  expect((await keeper.get(wayOf(open?.id))).html).toContain(`hvad=changed&amp;beslutning=${open?.id}`)
})

/** The decisions of a meeting of today with these items. */
async function decided(items: Parameters<typeof group.held>[0]): Promise<MeetingDecision[]> {
  return await ofMeeting((await group.held(items)).meeting)
}

function ofMeeting(meeting: string): Promise<MeetingDecision[]> {
  return act((tx) => decisionsOfMeeting(reading<GovernanceTables>(tx), partnership, meeting))
}

async function lastNumber(body: string): Promise<number> {
  const all = await act((tx) => decisionsFound(reading<GovernanceTables>(tx), partnership, { body }, 500))
  return Math.max(0, ...all.filter(({ closed }) => !closed).map(({ number }) => number))
}

function toldOf(decision: MeetingDecision | undefined) {
  return db.transact(secretary, 'read', (read: Read<AgreementTables>) =>
    read
      .selectFrom('agreement.evidence')
      .where('evidence_id', '=', decision?.entry ?? '')
      .select(['kind', 'subject', 'occurred_on as on', 'about', 'detail'])
      .executeTakeFirst(),
  )
}

async function retracted(entry: string): Promise<boolean> {
  const rows = await db.transact(secretary, 'read', (read: Read<AgreementTables>) =>
    read.selectFrom('agreement.evidence').where('retracts', '=', entry).select('evidence_id').execute(),
  )
  return rows.length > 0
}

function standing() {
  return db.transact(secretary, 'read', (read: Read<AgreementTables>) =>
    desk.standing(read, partnership, { asOf: today, knownOn: today }),
  )
}

async function answered(question: string) {
  const found = (await standing()).standing.questions.find((each) => each.question === question)
  return found?.answer ? { answer: found.answer, answeredOn: found.answeredOn } : null
}

async function verdictOf(norm: string) {
  return (await standing()).standing.norms.find((each) => each.norm === norm)?.verdict
}

function never(): never {
  throw new Error('no decision was made')
}
