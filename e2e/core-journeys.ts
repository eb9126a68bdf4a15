import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { chooseFile, field, fill } from './filling.ts'
import { follow, goOn, open, press } from './goto.ts'
import { tabTo, whereTheFocusIs } from './keyboard.ts'
import { expectFitToBeSeen } from './seen.ts'
import { type Visits, ways } from './visiting.ts'
import { demoPassword } from '../src/main/demo-accounts.ts'

const secretary = 'sekretaer.gladsaxe'

/**
 * The journeys that every installation must carry, whatever its database: signing in and reading the agreement on three dates;
 * recording what happened, seeing a verdict turn, taking it back and seeing it turn back.
 */
export function coreJourneys(visit: Visits, engine: string): void {
  for (const { way, ...looking } of ways) {
    test(`E2E-01 the secretary signs in by the keyboard alone and lands on the overview, ${way}, ${engine}`, async () => {
      const page = await visit.stranger(looking)
      await open(page, '/vestegnen')
      await page.keyboard.press('Tab')
      expect(await whereTheFocusIs(page)).toEqual({ name: 'Gå til sidens indhold', seen: true })
      expect(await page.getByRole('link', { name: 'Gå til sidens indhold' }).boundingBox()).toMatchObject({ y: 8 })
      await tabTo(page, 'Log ind')
      await goOn(page, () => page.keyboard.press('Enter'))
      await tabTo(page, 'E-mail')
      await page.keyboard.type(`${secretary}@demo.example`)
      await tabTo(page, 'Adgangskode')
      await page.keyboard.type(demoPassword)
      await goOn(page, () => page.keyboard.press('Enter'))
      expect(new URL(page.url()).pathname).toBe('/vestegnen/overblik')
      expect(await page.getByRole('heading', { level: 1 }).textContent()).toBe('Overblik')
    })

    test(`E2E-02 the agreement is read on three dates through the two date fields, ${way}, ${engine}`, async () => {
      const page = await visit.person(secretary, looking)
      await open(page, '/vestegnen/aftale')
      await askFor(page, '1.3.2018')
      expect(await noteOf(page)).toContain('Åben')
      expect(await noteOf(page)).toContain('Ingen af 2 møder er holdt i 2018')
      expect(await timeBox(page)).toContain('Du ser, hvordan aftalen stod den 1. marts 2018.')
      await askFor(page, '15/10-2018')
      expect(await noteOf(page)).toContain('Frist nær')
      expect(await noteOf(page)).toContain('1 af 2 møder er holdt i 2018; ingen er planlagt.')
      await askFor(page, '2019-06-30', '15.10.2018')
      expect(await noteOf(page)).toContain('Ingen af 2 møder er holdt i 2019')
      expect(await timeBox(page)).toContain('Fremskrivning: Sådan ser det ud den 30. juni 2019')
      expect(new URL(page.url()).searchParams.get('pr')).toBe('2019-06-30')
    })

    test(`E2E-03 a click on the words leads to the promise, its periods, what was counted and how it stood, ${way}, ${engine}`, async () => {
      const page = await visit.stranger(looking)
      await open(page, '/vestegnen/aftale?pr=2018-10-01')
      await follow(page, 'Styregruppen mødes minimum to gange årligt.')
      expect(await page.getByRole('heading', { level: 1 }).textContent()).toContain(
        'Styregruppen holder mindst to møder',
      )
      expect(await page.locator('.lead-verdict').innerText()).toContain('Frist nær · 1. oktober 2018')
      expect(await page.getByRole('img', { name: /Styregruppen holder mindst to møder/ }).count()).toBe(1)
      expect(
        await page
          .getByRole('table', { name: /^Perioder/ })
          .getByRole('row')
          .count(),
      ).toBe(3)
      const counted = page.getByRole('table', { name: 'Det, der er talt med' })
      expect(await counted.innerText()).toContain('Møde holdt')
      expect(await page.locator('.history').innerText()).toContain('frist nær')
      await follow(page, 'Tilbage til aftalen')
      expect(page.url()).toMatch(/pr=2018-10-01#loefte-styregruppe-moeder$/)
    })

    test(`E2E-04 a held meeting is recorded with file and link, and the promise turns; taken back, it turns back, ${way}, ${engine}`, async () => {
      const page = await visit.person(secretary, looking)
      await recordMeeting(page, looking.javaScript ? '9.10.2018' : '10.10.2018')
      await seeTheFile(page)
      const entry = page.url()
      await open(page, '/vestegnen/aftale')
      expect(await noteOf(page)).toContain('Holdt')
      expect(await noteOf(page)).toContain('2 af 2 møder er holdt i 2018')

      await open(page, entry)
      await follow(page, 'Træk tilbage')
      expect(await press(page, 'Træk tilbage')).toBe(422)
      expect(await page.locator(':focus').textContent()).toContain('Skriv, hvorfor hændelsen trækkes tilbage.')
      await fill(page, 'Hvorfor', 'Opdigtet: mødet blev aflyst.')
      expect(await press(page, 'Træk tilbage')).toBe(200)
      expect(await page.locator('main').innerText()).toContain('Trukket tilbage')
      await open(page, '/vestegnen/aftale')
      expect(await noteOf(page)).toContain('Frist nær')
      await open(page, '/vestegnen/haendelser')
      const line = page.locator('tr', { has: page.locator(`a[href="${new URL(entry).pathname}"]`) })
      expect(await line.locator('s').textContent()).toBe('Møde holdt')
      expect(await line.textContent()).toContain('trukket tilbage')
    })

    test(`E2E-05 a faulty entry comes back in place with all that was typed, and the focus at what is wrong, ${way}, ${engine}`, async () => {
      const page = await visit.person(secretary, looking)
      await open(page, '/vestegnen/haendelser/ny?slags=meeting-held&om=styregruppe')
      await fill(page, 'Hvornår skete det?', '32.10.2018')
      await page.getByLabel('Koordinationsgruppen').check()
      await fill(page, 'Note', 'Opdigtet: to »linjer«\nog <b>tegn</b>')
      await fill(page, 'Link til dokumentation', 'javascript:alert(1)')
      await fill(page, 'Reference', 'formiddag')
      expect(await press(page, 'Registrér')).toBe(422)
      expect(await page.locator(':focus').textContent()).toContain('Der er 2 ting at rette')
      expect(await field(page, 'Hvornår skete det?').inputValue()).toBe('32.10.2018')
      expect(await page.getByLabel('Koordinationsgruppen').isChecked()).toBe(true)
      expect(await field(page, 'Note').inputValue()).toBe('Opdigtet: to »linjer«\nog <b>tegn</b>')
      expect(await field(page, 'Link til dokumentation').inputValue()).toBe('javascript:alert(1)')
      expect(await field(page, 'Reference').inputValue()).toBe('formiddag')
      await page.getByRole('link', { name: 'Skriv datoen som 15.10.2018.' }).click()
      expect(await field(page, 'Hvornår skete det?').evaluate((input) => input === document.activeElement)).toBe(true)
    })

    test(`E2E-20 of two people who take the same entry back at once, one does and the other is told, ${way}, ${engine}`, async () => {
      const chair = await visit.person('formand.gladsaxe', looking)
      await recordMeeting(chair, looking.javaScript ? '11.10.2018' : '12.10.2018', 'Frans Opdigt')
      const entry = chair.url()
      const other = await visit.person(secretary, looking)
      for (const page of [chair, other]) {
        await open(page, `${entry}/traek-tilbage`)
        await fill(page, 'Hvorfor', 'Opdigtet: skrevet to gange.')
      }
      const both = await Promise.all([press(chair, 'Træk tilbage'), press(other, 'Træk tilbage')])
      expect(both.toSorted((a, b) => a - b)).toEqual([200, 409])
      const told = both[0] === 409 ? chair : other
      expect(await told.locator('main').innerText()).toContain('allerede')
      if (looking.javaScript) await expectFitToBeSeen(told)
    })
  }
}

/** The note beside the words about the meetings of the styregruppe. */
function noteOf(page: Page): Promise<string> {
  return page.locator('#loefte-styregruppe-moeder').innerText()
}

function timeBox(page: Page): Promise<string> {
  return page.getByRole('region', { name: 'Vælg dato' }).innerText()
}

async function askFor(page: Page, asOf: string, knownOn?: string): Promise<void> {
  await fill(page, 'Pr. dato', asOf)
  if (knownOn !== undefined) await fill(page, 'Kendt pr.', knownOn)
  expect(await press(page, 'Vis')).toBe(200)
}

const minutes = Buffer.from('%PDF-1.4\n1 0 obj<</Type/Catalog>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n')

/** From the promise to the form that it opens, filled in with all that belongs to a held meeting. */
async function recordMeeting(page: Page, on: string, by = 'Sonja Opdigt'): Promise<void> {
  await open(page, '/vestegnen/loefter/styregruppe-moeder')
  await follow(page, 'Registrér en hændelse')
  expect(await page.getByRole('heading', { level: 1 }).textContent()).toBe('Møde holdt')
  expect(await page.getByLabel('Styregruppen').isChecked()).toBe(true)
  await fill(page, 'Hvornår skete det?', on)
  await fill(page, 'Note', 'Opdigtet: styregruppens andet møde.')
  await fill(page, 'Link til dokumentation', 'https://dagsorden.example/styregruppen')
  await chooseFile(page, 'Bilag', 'Referat – styregruppen.pdf', minutes)
  expect(await press(page, 'Registrér')).toBe(200)
  const said = await page.locator('main').innerText()
  expect(said).toContain('Opdigtet: styregruppens andet møde.')
  expect(said).toContain(by)
  expect(said).toContain('Styregruppen holder mindst to møder i hvert kalenderår.')
  const link = page.getByRole('link', { name: 'https://dagsorden.example/styregruppen' })
  expect(await link.getAttribute('rel')).toContain('noreferrer')
}

/** The file is saved, never shown, under the name that it came with. */
async function seeTheFile(page: Page): Promise<void> {
  const href = await page.getByRole('link', { name: /Referat/ }).getAttribute('href')
  const answer = await page.request.get(href ?? '')
  expect(answer.status()).toBe(200)
  expect(answer.headers()['content-disposition']).toMatch(/^attachment; /)
  expect(Buffer.compare(await answer.body(), minutes)).toBe(0)
}
