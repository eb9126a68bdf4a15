import { createReadStream } from 'node:fs'
import { createInterface } from 'node:readline'
import { parseArgs } from 'node:util'
import type { Queryable } from '../db/queryable.ts'
import { OperatorError } from '../errors.ts'
import type { Language } from '../languages.ts'
import { dumpLines, readDump, type AuditItem } from './items.ts'
import { keptCheckpoint, unreadable } from './kept.ts'
import { readVerifier, type Verifier } from './note.ts'
import { trailOf } from './stream.ts'
import { proving } from './texts.ts'
import { verifyTrail, type Fault, type FaultCode, type TrailReport } from './verify.ts'

/** How a command of the trail speaks. */
export interface AuditTerminal {
  out(text: string): void
  readonly language: Language
}

/** A connection of the command's own to the database: nothing of a running service is asked. */
export type Connect = () => Promise<{ client: Queryable; close(): Promise<void> }>

/**
 * `samvaerk audit verify [--against CHECKPOINT-FILE] [--dump FILE] [--key KEY]`: proves the trail, from the database or
 * from a dump. Answers 0 when it is intact, 1 when it is broken; unusable input is thrown as an `OperatorError`.
 */
export async function runAuditVerify(
  words: readonly string[],
  terminal: AuditTerminal,
  connect: Connect,
): Promise<number> {
  const { values } = usable(() =>
    parseArgs({
      args: [...words],
      options: { against: { type: 'string', multiple: true }, dump: { type: 'string' }, key: { type: 'string' } },
    }),
  )
  const against = (values.against ?? []).map(keptCheckpoint)
  const key = values.key === undefined ? null : givenKey(values.key)
  const report = await withItems(values.dump, connect, (items) => verifyTrail(items, { against, key }))
  for (const line of reportLines(report, terminal.language, key !== null)) terminal.out(`${line}\n`)
  return report.faultCount === 0 ? 0 : 1
}

/** `samvaerk audit dump`: the whole trail as lines of JSON, to be kept elsewhere and proved there. */
export async function runAuditDump(
  words: readonly string[],
  write: (line: string) => Promise<void>,
  connect: Connect,
): Promise<number> {
  usable(() => parseArgs({ args: [...words], options: {} }))
  const { client, close } = await connect()
  try {
    for await (const line of dumpLines(trailOf(client))) await write(line)
    return 0
  } finally {
    await close()
  }
}

/** What a person reads of a proof: a line a tree, the faults, how much no checkpoint covers, and the verdict. */
export function reportLines(report: TrailReport, language: Language, keyGiven: boolean): string[] {
  const words = proving[language]
  const uncovered = report.trees.reduce((sum, tree) => sum + tree.uncovered, 0)
  const keys = distinctKeys(report.trees.flatMap((tree) => tree.keys))
  return [
    ...report.trees.flatMap((tree) => [words.tree(tree), ...tree.partyKeys.map(words.partyKey)]),
    ...report.trees
      .filter((tree) => distinctKeys(tree.keys).length > 1)
      .map((tree) => words.keys(tree.partnership, tree.keys)),
    ...report.faults.map((fault) => faultLine(fault, language)),
    ...(report.faultCount > report.faults.length ? [words.more(report.faultCount - report.faults.length)] : []),
    ...(keys.length > 0 && !keyGiven ? [words.ownKey + keys.join(', ')] : []),
    report.trees.length === 0 ? words.empty : words.uncovered(uncovered),
    report.faultCount === 0 ? words.intact : words.broken(report.faultCount),
  ]
}

/** One of each key: trees of one installation are signed with the same key under a name each. */
function distinctKeys(keys: readonly string[]): string[] {
  return [...new Map(keys.map((key) => [key.slice(key.lastIndexOf('+')), key])).values()]
}

const faultsOfPlaces: readonly FaultCode[] = [
  'leaf-missing',
  'leaf-out-of-order',
  'entry-missing',
  'entry-changed',
  'subtree-wrong',
]

function faultLine({ code, partnership, place, entryId, soundUpTo }: Fault, language: Language): string {
  const words = proving[language]
  const where = faultsOfPlaces.includes(code) ? words.place(place, entryId) : words.checkpoint(place)
  const sound = code === 'checkpoint-mismatch' || code === 'checkpoint-beyond' ? words.sound(soundUpTo) : ''
  return words.fault(partnership, where, words.faults[code]) + sound
}

async function withItems<R>(
  dump: string | undefined,
  connect: Connect,
  run: (items: AsyncIterable<AuditItem>) => Promise<R>,
): Promise<R> {
  if (dump !== undefined) return run(readDump(linesOf(dump)))
  const { client, close } = await connect()
  try {
    return await run(trailOf(client))
  } finally {
    await close()
  }
}

async function* linesOf(file: string): AsyncGenerator<string> {
  const lines = createInterface({ input: createReadStream(file, 'utf8'), crlfDelay: Number.POSITIVE_INFINITY })
  try {
    yield* lines
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === undefined) throw error
    throw unreadable(file, error)
  }
}

function givenKey(text: string): Verifier {
  const key = readVerifier(text)
  if (key) return key
  throw new OperatorError('The key given with --key cannot be read. It must have the form name+hash+key.')
}

function usable<R>(parse: () => R): R {
  try {
    return parse()
  } catch (error) {
    throw new OperatorError(error instanceof Error ? error.message : String(error), { cause: error })
  }
}
