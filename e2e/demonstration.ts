import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { freePort } from '../test/postgres-server.ts'

/** The built demonstration while it runs for the journeys. */
export interface Demonstration {
  /** Scheme, host and port: what every address of it begins with. */
  readonly origin: string
  /** Stops it and starts it again with the same data and at the same address, at a later time of the partnership. */
  goOnAt(now: string): Promise<void>
  stop(): Promise<void>
}

const program = join(import.meta.dirname, '../bin/samvaerk.js')
const patienceMs = 90_000

/** Starts the built demonstration as `npm start` does, in a data folder of its own, on a port that nobody has. */
export async function startDemonstration(env: Readonly<Record<string, string>> = {}): Promise<Demonstration> {
  if (!existsSync(program) || !existsSync(join(import.meta.dirname, '../dist/assets/manifest.json'))) {
    throw new Error('The browser journeys play the built program, and dist/ is missing: run `npm run build` first.')
  }
  const folder = mkdtempSync(join(tmpdir(), 'samvaerk-e2e-'))
  const port = await freePort()
  const origin = `http://127.0.0.1:${port}`
  const settings = { PATH: process.env.PATH, SAMVAERK_DATA: folder, PORT: String(port), LOG_LEVEL: 'warn', ...env }
  let end = await run(origin, settings)
  return {
    origin,
    async goOnAt(now) {
      await end()
      end = await run(origin, { ...settings, SAMVAERK_NOW: now })
    },
    async stop() {
      await end()
      rmSync(folder, { recursive: true, force: true })
    },
  }
}

/** Runs the program until it says that it stands; answers what ends it. */
async function run(origin: string, env: NodeJS.ProcessEnv): Promise<() => Promise<void>> {
  const child = spawn(process.execPath, [program, 'demo'], { env, stdio: ['ignore', 'pipe', 'pipe'] })
  const kill = () => child.kill('SIGKILL')
  process.once('exit', kill)
  const said: string[] = []
  await new Promise<void>((resolve, reject) => {
    const tooLong = setTimeout(() => reject(new Error(`It did not start in ${patienceMs / 1000} s`)), patienceMs)
    const listen = (chunk: Buffer) => {
      said.push(chunk.toString('utf8'))
      if (!said.join('').includes(`stands at ${origin}`)) return
      clearTimeout(tooLong)
      resolve()
    }
    child.stdout.on('data', listen)
    child.stderr.on('data', listen)
    child.once('exit', (code) => reject(new Error(`The demonstration ended with code ${code}:\n${said.join('')}`)))
  })
  return async function end() {
    process.removeListener('exit', kill)
    const gone = once(child, 'exit')
    child.kill('SIGTERM')
    const impatient = setTimeout(kill, 8000)
    await gone
    clearTimeout(impatient)
  }
}
