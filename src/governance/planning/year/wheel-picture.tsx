import { type Day, plusDays } from '../../../platform/days.ts'
import { longDay } from '../../../platform/format.ts'
import type { Language } from '../../../platform/languages.ts'
import { monthWords } from '../day-words.ts'
import { holidaysOf } from '../holidays.ts'
import { papersDueOn } from '../notice.ts'
import type { Entry, MeetingOfYear, Stretch } from './entries.ts'
import { yearTexts } from './texts.ts'
import {
  angleAt,
  angleOf,
  arc,
  band,
  bodyRing,
  monthsOf,
  outline,
  pointAt,
  rings,
  shapes,
  side,
  spoke,
  type Shape,
  turnBand,
  writingLine,
} from './wheel.ts'

/** A body with a ring on the wheel. */
export interface RingOf {
  readonly body: string
  readonly name: string
}

/** What the wheel shows. */
export interface WheelProps {
  readonly year: number
  readonly entries: readonly Entry[]
  readonly stretches: readonly Stretch[]
  /** The bodies that meet in the year, from the outside inwards. */
  readonly bodies: readonly RingOf[]
  readonly today: Day
  readonly language: Language
}

/** The year as a wheel, January at the top. A picture; the tables below it say the same (GOV-75). */
export function Wheel(props: WheelProps) {
  const { year, entries, bodies, today, language } = props
  const t = yearTexts[language]
  const meetings = meetingsIn(entries)
  const deadlines = [...new Set(entries.flatMap((each) => (each.kind === 'deadline' ? each.on : [])))]
  const turns = entries.filter(({ kind }) => kind === 'turn').length
  return (
    <svg class="wheel" viewBox={`0 0 ${side} ${side}`} role="img" aria-labelledby="hjul-navn hjul-siger">
      <title id="hjul-navn">{t.picture(year)}</title>
      <desc id="hjul-siger">{t.pictureSays(meetings.length, deadlines.length, turns)}</desc>
      <Ground {...props} />
      <Turns {...props} />
      {bodies.map((_, at) => (
        <circle class="w-ring" cx={side / 2} cy={side / 2} r={bodyRing(at, bodies.length)} />
      ))}
      <circle class="w-ring" cx={side / 2} cy={side / 2} r={rings.agreement} />
      <Today today={today} year={year} />
      {deadlines.map((on) => (
        <path class="w-deadline" d={outline('diamond', pointAt(angleOf(on, year), rings.agreement))}>
          <title>{`${longDay(on, language)}: ${t.deadlineMark}`}</title>
        </path>
      ))}
      {meetings.map((meeting) => (
        <Papers meeting={meeting} {...props} />
      ))}
      {meetings.map((meeting) => (
        <MeetingMark meeting={meeting} {...props} />
      ))}
      <text class="w-year" x={side / 2} y={side / 2 + 4} text-anchor="middle">
        {year}
      </text>
      <text class="w-count" x={side / 2} y={side / 2 + 23} text-anchor="middle">
        {t.meetingsCount(meetings.filter(({ state }) => state !== 'cancelled').length)}
      </text>
    </svg>
  )
}

/** The meetings that stand in the year. */
export function meetingsIn(entries: readonly Entry[]): MeetingOfYear[] {
  return entries.flatMap((each) => (each.kind === 'meeting' ? [each.meeting] : []))
}

/** The months around, what has passed of the year, and the holidays faintly. */
function Ground({ year, today, language }: WheelProps) {
  const months = monthsOf(year)
  const passed = today > `${year}-12-31` ? 360 : angleAt(today, year)
  return (
    <>
      {passed > 0 && (
        <path class="w-passed" d={band(0, passed, { outer: rings.months.inner, inner: rings.turns.outer + 4 })} />
      )}
      {months.map(({ from, until }, at) => (
        <>
          <path class={at % 2 === 0 ? 'w-month' : 'w-month w-even'} d={band(from, until, rings.months)} />
          <path
            class={at % 3 === 0 ? 'w-line w-quarter' : 'w-line'}
            d={spoke(from, rings.turns.outer + 4, rings.months.outer)}
          />
        </>
      ))}
      {[rings.months.outer, rings.months.inner].map((r) => (
        <circle class="w-rim" cx={side / 2} cy={side / 2} r={r} />
      ))}
      {months.map(({ from, until }, at) => (
        <>
          <path id={`hjul-${at}`} d={writingLine(from, until, rings.months)} fill="none" />
          <text class="w-name">
            <textPath href={`#hjul-${at}`} startOffset="50%" text-anchor="middle">
              {monthWords[language][at]}
            </textPath>
          </text>
        </>
      ))}
      {holidaysOf(year).map(({ on }) => (
        <path class="w-holiday" d={spoke(angleOf(on, year), rings.holidays.inner, rings.holidays.outer)} />
      ))}
    </>
  )
}

/** Who has the office that goes round, as an inner band with a gap at each change. */
function Turns({ year, stretches }: WheelProps) {
  const offices = [...new Set(stretches.map(({ office }) => office))].slice(0, 2)
  return (
    <>
      {stretches.map(({ office, from, until, happened }) => {
        const at = offices.indexOf(office)
        const [start, end] = [angleAt(from, year), angleAt(plusDays(until, 1), year)]
        if (at < 0 || end - start < 1) return null
        const gap = from.startsWith(`${year}-`) ? 0.9 : 0
        return <path class={happened ? 'w-turn' : 'w-turn w-ahead'} d={band(start + gap, end, turnBand(at))} />
      })}
    </>
  )
}

/** Today as a hand with a point at the rim, in the year that it stands in. */
function Today({ today, year }: { today: Day; year: number }) {
  if (!today.startsWith(`${year}-`)) return null
  const angle = angleOf(today, year)
  const [tip, left, right] = [
    pointAt(angle, rings.months.outer),
    pointAt(angle - 2.4, rings.months.outer + 11),
    pointAt(angle + 2.4, rings.months.outer + 11),
  ]
  return (
    <>
      <path class="w-today" d={spoke(angle, rings.turns.outer + 4, rings.months.inner)} />
      <path class="w-point" d={`M${tip.x} ${tip.y}L${left.x} ${left.y}L${right.x} ${right.y}Z`} />
    </>
  )
}

type OfMeeting = WheelProps & { meeting: MeetingOfYear }

/** The shape and the ring by which a body is known. */
export function placeOf(body: string, bodies: readonly RingOf[]): { shape: Shape; radius: number } {
  const at = bodies.findIndex((each) => each.body === body)
  return { shape: shapes[Math.min(at, shapes.length - 1)] ?? 'circle', radius: bodyRing(at, bodies.length) }
}

/** From the day on which the agenda is sent until the meeting: a stretch of its ring. */
function Papers({ meeting, bodies, year }: OfMeeting) {
  if (meeting.state !== 'planned' || meeting.recorded) return null
  const { radius } = placeOf(meeting.body, bodies)
  const [from, until] = [angleOf(papersDueOn(meeting), year), angleOf(meeting.onDay, year)]
  return (
    <>
      <path class="w-papers" d={arc(from, until, radius)} />
      <path class="w-due" d={spoke(from, radius - 4, radius + 4)} />
    </>
  )
}

function MeetingMark({ meeting, bodies, year, language }: OfMeeting) {
  const { shape, radius } = placeOf(meeting.body, bodies)
  const at = pointAt(angleOf(meeting.onDay, year), radius)
  const { x, y } = at
  return (
    <g class={`w-meeting w-${meeting.state}`}>
      <path d={outline(shape, at)}>
        <title>{`${longDay(meeting.onDay, language)}: ${meeting.bodyName}`}</title>
      </path>
      {meeting.state === 'frozen' && <circle class="w-dot" cx={x} cy={y} r="2.2" />}
      {meeting.state === 'cancelled' && <path d={`M${x - 3} ${y - 3}l6 6M${x + 3} ${y - 3}l-6 6`} />}
    </g>
  )
}
