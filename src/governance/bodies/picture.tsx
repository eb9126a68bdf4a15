import type { Language } from '../../platform/languages.ts'
import type { SurroundingLine } from '../surroundings/queries.ts'
import { surroundingTexts } from '../surroundings/texts.ts'
import { type Party, partyOf } from '../surroundings/views.tsx'
import { surroundingKindWords } from '../surroundings/vocabulary.ts'
import { box, Councils, councilsAbove, Frame, frame } from './council-picture.tsx'
import type { BodyLine } from './queries.ts'
import { bodyTexts } from './texts.ts'

/** How far the groups of a class stand to the right of it, and how far apart. */
const groupOf = { indent: 32, lead: 16 }

interface Placed {
  readonly line: BodyLine
  readonly x: number
  readonly y: number
}

interface PictureProps {
  readonly bodies: readonly BodyLine[]
  readonly surroundings: readonly SurroundingLine[]
  readonly parties: readonly Party[]
  readonly language: Language
}

/** The bodies below each other, and above them the councils around the partnership. The tables below the picture say the same. */
export function BodiesPicture({ bodies, surroundings, parties, language }: PictureProps) {
  const open = bodies.filter(({ closedOn }) => closedOn === null)
  const columns = Math.max(1, ...rowsOf(open).map((row) => row.length))
  const inner =
    columns * (box.width + box.gap) - box.gap + (open.some((line) => isOfClass(line, open)) ? 2 * groupOf.indent : 0)
  const framed = surroundings.length > 0
  const left = framed ? frame.pad : 1
  const councils = councilsAbove(surroundings, columns)
  const top = framed ? councils.height + box.rise + frame.head : 1
  const placed = layOut(open, inner, { left, top })
  const bottom = Math.max(top, ...placed.map(({ y }) => y + box.height)) + (framed ? frame.pad : 1)
  const width = inner + 2 * left
  return (
    <figure class="bodies-picture">
      <svg
        viewBox={`0 0 ${width} ${bottom + 1}`}
        role="img"
        aria-label={inWords({ bodies, surroundings, parties, language })}
        width={width}
        height={bottom + 1}
      >
        {framed && (
          <>
            <Councils {...{ councils, parties, language, width }} />
            <path class="b-joint b-council" d={`M${width / 2} ${councils.height}V${top - frame.head}`} />
            <Frame {...{ width, y: top - frame.head, height: bottom - top + frame.head }} kind="b-frame">
              {surroundingTexts[language].partnership}
            </Frame>
          </>
        )}
        {placed.map((each) => (
          <Joint from={placed.find((other) => other.line.id === each.line.parent)} to={each} />
        ))}
        {placed.map((each) => (
          <Body placed={each} language={language} />
        ))}
      </svg>
    </figure>
  )
}

/** What the picture shows, for whoever listens. */
function inWords({ bodies, surroundings, parties, language }: PictureProps): string {
  const below = bodies.length === 0 ? '' : bodyTexts[language].picture
  if (surroundings.length === 0) return below
  const councils = surroundings.map(
    (each) => `${each.name} (${surroundingKindWords[language][each.kind]}, ${partyOf(each, parties, language)})`,
  )
  return `${surroundingTexts[language].pictured(councils.join('; '))} ${below}`
}

function Body({ placed: { line, x, y }, language }: { placed: Placed; language: Language }) {
  return (
    <g>
      <rect class={line.isClass ? 'b-box b-class' : 'b-box'} x={x} y={y} width={box.width} height={box.height} rx={4} />
      <text class="b-name" x={x + box.width / 2} y={y + 24} text-anchor="middle">
        {line.name}
      </text>
      <text class="b-small" x={x + box.width / 2} y={y + 44} text-anchor="middle">
        {seatsWord(line, language)}
      </text>
    </g>
  )
}

/** How many seats are filled, in words. */
export function seatsWord({ isClass, closedOn, seats, held }: BodyLine, language: Language): string {
  const t = bodyTexts[language]
  if (closedOn !== null) return t.closed
  if (seats > 0) return t.heldOf(held, seats)
  return isClass ? t.isClass : t.noSeats
}

function Joint({ from, to }: { from: Placed | undefined; to: Placed }) {
  if (from === undefined) return null
  if (from.line.isClass) {
    const trunk = from.x + groupOf.indent / 2
    return <path class="b-joint" d={`M${trunk} ${from.y + box.height}V${to.y + box.height / 2}H${to.x}`} />
  }
  const x = to.x + box.width / 2
  const half = to.y - box.rise / 2
  return <path class="b-joint" d={`M${from.x + box.width / 2} ${from.y + box.height}V${half}H${x}V${to.y}`} />
}

/** The bodies by depth, without the groups of a class: those of one depth stand beside each other. */
function rowsOf(bodies: readonly BodyLine[]): BodyLine[][] {
  const rows: BodyLine[][] = []
  for (const line of bodies) if (!isOfClass(line, bodies)) (rows[depthOf(line, bodies)] ??= []).push(line)
  return rows
}

/** Whether a body is a group of a class: those stand below it, one under the other, however many they are. */
function isOfClass({ parent }: BodyLine, bodies: readonly BodyLine[]): boolean {
  return bodies.some(({ id, isClass }) => id === parent && isClass)
}

function layOut(bodies: readonly BodyLine[], inner: number, { left, top }: { left: number; top: number }): Placed[] {
  const upper = rowsOf(bodies).flatMap((row, depth) => {
    const start = left + (inner - row.length * (box.width + box.gap) + box.gap) / 2
    const y = top + depth * (box.height + box.rise)
    return row.map((line, at) => ({ line, x: start + at * (box.width + box.gap), y }))
  })
  const groups = bodies.filter((line) => isOfClass(line, bodies))
  const below = upper.flatMap(({ line: { id }, x, y }) =>
    groups
      .filter(({ parent }) => parent === id)
      .map((line, at) => ({ line, x: x + groupOf.indent, y: y + (at + 1) * (box.height + groupOf.lead) })),
  )
  return [...upper, ...below]
}

/** The bodies with each below the one that it stands under: the order of the table, as of the picture. */
export function inOrder(bodies: readonly BodyLine[]): BodyLine[] {
  return [...bodies].sort((a, b) => depthOf(a, bodies) - depthOf(b, bodies))
}

function depthOf(line: BodyLine, bodies: readonly BodyLine[], seen = 0): number {
  const parent = bodies.find(({ id }) => id === line.parent)
  return parent === undefined || seen > bodies.length ? seen : depthOf(parent, bodies, seen + 1)
}
