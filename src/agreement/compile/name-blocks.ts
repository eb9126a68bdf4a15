import type { Block } from '../model.ts'
import type { Reading } from '../reading.ts'
import { languageData } from './languages.ts'

/** Longest line that can be a logo or a signature. */
const longest = 14

/**
 * Tells logos, letterheads and signature lines: blocks whose words all stand in the parties' and signatories'
 * names, beside little words such as "for". One name at least must be in it.
 */
export function nameBlocks(reading: Reading): (block: Block) => boolean {
  const names = new Set<string>()
  for (const party of reading.parties) add(party.name, party.short ?? '', party.code ?? '')
  for (const signatory of reading.signatories) add(signatory.name, signatory.title)
  const small = new Set(languageData(reading.language).signatureWords)
  return (block) => {
    const words = wordsOf(block.text)
    return (
      words.length > 0 &&
      words.length <= longest &&
      words.some((word) => names.has(word)) &&
      words.every((word) => names.has(word) || small.has(word))
    )
  }

  function add(...texts: string[]): void {
    for (const text of texts) for (const word of wordsOf(text)) names.add(word)
  }
}

/** The words of a text in small letters, without marks. */
export function wordsOf(text: string): string[] {
  return text.toLowerCase().match(/[\p{L}\p{N}\p{M}]+/gu) ?? []
}
