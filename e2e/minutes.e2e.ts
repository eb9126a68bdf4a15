import type { Page } from 'playwright-core'
import { afterAll, expect, test } from 'vitest'
import { startDemonstration } from './demonstration.ts'
import { follow, open, press } from './goto.ts'
import { addItem, planMeeting } from './meeting-steps.ts'
import { becomes, kept, line, outcome, shows, status } from './minutes-page.ts'
import { expectFitToBeSeen } from './seen.ts'
import { visits } from './visiting.ts'

// A demonstration of its own: what is held here would turn the promises that other journeys look at.
const demonstration = await startDemonstration()
afterAll(() => demonstration.stop())
const visit = visits(() => demonstration.origin)

test('E2E-24 two write the minutes at once and both are kept, a third follows, and a lost connection loses nothing', async () => {
  const sonja = await visit.person('sekretaer.gladsaxe', { unanswered: true })
  const frans = await visit.person('formand.gladsaxe', { unanswered: true })
  const mette = await visit.person('medlem.herlev')
  const meeting = await aMeeting(sonja, 'Styregruppen')
  for (const page of [sonja, frans]) await open(page, `${meeting}/skriv`)
  await open(mette, meeting)
  await follow(mette, 'Følg mødet')
  await shows(mette.locator('[data-live-status]'), 'følger med')

  // Both type in one field: the one who comes second sees both, and puts them together.
  await Promise.all([outcome(sonja, 1).fill('Sonjas opdigtede ord'), outcome(frans, 1).fill('Frans’ opdigtede ord')])
  const second = await Promise.race(
    [sonja, frans].map(async (page) => {
      await page.locator('.minutes-clash').waitFor()
      return page
    }),
  )
  const [mine, theirs] = second === sonja ? ['Sonjas', 'Frans’'] : ['Frans’', 'Sonjas']
  expect(await second.locator('.minutes-clash blockquote').innerText()).toBe(`${theirs} opdigtede ord`)
  expect(await outcome(second, 1).inputValue()).toBe(`${mine} opdigtede ord`)
  await expectFitToBeSeen(second)
  await second.getByRole('button', { name: 'Sæt begge sammen' }).click()
  await shows(status(second), 'Gemt kl. ')
  const both = `${mine} opdigtede ord\n\n${theirs} opdigtede ord`
  await becomes(() => outcome(second === sonja ? frans : sonja, 1).inputValue(), both)
  for (const each of [mine, theirs]) await shows(mette.locator('live-meeting'), `${each} opdigtede ord`)

  // Without a connection what is typed stays, sealed; with one again it is sent, and the other sees it.
  await sonja.context().setOffline(true)
  await outcome(sonja, 2).fill('Skrevet uden forbindelse')
  await shows(status(sonja), 'Ingen forbindelse')
  expect(await kept(sonja)).toMatch(/^\{"at":\d+,"iv":\[[\d,]+\],"sealed":\[[\d,]+\]\}$/)
  await sonja.context().setOffline(false)
  await shows(status(sonja), 'Gemt kl. ')
  await becomes(() => outcome(frans, 2).inputValue(), 'Skrevet uden forbindelse')
  await becomes(() => kept(sonja), '')

  // A tab that was closed without a connection comes back with what was typed in it.
  await sonja.context().setOffline(true)
  await outcome(sonja, 2).fill('Skrevet, før fanen blev lukket')
  await line(sonja, 2).fill('Mette: ring til')
  await shows(status(sonja), 'Ingen forbindelse')
  const context = sonja.context()
  await sonja.close()
  await context.setOffline(false)
  const again = await context.newPage()
  await open(again, `${meeting}/skriv`)
  await becomes(() => outcome(again, 2).inputValue(), 'Skrevet, før fanen blev lukket')
  await becomes(() => line(again, 2).inputValue(), 'Mette: ring til')
  await becomes(() => outcome(frans, 2).inputValue(), 'Skrevet, før fanen blev lukket')

  // A session that ended is told, and what was typed is sent when there is one again.
  const cookies = await context.cookies()
  await context.clearCookies()
  await outcome(again, 2).fill('Skrevet uden at være logget ind')
  await shows(status(again), 'Du er logget ud')
  await context.addCookies(cookies)
  await becomes(() => outcome(frans, 2).inputValue(), 'Skrevet uden at være logget ind')

  // An action in one line, a time by a button, who came: and the meeting is closed with it.
  await line(again, 2).fill('Ingenting: ring til skolen inden 1. november')
  await line(again, 2).press('Enter')
  await shows(again.locator('.minutes-part').nth(2), 'Der er ingen med adgang, der hedder')
  await line(again, 2).fill('Mette: ring til skolen inden 1. november')
  await line(again, 2).press('Enter')
  await shows(mette.locator('live-meeting'), 'ring til skolen (Mette Opdigt, senest 1. november 2018)')
  expect(await line(again, 2).inputValue()).toBe('')
  await again.getByRole('button', { name: 'Begynd punktet Opdigtet punkt 2' }).click()
  await shows(mette.locator('[aria-current=step]'), 'Opdigtet punkt 2')
  await again.getByRole('combobox', { name: 'Fagchef, Herlev Kommune' }).selectOption('Afbud')
  await shows(mette.locator('live-meeting'), 'Fagchef, Herlev Kommune')
  await expectFitToBeSeen(mette)
  await follow(again, 'Afslut mødet')
  expect(
    await again
      .getByRole('group', { name: /^Fagchef, Herlev/ })
      .getByLabel('Afbud')
      .isChecked(),
  ).toBe(true)
  expect(await press(again, 'Afslut mødet')).toBe(200)
  // It waits for real pauses: of typing, of a lost connection, of a session that comes back.
}, 180_000)

test('E2E-24 without JavaScript on a phone the whole page is saved, and what two changed comes back with both', async () => {
  const looking = { javaScript: false, width: 390 }
  const sonja = await visit.person('sekretaer.gladsaxe', looking)
  const frans = await visit.person('formand.gladsaxe', looking)
  const meeting = await aMeeting(sonja, 'Koordinationsgruppen')
  for (const page of [sonja, frans]) await open(page, `${meeting}/skriv`)
  await outcome(sonja, 1).fill('Sonjas opdigtede ord')
  await line(sonja, 1).fill('Mette: ring til skolen inden 1. november')
  expect(await press(sonja, 'Gem referatet')).toBe(200)
  expect(await sonja.locator('main').innerText()).toContain('ring til skolen (Mette Opdigt')

  await outcome(frans, 1).fill('Frans’ opdigtede ord')
  await outcome(frans, 2).fill('Uden strid')
  expect(await press(frans, 'Gem referatet')).toBe(422)
  expect(await frans.locator('.minutes-clash').innerText()).toContain('Sonjas opdigtede ord')
  expect(await outcome(frans, 1).inputValue()).toBe('Frans’ opdigtede ord')
  await outcome(frans, 1).fill('Begges opdigtede ord')
  expect(await press(frans, 'Begynd punktet Opdigtet punkt 1')).toBe(200)
  await open(sonja, `${meeting}/live`)
  const seen = await sonja.locator('main').innerText()
  for (const words of ['Begges opdigtede ord', 'Uden strid', 'i gang siden']) expect(seen).toContain(words)
  await follow(sonja, 'Hent igen')
}, 120_000)

/** A meeting of today with two items, its agenda sent; its address. */
async function aMeeting(page: Page, body: string): Promise<string> {
  const meeting = await planMeeting(page, { body, on: '15.10.2018', from: '13', until: '14.30' })
  for (const number of [1, 2]) await addItem(page, `Opdigtet punkt ${number}`)
  expect(await press(page, 'Send dagsordenen')).toBe(200)
  return meeting
}
