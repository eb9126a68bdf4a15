import type { Texts } from '../../platform/languages.ts'
import type { Unsupported } from './inline.ts'

type Advice = { what: Texts<string>; advice: Texts<string> }

function text(da: readonly [string, string], en: readonly [string, string]): Advice {
  return { what: { da: da[0], en: en[0] }, advice: { da: da[1], en: en[1] } }
}

/** What to say of mark-up that has no place in the text of an agreement. */
export const unsupportedTexts: Record<Unsupported, Advice> = {
  html: text(['HTML', 'skriv ordene uden koder.'], ['HTML', 'write the words without codes.']),
  image: text(['Et billede', 'skriv de ord, billedet viser.'], ['An image', 'write the words that the image shows.']),
  code: text(
    ['Kode (` eller fire mellemrums indrykning)', 'fjern tegnene ` og indrykningen.'],
    ['Code (` or four spaces of indentation)', 'remove the characters ` and the indentation.'],
  ),
  link: text(
    ['Et link', 'skriv ordene, og adressen som ord, hvis den er underskrevet.'],
    ['A link', 'write the words, and the address as words if it was signed.'],
  ),
  table: text(['En tabel', 'skriv den som en liste.'], ['A table', 'write it as a list.']),
  rule: text(['En vandret streg', 'slet den.'], ['A horizontal rule', 'delete it.']),
  reference: text(
    ['En tegnkode (&…;)', 'skriv selve tegnet.'],
    ['A character reference (&…;)', 'write the character itself.'],
  ),
  'nested-heading': text(
    ['En overskrift i en liste eller citatblok', 'giv den sin egen linje uden indrykning.'],
    ['A heading in a list or block quote', 'give it a line of its own without indentation.'],
  ),
  other: text(['Denne opmærkning', 'skriv ordene rent.'], ['This mark-up', 'write the words plainly.']),
}
