import type { Page } from 'playwright-core'
import { expect, inject, test } from 'vitest'
import { field, fill } from './filling.ts'
import { follow, goOn, open, press } from './goto.ts'
import { visits, ways } from './visiting.ts'

const visit = visits(() => inject('demonstration'))
const question = 'Hvor længe må der højst gå, mellem at erfaringerne med appen bliver taget op, og i hvilket organ?'

for (const { way, ...looking } of ways) {
  test(`E2E-09 a decision answers an open question: the number is the partnership’s own from then on, ${way}`, async () => {
    const page = await visit.person('formand.gladsaxe', looking)
    await open(page, '/vestegnen/aftale')
    expect(await note(page)).toContain('Samværks læsning')
    const item = page.locator('#spoergsmaal-app-opfoelgning')
    await item.locator('xpath=ancestor::details/summary').click()
    await goOn(page, () => item.getByRole('link', { name: /^Registrér partnerskabets beslutning/ }).click())
    expect(await page.locator('main').innerText()).toContain(question)
    await fill(page, 'Højst hvor lang tid imellem?', 'noget')
    expect(await press(page, 'Registrér')).toBe(422)
    expect(await page.locator('main').innerText()).toContain(question)
    await fill(page, 'Højst hvor lang tid imellem?', '9 måneder')
    await field(page, 'I hvilken gruppe?').selectOption('Styregruppen')
    expect(await press(page, 'Registrér')).toBe(200)
    const entry = page.url()
    expect(await page.locator('main').innerText()).toContain('9 måneder')

    await open(page, '/vestegnen/aftale')
    expect(await note(page)).not.toContain('Samværks læsning')
    await item.locator('xpath=ancestor::details/summary').click()
    expect(await item.innerText()).toMatch(/Besvaret ved beslutning 15\. oktober 2018: 9 måneder/)
    await follow(page, /appen 'Herlev passer på Herlev'/)
    expect(await page.locator('main').innerText()).not.toContain('Hviler på spørgsmål')

    await open(page, entry)
    await follow(page, 'Træk tilbage')
    await fill(page, 'Hvorfor', 'Opdigtet: beslutningen blev udskudt.')
    await press(page, 'Træk tilbage')
    await open(page, '/vestegnen/aftale')
    expect(await note(page)).toContain('Samværks læsning')
  })
}

function note(page: Page): Promise<string> {
  return page.locator('#loefte-app-foelges').innerText()
}
