import { readdirSync } from 'node:fs'
import { expect, test } from 'vitest'
import { compiled } from '../../../test/compiled.ts'
import { elementsIn, everyElement, named, readXml, wordsOf } from '../../../test/read-xml.ts'
import { day } from '../../platform/days.ts'
import { assess } from '../assess/assess.ts'
import { explain } from '../assess/explain.ts'
import { agreementAkomaNtoso } from './akoma-ntoso.ts'
import { agreementCalendar } from './calendar.ts'
import { agreementHtml } from './html.tsx'
import type { ExportInput } from './input.ts'
import { agreementPdf } from '../../../test/agreement-pdf.ts'

const agreement = compiled('agreements/vestegnen-2018')
const standing = assess(agreement, [], day('2018-10-15'), day('2018-10-15'))
const input: ExportInput = {
  agreement,
  standing,
  evidence: [],
  sentences: new Map(standing.norms.map((one) => [one.norm, explain(agreement, one, 'da')])),
  language: 'da',
  reader: 'stranger',
  demonstration: false,
  address: null,
}

const folders = ['agreements', 'test/agreements'].flatMap((parent) =>
  readdirSync(new URL(`../../../${parent}`, import.meta.url)).map((name) => `${parent}/${name}`),
)

test.each(folders)('EXP-05 %s is set as PDF on any date, in both languages', (folder) => {
  const own = compiled(folder)
  for (const date of ['1999-12-31', '2018-10-15', '2040-02-29']) {
    const held = assess(own, [], day(date), day(date))
    const language = date.startsWith('2018') ? 'da' : 'en'
    const sentences = new Map(held.norms.map((one) => [one.norm, explain(own, one, language)]))
    expect(agreementPdf({ ...input, agreement: own, standing: held, sentences, language }).length).toBeGreaterThan(
      10_000,
    )
  }
})

test.each(folders)('EXP-07 the words of %s stand in its Akoma Ntoso one for one', (folder) => {
  const own = compiled(folder)
  const document = agreementAkomaNtoso({
    ...input,
    agreement: own,
    standing: assess(own, [], input.standing.asOf, input.standing.asOf),
  })
  const [doc] = elementsIn(readXml(document))
  const body = elementsIn(doc!).filter((one) => one.name !== 'meta')
  const words = body
    .flatMap(everyElement)
    .filter((one) => ['p', 'num', 'heading'].includes(one.name))
    .map(wordsOf)
  expect(words.join('')).toBe(own.blocks.map((block) => block.text).join(''))
})

test('EXP-08 every promise of the Vestegnen agreement is marked in its words, its parties and signatories too', () => {
  const document = readXml(agreementAkomaNtoso(input))
  const ids = everyElement(document).flatMap((one) => one.attributes['eId'] ?? [])
  expect(new Set(ids).size).toBe(ids.length)
  for (const norm of named(document, 'norm')) expect(norm.attributes['words'], norm.attributes['id']).toMatch(/^#/)
  expect(named(document, 'person').map(wordsOf)).toEqual(agreement.signatories.map((one) => one.name))
  expect(
    named(document, 'section')
      .map((one) => one.attributes['eId'])
      .slice(0, 3),
  ).toEqual(['sec_1', 'sec_2', 'sec_3'])
})

test('EXP-04 the Vestegnen agreement is set, written and dated without anything having happened', () => {
  expect(agreementPdf(input).length).toBeGreaterThan(20_000)
  expect(agreementHtml(input)).toContain('Styregruppen mødes minimum to gange årligt')
  const calendar = agreementCalendar({ ...input, site: 'vestegnen.samvaerk.example', addressOf: () => null })
  expect(calendar.replaceAll('\r\n ', '')).toContain(
    'UID:vestegnen-2018.styregruppe-moeder.2018-12-31@vestegnen.samvaerk.example',
  )
})
