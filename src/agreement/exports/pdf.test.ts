import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs'
import { expect, test } from 'vitest'
import { exampleAgreement } from '../../../test/export-example.ts'
import { exampleInput } from '../../../test/export-example-standing.ts'
import type { ExportInput } from './input.ts'
import { agreementPdf } from '../../../test/agreement-pdf.ts'

/** A node of the tag tree as pdf.js tells it. */
interface Tag {
  role?: string
  alt?: string
  children?: Tag[]
}

async function read(input: ExportInput) {
  const loading = getDocument({ data: new Uint8Array(agreementPdf(input)), verbosity: 0 })
  const document = await loading.promise
  const pages = await Promise.all(Array.from({ length: document.numPages }, (_, index) => document.getPage(index + 1)))
  const tags = (await Promise.all(pages.map((page) => page.getStructTree()))).flatMap((tree) =>
    rolesIn(tree as Tag | null),
  )
  const words = (await Promise.all(pages.map((page) => page.getTextContent()))).map((content) =>
    content.items.map((item) => ('str' in item ? item.str + (item.hasEOL ? ' ' : '') : '')).join(''),
  )
  const { info, metadata } = await document.getMetadata()
  await loading.destroy()
  return {
    tags,
    text: words.join(' ').replace(/\s+/g, ' '),
    pages: words,
    info: info as Record<string, unknown>,
    metadata,
  }
}

function rolesIn(tag: Tag | null): string[] {
  if (!tag) return []
  return [...(tag.role ? [tag.role] : []), ...(tag.children ?? []).flatMap(rolesIn)]
}

test('EXP-05 the file claims PDF/UA-1 and carries title, language, parties and the date of the standing', async () => {
  const { info, metadata } = await read(exampleInput)
  expect(info['Title']).toBe(exampleAgreement.title)
  expect(info['Author']).toContain('Nordby Kommune')
  expect(info['Language']).toBe('da')
  expect(info['CreationDate']).toMatch(/^D:20181015/)
  expect(metadata?.get('pdfuaid:part')).toBe('1')
})

test('EXP-05 headings, tables, lists and paragraphs are tagged, one heading of the first level before all others', async () => {
  const { tags } = await read(exampleInput)
  for (const role of ['H1', 'H2', 'H3', 'Table', 'TH', 'TD', 'L', 'LI', 'P']) expect(tags, role).toContain(role)
  expect(tags.filter((role) => role === 'H1')).toHaveLength(1)
  expect(tags.find((role) => /^H\d$/.test(role))).toBe('H1')
  const headings = tags.flatMap((role) => /^H(\d)$/.exec(role)?.[1] ?? []).map(Number)
  for (const [index, level] of headings.entries()) expect(level).toBeLessThanOrEqual((headings[index - 1] ?? 0) + 1)
})

test('EXP-05 the words of the agreement, each standing, the questions and the events can be read and copied', async () => {
  const { text } = await read(exampleInput)
  const plain = text.replace(/[-\u00ad] /g, '').replace(/ /g, '')
  for (const words of [
    'Stand pr. 15. oktober 2018',
    'Øge trygheden i "Åparken"',
    'Holdt',
    'Brudt',
    'Hvor længe varer et formandskab?',
    'Møde holdt',
    'mappe 3',
    'a'.repeat(64),
  ]) {
    expect(plain).toContain(words.replace(/ /g, ''))
  }
})

test('EXP-05 every page but the first names the agreement and the date, and every page its number', async () => {
  const { pages } = await read(exampleInput)
  for (const [index, page] of pages.entries()) expect(page).toContain(`Side ${index + 1} af ${pages.length}`)
  for (const page of pages.slice(1)) expect(page).toContain('Stand pr. 15. oktober 2018')
})

test('EXP-05 in English the frame is English, and a stranger gets no notes', async () => {
  const { text, info } = await read({ ...exampleInput, language: 'en', reader: 'stranger' })
  expect(info['Language']).toBe('en')
  expect(text).toContain('Standing as of 15 October 2018')
  expect(text).not.toContain('mappe 3')
})

test('EXP-06 the same input comes out as the same bytes, another standing as others', () => {
  const once = Buffer.from(agreementPdf(exampleInput))
  expect(once.equals(agreementPdf(exampleInput))).toBe(true)
  expect(once.equals(agreementPdf({ ...exampleInput, demonstration: true }))).toBe(false)
})

test('EXP-06 words that look like the typesetter’s own language are only words', async () => {
  const hostile = '#panic("x") $x$ @y <z> `raw` \\ #read("agreement.typ") *b* _i_ // c'
  const agreement = { ...exampleAgreement, title: hostile, parties: [{ id: 'p', name: hostile, kind: 'x' }] }
  const { text } = await read({ ...exampleInput, agreement })
  expect(text).toContain(hostile)
})

test('EXP-06 an agreement with nothing in it, and one without promises, are still set', async () => {
  const bare = {
    ...exampleAgreement,
    norms: [],
    clauses: [],
    questions: [],
    blocks: exampleAgreement.blocks.slice(0, 1),
  }
  const input = {
    ...exampleInput,
    agreement: bare,
    evidence: [],
    standing: { ...exampleInput.standing, norms: [], questions: [] },
  }
  expect((await read(input)).text).toContain('Aftalen lader intet stå åbent.')
  expect(agreementPdf({ ...input, agreement: { ...bare, blocks: [] } }).length).toBeGreaterThan(1000)
})

test('EXP-14 a demonstration says so on its first page and at the foot of every page', async () => {
  const { pages } = await read({ ...exampleInput, demonstration: true })
  expect(pages[0]).toContain('hændelserne er opdigtede')
  for (const page of pages) expect(page).toContain('Demonstration')
})
