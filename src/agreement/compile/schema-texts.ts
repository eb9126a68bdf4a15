import type { Texts } from '../../platform/languages.ts'

/** What a value is, in words. */
export function typeTexts(value: unknown): Texts<string> {
  if (value === null) return { da: 'tom', en: 'empty' }
  if (Array.isArray(value)) return { da: 'en liste', en: 'a list' }
  if (typeof value === 'object') return { da: 'en gruppe af nøgler', en: 'a group of keys' }
  if (typeof value === 'number') return { da: `tallet ${value}`, en: `the number ${value}` }
  if (typeof value === 'boolean') return { da: `${value}`, en: `${value}` }
  return { da: 'tekst', en: 'text' }
}

/** What a value must be, by the schema's word for it. */
export const expectedTexts: Partial<Record<string, Texts<string>>> = {
  string: { da: 'tekst', en: 'text' },
  number: { da: 'et tal', en: 'a number' },
  int: { da: 'et helt tal', en: 'a whole number' },
  boolean: { da: 'true eller false', en: 'true or false' },
  array: { da: 'en liste', en: 'a list' },
  object: { da: 'en gruppe af nøgler', en: 'a group of keys' },
  record: { da: 'en gruppe af nøgler', en: 'a group of keys' },
}

/** What to do about a value of the wrong type. */
export function adviceFor(expected: string, value: unknown): Texts<string> {
  if (expected === 'string' && (typeof value === 'number' || typeof value === 'boolean')) {
    return { da: `Sæt den i anførselstegn: "${String(value)}"`, en: `Put it into quotation marks: "${String(value)}"` }
  }
  if (expected === 'array')
    return { da: 'Skriv [a, b], eller en linje med "- " for hver.', en: 'Write [a, b], or a line with "- " for each.' }
  if (expected === 'object')
    return { da: 'Skriv nøgler med værdier under den, rykket ind.', en: 'Write keys with values under it, indented.' }
  if (value === null) return { da: 'Giv den en værdi, eller slet nøglen.', en: 'Give it a value, or delete the key.' }
  return { da: 'Ret værdien.', en: 'Mend the value.' }
}

/** The forms that a value may need, by the schema's message or the key. */
export const formTexts: Record<string, Texts<string>> & { key: Texts<string> } = {
  key: { da: 'en nøgle med små bogstaver, tal og _', en: 'a key in lower-case letters, digits and _' },
  'a date as YYYY-MM-DD': { da: 'en dato, der findes, som ÅÅÅÅ-MM-DD', en: 'an existing date as YYYY-MM-DD' },
  'a period such as P60D, P6M or P1Y': {
    da: 'en periode som P60D, P6M eller P1Y',
    en: 'a period such as P60D, P6M or P1Y',
  },
  'a day of the year as MM-DD': { da: 'en dag i året som MM-DD', en: 'a day of the year as MM-DD' },
  'lower-case ASCII letters, digits and single hyphens, such as "styregruppe-moeder"': {
    da: 'små bogstaver a–z, tal og enkelte bindestreger, som "styregruppe-moeder"',
    en: 'lower-case ASCII letters, digits and single hyphens, such as "styregruppe-moeder"',
  },
  sha256: { da: '64 tegn 0–9 og a–f, i anførselstegn', en: '64 characters 0–9 and a–f, in quotation marks' },
  file: { da: 'et filnavn, der ender på .md', en: 'a file name that ends in .md' },
  language: { da: 'en sprogkode som da eller en', en: 'a language code such as da or en' },
  quantity: { da: 'et tal som 0.1, med punktum', en: 'a number such as 0.1, with a point' },
}

/** How a size misses its limit. */
export const relationTexts: Record<'too_small' | 'too_big', Record<'string' | 'array' | 'number', Texts<string>>> = {
  too_small: {
    string: { da: 'kortere, end det er', en: 'shorter than' },
    array: { da: 'en kortere liste, end det er', en: 'a shorter list than' },
    number: { da: 'mindre, end det er', en: 'less than' },
  },
  too_big: {
    string: { da: 'længere, end det er', en: 'longer than' },
    array: { da: 'en længere liste, end det er', en: 'a longer list than' },
    number: { da: 'større, end det er', en: 'more than' },
  },
}

/** Where in the reading a path leads, in words. */
export function whereText(path: readonly PropertyKey[]): Texts<string> {
  if (path.length === 0) return { da: 'Læsningen', en: 'The reading' }
  const shown = path.map((key) => (typeof key === 'number' ? `[${key + 1}]` : `.${String(key)}`)).join('')
  return { da: shown.replace(/^\./, ''), en: shown.replace(/^\./, '') }
}
