import type { Page } from 'playwright-core'
import { expect } from 'vitest'

/** The field for what was concluded at an item. */
export function outcome(page: Page, item: number) {
  return page.locator('.minutes-part').nth(item).getByLabel('Beslutning eller konklusion')
}

/** The line for a new action of an item. */
export function line(page: Page, item: number) {
  return page.locator('.minutes-part').nth(item).getByLabel('Ny opgave på én linje')
}

/** What the page says of the connection and of what was saved. */
export function status(page: Page) {
  return page.locator('[data-status]')
}

/** What the browser keeps of unsent words; empty when it keeps none. */
export function kept(page: Page): Promise<string> {
  return page.evaluate(() => Object.entries(localStorage).find(([name]) => name.startsWith('samvaerk-'))?.[1] ?? '')
}

/** Waits until something says some words. */
export async function shows(where: ReturnType<Page['locator']>, words: string): Promise<void> {
  await where.filter({ hasText: words }).waitFor()
}

/** Waits until something is so. */
export async function becomes(what: () => Promise<string>, wanted: string): Promise<void> {
  await expect.poll(what, { timeout: 15_000 }).toBe(wanted)
}

/** Waits until those who follow the meeting read some words. */
export async function concluded(page: Page, meeting: string, words: string): Promise<void> {
  const followed = async () => (await (await page.request.get(`${meeting}/live`)).text()).includes(words)
  await expect.poll(followed, { timeout: 15_000 }).toBe(true)
}
