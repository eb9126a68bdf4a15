import { once } from 'node:events'
import { createServer, type IncomingHttpHeaders, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'

/** A message as a receiver of tests got it. */
export interface Received {
  readonly path: string
  readonly headers: IncomingHttpHeaders
  readonly body: string
}

/** A receiver of webhooks for tests, on this machine alone. */
export interface Receiver {
  readonly url: string
  readonly received: Received[]
  /** How it answers from now on; a status alone stands for an empty answer of it. */
  answerWith(how: number | ((answer: ServerResponse) => void)): void
  close(): Promise<void>
}

/** Starts a receiver on any free port; it takes what comes, with 204. */
export async function aReceiver(): Promise<Receiver> {
  const received: Received[] = []
  let how: number | ((answer: ServerResponse) => void) = 204
  const server = createServer((asked, answer) => {
    let body = ''
    asked.setEncoding('utf8').on('data', (part: string) => (body += part))
    asked.on('end', () => {
      received.push({ path: asked.url ?? '', headers: asked.headers, body })
      if (typeof how === 'number') answer.writeHead(how).end()
      else how(answer)
    })
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/hook`,
    received,
    answerWith(next) {
      how = next
    },
    async close() {
      server.closeAllConnections()
      server.close()
      await once(server, 'close')
    },
  }
}
