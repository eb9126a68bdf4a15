import { type Day, dayNumber, plusDays } from '../../platform/days.ts'
import { longDay } from '../../platform/format.ts'
import type { Language } from '../../platform/languages.ts'
import type { Ground, TurningOffice } from './ground.ts'
import type { PlannedTurn } from './policy.ts'
import type { Recorded } from './recorded.ts'
import { officeTexts } from './texts.ts'

const head = 26
const lane = 62
const bar = 32
/** A turn of less than this share of the picture has no room for a name; the table names it. */
const narrow = 8

interface PictureProps {
  readonly ground: Ground
  readonly office: TurningOffice
  readonly plan: readonly PlannedTurn[]
  readonly today: Day
  readonly language: Language
}

/** The turns of an office along the agreement's term: planned above, recorded below. A picture; the tables say the same. */
export function TurnsPicture({ ground, office, plan, today, language }: PictureProps) {
  const t = officeTexts[language]
  const recorded = (turns: readonly Recorded[]) =>
    turns.map(({ party, from, gone }) => ({ party, from, until: gone ? plusDays(gone, -1) : today }))
  const lanes = [
    { label: `${office.name}: ${t.planned}`, kind: 'planned', turns: plan },
    { label: `${office.name}: ${t.recorded}`, kind: 'recorded', turns: recorded(office.recorded) },
    ...office.followers.map((each) => ({
      label: `${each.name}: ${t.recorded}`,
      kind: 'recorded',
      turns: recorded(each.recorded),
    })),
  ]
  const axis = axisOf(
    ground,
    lanes.flatMap(({ turns }) => turns),
    today,
  )
  const height = head + lanes.length * lane
  const name = (party: string) => ground.partyNames.get(party) ?? party
  return (
    <figure class="turns-picture">
      <svg
        role="img"
        aria-label={t.picture(longDay(axis.from, language), longDay(axis.until, language))}
        width="100%"
        height={height}
      >
        {yearsIn(axis).map((year) => (
          <text class="t-small" x={pct(shareAt(`${year}-01-01` as Day, axis))} y="14" dx="3">
            {year}
          </text>
        ))}
        {lanes.map(({ label, kind, turns }, at) => (
          <g>
            <text class="t-lane" x="0" y={head + at * lane + 16}>
              {label}
            </text>
            <Lines axis={axis} y={head + at * lane + 23} />
            {turns.map((turn) => (
              <TurnBar turn={turn} kind={kind} name={name(turn.party)} axis={axis} y={head + at * lane + 23} />
            ))}
            <TodayLine axis={axis} today={today} y={head + at * lane + 23} />
          </g>
        ))}
      </svg>
      <figcaption>{t.pictureSays}</figcaption>
    </figure>
  )
}

interface Axis {
  readonly from: Day
  readonly until: Day
}

interface TurnBarProps {
  readonly turn: PlannedTurn
  readonly kind: string
  readonly name: string
  readonly axis: Axis
  readonly y: number
}

/** A picture within the picture, so that a name that is too long for its turn is cut and runs over nothing. */
function TurnBar({ turn, kind, name, axis, y }: TurnBarProps) {
  const [start, end] = [shareAt(turn.from, axis), shareAt(plusDays(turn.until, 1), axis)]
  if (end <= start) return null
  const width = pct(end - start)
  return (
    <g>
      <rect class={`t-bar t-${kind}`} x={pct(start)} y={y + 1} width={width} height={bar - 2} />
      {end - start >= narrow && (
        <svg x={pct(start)} y={y} width={width} height={bar}>
          <text class="t-name" x="9" y="21">
            {name}
          </text>
        </svg>
      )}
    </g>
  )
}

/** The ground of a lane: where it lies, and where the years begin. */
function Lines({ axis, y }: { axis: Axis; y: number }) {
  const lines = yearsIn(axis).map((year) => pct(shareAt(`${year}-01-01` as Day, axis)))
  return (
    <>
      <line class="t-year" x1="0" x2="100%" y1={y + bar} y2={y + bar} />
      {lines.map((x) => (
        <line class="t-year" x1={x} x2={x} y1={y} y2={y + bar} />
      ))}
    </>
  )
}

function TodayLine({ axis, today, y }: { axis: Axis; today: Day; y: number }) {
  if (today < axis.from || today > axis.until) return null
  const x = pct(shareAt(today, axis))
  return <line class="t-today" x1={x} x2={x} y1={y - 3} y2={y + bar + 3} />
}

/** The term, or where it has no known end the days that are told of. */
function axisOf({ from, until }: Ground, turns: readonly PlannedTurn[], today: Day): Axis {
  const days = [today, ...turns.flatMap((turn) => [turn.from, turn.until])].toSorted()
  return { from: from ?? days[0] ?? today, until: until ?? days.at(-1) ?? today }
}

/** Where a day begins, as a share of the axis in per cent; days outside it stand at its ends. */
function shareAt(day: Day, { from, until }: Axis): number {
  const length = dayNumber(until) - dayNumber(from) + 1
  return Math.min(100, Math.max(0, ((dayNumber(day) - dayNumber(from)) / length) * 100))
}

function pct(share: number): string {
  return `${Math.round(share * 100) / 100}%`
}

/** The years that begin within the axis; too many for a phone are left out evenly. */
function yearsIn({ from, until }: Axis): number[] {
  const first = Number(from.slice(0, 4)) + (from.endsWith('-01-01') ? 0 : 1)
  const count = Number(until.slice(0, 4)) - first + 1
  const step = Math.max(1, Math.ceil(count / 5))
  return Array.from({ length: Math.max(0, count) }, (_, at) => first + at).filter((_, at) => at % step === 0)
}
