import type { Language } from '../../platform/languages.ts'
import type { SurroundingLine } from '../surroundings/queries.ts'
import { surroundingTexts } from '../surroundings/texts.ts'
import { type Party, partyOf } from '../surroundings/views.tsx'
import { surroundingKindWords } from '../surroundings/vocabulary.ts'
import type { BodyLine } from './queries.ts'
import { bodyTexts } from './texts.ts'

const box = { width: 250, height: 56, gap: 24, rise: 36 }
/** The frame around what belongs together: its padding, and the room for its name. */
const frame = { pad: 14, head: 30 }
const lineHeight = 18

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
  const rows = rowsOf(bodies)
  const columns = Math.max(1, ...rows.map((row) => row.length))
  const inner = columns * (box.width + box.gap) - box.gap
  const framed = surroundings.length > 0
  const left = framed ? frame.pad : 1
  const councils = councilsAbove(surroundings, columns)
  const top = framed ? councils.height + box.rise + frame.head : 1
  const placed = layOut(rows, inner, { left, top })
  const bottom = top + rows.length * (box.height + box.rise) - box.rise + (framed ? frame.pad : 1)
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

/** A frame with the name of what stands in it. */
function Frame(props: { width: number; y: number; height: number; kind: string; children: string }) {
  const { width, y, height, kind, children } = props
  return (
    <>
      <rect class={kind} x={1} y={y} width={width - 2} height={height} rx={6} />
      <text class="b-small" x={frame.pad} y={y + 20}>
        {children}
      </text>
    </>
  )
}

interface Council {
  readonly line: SurroundingLine
  readonly name: readonly string[]
  readonly column: number
  readonly y: number
  readonly height: number
}

/** The councils in rows that are no wider than the bodies below them, so that the picture stays readable on a phone. */
function councilsAbove(lines: readonly SurroundingLine[], columns: number) {
  const named = lines.map((line) => ({ line, name: brokenUp(line.name, 26, 2) }))
  const placed: Council[] = []
  let y = frame.head
  for (let at = 0; at < named.length; at += columns) {
    const row = named.slice(at, at + columns)
    const height = 38 + lineHeight * Math.max(...row.map(({ name }) => name.length))
    placed.push(...row.map((each, column) => ({ ...each, column, y, height })))
    y += height + 10
  }
  return { placed, height: y - 10 + frame.pad }
}

interface CouncilsProps {
  readonly councils: ReturnType<typeof councilsAbove>
  readonly parties: readonly Party[]
  readonly language: Language
  readonly width: number
}

function Councils({ councils: { placed, height }, parties, language, width }: CouncilsProps) {
  return (
    <>
      <Frame {...{ width, y: 1, height: height - 1 }} kind="b-council">
        {surroundingTexts[language].around}
      </Frame>
      {placed.map(({ line, name, column, y, height: tall }) => {
        const x = frame.pad + column * (box.width + box.gap)
        const says = [surroundingKindWords[language][line.kind], partyOf(line, parties, language)].join(' · ')
        return (
          <g>
            <rect class="b-council" x={x} y={y} width={box.width} height={tall} rx={4} />
            {name.map((words, at) => (
              <text class="b-name" x={x + box.width / 2} y={y + 22 + at * lineHeight} text-anchor="middle">
                {words}
              </text>
            ))}
            <text class="b-small" x={x + box.width / 2} y={y + 24 + name.length * lineHeight} text-anchor="middle">
              {brokenUp(says, 36, 1)[0]}
            </text>
          </g>
        )
      })}
    </>
  )
}

/** A text in lines of about so many letters; what does not fit ends in an ellipsis, and stands whole in the table. */
function brokenUp(text: string, letters: number, most: number): string[] {
  const lines: string[] = []
  for (const word of text.split(/\s+/)) {
    const last = lines.at(-1)
    if (last !== undefined && last.length + 1 + word.length <= letters) lines[lines.length - 1] = `${last} ${word}`
    else lines.push(word)
  }
  const kept = lines.slice(0, most).map((line) => (line.length > letters ? `${line.slice(0, letters - 1)}…` : line))
  const last = kept.at(-1)
  if (lines.length > most && last !== undefined) kept[kept.length - 1] = `${last.slice(0, letters - 1)}…`
  return kept
}

/** How many seats are filled, in words. */
export function seatsWord({ isClass, seats, held }: BodyLine, language: Language): string {
  const t = bodyTexts[language]
  if (seats > 0) return t.heldOf(held, seats)
  return isClass ? t.isClass : t.noSeats
}

function Joint({ from, to }: { from: Placed | undefined; to: Placed }) {
  if (from === undefined) return null
  const x = to.x + box.width / 2
  const half = to.y - box.rise / 2
  return <path class="b-joint" d={`M${from.x + box.width / 2} ${from.y + box.height}V${half}H${x}V${to.y}`} />
}

/** The bodies by depth: those of one depth stand beside each other. */
function rowsOf(bodies: readonly BodyLine[]): BodyLine[][] {
  const rows: BodyLine[][] = []
  for (const line of bodies) (rows[depthOf(line, bodies)] ??= []).push(line)
  return rows
}

function layOut(rows: readonly BodyLine[][], inner: number, { left, top }: { left: number; top: number }): Placed[] {
  return rows.flatMap((row, depth) => {
    const start = left + (inner - row.length * (box.width + box.gap) + box.gap) / 2
    const y = top + depth * (box.height + box.rise)
    return row.map((line, at) => ({ line, x: start + at * (box.width + box.gap), y }))
  })
}

/** The bodies with each below the one that it stands under: the order of the table, as of the picture. */
export function inOrder(bodies: readonly BodyLine[]): BodyLine[] {
  return [...bodies].sort((a, b) => depthOf(a, bodies) - depthOf(b, bodies))
}

function depthOf(line: BodyLine, bodies: readonly BodyLine[], seen = 0): number {
  const parent = bodies.find(({ id }) => id === line.parent)
  return parent === undefined || seen > bodies.length ? seen : depthOf(parent, bodies, seen + 1)
}
