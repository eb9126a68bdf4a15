import { type Browser, type BrowserContext, chromium, type Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, expect } from 'vitest'
import { findChromium } from '../scripts/chromium.ts'
import { demoPassword } from '../src/main/demo-accounts.ts'
import { press } from './goto.ts'

/** The two finished ways through the pages, each at the width of the people who most often go it. */
export const ways = [
  { way: 'with JavaScript on a desktop', javaScript: true, width: 1280 },
  { way: 'without JavaScript on a phone', javaScript: false, width: 390 },
] as const

/** How somebody looks: with or without scripts, how wide, how high. */
export interface Looking {
  readonly javaScript?: boolean
  readonly width?: number
  readonly height?: number
  /** The journey takes the connection or the session away; the browser then logs that it got no answer, or none that it wanted. */
  readonly unanswered?: boolean
}

/** What a test file may ask for: visitors of the site, each with a browser of their own. */
export interface Visits {
  /** Somebody who is not signed in. */
  stranger(looking?: Looking): Promise<Page>
  /** Somebody who signed in before, by the account's name before `@demo.example`. */
  person(account: string, looking?: Looking): Promise<Page>
}

type Cookies = Awaited<ReturnType<BrowserContext['cookies']>>

/**
 * Gives a test file its visitors. After every test all of them leave; what a browser complained about, and every request to
 * somebody other than the server, fails the test (E2E-11).
 */
export function visits(where: () => string): Visits {
  let browser: Browser
  const signedIn = new Map<string, Cookies>()
  const present: BrowserContext[] = []
  const complaints: string[] = []

  beforeAll(async () => {
    browser = await launch()
  }, 60_000)
  afterEach(async () => {
    for (const context of present.splice(0)) await context.close()
    expect(complaints.splice(0), 'what the browser complained about').toEqual([])
  })
  afterAll(() => browser.close())

  async function stranger({
    javaScript = true,
    width = 1280,
    height = 900,
    unanswered = false,
  }: Looking = {}): Promise<Page> {
    const origin = where()
    const context = await browser.newContext({
      baseURL: origin,
      javaScriptEnabled: javaScript,
      locale: 'da-DK',
      viewport: { width, height },
      reducedMotion: 'reduce',
    })
    context.setDefaultTimeout(10_000)
    present.push(context)
    context.on('request', (request) => {
      if (new URL(request.url()).origin !== origin) complaints.push(`asked somebody else: ${request.url()}`)
    })
    const page = await context.newPage()
    page.on('pageerror', (error) => complaints.push(`script: ${error.message}`))
    page.on('console', (message) => {
      // The browser logs every answer from 400 on; which ones are expected, the tests say themselves.
      const answer =
        message.text().startsWith('Failed to load resource') && (unanswered || message.location().url === page.url())
      if (message.type() === 'error' && !answer) complaints.push(`console: ${message.text()}`)
    })
    return page
  }

  return {
    stranger,
    async person(account, looking) {
      const page = await stranger(looking)
      const key = `${account} at ${where()}`
      const known = signedIn.get(key)
      if (known) {
        await page.context().addCookies(known)
        return page
      }
      await page.goto('/log-ind')
      await typeCredentials(page, account)
      signedIn.set(key, await page.context().cookies())
      return page
    },
  }
}

/** Types e-mail and password of a demonstration account into the sign-in form and sends it. */
export async function typeCredentials(page: Page, account: string): Promise<void> {
  await page.getByLabel('E-mail').fill(`${account}@demo.example`)
  await page.getByLabel('Adgangskode', { exact: true }).fill(demoPassword)
  await press(page, 'Log ind')
}

/** Starts Chromium with the network off but for this machine; as root it has no sandbox of its own to offer. */
function launch(): Promise<Browser> {
  const alone = '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1'
  const asRoot = process.getuid?.() === 0 ? ['--no-sandbox', '--disable-dev-shm-usage'] : []
  return chromium.launch({ executablePath: findChromium(), args: [alone, ...asRoot] })
}
