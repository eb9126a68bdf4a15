import { readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { emptyHouse } from '../../../test/empty-house.ts'
import { show, showcase } from '../../../test/showcase.tsx'
import { asset } from './assets.ts'
import { openHouse } from './kernel.ts'

const built = join(import.meta.dirname, '../../..', 'dist')

/** What an asset weighs on its way: pressed where it was. */
function weight(name: string): number {
  const file = join(built, asset(name))
  return Math.min(
    ...[file, `${file}.br`].map((each) => statSync(each, { throwIfNoEntry: false })?.size ?? Number.MAX_SAFE_INTEGER),
  )
}

test('WEB-18 everything that the style sheet asks for stands among the assets, under its own name', () => {
  const css = readFileSync(join(built, asset('style.css')), 'utf8')
  const asked = [...css.matchAll(/url\(([^)]+)\)/g)].map((found) => found[1] ?? '')
  expect(asked.length).toBeGreaterThan(2)
  for (const name of asked) {
    expect(name).toMatch(/^"?[\w-]+\.[\w-]{10}\.(?:svg|woff2)"?$/)
    expect(statSync(join(built, 'assets', name.replaceAll('"', ''))).isFile()).toBe(true)
  }
})

test('WEB-18 a first visit weighs at most 60 kB on its way, fonts and all', async () => {
  const app = openHouse(emptyHouse(), showcase)
  const page = await app.request(show.lists.to({ partnership: 'vestegnen' }), { headers: { 'accept-encoding': 'br' } })
  const parts = ['style.css', 'plex-regular.woff2', 'plex-semibold.woff2', 'icon.svg'].map(weight)
  const all = (await page.arrayBuffer()).byteLength + parts.reduce((sum, each) => sum + each, 0)
  expect(all).toBeLessThan(60_000)
})
