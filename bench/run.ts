/**
 * `npm run bench`: measures Samværk against a bare Node + pg loop that does the same guarded SQL, in turns in one run, and
 * writes bench/RESULTS.md. By hand, never in the tests. Everything stays on 127.0.0.1 and stops by itself.
 */
import { type ChildProcess, spawn } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { once } from 'node:events'
import { createInterface } from 'node:readline'
import { composeApp } from '../src/main/house.ts'
import { systemClock } from '../src/platform/clock.ts'
import { silentLog } from '../src/platform/log.ts'
import { assessBench } from './assess.ts'
import { type Spoken, spokenDuring } from './capture.ts'
import type { FloorPlan } from './floor.ts'
import { type Ground, prepareGround, slug } from './ground.ts'
import { type Load, loadOn } from './load.ts'
import { writeResults, type Measured } from './results.ts'
import { type Kind, pageKinds, shotsOn } from './shots.ts'
import { startUps } from './start-up.ts'

const entries = Number(process.argv[2] ?? 10_000)
const rounds = 9
const roundMs = 2500

if (!existsSync('dist/program/cli.js')) throw new Error('Build first: npm run build')
const started: ChildProcess[] = []
process.on('exit', () => started.forEach((child) => child.kill('SIGKILL')))
const place = mkdtempSync(join(tmpdir(), 'samvaerk-bench-'))

console.log(`Filling PostgreSQL with ${entries} pieces of evidence …`)
const ground = await prepareGround(entries)
try {
  const memory = await memoryAfterTenThousand(await startOurs(ground))
  for (const child of started) child.kill('SIGTERM')
  const ours = await startOurs(ground)
  const floor = await startFloor(await planOf(ground))
  const measured: Measured[] = []
  for (const [name, bar] of [
    ['list', 0.8],
    ['page', 0.4],
    ['register', 0.4],
    ['search', 0.4],
    ['meetings', 0.4],
    // Last: what it adds, the bare loop would read anew with every page, and ours once.
    ['insert', 0.5],
  ] as const) {
    measured.push(await compare(name, bar, ours.port, floor))
  }
  for (const child of started) child.kill('SIGTERM')
  const start = await startUps(place)
  writeResults({ entries, measured, memory, start, judging: assessBench() })
} finally {
  await ground.stop()
  rmSync(place, { recursive: true, force: true })
}
process.exit(0)

async function compare(name: Kind, bar: number, ourPort: number, floorPort: number): Promise<Measured> {
  const shot = shotsOn(ground)[name]
  await loadOn(floorPort, shot.floor, 1500)
  await loadOn(ourPort, shot.ours, 1500)
  const pairs: { ours: Load; floor: Load }[] = []
  for (let round = 0; round < rounds; round += 1) {
    const floor = await loadOn(floorPort, shot.floor, roundMs)
    const ours = await loadOn(ourPort, shot.ours, roundMs)
    pairs.push({ ours, floor })
    console.log(
      `${name} ${round + 1}/${rounds}: ${(ours.perSecond / floor.perSecond).toFixed(2)} (${ours.perSecond.toFixed(0)} of ${floor.perSecond.toFixed(0)} a second)`,
    )
  }
  return { name, bar, pairs }
}

async function startOurs({ url }: Ground): Promise<{ port: number; child: ChildProcess }> {
  const port = await freePort()
  const env = {
    PATH: process.env['PATH'] ?? '',
    DATABASE_URL: url,
    SAMVAERK_URL: `http://127.0.0.1:${port}`,
    SAMVAERK_DATA: join(place, 'ours'),
    SMTP_URL: 'smtp://127.0.0.1:9',
    MAIL_FROM: 'bench@demo.example',
    PORT: String(port),
    LOG_LEVEL: 'warn',
  }
  const child = spawn(process.execPath, ['bin/samvaerk.js', 'serve'], {
    env,
    stdio: ['ignore', 'inherit', 'inherit'],
  })
  started.push(child)
  await answering(`http://127.0.0.1:${port}/readyz`)
  return { port, child }
}

async function startFloor(plan: FloorPlan): Promise<number> {
  const child = spawn(process.execPath, ['dist/bench/floor.js'], { stdio: ['pipe', 'pipe', 'inherit'] })
  started.push(child)
  child.stdin.end(JSON.stringify(plan))
  const [line] = (await once(createInterface({ input: child.stdout }), 'line')) as [string]
  return Number(line)
}

/** What one request of each kind says to the database, learnt by listening to ours. */
async function planOf(filled: Ground): Promise<FloorPlan> {
  const { url, token, database } = filled
  const { app } = composeApp({
    database,
    clock: systemClock(),
    log: silentLog(),
    url: 'http://127.0.0.1',
    keyFolder: join(place, 'listening'),
    metricsToken: null,
    demonstration: null,
  })
  const headers = { authorization: `Bearer ${token}` }
  const list = async () => app.request(`http://127.0.0.1/api/v1/${slug}/evidence?limit=50`, { headers })
  const { body = () => '' } = shotsOn(ground).insert.ours
  let n = 0
  const insert = async () => {
    n += 1
    const sent = { method: 'POST', body: body(-n), headers: { ...headers, 'content-type': 'application/json' } }
    const answer = await app.request(`http://127.0.0.1/api/v1/${slug}/evidence`, sent)
    if (answer.status !== 201) throw new Error(`The insert answered ${answer.status}: ${await answer.text()}`)
    return answer
  }
  const asked = pageKinds.map((kind) => {
    const { path, headers: sent } = shotsOn(filled)[kind].ours
    return { kind, ask: async () => app.request(`http://127.0.0.1${path}`, { headers: sent }) }
  })
  for (const warm of [list, insert, ...asked.map(({ ask }) => ask)]) await warm()
  const pages: Record<string, { spoken: Spoken[]; html: string }> = {}
  for (const { kind, ask } of asked) {
    const answer = await ask()
    if (answer.status !== 200) throw new Error(`${kind} answered ${answer.status}`)
    pages[kind] = { html: await answer.text(), spoken: await spokenDuring(ask) }
  }
  const inserting = bareInsert(await spokenDuring(insert))
  const again = bareInsert(await spokenDuring(insert))
  return {
    url,
    list: await spokenDuring(list),
    pages,
    insert: inserting,
    fresh: freshOf(inserting, again),
  }
}

/** Of what recording an entry says, only the writing: its transaction, the entry and the audit entry, and the commit. */
function bareInsert(spoken: readonly Spoken[]): Spoken[] {
  const from = spoken.findLastIndex(({ text }) => text.startsWith('begin;'))
  return spoken.slice(from).filter(({ text }) => /^(begin;|commit)|\binsert into\b/.test(text))
}

/** The values that differ between two inserts: ids and references, which the bare loop must make anew each time. */
function freshOf(one: readonly { values: unknown[] }[], other: readonly { values: unknown[] }[]): string[] {
  const fresh = new Set<string>()
  for (const [at, { values }] of one.entries()) {
    for (const [place, value] of values.entries()) {
      if (typeof value !== 'string' || value === other[at]?.values[place]) continue
      fresh.add(
        value.startsWith('{') ? (value.match(/[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}/)?.[0] ?? value) : value,
      )
    }
  }
  return [...fresh]
}

/** A process of its own: a thousand entries recorded, a thousand pages, eight thousand lists; then what it holds. */
async function memoryAfterTenThousand({ port, child }: { port: number; child: ChildProcess }): Promise<number> {
  const { insert, page, list } = shotsOn(ground)
  for (const [shot, most] of [
    [insert.ours, 1000],
    [page.ours, 1000],
    [list.ours, 8000],
  ] as const) {
    let answers = 0
    while (answers < most) answers += (await loadOn(port, shot, 500)).answers
  }
  return megabytesOf(child.pid ?? 0)
}

function megabytesOf(pid: number): number {
  const status = readFileSync(`/proc/${pid}/status`, 'utf8')
  return Number(/VmRSS:\s+(\d+)/.exec(status)?.[1] ?? 0) / 1024
}

async function answering(url: string): Promise<void> {
  for (let attempt = 0; attempt < 600; attempt += 1) {
    const answer = await fetch(url).catch(() => null)
    if (answer?.ok) return
    await new Promise((resolve) => setTimeout(resolve, 50))
  }
  throw new Error(`${url} did not answer within half a minute`)
}

async function freePort(): Promise<number> {
  const probe = createServer().listen(0, '127.0.0.1')
  await once(probe, 'listening')
  const address = probe.address()
  probe.close()
  return typeof address === 'object' && address !== null ? address.port : 0
}
