import type { Language } from '../../platform/languages.ts'
import type { BodyLine } from './queries.ts'
import { bodyTexts } from './texts.ts'

const box = { width: 250, height: 56, gap: 24, rise: 36 }

interface Placed {
  readonly line: BodyLine
  readonly x: number
  readonly y: number
}

/** The bodies below each other, under the councils that the law sets up. A picture; the table beside it says the same. */
export function BodiesPicture({ bodies, language }: { bodies: readonly BodyLine[]; language: Language }) {
  const t = bodyTexts[language]
  const { placed, width, height } = layOut(bodies)
  const middle = width / 2
  return (
    <figure class="bodies-picture">
      <svg viewBox={`0 0 ${width} ${height}`} role="img" aria-label={t.picture} width={width} height={height}>
        <rect class="b-council" x={middle - box.width / 2} y={1} width={box.width} height={36} rx={4} />
        <text class="b-small" x={middle} y={23} text-anchor="middle">
          {t.councils}
        </text>
        {placed.map((each) => (
          <Joint from={placed.find((other) => other.line.id === each.line.parent)} to={each} middle={middle} />
        ))}
        {placed.map(({ line, x, y }) => (
          <g>
            <rect
              class={line.isClass ? 'b-box b-class' : 'b-box'}
              x={x}
              y={y}
              width={box.width}
              height={box.height}
              rx={4}
            />
            <text class="b-name" x={x + box.width / 2} y={y + 24} text-anchor="middle">
              {line.name}
            </text>
            <text class="b-small" x={x + box.width / 2} y={y + 44} text-anchor="middle">
              {seatsWord(line, language)}
            </text>
          </g>
        ))}
      </svg>
    </figure>
  )
}

/** How many seats are filled, in words. */
export function seatsWord({ isClass, seats, held }: BodyLine, language: Language): string {
  const t = bodyTexts[language]
  if (seats > 0) return t.heldOf(held, seats)
  return isClass ? t.isClass : t.noSeats
}

function Joint({ from, to, middle }: { from: Placed | undefined; to: Placed; middle: number }) {
  const x = to.x + box.width / 2
  const start = from ? { x: from.x + box.width / 2, y: from.y + box.height } : { x: middle, y: 37 }
  const half = to.y - box.rise / 2
  return <path class={from ? 'b-joint' : 'b-joint b-council'} d={`M${start.x} ${start.y}V${half}H${x}V${to.y}`} />
}

/** A row for each depth; bodies of one depth stand beside each other. */
function layOut(bodies: readonly BodyLine[]): { placed: Placed[]; width: number; height: number } {
  const rows: BodyLine[][] = []
  for (const line of bodies) (rows[depthOf(line, bodies)] ??= []).push(line)
  const widest = Math.max(1, ...rows.map((row) => row.length))
  const width = widest * (box.width + box.gap)
  const placed = rows.flatMap((row, depth) => {
    const left = (width - row.length * (box.width + box.gap) + box.gap) / 2
    const y = 37 + box.rise + depth * (box.height + box.rise)
    return row.map((line, at) => ({ line, x: left + at * (box.width + box.gap), y }))
  })
  return { placed, width, height: 37 + rows.length * (box.height + box.rise) + 2 }
}

/** The bodies with each below the one that it stands under: the order of the table, as of the picture. */
export function inOrder(bodies: readonly BodyLine[]): BodyLine[] {
  return [...bodies].sort((a, b) => depthOf(a, bodies) - depthOf(b, bodies))
}

function depthOf(line: BodyLine, bodies: readonly BodyLine[], seen = 0): number {
  const parent = bodies.find(({ id }) => id === line.parent)
  return parent === undefined || seen > bodies.length ? seen : depthOf(parent, bodies, seen + 1)
}
