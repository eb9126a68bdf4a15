import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { expect, inject, test } from 'vitest'
import { pageTypes } from './page-types.ts'
import { expectFitToBeSeen } from './seen.ts'
import { visits } from './visiting.ts'

const visit = visits(() => inject('demonstration'))
/** Where to put a picture of every page, for somebody who wants to look: `SAMVAERK_E2E_PICTURES=folder`. */
const pictures = process.env.SAMVAERK_E2E_PICTURES

for (const { name, who, status, go } of pageTypes) {
  test(`E2E-12 ${name}: nothing for axe to say, nothing beside the edge`, async () => {
    const page = who === null ? await visit.stranger() : await visit.person(who)
    expect(await go(page)).toBe(status)
    await expectFitToBeSeen(page, (width) => keepPicture(page, name, width))
  })
}

async function keepPicture(page: Page, name: string, width: number): Promise<void> {
  if (!pictures) return
  mkdirSync(pictures, { recursive: true })
  const file = `${name.replace(/[^a-z]+/gi, '-')}-${width}.png`
  await page.screenshot({ path: join(pictures, file), fullPage: true })
}
