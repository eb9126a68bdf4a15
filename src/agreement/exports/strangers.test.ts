import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs'
import { expect, test } from 'vitest'
import { exampleEvidence, exampleInput, exampleStanding } from '../../../test/export-example-standing.ts'
import type { Evidence } from '../model.ts'
import { standingJson } from '../standing/standing-json.ts'
import { evidenceKinds } from '../vocabulary.ts'
import { agreementAkomaNtoso } from './akoma-ntoso.ts'
import { agreementCalendar } from './calendar.ts'
import { agreementHtml } from './html.tsx'
import type { ExportInput } from './input.ts'
import { agreementPdf } from '../../../test/agreement-pdf.ts'

const kinds = evidenceKinds.filter((kind) => kind !== 'retracted')
/** An entry of every kind with words planted wherever members may write them. */
const evidence: Evidence[] = kinds.map((kind, place) => ({
  ...exampleEvidence[1]!,
  id: `planted-${place}`,
  kind,
  about: kind === 'done' ? 'proevegang' : 'plantetemne',
  ref: 'plantetref',
  note: 'plantetnote',
  unit: 'plantetenhed',
  quantity: '424242',
  detail: { name: 'plantetnavn' },
}))
const norms = exampleStanding.norms.map((norm) => ({ ...norm, evidence: evidence.map(({ id }) => id) }))
const member: ExportInput = { ...exampleInput, evidence, standing: { ...exampleStanding, norms } }
const stranger: ExportInput = { ...member, reader: 'stranger' }
const planted = /plantet|424.?242/i

async function wordsOfPdf(input: ExportInput): Promise<string> {
  const loading = getDocument({ data: new Uint8Array(agreementPdf(input)), verbosity: 0 })
  const document = await loading.promise
  const pages = await Promise.all(Array.from({ length: document.numPages }, (_, index) => document.getPage(index + 1)))
  const contents = await Promise.all(pages.map((page) => page.getTextContent()))
  await loading.destroy()
  return contents.flatMap(({ items }) => items.map((item) => ('str' in item ? item.str : ''))).join('')
}

test('EXP-02 what entries are about within their subject, and whatever else members wrote, is in no export for strangers', async () => {
  const calendar = { ...stranger, site: 'proeveby.example', addressOf: () => null }
  const made = {
    html: agreementHtml(stranger),
    pdf: await wordsOfPdf(stranger),
    xml: agreementAkomaNtoso(stranger),
    ics: agreementCalendar(calendar),
    json: JSON.stringify(standingJson(stranger.agreement, stranger.standing, evidence, 'da')),
  }
  for (const [name, text] of Object.entries(made)) expect([name, planted.exec(text)?.[0]]).toEqual([name, undefined])
  expect([made.html, made.pdf].map((text) => text.includes('Styregruppen'))).toEqual([true, true])
})

test('EXP-02 members read what entries are about, and a stranger reads which declared act was done', async () => {
  expect(agreementHtml(member)).toMatch(/plantetemne/i)
  expect((await wordsOfPdf(member)).replace(/[-\u00ad]/g, '')).toMatch(/plantetemne/i)
  expect(agreementHtml(stranger)).toContain('Gjort: Prøvegang')
})
