/** A part of a mail as it came over the wire: its headers and its text, decoded. */
export interface MailPart {
  readonly headers: Readonly<Record<string, string>>
  readonly text: string
}

/** Reads a mail into its head and its parts, nested ones too, in the order in which they stand. */
export function mailParts(message: string): {
  readonly head: MailPart['headers']
  readonly parts: readonly MailPart[]
} {
  // A line that begins with a full stop goes over the wire with two (RFC 5321, 4.5.2).
  const [head = '', ...rest] = message.replaceAll('\r\n..', '\r\n.').split('\r\n\r\n')
  const headers = headersOf(head)
  const body = rest.join('\r\n\r\n')
  const boundary = /boundary="?([^";]+)"?/.exec(headers['content-type'] ?? '')?.[1]
  if (boundary === undefined) return { head: headers, parts: [{ headers, text: decoded(body, headers) }] }
  const inner = body.split(`--${boundary}`).slice(1, -1)
  return { head: headers, parts: inner.flatMap((part) => mailParts(part.replace(/^\r\n/, '')).parts) }
}

function headersOf(head: string): Record<string, string> {
  const lines = head.replace(/\r\n[ \t]+/g, ' ').split('\r\n')
  return Object.fromEntries(
    lines.map((line) => [line.split(':', 1)[0]?.toLowerCase() ?? '', line.replace(/^[^:]*: */, '')]),
  )
}

function decoded(body: string, headers: Record<string, string>): string {
  const encoding = headers['content-transfer-encoding']
  if (encoding === 'base64') return Buffer.from(body, 'base64').toString('utf8')
  if (encoding !== 'quoted-printable') return body
  const bytes = body
    .replace(/=\r\n/g, '')
    .replace(/=([\dA-F]{2})/g, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)))
  return Buffer.from(bytes, 'latin1').toString('utf8')
}
