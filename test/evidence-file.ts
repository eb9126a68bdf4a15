/** Evidence files for tests, read against a small made-up agreement. */
import { type CsvOptions, parseEvidenceCsv } from '../src/agreement/standing/evidence-csv.ts'
import { anAgreement } from './agreement-builder.ts'

/** What the files are about. */
export const agreement = anAgreement(
  [
    { kind: 'recurring', bearer: 'board', event: 'meeting-held', min: 2, per: 'calendar-year' },
    { kind: 'attested', bearer: 'council', every: 'P6M' },
    { kind: 'allocation', bearer: 'chair', quantity: '0.1', unit: 'fte' },
    { kind: 'aim', bearer: 'partnership', indicators: [{ id: 'fear', name: 'Fear', better: 'lower' }] },
    {
      kind: 'membership',
      body: 'board',
      seats: [
        { id: 'head', parties: ['a', 'b'], function: 'Head' },
        { id: 'chair', each_group: 'groups', function: 'Chair' },
      ],
      grace: 'P60D',
    },
  ],
  { questions: [{ id: 'how-often', answer: { min: 'integer' } }] },
)
/** The columns that are always there. */
export const columns = 'kind,subject,party,occurred_on,recorded_at,expires_on,quantity,unit,note'
/** A line that is in order. */
export const meeting = 'meeting-held,board,,2018-03-06,2018-03-07T09:00:00Z,,,,'

/** Reads a file against the agreement. */
export function read(text: string | Uint8Array, options?: CsvOptions) {
  return parseEvidenceCsv(typeof text === 'string' ? new TextEncoder().encode(text) : text, agreement, options)
}
/** Each fault as its line and the beginning of its sentence. */
export function faults(text: string | Uint8Array, options?: CsvOptions): string[] {
  return (read(text, options).faults ?? []).map(({ line, message }) => `${line}: ${message.en}`)
}
/** A file of lines with those columns. */
export const lines = (...rows: string[]) => [columns, ...rows].join('\n')
/** A file of lines with more columns. */
export const more = (header: string, ...rows: string[]) => [`${columns},${header}`, ...rows].join('\n')
