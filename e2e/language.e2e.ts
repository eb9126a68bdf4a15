import { readFileSync } from 'node:fs'
import type { Page } from 'playwright-core'
import { expect, inject, test } from 'vitest'
import { parse } from 'yaml'
import { demoPartnership } from '../src/main/demo-load.ts'
import { toldAround } from '../src/main/demo-around.ts'
import { toldOfOffices } from '../src/main/demo-offices.ts'
import { toldAhead } from '../src/main/demo-planning.ts'
import { readStory } from '../src/main/story.ts'
import { follow, open } from './goto.ts'
import { pageTypes } from './page-types.ts'
import { visits, ways } from './visiting.ts'

const visit = visits(() => inject('demonstration'))

const story = await readStory(new URL('../demo/story.yaml', import.meta.url))
const reading: unknown = parse(
  readFileSync(new URL('../agreements/vestegnen-2018/reading.yaml', import.meta.url), 'utf8'),
)

/** What stays in Danish whatever language one reads in: the agreement's own words, and what members have written. */
const own = [
  demoPartnership.name,
  ...textsIn(reading),
  ...[story.told, toldAround, toldAhead, toldOfOffices].flatMap(textsIn),
]
  .flatMap((words) => words.split(' … '))
  .filter((words) => words.length > 3)
  .sort((a, b) => b.length - a.length)

function textsIn(thing: unknown): string[] {
  if (typeof thing === 'string') return [thing]
  return thing !== null && typeof thing === 'object' ? Object.values(thing).flatMap(textsIn) : []
}

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

test('E2E-18 in English nothing of the interface is left in Danish, on any type of page', {
  timeout: 180_000,
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
  const interfaceOnly = said.map((text) => own.reduce((rest, words) => rest.replaceAll(words, ''), text))
  // What other journeys type says that it is made up.
  return interfaceOnly
    .filter((text) => danish.test(text) && !text.trim().startsWith('Opdigtet: '))
    .map((text) => text.trim().slice(0, 160))
}
