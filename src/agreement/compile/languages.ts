import { danish } from './languages-da.ts'
import { english } from './languages-en.ts'

/** What the compiler knows of the language that an agreement is written in: data, no rules. */
export interface LanguageData {
  /** Finite verbs that state, refer or describe: in background they mean no harm. */
  harmlessVerbs: readonly string[]
  /** Other finite verbs: where they stand in background, somebody may have promised something. */
  verbs: readonly string[]
  /** Phrases that bind though their verb is harmless. */
  phrases: readonly string[]
  /** Verbs without an ending, finite after a subject in the plural. */
  plural?: { verbs: readonly string[]; after: RegExp }
  /** Little words on signature lines, beside the names. */
  signatureWords: readonly string[]
  /** Month names from January, in small letters. */
  months: readonly string[]
  /** Words for small numbers, and what they are worth. */
  numbers: Readonly<Record<string, number>>
}

const unknown: LanguageData = { harmlessVerbs: [], verbs: [], phrases: [], signatureWords: [], months: [], numbers: {} }
const known: Readonly<Record<string, LanguageData>> = { da: danish, en: english }

/** The data of a language such as `da` or `en-GB`; for others nothing is known and nothing is claimed. */
export function languageData(language: string): LanguageData {
  const code = language.slice(0, 2)
  return Object.hasOwn(known, code) ? (known[code] ?? unknown) : unknown
}
