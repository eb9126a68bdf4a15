import type { Day } from '../../platform/days.ts'
import type { Language } from '../../platform/languages.ts'
import { type Axis, pct, shareAt, ticksOf } from './axis.ts'

/** What the track of the date slider is drawn from. */
export interface SlideTrackProps {
  axis: Axis
  asOf: Day
  /** Days on which something happened; each gets a small line. */
  happened: readonly Day[]
  language: Language
}

/** The track behind the date slider: what has passed is filled, each happening a line. It only decorates: the slider and the fields beside it say the same. */
export function SlideTrack({ axis, asOf, happened, language }: SlideTrackProps) {
  const now = shareAt(asOf, axis)
  const days = [...new Set(happened)]
  return (
    <svg class="slide-track" aria-hidden="true" focusable="false" width="100%" height="46" overflow="visible">
      <line class="t-line" x1="0" x2="100%" y1="14" y2="14" />
      <line class="t-past" x1="0" x2={pct(now)} y1="14" y2="14" />
      {days.map((one) => (
        <line
          class={one <= asOf ? 't-tick' : 't-tick t-ahead'}
          x1={pct(shareAt(one, axis))}
          x2={pct(shareAt(one, axis))}
          y1="6"
          y2="22"
        />
      ))}
      {ticksOf(axis, language).map(
        ({ at, label }) =>
          label !== null && (
            <text class="p-axis" x={pct(at)} y="42">
              {label}
            </text>
          ),
      )}
      <circle class="t-thumb" cx={pct(now)} cy="14" r="11" />
      <circle class="t-heart" cx={pct(now)} cy="14" r="7" />
    </svg>
  )
}
