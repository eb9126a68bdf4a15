/** How long a start takes, and what the process weighs: the embedded demonstration, the first time and again. */
import { spawn } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { once } from 'node:events'
import { join } from 'node:path'

/** A start: milliseconds until ready, and megabytes when ready and after a page was read. */
export interface StartUp {
  readyMs: number
  megabytes: number
}

/** Starts the demonstration in a fresh folder, and again in the same one. */
export async function startUps(place: string): Promise<{ first: StartUp; second: StartUp }> {
  const folder = join(place, 'demonstration')
  return { first: await startOnce(folder), second: await startOnce(folder) }
}

async function startOnce(folder: string): Promise<StartUp> {
  const port = await freePort()
  const env = { PATH: process.env['PATH'] ?? '', SAMVAERK_DATA: folder, PORT: String(port), LOG_LEVEL: 'warn' }
  const began = performance.now()
  const child = spawn(process.execPath, ['bin/samvaerk.js', 'demo'], { env, stdio: 'ignore' })
  try {
    while (!(await fetch(`http://127.0.0.1:${port}/readyz`).catch(() => null))?.ok) {
      if (child.exitCode !== null) throw new Error('The demonstration ended before it was ready')
      await new Promise((resolve) => setTimeout(resolve, 20))
    }
    const readyMs = performance.now() - began
    await (await fetch(`http://127.0.0.1:${port}/vestegnen/aftale`)).text()
    const status = readFileSync(`/proc/${child.pid}/status`, 'utf8')
    return { readyMs, megabytes: Number(/VmRSS:\s+(\d+)/.exec(status)?.[1] ?? 0) / 1024 }
  } finally {
    child.kill('SIGTERM')
    if (child.exitCode === null) await once(child, 'exit')
  }
}

async function freePort(): Promise<number> {
  const probe = createServer().listen(0, '127.0.0.1')
  await once(probe, 'listening')
  const address = probe.address()
  probe.close()
  return typeof address === 'object' && address !== null ? address.port : 0
}
