import type { Context } from 'hono'

interface Connection {
  readonly incoming?: { readonly socket?: { readonly remoteAddress?: string } }
}

/** The address at the other end of the connection; null in tests, which have none. */
export function connectedFrom(c: Context): string | null {
  return (c.env as Connection | undefined)?.incoming?.socket?.remoteAddress ?? null
}

/** Whether an address is of the machine itself. */
export function isLoopback(address: string | null): boolean {
  return address !== null && /^(?:127\.|::1$|::ffff:127\.)/.test(address)
}

/** Whether a proxy passed the request on. */
export function wasPassedOn(c: Context): boolean {
  return ['forwarded', 'x-forwarded-for', 'x-real-ip', 'via'].some((name) => c.req.header(name) !== undefined)
}

/**
 * Where a request comes from, for limits (WEB-22): the other end of the connection, or, when that is a proxy on this machine,
 * the last address that it names. What a visitor from elsewhere writes into the header is not believed. A proxy on another
 * machine is not believed either: all its visitors count as one network, so put the proxy on the machine of the installation.
 */
export function addressOf(c: Context): string {
  const connected = connectedFrom(c)
  if (!isLoopback(connected)) return connected ?? 'unknown'
  const named = c.req.header('x-forwarded-for')?.split(',').at(-1)?.trim()
  return named !== undefined && /^[\da-fA-F.:]{2,45}$/.test(named) ? named : (connected ?? 'unknown')
}
