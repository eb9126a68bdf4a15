import { PDFArray, PDFDict, PDFDocument, type PDFImage, PDFName, PDFRawStream, PDFRef } from '@cantoo/pdf-lib'
import type { Bindable } from './bind-shapes.ts'
import { pagesOnly } from './pages-only.ts'

const a4 = { width: 595.28, height: 841.89 }
const margin = 40

/** A file that was looked at and can become pages. */
export interface Looked {
  readonly pages: number
  /** Puts its pages into a document, from a place on. */
  readonly into: (document: PDFDocument, at: number) => Promise<void>
}

/** Reads a PDF whole; throws when it is locked or broken. */
export async function lookAtPdf(bytes: Uint8Array): Promise<Looked> {
  const document = await PDFDocument.load(bytes, { updateMetadata: false })
  const pages = pagesOnly(document)
  // A page without a size is found out here, not when all is put together.
  for (const page of pages) page.getSize()
  if (pages.length === 0) throw new Error('The document has no page')
  return {
    pages: pages.length,
    async into(target, at) {
      const copied = await target.copyPages(document, document.getPageIndices())
      for (const [index, page] of copied.entries()) target.insertPage(at + index, page)
    },
  }
}

/** A picture on a page of its own, as large as it fits and no larger than it is at 96 points an inch. */
export async function lookAtPicture({ kind }: Bindable, bytes: Uint8Array): Promise<Looked> {
  const embed = (document: PDFDocument): Promise<PDFImage> =>
    kind === 'png' ? document.embedPng(bytes) : document.embedJpg(bytes)
  await embed(await PDFDocument.create())
  return {
    pages: 1,
    async into(target, at) {
      const image = await embed(target)
      const wide = image.width > image.height
      const paper = wide ? { width: a4.height, height: a4.width } : a4
      const page = target.insertPage(at, [paper.width, paper.height])
      const room = { width: paper.width - 2 * margin, height: paper.height - 2 * margin }
      const scale = Math.min(0.75, room.width / image.width, room.height / image.height)
      const [width, height] = [image.width * scale, image.height * scale]
      page.drawImage(image, { x: (paper.width - width) / 2, y: (paper.height - height) / 2, width, height })
    },
  }
}

/**
 * Puts the pages of annexes into our own document, each behind the page that announces it. Our part keeps its tags and
 * its bookmarks; that the whole is PDF/UA is no longer said, since annexes are as they came (GOV-86).
 */
export async function bindInto(
  own: Uint8Array,
  files: readonly (Looked | null)[],
  at: (index: number) => void,
): Promise<Uint8Array<ArrayBuffer>> {
  const document = await PDFDocument.load(own, { updateMetadata: false })
  const announced = announcements(document).slice(-files.length)
  const order = document.getPages().map(({ ref }) => ref)
  for (const [index, file] of [...files.entries()].toReversed()) {
    const page = announced[index]
    if (file === null || page === undefined) continue
    at(index)
    await file.into(document, order.indexOf(page) + 1)
  }
  if (files.some((file) => file !== null)) unclaimStandard(document)
  document.catalog.set(PDFName.of('PageMode'), PDFName.of('UseOutlines'))
  return (await document.save({ addDefaultPage: false, updateFieldAppearances: false })) as Uint8Array<ArrayBuffer>
}

/** The pages to which the bookmarks lead, in their order: the last of them announce the annexes. */
function announcements({ catalog }: PDFDocument): PDFRef[] {
  const pages: PDFRef[] = []
  const outlines = catalog.lookup(PDFName.of('Outlines'))
  function below(dict: PDFDict): void {
    let each = dict.lookup(PDFName.of('First'))
    while (each instanceof PDFDict) {
      const target = each.lookup(PDFName.of('Dest'))
      const page = target instanceof PDFArray ? target.get(0) : undefined
      if (page instanceof PDFRef) pages.push(page)
      below(each)
      each = each.lookup(PDFName.of('Next'))
    }
  }
  if (outlines instanceof PDFDict) below(outlines)
  return pages
}

/** Takes the claim of PDF/UA out of the document's description. */
function unclaimStandard({ catalog, context }: PDFDocument): void {
  const place = catalog.get(PDFName.of('Metadata'))
  const metadata = context.lookup(place)
  if (!(place instanceof PDFRef && metadata instanceof PDFRawStream)) return
  const text = Buffer.from(metadata.getContents()).toString('utf8')
  const without = text.replace(/<pdfuaid:part>\d+<\/pdfuaid:part>/, '')
  context.assign(place, context.stream(Buffer.from(without), { Type: 'Metadata', Subtype: 'XML' }))
}
