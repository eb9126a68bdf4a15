/** From the cells of one line to the facts of an entry: what is typed is read, what is wrong is named. */
import { Temporal } from 'temporal-polyfill'
import { type Day, dayOf, isDay, zone } from '../../platform/days.ts'
import { didYouMean } from '../compile/suggest.ts'
import type { Evidence, Json } from '../model.ts'
import { type EvidenceKind, evidenceKinds, planFor } from '../vocabulary.ts'
import { type EntryFault, fault } from './evidence-fault.ts'

/** The columns of an evidence file; the first nine always, the others where wanted. */
export const columns = [
  'kind',
  'subject',
  'party',
  'occurred_on',
  'recorded_at',
  'expires_on',
  'quantity',
  'unit',
  'note',
  'id',
  'ref',
  'for_period',
  'retracts',
  'about',
  'detail',
] as const
/** The name of a column. */
export type Column = (typeof columns)[number]

/** What a spreadsheet would run as a formula, behind any number of the marks that keep it from doing so. */
const formula = /^'*[=+\-@\t\r\uff1d\uff0b\uff0d\uff20]/u

/** A cell as it goes out: what looks like a formula gets an apostrophe before it, so that spreadsheets take it for words (EVD-09). */
export function marked(cell: string): string {
  return formula.test(cell) ? `'${cell}` : cell
}

/** A cell as it was before it was marked. */
export function unmarked(cell: string): string {
  return cell.startsWith("'") && formula.test(cell) ? cell.slice(1) : cell
}

/** The cells of a line by their column; what is empty or absent is ''. */
export type Cells = (column: Column) => string

/** A cell read: its value, or what is wrong with it. */
type Cell<T> = { value: T } | { fault: EntryFault }

/** A line read: the entry, or what is wrong with it. */
export type LineRead = { entry: Evidence; faults?: undefined } | { faults: EntryFault[]; entry?: undefined }

/** Reads a line. `recordedAt` stands for an empty cell; without it, an occurrence was recorded on its day. */
export function readLine(cells: Cells, line: number, recordedAt: string | undefined): LineRead {
  const faults: EntryFault[] = []
  const told = <T>(read: Cell<T>): T | null => {
    if (!('fault' in read)) return read.value
    faults.push(read.fault)
    return null
  }
  const retracts = words(cells('retracts'))
  const kind = told(kindIn(cells('kind'), retracts !== null))
  const moment = told(momentIn(cells('recorded_at')))
  const occurredOn = told(dayIn(cells('occurred_on'), 'occurred_on', retracts !== null || kind === 'retracted'))
  const expiresOn = told(dayIn(cells('expires_on'), 'expires_on', true))
  const quantity = told(amountIn(cells('quantity')))
  const detail = told(jsonIn(cells('detail')))
  const recorded = moment === '' ? recordedAt : (moment ?? undefined)
  if (kind === 'retracted' && retracts === null) faults.push(fault('retracts-missing', 'retracts'))
  if (kind !== null && recorded === undefined && planFor[kind] !== undefined)
    faults.push(fault('moment-missing', 'recorded_at'))
  const on = occurredOn === '' ? (recorded === undefined ? undefined : dayOf(recorded)) : (occurredOn ?? undefined)
  if (retracts !== null && on === undefined && faults.length === 0)
    faults.push(fault('date-missing', 'occurred_on', 'occurred_on'))
  if (faults.length > 0 || kind === null || on === undefined) return { faults }
  const entry: Evidence = {
    id: words(cells('id')) ?? `line-${line}`,
    kind,
    subject: words(cells('subject')),
    about: words(cells('about')),
    party: words(cells('party')),
    occurredOn: on,
    recordedAt: recorded ?? `${on}T12:00:00.000Z`,
    expiresOn: expiresOn === '' ? null : expiresOn,
    quantity: quantity === '' ? null : quantity,
    unit: words(cells('unit')),
    note: words(cells('note')),
    ref: words(cells('ref')),
    forPeriod: words(cells('for_period')),
    retracts,
    detail,
  }
  return { entry }
}

function words(cell: string): string | null {
  const trimmed = cell.trim()
  return trimmed === '' ? null : trimmed
}

/** A line that takes another back is a retraction, whatever it calls itself. */
function kindIn(cell: string, retracts: boolean): Cell<EvidenceKind> {
  const word = cell.trim()
  const kind = evidenceKinds.find((known) => known === word)
  if (retracts && (kind !== undefined || word === '')) return { value: 'retracted' }
  if (kind !== undefined) return { value: kind }
  return { fault: fault('kind-unknown', 'kind', word, didYouMean(word, evidenceKinds) ?? '') }
}

function dayIn(cell: string, column: Column, mayBeEmpty: boolean): Cell<Day | ''> {
  const word = cell.trim()
  if (word === '') return mayBeEmpty ? { value: '' } : { fault: fault('date-missing', column, column) }
  return isDay(word) ? { value: word } : { fault: fault('date-wrong', column, column, word) }
}

const moment = /^(\d{4}-\d{2}-\d{2})(?:[T ](\d{2}:\d{2}(?::\d{2}(?:\.\d{1,9})?)?)(Z|[+-]\d{2}:?\d{2})?)?$/

/** A moment in UTC; a date alone is its noon, a time without a zone is Copenhagen's. */
function momentIn(cell: string): Cell<string> {
  const word = cell.trim()
  if (word === '') return { value: '' }
  const [, date = '', time, offset] = moment.exec(word) ?? []
  if (!isDay(date)) return { fault: fault('moment-wrong', 'recorded_at', word) }
  try {
    if (time === undefined) return { value: `${date}T12:00:00.000Z` }
    const local = Temporal.PlainDateTime.from(`${date}T${time}`)
    const instant =
      offset === undefined ? local.toZonedDateTime(zone).toInstant() : Temporal.Instant.from(`${date}T${time}${offset}`)
    return { value: new Date(instant.epochMilliseconds).toISOString() }
  } catch {
    // An hour or an offset that no clock shows.
    return { fault: fault('moment-wrong', 'recorded_at', word) }
  }
}

/** A decimal, with a comma as Danish spreadsheets write it or with a point. */
function amountIn(cell: string): Cell<string> {
  const word = cell.trim()
  if (word === '') return { value: '' }
  const plain = /^\d+,\d+$/.test(word) ? word.replace(',', '.') : word
  const fits = /^\d{1,20}(\.\d{1,20})?$/.test(plain)
  return fits ? { value: plain } : { fault: fault('quantity-wrong', 'quantity', word) }
}

function jsonIn(cell: string): Cell<Json> {
  const word = cell.trim()
  if (word === '') return { value: null }
  try {
    return { value: JSON.parse(word) as Json }
  } catch {
    // Not JSON: said in our own words, without the parser's.
    return { fault: fault('detail-json', 'detail') }
  }
}
