import { type Day, day, dayNumber, plusDays } from '../../../platform/days.ts'

/** The square that the wheel is drawn in, and its centre. */
export const side = 420
const centre = side / 2

/** The rings of the wheel, by their distance from the centre. */
export const rings = {
  months: { outer: 196, inner: 172 },
  holidays: { outer: 171, inner: 164 },
  agreement: 150,
  bodies: { outer: 128, inner: 78 },
  turns: { outer: 62, inner: 54 },
} as const

/** How many bodies have a ring of their own; those that come after share the innermost. */
export const mostRings = 5

/** A point of the drawing. */
export interface Point {
  readonly x: number
  readonly y: number
}

/** Where a day begins on the wheel: degrees from the top, with the clock. Days outside the year stand at its ends. */
export function angleAt(on: Day, year: number): number {
  const first = dayNumber(day(`${year}-01-01`))
  const length = dayNumber(day(`${year}-12-31`)) - first + 1
  const passed = Math.min(length, Math.max(0, dayNumber(on) - first))
  return (passed / length) * 360
}

/** The middle of a day on the wheel: where its mark stands. */
export function angleOf(on: Day, year: number): number {
  return (angleAt(on, year) + angleAt(plusDays(on, 1), year)) / 2
}

/** The point at an angle and a distance from the centre. */
export function pointAt(angle: number, radius: number): Point {
  const turned = ((angle - 90) * Math.PI) / 180
  return { x: rounded(centre + radius * Math.cos(turned)), y: rounded(centre + radius * Math.sin(turned)) }
}

/** A line along a ring, from one angle to a later one. */
export function arc(from: number, until: number, radius: number): string {
  const [start, end] = [pointAt(from, radius), pointAt(until, radius)]
  return `M${start.x} ${start.y}A${radius} ${radius} 0 ${until - from > 180 ? 1 : 0} 1 ${end.x} ${end.y}`
}

/** The line on which the name of a month is written: upright, so against the clock in the lower half. */
export function writingLine(from: number, until: number, { outer, inner }: { outer: number; inner: number }): string {
  const middle = (from + until) / 2
  if (middle < 90 || middle > 270) return arc(from, until, (outer + inner) / 2 - 4.5)
  const radius = (outer + inner) / 2 + 4.5
  const [start, end] = [pointAt(until, radius), pointAt(from, radius)]
  return `M${start.x} ${start.y}A${radius} ${radius} 0 0 0 ${end.x} ${end.y}`
}

/** The band of an office that goes round: the first two have one each. */
export function turnBand(at: number): { outer: number; inner: number } {
  return { outer: rings.turns.outer - at * 11, inner: rings.turns.inner - at * 11 }
}

/** The piece of a band between two angles; a whole turn is drawn as one just short of it. */
export function band(from: number, until: number, { outer, inner }: { outer: number; inner: number }): string {
  const end = Math.min(until, from + 359.99)
  const large = end - from > 180 ? 1 : 0
  const [a, b, c, d] = [pointAt(from, outer), pointAt(end, outer), pointAt(end, inner), pointAt(from, inner)]
  return `M${a.x} ${a.y}A${outer} ${outer} 0 ${large} 1 ${b.x} ${b.y}L${c.x} ${c.y}A${inner} ${inner} 0 ${large} 0 ${d.x} ${d.y}Z`
}

/** A line outwards at an angle. */
export function spoke(angle: number, from: number, until: number): string {
  const [a, b] = [pointAt(angle, from), pointAt(angle, until)]
  return `M${a.x} ${a.y}L${b.x} ${b.y}`
}

/** How far from the centre the ring of a body lies, of so many. */
export function bodyRing(at: number, count: number): number {
  const shown = Math.min(count, mostRings)
  const place = Math.min(at, shown - 1)
  const { outer, inner } = rings.bodies
  return shown < 2 ? (outer + inner) / 2 : rounded(outer - (place * (outer - inner)) / Math.max(2, shown - 1))
}

/** The months of a year: where each begins and ends. */
export function monthsOf(year: number): { readonly from: number; readonly until: number }[] {
  const first = (month: number) =>
    day(month > 12 ? `${year + 1}-01-01` : `${year}-${String(month).padStart(2, '0')}-01`)
  return Array.from({ length: 12 }, (_, at) => ({
    from: angleAt(first(at + 1), year),
    until: angleAt(first(at + 2), year),
  }))
}

/** The shapes by which bodies differ, besides their rings. */
export const shapes = ['circle', 'square', 'triangle', 'pentagon', 'star'] as const
export type Shape = (typeof shapes)[number] | 'diamond'

/** How far a mark reaches from its middle. */
export const markSize = 6

/** The outline of a mark around a point. */
export function outline(shape: Shape, { x, y }: Point, size = markSize): string {
  switch (shape) {
    case 'circle':
      return `M${rounded(x - size)} ${y}a${size} ${size} 0 1 0 ${2 * size} 0a${size} ${size} 0 1 0 ${-2 * size} 0Z`
    case 'square':
      return polygon({ x, y }, size * 1.2, [45, 135, 225, 315])
    case 'diamond':
      return polygon({ x, y }, size * 1.15, [0, 90, 180, 270])
    case 'triangle':
      return polygon({ x, y }, size * 1.25, [0, 120, 240])
    case 'pentagon':
      return polygon({ x, y }, size * 1.1, [0, 72, 144, 216, 288])
    case 'star':
      return star({ x, y }, size * 1.3)
    default: {
      const never: never = shape
      return never
    }
  }
}

function polygon(at: Point, size: number, angles: readonly number[]): string {
  const points = angles.map((angle) => around(at, size, angle))
  return `M${points.join('L')}Z`
}

function star(at: Point, size: number): string {
  const points = Array.from({ length: 10 }, (_, step) => around(at, step % 2 === 0 ? size : size / 2, step * 36))
  return `M${points.join('L')}Z`
}

function around({ x, y }: Point, size: number, angle: number): string {
  const turned = ((angle - 90) * Math.PI) / 180
  return `${rounded(x + size * Math.cos(turned))} ${rounded(y + size * Math.sin(turned))}`
}

function rounded(value: number): number {
  return Math.round(value * 100) / 100
}
