import { existsSync } from 'node:fs'
import { once } from 'node:events'
import { open, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { finished } from 'node:stream/promises'
import { runAuditDump as dump, runAuditVerify as verify, type Connect } from '../platform/audit/cli.ts'
import { OperatorError } from '../platform/errors.ts'
import type { Terminal } from './cli.ts'
import { openStorage } from './installation.ts'
import type { Settings } from './settings.ts'

/** `samvaerk audit verify`: proves the trail, from the database or from a dump. */
export function runAuditVerify(args: readonly string[], terminal: Terminal, settings: () => Settings): Promise<number> {
  return verify(args, terminal, connecting(settings))
}

/** `samvaerk audit dump FILE`: the whole trail as lines of JSON, to be kept elsewhere and proved there. */
export async function runAuditDump(
  args: readonly string[],
  terminal: Terminal,
  settings: () => Settings,
): Promise<number> {
  const [file, ...rest] = args
  if (file === undefined || file.startsWith('--')) {
    throw new OperatorError('Name the file to write: samvaerk audit dump FILE')
  }
  const kept = await newFile(file)
  const out = kept.createWriteStream()
  async function write(line: string): Promise<void> {
    if (!out.write(line)) await once(out, 'drain')
  }
  try {
    const code = await dump(rest, write, connecting(settings))
    out.end()
    await finished(out)
    terminal.out(`The audit trail stands in ${file}.\n`)
    return code
  } catch (error) {
    // Half a trail proves nothing: it is not left behind to be taken for a whole one.
    out.destroy()
    await rm(file, { force: true })
    throw error
  }
}

/** A file that nobody else may read, and that was not there before. */
async function newFile(file: string) {
  try {
    return await open(file, 'wx', 0o600)
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException
    const why =
      code === 'EEXIST' ? 'it is there already. Name another file' : `it cannot be written (${code ?? 'unknown'})`
    throw new OperatorError(`${file}: ${why}.`, { cause: error })
  }
}

function connecting(settings: () => Settings): Connect {
  return async function connect() {
    const read = settings()
    refuseNothing(read)
    const database = await openStorage(read)
    const client = await database.pool.connect()
    return {
      client,
      async close() {
        client.release()
        await database.close()
      },
    }
  }
}

/** A proof of a database that is not there would prove nothing: a mistyped folder is said, not made. */
function refuseNothing(settings: Settings): void {
  if (settings.databaseUrl !== null || existsSync(join(settings.dataFolder, 'db'))) return
  throw new OperatorError(
    `there is no database in ${settings.dataFolder}. Name its folder in SAMVAERK_DATA, or DATABASE_URL.`,
  )
}
