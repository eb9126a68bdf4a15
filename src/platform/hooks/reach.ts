import { lookup } from 'node:dns/promises'
import { BlockList, isIP } from 'node:net'

/** Which addresses an installation calls: those of the public internet, of this machine alone (a demonstration), or none. */
export type Reach = 'public' | 'loopback' | 'nowhere'

/** The network addresses behind a name. */
export type Resolver = (host: string) => Promise<readonly string[]>

/** Asks the machine's own resolver. */
export async function systemResolver(host: string): Promise<string[]> {
  return (await lookup(host, { all: true })).map(({ address }) => address)
}

/** Everything in IPv4 that is not the public internet (IANA's registry of special-purpose addresses, RFC 6890). */
const special = new BlockList()
for (const [net, bits] of [
  ['0.0.0.0', 8],
  ['10.0.0.0', 8],
  ['100.64.0.0', 10],
  ['127.0.0.0', 8],
  ['169.254.0.0', 16],
  ['172.16.0.0', 12],
  ['192.0.0.0', 24],
  ['192.0.2.0', 24],
  ['192.31.196.0', 24],
  ['192.52.193.0', 24],
  ['192.88.99.0', 24],
  ['192.168.0.0', 16],
  ['192.175.48.0', 24],
  ['198.18.0.0', 15],
  ['198.51.100.0', 24],
  ['203.0.113.0', 24],
  ['224.0.0.0', 4],
  ['240.0.0.0', 4],
] as const)
  special.addSubnet(net, bits)

/** In IPv6 only global unicast is public, and of that not what leads to an IPv4 address or is for protocols and books. */
const global = new BlockList()
global.addSubnet('2000::', 3, 'ipv6')
const notGlobal = new BlockList()
for (const [net, bits] of [
  ['2001::', 23],
  ['2001:db8::', 32],
  ['2002::', 16],
  ['2620:4f:8000::', 48],
  ['3fff::', 20],
] as const)
  notGlobal.addSubnet(net, bits, 'ipv6')

/** Whether an installation of this reach calls a network address (HOOK-02). */
export function isWithin(address: string, reach: Reach): boolean {
  const kind = isIP(address)
  if (kind === 0 || reach === 'nowhere') return false
  if (reach === 'loopback') return kind === 4 ? address.startsWith('127.') : address === '::1'
  if (kind === 4) return !special.check(address)
  return global.check(address, 'ipv6') && !notGlobal.check(address, 'ipv6')
}

/** Why an address cannot be called. */
export type AddressFault = 'not-an-address' | 'not-https' | 'names-a-user' | 'unknown-host' | 'not-reachable-from-here'

/** What is wrong with an address that somebody gives, before anybody is called: its form, and where its name leads today. */
export async function addressFault(text: string, reach: Reach, resolve: Resolver): Promise<AddressFault | null> {
  const url = URL.parse(text)
  if (url === null || text.length > 500 || !/^https?:$/.test(url.protocol)) return 'not-an-address'
  if (url.protocol !== 'https:' && reach !== 'loopback') return 'not-https'
  if (url.username !== '' || url.password !== '') return 'names-a-user'
  return await hostFault(url.hostname, reach, resolve)
}

/** Where a host leads: to addresses of which every one may be called, or why not. */
export async function hostFault(
  hostname: string,
  reach: Reach,
  resolve: Resolver,
): Promise<'unknown-host' | 'not-reachable-from-here' | null> {
  const found = await addressesOf(hostname, resolve)
  if (found.length === 0) return 'unknown-host'
  return found.every((address) => isWithin(address, reach)) ? null : 'not-reachable-from-here'
}

/** The network addresses of a host as an address names it: itself, or what its name stands for. */
export async function addressesOf(hostname: string, resolve: Resolver): Promise<readonly string[]> {
  const bare = hostname.replace(/^\[(.*)\]$/, '$1')
  if (isIP(bare) !== 0) return [bare]
  try {
    return await resolve(bare)
  } catch {
    // There is no such name, or nobody who knows it answers: either way there is nobody to call.
    return []
  }
}
