/** Stands for a letter that our font does not have. */
const missing = '◊'

/** What IBM Plex Sans has in every weight: Latin, Greek and Cyrillic letters, punctuation, currencies, fractions, arrows. */
const lettered =
  /[\t\n\u0020-\u007e\u00a0-\u017f\u018f\u0192\u01a0\u01a1\u01af\u01b0\u01cd-\u01dc\u01fa-\u01ff\u0218-\u021b\u0237\u0259\u0300-\u0304\u0306-\u030c\u0312\u0315\u031b\u0323\u0326-\u0328\u0384-\u038a\u038c\u038e-\u03a1\u03a3-\u03ce\u0400-\u045f\u1e80-\u1e85\u1e9e\u1ea0-\u1ef9\u2013\u2014\u2018-\u201a\u201c-\u201e\u2020-\u2022\u2026\u2030\u2032\u2033\u2039\u203a\u2044\u2070\u2074-\u2079\u2080-\u2089\u20a1\u20a4\u20a6\u20a8-\u20ae\u20b1\u20b2\u20b4\u20b5\u20b8-\u20ba\u20bd\u2113\u2116\u2122\u2126\u212e\u2150\u2151\u2153-\u215e\u2190-\u2199\u2202\u2206\u220f\u2211\u2212\u2215\u221a\u221e\u222b\u2248\u2260\u2264\u2265\u25ca\u2713]/

/** Letters that show nothing by themselves, or that only join others. */
const unseen = /[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufe00-\ufe0f\ufeff]/g

/**
 * Text as our font can set it: a PDF/UA with a letter that no font has is none, so an emoji in a heading would cost the
 * whole document (GOV-86). What the font lacks becomes a lozenge.
 */
export function settable(text: string): string {
  return [...text.normalize('NFC').replace(unseen, '')]
    .map((letter) => (lettered.test(letter) ? letter : missing))
    .join('')
}

/** The same for everything in a document's data, however deep it lies. */
export function allSettable<T>(data: T): T {
  if (typeof data === 'string') return settable(data) as T
  if (Array.isArray(data)) return data.map((each: unknown) => allSettable(each)) as T
  if (typeof data !== 'object' || data === null) return data
  return Object.fromEntries(Object.entries(data).map(([key, value]) => [key, allSettable(value as unknown)])) as T
}
