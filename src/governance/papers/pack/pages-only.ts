import { PDFArray, PDFDict, type PDFDocument, PDFHexString, PDFName, type PDFPage, PDFString } from '@cantoo/pdf-lib'

/** What makes a page a page. Scripts, actions, threads, transitions and whatever else hangs on one stay behind (GOV-86). */
const pageKeys =
  'Type Parent MediaBox CropBox BleedBox TrimBox ArtBox Rotate UserUnit Resources Contents Group Annots'.split(' ')
/** What makes a note, a stamp or the field of a form look as it does; what it would do is not among it. */
const noteKeys = 'Type Subtype Rect AP AS F C IC Border BS BE QuadPoints InkList L LE Vertices DA Q Contents CA'.split(
  ' ',
)
/** Notes that play, open or carry files. */
const acting = ['Movie', 'Sound', 'Screen', 'RichMedia', '3D', 'FileAttachment', 'Popup', 'Watermark']

/** The pages of a document without anything that acts, ready to be put into another. */
export function pagesOnly(document: PDFDocument): PDFPage[] {
  const pages = document.getPages()
  for (const { node } of pages) {
    keepOnly(node, pageKeys)
    const notes = node.Annots()
    if (notes instanceof PDFArray) node.set(PDFName.of('Annots'), notesOnly(document, notes))
    else node.delete(PDFName.of('Annots'))
  }
  return pages
}

function notesOnly(document: PDFDocument, notes: PDFArray): PDFArray {
  const kept = PDFArray.withContext(document.context)
  for (let at = 0; at < notes.size(); at += 1) {
    const note = notes.lookup(at)
    if (!(note instanceof PDFDict) || acting.includes(nameIn(note, 'Subtype') ?? '')) continue
    const address = addressIn(note)
    keepOnly(note, noteKeys)
    if (address !== null) note.set(PDFName.of('A'), document.context.obj({ S: 'URI', URI: PDFString.of(address) }))
    kept.push(note)
  }
  return kept
}

/** Where a link leads, when it leads to a page or a mailbox: the one thing that a note may still do. */
function addressIn(note: PDFDict): string | null {
  const action = note.lookup(PDFName.of('A'))
  if (!(action instanceof PDFDict) || nameIn(action, 'S') !== 'URI') return null
  const address = action.lookup(PDFName.of('URI'))
  const text = address instanceof PDFString || address instanceof PDFHexString ? address.decodeText() : ''
  return /^(https?:\/\/|mailto:)[\x21-\x27\x2a-\x5b\x5d-\x7e]+$/i.test(text) ? text : null
}

function nameIn(dict: PDFDict, key: string): string | null {
  const value = dict.lookup(PDFName.of(key))
  return value instanceof PDFName ? value.decodeText() : null
}

function keepOnly(dict: PDFDict, keys: readonly string[]): void {
  for (const [key] of dict.entries()) if (!keys.includes(key.decodeText())) dict.delete(key)
}
