/** Stands for a letter that our font does not have. */
const missing = '◊'

/** What IBM Plex Sans has in every weight: Latin, Greek and Cyrillic letters, punctuation, currencies, fractions, arrows. */
const ranges = `9-a 20-7e a0-17f 18f 192 1a0-1a1 1af-1b0 1cd-1dc 1fa-1ff 218-21b 237 259 300-304 306-30c 312 315 31b 323 326-328
  384-38a 38c 38e-3a1 3a3-3ce 400-45f 1e80-1e85 1e9e 1ea0-1ef9 2013-2014 2018-201a 201c-201e 2020-2022 2026 2030 2032-2033
  2039-203a 2044 2070 2074-2079 2080-2089 20a1 20a4 20a6 20a8-20ae 20b1-20b2 20b4-20b5 20b8-20ba 20bd 2113 2116 2122 2126 212e
  2150-2151 2153-215e 2190-2199 2202 2206 220f 2211-2212 2215 221a 221e 222b 2248 2260 2264-2265 25ca 2713`
const lettered = ranges.replace(/[0-9a-f]+/g, (code) => `\\u{${code}}`).replace(/\s+/g, '')
const outside = new RegExp(`[^${lettered}]`, 'gu')

/** Letters that show nothing by themselves, or that only join others. */
const unseen = /[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]|[\ufe00-\ufe0f]/g

/**
 * Text as our font can set it: a PDF/UA with a letter that no font has is none, so an emoji in a heading would cost the
 * whole document (GOV-86). What the font lacks becomes a lozenge.
 */
export function settable(text: string): string {
  return text.normalize('NFC').replace(unseen, '').replace(outside, missing)
}

/** The same for everything in a document's data, however deep it lies. */
export function allSettable<T>(data: T): T {
  if (typeof data === 'string') return settable(data) as T
  if (Array.isArray(data)) return data.map((each: unknown) => allSettable(each)) as T
  if (typeof data !== 'object' || data === null) return data
  return Object.fromEntries(Object.entries(data).map(([key, value]) => [key, allSettable(value as unknown)])) as T
}
