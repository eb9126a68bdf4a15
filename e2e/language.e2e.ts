import type { Page } from 'playwright-core'
import { expect, inject, test } from 'vitest'
import { follow, open } from './goto.ts'
import { pageTypes } from './page-types.ts'
import { visits, ways } from './visiting.ts'

const visit = visits(() => inject('demonstration'))

/** Danish words that no English sentence holds. */
const danish =
  /\b(og|ikke|der|det|den|hvad|hvor|hvem|hvis|med|til|fra|som|på|skal|kan|uden|efter|endnu|eller|senest|siden|møde|holdt|dag)\b/i

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

for (const { name, who, status, go } of pageTypes.filter((each) => each.status !== 422)) {
  test(`E2E-18 ${name}: in English nothing of the interface is left in Danish`, async () => {
    const looking = { javaScript: false }
    const page = who === null ? await visit.stranger(looking) : await visit.person(who, looking)
    await go(page)
    const address = page.url()
    await page.context().addCookies([{ name: 'sprog', value: 'en', url: address }])
    expect(await open(page, address)).toBe(status)
    expect(await danishIn(page)).toEqual([])
  })
}

/** The stretches of text in Danish that are not marked as being in another language than the page. */
async function danishIn(page: Page): Promise<string[]> {
  const said = await page.evaluate(() => {
    const root = document.body.cloneNode(true) as HTMLElement
    for (const foreign of root.querySelectorAll('[lang="da"]')) foreign.remove()
    const names = [...root.querySelectorAll('[aria-label]')].map((each) => each.getAttribute('aria-label') ?? '')
    const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT)
    const texts: string[] = []
    while (walker.nextNode()) texts.push(walker.currentNode.textContent ?? '')
    return [...texts, ...names, document.title]
  })
  return said.filter((text) => danish.test(text)).map((text) => text.trim().slice(0, 120))
}
