import type { Language } from '../../platform/languages.ts'
import { labels } from '../labels.ts'
import type { Agreement } from '../model.ts'
import { paths } from '../paths.ts'

/** Something found: what it is, its words, and where it is. */
export interface Found {
  kind: string
  title: string
  excerpt: string
  href: string
}

/** The promises and clauses of an agreement that hold all the words looked for; letters and case as people type them. */
export function searchAgreement(agreement: Agreement, partnership: string, words: string, language: Language): Found[] {
  const wanted = fold(words).split(/\s+/).filter(Boolean)
  if (wanted.length === 0) return []
  return agreement.norms.flatMap((norm) => {
    const text = fold(`${norm.says} ${norm.quoted}`)
    if (!wanted.every((word) => text.includes(word))) return []
    return [
      {
        kind: labels[language].force[norm.force],
        title: norm.says,
        excerpt: norm.quoted,
        href: paths.norm.to({ partnership, norm: norm.id }),
      },
    ]
  })
}

function fold(text: string): string {
  return text
    .toLowerCase()
    .normalize('NFKD')
    .replace(/[\u0300-\u036f]/g, '')
}
