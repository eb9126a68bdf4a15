import { stringify } from 'csv-stringify/sync'
import type { Day } from '../../platform/days.ts'
import type { DocumentKind, DocumentState, FileRole } from './vocabulary.ts'

/** One file of an export, as its receipt names it. */
export interface ReceiptLine {
  readonly part: number
  readonly name: string
  readonly role: FileRole
  readonly bytes: number
  /** Lower-case hexadecimal. */
  readonly sha256: string
  readonly entry: string
  /** Whether its document was closed when the export was finished; receipts from before do not say. */
  readonly closed?: boolean
}

/** What was in an export. */
export interface Receipt {
  readonly documents: number
  readonly parts: number
  readonly files: readonly ReceiptLine[]
}

/** A document with what an authority's journal asks of it. */
export interface DocumentFacts {
  readonly entry: string
  readonly onDay: Day
  readonly subject: string
  readonly kind: DocumentKind
  readonly state: DocumentState
  /** From the authority that takes the export: sent by it, received by it, or final. */
  readonly direction: 'sent' | 'received' | 'final'
  readonly from: string | null
  readonly to: readonly string[]
  readonly body: string | null
  readonly closed: boolean
  readonly files: readonly Pick<ReceiptLine, 'name' | 'role' | 'sha256' | 'bytes'>[]
}

const columns = [
  'id',
  'date',
  'subject',
  'type',
  'direction',
  'from',
  'to',
  'body',
  'closed',
  'file',
  'role',
  'bytes',
  'sha256',
]

/** The metadata of an export's documents as CSV (RFC 4180): a line a file, UTF-8 with a byte order mark for Excel. */
export function metadataCsv(documents: readonly DocumentFacts[]): string {
  const rows = documents.flatMap((document) =>
    document.files.map((file) => ({
      id: document.entry,
      date: document.onDay,
      subject: document.subject,
      type: document.kind,
      direction: document.direction,
      from: document.from ?? '',
      to: document.to.join('; '),
      body: document.body ?? '',
      closed: document.closed ? 'yes' : 'no',
      file: file.name,
      role: file.role,
      bytes: file.bytes,
      sha256: file.sha256,
    })),
  )
  return stringify(rows, { header: true, columns, bom: true, escape_formulas: true })
}

/** The same as XML, for systems that read one document at a time. */
export function metadataXml(documents: readonly DocumentFacts[]): string {
  const lines = documents.map((document) => {
    const { entry, onDay, subject, kind, direction, from, to, body, closed, files } = document
    const parts = [
      element('date', onDay),
      element('subject', subject),
      element('type', kind),
      element('direction', direction),
      ...(from === null ? [] : [element('from', from)]),
      ...to.map((each) => element('to', each)),
      ...(body === null ? [] : [element('body', body)]),
      element('closed', closed ? 'true' : 'false'),
      ...files.map(
        ({ name, role, bytes, sha256 }) =>
          `<file role="${role}" bytes="${bytes}" sha256="${sha256}">${escaped(name)}</file>`,
      ),
    ]
    return `<document id="${entry}">\n${parts.map((part) => `    ${part}`).join('\n')}\n  </document>`
  })
  return `<?xml version="1.0" encoding="UTF-8"?>\n<documents>\n  ${lines.join('\n  ')}\n</documents>\n`
}

function element(name: string, text: string): string {
  return `<${name}>${escaped(text)}</${name}>`
}

function escaped(text: string): string {
  const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }
  // oxlint-disable-next-line no-control-regex -- XML 1.0 has no place for them
  const plain = text.replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f]/g, '')
  return plain.replace(/[&<>"]/g, (sign) => entities[sign] ?? '')
}
