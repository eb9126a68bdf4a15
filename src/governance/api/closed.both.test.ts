import { expect, test } from 'vitest'
import { aPdf } from '../../../test/a-pdf.ts'
import { anApiGround, change, json, make } from '../../../test/api-ground.ts'
import { freshDatabase } from '../../../test/database.ts'
import type { Visit } from '../../../test/installation.ts'
import { apiPaths } from './paths.ts'

const ground = await anApiGround(await freshDatabase())
const { db, partnership, here, keeps, sits, outside, secretary, anItem, held } = ground
const pdf = aPdf().toString('base64')

/** What each of some addresses answers: its status, and whether a secret stands in it. */
function seenBy(visit: Visit, addresses: readonly string[]) {
  return Promise.all(
    addresses.map(async (address) => {
      const { status, text } = await visit(address)
      return [status, text.includes('ortrolig')]
    }),
  )
}

test('API-02 a closed annex and the annexes of a closed item are in no list, at no address and in no file of whoever does not see them', async () => {
  const at = await anItem('2018-11-01')
  const shut = await anItem('2018-11-02', { closed: true })
  const file = { name: 'Fortroligt.pdf', content: pdf }
  const closed = await make(keeps, apiPaths.newAnnex.to(at), { ...file, closed: true })
  const ofClosed = await make(keeps, apiPaths.newAnnex.to(shut), { ...file, closed: false })
  const ones = [
    { ...at, annex: closed },
    { ...shut, annex: ofClosed },
  ]
  const lists = [apiPaths.annexes.to(at), apiPaths.annexes.to(shut)]
  const files = ones.map((one) => apiPaths.annexFile.to({ ...one, version: '1' }))
  const addresses = [...lists, ...ones.map((one) => apiPaths.annex.to(one))]
  expect(await seenBy(outside, addresses)).toEqual([
    [200, false],
    [200, false],
    [404, false],
    [404, false],
  ])
  expect((await seenBy(outside, files)).map(([status]) => status)).toEqual([404, 404])
  for (const visit of [sits, keeps]) {
    expect(await seenBy(visit, addresses)).toEqual(addresses.map(() => [200, true]))
    expect((await seenBy(visit, files)).map(([status]) => status)).toEqual([200, 200])
  }
})

test('API-02 minutes are without their closed items, remarks and additions for whoever does not see those; a draft is not there', async () => {
  const at = await held({ title: 'Fortrolig sag', closed: true })
  const minutes = apiPaths.minutes.to(at)
  expect([(await outside(minutes)).status, (await sits(minutes)).status, (await keeps(minutes)).status]).toEqual([
    404, 404, 200,
  ])
  const sending = { kle: '00.01.00', journalTitle: 'Referat', journalOn: '2018-10-15', approveBy: '2018-10-30' }
  expect((await change(keeps, minutes, apiPaths.minutesSending.to(at), { send: sending })).status).toBe(200)
  const remark = { send: { words: 'Fortrolig bemærkning' } }
  expect((await change(sits, minutes, apiPaths.minutesRemarks.to(at), remark)).status).toBe(200)
  expect((await change(sits, minutes, apiPaths.minutesApproval.to(at))).status).toBe(200)
  const addition = { send: { words: 'Fortrolig tilføjelse', closed: true } }
  expect((await change(keeps, minutes, apiPaths.minutesAdditions.to(at), addition)).status).toBe(201)
  const counts = async (visit: Visit) => {
    const { items, remarks, additions } = json<Record<'items' | 'remarks' | 'additions', unknown[]>>(
      await visit(minutes),
    )
    return [items.length, remarks.length, additions.length]
  }
  expect([await counts(sits), await counts(keeps)]).toEqual([
    [1, 1, 1],
    [1, 1, 1],
  ])
  expect([await counts(outside), (await outside(minutes)).text.includes('ortrolig')]).toEqual([[0, 0, 0], false])
})

test('API-02 a closed written procedure is not there for whoever is not asked', async () => {
  const asked = { body: 'styregruppe', title: 'Fortroligt', recommendation: 'Ja', closed: true, deadline: '2018-10-30' }
  const one = { ...here, procedure: await make(keeps, apiPaths.procedures.to(here), asked) }
  const addresses = [apiPaths.procedures.to(here), apiPaths.procedure.to(one)]
  expect(await seenBy(outside, addresses)).toEqual([
    [200, false],
    [404, false],
  ])
  expect(await seenBy(sits, addresses)).toEqual([
    [200, true],
    [200, true],
  ])
  const answers = { send: { seat: ground.seat, answer: 'agree' }, headers: { 'if-match': '*' } }
  expect((await outside(apiPaths.procedureAnswers.to(one), answers)).status).toBe(404)
})

test('API-02 a closed proposal is its proposer’s and the keepers’', async () => {
  const at = await anItem('2018-11-06')
  const wish = { kind: 'decision', title: 'Fortroligt forslag', closed: true }
  const one = { ...at, proposal: await make(sits, apiPaths.proposals.to(at), wish) }
  const addresses = [apiPaths.proposals.to(at), apiPaths.proposal.to(one)]
  expect(await seenBy(outside, addresses)).toEqual([
    [200, false],
    [404, false],
  ])
  expect(await seenBy(keeps, addresses)).toEqual([
    [200, true],
    [200, true],
  ])
})

test('API-02 a closed document of the journal is not there for whoever is not of its body', async () => {
  const entry = crypto.randomUUID()
  await db.asSuperuser((superuser) =>
    superuser.query(
      `insert into governance.journal_entry (partnership_id, entry_id, kind, state, on_day, subject, body_id, closed, made_at, made_by)
        values ($1, $2, 'letter', 'sent', '2018-10-15', 'Fortroligt brev', 'styregruppe', true, now(), $3)`,
      [partnership, entry, secretary.personId],
    ),
  )
  const addresses = [apiPaths.journal.to(here), apiPaths.journalEntry.to({ ...here, entry })]
  expect(await seenBy(outside, addresses)).toEqual([
    [200, false],
    [404, false],
  ])
  expect(await seenBy(sits, addresses)).toEqual([
    [200, true],
    [200, true],
  ])
  expect((await outside(apiPaths.journalFile.to({ ...here, entry }))).status).toBe(404)
})
