import type { Language } from '../../platform/languages.ts'
import { explain, explainReason } from '../assess/explain.ts'
import type { Agreement, NormStanding, Standing } from '../model.ts'
import type { Verdict } from '../vocabulary.ts'

/** A norm's standing in words, as its note and its page show it. */
export interface Told {
  id: string
  says: string
  clause: string
  verdict: Verdict
  because: readonly string[]
  /** The one or two reasons that say it in the margin: without what was looked for and what was assumed. */
  short: readonly string[]
  next: string | null
  /** Of the window that counts now: how many of how many, for the dots; null where dots would say nothing. */
  progress: { happened: number; needed: number } | null
  /** Questions that the verdict rests on. */
  rests: readonly string[]
}

/** Puts every norm's standing into words, in the order of the reading. */
export function tellAll(agreement: Agreement, standing: Standing, language: Language): ReadonlyMap<string, Told> {
  const norms = new Map(agreement.norms.map((norm) => [norm.id, norm]))
  const told = new Map<string, Told>()
  for (const each of standing.norms) {
    const norm = norms.get(each.norm)
    if (!norm) continue
    const words = explain(agreement, each, language)
    const now = each.windows.filter((window) => window.from <= standing.asOf && standing.asOf <= window.until)
    const only = now.length === 1 ? now[0] : undefined
    told.set(norm.id, {
      id: norm.id,
      says: norm.says,
      clause: norm.clause,
      verdict: each.verdict,
      because: words.because,
      short: shortOf(agreement, each, language),
      next: words.next,
      progress:
        norm.kind === 'recurring' && only && only.needed > 1 && only.needed <= 12
          ? { happened: only.happened, needed: only.needed }
          : null,
      rests: each.rests,
    })
  }
  return told
}

const aside: readonly string[] = ['sought', 'rests', 'awaits', 'decided', 'source', 'earlier']

/** The one or two reasons that say it in few words. */
export function shortOf(agreement: Agreement, standing: NormStanding, language: Language): string[] {
  const telling = standing.because.filter((reason) => !aside.includes(reason.code))
  return telling.slice(0, 2).map((reason) => explainReason(agreement, reason, language))
}
