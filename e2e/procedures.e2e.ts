import { afterAll, expect, test } from 'vitest'
import { startDemonstration } from './demonstration.ts'
import { fill } from './filling.ts'
import { follow, open, press } from './goto.ts'
import { expectFitToBeSeen } from './seen.ts'
import { visits, ways } from './visiting.ts'

// A demonstration of its own: what is answered here would be missing where other journeys look.
const demonstration = await startDemonstration()
afterAll(() => demonstration.stop())
const visit = visits(() => demonstration.origin)
const title = 'Aftenture på stationspladsen i november'

for (const { way, ...looking } of ways) {
  // Each way has a seat of its own.
  const who = looking.javaScript ? 'formand.gladsaxe' : 'medlem.herlev'

  test(`GOV-95 what waits for one’s answer is found, read and answered, and the answer changed, ${way}`, async () => {
    const page = await visit.person(who, looking)
    await open(page, '/vestegnen/moeder')
    await follow(page, 'Skriftlige høringer')
    await follow(page, `Læs og svar: ${title}`)
    expect(await press(page, 'Send svaret')).toBe(422)
    await page.getByLabel('Uenig', { exact: true }).check()
    expect(await press(page, 'Send svaret')).toBe(422)
    await fill(page, 'Bemærkninger', 'Tre aftener er for lidt')
    expect(await press(page, 'Send svaret')).toBe(200)
    await page.getByLabel('Enig', { exact: true }).check()
    expect(await press(page, 'Ændr svaret')).toBe(200)
    expect(await page.locator('main').innerText()).toContain('Der er svaret: Enig.')
    if (looking.javaScript) await expectFitToBeSeen(page)
    await follow(page, 'Tilbage til høringerne')
    expect(await page.locator('main').innerText()).not.toContain('Venter på dit svar')
  })
}
