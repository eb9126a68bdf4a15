import { allSettable } from '../../platform/documents/settable.ts'
import type { Setting } from '../../platform/documents/typeset.ts'
import type { Day } from '../../platform/days.ts'
import type { Language, Texts } from '../../platform/languages.ts'

/** A part of a document: a heading, and words or a table below it. */
export interface PaperSection {
  readonly head: string
  readonly paragraphs: readonly string[]
  readonly heads: readonly string[]
  readonly rows: readonly (readonly string[])[]
}

/** A document of facts and sections, such as a charter: every word ready. */
export interface Paper {
  readonly language: Language
  readonly kind: string
  readonly title: string
  readonly asOf: Day
  readonly demonstration: boolean
  readonly facts: readonly (readonly [string, string])[]
  readonly sections: readonly PaperSection[]
}

/** The words of a section, paragraph by paragraph; none where there are none. */
export function section(head: string, words: string | null): PaperSection[] {
  if (words === null || words.trim() === '') return []
  return [{ head, paragraphs: words.split(/\n{2,}/), heads: [], rows: [] }]
}

const texts: Texts<{ readonly page: string; readonly demonstration: string }> = {
  da: { page: 'Side # af ##', demonstration: 'Demonstration: indholdet er opdigtet.' },
  en: { page: 'Page # of ##', demonstration: 'Demonstration: the content is made up.' },
}

/** The document as the press sets it for an archive: PDF/A-2a, the same bytes for the same words (JRN-08). */
export function archiveSetting(paper: Paper): Setting {
  const t = texts[paper.language]
  const data = { ...paper, page: t.page, demonstration: paper.demonstration ? t.demonstration : null }
  return {
    data: JSON.stringify(allSettable(data)),
    template: 'src/governance/journal/pdf/document.typ',
    standard: 'a-2a',
  }
}
