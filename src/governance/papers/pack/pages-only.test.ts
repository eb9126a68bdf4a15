import { PDFArray, PDFDict, PDFDocument, PDFName, PDFString } from '@cantoo/pdf-lib'
import { expect, test } from 'vitest'
import { lookAtPdf } from './bind.ts'

test('GOV-86 of a foreign page only what is seen comes along: no script, no action, no file; a link to a page of the web does', async () => {
  const source = await PDFDocument.create()
  const page = source.addPage()
  const { context } = source
  const script = { S: 'JavaScript', JS: PDFString.of('app.alert(1)') }
  const rect = [0, 0, 50, 50]
  const note = (more: object) => context.register(context.obj({ Type: 'Annot', Rect: rect, ...more } as never))
  const appearance = context.register(context.stream('q Q', { Type: 'XObject', Subtype: 'Form', BBox: rect }))
  page.node.set(PDFName.of('AA'), context.obj({ O: script } as never))
  const notes = [
    note({ Subtype: 'Widget', A: script, AA: { E: script }, AP: { N: appearance }, P: page.ref }),
    note({ Subtype: 'FileAttachment', FS: { F: PDFString.of('virus.exe') } }),
    note({ Subtype: 'Link', A: { S: 'URI', URI: PDFString.of('javascript:alert(1)') } }),
    note({ Subtype: 'Link', A: { S: 'Launch', F: PDFString.of('calc.exe') } }),
    note({ Subtype: 'Link', A: { S: 'URI', URI: PDFString.of('https://example.org/a') } }),
  ]
  page.node.set(PDFName.of('Annots'), context.obj(notes))
  source.addJavaScript('open', 'app.alert(2)')
  await source.attach(Buffer.from('x'), 'skjult.exe')

  const target = await PDFDocument.create()
  const looked = await lookAtPdf(await source.save({ useObjectStreams: false }))
  await looked.into(target, 0)
  const bytes = await target.save({ useObjectStreams: false })
  const text = Buffer.from(bytes).toString('latin1')
  for (const gone of ['JavaScript', 'app.alert', 'javascript:', 'Launch', 'exe', 'EmbeddedFile', '/AA'])
    expect([gone, text.includes(gone)]).toEqual([gone, false])
  const kept = (await PDFDocument.load(bytes)).getPage(0).node.Annots()
  const dicts = kept instanceof PDFArray ? kept.asArray().map((_, at) => kept.lookup(at, PDFDict)) : []
  expect(dicts.map((each) => String(each.get(PDFName.of('Subtype'))))).toEqual(['/Widget', '/Link', '/Link', '/Link'])
  expect(dicts.filter((each) => each.has(PDFName.of('A')))).toHaveLength(1)
  expect(text).toContain('https://example.org/a')
  expect(dicts[0]?.has(PDFName.of('AP'))).toBe(true)
})
