import { afterAll, expect, test } from 'vitest'
import { aPdf } from '../test/a-pdf.ts'
import { startDemonstration } from './demonstration.ts'
import { chooseFile, field, fill } from './filling.ts'
import { follow, open, press } from './goto.ts'
import { expectFitToBeSeen } from './seen.ts'
import { visits, ways } from './visiting.ts'

const demonstration = await startDemonstration()
afterAll(() => demonstration.stop())
const visit = visits(() => demonstration.origin)

/** Each way has a day of its own. */
const days = { desktop: '11.12.2018', phone: '12.12.2018' } as const

for (const { way, ...looking } of ways) {
  test(`GOV-80, GOV-83, GOV-85 and GOV-86 an agenda is drafted, gets annexes and a member’s proposal, and is fetched as one PDF, ${way}`, async () => {
    const page = await visit.person('sekretaer.gladsaxe', looking)
    await open(page, '/vestegnen/moeder/nyt?organ=styregruppe')
    await fill(page, 'Dag', days[looking.javaScript ? 'desktop' : 'phone'])
    await fill(page, 'Fra kl.', '9')
    await fill(page, 'Til kl.', '11')
    expect(await press(page, 'Planlæg mødet')).toBe(200)
    const meeting = new URL(page.url()).pathname

    await follow(page, 'Lav et udkast til dagsorden')
    if (looking.javaScript) await expectFitToBeSeen(page)
    expect(await press(page, 'Sæt de valgte på dagsordenen')).toBe(200)
    expect(await page.locator('main').innerText()).toContain('Velkomst')

    await follow(page, 'Tilføj eller ret bilag til Velkomst')
    await chooseFile(page, 'Filer', 'spil.pdf', 'MZ\u0090\u0000\u0003')
    expect(await press(page, 'Gem bilag')).toBe(422)
    if (looking.javaScript) await expectFitToBeSeen(page)
    await chooseFile(page, 'Filer', 'Opdigtet tegning.pdf', aPdf(2))
    expect(await press(page, 'Gem bilag')).toBe(200)

    const member = await visit.person('medlem.herlev', looking)
    await open(member, meeting)
    await follow(member, 'Foreslå et punkt')
    if (looking.javaScript) await expectFitToBeSeen(member)
    await fill(member, 'Overskrift', 'Opdigtet forslag om natteravne')
    expect(await press(member, 'Send forslaget')).toBe(200)

    await open(page, meeting)
    if (looking.javaScript) await expectFitToBeSeen(page)
    expect(await press(page, 'Sæt på dagsordenen: Opdigtet forslag om natteravne')).toBe(200)
    await follow(page, 'Ret punktet Opdigtet forslag om natteravne')
    await field(page, 'Hvem fremlægger?').fill('Herlev')
    expect(await press(page, 'Gem punktet')).toBe(200)
    expect(await page.locator('main').innerText()).toContain('Fremlægges af Herlev')
    const pack = await page.request.get(`${demonstration.origin}${meeting}/sager.pdf`)
    expect([pack.status(), (await pack.body()).subarray(0, 5).toString()]).toEqual([200, '%PDF-'])
  })
}
