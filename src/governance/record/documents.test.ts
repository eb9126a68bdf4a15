/* oxlint-disable max-lines -- what must stand in the documents of one set of minutes, a table of words. */
import { strFromU8, unzipSync } from 'fflate'
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs'
import { SaxesParser } from 'saxes'
import { expect, test } from 'vitest'
import { day } from '../../platform/days.ts'
import { typeset } from '../../platform/documents/typeset.ts'
import type { NotedItem } from './content.ts'
import { type PaperInput, paperOf } from './paper.ts'
import { printKey, printSetting } from './print.ts'
import { minutesWord } from './word.ts'

const item: NotedItem = {
  id: '1',
  kind: 'decision',
  title: 'Fælles lys på stierne',
  late: true,
  matter: 'Lyset mangler:\n\n- ved stationen\n- ved skolen',
  recommendation: 'At lyset sættes op.',
  outcome: 'Lyset sættes op i alle tre kommuner.',
  votes: { for: 4, against: 1, blank: 0 },
  dissent: 'Ballerup ville vente.',
  leaves: ['Fagdirektør, Herlev Kommune'],
  decision: '3/2018',
  actions: [{ what: 'Bestil lamper', who: 'Sia Sekretær', due: day('2018-12-01') }],
}

const input: PaperInput = {
  language: 'da',
  content: {
    body: 'Styregruppen',
    on: day('2018-10-15'),
    from: '13:00',
    until: '14:30',
    place: 'Rådhuset i Herlev',
    led: 'Lise Leder',
    parties: ['Københavns Vestegns Politi', 'Herlev Kommune', 'Gladsaxe Kommune', 'Ballerup Kommune'],
    attendance: [
      { seat: 'Fagdirektør', party: 'Herlev Kommune', presence: 'present', person: 'Mette Herlev' },
      { seat: 'Fagchef', party: 'Gladsaxe Kommune', presence: 'excused', person: null },
    ],
    items: [
      item,
      { ...item, id: '2', title: 'Nyt fra kommunerne', kind: 'information', decision: null, outcome: null },
    ],
    actions: [],
  },
  closed: [],
  minutes: {
    id: 'm',
    meeting: 'x',
    body: 'styregruppe',
    year: 2018,
    number: 3,
    edition: 1,
    state: 'approved',
    kle: '00.01.00',
    facet: 'P35',
    journalTitle: 'Referat af møde i styregruppen',
    journalOn: day('2018-10-16'),
    approveBy: day('2018-10-29'),
    content: null as never,
    sentAt: new Date('2018-10-16T08:00:00Z'),
    sentBy: 's',
    approvedAt: new Date('2018-10-18T08:05:00Z'),
  },
  answers: [
    {
      seat: 'a',
      title: 'Fagdirektør',
      groupName: null,
      party: 'herlev',
      person: 'p',
      approvedAt: new Date('2018-10-18T08:05:00Z'),
      remarkedAt: null,
    },
    {
      seat: 'b',
      title: 'Formand for',
      groupName: 'Lysgruppen',
      party: null,
      person: 'q',
      approvedAt: null,
      remarkedAt: null,
    },
  ],
  remarks: [],
  additions: [
    {
      id: 't',
      item: '1',
      closed: false,
      words: 'Lamperne er gule.',
      madeAt: new Date('2018-10-20T08:00:00Z'),
      madeBy: 's',
    },
  ],
  names: new Map([
    ['p', 'Mette Herlev'],
    ['q', 'Gry Gladsaxe'],
    ['s', 'Sia Sekretær'],
  ]),
  partyNames: new Map([['herlev', 'Herlev Kommune']]),
  demonstration: false,
}

/** What is to be read in every document of the minutes. */
const words = [
  'Københavns Vestegns Politi',
  'Referat nr. 3/2018',
  'Referat af møde i Styregruppen 15. oktober 2018',
  'kl. 13.00–14.30',
  'Rådhuset i Herlev',
  'Lise Leder',
  'Afbud',
  '1. Fælles lys på stierne',
  'ved stationen',
  'At lyset sættes op.',
  'Gik ud som inhabile',
  'Fagdirektør, Herlev Kommune',
  'Beslutning 3/2018',
  '4 for, 1 imod, 0 blanke',
  'Ballerup ville vente.',
  'Bestil lamper',
  '1. december 2018',
  '2. Nyt fra kommunerne',
  'Der er ikke noteret noget.',
  'Lamperne er gule.',
  'Tilføjet af Sia Sekretær, 20. oktober 2018 kl. 10.00 · Om punktet 1. Fælles lys på stierne',
  'Godkendt 18. oktober 2018 kl. 10.05',
  'Formand for Lysgruppen',
  'Har ikke svaret',
  '00.01.00',
  'P35',
  '16. oktober 2018',
]

interface Tag {
  role?: string
  children?: Tag[]
}

test('GOV-61 the PDF claims PDF/UA-1, or PDF/A-2a for the archive, and carries title, language, parties and the day', async () => {
  const { info, metadata } = await readPdf(input)
  expect(info['Title']).toBe('Referat af møde i Styregruppen 15. oktober 2018')
  expect([info['Language'], metadata?.get('pdfuaid:part')]).toEqual(['da', '1'])
  expect(info['Author']).toContain('Herlev Kommune')
  expect(info['CreationDate']).toMatch(/^D:20181015/)
  const archived = await readPdf(input, 'a-2a')
  expect([archived.metadata?.get('pdfaid:part'), archived.metadata?.get('pdfaid:conformance')]).toEqual(['2', 'A'])
})

test('GOV-61 headings, tables with heading rows and lists are tagged, and no level of heading is left out', async () => {
  const { tags } = await readPdf(input)
  for (const role of ['H1', 'H2', 'H3', 'H4', 'Table', 'TH', 'TD', 'L', 'LI', 'P']) expect(tags, role).toContain(role)
  expect(tags.filter((role) => role === 'H1')).toHaveLength(1)
  const levels = tags.flatMap((role) => /^H(\d)$/.exec(role)?.[1] ?? []).map(Number)
  for (const [index, level] of levels.entries()) expect(level).toBeLessThanOrEqual((levels[index - 1] ?? 0) + 1)
})

test('GOV-61 all that minutes must say stands in the PDF, with its page on every page', async () => {
  const { text, pages } = await readPdf(input)
  const plain = text.replace(/[-\u00ad] /g, '').replace(/ /g, '')
  for (const each of words) expect(plain, each).toContain(each.replace(/ /g, ''))
  for (const [index, page] of pages.entries()) expect(page).toContain(`Side ${index + 1} af ${pages.length}`)
})

test('GOV-61 words that look like the typesetter’s own language, or are no characters at all, are only words', async () => {
  const hostile = '#panic("x") $x$ @y <z> `raw` \\ #read("minutes.typ") *b* _i_ // c'
  const { text } = await readPdf({ ...input, content: { ...input.content, items: [{ ...item, title: hostile }] } })
  expect(text).toContain(hostile)
  const torn = { ...item, title: 'Halv \ud83d og\u0001 lyd', outcome: '<w:p>&amp;' }
  const { document } = await readWord({ ...input, content: { ...input.content, items: [torn] } })
  expect(document.text).toContain('<w:p>&amp;')
})

test('GOV-61 a demonstration and a draft say so, on the first page and at the foot', async () => {
  const draft = { ...input, minutes: null, answers: [], demonstration: true }
  const { pages } = await readPdf(draft)
  expect(pages[0]).toContain('opdigtet')
  expect(pages[0]).toContain('Kladde')
  for (const page of pages) expect(page).toContain('Demonstration')
  const { document, footer } = await readWord(draft)
  expect([document.text.includes('Kladde'), footer.text.includes('Demonstration')]).toEqual([true, true])
})

test('GOV-61 all that minutes must say stands in the Word file', async () => {
  const { document, header, footer } = await readWord(input)
  const plain = `${header.text} ${document.text}`.replace(/\s+/g, ' ')
  for (const each of words) expect(plain, each).toContain(each)
  expect(footer.text).toContain('Side')
  expect(footer.raw).toMatch(/NUMPAGES/)
})

test('GOV-61 the Word file has real headings in order, lists, tables with heading rows, its language and its properties', async () => {
  const { document, styles, core } = await readWord(input)
  const headings = [...document.raw.matchAll(/<w:pStyle w:val="(Title|Heading\d)"\/>/g)].map(([, style]) => style)
  expect(headings.slice(0, 5)).toEqual(['Title', 'Heading1', 'Heading1', 'Heading2', 'Heading3'])
  expect(document.raw.match(/<w:tblHeader\/>/g)).toHaveLength(4)
  expect(document.raw).toContain('<w:numPr>')
  expect(styles.raw).toContain('<w:lang w:val="da-DK"/>')
  expect(core.text).toContain('Referat af møde i Styregruppen 15. oktober 2018')
  expect(core.text).toContain('KLE 00.01.00 P35')
  const english = await readWord({ ...input, language: 'en' })
  expect(english.styles.raw).toContain('<w:lang w:val="en-GB"/>')
})

test('GOV-60 two documents share a key only when every word of them is the same', () => {
  const key = (more: Partial<PaperInput>, standard: 'ua-1' | 'a-2a' = 'ua-1') =>
    printKey(printSetting(paperOf({ ...input, ...more }), standard))
  const closed = [{ ...item, id: '3', after: null }]
  expect(new Set([key({}), key({ closed }), key({ additions: [] }), key({}, 'a-2a')]).size).toBe(4)
  expect(key({})).toBe(key({}))
})

async function readPdf(of: PaperInput, standard: 'ua-1' | 'a-2a' = 'ua-1') {
  const loading = getDocument({ data: new Uint8Array(typeset(printSetting(paperOf(of), standard))), verbosity: 0 })
  const document = await loading.promise
  const pages = await Promise.all(Array.from({ length: document.numPages }, (_, index) => document.getPage(index + 1)))
  const tags = (await Promise.all(pages.map((page) => page.getStructTree()))).flatMap((tree) =>
    rolesIn(tree as Tag | null),
  )
  const texts = (await Promise.all(pages.map((page) => page.getTextContent()))).map((content) =>
    content.items.map((run) => ('str' in run ? run.str + (run.hasEOL ? ' ' : '') : '')).join(''),
  )
  const { info, metadata } = await document.getMetadata()
  await loading.destroy()
  return {
    tags,
    pages: texts,
    text: texts.join(' ').replace(/\s+/g, ' '),
    info: info as Record<string, unknown>,
    metadata,
  }
}

function rolesIn(tag: Tag | null): string[] {
  if (!tag) return []
  return [...(tag.role ? [tag.role] : []), ...(tag.children ?? []).flatMap(rolesIn)]
}

async function readWord(of: PaperInput) {
  const parts = unzipSync(await minutesWord(paperOf(of)))
  const part = (name: RegExp) => {
    const found = Object.entries(parts).find(([path]) => name.test(path))
    const raw = found === undefined ? '' : strFromU8(found[1])
    return { raw, text: textIn(raw) }
  }
  return {
    document: part(/^word\/document\.xml$/),
    styles: part(/^word\/styles\.xml$/),
    header: part(/^word\/header\d?\.xml$/),
    footer: part(/^word\/footer\d?\.xml$/),
    core: part(/^docProps\/core\.xml$/),
  }
}

/** The words of a part that a strict parser of XML takes. */
function textIn(xml: string): string {
  const words: string[] = []
  const parser = new SaxesParser({ xmlns: true })
  parser.on('error', (error) => {
    throw error
  })
  parser.on('text', (text) => words.push(text))
  parser.on('closetag', ({ name }) => {
    if (name === 'w:p') words.push(' ')
  })
  parser.write(xml).close()
  return words.join('')
}
