import type { Language } from '../../platform/languages.ts'
import type { Verdict } from '../vocabulary.ts'
import { At, roomFor } from './at.tsx'
import { pct } from './axis.ts'
import { countedVerdict, looks, telling } from './look.ts'
import { SignStrokes, VerdictSign } from './sign.tsx'
import { pictureTexts } from './texts.ts'

/** What the summing-up is drawn from. */
export interface VerdictBarProps {
  id: string
  counts: Readonly<Record<Verdict, number>>
  language: Language
  /** Where the promises of a verdict are listed, if anywhere. */
  hrefOf?: (verdict: Verdict) => string
}

/** All promises in one bar, each part as wide as its share, with its sign; what owes nothing is left out (PIC-06). */
export function VerdictBar({ id, counts, language }: VerdictBarProps) {
  const owed = telling.filter((verdict) => verdict !== 'free' && counts[verdict] > 0)
  const total = owed.reduce((sum, verdict) => sum + counts[verdict], 0)
  if (total === 0) return null
  const texts = pictureTexts[language]
  const parts = owed.map((verdict) => countedVerdict(counts[verdict], verdict, language)).join(', ')
  let start = 0
  return (
    <div class="verdict-bar">
      <svg role="img" aria-labelledby={`${id}-title`} width="100%" height="24" overflow="visible">
        <title id={`${id}-title`}>{texts.barTitle(total, parts)}</title>
        {owed.map((verdict) => {
          const share = (counts[verdict] / total) * 100
          const x = start
          start += share
          return (
            <g class={`v-${verdict} ${looks[verdict].bar === 'hollow' ? 'p-open' : 'p-solid'}`}>
              <rect class="p-bar" x={pct(x)} y="1" width={pct(share)} height="22" rx="3" />
              <At share={x + share / 2} y={4} room={roomFor(20, share)}>
                <g transform="translate(-8 0)">
                  <SignStrokes verdict={verdict} />
                </g>
              </At>
            </g>
          )
        })}
      </svg>
    </div>
  )
}

/** The bar's key: sign, number and word of each verdict, and how much of the text owes nothing. */
export function VerdictKey({ counts, language, hrefOf }: Omit<VerdictBarProps, 'id'>) {
  const told = telling.filter((verdict) => verdict !== 'free' && counts[verdict] > 0)
  return (
    <ul class="verdict-key">
      {told.map((verdict) => {
        const words = countedVerdict(counts[verdict], verdict, language)
        return (
          <li class={`v-${verdict}`}>
            <VerdictSign verdict={verdict} /> {hrefOf ? <a href={hrefOf(verdict)}>{words}</a> : words}
          </li>
        )
      })}
      {counts.free > 0 && (
        <li class="v-free">
          <VerdictSign verdict="free" /> {pictureTexts[language].barFree(counts.free)}
        </li>
      )}
    </ul>
  )
}
