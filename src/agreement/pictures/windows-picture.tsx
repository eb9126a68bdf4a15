import type { Day } from '../../platform/days.ts'
import type { Language } from '../../platform/languages.ts'
import { hasEnd } from '../assess/explain.ts'
import type { WindowStanding } from '../model.ts'
import { type Axis, axisOver, pct, shareAfter, shareAt } from './axis.ts'
import { shortDay } from './day-words.ts'
import { AsOfLine, AxisLines, type Frame } from './frame.tsx'
import { MarkKey } from './mark-key.tsx'
import { pictureTexts } from './texts.ts'
import { barHeight, WindowBar, windowSentence } from './window-bar.tsx'
import { type Mark, rowsOf, type WindowRow } from './windows-rows.ts'

/** What a norm's windows are drawn from: plain data, and who reads it. */
export interface WindowsProps {
  /** Unique on the page; names the title and description. */
  id: string
  says: string
  windows: readonly WindowStanding[]
  marks: readonly Mark[]
  /** The agreement's own days; null where there is none. */
  term: { from: Day | null; until: Day | null }
  asOf: Day
  /** Names of the things that windows are about, by id. */
  names?: Readonly<Record<string, string>> | undefined
  language: Language
}

const head = 26
const foot = 24

/** A norm's windows along the days of the agreement: verdict by colour, sign and word; marks for what happened (PIC-04). */
export function WindowsPicture(props: WindowsProps) {
  const { id, windows, marks, asOf, language } = props
  const texts = pictureTexts[language]
  if (windows.length === 0) return <p class="picture-none">{texts.noWindows}</p>
  const axis = axisOf(props)
  const rows = rowsOf(windows, marks)
  const above = rows.some((row) => row.thing !== null) ? 20 : 4
  const rowHeight = above + barHeight + (marks.length > 0 ? 18 : 8)
  const frame: Frame = { axis, language, top: head, bottom: head + rows.length * rowHeight, asOf }
  return (
    <>
      <div class="picture">
        <svg
          role="img"
          aria-labelledby={`${id}-title`}
          aria-describedby={`${id}-desc`}
          width="100%"
          height={frame.bottom + foot}
          overflow="visible"
        >
          <title id={`${id}-title`}>{texts.windowsTitle(props.says)}</title>
          <desc id={`${id}-desc`}>{describe(props)}</desc>
          <AxisLines frame={frame} />
          {rows.map((row, index) => (
            <Row row={row} y={head + index * rowHeight} above={above} axis={axis} props={props} />
          ))}
          <AsOfLine frame={frame} />
        </svg>
      </div>
      <MarkKey states={marks.map((mark) => mark.state)} language={language} />
    </>
  )
}

function Row({
  row,
  y,
  above,
  axis,
  props,
}: {
  row: WindowRow
  y: number
  above: number
  axis: Axis
  props: WindowsProps
}) {
  const name = row.thing === null ? null : (props.names?.[row.thing] ?? row.thing)
  return (
    <g>
      {name && (
        <text class="p-row" x="0" y={y + 14}>
          {name}
        </text>
      )}
      {row.windows.map((window) => (
        <WindowBar window={window} y={y + above} axis={axis} language={props.language} />
      ))}
      {row.marks.map((mark) => (
        <circle
          class={mark.state === 'planned' ? 'p-mark p-hollow' : 'p-mark'}
          cx={pct((shareAt(mark.on, axis) + shareAfter(mark.on, axis)) / 2)}
          cy={y + above + barHeight + 9}
          r="5"
        >
          <title>{`${shortDay(mark.on, props.language)}: ${mark.label}`}</title>
        </circle>
      ))}
    </g>
  )
}

/** The term and the windows; one without a last day reaches as far as everything else, and past the chosen date. */
function axisOf({ windows, term, asOf }: WindowsProps): Axis {
  const endless = windows.some((window) => !hasEnd(window.until)) ? [asOf] : []
  const ends = windows.flatMap((window) => [window.from, ...(hasEnd(window.until) ? [window.until] : [])])
  return axisOver([term.from, term.until, ...ends, ...endless])
}

function describe({ windows, asOf, names, language }: WindowsProps): string {
  const told = windows.map((window) =>
    windowSentence(window, window.thing && (names?.[window.thing] ?? window.thing), language),
  )
  return `${told.join(' ')} ${pictureTexts[language].today}: ${shortDay(asOf, language)}.`
}
