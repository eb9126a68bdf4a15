import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { type Browser, chromium, type Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { findChromium } from '../scripts/chromium.ts'
import { openHouse } from '../src/platform/http/kernel.ts'
import { type Listening, serveApp } from '../src/platform/http/serve.ts'
import { aPerson, emptyHouse } from '../test/empty-house.ts'
import { show, showcase } from '../test/showcase.tsx'

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')
const here = { partnership: 'vestegnen' }
const sections = [
  'Overblik',
  'Aftalen',
  'Organisering',
  'Indsatser',
  'Hændelser',
  'Tidslinje',
  'Økonomi',
  'Evaluering',
  'Brugere',
]
const navigation = () => sections.map((label) => ({ label, href: `/vestegnen/${label.toLowerCase()}` }))
const faulty = ['our-fault', 'function-missing', 'not-found', 'refused', 'too-many-requests', 'other-method']
const widths = { narrow: 320, phone: 390, desktop: 1280 }
const looks: [string, keyof typeof widths][] = [
  ...[show.lists, show.form, show.confirm].flatMap((path) => {
    return (['narrow', 'phone', 'desktop'] as const).map((width): [string, keyof typeof widths] => [
      path.to(here),
      width,
    ])
  }),
  ...faulty.map((fault): [string, keyof typeof widths] => [show.fault.to({ ...here, fault }), 'phone']),
]
/** Where pictures are put when somebody wants to look. */
const look = process.env['SAMVAERK_LOOK']

let browser: Browser
let listening: Listening

beforeAll(async () => {
  const flags = [
    '--no-sandbox',
    '--disable-gpu',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
  ]
  browser = await chromium.launch({ executablePath: findChromium(), args: flags })
  const house = emptyHouse({ navigation, demonstration: true, who: async () => aPerson('secretary') })
  listening = await serveApp(openHouse(house, showcase), { host: '127.0.0.1', port: 0 })
}, 60_000)

afterAll(async () => {
  await browser?.close()
  await listening?.close(0)
})

async function open(
  address: string,
  options: { width?: number; scripts?: boolean; colours?: 'active' } = {},
): Promise<Page> {
  const context = await browser.newContext({
    viewport: { width: options.width ?? 1280, height: 900 },
    javaScriptEnabled: options.scripts ?? true,
    forcedColors: options.colours ?? 'none',
    bypassCSP: true,
  })
  const page = await context.newPage()
  const wrong: string[] = []
  page.on('console', (message) => message.type() === 'error' && wrong.push(message.text()))
  page.on('requestfailed', (request) => wrong.push(request.url()))
  page.on(
    'response',
    (response) => response.status() >= 400 && !response.url().endsWith(address) && wrong.push(response.url()),
  )
  await page.goto(listening.url + address, { waitUntil: 'load' })
  expect(wrong.filter((text) => !text.includes('status of'))).toEqual([])
  return page
}

async function violations(page: Page): Promise<unknown[]> {
  await page.addScriptTag({ content: axe })
  return await page.evaluate(async () => {
    const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']
    // oxlint-disable-next-line typescript/no-explicit-any
    const found = await (globalThis as any).axe.run({ runOnly: tags, rules: { 'target-size': { enabled: true } } })
    return found.violations.map((each: { id: string; nodes: { html: string; failureSummary: string }[] }) => [
      each.id,
      each.nodes.map((node) => `${node.html} ${node.failureSummary}`),
    ])
  })
}

async function keepPicture(page: Page, name: string): Promise<void> {
  if (look) await page.screenshot({ path: `${look}/${name}.png`, fullPage: true })
}

function nameOf(address: string): string {
  return address.slice(1).replaceAll('/', '-')
}

test.each(looks)('WEB-16 %s is without fault to axe, and fits a %s screen', async (address, name) => {
  const page = await open(address, { width: widths[name] })
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(widths[name])
  expect(await violations(page)).toEqual([])
  await keepPicture(page, `${nameOf(address)}-${name}`)
  await page.context().close()
})

test('WEB-12 without scripts a faulty form comes back with its problems, and the links lead to the fields', async () => {
  const page = await open(show.form.to(here), { width: 390, scripts: false })
  await page.getByLabel('Hvornår?').fill('31.2.2018')
  await page.getByRole('button', { name: 'Gem' }).click()
  await page.getByRole('link', { name: 'Vælg, hvad det er' }).click()
  expect(page.url()).toContain('#felt-kind')
  expect(await page.getByLabel('Hvornår?').inputValue()).toBe('31.2.2018')
  await keepPicture(page, 'form-faulty-phone')
  await page.context().close()
})

test('WEB-12 a form that came back faulty is without fault to axe, and begins at its problems', async () => {
  const page = await open(show.form.to(here), { width: 1280 })
  await page.getByRole('button', { name: 'Gem' }).click()
  await page.waitForLoadState('load')
  expect(await violations(page)).toEqual([])
  expect(await page.evaluate(() => document.activeElement?.className)).toContain('error-summary')
  await keepPicture(page, 'form-faulty-desktop')
  await page.context().close()
})

test('WEB-16 the first key press offers to skip to the content, and it does', async () => {
  const page = await open(show.lists.to(here), { width: 390 })
  await page.keyboard.press('Tab')
  expect(await page.evaluate(() => document.activeElement?.textContent?.trim())).toBe('Gå til sidens indhold')
  await keepPicture(page, 'skip')
  await page.keyboard.press('Enter')
  await page.keyboard.press('Tab')
  expect(await page.evaluate(() => document.activeElement?.closest('main')?.id)).toBe('indhold')
  await page.context().close()
})

test('WEB-16 every control that takes the focus shows it', async () => {
  const page = await open(show.form.to(here))
  for (let presses = 0; presses < 40; presses++) {
    await page.keyboard.press('Tab')
    const [shown, what] = await page.evaluate(() => {
      const at = document.activeElement
      if (!at || at === document.body) return [true, 'body']
      const drawn = [at, at.nextElementSibling].some((each) => {
        if (!each) return false
        const styles = [getComputedStyle(each), getComputedStyle(each, '::before')]
        return styles.some(
          (style) =>
            (style.outlineStyle !== 'none' && Number.parseFloat(style.outlineWidth) > 0) || style.boxShadow !== 'none',
        )
      })
      return [drawn, at.outerHTML.slice(0, 120)]
    })
    expect([what, shown]).toEqual([what, true])
  }
  await page.context().close()
})

test('WEB-16 in forced colours and on paper the page stays whole', async () => {
  const forced = await open(show.lists.to(here), { colours: 'active' })
  await keepPicture(forced, 'forced-colours')
  await forced.context().close()
  const paper = await open(show.lists.to(here))
  await paper.emulateMedia({ media: 'print' })
  expect(await paper.getByRole('navigation', { name: 'Menu' }).isVisible()).toBe(false)
  expect(await paper.getByRole('heading', { name: 'Lister og beskeder' }).isVisible()).toBe(true)
  if (look) await paper.pdf({ path: `${look}/paper.pdf`, format: 'A4' })
  await paper.context().close()
})
