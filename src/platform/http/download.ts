import { hash } from 'node:crypto'
import { respond, sendText } from './answer.ts'
import type { Ask } from './ask.ts'
import type { Sent } from './handlers.ts'

const lockedIn = "default-src 'none'; style-src 'unsafe-inline'; img-src 'self'; frame-ancestors 'none'; sandbox"

/** Sends a file, feed or document. What came from somebody else can run nothing here and is always saved (WEB-14). */
export async function sendFile(ask: Ask, sent: Sent): Promise<Response> {
  const headers: Record<string, string> = { 'content-type': sent.type }
  const name = sent.foreign ? (sent.name ?? 'fil') : sent.name
  if (name !== undefined) headers['content-disposition'] = attachment(name)
  if (sent.foreign) headers['content-security-policy'] = lockedIn
  const body = typeof sent.body === 'function' ? await sent.body() : sent.body
  if (ask.personName === null) {
    headers['cache-control'] = 'no-cache'
    headers['etag'] = `W/"${hash('sha1', body, 'base64url')}"`
    if (ask.c.req.header('if-none-match') === headers['etag']) return respond(ask, null, { status: 304, headers })
  }
  if (typeof body === 'string') return await sendText(ask, sent.type, body, { status: 200, headers })
  return respond(ask, body as Uint8Array<ArrayBuffer>, { status: 200, headers })
}

/** The header that gives a file its name, in letters that every browser reads (RFC 6266, RFC 8187). */
export function attachment(name: string): string {
  const tidy = fileName(name)
  const plain = tidy.normalize('NFKD').replace(/[^\w.() -]/g, '_')
  const full = encodeURIComponent(tidy).replace(/['()*]/g, (letter) => `%${letter.charCodeAt(0).toString(16)}`)
  return `attachment; filename="${plain}"; filename*=UTF-8''${full}`
}

/** A file's name without folders, control characters and the letters that systems quarrel over. */
export function fileName(name: string): string {
  const last = name.split(/[/\\]/).at(-1) ?? ''
  // oxlint-disable-next-line no-control-regex
  const tidy = last.replace(/[\u0000-\u001f\u007f"<>|:*?\u200e\u200f\u202a-\u202e\u2066-\u2069]/g, '').trim()
  return tidy.replace(/^\.+/, '').slice(-150).toWellFormed() || 'fil'
}
