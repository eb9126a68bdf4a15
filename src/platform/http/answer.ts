import { hash } from 'node:crypto'
import { promisify } from 'node:util'
import { brotliCompress, brotliCompressSync, constants, gzip, gzipSync } from 'node:zlib'
import type { HtmlEscapedString } from 'hono/utils/html'
import { localAddress } from '../paths.ts'
import type { Ask } from './ask.ts'
import { languageCookie } from './language.ts'

const policy = [
  "default-src 'none'",
  "style-src 'self'",
  "script-src 'self'",
  "img-src 'self'",
  "font-src 'self'",
  "connect-src 'self'",
  "form-action 'self'",
  "frame-ancestors 'none'",
  "base-uri 'none'",
].join('; ')

/** What every answer says to a browser, whatever else it says (WEB-10). */
const guarded = {
  'content-security-policy': policy,
  'x-content-type-options': 'nosniff',
  'x-frame-options': 'DENY',
  'referrer-policy': 'same-origin',
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
  'permissions-policy': 'camera=(), geolocation=(), microphone=(), payment=(), usb=(), browsing-topics=()',
}
/** The same for answers that no browser shows: less to say, and said as often as programs ask. */
const guardedData = {
  'content-security-policy': "default-src 'none'; frame-ancestors 'none'",
  'x-content-type-options': 'nosniff',
  'cross-origin-resource-policy': 'same-origin',
}
const guardedAs = {
  page: guarded,
  action: guarded,
  download: guarded,
  step: guardedData,
  stream: guardedData,
  api: guardedData,
} as const
const byHttps = { 'strict-transport-security': 'max-age=63072000' }

/** What a handler gives to be shown: a whole page. */
export type View = HtmlEscapedString | Promise<HtmlEscapedString>

/** The body of an answer and what is said about it. */
export interface Answer {
  readonly status: number
  readonly headers?: Readonly<Record<string, string>>
  readonly cookies?: readonly string[]
}

/** Whether the installation is reached by https, so that browsers may insist on it. */
export function isSecure(url: string): boolean {
  return url.startsWith('https:')
}

/** An answer with the headers that all of them carry. */
export function respond(
  ask: Ask,
  body: string | Uint8Array<ArrayBuffer> | ReadableStream<Uint8Array> | null,
  answer: Answer,
): Response {
  const secure = isSecure(ask.house.url)
  const base = guardedAs[ask.route?.kind ?? 'page']
  const headers: Record<string, string> = { ...base, 'x-request-id': ask.requestId }
  if (secure) Object.assign(headers, byHttps)
  if (ask.house.demonstration) headers['x-robots-tag'] = 'noindex, nofollow'
  Object.assign(headers, answer.headers)
  headers['cache-control'] ??= 'no-store'
  const response = new Response(body, { status: answer.status, headers })
  if (ask.languageAsked !== null) response.headers.append('set-cookie', languageCookie(ask.languageAsked, secure))
  for (const cookie of answer.cookies ?? []) response.headers.append('set-cookie', cookie)
  return response
}

/** Sends the visitor on to an address on this site, and nowhere else (WEB-02). */
export function redirect(ask: Ask, to: string, cookies: readonly string[] = []): Response {
  const location = localAddress(to)
  if (location === null) throw new Error('A redirect would have led away from the site')
  return respond(ask, null, { status: 303, headers: { location }, cookies })
}

/** Sends a page: with its doctype, pressed together, and known again by strangers who come back (WEB-13). */
export async function sendPage(ask: Ask, view: View, answer: Answer): Promise<Response> {
  // A page with a part that waits renders to a promise, whatever its type says.
  const rendered = (await view).toString() as string | Promise<string>
  // Made bytes once: to be known again, to be pressed and to be sent, each of which would do it anew.
  const html = Buffer.from(`<!doctype html>${await rendered}`)
  const headers: Record<string, string> = { ...answer.headers, 'content-type': 'text/html; charset=utf-8' }
  const shared =
    ask.personName === null &&
    answer.status === 200 &&
    ['GET', 'HEAD'].includes(ask.c.req.method) &&
    ask.languageAsked === null
  if (shared && !answer.cookies?.length && headers['cache-control'] === undefined) {
    headers['cache-control'] = 'no-cache'
    headers['vary'] = 'Cookie, Accept-Encoding'
    headers['etag'] = `W/"${hash('sha1', html, 'base64url')}"`
    if (ask.c.req.header('if-none-match') === headers['etag'])
      return respond(ask, null, { ...answer, status: 304, headers })
  }
  return sendPressed(ask, html, { ...answer, headers })
}

/** Sends data: a feed, a document, an answer of the interface. */
export function sendText(
  ask: Ask,
  type: string,
  text: string | Uint8Array<ArrayBuffer>,
  answer: Answer,
): Promise<Response> | Response {
  return sendPressed(ask, typeof text === 'string' ? Buffer.from(text) : text, {
    ...answer,
    headers: { ...answer.headers, 'content-type': type },
  })
}

const pressGzip = promisify(gzip)
const pressBrotli = promisify(brotliCompress)
const worthPressing = 1400
/** Up to here the way to another thread and back costs more than the pressing (measured: 6 kB in 0.1 ms here, 0.45 ms there). */
const pressedHere = 65_536
const brotli = { params: { [constants.BROTLI_PARAM_QUALITY]: 4 } }

async function sendPressed(ask: Ask, text: Uint8Array<ArrayBuffer>, answer: Answer): Promise<Response> {
  const accepted = ask.c.req.header('accept-encoding') ?? ''
  if (text.length < worthPressing || accepted === '') return respond(ask, text, answer)
  const headers = { vary: 'Accept-Encoding', ...answer.headers }
  const encoding = /\bbr\b/.test(accepted) ? 'br' : /\bgzip\b/.test(accepted) ? 'gzip' : null
  if (encoding === null) return respond(ask, text, { ...answer, headers })
  const body = (await pressed(text, encoding)) as Uint8Array<ArrayBuffer>
  return respond(ask, body, { ...answer, headers: { ...headers, 'content-encoding': encoding } })
}

function pressed(text: Uint8Array, encoding: 'br' | 'gzip'): Uint8Array | Promise<Uint8Array> {
  const here = text.length < pressedHere
  if (encoding === 'br') return here ? brotliCompressSync(text, brotli) : pressBrotli(text, brotli)
  return here ? gzipSync(text, { level: 4 }) : pressGzip(text, { level: 4 })
}
