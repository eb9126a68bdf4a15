import type { Page } from 'playwright-core'
import { expect } from 'vitest'
import { aPdf } from '../test/a-pdf.ts'
import { eventIn } from '../test/read-calendar.ts'
import { chooseFile, field, fill } from './filling.ts'
import { follow, open, press } from './goto.ts'
import { addItem } from './meeting-steps.ts'
import { expectFit, said, type Year } from './year-steps.ts'

const question = 'Opdigtet: styregruppens efterår'

/** The steering group's meetings of the next year are planned from a template, and stand on the year wheel. */
export async function planYear(year: Year): Promise<void> {
  const page = await year.visit.person('sekretaer.gladsaxe', year.looking)
  await open(page, '/vestegnen/moeder')
  await follow(page, 'Mødeserier')
  await follow(page, 'Lav en skabelon')
  await field(page, 'Organ').selectOption('Styregruppen')
  await fill(page, 'Navn', 'Opdigtet serie')
  await fill(page, 'Fra kl.', '9.30')
  await fill(page, 'Til kl.', '11')
  await page.getByLabel('Bestemte datoer').check()
  await fill(page, 'Datoer', '14.5.\n17.9.')
  expect(await press(page, 'Gem skabelonen')).toBe(200)
  await follow(page, 'Tilføj et fast punkt')
  await fill(page, 'Overskrift', 'Opdigtet fast punkt')
  expect(await press(page, 'Gem punktet')).toBe(200)
  await expectFit(page, year)
  await follow(page, 'Planlæg møderne i 2019')
  await expectFit(page, year)
  // The body has its meetings of that year in the story already: nothing is ticked until somebody wants it.
  for (const day of await page.locator('input[name^="med-"]').all()) await day.check()
  expect(await press(page, 'Planlæg møderne')).toBe(200)
  expect(await page.locator('tbody tr').count()).toBe(2)
  await expectFit(page, year)

  await open(page, '/vestegnen/aarshjul?aar=2019')
  for (const on of ['14. maj 2019', '17. september 2019'])
    expect(await page.getByRole('row', { name: on }).filter({ hasText: 'Styregruppen' }).count()).toBe(1)
  await expectFit(page, year)
}

/** Two say when they can, the secretary chooses the day when both can; the address of the meeting that it becomes. */
export async function findDate(year: Year): Promise<string> {
  const page = await year.visit.person('sekretaer.gladsaxe', year.looking)
  await open(page, '/vestegnen/afstemninger')
  await follow(page, 'Spørg om en dato')
  await field(page, 'Organ').selectOption('Styregruppen')
  await fill(page, 'Hvad skal der findes en dato til?', question)
  await fill(page, 'Svar senest', '25.10.2018')
  for (const [nth, on] of ['20.11.2018', '22.11.2018'].entries()) {
    const time = page.getByRole('group', { name: `Tidspunkt ${nth + 1}`, exact: true })
    await time.getByLabel('Dag').fill(on)
    await time.getByLabel('Fra kl.').fill('13')
    await time.getByLabel('Til kl.').fill('14.30')
  }
  expect(await press(page, 'Spørg')).toBe(200)
  const poll = new URL(page.url()).pathname
  await answer(year, 'medlem.herlev', ['Nej', 'Ja'])
  await answer(year, 'formand.gladsaxe', ['Ja', 'Ja'])
  await open(page, poll)
  expect(await said(page)).toMatch(/\b2 af \d+ pladser har svaret/)
  await expectFit(page, year)
  await follow(page, /^Vælg .*22\. november 2018/)
  expect(await press(page, 'Planlæg mødet')).toBe(200)
  expect(await said(page)).toContain('22. november 2018')
  return new URL(page.url()).pathname
}

async function answer(year: Year, who: string, answers: readonly string[]): Promise<void> {
  const page = await year.visit.person(who, year.looking)
  await open(page, '/vestegnen/overblik')
  await follow(page, new RegExp(question))
  for (const [nth, word] of answers.entries())
    await page.locator('.poll-card').nth(nth).getByLabel(word, { exact: true }).check()
  expect(await press(page, 'Send svaret')).toBe(200)
  expect(await said(page)).toContain('Tak, dit svar er gemt.')
}

/** The invitation as a calendar reads it, two items and an annex, and the papers as one of the body gets them. */
export async function preparePapers(year: Year, meeting: string): Promise<void> {
  const page = await year.visit.person('sekretaer.gladsaxe', year.looking)
  await open(page, meeting)
  expect(await press(page, 'Send invitation')).toBe(200)
  for (const number of [1, 2]) await addItem(page, `Opdigtet punkt ${number}`)
  await follow(page, 'Tilføj eller ret bilag til Opdigtet punkt 1')
  await chooseFile(page, 'Filer', 'Opdigtet tegning.pdf', aPdf(2))
  expect(await press(page, 'Gem bilag')).toBe(200)
  await expectFit(page, year)
  await open(page, meeting)
  expect(await press(page, 'Send dagsordenen')).toBe(200)
  await expectFit(page, year)

  const member = await year.visit.person('medlem.herlev', year.looking)
  await open(member, meeting)
  expect(await said(member)).toContain('Opdigtet tegning')
  const pack = await member.request.get(`${meeting}/sager.pdf`)
  expect((await pack.body()).subarray(0, 5).toString()).toBe('%PDF-')
  await expectInvitation(member)
}

/** GOV-87: the mail that Mette got opens as a meeting in a calendar. The letters are written once a minute. */
async function expectInvitation(page: Page): Promise<void> {
  const mine = page.locator('.letter').filter({ hasText: 'Mette Opdigt' }).filter({ hasText: '22. november 2018' })
  const part = mine.locator('a[href$="/invite.ics"]')
  const come = async () => {
    await open(page, '/vestegnen/post')
    return await part.count()
  }
  await expect.poll(come, { timeout: 90_000, interval: 2000 }).toBe(1)
  const answered = await page.request.get((await part.getAttribute('href')) ?? '')
  const event = eventIn(await answered.text())
  expect(event).toMatchObject({ method: 'REQUEST', start: '2018-11-22T13:00:00', zone: 'Europe/Copenhagen' })
  expect(event.attendees).toEqual(['mailto:medlem.herlev@demo.example'])
  expect(event.summary).toContain('Styregruppen')
}
