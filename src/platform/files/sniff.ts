import type { MediaType } from './kinds.ts'
import { namesInZip } from './zip.ts'

/** What a file turned out to be, and whether it can act when it is opened. */
export interface Sniffed {
  mediaType: MediaType
  activeContent: boolean
}

/** Finds out what a file is while its bytes go by; holds no more than its first and last parts (FIL-02). */
export interface Sniffer {
  take(bytes: Buffer): void
  /** What it was; null when it is none of the kinds that are known. */
  finish(): Sniffed | null
}

const headLength = 1024
/** A ZIP's table of contents must lie within this much of its end; those of office documents are a tenth of it. */
const tailLength = 262_144

/** A sniffer for one file. */
export function sniffer(): Sniffer {
  let head = Buffer.alloc(0)
  let tail = Buffer.alloc(0)
  let size = 0
  const text = textWatch()
  const scripts = scriptWatch()
  return {
    take(bytes) {
      if (head.length < headLength) head = Buffer.concat([head, bytes]).subarray(0, headLength)
      tail = Buffer.concat([tail, bytes]).subarray(-tailLength)
      size += bytes.length
      text.take(bytes)
      scripts.take(bytes)
    },
    finish() {
      if (head.subarray(0, 5).equals(pdfMark)) return { mediaType: 'application/pdf', activeContent: scripts.seen() }
      if (head.subarray(0, 16).equals(pngMark)) return { mediaType: 'image/png', activeContent: false }
      if (head.subarray(0, 3).equals(jpegMark)) return { mediaType: 'image/jpeg', activeContent: false }
      if (head.subarray(0, 4).equals(zipMark)) return officeDocument(head, namesInZip(tail, size))
      return text.isText() ? { mediaType: 'text/plain', activeContent: false } : null
    },
  }
}

const pdfMark = Buffer.from('%PDF-')
const pngMark = Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex')
const jpegMark = Buffer.from('ffd8ff', 'hex')
const zipMark = Buffer.from('PK\x03\x04', 'latin1')

const openDocuments = [
  'application/vnd.oasis.opendocument.text',
  'application/vnd.oasis.opendocument.spreadsheet',
] as const

/** Office documents are ZIP files that say by their parts what they are. Macros stand in parts of their own. */
function officeDocument(head: Buffer, names: readonly string[] | null): Sniffed | null {
  if (names === null) return null
  const has = (pattern: RegExp) => names.some((name) => pattern.test(name))
  if (has(/^\[Content_Types\]\.xml$/)) {
    const activeContent = has(/vbaProject\.bin$|\/activeX\/|\/embeddings\//i)
    if (has(/^word\/document\.xml$/)) {
      return { mediaType: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document', activeContent }
    }
    if (!has(/^xl\/workbook\.xml$/)) return null
    return { mediaType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet', activeContent }
  }
  // OpenDocument's first part is its kind, stored as it is.
  const nameEnd = 38
  if (head.toString('latin1', 30, nameEnd) !== 'mimetype') return null
  const length = head.readUInt32LE(18)
  const told = head.toString('latin1', nameEnd, nameEnd + length)
  const mediaType = openDocuments.find((known) => known === told)
  return mediaType ? { mediaType, activeContent: has(/^(Basic|Scripts)\//) } : null
}

/** Text: no control characters beyond line ends and tabs. Excel's Danish tables are often not UTF-8, and are text too. */
function textWatch(): { take(bytes: Buffer): void; isText(): boolean } {
  let controls = false
  return {
    take(bytes) {
      controls ||= bytes.some((byte) => byte < 32 && byte !== 9 && byte !== 10 && byte !== 12 && byte !== 13)
    },
    isText: () => !controls,
  }
}

const scriptMarks = ['/JavaScript', '/JS', '/Launch'].map((mark) => Buffer.from(mark))

/** Scripts in a PDF that stand open in it. Those packed into its compressed parts are not seen. */
function scriptWatch(): { take(bytes: Buffer): void; seen(): boolean } {
  let before = Buffer.alloc(0)
  let found = false
  return {
    take(bytes) {
      if (found) return
      const joined = Buffer.concat([before, bytes])
      found = scriptMarks.some((mark) => joined.includes(mark))
      before = joined.subarray(-16)
    },
    seen: () => found,
  }
}
