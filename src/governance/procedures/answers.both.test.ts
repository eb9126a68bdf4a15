import { expect, test } from 'vitest'
import { freshDatabase } from '../../../test/database.ts'
import { entered, type Member } from '../../../test/members.ts'
import type { Visitor } from '../../../test/site.ts'
import { day, dayOf } from '../../platform/days.ts'
import type { Read, Write } from '../../platform/db/types.ts'
import type { GovernanceTables } from '../tables.ts'
import { seatChoice } from './forms.ts'
import { reply, proceduresOn } from '../../../test/procedures.ts'
import { paths } from './paths.ts'
import { answersTo } from './queries.ts'

const db = await freshDatabase()
const {
  partnership,
  secretary,
  people,
  seats,
  as,
  person,
  signedIn,
  seatsOf,
  sit,
  leave,
  open,
  answer,
  conclude,
  withdraw,
} = await proceduresOn(db)

const list = paths.procedures.to({ partnership })

test('GOV-95 nobody answers for a seat that is not theirs, of another body or of none, nor disagrees without a word', async () => {
  const at = await open({})
  const answer = paths.answer.to(at)
  const [foreign] = await seatsOf('koordinationsgruppe')
  for (const [visitor, typed, says] of [
    [as.outsider, reply('agree', seats.mette), 'Du sidder ikke på den plads'],
    [as.mette, reply('agree', seats.bo), 'Du sidder ikke på den plads'],
    [as.mette, reply('agree', seats.empty), 'Du sidder ikke på den plads'],
    [as.mette, reply('agree', foreign?.id), 'Du sidder ikke på den plads'],
    [as.mette, { plads: 'ingen', svar: 'agree' }, 'Vælg, hvilken plads du svarer for'],
    [as.mette, { plads: seatChoice(seats.mette, 0), svar: 'måske' }, 'Vælg et svar'],
    [as.mette, reply('disagree', seats.mette), 'Skriv, hvorfor du er uenig'],
  ] as const) {
    const said = await visitor.post(answer, typed)
    expect([said.status, said.html.includes(says)]).toEqual([422, true])
  }
  expect((await as.keeper.get(paths.procedure.to(at))).html).toContain('0 af 2 pladser har svaret')
})

test('GOV-95 the database takes no answer in another’s name, for another seat, or once the procedure is over', async () => {
  const at = await open({})
  const forged = (who: Member, seat: string, by: string) =>
    db.transact(who, 'write', (tx: Write<GovernanceTables>) =>
      tx
        .insertInto('governance.procedure_answer')
        .values({
          partnership_id: partnership,
          procedure_id: at.procedure,
          seat_id: seat,
          answer: 'agree',
          ...signed(by),
        })
        .execute(),
    )
  for (const [who, seat, by] of [
    [people.mette, seats.bo, people.mette.personId],
    [people.mette, seats.mette, people.bo.personId],
    [people.outsider, seats.mette, people.outsider.personId],
    [secretary, seats.mette, people.mette.personId],
  ] as const)
    await expect(forged(who, seat, by)).rejects.toMatchObject({ code: '42501' })
  await forged(people.mette, seats.mette, people.mette.personId)
  await withdraw(at)
  await expect(forged(people.bo, seats.bo, people.bo.personId)).rejects.toMatchObject({ code: '42501' })
  const { numUpdatedRows } = await db.transact(people.bo, 'write', (tx: Write<GovernanceTables>) =>
    tx
      .updateTable('governance.procedure')
      .set({ state: 'concluded', ended_on: day('2018-10-15'), ended_at: entered, ended_by: people.bo.personId })
      .where('procedure_id', '=', at.procedure)
      .executeTakeFirstOrThrow(),
  )
  expect(numUpdatedRows).toBe(0n)
})

test('GOV-95 what waits for one’s answer stands first in the list; an answer is changed until it is concluded, and not after', async () => {
  const at = await open({ titel: 'Nye lamper på stien' })
  const waits = async (visitor: Visitor) =>
    /Venter på dit svar.*Læs og svar: Nye lamper/s.test((await visitor.get(list)).html)
  expect([await waits(as.mette), await waits(as.ida), await waits(as.outsider), await waits(as.keeper)]).toEqual([
    true,
    true,
    false,
    false,
  ])
  await answer(as.mette, at, reply('agree', seats.mette))
  expect(await waits(as.mette)).toBe(false)
  await answer(as.mette, at, { ...reply('disagree', seats.mette, 1), ord: 'For dyrt' })
  expect((await as.bo.get(paths.procedure.to(at))).html).toMatch(/Uenig.*Mette Prøve.*For dyrt/s)
  await answer(as.ida, at, reply('agree', seats.bo))
  await conclude(at, { alligevel: 'ja' })
  const late = await as.mette.post(paths.answer.to(at), reply('agree', seats.mette, 2))
  expect([late.status, late.html.includes('Høringen er allerede afsluttet')]).toEqual([422, true])
})

test('GOV-95 of a holder and a substitute who answer for one seat the second is told, sees the first and may then change it', async () => {
  const at = await open({})
  await answer(as.ida, at, reply('blank', seats.bo))
  const second = await as.bo.post(paths.answer.to(at), reply('agree', seats.bo))
  expect(second.status).toBe(422)
  for (const says of ['Der er imens svaret for pladsen', 'Ida Prøve', `value="${seatChoice(seats.bo, 1)}"`])
    expect(second.html).toContain(says)
  await answer(as.bo, at, reply('agree', seats.bo, 1))
})

test('GOV-95 the answer of a seat stays when whoever gave it leaves, and their place asks nobody any more', async () => {
  const going = await person('Rejse', 'vestegnens-politi')
  const seat = await sit('politiinspektoer', going)
  const at = await open({})
  const visitor = await signedIn(going)
  await answer(visitor, at, reply('agree', seat))
  await leave(going, seat, '2018-10-14')
  const { html } = await as.keeper.get(paths.procedure.to(at))
  expect(html).toMatch(/Rejse Prøve \(har forladt pladsen\)/)
  expect(html).toContain('1 af 3 pladser har svaret')
  expect((await visitor.post(paths.answer.to(at), reply('blank', seat, 1))).status).toBe(422)
})

test('GOV-96 the database shows the answers to an open one to nobody outside the body but those who keep the records', async () => {
  const at = await open({})
  await answer(as.mette, at, reply('agree', seats.mette))
  const seenBy = (who: Member) =>
    db.transact(
      who,
      'read',
      async (read: Read<GovernanceTables>) => (await answersTo(read, partnership, at.procedure)).length,
    )
  expect([await seenBy(people.outsider), await seenBy(people.ida), await seenBy(secretary)]).toEqual([0, 1, 1])
})

test('GOV-96 who answered what is for the body and those who keep the records; other members see that it runs and what came of it', async () => {
  const at = await open({ titel: 'Aftenture' })
  await answer(as.mette, at, { ...reply('meeting', seats.mette), ord: 'Tal om det først' })
  await answer(as.bo, at, reply('agree', seats.bo))
  const seen = async (visitor: Visitor) => (await visitor.get(paths.procedure.to(at))).html
  expect(await seen(as.ida)).toMatch(/Mette Prøve.*Tal om det først/s)
  const outside = await seen(as.outsider)
  expect(outside).toContain('Hvem der har svaret hvad, ses af organet')
  expect(outside).not.toMatch(/Mette Prøve|Tal om det først|af 2 pladser/)
  await conclude(at, { beslutning: 'Vi går tre aftener om ugen', uenighed: '', alligevel: 'ja' })
  const told = await seen(as.outsider)
  expect(told).toMatch(/Beslutning \d+\/2018.*Vi går tre aftener om ugen.*1 for, 0 imod, 0 blankt/s)
  expect(told).not.toMatch(/Mette Prøve|Tal om det først/)
})

function signed(by: string) {
  const now = new Date('2018-10-15T10:00:00Z')
  return { person_id: by, answered_on: dayOf(now), answered_at: now }
}
