import type { Language } from '../../platform/languages.ts'
import type { SurroundingLine } from '../surroundings/queries.ts'
import { surroundingTexts } from '../surroundings/texts.ts'
import { type Party, partyOf } from '../surroundings/views.tsx'
import { surroundingKindWords } from '../surroundings/vocabulary.ts'

/** A box of the picture and the room around it, in pixels. */
export const box = { width: 250, height: 56, gap: 24, rise: 36 }
/** The frame around what belongs together: its padding, and the room for its name. */
export const frame = { pad: 14, head: 30 }
const lineHeight = 18

/** A frame with the name of what stands in it. */
export function Frame(props: { width: number; y: number; height: number; kind: string; children: string }) {
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
export function councilsAbove(lines: readonly SurroundingLine[], columns: number) {
  const named = lines.map((line) => ({ line, name: brokenUp(line.name, 26, 2) }))
  const placed: Council[] = []
  let y = frame.head
  for (let at = 0; at < named.length; at += columns) {
    const row = named.slice(at, at + columns)
    const height = 38 + lineHeight * Math.max(...row.map(({ name }) => name.length))
    placed.push(...row.map((each, column) => ({ ...each, column, y, height })))
    y += height + 10
  }
  return { placed, columns: Math.min(columns, lines.length), height: y - 10 + frame.pad }
}

interface CouncilsProps {
  readonly councils: ReturnType<typeof councilsAbove>
  readonly parties: readonly Party[]
  readonly language: Language
  readonly width: number
}

/** The councils around the partnership, in a frame of their own. */
export function Councils({ councils: { placed, columns, height }, parties, language, width }: CouncilsProps) {
  return (
    <>
      <Frame {...{ width, y: 1, height: height - 1 }} kind="b-council">
        {surroundingTexts[language].around}
      </Frame>
      {placed.map(({ line, name, column, y, height: tall }) => {
        const x = (width - columns * (box.width + box.gap) + box.gap) / 2 + column * (box.width + box.gap)
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
