import type { Page } from 'playwright-core'
import { expect } from 'vitest'
import { field, fill } from './filling.ts'
import { follow, open, press } from './goto.ts'

/** Plans a meeting; gives its address, which the page then shows. */
export async function planMeeting(
  page: Page,
  { body, on, from, until }: { body: string; on: string; from: string; until: string },
): Promise<string> {
  await open(page, '/vestegnen/moeder/nyt')
  await field(page, 'Organ').selectOption(body)
  await fill(page, 'Dag', on)
  await fill(page, 'Fra kl.', from)
  await fill(page, 'Til kl.', until)
  expect(await press(page, 'Planlæg mødet')).toBe(200)
  return new URL(page.url()).pathname
}

/** Puts an item for decision on the agenda of the meeting that the page shows. */
export async function addItem(page: Page, title: string): Promise<void> {
  await follow(page, 'Tilføj et punkt')
  await fill(page, 'Overskrift', title)
  await fill(page, 'Minutter', '20')
  expect(await press(page, 'Gem punktet')).toBe(200)
}

/** The note beside the words of a promise on the agreement's page. */
export async function noteOf(page: Page, promise: string): Promise<string> {
  await open(page, '/vestegnen/aftale')
  return page.locator(`#loefte-${promise}`).innerText()
}
