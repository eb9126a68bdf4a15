import { CsvError, parse } from 'csv-parse/sync'
import type { Day } from '../../platform/days.ts'
import type { Texts } from '../../platform/languages.ts'
import { type DecidedIndicators, indicatorsDecided } from '../assess/indicators.ts'
import { occurrenceOf } from '../assess/entries.ts'
import { didYouMean } from '../compile/suggest.ts'
import type { Agreement, Evidence } from '../model.ts'
import { planFor } from '../vocabulary.ts'
import { type Cells, type Column, columns, readLine, unmarked } from './csv-cells.ts'
import { type EntryFault, fault } from './evidence-fault.ts'
import { checkEntry } from './evidence-rules.ts'

/** A fault of a file, with its line; line 1 is the header. */
export interface LineFault {
  line: number
  column?: string
  message: Texts<string>
}

/** What a file is read with. */
export interface CsvOptions {
  /** What is recorded as done has happened by this day; a file on the command line tells of any. */
  today?: Day
  /** Stands for an empty `recorded_at`; a file on the command line says it itself. */
  recordedAt?: string
  /** What is recorded already: ids that may be retracted, groups that stand, agreements of the chain, occurrences by `occurrenceKey`. */
  ids?: ReadonlySet<string>
  groups?: ReadonlySet<string>
  agreements?: readonly string[]
  indicators?: DecidedIndicators
  occurrences?: ReadonlyMap<string, string>
}

/** All of a file, or every line that stands in the way. */
export type CsvRead = { evidence: Evidence[]; faults?: undefined } | { faults: LineFault[]; evidence?: undefined }

/** How large a file may be. */
export const mostBytes = 10 * 1024 * 1024
const mostLines = 50_000
const mostFaults = 200

/** Reads an evidence file, all or nothing (EVD-20): each faulty line is named with its number and what to do. */
export function parseEvidenceCsv(bytes: Uint8Array, agreement: Agreement, options: CsvOptions = {}): CsvRead {
  const text = textOf(bytes)
  if (typeof text !== 'string') return { faults: [at(1, text)] }
  const table = tableOf(text)
  if ('faults' in table) return table
  const header = headerOf(table.records[0])
  if ('faults' in header) return header
  const rows = table.records.slice(1).filter(({ record }) => record.some((cell) => cell.trim() !== ''))
  const faults: LineFault[] = []
  const read: Line[] = []
  for (const { record, line } of rows) {
    if (record.length > header.names.length && record.slice(header.names.length).some((cell) => cell.trim() !== '')) {
      faults.push(at(line, fault('too-many-cells', 'kind', record.length, header.names.length)))
      continue
    }
    const result = readLine(cellsOf(header.names, record), line, options.recordedAt)
    if (result.faults) faults.push(...result.faults.map((each) => at(line, each)))
    else read.push({ line, entry: result.entry })
  }
  faults.push(...checkAll(read, agreement, options))
  if (faults.length === 0) return { evidence: read.map(({ entry }) => entry) }
  return { faults: inLines(faults) }
}

interface Line {
  line: number
  entry: Evidence
}

function at(line: number, { column, message }: EntryFault): LineFault {
  return { line, column, message }
}

function inLines(faults: readonly LineFault[]): LineFault[] {
  const sorted = faults.toSorted((a, b) => a.line - b.line)
  if (sorted.length <= mostFaults) return sorted
  const more = fault('too-many-faults', 'kind', mostFaults)
  return [...sorted.slice(0, mostFaults), { line: sorted[mostFaults]?.line ?? 1, message: more.message }]
}

function textOf(bytes: Uint8Array): string | EntryFault {
  if (bytes.byteLength > mostBytes) return fault('too-large', 'kind', mostBytes / 1024 / 1024)
  if (bytes.includes(0)) return fault('zero-bytes', 'kind')
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    // Another encoding: said with what to do.
    return fault('not-text', 'kind')
  }
}

interface Table {
  records: { record: string[]; line: number }[]
}

/** The records of a file; separated by commas or, as Danish spreadsheets do, by semicolons. */
function tableOf(text: string): Table | { faults: LineFault[] } {
  const [, said] = /^sep=(.)\r?\n/.exec(text) ?? []
  const skipped = said === undefined ? 0 : 1
  const body = said === undefined ? text : text.slice(text.indexOf('\n') + 1)
  const first = body.slice(0, body.indexOf('\n') + 1) || body
  const delimiter = said ?? (first.split(';').length > first.split(',').length ? ';' : ',')
  try {
    const parsed = parse(body, {
      delimiter,
      info: true,
      relax_column_count: true,
      skip_empty_lines: true,
      to: mostLines + 2,
    })
    const rows = parsed as unknown as { record: string[]; info: { lines: number } }[]
    if (rows.length > mostLines + 1) return { faults: [at(mostLines + 2, fault('too-many-lines', 'kind', mostLines))] }
    const records = rows.map(({ record, info }) => ({ record, line: info.lines - breaks(record) + skipped }))
    return records.length === 0 ? { faults: [at(1, fault('no-header', 'kind'))] } : { records }
  } catch (error) {
    if (!(error instanceof CsvError)) throw error
    const line = typeof error['lines'] === 'number' ? error['lines'] : 1
    return { faults: [at(line + skipped, fault('quotes', 'kind'))] }
  }
}

function breaks(record: readonly string[]): number {
  return record.reduce((sum, cell) => sum + (cell.match(/\r\n|\r|\n/g)?.length ?? 0), 0)
}

const required: readonly Column[] = ['kind', 'occurred_on']

function headerOf(first: Table['records'][number] | undefined): { names: (Column | '')[] } | { faults: LineFault[] } {
  const line = first?.line ?? 1
  const words = (first?.record ?? []).map((cell) => cell.trim().toLowerCase())
  while (words.at(-1) === '') words.pop()
  const faults = words.flatMap((word, place) => {
    if (!isColumn(word))
      return [at(line, { ...fault('column-unknown', 'kind', word, didYouMean(word, columns) ?? ''), column: word })]
    return words.indexOf(word) < place ? [at(line, { ...fault('column-twice', 'kind', word), column: word })] : []
  })
  for (const column of required) {
    if (!words.includes(column)) faults.push(at(line, fault('column-missing', column, column)))
  }
  return faults.length > 0 ? { faults } : { names: words.filter(isColumn) }
}

function isColumn(word: string): word is Column {
  return (columns as readonly string[]).includes(word)
}

function cellsOf(names: readonly (Column | '')[], record: readonly string[]): Cells {
  return (column) => unmarked(record[names.indexOf(column)] ?? '')
}

/** The rules of entries one by one, then of the file as a whole: ids, retractions, and each occurrence once. */
function checkAll(lines: readonly Line[], agreement: Agreement, options: CsvOptions): LineFault[] {
  const faults: LineFault[] = []
  const groups = new Set(options.groups)
  const decided = new Map([...(options.indicators ?? []), ...indicatorsDecided(lines.map(({ entry }) => entry))])
  const { agreements } = options
  const known = { groups, indicators: () => decided, ...(agreements && { agreements }) }
  for (const { entry } of lines) {
    if (entry.kind === 'group-established') groups.add(entry.about ?? entry.subject ?? '')
  }
  for (const { line, entry } of lines) {
    faults.push(...checkEntry(entry, agreement, known).map((each) => at(line, each)))
    if (options.today && planFor[entry.kind] === undefined && entry.occurredOn > options.today) {
      faults.push(at(line, fault('in-the-future', 'occurred_on')))
    }
  }
  return [...faults, ...checkIds(lines), ...checkRetractions(lines, options), ...checkOnce(lines, options)]
}

function checkIds(lines: readonly Line[]): LineFault[] {
  const seen = new Map<string, number>()
  return lines.flatMap(({ line, entry: { id } }) => {
    const before = seen.get(id)
    if (before === undefined) seen.set(id, line)
    if (id.length > 200) return [at(line, fault('too-long', 'id', 'id', 200))]
    return before === undefined ? [] : [at(line, fault('id-twice', 'id', id, before))]
  })
}

function checkRetractions(lines: readonly Line[], { ids }: CsvOptions): LineFault[] {
  const byId = new Map(lines.map(({ entry }) => [entry.id, entry]))
  return lines.flatMap(({ line, entry }) => {
    if (entry.retracts === null) return []
    const target = byId.get(entry.retracts)
    if (target?.kind === 'retracted') return [at(line, fault('retracts-final', 'retracts', entry.retracts))]
    const known = target !== undefined || ids?.has(entry.retracts) === true
    return known ? [] : [at(line, fault('retracts-unknown', 'retracts', entry.retracts))]
  })
}

/** One occurrence is one (STD-06): the second is refused with the first's line; what was retracted may be entered again. */
function checkOnce(lines: readonly Line[], { occurrences }: CsvOptions): LineFault[] {
  const retracted = new Set(lines.map(({ entry }) => entry.retracts))
  const seen = new Map<string, number>()
  return lines.flatMap(({ line, entry }) => {
    if (entry.kind === 'retracted' || retracted.has(entry.id)) return []
    const key = occurrenceKey(entry)
    const before = seen.get(key)
    if (before !== undefined) return [at(line, fault('already-in-file', 'kind', before))]
    seen.set(key, line)
    const recorded = occurrences?.get(key)
    return recorded === undefined ? [] : [at(line, fault('already-recorded', 'kind', recorded))]
  })
}

/** The four marks of an occurrence in one text. */
export function occurrenceKey(entry: Parameters<typeof occurrenceOf>[0]): string {
  const { kind, subject, about, mark } = occurrenceOf(entry)
  return `${kind}\n${subject}\n${about}\n${mark}`
}
