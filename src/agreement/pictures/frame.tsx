import type { Day } from '../../platform/days.ts'
import type { Language } from '../../platform/languages.ts'
import { anchorAt, type Axis, pct, shareAfter, shareAt, ticksOf } from './axis.ts'
import { shortDay } from './day-words.ts'
import { pictureTexts } from './texts.ts'

/** What every picture along the days shares: its axis, its height, and the date it is drawn for. */
export interface Frame {
  axis: Axis
  language: Language
  top: number
  bottom: number
  asOf: Day
}

/** The line at the foot with quarters and labels; positions are shares of the width, so text keeps its size on a phone. */
export function AxisLines({ frame }: { frame: Frame }) {
  const { axis, language, top, bottom } = frame
  return (
    <g>
      {ticksOf(axis, language).map(({ at, label }) => (
        <>
          <line
            class={label === null ? 'p-tick' : 'p-tick p-major'}
            x1={pct(at)}
            x2={pct(at)}
            y1={top}
            y2={bottom + 4}
          />
          {label !== null && (
            <text class="p-axis" x={pct(at)} y={bottom + 18}>
              {label}
            </text>
          )}
        </>
      ))}
      <line class="p-base" x1="0" x2="100%" y1={bottom} y2={bottom} />
    </g>
  )
}

/** The chosen date as a line from top to bottom with its words above; beyond the axis it stands at the end with an arrow. */
export function AsOfLine({ frame }: { frame: Frame }) {
  const { axis, language, top, bottom, asOf } = frame
  const beyond = asOf > axis.until
  const at = beyond ? 100 : (shareAt(asOf, axis) + shareAfter(asOf, axis)) / 2
  const label = pictureTexts[language].asOf(shortDay(asOf, language))
  return (
    <g class="p-asof">
      <line x1={pct(at)} x2={pct(at)} y1={top - 4} y2={bottom} />
      <text x={pct(at)} y={top - 10} text-anchor={anchorAt(at)}>
        {beyond ? `${label} →` : asOf < axis.from ? `← ${label}` : label}
      </text>
    </g>
  )
}
