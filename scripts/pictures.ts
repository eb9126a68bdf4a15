/**
 * Takes the pictures of README.md from a running demonstration: `node scripts/pictures.ts [http://127.0.0.1:3000]`.
 * Run it when the agreement page has changed its looks.
 */
import { join } from 'node:path'
import { chromium } from 'playwright-core'
import { findChromium } from './chromium.ts'

const address = `${process.argv[2] ?? 'http://127.0.0.1:3000'}/vestegnen/aftale`
const folder = join(import.meta.dirname, '..', 'docs', 'pictures')
const browser = await chromium.launch({ executablePath: findChromium() })

const desktop = await browser.newPage({ viewport: { width: 1280, height: 900 }, locale: 'da-DK' })
await desktop.goto(address)
await desktop.evaluate('document.fonts.ready')
const heading = await desktop.locator('h2', { hasText: '3. Organisering' }).boundingBox()
const clip = { x: 0, y: (heading?.y ?? 0) - 24, width: 1280, height: 873 }
await desktop.screenshot({ path: join(folder, 'aftale.png'), fullPage: true, clip })

const phone = await browser.newPage({ viewport: { width: 390, height: 844 }, deviceScaleFactor: 1.5, locale: 'da-DK' })
await phone.goto(address)
await phone.evaluate('document.fonts.ready')
await phone.screenshot({ path: join(folder, 'aftale-telefon.png') })
await browser.close()
