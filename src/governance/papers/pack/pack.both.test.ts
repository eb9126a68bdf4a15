import { crc32, deflateSync } from 'node:zlib'
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs'
import { expect, test } from 'vitest'
import { freshDatabase } from '../../../../test/database.ts'
import { aPdf } from '../../../../test/a-pdf.ts'
import { aMeetingGround, type Sent } from '../../../../test/papers.ts'
import { aVisitor, type Visitor } from '../../../../test/site.ts'
import { aZip } from '../../../../test/zip.ts'
import { paths as meetingPaths } from '../../meetings/paths.ts'
import { paths as annexPaths } from '../annexes/paths.ts'
import { paths } from './paths.ts'

const ground = await aMeetingGround(await freshDatabase())
const { partnership, keeper } = ground
const member = await ground.signedIn(ground.sitter)
const outsider = await ground.signedIn(ground.outsider)

/** A picture of one point. */
const png = Buffer.concat([
  Buffer.from('89504e470d0a1a0a', 'hex'),
  chunk('IHDR', Buffer.from('00000001000000010802000000', 'hex')),
  chunk('IDAT', deflateSync(Buffer.from([0, 200, 30, 30]))),
  chunk('IEND', Buffer.alloc(0)),
])
const docx = aZip({ '[Content_Types].xml': '<Types/>', 'word/document.xml': '<w/>' })
const scripted = aPdf(1, '/OpenAction << /S /JavaScript /JS (app.alert\\(1\\)) >>')

async function packFor(who: Visitor, meeting: string) {
  const { status, bytes, headers } = await ground.bytesFor(who, paths.pack.to({ partnership, meeting }))
  expect([status, headers.get('content-type')]).toEqual([200, 'application/pdf'])
  return { bytes, ...(await readPdf(bytes)) }
}

async function readPdf(bytes: Buffer) {
  const document = await getDocument({ data: new Uint8Array(bytes), verbosity: 0 }).promise
  const pages: string[] = []
  for (let at = 1; at <= document.numPages; at += 1) {
    const content = await (await document.getPage(at)).getTextContent()
    pages.push(content.items.map((item) => ('str' in item ? item.str : '')).join(' '))
  }
  const bookmarks: { title: string; page: number }[] = []
  async function below(all: Awaited<ReturnType<typeof document.getOutline>> | undefined): Promise<void> {
    for (const { title, dest, items } of all ?? []) {
      const target = typeof dest === 'string' ? await document.getDestination(dest) : dest
      bookmarks.push({ title, page: (await document.getPageIndex(target?.[0])) + 1 })
      await below(items)
    }
  }
  await below(await document.getOutline())
  const scripts = await document.getJSActions()
  return { pages, bookmarks, scripts, count: document.numPages }
}

async function aPackedMeeting(dag: string, files: readonly Sent[], more: Record<string, string> = {}) {
  const meeting = await ground.plan(dag)
  const item = await ground.addItem(meeting, { titel: 'Lys på stien 💡', fremlaegger: 'Sekretæren', ...more })
  for (const file of files) expect((await ground.attach(meeting, item, [file])).status).toBe(303)
  return { meeting, item }
}

test('GOV-86 a stranger gets no pack, and another partnership’s member finds none', async () => {
  const { meeting } = await aPackedMeeting('3.12.2018', [])
  const address = paths.pack.to({ partnership, meeting })
  expect((await aVisitor(ground.site).get(address)).status).toBe(303)
  expect((await keeper.get(paths.pack.to({ partnership, meeting: crypto.randomUUID() }))).status).toBe(404)
})

test('GOV-86 whoever is not of the body gets a pack without closed items and closed annexes, also when the body’s was made before', async () => {
  const { meeting, item } = await aPackedMeeting('4.12.2018', [['aabent.txt', 'Åbent bilag']])
  await ground.attach(meeting, item, [['hemmeligt.txt', 'Hemmelige ord']], { lukket: 'ja' })
  const closed = await ground.addItem(meeting, { titel: 'Lukket sag', lukket: 'ja' })
  await ground.attach(meeting, closed, [['dybt.txt', 'Dybt hemmeligt']])
  const body = await packFor(member, meeting)
  expect(body.pages.join(' ')).toMatch(/Lukket sag.*Hemmelige ord.*Dybt hemmeligt/)
  const outside = await packFor(outsider, meeting)
  for (const secret of ['Lukket', 'emmelig', 'Dybt']) expect(outside.pages.join(' ')).not.toContain(secret)
  expect(outside.bookmarks.map(({ title }) => title).join(' ')).not.toMatch(/Lukket|emmelig/)
  expect(outside.pages.join(' ')).toContain('Åbent bilag')
})

test('GOV-86 the pack is the agenda and every annex, with bookmarks that lead there and pages that are counted through', async () => {
  const { meeting } = await aPackedMeeting('5.12.2018', [
    ['tre sider.pdf', aPdf(3)],
    ['kort.png', png],
    ['tal.csv', Buffer.from('kommune;møder\r\nHerlev;2\r\n', 'latin1')],
    ['notat.docx', docx],
  ])
  const { bookmarks, pages, count, bytes } = await packFor(member, meeting)
  // Agenda, items; one announcing page each; three pages and a picture between.
  expect(count).toBe(2 + 4 + 3 + 1)
  expect(bookmarks.map(({ title }) => title)).toEqual([
    'Styregruppen',
    '1. Lys på stien ◊',
    'Bilag',
    'Bilag 1.1: tre sider',
    'Bilag 1.2: kort',
    'Bilag 1.3: tal',
    'Bilag 1.4: notat',
  ])
  expect(bookmarks.map(({ page }) => page)).toEqual([1, 2, 3, 3, 7, 9, 10])
  expect(pages[1]).toContain('Fremlægges af Sekretæren')
  expect(pages[0]).toMatch(/Bilag 1\.2: kort\s+side 7/)
  expect(pages[8]).toContain('møder')
  expect(pages[9]).toMatch(/notat\.docx.*kan ikke sættes ind i samlingen.*Side 10 af 10/)
  expect(bytes.toString('latin1')).not.toContain('pdfuaid:part')
})

test('GOV-86 a broken, a locked and a scripted PDF cost their own pages and never the pack, and no script comes along', async () => {
  const locked = Buffer.from(
    aPdf()
      .toString('latin1')
      .replace('/Root 1 0 R', '/Root 1 0 R /Encrypt << /Filter /Standard /V 1 /R 2 /P -4 /O (x) /U (x) >>'),
    'latin1',
  )
  const { meeting } = await aPackedMeeting('6.12.2018', [
    ['brudt.pdf', '%PDF-1.7\nintet af det her er en PDF\n'],
    ['laast.pdf', locked],
    ['med script.pdf', scripted],
    ['brudt.png', png.subarray(0, 40)],
  ])
  const { pages, scripts, count, bytes } = await packFor(member, meeting)
  const text = pages.join('\n')
  expect(text).toMatch(/brudt\.pdf.*Filen kan ikke læses/)
  expect(text).toMatch(/laast\.pdf.*låst med en adgangskode/)
  expect(text).toMatch(/med script\.pdf.*programkode/)
  expect(scripts).toBeNull()
  expect(bytes.toString('latin1')).not.toContain('JavaScript')
  expect(count).toBe(2 + 4 + 1)
})

test('GOV-86 after the papers were sent, what came or was changed since is marked, and what was withdrawn is named without its bytes', async () => {
  const { meeting, item } = await aPackedMeeting('7.12.2018', [['fortrudt.txt', 'Fortrudte ord']])
  expect((await packFor(member, meeting)).pages[0]).toContain('Udkast: dagsordenen er ikke sendt')
  await keeper.post(meetingPaths.freeze.to({ partnership, meeting }))
  ground.site.clock.advance(60_000)
  const [annex] = await ground.annexes(meeting)
  await keeper.post(annexPaths.withdraw.to({ partnership, meeting, annex: annex?.id ?? '' }))
  await ground.attach(meeting, item, [['sent.txt', 'Sene ord']])
  await ground.addItem(meeting, { titel: 'Sent punkt' })
  await keeper.post(meetingPaths.item.to({ partnership, meeting, item }), {
    slags: 'decision',
    titel: 'Lys på stien',
    udgave: '1',
  })
  const { pages } = await packFor(keeper, meeting)
  expect(pages[0]).toContain('Dagsordenen er sendt')
  expect(pages[0]).toMatch(
    /Lys på stien\s+rettet efter udsendelsen.*trukket tilbage.*kom efter udsendelsen.*Sent punkt\s+kom efter/,
  )
  expect(pages.join(' ')).not.toContain('Fortrudte ord')
  expect(pages.join(' ')).toContain('Sene ord')
})

test('GOV-86 a pack without foreign pages stays a tagged PDF/UA', async () => {
  const { meeting } = await aPackedMeeting('10.12.2018', [['ord.txt', 'Kun ord']])
  const { bytes } = await packFor(member, meeting)
  expect(bytes.toString('latin1')).toContain('<pdfuaid:part>1</pdfuaid:part>')
})

function chunk(type: string, data: Buffer): Buffer {
  const named = Buffer.concat([Buffer.from(type), data])
  const [length, sum] = [Buffer.alloc(4), Buffer.alloc(4)]
  length.writeUInt32BE(data.length)
  sum.writeUInt32BE(crc32(named))
  return Buffer.concat([length, named, sum])
}
