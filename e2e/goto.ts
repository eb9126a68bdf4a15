import type { Page, Response } from 'playwright-core'

/** Does something that leads to another page, waits until that is there whole, and gives the status of its answer. */
export async function goOn(page: Page, act: () => Promise<unknown>): Promise<number> {
  const [answer] = await Promise.all([
    page.waitForResponse((response) => isThePage(page, response)),
    page.waitForEvent('load'),
    act(),
  ])
  return answer.status()
}

function isThePage(page: Page, response: Response): boolean {
  const redirects = response.status() >= 300 && response.status() < 400
  return response.request().isNavigationRequest() && response.frame() === page.mainFrame() && !redirects
}

/** Presses the button of that name and waits for the page that answers; gives its status. */
export function press(page: Page, name: string): Promise<number> {
  return goOn(page, () => page.getByRole('button', { name, exact: true }).click())
}

/** Follows the link of that name, and waits for the page; gives its status. */
export function follow(page: Page, name: string | RegExp): Promise<number> {
  const link = page.getByRole('link', typeof name === 'string' ? { name, exact: true } : { name })
  return goOn(page, () => link.first().click())
}

/** Opens an address of the site; gives the status of the answer. */
export async function open(page: Page, address: string): Promise<number> {
  const answer = await page.goto(address)
  return answer?.status() ?? 0
}
