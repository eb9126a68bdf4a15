import { OperatorError } from '../errors.ts'
import type { Entry } from './entry.ts'

/**
 * The trail as it is proved and dumped: trees one after another; in a tree the leaves in their order, after each leaf
 * the subtrees and checkpoints that end with it, and last the entries that have no place yet. Hashes are base64.
 */
export type AuditItem =
  | { kind: 'tree'; partnership: string }
  | { kind: 'leaf'; place: number; entryId: string; hash: string; entry: Entry | null }
  | { kind: 'subtree'; level: number; place: number; hash: string }
  | { kind: 'checkpoint'; size: number; root: string; note: string; verifierKey: string }
  | { kind: 'countersignature'; size: number; organisation: string; line: string; verifierKey: string }
  | { kind: 'waiting'; entry: Entry }
  | { kind: 'end'; trees: number }

/** The first line of a dump. */
export const dumpHeader = { 'samvaerk-audit-dump': 1 } as const

/** Writes the trail as lines of JSON (NDJSON): the header, then an item a line. */
export async function* dumpLines(items: AsyncIterable<AuditItem>): AsyncGenerator<string> {
  yield `${JSON.stringify(dumpHeader)}\n`
  for await (const item of items) yield `${JSON.stringify(item)}\n`
}

const required: Readonly<Record<AuditItem['kind'], readonly string[]>> = {
  tree: ['partnership'],
  leaf: ['place', 'entryId', 'hash'],
  subtree: ['level', 'place', 'hash'],
  checkpoint: ['size', 'root', 'note', 'verifierKey'],
  countersignature: ['size', 'organisation', 'line', 'verifierKey'],
  waiting: ['entry'],
  end: ['trees'],
}

/** Reads a dump back, a line at a time, and refuses what is none, naming the line. */
export async function* readDump(lines: AsyncIterable<string>): AsyncGenerator<AuditItem> {
  let number = 0
  let ended = false
  for await (const line of lines) {
    number += 1
    const value = parse(line, number)
    if (number === 1) {
      if (value['samvaerk-audit-dump'] === 1) continue
      throw new OperatorError('The dump cannot be read: its first line does not say that it is one.')
    }
    if (ended) throw new OperatorError(`The dump cannot be read: line ${number} stands behind its end.`)
    const names = required[value.kind as AuditItem['kind']]
    if (!names?.every((name) => value[name] !== undefined && value[name] !== null)) {
      throw new OperatorError(`The dump cannot be read: line ${number} is no item of an audit trail.`)
    }
    ended = value.kind === 'end'
    yield value as unknown as AuditItem
  }
  if (!ended) throw new OperatorError(`The dump cannot be read: it breaks off after line ${number}.`)
}

function parse(line: string, number: number): Record<string, unknown> {
  try {
    const value: unknown = JSON.parse(line)
    if (typeof value === 'object' && value !== null) return value as Record<string, unknown>
  } catch {
    // Not JSON: said below, with the number of the line.
  }
  throw new OperatorError(`The dump cannot be read: line ${number} is no JSON object.`)
}
