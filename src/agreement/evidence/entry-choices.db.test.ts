import { expect, test } from 'vitest'
import { freshDatabase } from '../../../test/database.ts'
import { adoptable, aFoundedPartnership, anInstallation, wordsOf } from '../../../test/installation.ts'
import { adopt } from '../../main/found.ts'
import { compile } from '../compile/compile.ts'
import { paths } from '../paths.ts'

const db = await freshDatabase()
const [one, other] = [await aFoundedPartnership(db), await aFoundedPartnership(db)]
const site = anInstallation(db, '2020-05-01T08:00:00Z')
const successor = await adoptable('test/agreements/vestegnen-2020-made-up')

async function aSecretary(partnership: string) {
  const { visit } = await site.member(partnership, ['secretary'])
  const to = paths.newEvidence.to({ partnership })
  const asked = (slags: string, more: Record<string, string> = {}) =>
    visit(paths.newEvidence.to({ partnership }, { slags, ...more }))
  return { asked, enter: (form: Record<string, string>) => visit(to, { form }), visit }
}

test('EVD-06 a decision names indicators one a line, and a measurement then chooses among them', async () => {
  const partnership = one
  const { asked, enter, visit } = await aSecretary(partnership)
  const decision = { slags: 'decided', om: 'styregruppe', dato: '1.3.2018', spoergsmaal: 'tryghed-indikator' }
  const field = 'svar-indicator'
  expect((await asked('decided', { spoergsmaal: 'tryghed-indikator' })).text).toContain(`<textarea id="felt-${field}"`)
  const vague = await enter({ ...decision, [field]: 'Trygge borgere: bedre' })
  expect(vague.status).toBe(422)
  expect(vague.text).toContain('Trygge borgere: bedre</textarea>')
  const made = await enter({ ...decision, [field]: 'Borgere, der er trygge: højere\r\nIndbrud: færre' })
  expect(made.status).toBe(303)
  expect(wordsOf((await visit(made.location ?? '')).text)).toContain(
    'Svar: Borgere, der er trygge (højere er bedre); Indbrud (lavere er bedre)',
  )
  const measuring = (await asked('measured')).text
  expect(measuring).toContain('value="borgere-der-er-trygge"')
  const figure = { slags: 'measured', om: 'civilsamfund', emne: 'indbrud', vaerdi: '12', usikkerhed: '1' }
  expect((await enter({ ...figure, dato: '2.3.2018' })).status).toBe(303)
  const page = wordsOf((await visit(paths.agreement.to({ partnership }, { pr: '2018-10-15' }))).text)
  expect(page).toContain('Indbrud')
})

test('EVD-06 where a chain has several agreements, it is asked which of them entered into force, and that one speaks', async () => {
  const partnership = other
  const { asked, enter, visit } = await aSecretary(partnership)
  expect((await asked('entered-into-force')).text).not.toContain('name="om"')
  const yaml = successor.yaml.replace('from: 2020-01-01', 'from: unknown')
  const { agreement } = compile({ text: successor.agreement.text, reading: yaml })
  if (!agreement) throw new Error('the reading without a start does not compile')
  await adopt(db, partnership, { agreement, yaml }, new Date('2020-01-10T10:00:00Z'))
  const page = async () => wordsOf((await visit(paths.agreement.to({ partnership }, { pr: '2020-04-01' }))).text)
  const form = { slags: 'entered-into-force', dato: '1.3.2020' }
  expect((await enter({ ...form, om: 'styregruppe' })).status).toBe(422)
  expect((await asked('entered-into-force')).text).toContain(`value="${agreement.id}"`)
  const before = await page()
  expect((await enter({ ...form, om: agreement.id })).status).toBe(303)
  expect(await page()).not.toBe(before)
  const json = await visit(paths.json.to({ partnership }, { pr: '2020-04-01' }))
  expect(json.json()).toMatchObject({ agreement: { id: agreement.id, state: 'in-force' } })
})
