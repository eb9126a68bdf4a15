import { request as requestHttp, type RequestOptions } from 'node:http'
import { request as requestHttps } from 'node:https'
import { isIP, type LookupFunction } from 'node:net'
import { addressesOf, isWithin, type Reach, type Resolver } from './reach.ts'
import type { DeliveryFault } from './vocabulary.ts'

/** What a try came to: the status that was answered, or what stood in the way. */
export type Tried =
  | { readonly status: number; readonly fault: null }
  | { readonly status: null; readonly fault: DeliveryFault }

/** Whom to call, and how. */
export interface Calling {
  readonly reach: Reach
  readonly resolve: Resolver
  /** In milliseconds, for the whole of it. */
  readonly patience?: number
}

/** A message as it is posted. */
export interface Posting {
  readonly address: string
  readonly headers: Readonly<Record<string, string>>
  readonly body: string
}

const usualPatience = 10_000
const mostHeard = 1024

/**
 * Posts a message (HOOK-07): no redirect is followed, of the answer no more than a kilobyte is heard and none of it kept. The
 * connection goes to an address that was looked at, whatever the name leads to a moment later (HOOK-02).
 */
export async function post({ address, headers, body }: Posting, calling: Calling): Promise<Tried> {
  const url = new URL(address)
  const signal = AbortSignal.timeout(calling.patience ?? usualPatience)
  const found = await orAborted(addressesOf(url.hostname, calling.resolve), signal)
  if (found === null) return fault('timed-out')
  const [first] = found
  if (first === undefined) return fault('unknown-host')
  if (!found.every((each) => isWithin(each, calling.reach))) return fault('not-reachable-from-here')
  const length = String(Buffer.byteLength(body))
  const options: RequestOptions = {
    method: 'POST',
    agent: false,
    lookup: only(found),
    signal,
    headers: { 'content-type': 'application/json', 'content-length': length, 'user-agent': 'Samvaerk', ...headers },
  }
  return await new Promise<Tried>((resolve) => {
    const sending = (url.protocol === 'https:' ? requestHttps : requestHttp)(url, options, (answer) => {
      resolve({ status: answer.statusCode ?? 0, fault: null })
      let heard = 0
      answer.on('data', (part: Buffer) => {
        heard += part.length
        if (heard > mostHeard) sending.destroy()
      })
      answer.on('error', () => sending.destroy())
    })
    sending.on('error', (error) => resolve(fault(faultOf(error, signal))))
    sending.end(body)
  })
}

/** Answers what was looked up and looked at before, and asks nobody anew. */
function only(addresses: readonly string[]): LookupFunction {
  const known = addresses.map((address) => ({ address, family: isIP(address) }))
  return function lookup(_host, options, done) {
    const [first] = known
    if (options.all) done(null, known)
    else done(null, first?.address ?? '', first?.family)
  }
}

function fault(name: DeliveryFault): Tried {
  return { status: null, fault: name }
}

function faultOf(error: Error, signal: AbortSignal): DeliveryFault {
  if (signal.aborted) return 'timed-out'
  const { code = '' } = error as { code?: string }
  return /CERT|TLS|SSL|SELF_SIGNED|UNABLE_TO/.test(code) ? 'bad-certificate' : 'no-answer'
}

function orAborted<T>(promise: Promise<T>, signal: AbortSignal): Promise<T | null> {
  const aborted = new Promise<null>((resolve) => signal.addEventListener('abort', () => resolve(null), { once: true }))
  return Promise.race([promise, aborted])
}
