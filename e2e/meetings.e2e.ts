import { afterAll, expect, test } from 'vitest'
import { field, fill } from './filling.ts'
import { startDemonstration } from './demonstration.ts'
import { follow, open, press } from './goto.ts'
import { noteOf } from './meeting-steps.ts'
import { expectFitToBeSeen } from './seen.ts'
import { visits, ways } from './visiting.ts'

// A demonstration of its own: what is held here would turn the promises that other journeys look at.
const demonstration = await startDemonstration()
afterAll(() => demonstration.stop())
const visit = visits(() => demonstration.origin)

/** Each way has a body of its own; in the autumn of 2018 both owe one more meeting, and a meeting today is the one. */
const bodies = {
  desktop: { body: 'Styregruppen', promise: 'styregruppe-moeder', before: 'Frist nær' },
  phone: { body: 'Koordinationsgruppen', promise: 'koordinationsgruppe-moeder', before: 'På vej' },
} as const

for (const { way, ...looking } of ways) {
  const { body, promise, before } = bodies[looking.javaScript ? 'desktop' : 'phone']

  test(`E2E-23 a meeting is planned, its agenda sent, an action given, the meeting closed, and the promise is kept, ${way}`, async () => {
    const page = await visit.person('sekretaer.gladsaxe', looking)
    expect(await noteOf(page, promise)).toContain(before)
    await open(page, '/vestegnen/moeder')
    await follow(page, 'Planlæg et møde')
    await field(page, 'Organ').selectOption(body)
    await fill(page, 'Dag', '15.10.2018')
    await fill(page, 'Fra kl.', '13')
    await fill(page, 'Til kl.', '12')
    expect(await press(page, 'Planlæg mødet')).toBe(422)
    await fill(page, 'Til kl.', '14.30')
    expect(await press(page, 'Planlæg mødet')).toBe(200)
    const meeting = new URL(page.url()).pathname

    await follow(page, 'Tilføj et punkt')
    await fill(page, 'Overskrift', 'Opdigtet punkt om lys på stien')
    await fill(page, 'Minutter', '20')
    expect(await press(page, 'Gem punktet')).toBe(200)
    expect(await press(page, 'Send dagsordenen')).toBe(200)
    expect(await page.locator('main').innerText()).toContain('dagsorden sendt')
    await follow(page, 'Tilføj en opgave')
    await fill(page, 'Hvad', `Undersøg lyset, ${body}`)
    await field(page, 'Hvem').selectOption('Sonja Opdigt')
    await fill(page, 'Senest', '1.11.2018')
    expect(await press(page, 'Tilføj opgaven')).toBe(200)
    if (looking.javaScript) await expectFitToBeSeen(page)

    await follow(page, 'Afslut mødet')
    if (looking.javaScript) await expectFitToBeSeen(page)
    expect(await press(page, 'Afslut mødet')).toBe(200)
    expect(new URL(page.url()).pathname).toBe(meeting)
    expect(await noteOf(page, promise)).toContain('Holdt')

    await open(page, '/vestegnen/opgaver')
    await follow(page, `Afslut opgaven Undersøg lyset, ${body}`)
    await fill(page, 'Hvad blev det til?', 'Der er sat to opdigtede lamper op')
    expect(await press(page, 'Afslut')).toBe(200)
    expect(await page.locator('main').innerText()).not.toContain(`Undersøg lyset, ${body}`)
  })
}
