/**
 * Whether a post comes from a page of this site (WEB-06): browsers say so in `Sec-Fetch-Site`, older ones in `Origin`.
 * A post that says neither is not believed. The origin is held against the public address, never against the `Host` that
 * the request names itself; only an installation at home on its own machine is opened under any of the machine's names.
 */
export function fromThisSite(headers: Headers, host: string | undefined, publicUrl: string): boolean {
  const site = headers.get('sec-fetch-site')
  if (site !== null) return site === 'same-origin'
  const origin = headers.get('origin')
  if (origin === null || origin === 'null') return false
  const from = URL.parse(origin)
  if (from === null) return false
  const home = URL.parse(publicUrl)
  if (from.origin === home?.origin) return true
  return (home === null || isOwnMachine(home.hostname)) && isOwnMachine(from.hostname) && from.host === host
}

function isOwnMachine(hostname: string): boolean {
  return hostname === 'localhost' || hostname === '[::1]' || /^127(?:\.\d{1,3}){3}$/.test(hostname)
}
