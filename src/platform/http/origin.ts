/**
 * Whether a post comes from a page of this site (WEB-06): browsers say so in `Sec-Fetch-Site`, older ones in `Origin`.
 * A post that says neither is not believed.
 */
export function fromThisSite(headers: Headers, host: string | undefined, publicUrl: string): boolean {
  const site = headers.get('sec-fetch-site')
  if (site !== null) return site === 'same-origin'
  const origin = headers.get('origin')
  if (origin === null || origin === 'null') return false
  const from = URL.parse(origin)
  if (from === null) return false
  return from.origin === URL.parse(publicUrl)?.origin || (host !== undefined && from.host === host)
}
