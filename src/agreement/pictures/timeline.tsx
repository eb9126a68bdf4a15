import type { Day } from '../../platform/days.ts'
import type { Language } from '../../platform/languages.ts'
import { labels } from '../labels.ts'
import { At } from './at.tsx'
import { type Axis, axisOver, pct, shareAfter } from './axis.ts'
import { longDay, shortDay } from './day-words.ts'
import { AsOfLine, AxisLines, type Frame } from './frame.tsx'
import { MarkKey } from './mark-key.tsx'
import { verdictWords } from './look.ts'
import { SignStrokes } from './sign.tsx'
import { pictureTexts } from './texts.ts'
import { cluster, filledLanes, isPlan, type TimelineDeadline, type TimelineEntry } from './timeline-lanes.ts'

/** What the term is drawn from. */
export interface TimelineProps {
  id: string
  /** The agreement's own days; null where there is none. */
  term: { from: Day | null; until: Day | null }
  entries: readonly TimelineEntry[]
  deadlines: readonly TimelineDeadline[]
  asOf: Day
  language: Language
}

const head = 28
const lane = 44
const foot = 26

/** The whole term: what happened and is planned, lane by lane, and the deadlines ahead (PIC-07). */
export function TermTimeline(props: TimelineProps) {
  const { id, entries, deadlines, asOf, language } = props
  const texts = pictureTexts[language]
  const axis = timelineAxis(props)
  const rows = filledLanes(entries)
  const count = rows.length + (deadlines.length > 0 ? 1 : 0)
  const frame: Frame = { axis, language, top: head, bottom: head + count * lane + 4, asOf }
  const happened = entries.filter((entry) => !isPlan(entry.kind)).length
  const now = shareAfter(asOf, axis)
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
          <title id={`${id}-title`}>
            {texts.timelineTitle(longDay(axis.from, language), longDay(axis.until, language))}
          </title>
          <desc id={`${id}-desc`}>
            {texts.timelineDesc(happened, entries.length - happened, deadlines.length, longDay(asOf, language))}
          </desc>
          <rect class="p-past" x="0" y={head - 4} width={pct(now)} height={frame.bottom - head + 4} />
          <AxisLines frame={frame} />
          {rows.map((row, index) => (
            <EntryLane
              label={texts.lane[row.lane]}
              entries={row.entries}
              y={head + index * lane}
              axis={axis}
              language={language}
            />
          ))}
          {deadlines.length > 0 && (
            <DeadlineLane deadlines={deadlines} y={head + rows.length * lane} axis={axis} language={language} />
          )}
          <AsOfLine frame={frame} />
        </svg>
      </div>
      <MarkKey states={entries.map((entry) => (isPlan(entry.kind) ? 'planned' : 'happened'))} language={language} />
    </>
  )
}

/** The days that a timeline spans: the term, and what is told outside it. */
export function timelineAxis({
  term,
  entries,
  deadlines,
  asOf,
}: Pick<TimelineProps, 'term' | 'entries' | 'deadlines' | 'asOf'>): Axis {
  const days = [term.from, term.until, ...entries.map((entry) => entry.on), ...deadlines.map((deadline) => deadline.on)]
  return axisOver(days.some((one) => one !== null) ? days : [asOf])
}

interface LaneProps {
  y: number
  axis: Axis
  language: Language
}

function LaneGround({ label, y }: { label: string; y: number }) {
  return (
    <>
      <text class="p-row" x="0" y={y + 15}>
        {label}
      </text>
      <line class="p-lane" x1="0" x2="100%" y1={y + 30} y2={y + 30} />
    </>
  )
}

function EntryLane({
  label,
  entries,
  y,
  axis,
  language,
}: LaneProps & { label: string; entries: readonly TimelineEntry[] }) {
  const planned = entries.filter((entry) => isPlan(entry.kind))
  const happened = entries.filter((entry) => !isPlan(entry.kind))
  return (
    <g>
      <LaneGround label={label} y={y} />
      {cluster(planned, axis).map(({ at, members }) => (
        <Dot at={at} y={y + 30} count={members.length} hollow words={wordsOf(members, language)} />
      ))}
      {cluster(happened, axis).map(({ at, members }) => (
        <Dot at={at} y={y + 30} count={members.length} hollow={false} words={wordsOf(members, language)} />
      ))}
    </g>
  )
}

function Dot({
  at,
  y,
  count,
  hollow,
  words,
}: {
  at: number
  y: number
  count: number
  hollow: boolean
  words: string
}) {
  return (
    <g class="p-dot">
      <title>{words}</title>
      <circle
        class={hollow ? 'p-mark p-hollow' : 'p-mark'}
        cx={pct(at)}
        cy={y}
        r={count > 9 ? 11 : count > 1 ? 9 : 5.5}
      />
      {count > 1 && (
        <text class={hollow ? 'p-count p-dark' : 'p-count'} x={pct(at)} y={y + 4} text-anchor="middle">
          {count}
        </text>
      )}
    </g>
  )
}

function DeadlineLane({ deadlines, y, axis, language }: LaneProps & { deadlines: readonly TimelineDeadline[] }) {
  return (
    <g>
      <LaneGround label={pictureTexts[language].lane.deadlines} y={y} />
      {cluster(deadlines, axis).map(({ at, members }) => {
        const worst = members.find((one) => one.verdict === 'due') ?? members[0]
        const words = members.map(
          (one) => `${shortDay(one.on, language)}: ${one.says} (${verdictWords[language][one.verdict]})`,
        )
        return (
          <g class={`v-${worst?.verdict ?? 'open'}`}>
            <title>{words.join('\n')}</title>
            <At share={at} y={y + 22}>
              <g transform="translate(-8 0)">
                <circle class="p-ground" cx="8" cy="8" r="10" />
                <SignStrokes verdict={worst?.verdict ?? 'open'} />
              </g>
            </At>
            {members.length > 1 && (
              <text class="p-times" x={pct(at)} y={y + 17} text-anchor={shareAnchor(at)}>
                {`×${members.length}`}
              </text>
            )}
          </g>
        )
      })}
    </g>
  )
}

function shareAnchor(at: number): 'middle' | 'end' {
  return at > 96 ? 'end' : 'middle'
}

function wordsOf(entries: readonly TimelineEntry[], language: Language): string {
  return entries
    .map(
      (entry) =>
        `${shortDay(entry.on, language)}: ${labels[language].evidence[entry.kind]}${entry.subject ? `, ${entry.subject}` : ''}`,
    )
    .join('\n')
}
