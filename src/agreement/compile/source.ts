import { createHash } from 'node:crypto'

/** A file as the compiler sees it: UTF-8 without byte order mark, NFC, LF. Offsets count UTF-16 units of `text`. */
export interface Source {
  file: string
  text: string
  lineStarts: number[]
}

/** A stretch of a file that a finding points at; `end` is exclusive. */
export interface Place {
  source: Source
  start: number
  end: number
}

/** Why bytes are not taken as text at all. */
export type Unreadable = { reason: 'too-large' | 'not-text'; at: number }

/** The most that a text or a reading may weigh, in bytes. */
export const largest = 1_048_576

/** Reads bytes or a string as text, or says why they are none. */
export function readSource(file: string, input: string | Uint8Array): Source | Unreadable {
  const size = typeof input === 'string' ? input.length : input.byteLength
  if (size > largest) return { reason: 'too-large', at: 0 }
  const decoded = typeof input === 'string' ? input : decode(input)
  if (decoded === null || !decoded.isWellFormed()) return { reason: 'not-text', at: 0 }
  // Unicode's stream-safe limit: longer runs of combining marks are no writing, and make normalising slow.
  // oxlint-disable-next-line no-control-regex -- control characters are what is looked for.
  const strange = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\ufffe\uffff]|\p{M}{31}/u.exec(decoded)
  if (strange) return { reason: 'not-text', at: strange.index }
  const text = decoded
    .replace(/^\ufeff/, '')
    .replace(/\r\n?/g, '\n')
    .normalize('NFC')
  if (Buffer.byteLength(text) > largest) return { reason: 'too-large', at: 0 }
  return sourceOf(file, text)
}

/** A source of text that is already normalised. */
export function sourceOf(file: string, text: string): Source {
  const lineStarts = [0]
  for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) lineStarts.push(at + 1)
  return { file, text, lineStarts }
}

/** Line and column of an offset, both counted from 1. */
export function lineAndColumn(source: Source, offset: number): { line: number; column: number } {
  let low = 0
  let high = source.lineStarts.length - 1
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if ((source.lineStarts[middle] ?? 0) <= offset) low = middle
    else high = middle - 1
  }
  return { line: low + 1, column: offset - (source.lineStarts[low] ?? 0) + 1 }
}

/** A line of the source by its number from 1, without its end. */
export function lineOf(source: Source, line: number): string {
  const start = source.lineStarts[line - 1]
  if (start === undefined) return ''
  const next = source.lineStarts[line]
  return source.text.slice(start, next === undefined ? undefined : next - 1)
}

/** The fingerprint by which a reading names its text. */
export function sha256(text: string): string {
  return createHash('sha256').update(text, 'utf8').digest('hex')
}

function decode(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    // Not UTF-8: the caller says so in words.
    return null
  }
}
