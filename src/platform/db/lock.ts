import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { OperatorError } from '../errors.ts'

/** Holds a data folder for one process until it is released or the process ends, however it ends. */
export interface FolderLock {
  release(): void
}

// A handle that nobody refers to would be closed by the garbage collector, and the folder free.
const held = new Set<DatabaseSync>()

/**
 * Takes the lock of a data folder, or refuses with a sentence (PLT-20). Two processes on one embedded database would
 * corrupt it silently. It is the system's own lock of a file, as SQLite takes it for whoever writes: it falls with the
 * process, so that nothing dead has ever to be moved away. Who holds it stands beside, for the sentence alone. Nothing in this
 * process may open the file `lock` by other means: when that is closed again, POSIX lets go of every lock that the process has on it.
 */
export function lockFolder(folder: string): FolderLock {
  const holder = join(folder, 'lock.holder')
  let lock: DatabaseSync | undefined
  try {
    lock = new DatabaseSync(join(folder, 'lock'))
    lock.exec('BEGIN IMMEDIATE')
    writeFileSync(holder, String(process.pid))
  } catch (error) {
    lock?.close()
    const { errcode, message } = error as Error & { errcode?: number }
    const why =
      errcode === sqliteBusy
        ? `${nameOf(holder)} is using it. Stop that one first, or choose another folder with SAMVAERK_DATA.`
        : `its lock cannot be taken (${message}). See who owns the folder, and that it is on a disk of this machine with room left.`
    throw new OperatorError(`Cannot open the embedded database in ${folder}: ${why}`, { cause: error })
  }
  const taken = lock
  held.add(taken)
  return {
    release() {
      held.delete(taken)
      taken.close()
    },
  }
}

// https://sqlite.org/rescode.html#busy
const sqliteBusy = 5

/** The process that wrote its number, as long as it runs; the first moment of another one has no number yet. */
function nameOf(holder: string): string {
  try {
    const number = Number(readFileSync(holder, 'utf8'))
    if (number > 0 && process.kill(number, 0)) return `process ${number}`
  } catch {
    // It has ended, or belongs to another user.
  }
  return 'another process'
}
