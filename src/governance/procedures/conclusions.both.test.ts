import { expect, test } from 'vitest'
import { freshDatabase } from '../../../test/database.ts'
import { decided, reply, proceduresOn } from '../../../test/procedures.ts'
import { paths } from './paths.ts'

const db = await freshDatabase()
const { seats, as, open, answer, conclude, withdraw, concludeOn, decisionsOf, told } = await proceduresOn(db)

test('GOV-97 a member concludes and withdraws nothing, nobody concludes before the time, and nothing is withdrawn without a reason', async () => {
  const at = await open({})
  await answer(as.mette, at, reply('agree', seats.mette))
  expect((await as.mette.post(paths.conclude.to(at), decided({}))).status).toBe(403)
  expect((await as.mette.post(paths.withdraw.to(at), { hvorfor: 'x' })).status).toBe(403)
  const early = await as.keeper.post(paths.conclude.to(at), decided({}))
  expect([early.status, early.html.includes('når alle pladser har svaret')]).toEqual([422, true])
  expect(await concludeOn('2018-10-29', at, { seen: 1 })).toBe('still-waiting')
  expect((await as.keeper.post(paths.withdraw.to(at), { hvorfor: ' ' })).status).toBe(422)
  expect(await concludeOn('2018-10-30', at, { seen: 1 })).toBe('done')
})

test('GOV-97 disagreement, a wish for a meeting and silence are asked about in place, and pass when they are to', async () => {
  for (const [given, says] of [
    [{ ...reply('disagree', seats.mette), ord: 'Nej' }, 'Én plads er uenig'],
    [reply('meeting', seats.mette), 'Én plads ønsker sagen på et møde'],
  ] as const) {
    const at = await open({})
    await answer(as.mette, at, given)
    await answer(as.bo, at, reply('agree', seats.bo))
    const asked = await as.keeper.post(paths.conclude.to(at), decided({ set: '2' }))
    expect([asked.status, asked.html.includes(says), asked.html.includes('Ja, sagen skal besluttes her')]).toEqual([
      422,
      true,
      true,
    ])
    expect((await as.keeper.post(paths.conclude.to(at), decided({ set: '2', alligevel: 'ja' }))).status).toBe(303)
  }
  const silent = await open({})
  expect(await concludeOn('2018-10-30', silent)).toBe('contested')
  await answer(as.mette, silent, reply('blank', seats.mette))
  await answer(as.bo, silent, reply('blank', seats.bo))
  expect((await as.keeper.get(paths.conclude.to(silent))).html).toContain('Ingen plads er enig')
})

test('GOV-97 an answer that came in after the page was opened is seen before anything is decided', async () => {
  const at = await open({})
  await answer(as.mette, at, reply('agree', seats.mette))
  await answer(as.bo, at, reply('agree', seats.bo))
  const { html } = await as.keeper.get(paths.conclude.to(at))
  expect(html).toContain('name="set" value="2"')
  await answer(as.mette, at, { ...reply('disagree', seats.mette, 1), ord: 'Alligevel ikke' })
  const asked = await as.keeper.post(paths.conclude.to(at), decided({ set: '2', alligevel: 'ja' }))
  expect([asked.status, asked.html.includes('siden du åbnede siden'), asked.html.includes('Alligevel ikke')]).toEqual([
    422,
    true,
    true,
  ])
})

test('GOV-97 the decision stands in the register once, with the votes and the dissent, and the agreement hears of it unless it is closed', async () => {
  const before = await told()
  const at = await open({ titel: 'Puljen søges' })
  await answer(as.mette, at, { ...reply('disagree', seats.mette), ord: 'Fristen er for kort' })
  await answer(as.bo, at, reply('agree', seats.bo))
  const { html } = await as.keeper.get(paths.conclude.to(at))
  expect(html).toContain('Fagdirektør, Herlev Kommune er uenig: Fristen er for kort')
  expect(html).not.toContain('Mette Prøve')
  const uenighed = 'Herlev: Fristen er for kort'
  await conclude(at, { beslutning: 'Puljen søges i år', uenighed, alligevel: 'ja' })
  expect((await as.keeper.post(paths.conclude.to(at), decided({ set: '2', alligevel: 'ja' }))).status).toBe(422)
  expect((await as.keeper.post(paths.withdraw.to(at), { hvorfor: 'x' })).status).toBe(422)
  expect(await decisionsOf(at)).toEqual([
    {
      title: 'Puljen søges',
      words: 'Puljen søges i år',
      votes: '1-1-0',
      dissent: uenighed,
      closed: false,
      on: '2018-10-15',
    },
  ])
  expect(await told()).toBe(before + 1)
  const led = /href="([^"]*\/beslutninger\/[^"]+)"/.exec((await as.keeper.get(paths.procedure.to(at))).html)?.[1]
  expect((await as.keeper.get(led ?? '')).html).toContain(`href="${paths.procedure.to(at)}"`)
  const closed = await open({ titel: 'Fortroligt', lukket: 'ja' })
  await answer(as.mette, closed, reply('agree', seats.mette))
  await answer(as.bo, closed, reply('agree', seats.bo))
  await conclude(closed, {})
  expect(await decisionsOf(closed)).toMatchObject([{ closed: true, votes: '2-0-0', dissent: null }])
  expect(await told()).toBe(before + 1)
})

test('GOV-97 a withdrawn one stays with its reason and its answers, and decides nothing', async () => {
  const at = await open({})
  await answer(as.mette, at, reply('agree', seats.mette))
  await withdraw(at)
  const { html } = await as.mette.get(paths.procedure.to(at))
  expect(html).toMatch(/Høringen er trukket tilbage: Sagen kommer på mødet.*Mette Prøve/s)
  expect(await decisionsOf(at)).toEqual([])
  expect((await as.keeper.post(paths.withdraw.to(at), { hvorfor: 'Igen' })).status).toBe(422)
})

test('GOV-26 the deadline is put off by those who keep the records, never brought forward, and not once it is over', async () => {
  const at = await open({})
  const [address, wish] = [paths.putOff.to(at), { senest: '3.12.2018' }]
  expect((await as.mette.post(address, wish)).status).toBe(403)
  await answer(as.mette, at, reply('agree', seats.mette))
  for (const [senest, says] of [
    ['14.10.2018', 'skal være i morgen eller senere'],
    ['16.10.2018', 'en frist kan udskydes, ikke rykkes frem'],
    ['snart', 'Skriv datoen'],
  ] as const) {
    const faulty = await as.keeper.post(address, { senest })
    expect([faulty.status, faulty.html.includes(says)]).toEqual([422, true])
  }
  expect((await as.keeper.post(address, wish)).status).toBe(303)
  const { html } = await as.mette.get(paths.procedure.to(at))
  expect([html.includes('3. december 2018'), html.includes('Enig')]).toEqual([true, true])
  await withdraw(at)
  expect((await as.keeper.post(address, { senest: '4.12.2018' })).status).toBe(422)
})
