import { parse, serialize } from 'hono/utils/cookie'

/** The cookie that carries a session: never readable by a script, never sent along from other sites' forms (SIGN-13). */
export interface SessionCookie {
  readonly name: string
  /** The secret in a request's `Cookie` header, or nothing. */
  read(header: string | null | undefined): string | null
  /** The `Set-Cookie` value that hands a secret over; it ends with the browser, and the database ends it before. */
  set(secret: string): string
  /** The `Set-Cookie` value that takes it back. */
  clear(): string
}

/** The cookie for a site on https, whose name keeps neighbouring hosts from planting one; or on http, for a demonstration at home. */
export function sessionCookie(isHttps: boolean): SessionCookie {
  const name = isHttps ? '__Host-samvaerk' : 'samvaerk'
  const options = { path: '/', httpOnly: true, sameSite: 'Lax', secure: isHttps } as const
  return {
    name,
    read: (header) => secretIn(parse(header ?? '', name)[name]),
    set: (secret) => serialize(name, secret, options),
    clear: () => serialize(name, '', { ...options, maxAge: 0 }),
  }
}

function secretIn(value: string | undefined): string | null {
  return value !== undefined && /^[\w-]{43}$/.test(value) ? value : null
}
