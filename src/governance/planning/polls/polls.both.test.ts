import { expect, test } from 'vitest'
import { freshDatabase } from '../../../../test/database.ts'
import { aMember, type Member } from '../../../../test/members.ts'
import { lastPart, planningOn } from '../../../../test/planning.ts'
import { aVisitor, type Visitor } from '../../../../test/site.ts'
import { paths as meetingPaths } from '../../meetings/paths.ts'
import { day } from '../../../platform/days.ts'
import type { Read } from '../../../platform/db/types.ts'
import type { GovernanceTables } from '../../tables.ts'
import { paths } from '../paths.ts'
import { answersTo, pollsAwaiting } from './queries.ts'

const db = await freshDatabase()
const { partnership, other, site, secretary, keeper, signedIn, seated, plan, counted } = await planningOn(db)
const herlev = await seated('herlev')
const gladsaxe = await seated('gladsaxe')
const outside = await aMember(db, partnership, ['member'], { name: 'Ude Prøve' })
const outsider = await signedIn(outside)

const asks = {
  organ: 'styregruppe',
  hvad: 'Møde før jul',
  senest: '22.10.2018',
  'dag-0': '12.11.2018',
  'fra-0': '9.30',
  'til-0': '11',
  'dag-1': '14.11.2018',
}

test('GOV-76 strangers, other partnerships and members who do not plan ask for no date; a list is for members', async () => {
  const poll = await ask()
  const address = paths.poll.to({ partnership, poll })
  expect((await aVisitor(site).get(address)).status).toBe(303)
  const elsewhere = await signedIn(await aMember(db, other, ['secretary']))
  expect((await elsewhere.get(paths.poll.to({ partnership: other, poll }))).status).toBe(404)
  expect((await outsider.post(paths.newPoll.to({ partnership }), asks)).status).toBe(403)
  expect((await outsider.get(paths.polls.to({ partnership }))).html).toContain('Møde før jul')
})

test('GOV-76 too few times, one twice, in the past, that ends before it begins or before the answers are due comes back', async () => {
  for (const [typed, says] of [
    [{ 'dag-1': '' }, 'Foreslå mindst to tidspunkter'],
    [{ 'dag-1': '12.11.2018' }, 'Tidspunktet står to gange'],
    [{ 'dag-1': '1.10.2018' }, 'Den dag er gået'],
    [{ 'til-1': '9' }, 'Tidspunktet slutter, før det begynder'],
    // In the night of summer time 2.30 is 3.30, and 3 comes before it.
    [{ 'dag-1': '31.3.2019', 'fra-1': '2.30', 'til-1': '3' }, 'Tidspunktet slutter, før det begynder'],
    [{ 'fra-0': '', 'fra-1': '' }, 'Skriv klokkeslættet'],
    [{ senest: '13.11.2018' }, 'ligger efter det første tidspunkt'],
    [{ senest: '1.10.2018' }, 'Den dag er gået'],
    [{ organ: 'arbejdsgrupper' }, 'Vælg organet'],
  ] as const) {
    const answer = await keeper.post(paths.newPoll.to({ partnership }), { ...asks, ...typed })
    expect([answer.status, answer.html.includes(says), answer.html.includes('Møde før jul')]).toEqual([422, true, true])
  }
})

test('GOV-72 a time on a weekend or holiday is asked about when it is proposed, and not again when it is chosen', async () => {
  const wish = { ...asks, 'dag-1': '17.11.2018' }
  const asked = await keeper.post(paths.newPoll.to({ partnership }), wish)
  expect([asked.status, asked.html.includes('17. november 2018 (en lørdag)')]).toEqual([422, true])
  const poll = lastPart(await keeper.post(paths.newPoll.to({ partnership }), { ...wish, dag_er_rigtig: 'ja' }))
  const [, saturday = ''] = await choicesOn(poll)
  expect((await keeper.post(saturday, {})).status).toBe(303)
})

test('GOV-76 what the seats answered is seen by the body and by those who plan, by seat and party, and without names', async () => {
  const poll = await ask()
  await answer(herlev.visitor, poll, ['yes', 'no'], 'Kun til kl. 10.30')
  const address = paths.poll.to({ partnership, poll })
  for (const visitor of [keeper, gladsaxe.visitor]) {
    const { html } = await visitor.get(address)
    for (const says of ['1 af 2 pladser har svaret', 'Kun til kl. 10.30', 'Herlev']) expect(html).toContain(says)
    expect(html.slice(html.indexOf('Svar indtil nu'))).not.toContain('Mette')
  }
  const { html } = await outsider.get(address)
  expect(html).toContain('Mandag den 12. november 2018, kl. 9.30–11')
  for (const hidden of ['pladser har svaret', 'Kun til', 'name="svar-']) expect(html).not.toContain(hidden)
})

test('GOV-76 the database hides the answers from members outside the body, and from who left it before they were given', async () => {
  const gone = await seated('gladsaxe', 'substitute')
  await db.asSuperuser((superuser) =>
    superuser.query(
      `update governance.sitting set until_on = '2018-10-01', ended_at = now(), ended_by = person_id where person_id = $1`,
      [gone.member.personId],
    ),
  )
  const poll = await ask()
  await answer(herlev.visitor, poll, ['yes', 'no'], 'Kun til kl. 10.30')
  const seen = (member: Member) =>
    db.transact(member, 'read', (read: Read<GovernanceTables>) => answersTo(read, partnership, poll))
  expect([await seen(outside), await seen(gone.member)]).toEqual([[], []])
  const told = (await seen(gladsaxe.member)).map(({ answer: given, words }) => `${given}: ${words ?? '–'}`)
  expect(told.toSorted()).toEqual(['no: –', 'yes: Kun til kl. 10.30'])
})

test('GOV-77 a poll waits for those whose seat has not answered, first in their list, and for nobody else', async () => {
  const poll = await ask({ hvad: 'Venter på Herlev' })
  const waitsFor = async (visitor: Visitor) => {
    const { html } = await visitor.get(paths.polls.to({ partnership }))
    const [waiting = ''] = html.slice(html.indexOf('Venter på dit svar')).split('Andre åbne')
    return waiting.includes('Venter på Herlev')
  }
  expect([await waitsFor(herlev.visitor), await waitsFor(outsider)]).toEqual([true, false])
  await answer(herlev.visitor, poll, ['yes', 'if-need-be'])
  expect([await waitsFor(herlev.visitor), await waitsFor(gladsaxe.visitor)]).toEqual([false, true])
})

test('GOV-28, GOV-77 a poll waits for no substitute while somebody holds the seat, and none is asked by mail', async () => {
  const substitute = await seated('gladsaxe', 'substitute')
  const poll = await ask({ hvad: 'Ikke for suppleanten' })
  const asked = await db.transact(secretary, 'read', async (read: Read<GovernanceTables>) => ({
    mine: await pollsAwaiting(read, partnership, substitute.member.personId, day('2018-10-15')),
    holders: await pollsAwaiting(read, partnership, gladsaxe.member.personId, day('2018-10-15')),
    letters: await read
      .selectFrom('governance.letter')
      .where('poll_id', '=', poll)
      .select('person_id as person')
      .execute(),
  }))
  expect(asked.mine).toEqual([])
  expect(asked.holders.map(({ id }) => id)).toContain(poll)
  const to = asked.letters.map(({ person }) => person)
  expect([to.includes(gladsaxe.member.personId), to.includes(substitute.member.personId)]).toEqual([true, false])
})

test('GOV-77 nobody answers for a seat that is not theirs, a substitute not while somebody holds it, and each time wants an answer', async () => {
  const poll = await ask()
  const form = await formOf(herlev.visitor, poll)
  expect((await outsider.post(form.action, form.fields(['yes', 'yes']))).status).toBe(409)
  expect((await gladsaxe.visitor.post(form.action, form.fields(['yes', 'yes']))).status).toBe(409)
  const substitute = await seated('herlev', 'substitute')
  expect((await substitute.visitor.post(form.action, form.fields(['yes', 'yes']))).status).toBe(409)
  const half = await herlev.visitor.post(form.action, { ...form.fields(['yes']), ...form.word('Kun online') })
  expect([half.status, half.html.includes('Vælg ja, om nødvendigt eller nej')]).toEqual([422, true])
  expect([/value="yes"[^>]*checked/.test(half.html), half.html.includes('Kun online')]).toEqual([true, true])
})

test('GOV-77 a substitute answers for a seat that nobody holds, and whoever holds it later changes the answer', async () => {
  const substitute = await seated('ballerup', 'substitute')
  const poll = await ask()
  await answer(substitute.visitor, poll, ['yes', 'no'], 'Suppleantens ord')
  const holder = await seated('ballerup')
  const { html } = await holder.visitor.get(paths.poll.to({ partnership, poll }))
  expect(html).toContain('Suppleantens ord')
  await answer(holder.visitor, poll, ['no', 'yes'])
  const after = await holder.visitor.get(paths.poll.to({ partnership, poll }))
  expect(after.html).not.toContain('Suppleantens ord')
  expect((await formOf(substitute.visitor, poll)).action).toBe('')
})

test('GOV-77 an answer can be changed until the poll is closed, after the last day too, and not afterwards', async () => {
  const poll = await ask()
  await answer(herlev.visitor, poll, ['yes', 'no'])
  await answer(herlev.visitor, poll, ['no', 'yes'])
  const form = await formOf(herlev.visitor, poll)
  const { html } = await herlev.visitor.get(paths.poll.to({ partnership, poll }))
  expect(html.match(/value="no"[^>]*checked/g)).toHaveLength(1)
  await keeper.post(paths.closePoll.to({ partnership, poll }))
  expect((await herlev.visitor.post(form.action, form.fields(['yes', 'yes']))).status).toBe(409)
})

test('GOV-78 a member closes no poll, and a time that has gone or is of another poll is not chosen', async () => {
  const [poll, another] = [await ask(), await ask()]
  const [mine = ''] = await choicesOn(poll)
  const [theirs = ''] = await choicesOn(another)
  expect((await herlev.visitor.post(mine, {})).status).toBe(403)
  expect((await herlev.visitor.post(paths.closePoll.to({ partnership, poll }))).status).toBe(403)
  const swapped = paths.choose.to({ partnership, poll, option: lastPart({ location: theirs }) })
  expect((await keeper.post(swapped, {})).status).toBe(404)
})

test('GOV-78 what is chosen becomes a planned meeting that the agreement counts, and what was written beside is erased', async () => {
  const poll = await ask()
  await answer(herlev.visitor, poll, ['yes', 'no'], 'Jeg er syg den 14.')
  const before = (await counted('styregruppe-moeder')).get(2018)?.planned ?? 0
  const [first = ''] = await choicesOn(poll)
  const chosen = await keeper.post(first, { sted: 'Herlev Rådhus', ekstraordinaert: 'ja', to_samme_dag: 'ja' })
  const meeting = lastPart(chosen)
  expect((await counted('styregruppe-moeder')).get(2018)?.planned).toBe(before + 1)
  const page = await keeper.get(meetingPaths.meeting.to({ partnership, meeting }))
  for (const says of ['Herlev Rådhus', '12. november 2018', 'Ekstraordinært møde', 'Møde før jul'])
    expect(page.html).toContain(says)
  const closed = await keeper.get(paths.poll.to({ partnership, poll }))
  expect([closed.html.includes('Valgt'), closed.html.includes('Jeg er syg')]).toEqual([true, false])
  expect((await keeper.post(first, {})).status).toBe(422)
  expect((await keeper.post(paths.closePoll.to({ partnership, poll }))).status).toBe(409)
})

test('GOV-78 a second meeting of the body on the chosen day is asked about in place', async () => {
  await plan('styregruppe', '20.11.2018')
  const poll = await ask({ 'dag-0': '20.11.2018', 'dag-1': '21.11.2018' })
  const [first = ''] = await choicesOn(poll)
  const asked = await keeper.post(first, { sted: 'Herlev Rådhus' })
  expect([asked.status, asked.html.includes('skal være to møder'), asked.html.includes('Herlev Rådhus')]).toEqual([
    422,
    true,
    true,
  ])
  expect((await keeper.post(first, { to_samme_dag: 'ja' })).status).toBe(303)
})

async function ask(more: Readonly<Record<string, string>> = {}): Promise<string> {
  const made = await keeper.post(paths.newPoll.to({ partnership }), { ...asks, ...more })
  expect(made.status).toBe(303)
  return lastPart(made)
}

/** The addresses by which those who plan choose a time, the earliest first. */
async function choicesOn(poll: string): Promise<string[]> {
  const { html } = await keeper.get(paths.poll.to({ partnership, poll }))
  return [...html.matchAll(/href="([^"]*\/vaelg\/[^"]*)"/g)].map(([, address = '']) => address)
}

/** The form of the seat that a visitor answers for. */
async function formOf(visitor: Visitor, poll: string) {
  const { html } = await visitor.get(paths.poll.to({ partnership, poll }))
  const names = [...new Set([...html.matchAll(/name="svar-([^"]+)"/g)].map(([, id = '']) => id))]
  return {
    action: /action="([^"]*\/svar\/[^"]*)"/.exec(html)?.[1] ?? '',
    fields: (given: readonly string[]) => Object.fromEntries(given.map((each, at) => [`svar-${names[at]}`, each])),
    word: (words: string) => ({ [`ord-${names[0]}`]: words }),
  }
}

async function answer(visitor: Visitor, poll: string, given: readonly string[], words = ''): Promise<void> {
  const form = await formOf(visitor, poll)
  expect((await visitor.post(form.action, { ...form.fields(given), ...form.word(words) })).status).toBe(303)
}
