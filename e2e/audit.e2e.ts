import type { Page } from 'playwright-core'
import { readFileSync } from 'node:fs'
import { expect, inject, test } from 'vitest'
import { follow, open } from './goto.ts'
import { expectFitToBeSeen } from './seen.ts'
import { visits, ways } from './visiting.ts'

const visit = visits(() => inject('demonstration'))

for (const { way, ...looking } of ways) {
  test(`E2E-17 the auditor reads who did what, and takes a checkpoint home, ${way}`, { timeout: 120_000 }, async () => {
    const page = await visit.person('revisor.vestegnens-politi', looking)
    await waitForCheckpoint(page)
    await open(page, '/vestegnen/revisionsspor')
    const entries = page.getByRole('table', { name: 'Poster' })
    expect(await entries.innerText()).toContain('læste revisionssporet')
    expect(await entries.innerText()).not.toMatch(/[a-z]+\.[a-z]+/)
    const saved = page.waitForEvent('download')
    await page
      .getByRole('link', { name: /^Hent \d+$/ })
      .first()
      .click()
    const download = await saved
    expect(download.suggestedFilename()).toMatch(/^checkpoint-vestegnen-\d+\.txt$/)
    const note = readFileSync(await download.path(), 'utf8')
    expect(note).toMatch(/^samvaerk-demonstration\/vestegnen\n\d+\n[A-Za-z0-9+/]{43}=\n/)
    expect(note).toMatch(/\n\n— samvaerk-demonstration/)
    await follow(page, /^Medunderskriv \d+$/)
    expect(await page.getByRole('region', { name: 'Kontrolpunktet' }).innerText()).toContain('samvaerk-demonstration')
    if (looking.javaScript) await expectFitToBeSeen(page)
  })

  test(`E2E-17 a member sees of the trail only the own doings, ${way}`, async () => {
    const page = await visit.person('medlem.herlev', looking)
    await open(page, '/vestegnen/revisionsspor')
    const text = await page.locator('main').innerText()
    expect(text).toContain('Du ser det, du selv har gjort.')
    expect(text).not.toContain('Sonja Opdigt')
  })
}

/** A job signs the first checkpoint within a minute of the start. */
async function waitForCheckpoint(page: Page): Promise<void> {
  for (let seconds = 0; seconds < 80; seconds += 2) {
    await open(page, '/vestegnen/revisionsspor')
    if ((await page.getByRole('link', { name: /^Hent \d+$/ }).count()) > 0) return
    await page.waitForTimeout(2000)
  }
  throw new Error('No checkpoint within eighty seconds')
}
