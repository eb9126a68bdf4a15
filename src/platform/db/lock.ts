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
 * process, so that nothing dead has ever to be moved away. Who holds it stands beside, for the sentence alone.
 */
export function lockFolder(folder: string): FolderLock {
  const holder = join(folder, 'lock.holder')
  const lock = new DatabaseSync(join(folder, 'lock'))
  try {
    lock.exec('BEGIN IMMEDIATE')
    writeFileSync(holder, String(process.pid))
  } catch (error) {
    lock.close()
    if ((error as { errcode?: number }).errcode !== sqliteBusy) throw error
    throw new OperatorError(
      `Cannot open the embedded database in ${folder}: ${nameOf(holder)} is using it. ` +
        'Stop that one first, or choose another folder with SAMVAERK_DATA.',
    )
  }
  held.add(lock)
  return {
    release() {
      held.delete(lock)
      lock.close()
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
