import type { Page } from 'playwright-core'
import { expect, inject, test } from 'vitest'
import { goOn, open } from './goto.ts'
import { visits } from './visiting.ts'

const visit = visits(() => inject('demonstration'))

test('E2E-06 without JavaScript there is no slider, and the two date fields stand alone', async () => {
  const page = await visit.stranger({ javaScript: false })
  await open(page, '/vestegnen/aftale')
  expect(await page.getByRole('slider').count()).toBe(0)
  expect(await page.getByRole('textbox').count()).toBe(2)
})

test('E2E-06 with the arrows one walks through the term day by day, and Enter opens the page on the date', async () => {
  const page = await visit.stranger()
  await open(page, '/vestegnen/aftale')
  const slider = page.getByRole('slider', { name: 'Dato i aftalens løbetid' })
  await slider.focus()
  await page.keyboard.press('Home')
  expect(await told(page)).toBe('1. januar 2018')
  for (let day = 0; day < 59; day += 1) await page.keyboard.press('ArrowRight')
  expect(await told(page)).toBe('1. marts 2018')
  expect(await slider.getAttribute('aria-valuetext')).toBe('1. marts 2018')
  await goOn(page, () => page.keyboard.press('Enter'))
  expect(await noteOf(page)).toContain('Ingen af 2 møder er holdt i 2018')
  await page.getByRole('slider').focus()
  await page.keyboard.press('End')
  await goOn(page, () => page.keyboard.press('Enter'))
  expect(await page.locator('.time-says').innerText()).toContain(
    'Fremskrivning: Sådan ser det ud den 31. december 2019',
  )
})

for (const [on, share, says] of [
  ['1. marts 2018', 59 / 729, 'Ingen af 2 møder er holdt i 2018'],
  ['15. oktober 2018', 287 / 729, '1 af 2 møder er holdt i 2018'],
  ['30. juni 2019', 545 / 729, 'Ingen af 2 møder er holdt i 2019'],
] as const) {
  test(`E2E-06 the slider, drawn with the pointer to ${on} and let go beside it, opens the page on that date`, async () => {
    const page = await visit.stranger()
    await open(page, '/vestegnen/aftale?pr=2018-06-01')
    const track = await page.locator('.slide-track').boundingBox()
    const thumb = await page.locator('.t-thumb').boundingBox()
    if (!track || !thumb) throw new Error('There is no track')
    await page.mouse.move(thumb.x + thumb.width / 2, thumb.y + thumb.height / 2)
    await page.mouse.down()
    await page.mouse.move(track.x + track.width * share, thumb.y, { steps: 5 })
    await page.mouse.move(track.x + track.width * share, thumb.y + 120)
    await goOn(page, () => page.mouse.up())
    const off = Math.abs(daysFromStart(page) - Math.round(share * 729))
    expect(off, `${page.url()} is not within three days of ${on}`).toBeLessThanOrEqual(3)
    expect(await noteOf(page)).toContain(says)
  })
}

function told(page: Page): Promise<string> {
  return page.locator('date-slider output').innerText()
}

function noteOf(page: Page): Promise<string> {
  return page.locator('#loefte-styregruppe-moeder').innerText()
}

/** How many days after 1 January 2018 the page stands. */
function daysFromStart(page: Page): number {
  const asked = new URL(page.url()).searchParams.get('pr') ?? ''
  return Math.round((Date.parse(asked) - Date.parse('2018-01-01')) / 86_400_000)
}
