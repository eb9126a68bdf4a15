import { once } from 'node:events'
import { type AddressInfo, createServer, type Socket } from 'node:net'

/** A mail server for tests, on this machine alone: it takes what is handed over, or answers what it is told to. */
export interface MailServerForTests {
  readonly url: string
  readonly received: string[]
  /** Answers the next `RCPT TO` so instead of taking it, such as `550 no such user`. */
  refuse(answer: string): void
  close(): Promise<void>
}

/** Starts a mail server for tests on any free port. */
export async function aMailServer(): Promise<MailServerForTests> {
  const received: string[] = []
  let refusal: string | null = null
  const sockets = new Set<Socket>()

  function answer(line: string): string {
    const verb = line.slice(0, 4).toUpperCase()
    if (verb === 'EHLO' || verb === 'HELO') return '250 test'
    if (verb === 'QUIT') return '221 bye'
    if (verb === 'DATA') return '354 go on'
    if (verb !== 'RCPT' || refusal === null) return '250 ok'
    const said = refusal
    refusal = null
    return said
  }

  const server = createServer((socket) => {
    sockets.add(socket)
    let text = ''
    let inData = false
    socket.setEncoding('utf8').on('error', () => socket.destroy())
    socket.write('220 test\r\n')
    socket.on('data', (part: string) => {
      text += part
      for (
        let end = text.indexOf(inData ? '\r\n.\r\n' : '\r\n');
        end !== -1;
        end = text.indexOf(inData ? '\r\n.\r\n' : '\r\n')
      ) {
        const line = text.slice(0, end)
        text = text.slice(end + (inData ? 5 : 2))
        if (inData) received.push(line)
        socket.write(`${inData ? '250 taken' : answer(line)}\r\n`)
        inData = !inData && line.toUpperCase() === 'DATA'
      }
    })
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  return {
    url: `smtp://127.0.0.1:${(server.address() as AddressInfo).port}`,
    received,
    refuse(said) {
      refusal = said
    },
    async close() {
      for (const socket of sockets) socket.destroy()
      server.close()
      await once(server, 'close')
    },
  }
}
