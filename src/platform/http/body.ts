import type { Fields, FieldValue } from '../forms.ts'
import { Fault } from './faults.ts'

/** A post is at most this large unless its route says otherwise. */
export const usualLimit = 1024 * 1024
const mostFields = 1000

/** Reads a posted form, bounded in bytes and in fields (WEB-07); text comes out normalised, names reach no prototype. */
export async function readFields(request: Request, limit: number): Promise<Fields> {
  const type = request.headers.get('content-type')?.split(';', 1)[0]?.trim().toLowerCase()
  if (type === undefined || type === '') {
    if ((await readBounded(request, limit)).length > 0) throw new Fault('wrong-type')
    return {}
  }
  if (type === 'application/x-www-form-urlencoded') return fieldsOf(encodedPairs(await readBounded(request, limit)))
  if (type === 'multipart/form-data') return fieldsOf(await multipartPairs(request, await readBounded(request, limit)))
  throw new Fault('wrong-type')
}

/** Reads a posted JSON document, bounded; answers 415 to anything that does not call itself JSON (WEB-07). */
export async function readJson(request: Request, limit: number): Promise<{ value: unknown; bytes: Uint8Array }> {
  const type = request.headers.get('content-type')?.split(';', 1)[0]?.trim().toLowerCase()
  if (type !== 'application/json') throw new Fault('wrong-type')
  const bytes = await readBounded(request, limit)
  if (isDeep(bytes)) throw new Fault('malformed')
  const sent = parsed(bytes)
  // No database text holds a NUL. Whoever sends one meets the sentence at the door, not a fault of ours further in.
  if (/(?<!\\)(?:\\\\)*\\u0000/.test(sent.text))
    throw new Fault('faulty-input', {}, [{ field: '', message: 'NUL (\\u0000)' }])
  return { value: sent.value, bytes }
}

function parsed(bytes: Uint8Array): { text: string; value: unknown } {
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes)
    return { text, value: JSON.parse(text) as unknown }
  } catch {
    // The parser's message quotes what was sent, so it goes no further.
    throw new Fault('malformed')
  }
}

const deepest = 64

/** Whether a JSON document nests further than any of ours: whatever walks through it would run out of stack. */
function isDeep(bytes: Uint8Array): boolean {
  let depth = 0
  let inText = false
  for (let at = 0; at < bytes.length; at++) {
    const byte = bytes[at]
    if (byte === 0x22) inText = !inText
    else if (byte === 0x5c) at++
    else if (!inText && (byte === 0x5b || byte === 0x7b) && ++depth > deepest) return true
    else if (!inText && (byte === 0x5d || byte === 0x7d)) depth--
  }
  return false
}

/** Reads a body and stops as soon as it grows beyond the limit. */
export async function readBounded(request: Request, limit: number): Promise<Uint8Array<ArrayBuffer>> {
  const said = request.headers.get('content-length')
  if (said !== null && Number(said) > limit) throw new Fault('too-large')
  // The server holds a body to the length that it announces, so an announced one needs no counting.
  if (said !== null && request.headers.get('transfer-encoding') === null)
    return new Uint8Array(await request.arrayBuffer())
  if (request.body === null) return new Uint8Array(0)
  const parts: Uint8Array[] = []
  let size = 0
  for await (const part of request.body as AsyncIterable<Uint8Array>) {
    size += part.byteLength
    if (size > limit) throw new Fault('too-large')
    parts.push(part)
  }
  return new Uint8Array(Buffer.concat(parts))
}

function encodedPairs(bytes: Uint8Array): Iterable<readonly [string, string]> {
  const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('utf8')
  let fields = 1
  for (let at = text.indexOf('&'); at !== -1; at = text.indexOf('&', at + 1)) fields++
  if (fields > mostFields) throw new Fault('too-large')
  return new URLSearchParams(text)
}

async function multipartPairs(
  request: Request,
  bytes: Uint8Array<ArrayBuffer>,
): Promise<Iterable<readonly [string, string | File]>> {
  const type = request.headers.get('content-type') ?? ''
  if (partsIn(bytes, type) > mostFields) throw new Fault('too-large')
  try {
    const form = await new Response(bytes, { headers: { 'content-type': type } }).formData()
    return form.entries() as Iterable<readonly [string, string | File]>
  } catch {
    // Not readable as parts: the reason lies in what was sent, and quotes it.
    throw new Fault('malformed')
  }
}

/** Counts boundaries before anything is built of them. */
function partsIn(bytes: Uint8Array, type: string): number {
  const boundary = /boundary="?([^";]{1,70})"?/i.exec(type)?.[1]
  if (boundary === undefined) throw new Fault('malformed')
  const mark = Buffer.from(`--${boundary}`)
  const all = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  let parts = 0
  for (let at = all.indexOf(mark); at !== -1 && parts <= mostFields; at = all.indexOf(mark, at + mark.length)) parts++
  return parts
}

function fieldsOf(pairs: Iterable<readonly [string, string | File]>): Fields {
  const fields = Object.create(null) as Record<string, FieldValue>
  let count = 0
  for (const [name, value] of pairs) {
    if (++count > mostFields) throw new Fault('too-large')
    if (typeof value !== 'string' && value.size === 0) continue
    const kept = typeof value === 'string' ? tidied(value) : value
    const before = fields[name]
    if (before === undefined) fields[name] = kept
    else if (Array.isArray(before)) before.push(kept)
    else fields[name] = [before as string | File, kept]
  }
  return fields
}

/** One way of writing each letter and each line end; invisible control characters are left out, NUL is left for the form to refuse. */
export function tidied(text: string): string {
  return (
    text
      .toWellFormed()
      .replace(/\r\n?|[\v\f]/g, '\n')
      // oxlint-disable-next-line no-control-regex
      .replace(/[\u0001-\u0008\u000e-\u001f\u007f]/g, '')
      .normalize('NFC')
  )
}
