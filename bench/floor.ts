/**
 * The bare loop: Node's own http server and `pg`, replaying the very statements that Samværk sends for a request, in the same
 * transactions, and answering with what came back. No routing, no rights, no rendering, no audit but the inserts themselves.
 * Started as a process of its own with a plan on standard input.
 */
import { createServer } from 'node:http'
import { readFileSync } from 'node:fs'
import pg from 'pg'
import { parsers } from '../src/platform/db/parsers.ts'
import type { Spoken } from './capture.ts'

/** What the bare loop is told: the statements of each kind of request, and which of them answers it. */
export interface FloorPlan {
  url: string
  list: Spoken[]
  insert: Spoken[]
  /** What each page says to the database, and what it answers: as many bytes as ours. */
  pages: Readonly<Record<string, { readonly spoken: Spoken[]; readonly html: string }>>
  /** Values of the insert that must be new each time. */
  fresh: string[]
}

const plan = JSON.parse(readFileSync(0, 'utf8')) as FloorPlan
const pool = new pg.Pool({ connectionString: plan.url, max: 10, types: parsers })
const names = new Map<string, string>()

function nameOf(text: string): string {
  const known = names.get(text) ?? `s${names.size}`
  names.set(text, known)
  return known
}

/** Sends the statements as they were heard: prepared once, unless PostgreSQL would then plan them worse than with their values. */
async function replay(spoken: readonly Spoken[], prepared = true): Promise<unknown[]> {
  const client = await pool.connect()
  let longest: unknown[] = []
  try {
    for (const { text, values } of spoken) {
      const { rows } = await (values.length === 0
        ? client.query(text)
        : client.query(prepared ? { name: nameOf(text), text, values } : { text, values }))
      if (rows !== undefined && rows.length >= longest.length) longest = rows
    }
    return longest
  } finally {
    client.release()
  }
}

let inserted = 0
function freshInsert(): Spoken[] {
  inserted += 1
  const values = new Map(
    plan.fresh.map((value) => [
      value,
      value.startsWith('ref ') ? `ref floor-${inserted}` : isUuid(value) ? crypto.randomUUID() : `floor-${inserted}`,
    ]),
  )
  return plan.insert.map(({ text, values: old }) => ({ text, values: old.map((value) => renew(value, values)) }))
}

function renew(value: unknown, fresh: ReadonlyMap<string, string>): unknown {
  if (typeof value !== 'string') return value
  const whole = fresh.get(value)
  if (whole !== undefined) return whole
  let text = value
  for (const [from, to] of fresh) if (isUuid(from)) text = text.replaceAll(from, to)
  return text
}

function isUuid(text: string): boolean {
  return /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(text)
}

const server = createServer((request, response) => {
  answer(request.url ?? '').then(
    ([type, body]) => response.writeHead(200, { 'content-type': type }).end(body),
    (error: unknown) => response.writeHead(500).end(String(error)),
  )
})

async function answer(url: string): Promise<[string, string]> {
  if (url.startsWith('/list')) return ['application/json', JSON.stringify(await replay(plan.list))]
  const page = plan.pages[url.slice(1)]
  if (page !== undefined) {
    await replay(page.spoken, url === '/page')
    return ['text/html; charset=utf-8', page.html]
  }
  await replay(freshInsert())
  return ['application/json', '{"id":"made"}']
}

server.listen(0, '127.0.0.1', () => {
  const address = server.address()
  process.stdout.write(`${typeof address === 'object' && address !== null ? address.port : 0}\n`)
})
