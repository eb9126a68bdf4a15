import { expect, test } from 'vitest'
import { freshDatabase } from '../../test/database.ts'
import { adoptable, aFoundedPartnership, anInstallation, wordsOf } from '../../test/installation.ts'
import { languages } from '../platform/languages.ts'
import { StandingAnswer } from './api/standing-answer.ts'
import { shapes } from './evidence/shapes.ts'
import { paths } from './paths.ts'

const db = await freshDatabase()
const folders = ['agreements/example-harbour', 'agreements/beispiel-gruenzug'] as const
const [harbour, green] = [await aFoundedPartnership(db, folders[0]), await aFoundedPartnership(db, folders[1])]
const site = anInstallation(db, '2026-06-15T08:00:00Z')

async function standing(partnership: string, query = '') {
  return StandingAnswer.parse((await site.stranger(`${paths.json.to({ partnership })}${query}`)).json())
}

for (const [partnership, folder] of [
  [harbour, folders[0]],
  [green, folders[1]],
] as const) {
  test(`AGR-72 ${folder}: every page stands in Danish and in English, with the agreement’s words in their own language`, async () => {
    const { agreement } = await adoptable(folder)
    const { visit } = await site.member(partnership, ['secretary'], { organisation: agreement.parties[0]?.id ?? '' })
    const here = { partnership }
    const addresses = [
      paths.front.to(here),
      paths.agreement.to(here),
      paths.timeline.to(here),
      paths.overview.to(here),
      paths.evidence.to(here),
      paths.newEvidence.to(here),
      `/${partnership}/soeg?q=a`,
      ...agreement.norms.map(({ id }) => paths.norm.to({ partnership, norm: id })),
      ...Object.keys(shapes).map((slags) => paths.newEvidence.to(here, { slags })),
    ]
    for (const language of languages) {
      for (const address of addresses) {
        const { status, text } = await visit(`${address}${address.includes('?') ? '&' : '?'}sprog=${language}`)
        expect([address, language, status]).toEqual([address, language, 200])
        expect([address, text.includes(`<html lang="${language}"`), text.includes('undefined')]).toEqual([
          address,
          true,
          false,
        ])
      }
    }
    expect((await visit(paths.agreement.to(here))).text).toContain(`lang="${agreement.language}"`)
  })

  test(`AGR-72 ${folder}: its files are made in both languages`, async () => {
    for (const language of languages) {
      for (const path of [paths.json, paths.xml, paths.html, paths.pdf, paths.deadlines]) {
        const address = `${path.to({ partnership })}?sprog=${language}`
        expect([address, (await site.stranger(address)).status]).toEqual([address, 200])
      }
    }
  })
}

test('AGR-72 an agreement in English with quarters is judged by its own numbers', async () => {
  const { visit } = await site.member(harbour, ['secretary'], { organisation: 'port' })
  const board = async () => (await standing(harbour)).norms.find(({ id }) => id === 'board-meetings')
  const before = await board()
  const form = { slags: 'meeting-held', om: 'safety-board', dato: '2.6.2026' }
  for (const reference of ['1', '2', '3', '4', '5', '6']) {
    const made = await visit(paths.newEvidence.to({ partnership: harbour }), { form: { ...form, reference } })
    expect(made.status).toBe(303)
  }
  const after = await board()
  expect([before?.verdict === 'kept', after?.verdict]).toEqual([false, 'kept'])
  expect(before?.windows.length).toBeGreaterThan(8)
})

test('AGR-72 an agreement whose start is unknown waits for it to be recorded', async () => {
  const { visit } = await site.member(green, ['secretary'], { organisation: 'stadt' })
  const before = await standing(green)
  expect([before.agreement.state, new Set(before.norms.map(({ verdict }) => verdict)).size > 0]).toEqual([
    'not-yet',
    true,
  ])
  const form = { slags: 'entered-into-force', dato: '1.6.2025' }
  expect((await visit(paths.newEvidence.to({ partnership: green }), { form })).status).toBe(303)
  const after = await standing(green)
  expect(after.agreement.state).toBe('in-force')
  const page = wordsOf((await site.stranger(paths.agreement.to({ partnership: green }))).text)
  expect(page).toContain('Runde')
})
