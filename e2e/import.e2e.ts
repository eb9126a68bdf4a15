import type { Page } from 'playwright-core'
import { expect, inject, test } from 'vitest'
import { chooseFile } from './filling.ts'
import { follow, open, press } from './goto.ts'
import { expectFitToBeSeen } from './seen.ts'
import { visits, ways } from './visiting.ts'

const visit = visits(() => inject('demonstration'))
const header = 'kind,subject,party,occurred_on,about,note'

for (const { way, ...looking } of ways) {
  const ours = looking.javaScript ? 'gaatur-a' : 'gaatur-b'

  test(`E2E-07 a faulty file names its lines, and nothing of it is taken in, ${way}`, async () => {
    const page = await visit.person('koordinator.herlev', looking)
    const status = await load(page, [
      header,
      `activity-done,civilsamfund,herlev,2018-10-08,${ours},Opdigtet: den linje er i orden.`,
      'meeting-held,styregruppen,,2018-10-09,,',
      `activity-done,civilsamfund,herlev,8.10.2018,${ours},`,
    ])
    expect(status).toBe(422)
    const said = await page.locator('main').innerText()
    expect(said).toMatch(/2 linjer .* Intet er indlæst\./)
    expect(said).toMatch(/Linje 3: .*styregruppen/)
    expect(said).toMatch(/Linje 4: .*8\.10\.2018/)
    expect(await page.getByRole('status').innerText()).toContain('Linje 3')
    await open(page, '/vestegnen/haendelser?ord=orden')
    expect(await page.locator('main').innerText()).not.toContain('den linje er i orden')
  })

  test(`E2E-08 a right file is taken in whole, and never twice, ${way}`, async () => {
    const page = await visit.person('koordinator.herlev', looking)
    const lines = [
      header,
      `activity-done,civilsamfund,herlev,2018-10-08,${ours},"Opdigtet: en gåtur, »i regn«"`,
      `activity-done,civilsamfund,herlev,2018-10-09,${ours},Opdigtet: en gåtur i sol`,
    ]
    expect(await load(page, lines)).toBe(200)
    expect(await page.getByRole('status').innerText()).toContain('2 hændelser er indlæst.')
    if (looking.javaScript) await expectFitToBeSeen(page)
    await open(page, '/vestegnen/haendelser?fra=2018-10-08&til=2018-10-09&part=herlev')
    expect(await page.locator('main').innerText()).toContain('Opdigtet: en gåtur, »i regn«')
    await follow(page, 'Aktivitet gennemført')
    expect(await page.locator('main').innerText()).toContain('Indlæst fra fil')
    expect(await load(page, lines)).toBe(422)
    expect(await page.locator('main').innerText()).toMatch(/Linje 2: .*registreret/)
  })
}

async function load(page: Page, lines: readonly string[]): Promise<number> {
  await open(page, '/vestegnen/haendelser/indlaes')
  await chooseFile(page, 'CSV-fil', 'hændelser.csv', `${lines.join('\n')}\n`)
  return press(page, 'Indlæs')
}
