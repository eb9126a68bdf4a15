import type { Page } from 'playwright-core'
import { expect, inject, test } from 'vitest'
import { field, fill } from './filling.ts'
import { follow, open, press } from './goto.ts'
import { noteOf } from './meeting-steps.ts'
import { visits, ways } from './visiting.ts'

const visit = visits(() => inject('demonstration'))

/** Each way has a seat of its own, of a promise that is kept: a sitting that was ended stays in the history. */
const seats = {
  desktop: {
    body: 'Styregruppen',
    seat: 'Politiinspektøren for Lokalpolitiet',
    who: 'Pia Opdigt',
    promise: 'styregruppe-politiet',
    filled: { before: '7 af 8 besat', after: '6 af 8 besat' },
    says: '1 af 2 pladser er besat.',
  },
  phone: {
    body: 'Koordinationsgruppen',
    seat: 'Chefen for Lokalpolitidistrikt Nord',
    who: 'Poul Opdigt',
    promise: 'koordinationsgruppe-politiet',
    filled: { before: '6 af 6 besat', after: '5 af 6 besat' },
    says: 'ledig fra 14. oktober 2018',
  },
} as const
const police = 'Københavns Vestegns Politi'

for (const { way, ...looking } of ways) {
  const { body, seat, who, promise, filled, says } = seats[looking.javaScript ? 'desktop' : 'phone']

  test(`E2E-22 the secretary ends a sitting: the seat is vacant and its promise is no longer kept, until somebody sits there again, ${way}`, async () => {
    const page = await visit.person('sekretaer.gladsaxe', looking)
    expect(await noteOf(page, promise)).toContain('Holdt')
    await open(page, '/vestegnen/aftale')
    await follow(page, 'Organer')
    expect(await lineOf(page, body)).toContain(filled.before)
    await follow(page, body)
    expect(await lineOf(page, seat)).toContain(who)

    await follow(page, `Ret pladsen ${seat}, ${police}`)
    await follow(page, `Afslut: ${who} forlader pladsen`)
    await fill(page, 'Sidste dag på pladsen', '16.10.2018')
    expect(await press(page, 'Afslut')).toBe(422)
    expect(await page.locator(':focus').innerText()).toContain('Skriv en dag, der er kommet')
    expect(await field(page, 'Sidste dag på pladsen').inputValue()).toBe('16.10.2018')
    await fill(page, 'Sidste dag på pladsen', '14.10.2018')
    expect(await press(page, 'Afslut')).toBe(200)
    expect(await lineOf(page, seat)).toContain('ledig')
    const earlier = page.getByRole('table', { name: 'Tidligere på pladserne' })
    expect(await earlier.getByRole('row').filter({ hasText: who }).innerText()).toContain('14. oktober 2018')
    await follow(page, 'Tilbage til organerne')
    expect(await lineOf(page, body)).toContain(filled.after)
    const vacant = await noteOf(page, promise)
    expect(vacant).not.toContain('Holdt')
    expect(vacant).toContain(says)
    expect(vacant).not.toContain('Opdigt')

    await follow(page, 'Organer')
    await follow(page, body)
    await follow(page, `Ret pladsen ${seat}, ${police}`)
    await field(page, 'Hvem sætter sig?').selectOption(who)
    await fill(page, 'Fra hvilken dag?', '15.10.2018')
    expect(await press(page, 'Sæt på pladsen')).toBe(200)
    expect(await lineOf(page, seat)).toContain(`${who} siden 15. oktober 2018`)
    expect(await noteOf(page, promise)).toContain('Holdt')
  })
}

/** The line of a table that begins with a word: a body's among the bodies, a seat's among the seats. */
function lineOf(page: Page, name: string): Promise<string> {
  return page
    .locator('tbody tr', { has: page.locator('th, td').first().getByText(name, { exact: true }) })
    .first()
    .innerText()
}
