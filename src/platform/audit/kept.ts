import { readFileSync } from 'node:fs'
import { OperatorError } from '../errors.ts'
import { readCheckpointText, readNote } from './note.ts'
import type { Kept } from './verify.ts'

/** A checkpoint that a party kept, from the file as it was downloaded. */
export function keptCheckpoint(file: string): Kept {
  let words: string
  try {
    words = readFileSync(file, 'utf8').replaceAll('\r\n', '\n')
  } catch (error) {
    throw unreadable(file, error)
  }
  const note = readNote(words)
  const head = note && readCheckpointText(note.text)
  if (note && head) return { ...note, head }
  throw new OperatorError(`${file} holds no checkpoint. Give the file as it was downloaded.`)
}

/** One line for a file that cannot be read. */
export function unreadable(file: string, cause: unknown): OperatorError {
  return new OperatorError(`Cannot read ${file}: ${cause instanceof Error ? cause.message : String(cause)}.`, { cause })
}
