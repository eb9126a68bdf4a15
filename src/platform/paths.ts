/** The named parts of an address pattern: `/:partnership/aftale` has `partnership`. */
export type PartsOf<Pattern extends string> = Pattern extends `${infer Head}/${infer Rest}`
  ? PartOf<Head> & PartsOf<Rest>
  : PartOf<Pattern>

type PartOf<Segment extends string> = Segment extends `:${infer Name}` ? Readonly<Record<Name, string>> : unknown

/** What may be asked in an address after its question mark; an undefined answer is left out. */
export type Asking = Readonly<Record<string, string | number | undefined>>

type None = Readonly<Record<string, never>>
type To<Parts, Query> = keyof Parts extends never
  ? (parts?: None, query?: Query) => string
  : (parts: Parts, query?: Query) => string

/** An address as a value: links, form targets, redirects, routes and tests all use the same one. */
export interface Path<Parts = unknown, Query = None> {
  /** The pattern that the router and the log know it by; it holds no personal data. */
  readonly pattern: string
  /** The address with its parts filled in and, where wanted, a query. */
  readonly to: To<Parts, Query>
  /** The same address, with the names and types of what may be asked of it. */
  asking<Wider extends { readonly [Name in keyof Wider]?: string | number | undefined }>(): Path<
    Parts,
    { readonly [Name in keyof Wider]?: Wider[Name] | undefined }
  >
  /** Only for inference: the parts that a route on this address is given. */
  readonly parts?: Parts
}

/** The parts of a path, as a route's handler gets them. */
export type PartsIn<P> = P extends { readonly parts?: infer Parts } ? Exclude<Parts, undefined> : never

/** Makes an address of a pattern such as `/:partnership/aftale/:norm` (WEB-01). */
export function path<const Pattern extends `/${string}`>(pattern: Pattern): Path<PartsOf<Pattern>> {
  const segments = pattern.slice(1).split('/')
  function to(parts: Readonly<Record<string, string>> = {}, query: Asking = {}): string {
    let address = ''
    for (const segment of segments) address += `/${segment.startsWith(':') ? fill(pattern, segment, parts) : segment}`
    return address + queryOf(query)
  }
  const made: Path<never> = { pattern, to, asking: () => made as never }
  return made as never
}

function fill(pattern: string, segment: string, parts: Readonly<Record<string, string>>): string {
  const value = parts[segment.slice(1)]
  if (value === undefined || value === '' || value === '.' || value === '..') {
    throw new Error(`The address ${pattern} wants a value for ${segment}`)
  }
  return encodeURIComponent(value)
}

/** The query string of an address, with its question mark, or nothing when nothing is asked. */
export function queryOf(query: Asking): string {
  let text = ''
  for (const [name, value] of Object.entries(query)) {
    if (value === undefined) continue
    text += `${text === '' ? '?' : '&'}${encodeURIComponent(name)}=${encodeURIComponent(value)}`
  }
  return text
}

const elsewhere = 'http://elsewhere.invalid'

/** The target, if it is an address on this site; else nothing (WEB-02). For "where to after sign-in" and redirects. */
export function localAddress(target: string | undefined | null): string | null {
  if (!target?.startsWith('/') || target.length > 2000) return null
  // Browsers read a backslash as a slash and drop tabs and line ends: `/\evil` and `/<tab>/evil` lead away.
  // oxlint-disable-next-line no-control-regex
  if (/^\/[/\\]|[\\\u0000-\u001f\u007f]/.test(target)) return null
  const read = URL.parse(target, elsewhere)
  if (read === null || read.origin !== elsewhere || read.pathname.startsWith('//')) return null
  return read.pathname + read.search + read.hash
}

/** The target of a link that somebody typed, if it leads to the web or a mailbox; `javascript:` and its like do not (WEB-03). */
export function outwardAddress(target: string | undefined | null): string | null {
  if (!target) return null
  const read = URL.parse(target.trim())
  return read !== null && ['https:', 'http:', 'mailto:'].includes(read.protocol) ? read.href : null
}
