import { strFromU8, unzipSync } from 'fflate'
import type { Page } from 'playwright-core'
import { expect } from 'vitest'
import { readPdf } from '../test/read-pdf.ts'
import { fill } from './filling.ts'
import { follow, open, press } from './goto.ts'
import { becomes, concluded, line, outcome, shows, status } from './minutes-page.ts'
import { expectFit, said, type Year } from './year-steps.ts'

const action = 'Mette: ring skolen op inden 1. december'

/** Two write the minutes of the meeting, those who came are noted, and it is closed. */
export async function holdMeeting(year: Year, meeting: string): Promise<void> {
  const sonja = await year.visit.person('sekretaer.gladsaxe', year.looking)
  const frans = await year.visit.person('formand.gladsaxe', year.looking)
  for (const page of [sonja, frans]) {
    await open(page, meeting)
    await follow(page, 'Skriv referat')
  }
  await (year.looking.javaScript ? writeAtOnce(sonja, frans) : saveWholePages(sonja, frans))
  for (const words of ['Opdigtet: Sonjas ord', 'Opdigtet: Frans’ ord', 'Opdigtet: punkt to', 'ring skolen op'])
    await concluded(sonja, meeting, words)
  await frans.close()
  await open(sonja, `${meeting}/live`)
  await expectFit(sonja, year)
  await open(sonja, `${meeting}/skriv`)
  await expectFit(sonja, year)
  await follow(sonja, 'Afslut mødet')
  await expectFit(sonja, year)
  await onlyTwoCame(sonja)
  expect(await press(sonja, 'Afslut mødet')).toBe(200)
}

/** Both type in one field and both texts are kept; one of them goes on without a connection, and nothing is lost. */
async function writeAtOnce(sonja: Page, frans: Page): Promise<void> {
  await Promise.all([outcome(sonja, 1).fill('Opdigtet: Sonjas ord'), outcome(frans, 1).fill('Opdigtet: Frans’ ord')])
  const second = await Promise.race(
    [sonja, frans].map(async (page) => {
      await page.locator('.minutes-clash').waitFor()
      return page
    }),
  )
  await second.getByRole('button', { name: 'Sæt begge sammen' }).click()
  await shows(status(second), 'Gemt kl. ')
  await sonja.context().setOffline(true)
  await outcome(sonja, 2).fill('Opdigtet: punkt to, uden forbindelse')
  await shows(status(sonja), 'Ingen forbindelse')
  await sonja.context().setOffline(false)
  await becomes(() => outcome(frans, 2).inputValue(), 'Opdigtet: punkt to, uden forbindelse')
  await line(sonja, 2).fill(action)
  await line(sonja, 2).press('Enter')
  await becomes(() => line(sonja, 2).inputValue(), '')
}

/** Each saves a whole page: the second is shown both texts, puts them together, and saves again. */
async function saveWholePages(sonja: Page, frans: Page): Promise<void> {
  await outcome(sonja, 1).fill('Opdigtet: Sonjas ord')
  await line(sonja, 2).fill(action)
  expect(await press(sonja, 'Gem referatet')).toBe(200)
  await outcome(frans, 1).fill('Opdigtet: Frans’ ord')
  await outcome(frans, 2).fill('Opdigtet: punkt to')
  expect(await press(frans, 'Gem referatet')).toBe(422)
  const theirs = await frans.locator('.minutes-clash blockquote').innerText()
  await outcome(frans, 1).fill(`Opdigtet: Frans’ ord\n\n${theirs}`)
  expect(await press(frans, 'Gem referatet')).toBe(200)
}

/** Of all the seats only Mette from Herlev and Frans from Gladsaxe came. */
async function onlyTwoCame(page: Page): Promise<void> {
  for (const seat of await page.locator('main fieldset').all()) {
    const came = /Mette|Frans/.test(await seat.innerText())
    await seat.getByLabel(came ? 'Til stede' : 'Afbud', { exact: true }).check()
  }
}

/** The minutes are sent, approved from two organisations, and locked; the documents hold what was concluded. */
export async function approveMinutes(year: Year, meeting: string): Promise<void> {
  const page = await year.visit.person('sekretaer.gladsaxe', year.looking)
  await open(page, meeting)
  await follow(page, 'Referatet af mødet')
  await follow(page, 'Send til godkendelse')
  expect(await said(page)).toContain('2 pladser var til stede')
  await expectFit(page, year)
  await fill(page, 'Journaltitel', 'Opdigtet: styregruppens referat')
  expect(await press(page, 'Send til godkendelse')).toBe(200)
  for (const who of ['medlem.herlev', 'formand.gladsaxe']) {
    await open(page, `${meeting}/referat`)
    expect(await said(page)).not.toContain('kan ikke længere ændres')
    const member = await year.visit.person(who, year.looking)
    await open(member, '/vestegnen/overblik')
    await follow(member, /referatet .*22\. november 2018/i)
    await expectFit(member, year)
    expect(await press(member, 'Godkend referatet')).toBe(200)
  }
  await open(page, `${meeting}/referat`)
  expect(await said(page)).toContain('kan ikke længere ændres')
  await expectFit(page, year)
  await expectDocuments(page, meeting)
}

/** GOV-61: the PDF shows its tags to a reader, and the Word file holds the same words. */
async function expectDocuments(page: Page, meeting: string): Promise<void> {
  const pdf = await page.request.get(`${meeting}/referat.pdf`)
  const { tags, text, metadata } = await readPdf(await pdf.body())
  for (const role of ['H1', 'H2', 'H3', 'Table', 'TH', 'TD', 'P']) expect(tags, role).toContain(role)
  expect(metadata?.get('pdfuaid:part')).toBe('1')
  const word = await page.request.get(`${meeting}/referat.docx`)
  const part = unzipSync(new Uint8Array(await word.body()))['word/document.xml']
  const written = part === undefined ? '' : strFromU8(part)
  for (const words of [
    'Opdigtet: Sonjas ord',
    'Opdigtet: Frans’ ord',
    'ring skolen op',
    'Godkendt 22. november 2018',
  ]) {
    expect(text, words).toContain(words)
    expect(written, words).toContain(words)
  }
}
