import pg from 'pg'

/** PostgreSQL's numbers for the types whose JavaScript shape we choose ourselves. */
const oid = { int8: 20, date: 1082, dateArray: 1182, textArray: 1009 } as const

/**
 * How values arrive from the database. A civil date stays the text `YYYY-MM-DD`; a moment (timestamptz) is a `Date`,
 * written by us in whole milliseconds; a decimal stays text, so that no digit is lost; a count (int8) is a number, and
 * one too large to be exact is an error.
 */
export const parsers: pg.CustomTypesConfig = {
  getTypeParser(type: number, format?: 'text' | 'binary') {
    if (format === 'binary') return pg.types.getTypeParser(type, 'binary')
    if (type === oid.date) return asText
    if (type === oid.dateArray) return parserOf(oid.textArray)
    if (type === oid.int8) return exactNumber
    return parserOf(type)
  },
}

/** The library types the numbers it names; it answers for any. */
function parserOf(type: number) {
  return pg.types.getTypeParser(type as never)
}

function asText(text: string): string {
  return text
}

function exactNumber(text: string): number {
  const number = Number(text)
  if (!Number.isSafeInteger(number)) throw new Error(`The count ${text} is too large to be exact in JavaScript`)
  return number
}
