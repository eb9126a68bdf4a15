import { languageData } from './languages.ts'

/** For each word of a row the finite verb or binding phrase that begins there; null where none does, or a harmless one. */
export type VerbFinder = (words: readonly string[]) => (string | null)[]

/** Looks for finite verbs outside the harmless ones, by the word lists of a language; null for a language without lists. */
export function verbFinder(language: string): VerbFinder | null {
  const { verbs, harmlessVerbs, phrases, plural } = languageData(language)
  if (verbs.length === 0) return null
  const harmless = new Set(harmlessVerbs)
  const finite = new Set(verbs.filter((verb) => !harmless.has(verb)))
  const bare = new Set(plural?.verbs ?? [])
  const byFirst = Map.groupBy(
    phrases.map((phrase) => phrase.split(' ')),
    ([first]) => first,
  )
  return (words) => words.map((word, at) => phraseAt(words, at) ?? verbAt(word, words[at - 1]))

  function phraseAt(words: readonly string[], at: number): string | null {
    const found = byFirst.get(words[at])?.find((phrase) => phrase.every((part, step) => words[at + step] === part))
    return found?.join(' ') ?? null
  }

  function verbAt(word: string, before: string | undefined): string | null {
    if (finite.has(word)) return word
    // Without an ending the verb looks like an infinitive or a noun: only after a subject in the plural is it finite.
    return bare.has(word) && before !== undefined && plural?.after.test(before) === true ? word : null
  }
}
