/** A load on one address of this machine: so many at a time, for so long; counts and times every answer. */
import { Agent, request } from 'node:http'

/** What a load came to: answers a second and the time that half, and 95 of 100, took at most, in milliseconds. */
export interface Load {
  perSecond: number
  p50: number
  p95: number
  answers: number
}

/** One kind of request. */
export interface Shot {
  method: 'GET' | 'POST'
  path: string
  headers: Record<string, string>
  body?: (n: number) => string
}

/** Loads a server on the loopback interface; any answer that is no success ends the measurement. */
export async function loadOn(port: number, shot: Shot, milliseconds: number, abreast = 12): Promise<Load> {
  const agent = new Agent({ keepAlive: true, maxSockets: abreast })
  const times: number[] = []
  const began = performance.now()
  const until = began + milliseconds
  let sent = 0
  async function one(): Promise<void> {
    while (performance.now() < until) {
      const start = performance.now()
      sent += 1
      await fire(agent, port, shot, sent)
      times.push(performance.now() - start)
    }
  }
  await Promise.all(Array.from({ length: abreast }, one))
  const seconds = (performance.now() - began) / 1000
  agent.destroy()
  times.sort((a, b) => a - b)
  const at = (share: number) => times[Math.min(times.length - 1, Math.floor(times.length * share))] ?? 0
  return { perSecond: times.length / seconds, p50: at(0.5), p95: at(0.95), answers: times.length }
}

let made = 0

function fire(agent: Agent, port: number, shot: Shot, _n: number): Promise<void> {
  made += 1
  const body = shot.body?.(made)
  return new Promise((resolve, reject) => {
    const headers =
      body === undefined ? shot.headers : { ...shot.headers, 'content-length': String(Buffer.byteLength(body)) }
    const sending = request(
      { agent, host: '127.0.0.1', port, method: shot.method, path: shot.path, headers },
      (answer) => {
        let text = ''
        const bad = (answer.statusCode ?? 0) >= 400
        answer.on('data', (piece: Buffer) => {
          if (bad) text += piece.toString()
        })
        answer.on('end', () =>
          bad
            ? reject(new Error(`${shot.method} ${shot.path} ${answer.statusCode}: ${text.slice(0, 400)}`))
            : resolve(),
        )
      },
    )
    sending.on('error', reject)
    sending.end(body)
  })
}
