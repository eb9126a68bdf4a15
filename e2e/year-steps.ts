import type { Page } from 'playwright-core'
import { expect } from 'vitest'
import { danishIn } from './danish.ts'
import { field } from './filling.ts'
import { open } from './goto.ts'
import { expectFitToBeSeen, overflowOf } from './seen.ts'
import type { Looking, Visits } from './visiting.ts'

/** Who plays the year, and how they look at it. */
export interface Year {
  readonly visit: Visits
  readonly looking: Looking & { readonly javaScript: boolean; readonly width: number }
}

/** The made-up group that is set up in the course of the year. */
export const group = 'Opdigtede natteravne'

/** Chooses the option that holds some words. */
export async function choose(page: Page, label: string, words: string): Promise<void> {
  const options = field(page, label).locator('option', { hasText: words })
  await field(page, label).selectOption((await options.first().getAttribute('value')) ?? '')
}

/** What the page says, as one reads it. */
export function said(page: Page): Promise<string> {
  return page.locator('main').innerText()
}

/** An important page is fit to be seen the way one looks, in Danish and in English, and says nothing in Danish there. */
export async function expectFit(page: Page, { looking }: Year): Promise<void> {
  const address = page.url()
  for (const language of ['da', 'en'] as const) {
    await page.context().addCookies([{ name: 'sprog', value: language, url: address }])
    expect(await open(page, address)).toBe(200)
    if (language === 'en') expect(await danishIn(page), address).toEqual([])
    if (looking.javaScript) await expectFitToBeSeen(page)
    else expect(await overflowOf(page), `sideways on ${address}`).toEqual([])
  }
  await page.setViewportSize({ width: looking.width, height: 900 })
  await page.context().addCookies([{ name: 'sprog', value: 'da', url: address }])
  await open(page, address)
}
