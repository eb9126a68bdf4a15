import { readStory } from '../src/main/story.ts'
import { demoAccounts, demoSitters } from '../src/main/demo-accounts.ts'
import { expect, inject, test } from 'vitest'
import { follow, goOn, open } from './goto.ts'
import { typeCredentials, visits, ways } from './visiting.ts'

const visit = visits(() => inject('demonstration'))
const story = await readStory(new URL('../demo/story.yaml', import.meta.url))

/** What members have written and who they are: nothing of it is for strangers. */
const notForStrangers = [
  ...story.told.flatMap(({ note }) => note ?? []),
  ...[...demoAccounts, ...demoSitters].map(({ name }) => name),
  'Opdigt',
  'gaatur-eksempelparken',
  'Gaatur',
]
const publicAddresses = [
  '/vestegnen',
  '/vestegnen/aftale',
  '/vestegnen/aftale?sprog=en',
  '/vestegnen/aftale.json',
  '/vestegnen/aftale.xml',
  '/vestegnen/aftale.html',
  '/vestegnen/frister.ics',
  '/vestegnen/tidslinje',
  '/vestegnen/soeg?q=m%C3%B8de',
  '/vestegnen/soeg?q=Eksempelparken',
  '/vestegnen/soeg?q=Gaatur',
]

test('E2E-10 no public page, file or feed holds a note, a name or what members wrote of an entry', async () => {
  const page = await visit.stranger()
  await open(page, '/vestegnen/aftale')
  const promises = await page
    .locator('article a.promise')
    .evaluateAll((links) => links.map((link) => link.getAttribute('href')))
  const addresses = [...publicAddresses, ...new Set(promises.flatMap((href) => href ?? []))]
  expect(addresses.length).toBeGreaterThan(50)
  for (const address of addresses) {
    const answer = await page.request.get(address)
    expect(answer.status(), address).toBe(200)
    const text = await answer.text()
    const told = notForStrangers.filter((words) => text.includes(words))
    expect(
      told.filter((words) => !address.includes(encodeURIComponent(words))),
      address,
    ).toEqual([])
  }
})

for (const { way, ...looking } of ways) {
  test(`E2E-10 a stranger reads front, agreement, promise and timeline, and sees of evidence its kind, date and subject, ${way}`, async () => {
    const page = await visit.stranger(looking)
    await open(page, '/')
    expect(new URL(page.url()).pathname).toBe('/vestegnen')
    await follow(page, 'Læs aftalen, sætning for sætning')
    expect(await page.getByRole('heading', { level: 1 }).textContent()).toBe('Aftalen – og hvordan den bliver holdt')
    await follow(page, 'Styregruppen mødes minimum to gange årligt.')
    const counted = page.getByRole('table', { name: 'Det, der er talt med' })
    expect(await counted.getByRole('row').allInnerTexts()).toContainEqual(
      expect.stringMatching(/^6\. marts 2018\s+(Hvad\s+)?Møde holdt\s+(Om\s+)?Styregruppen$/),
    )
    expect(await page.getByRole('link', { name: 'Registrér en hændelse' }).count()).toBe(0)
    await follow(page, 'Tidslinje')
    expect(await page.locator('main').innerText()).toContain('Møde holdt: Styregruppen')
    await follow(page, 'Søg')
    await page.getByRole('searchbox').fill('kommissorier')
    await goOn(page, () => page.keyboard.press('Enter'))
    expect(await page.locator('main').innerText()).toContain('Koordinationsgruppen skriver et kommissorium')
  })

  test(`E2E-10 a stranger who asks for the entries signs in and comes to them, ${way}`, async () => {
    const page = await visit.stranger(looking)
    await open(page, '/vestegnen/haendelser?slags=meeting-held')
    expect(new URL(page.url()).pathname).toBe('/log-ind')
    await typeCredentials(page, 'medlem.herlev')
    expect(page.url()).toMatch(/\/vestegnen\/haendelser\?slags=meeting-held$/)
    expect(await page.locator('main').innerText()).toContain('Koordinationsgruppens tredje møde.')
  })
}
