import type { Page } from 'playwright-core'
import { expect } from 'vitest'
import { fill } from './filling.ts'
import { follow, open, press } from './goto.ts'
import { addItem, noteOf, planMeeting } from './meeting-steps.ts'
import { concluded, outcome } from './minutes-page.ts'
import { choose, expectFit, group, said, type Year } from './year-steps.ts'

const toSetUp = `Opdigtet punkt: ${group} nedsættes`
const toApprove = `Opdigtet punkt: kommissorium for ${group}`

/** The coordination group decides, a working group is set up by it, and its charter is written and approved. */
export async function setUpGroup(year: Year): Promise<void> {
  const page = await year.visit.person('sekretaer.gladsaxe', year.looking)
  const before = await charters(page)
  const meeting = await planMeeting(page, { body: 'Koordinationsgruppen', on: '15.10.2018', from: '8', until: '9' })
  for (const title of [toSetUp, toApprove]) await addItem(page, title)
  expect(await press(page, 'Send dagsordenen')).toBe(200)
  await follow(page, 'Skriv referat')
  for (const item of [1, 2]) await outcome(page, item).fill(`Opdigtet: vedtaget nr. ${item}`)
  if (!year.looking.javaScript) await press(page, 'Gem referatet')
  for (const item of [1, 2]) await concluded(page, meeting, `Opdigtet: vedtaget nr. ${item}`)
  await follow(page, 'Afslut mødet')
  expect(await press(page, 'Afslut mødet')).toBe(200)

  await open(page, '/vestegnen/organer/arbejdsgrupper')
  await follow(page, 'Nedsæt en gruppe')
  await fill(page, 'Gruppens navn', group)
  await fill(page, 'Formål', 'Opdigtet: flere voksne ude om aftenen')
  expect(await press(page, 'Nedsæt gruppen')).toBe(422)
  await choose(page, 'Beslutningen', toSetUp)
  expect(await press(page, 'Nedsæt gruppen')).toBe(200)
  expect(await said(page)).toContain('Gruppen må gerne mødes imens')
  await expectFit(page, year)
  const address = page.url()
  expect(await charters(page)).toEqual({ approved: before.approved, groups: before.groups + 1 })
  await open(page, address)
  await writeCharter(page, year)
  expect(await charters(page)).toEqual({ approved: before.approved + 1, groups: before.groups + 1 })
  await open(page, '/vestegnen/loefter/kommissorier')
  const approvals = page.getByRole('row').filter({ hasText: 'Kommissorium godkendt' })
  expect(await approvals.filter({ hasText: group }).count()).toBe(1)
}

/** How many of how many groups have a charter with all its parts, as the agreement's page says it. */
async function charters(page: Page): Promise<{ approved: number; groups: number }> {
  const [, approved, groups] = /(\d+) af (\d+) er godkendt/.exec(await noteOf(page, 'kommissorier')) ?? []
  return { approved: Number(approved), groups: Number(groups) }
}

async function writeCharter(page: Page, year: Year): Promise<void> {
  await follow(page, 'Åbn kommissoriet')
  await follow(page, 'Begynd på kommissoriet')
  await expectFit(page, year)
  await fill(page, 'Opgave', 'Opdigtet: at gå ture i weekenden')
  await fill(page, 'Mål', 'Opdigtet: tryggere aftener ved stationen')
  const criterion = page.getByRole('group', { name: 'Succeskriterium 1', exact: true })
  await criterion.getByLabel('Kriterium').fill('Opdigtet: 40 ture')
  await criterion.getByLabel('Sådan måler vi det').fill('Opdigtet: turene tælles')
  await criterion.getByLabel('Hvornår').fill('Opdigtet: hvert kvartal')
  expect(await press(page, 'Gem som ny udgave')).toBe(200)
  await expectFit(page, year)
  await follow(page, 'Godkend udgave 1')
  await expectFit(page, year)
  await choose(page, 'Beslutningen', toApprove)
  expect(await press(page, 'Godkend')).toBe(200)
  expect(await said(page)).toContain('Udgave 1 er godkendt og gælder')
  await expectFit(page, year)
}
