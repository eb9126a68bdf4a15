import type { Page } from 'playwright-core'
import { expect, inject, test } from 'vitest'
import { danishIn } from './danish.ts'
import { follow, open } from './goto.ts'
import { pageTypes } from './page-types.ts'
import { visits, ways } from './visiting.ts'

const visit = visits(() => inject('demonstration'))

for (const { way, ...looking } of ways) {
  test(`E2E-18 the other language keeps the page and its dates, and so does the way back, ${way}`, async () => {
    const page = await visit.stranger(looking)
    await open(page, '/vestegnen/loefter/styregruppe-moeder?pr=2018-10-01')
    await follow(page, 'English')
    expect(page.url()).toMatch(/\/vestegnen\/loefter\/styregruppe-moeder\?pr=2018-10-01&sprog=en$/)
    expect(await page.locator('html').getAttribute('lang')).toBe('en')
    expect(await page.locator('.lead-verdict').innerText()).toContain('1 October 2018')
    await follow(page, 'Timeline')
    expect(await page.getByRole('heading', { level: 1 }).textContent()).toBe('Timeline')
    await follow(page, 'Dansk')
    expect(new URL(page.url()).pathname).toBe('/vestegnen/tidslinje')
    expect(await page.getByRole('heading', { level: 1 }).textContent()).toBe('Tidslinje')
  })
}

test('E2E-18 in English nothing of the interface is left in Danish, on any type of page', {
  timeout: 300_000,
}, async () => {
  const pages = new Map<string | null, Page>()
  const left: Record<string, string[]> = {}
  for (const { name, who, status, go } of pageTypes.filter((each) => each.status !== 422)) {
    const page = pages.get(who) ?? (await (who === null ? visit.stranger() : visit.person(who)))
    pages.set(who, page)
    await page.context().addCookies([{ name: 'sprog', value: 'da', url: inject('demonstration') }])
    await go(page)
    const address = page.url()
    await page.context().addCookies([{ name: 'sprog', value: 'en', url: inject('demonstration') }])
    expect(await open(page, address), name).toBe(status)
    const danishLeft = await danishIn(page)
    if (danishLeft.length > 0) left[name] = danishLeft
  }
  expect(left).toEqual({})
})
