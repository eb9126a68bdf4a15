import { closeSync, openSync, constants, renameSync, statSync, unlinkSync, linkSync } from 'node:fs'
import { createConnection, createServer, type Server } from 'node:net'
import { join } from 'node:path'
import { OperatorError } from '../errors.ts'

/** Holds a data folder for one process until it is released or the process ends, however it ends. */
export interface FolderLock {
  release(): Promise<void>
}

/**
 * Takes the lock of a data folder, or refuses with a sentence (PLT-20). Two processes on one embedded database would
 * corrupt it silently. The lock is a unix socket that somebody answers: a process that was killed answers no more.
 */
export async function lockFolder(folder: string): Promise<FolderLock> {
  const place = addressable(folder)
  const address = join(place.path, 'lock.sock')
  try {
    const server = await bindOrTakeOver(address, folder)
    return { release: () => release(server, place) }
  } catch (error) {
    place.close()
    throw error
  }
}

async function bindOrTakeOver(address: string, folder: string): Promise<Server> {
  try {
    return await bind(address)
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EADDRINUSE') throw error
  }
  const asked = identityOf(address)
  const holder = await holderOf(address)
  if (holder !== null) throw held(folder, holder)
  await removeDead(address, asked, folder)
  try {
    return await bind(address)
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EADDRINUSE') throw error
    throw held(folder, (await holderOf(address)) ?? 'another process that starts at this moment')
  }
}

/** Which socket lies at an address: another one there is another, even where the system gives its number away again. */
function identityOf(address: string): string | null {
  const stat = statSync(address, { bigint: true, throwIfNoEntry: false })
  return stat === undefined ? null : `${stat.ino} ${stat.birthtimeNs} ${stat.ctimeNs}`
}

/**
 * Moves away the dead socket that did not answer, before it is removed. Where another starter's fresh one lies there by now, that one
 * holds the folder; should it come in the very moment of the move, it is put back.
 */
async function removeDead(address: string, dead: string | null, folder: string): Promise<void> {
  const aside = `${address}.${process.pid}`
  const there = identityOf(address)
  if (there !== null && there !== dead) throw held(folder, 'another process that starts at this moment')
  try {
    renameSync(address, aside)
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return
    throw error
  }
  const holder = await holderOf(aside)
  if (holder !== null) linkSync(aside, address)
  unlinkSync(aside)
  if (holder !== null) throw held(folder, holder)
}

function held(folder: string, holder: string): OperatorError {
  return new OperatorError(
    `Cannot open the embedded database in ${folder}: ${holder} is using it. ` +
      'Stop that one first, or choose another folder with SAMVAERK_DATA.',
  )
}

function bind(address: string): Promise<Server> {
  return new Promise((resolve, reject) => {
    const server = createServer((connection) => {
      connection.on('error', ignoreAsker)
      connection.end(`process ${process.pid}`)
    })
    server.once('error', reject)
    server.listen(address, () => {
      server.unref()
      resolve(server)
    })
  })
}

/** An asker that hangs up before it has heard our number is no trouble of ours. */
function ignoreAsker(): void {}

/** Who answers at the socket, or null when nobody does. */
function holderOf(address: string): Promise<string | null> {
  return new Promise((resolve) => {
    let answer = ''
    const connection = createConnection(address)
    connection.setTimeout(2000, () => connection.destroy())
    connection.on('data', (part) => (answer += part.toString('utf8')))
    connection.on('error', () => resolve(null))
    connection.on('close', (failed) => {
      if (!failed) resolve(answer === '' ? 'another process' : answer)
    })
  })
}

const longestAddress = 90

/** A unix socket's path may hold some hundred bytes; Linux offers a shorter name for any open folder. */
function addressable(folder: string): { path: string; close(): void } {
  if (Buffer.byteLength(folder) <= longestAddress) return { path: folder, close() {} }
  if (process.platform !== 'linux') {
    throw new OperatorError(
      `Cannot lock the data folder ${folder}: its path is too long. Choose a shorter SAMVAERK_DATA.`,
    )
  }
  const descriptor = openSync(folder, constants.O_RDONLY | constants.O_DIRECTORY)
  return { path: `/proc/self/fd/${descriptor}`, close: () => closeSync(descriptor) }
}

function release(server: Server, place: { close(): void }): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => {
      place.close()
      resolve()
    })
  })
}
