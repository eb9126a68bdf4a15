import { expect, test } from 'vitest'
import { freshDatabase } from '../../../../test/database.ts'
import { aMember } from '../../../../test/members.ts'
import { aMeetingGround } from '../../../../test/papers.ts'
import { aVisitor, type Visitor } from '../../../../test/site.ts'
import type { Write } from '../../../platform/db/types.ts'
import type { GovernanceTables } from '../../tables.ts'
import { paths as meetingPaths } from '../../meetings/paths.ts'
import { paths } from './paths.ts'
import { proposalsOf } from './queries.ts'

const ground = await aMeetingGround(await freshDatabase())
const { partnership, keeper } = ground
const member = await ground.signedIn(ground.sitter)
const outsider = await ground.signedIn(ground.outsider)
const standIn = await aMember(ground.db, partnership, ['member'], { name: 'Siv Prøve', organisation: 'herlev' })
await ground.sit('fagdirektoer', standIn, 'substitute')
const substitute = await ground.signedIn(standIn)

const words = { slags: 'discussion', titel: 'Lys på stien', sag: 'Opdigtet.', udgave: '0' }

function proposed(who: Visitor, meeting: string, more: Readonly<Record<string, string>> = {}) {
  return who.post(paths.propose.to({ partnership, meeting }), { ...words, ...more })
}

async function idOf(meeting: string, title: string): Promise<string> {
  const all = await ground.asked((read) => proposalsOf(read, partnership, meeting))
  return all.find((each) => each.title === title)?.id ?? ''
}

async function seen(who: Visitor, meeting: string): Promise<string> {
  return (await who.get(meetingPaths.meeting.to({ partnership, meeting }))).html
}

test('GOV-83 whoever does not sit in the body proposes nothing, by the form or past it', async () => {
  const meeting = await ground.plan('6.12.2018')
  expect((await proposed(aVisitor(ground.site), meeting)).status).toBe(303)
  expect((await aVisitor(ground.site).get(paths.propose.to({ partnership, meeting }))).status).toBe(303)
  const answer = await proposed(outsider, meeting)
  expect([answer.status, answer.html.includes('Kun de, der sidder i organet')]).toEqual([422, true])
  const past = ground.db.transact(ground.outsider, 'write', (tx: Write<GovernanceTables>) =>
    tx
      .insertInto('governance.proposal')
      .values({
        partnership_id: partnership,
        proposal_id: crypto.randomUUID(),
        meeting_id: meeting,
        kind: 'decision',
        title: 'x',
        proposed_at: new Date('2018-10-15T10:00:00Z'),
        proposed_by: ground.outsider.personId,
      })
      .execute(),
  )
  await expect(past).rejects.toMatchObject({ code: '42501' })
  expect(await seen(outsider, meeting)).not.toContain('Foreslå et punkt')
})

test('GOV-83 after the deadline nothing is proposed or changed, and what was typed comes back', async () => {
  const meeting = await ground.plan('7.12.2018')
  expect((await proposed(member, meeting, { titel: 'I tide' })).status).toBe(303)
  const deadline = paths.deadline.to({ partnership, meeting })
  expect((await keeper.post(deadline, { frist: '8.12.2018' })).status).toBe(422)
  expect((await member.post(deadline, { frist: '14.10.2018' })).status).toBe(403)
  expect((await keeper.post(deadline, { frist: '14.10.2018' })).status).toBe(303)
  const late = await proposed(member, meeting, { titel: 'For sent' })
  expect([late.status, late.html.includes('Fristen for forslag er gået'), late.html.includes('For sent')]).toEqual([
    422,
    true,
    true,
  ])
  const mine = paths.proposal.to({ partnership, meeting, proposal: await idOf(meeting, 'I tide') })
  expect((await member.post(mine, { ...words, udgave: '1' })).status).toBe(422)
  await keeper.post(deadline, { frist: '' })
  expect((await proposed(member, meeting, { titel: 'Igen i tide' })).status).toBe(303)
  await ground.addItem(meeting)
  await keeper.post(meetingPaths.freeze.to({ partnership, meeting }))
  const afterwards = await proposed(member, meeting)
  expect([afterwards.status, afterwards.html.includes('tages ikke imod flere forslag')]).toEqual([422, true])
})

test('GOV-83 a meeting takes proposals until a week before, and the deadline moves along with it', async () => {
  const meeting = await ground.plan('10.12.2018')
  expect(await seen(member, meeting)).toContain('til og med 3. december 2018')
  const time = { organ: 'styregruppe', dag: '17.12.2018', fra: '9.30', til: '11', sted: '', link: '' }
  await keeper.post(meetingPaths.move.to({ partnership, meeting }), time)
  expect(await seen(substitute, meeting)).toContain('til og med 10. december 2018')
  expect(await seen(member, await ground.plan('17.10.2018'))).toContain('til dagsordenen sendes')
})

test('GOV-83 a proposal is changed and withdrawn by whoever made it and nobody else', async () => {
  const meeting = await ground.plan('11.12.2018')
  await proposed(substitute, meeting, { titel: 'Suppleantens' })
  const at = { partnership, meeting, proposal: await idOf(meeting, 'Suppleantens') }
  expect((await member.get(paths.proposal.to(at))).status).toBe(404)
  expect((await member.post(paths.proposal.to(at), { ...words, udgave: '1' })).status).toBe(404)
  expect((await member.post(paths.withdraw.to(at), { udgave: '1' })).status).toBe(409)
  expect((await substitute.post(paths.proposal.to(at), { ...words, titel: 'Rettet', udgave: '1' })).status).toBe(303)
  const stale = await substitute.post(paths.proposal.to(at), { ...words, titel: 'Forældet', udgave: '1' })
  expect([stale.status, stale.html.includes('Rettet'), stale.html.includes('value="Forældet"')]).toEqual([
    422,
    true,
    true,
  ])
  expect((await substitute.post(paths.withdraw.to(at), { udgave: '2' })).status).toBe(303)
  expect((await keeper.post(paths.take.to(at), { udgave: '2' })).status).toBe(409)
  expect(await seen(member, meeting)).not.toContain('Rettet')
  expect(await seen(substitute, meeting)).toContain('Trukket tilbage')
})

test('GOV-83 a proposal becomes an item with who proposed it, or is declined with a word; of two who settle it the second is told', async () => {
  const meeting = await ground.plan('12.12.2018')
  await proposed(member, meeting, { titel: 'Med på', fremlaegger: 'Sekretariatet' })
  await proposed(member, meeting, { titel: 'Ikke med' })
  const [taken, declined] = [await idOf(meeting, 'Med på'), await idOf(meeting, 'Ikke med')]
  const at = (proposal: string) => ({ partnership, meeting, proposal })
  expect((await member.post(paths.take.to(at(taken)), { udgave: '1' })).status).toBe(403)
  expect((await keeper.post(paths.take.to(at(taken)), { udgave: '1' })).status).toBe(303)
  for (const second of [paths.take, paths.decline])
    expect((await keeper.post(second.to(at(taken)), { udgave: '1', hvorfor: 'Nej' })).status).toBe(409)
  const agenda = await seen(outsider, meeting)
  for (const says of ['Med på', 'Foreslået af Mette Prøve', 'Fremlægges af Sekretariatet'])
    expect(agenda).toContain(says)
  expect((await keeper.post(paths.decline.to(at(declined)), { udgave: '1', hvorfor: '' })).status).toBe(422)
  await keeper.post(paths.decline.to(at(declined)), { udgave: '1', hvorfor: 'Hører til i koordinationsgruppen' })
  expect(await seen(member, meeting)).toContain('Ikke taget med: Hører til i koordinationsgruppen')
  expect(await seen(substitute, meeting)).not.toContain('Ikke med')
})

test('GOV-83 an item that is taken off again leaves its proposal open', async () => {
  const meeting = await ground.plan('13.12.2018')
  await proposed(member, meeting, { titel: 'Frem og tilbage' })
  const at = { partnership, meeting, proposal: await idOf(meeting, 'Frem og tilbage') }
  await keeper.post(paths.take.to(at), { udgave: '1' })
  const page = await seen(keeper, meeting)
  await keeper.post(/href="([^"]*punkter[^"]*fjern)"/.exec(page)?.[1] ?? '')
  expect((await keeper.post(paths.take.to(at), { udgave: '1' })).status).toBe(303)
})

test('GOV-84 a closed proposal is for whoever made it, for the body that day and for those who keep the records', async () => {
  const meeting = await ground.plan('14.12.2018')
  await proposed(member, meeting, { titel: 'Fortroligt forslag', lukket: 'ja' })
  await proposed(member, meeting, { titel: 'Åbent forslag' })
  const shown = async (who: Visitor) => (await seen(who, meeting)).includes('Fortroligt forslag')
  expect(await shown(outsider)).toBe(false)
  expect([await shown(member), await shown(substitute), await shown(keeper)]).toEqual([true, true, true])
  expect(await seen(outsider, meeting)).toContain('Åbent forslag')
  // Taken onto the agenda as a closed item, an open proposal is hidden with it.
  const at = { partnership, meeting, proposal: await idOf(meeting, 'Fortroligt forslag') }
  await keeper.post(paths.take.to(at), { udgave: '1' })
  expect([await shown(outsider), await shown(member)]).toEqual([false, true])
})
