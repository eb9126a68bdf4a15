import { once } from 'node:events'
import type { Server } from 'node:http'
import { createAdaptorServer } from '@hono/node-server'
import type { Hono } from 'hono'

/** An application that listens. */
export interface Listening {
  /** Where it listens, with the port that it got. */
  readonly url: string
  /** Takes no more requests, lets those under way finish, and cuts off what is left after the patience (WEB-21). */
  close(patienceMs?: number): Promise<void>
}

/** Starts to listen; port 0 takes any that is free. */
export async function serveApp(app: Hono, at: { host: string; port: number }): Promise<Listening> {
  const stopping = new AbortController()
  // Whoever listens to a stream is told through it that the program stops (WEB-32).
  const server = createAdaptorServer({
    fetch: (request, env) => app.fetch(request, Object.assign(env, { stopping: stopping.signal })),
  }) as Server
  // A visitor who sends a header or a body drop by drop holds a connection for this long and no longer.
  server.headersTimeout = 15_000
  server.requestTimeout = 60_000
  server.keepAliveTimeout = 10_000
  server.listen(at.port, at.host)
  await once(server, 'listening')
  const address = server.address()
  const port = typeof address === 'object' && address !== null ? address.port : at.port
  const host = at.host.includes(':') ? `[${at.host}]` : at.host
  function close(patienceMs = 10_000): Promise<void> {
    stopping.abort()
    return closeServer(server, patienceMs)
  }
  return { url: `http://${host}:${port}`, close }
}

async function closeServer(server: Server, patienceMs: number): Promise<void> {
  if (!server.listening) return
  const closed = once(server, 'close')
  server.close()
  // A browser keeps its connection open after the last answer; each is let go as soon as it has nothing under way.
  const letGo = setInterval(() => server.closeIdleConnections(), 50)
  const cutOff = setTimeout(() => server.closeAllConnections(), patienceMs)
  await closed
  clearInterval(letGo)
  clearTimeout(cutOff)
}
