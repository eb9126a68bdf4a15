import type { Page } from 'playwright-core'

const mostPresses = 60

/** Goes on with the tabulator until what has the focus is called so; fails when it never comes, or when the focus cannot be seen. */
export async function tabTo(page: Page, name: string): Promise<void> {
  for (let presses = 0; presses < mostPresses; presses += 1) {
    await page.keyboard.press('Tab')
    const at = await whereTheFocusIs(page)
    if (at === null) continue
    if (!at.seen) throw new Error(`Nobody sees that the focus is at »${at.name}«`)
    if (at.name === name) return
  }
  throw new Error(`»${name}« is not within ${mostPresses} presses of the tabulator`)
}

/** The name of what has the focus, and whether its place is shown; null when nothing has it. */
export async function whereTheFocusIs(page: Page): Promise<{ name: string; seen: boolean } | null> {
  const focused = page.locator(':focus')
  if ((await focused.count()) === 0) return null
  return focused.evaluate((element) => {
    const { outlineStyle, outlineWidth, boxShadow } = getComputedStyle(element)
    const seen = (outlineStyle !== 'none' && Number.parseFloat(outlineWidth) > 0) || boxShadow !== 'none'
    const label = element instanceof HTMLInputElement ? element.labels?.[0]?.textContent : element.textContent
    return { name: (element.getAttribute('aria-label') ?? label ?? '').trim(), seen }
  })
}
