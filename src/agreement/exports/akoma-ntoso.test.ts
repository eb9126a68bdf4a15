import fc from 'fast-check'
import { expect, test } from 'vitest'
import { exampleAgreement } from '../../../test/export-example.ts'
import { exampleInput, exampleStanding } from '../../../test/export-example-standing.ts'
import { elementsIn, everyElement, named, readXml, type ReadElement, wordsOf } from '../../../test/read-xml.ts'
import type { Agreement } from '../model.ts'
import { agreementAkomaNtoso, akomaNamespace } from './akoma-ntoso.ts'
import { freshIds, slug } from './akoma/ids.ts'
import { jurisdictionOf, workUri } from './akoma/meta.ts'
import { written, xml } from './akoma/xml.ts'

const text = agreementAkomaNtoso(exampleInput)
const root = readXml(text)

/** The words of the body, block by block: a heading with its number, a paragraph, an item. */
function shownBlocks(document: ReadElement): string[] {
  const shown: string[] = []
  for (const element of everyElement(document)) {
    if (element.name === 'p') shown.push(wordsOf(element))
    if (element.name === 'heading') shown.push(wordsOf(element))
    if (element.name === 'num') shown.push(wordsOf(element))
  }
  return shown
}

function bodyWords(agreement: Agreement): string {
  const document = readXml(agreementAkomaNtoso({ ...exampleInput, agreement }))
  const [doc] = elementsIn(document)
  const parts = elementsIn(doc ?? document).filter((one) => one.name !== 'meta')
  return parts.flatMap(shownBlocks).join('')
}

test('EXP-07 the document is well-formed and all its own elements stand in Akoma Ntoso’s namespace', () => {
  expect([root.name, root.namespace]).toEqual(['akomaNtoso', akomaNamespace])
  const others = everyElement(root).filter((one) => one.namespace !== akomaNamespace)
  expect(new Set(others.map((one) => one.namespace))).toEqual(new Set(['urn:samvaerk:standing:1']))
})

test('EXP-07 the words are verbatim: nothing is added, lost or moved', () => {
  expect(bodyWords(exampleAgreement)).toBe(exampleAgreement.blocks.map((block) => block.text).join(''))
})

test('EXP-07 whatever the words, XML carries them; only what XML cannot hold is replaced', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), fc.string({ unit: 'binary' }), (plain, wild) => {
      const read = readXml(written(xml('p', { title: plain }, plain, xml('b', {}, wild))))
      const held = (value: string) =>
        // oxlint-disable-next-line no-control-regex
        value.toWellFormed().replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, '\ufffd')
      expect(wordsOf(read)).toBe(held(plain) + held(wild))
    }),
  )
})

test('EXP-07 emphasis, line breaks, lists, quotations and names keep their marks', () => {
  expect(named(root, 'b').map(wordsOf)).toEqual(['Nordby', 'tilgangen', 'mødes minimum to gange årligt'])
  expect(named(root, 'br')).toHaveLength(2)
  expect(named(root, 'item').map((item) => item.attributes['eId'])).toEqual([
    'sec_1__para_2__list_1__item_1',
    'sec_1__para_2__list_1__item_1__list_1__item_1',
    'sec_1__para_2__list_1__item_2',
  ])
  expect(named(root, 'p').filter((one) => one.attributes['class'] === 'quote')).toHaveLength(1)
  expect(named(root, 'person').map((one) => [wordsOf(one), one.attributes['as']])).toEqual([
    ['Anna Prøve', '#role-borgmester'],
  ])
})

test('EXP-07 a title is marked on a line of its own only, a name only as a whole word', () => {
  const words = ['Vores Borgmester taler', 'Borgmester', 'Nordby Kommunes by', 'I Nordby Kommune.']
  const block = exampleAgreement.blocks[3]!
  const blocks = words.map((one) => ({
    ...block,
    text: one,
    offsets: Array.from({ length: one.length }, (_, index) => index),
  }))
  const read = readXml(
    agreementAkomaNtoso({ ...exampleInput, agreement: { ...exampleAgreement, norms: [], clauses: [], blocks } }),
  )
  const marked = named(named(read, 'preface')[0]!, 'p').map((one) =>
    elementsIn(one).map((mark) => `${mark.name} ${wordsOf(mark)}`),
  )
  expect(marked).toEqual([[], ['role Borgmester'], [], ['organization Nordby Kommune']])
})

test('EXP-08 every identifier occurs once, and every reference within the document has its target', () => {
  const ids = everyElement(root).flatMap((one) => one.attributes['eId'] ?? [])
  expect(new Set(ids).size).toBe(ids.length)
  const targets = new Set(ids)
  for (const element of everyElement(root)) {
    for (const name of ['refersTo', 'source', 'as', 'href', 'words']) {
      const local = (element.attributes[name] ?? '').split(' ').filter((one) => one.startsWith('#'))
      for (const one of local) expect(targets, `${element.name} ${name}`).toContain(one.slice(1))
    }
  }
})

test('EXP-08 identifiers follow the naming convention: the text’s own numbers, else the place', () => {
  const places = [...named(root, 'section'), ...named(root, 'subsection')].map((one) => one.attributes['eId'])
  expect(places).toEqual(['sec_1', 'sec_2', 'sec_3', 'sec_2__subsec_2'])
  expect(named(root, 'num').map(wordsOf)).toEqual(['1. ', '2. ', '2. '])
})

test('EXP-08 identifiers of the text do not change with its standing, its reading or the reader’s language', () => {
  const other = readXml(
    agreementAkomaNtoso({ ...exampleInput, agreement: { ...exampleAgreement, norms: [] }, language: 'en' }),
  )
  const places = (document: ReadElement) =>
    everyElement(document)
      .filter((one) => ['section', 'subsection', 'paragraph', 'p', 'item', 'blockList'].includes(one.name))
      .map((one) => one.attributes['eId'])
  expect(places(other)).toEqual(places(root))
})

test('EXP-08 a second thing of the same name gets its number, and Danish letters become ASCII', () => {
  const ids = freshIds()
  expect([ids.take('sec_2'), ids.take('sec_2'), ids.take('sec_2')]).toEqual(['sec_2', 'sec_2-2', 'sec_2-3'])
  expect([slug('Trine Græse'), slug('Åse Øst'), slug('§§')]).toEqual(['trine-graese', 'aase-oest', 'x'])
})

/** The order of children that the standard’s schema demands (akomantoso30.xsd), for the elements that are used. */
const models: Readonly<Record<string, RegExp>> = {
  akomaNtoso: /^doc $/,
  doc: /^meta (preface )?mainBody $/,
  meta: /^identification (lifecycle )?analysis references $/,
  identification: /^FRBRWork FRBRExpression FRBRManifestation $/,
  FRBRWork:
    /^FRBRthis (FRBRuri )+(FRBRalias )*(FRBRdate )+(FRBRauthor )+(preservation )?FRBRcountry (FRBRsubtype )?(FRBRnumber )*(FRBRname )*(FRBRprescriptive )?(FRBRauthoritative )?$/,
  FRBRExpression:
    /^FRBRthis (FRBRuri )+(FRBRalias )*(FRBRdate )+(FRBRauthor )+(preservation )?(FRBRversionNumber )?(FRBRauthoritative )?(FRBRmasterExpression )?(FRBRlanguage )+$/,
  FRBRManifestation:
    /^FRBRthis (FRBRuri )+(FRBRalias )*(FRBRdate )+(FRBRauthor )+(preservation )?(FRBRportion )?(FRBRformat )?$/,
  lifecycle: /^(eventRef )+$/,
  analysis: /^(otherAnalysis )+$/,
  references: /^((original|TLCOrganization|TLCRole|TLCPerson|TLCConcept) )+$/,
  preface: /^((p|blockList|longTitle) )+$/,
  longTitle: /^p $/,
  mainBody: /^((section|paragraph|p) )+$/,
  section: /^(num )?heading ((subsection|paragraph) )*$/,
  subsection: /^(num )?heading ((level|paragraph) )*$/,
  level: /^(num )?heading ((level|paragraph) )*$/,
  paragraph: /^content $/,
  content: /^(p|blockList) $/,
  blockList: /^(item )+$/,
  item: /^p (blockList )?$/,
}

test('EXP-09 children stand in the order that the schema demands', () => {
  for (const element of everyElement(root)) {
    const model = models[element.name]
    const order = elementsIn(element)
      .map((one) => `${one.name} `)
      .join('')
    if (model) expect(order, element.name).toMatch(model)
  }
})

test('EXP-09 work, expression and manifestation are told apart, with dates, authors, country and language', () => {
  const uris = named(root, 'FRBRuri').map((one) => one.attributes['value'])
  const work = '/akn/dk/doc/partnerskabsaftale/2018-01-22/proeveby-2018'
  expect(uris).toEqual([work, `${work}/dan@2018-01-22`, `${work}/dan@2018-01-22.akn`])
  expect(
    named(root, 'FRBRauthor')
      .map((one) => one.attributes['href'])
      .slice(0, 3),
  ).toEqual(['#party-politi', '#party-nordby', '#party-sydby'])
  expect(named(root, 'FRBRcountry')[0]?.attributes['value']).toBe('dk')
  expect(named(root, 'FRBRlanguage')[0]?.attributes['language']).toBe('dan')
  expect(named(root, 'TLCOrganization').map((one) => one.attributes['showAs'])).toContain('Nordby Kommune')
})

test('EXP-09 another language and country are read off the agreement; an unsigned one is dated by what is known', () => {
  expect(jurisdictionOf('en-IE')).toEqual({ country: 'ie', language: 'eng' })
  expect(jurisdictionOf('tlh')).toEqual({ country: 'xx', language: 'und' })
  const unsigned: Agreement = { ...exampleAgreement, language: 'nl', signedOn: null, from: null }
  expect(workUri(unsigned)).toBe('/akn/nl/doc/agreement/2018-01-20/proeveby-2018')
  const document = readXml(agreementAkomaNtoso({ ...exampleInput, agreement: unsigned }))
  expect(named(document, 'lifecycle')).toEqual([])
})

test('EXP-10 every promise is told with its verdict, its reasons and where its words stand', () => {
  const norms = named(root, 'norm')
  expect(norms.map((one) => [one.attributes['id'], one.attributes['verdict']])).toEqual(
    exampleStanding.norms.map((one) => [one.norm, one.verdict]),
  )
  for (const norm of exampleAgreement.norms) {
    const told = norms.find((one) => one.attributes['id'] === norm.id)
    const spans = (told?.attributes['words'] ?? '').split(' ').map((one) => one.slice(1))
    const words = everyElement(root)
      .filter((one) => spans.includes(one.attributes['eId'] ?? ''))
      .map(wordsOf)
    expect(words.join(' … ')).toBe(norm.quoted)
  }
  expect(named(root, 'because').map(wordsOf)).toContain('1 af 2 møder er holdt i 2018; intet er planlagt.')
  expect(named(root, 'question').map((one) => one.attributes['answered-on'])).toEqual([undefined, '2018-09-04'])
})

test('EXP-14 a demonstration is marked as one', () => {
  expect(named(root, 'standing')[0]?.attributes['demonstration']).toBeUndefined()
  const shown = readXml(agreementAkomaNtoso({ ...exampleInput, demonstration: true }))
  expect(named(shown, 'standing')[0]?.attributes['demonstration']).toBe('true')
})

test('EXP-07 an agreement without headings, or without any text, still makes a document', () => {
  const bare: Agreement = { ...exampleAgreement, norms: [], clauses: [], blocks: exampleAgreement.blocks.slice(3, 4) }
  expect(bodyWords(bare)).toBe('De overordnede formål er, at:')
  expect(bodyWords({ ...bare, blocks: [] })).toBe('')
})
