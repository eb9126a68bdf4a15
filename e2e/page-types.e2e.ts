import { createRequire } from 'node:module'
import { mkdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import type { AxeResults, RunOptions } from 'axe-core'
import { expect, inject, test } from 'vitest'
import { pageTypes } from './page-types.ts'
import { visits } from './visiting.ts'

const visit = visits(() => inject('demonstration'))
const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')
const options: RunOptions = {
  runOnly: { type: 'tag', values: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'] },
  resultTypes: ['violations'],
}
/** Where to put a picture of every page, for somebody who wants to look: `SAMVAERK_E2E_PICTURES=folder`. */
const pictures = process.env.SAMVAERK_E2E_PICTURES

for (const { name, who, status, go } of pageTypes) {
  test(`E2E-12 ${name}: nothing for axe to say and nothing beside the edge, on a desktop and on a phone`, async () => {
    const page = who === null ? await visit.stranger() : await visit.person(who)
    expect(await go(page)).toBe(status)
    await page.evaluate(axe)
    for (const width of [1280, 390]) {
      await page.setViewportSize({ width, height: 900 })
      await keepPicture(page, name, width)
      expect(await faultsOf(page), `at ${width} pixels`).toEqual([])
      expect(await overflowOf(page), `sideways at ${width} pixels`).toBe(0)
    }
  })
}

/** What axe finds: the rule and the element, so that a failing test says what to mend. */
async function faultsOf(page: Page): Promise<string[]> {
  const results = await page.evaluate(
    (how) => (window as unknown as { axe: { run(o: unknown): Promise<AxeResults> } }).axe.run(how),
    options,
  )
  return results.violations.flatMap(({ id, nodes }) => nodes.map((node) => `${id}: ${node.html.slice(0, 160)}`))
}

/** How many pixels stand beside the right edge. */
function overflowOf(page: Page): Promise<number> {
  return page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)
}

async function keepPicture(page: Page, name: string, width: number): Promise<void> {
  if (!pictures) return
  mkdirSync(pictures, { recursive: true })
  const file = `${name.replace(/[^a-z]+/gi, '-')}-${width}.png`
  await page.screenshot({ path: join(pictures, file), fullPage: true })
}
