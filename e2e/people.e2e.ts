import type { Page } from 'playwright-core'
import { expect, inject, test } from 'vitest'
import { fill } from './filling.ts'
import { follow, goOn, open, press } from './goto.ts'
import { expectFitToBeSeen } from './seen.ts'
import { typeCredentials, visits, ways } from './visiting.ts'

const visit = visits(() => inject('demonstration'))

for (const { way, ...looking } of ways) {
  const name = looking.javaScript ? 'Nanna Opdigt' : 'Niels Opdigt'
  const email = looking.javaScript ? 'nanna.opdigt@demo.example' : 'niels.opdigt@demo.example'

  test(`E2E-13 an administrator invites a person, who chooses a password with the link of the mail and comes in, ${way}`, async () => {
    const page = await visit.person('administrator.gladsaxe', looking)
    await open(page, '/vestegnen/brugere')
    await follow(page, 'Giv en person adgang')
    await fill(page, 'Navn', name)
    await fill(page, 'E-mail', email)
    await page.getByLabel('Herlev Kommune').check()
    await page.getByLabel('Medlem', { exact: true }).check()
    expect(await press(page, 'Giv adgang, og send invitation')).toBe(200)
    expect(await page.getByRole('status').innerText()).toContain('Invitationen er lagt til afsendelse.')

    const newcomer = await visit.stranger(looking)
    await followMail(newcomer, email, '/invitation/')
    const link = newcomer.url()
    expect(await newcomer.locator('main').innerText()).toContain('Ada Opdigt har inviteret dig')
    if (looking.javaScript) await expectFitToBeSeen(newcomer)
    await fill(newcomer, 'Ny adgangskode', 'kort')
    expect(await press(newcomer, 'Gem adgangskoden, og log ind')).toBe(422)
    await fill(newcomer, 'Ny adgangskode', 'cykel regnbue havn kaffe')
    expect(await press(newcomer, 'Gem adgangskoden, og log ind')).toBe(200)
    expect(await newcomer.locator('.top').innerText()).toContain(`Logget ind som ${name}`)
    expect(new URL(newcomer.url()).pathname).toBe('/vestegnen/overblik')
    await open(newcomer, link)
    expect(await newcomer.getByRole('heading', { level: 1 }).textContent()).toBe('Adressen virker ikke længere')
    if (looking.javaScript) await expectFitToBeSeen(newcomer)
  })

  test(`E2E-14 a forgotten password is chosen anew with the link of the mail, and the old one is worth nothing, ${way}`, async () => {
    const account = looking.javaScript ? 'kommunikation.herlev' : 'oekonomi.gladsaxe'
    const page = await visit.stranger(looking)
    await open(page, '/log-ind')
    await follow(page, 'Glemt adgangskode?')
    await fill(page, 'E-mail', `${account}@demo.example`)
    expect(await press(page, 'Send mig adressen')).toBe(200)
    expect(await page.locator('main').innerText()).toContain('Se i din indbakke')
    await followMail(page, `${account}@demo.example`, '/ny-adgangskode/')
    if (looking.javaScript) await expectFitToBeSeen(page)
    await fill(page, 'Ny adgangskode', 'stige paraply nordlys brød')
    expect(await press(page, 'Skift adgangskode')).toBe(200)
    expect(await page.getByRole('status').innerText()).toContain('Din adgangskode er skiftet.')
    await typeCredentials(page, account)
    expect(await page.locator('main').innerText()).toContain('E-mail og adgangskode passer ikke sammen.')
    await fill(page, 'Adgangskode', 'stige paraply nordlys brød')
    expect(await press(page, 'Log ind')).toBe(200)
    expect(await page.locator('.top').innerText()).toContain('Logget ind som')
  })

  test(`E2E-15 my sessions are listed, and another one that I sign out is out, ${way}`, async () => {
    const account = looking.javaScript ? 'koordinator.ballerup' : 'henvendelser.herlev'
    const [here, there] = [await visit.stranger(looking), await visit.stranger(looking)]
    for (const page of [there, here]) {
      await open(page, '/log-ind')
      await typeCredentials(page, account)
    }
    await open(here, '/min-side')
    const sessions = here.getByRole('table', { name: 'Her er du logget ind' })
    expect(await sessions.getByRole('row').count()).toBe(3)
    const other = sessions.getByRole('row').filter({ hasNotText: 'denne' }).getByRole('button')
    await goOn(here, () => other.click())
    expect(await here.getByRole('status').innerText()).toContain('Sessionen er logget ud.')
    expect(await sessions.getByRole('row').count()).toBe(2)
    await open(there, '/vestegnen/overblik')
    expect(new URL(there.url()).pathname).toBe('/log-ind')
  })

  test(`E2E-16 a token for a program is shown once, works as far as its owner, and is worth nothing once revoked, ${way}`, async () => {
    const page = await visit.person('evaluering.vestegnens-politi', looking)
    const name = `Opdigtet program ${way}`
    await open(page, '/min-side/noegler')
    await fill(page, 'Navn', name)
    expect(await press(page, 'Lav nøglen')).toBe(200)
    const token = await page.locator('.secret').innerText()
    if (looking.javaScript) await expectFitToBeSeen(page)
    const asProgram = () =>
      page.request.get('/api/v1/vestegnen/evidence', { headers: { authorization: `Bearer ${token}` } })
    expect((await asProgram()).status()).toBe(200)
    await open(page, '/min-side/noegler')
    expect(await page.content()).not.toContain(token)
    expect(await press(page, `Træk tilbage: ${name}`)).toBe(200)
    expect((await asProgram()).status()).toBe(401)
  })
}

/** Opens the demonstration's outgoing mail, and follows the link of the newest letter to that address. */
async function followMail(page: Page, to: string, link: string): Promise<void> {
  await open(page, '/vestegnen/post')
  const letter = page.locator('.letter', { hasText: to }).first()
  expect(await goOn(page, () => letter.locator(`a[href*="${link}"]`).click())).toBe(200)
}
