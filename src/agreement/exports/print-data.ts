import { looks } from '../pictures/look.ts'
import { signAsSvg } from '../pictures/sign.tsx'
import { verdicts } from '../vocabulary.ts'
import type { Setting } from '../../platform/documents/typeset.ts'
import type { ExportInput } from './input.ts'
import { paperOf } from './paper.ts'
import { exportTexts } from './texts.ts'

/** The agreement as the press sets it: tagged PDF (PDF/UA-1), the same bytes for the same input (EXP-05, EXP-06). */
export function printSetting(input: ExportInput): Setting {
  return { data: printData(input), template: 'src/agreement/exports/pdf/agreement.typ', standard: 'ua-1' }
}

/**
 * What the template of the PDF reads, as JSON: the document, its words, and the look of verdicts. Data only, never
 * Typst's own language.
 */
export function printData(input: ExportInput): string {
  const texts = exportTexts[input.language]
  return JSON.stringify({
    paper: paperOf(input),
    texts: { ...texts, clause: texts.clause('#'), page: texts.page('#', '##') },
    looks: Object.fromEntries(
      verdicts.map((verdict) => [
        verdict,
        { ink: looks[verdict].ink, tint: looks[verdict].tint, bar: looks[verdict].bar, sign: signAsSvg(verdict) },
      ]),
    ),
    asOf: input.standing.asOf,
  })
}
