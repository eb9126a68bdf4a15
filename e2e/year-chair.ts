import { expect } from 'vitest'
import { readPdf } from '../test/read-pdf.ts'
import { fill } from './filling.ts'
import { follow, open, press } from './goto.ts'
import { noteOf } from './meeting-steps.ts'
import { expectFit, said, type Year } from './year-steps.ts'

/** What the agreement's page says of the two promises when Herlev has taken over. */
const herlev = {
  'formandskab-paa-skift': 'Herlev Kommune har formandskabet siden 1. januar 2019',
  'sekretariat-foelger-formandskab': 'Herlev Kommune har både formandskabet og sekretariatet siden 1. januar 2019',
} as const

/** A turn to come is planned, the handover to Herlev prepared and its list gone through; gives its address. */
export async function prepareHandover(year: Year): Promise<string> {
  const page = await year.visit.person('sekretaer.gladsaxe', year.looking)
  await open(page, '/vestegnen/formandskab')
  await follow(page, 'Planlæg en tur')
  await page.getByLabel('Ballerup Kommune').check()
  await fill(page, 'Fra', '1.1.2020')
  await fill(page, 'Til og med', '31.12.2020')
  expect(await press(page, 'Gem i planen')).toBe(200)
  await page.getByRole('group', { name: 'Hvilken part?' }).getByLabel('Herlev Kommune').check()
  expect(await press(page, 'Forbered en overdragelse')).toBe(200)
  const handover = new URL(page.url()).pathname
  const ticks = page.getByRole('button', { name: /^Klaret: / })
  for (let left = await ticks.count(); left > 0; left--) {
    await press(page, (await ticks.first().getAttribute('aria-label')) ?? '')
  }
  expect(await ticks.count()).toBe(0)
  await expectFit(page, year)
  return handover
}

/** Herlev takes the chair over on the first day of the year, and the secretariat follows on the same day. */
export async function handOver(year: Year, handover: string): Promise<void> {
  const page = await year.visit.person('sekretaer.gladsaxe', year.looking)
  await open(page, handover)
  await follow(page, 'Overtag formandskabet')
  await page.getByLabel('Herlev Kommune').check()
  await fill(page, 'Hvilken dag blev det overtaget?', '1.1.2019')
  expect(await press(page, 'Overtag formandskabet')).toBe(200)
  expect(await said(page)).toContain('overtaget 1. januar 2019')
  await expectFit(page, year)
  const { tags, text } = await readPdf(await (await page.request.get(`${handover}/pakke.pdf`)).body())
  expect(tags).toContain('H1')
  expect(text).toContain('Formandskabet går til Herlev Kommune')

  await open(page, '/vestegnen/formandskab')
  const today = page.locator('main dl').first()
  expect((await today.innerText()).match(/Herlev Kommune har hvervet siden\s+1\. januar 2019/g)).toHaveLength(2)
  await expectFit(page, year)
  for (const [promise, words] of Object.entries(herlev)) expect(await noteOf(page, promise)).toContain(words)
}
