import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { AxeResults, RunOptions } from 'axe-core'
import type { Page } from 'playwright-core'
import { expect } from 'vitest'

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')
const options: RunOptions = {
  runOnly: { type: 'tag', values: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'] },
  resultTypes: ['violations'],
}

/** The widths at which pages are looked at: a desktop and a phone. */
export const widths = [1280, 390] as const

/**
 * E2E-12: nothing for axe to say, and nothing beside the right edge, on a desktop, on a phone, and magnified four times
 * (320 pixels). `look` is called at each of the first two widths.
 */
export async function expectFitToBeSeen(page: Page, look?: (width: number) => Promise<void>): Promise<void> {
  await page.evaluate(axe)
  for (const width of widths) {
    await page.setViewportSize({ width, height: 900 })
    await look?.(width)
    expect(await faultsOf(page), `what axe says at ${width} pixels`).toEqual([])
    expect(await overflowOf(page), `sideways at ${width} pixels`).toEqual([])
  }
  await page.setViewportSize({ width: 320, height: 900 })
  expect(await overflowOf(page), 'sideways at 320 pixels').toEqual([])
}

/** What axe finds: the rule and the element, so that a failing test says what to mend. */
async function faultsOf(page: Page): Promise<string[]> {
  const results = await page.evaluate(
    (how) => (window as unknown as { axe: { run(o: unknown): Promise<AxeResults> } }).axe.run(how),
    options,
  )
  return results.violations.flatMap(({ id, nodes }) => nodes.map((node) => `${id}: ${node.html.slice(0, 160)}`))
}

/** The elements that stand beside the right edge, when the page can be scrolled sideways. */
export function overflowOf(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement
    if (scrollWidth <= clientWidth) return []
    const beside = [...document.querySelectorAll('body *')].filter(
      (element) => element.getBoundingClientRect().right > clientWidth + 1,
    )
    return [`${scrollWidth - clientWidth} pixels`, ...beside.slice(0, 5).map((each) => each.outerHTML.slice(0, 120))]
  })
}
