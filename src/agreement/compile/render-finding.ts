import type { Language, Texts } from '../../platform/languages.ts'
import type { Finding, Related } from './findings.ts'
import { printable } from './invisible.ts'
import { lineOf, type Source } from './source.ts'

const severities: Texts<Record<Finding['severity'], string>> = {
  da: { error: 'fejl', warning: 'advarsel' },
  en: { error: 'error', warning: 'warning' },
}
const todo: Texts<string> = { da: 'gør', en: 'do' }

/** How findings are shown: in which language, how wide, with colours or without. */
export interface Look {
  language: Language
  columns: number
  colour: boolean
}

/** A finding as people know it from compilers: what, where, the lines with a mark under the words, what to do. */
export function renderFinding(finding: Finding, sources: readonly Source[], look: Look): string {
  const paint = painter(look.colour)
  const tone = finding.severity === 'error' ? 'red' : 'yellow'
  const head = `${severities[look.language][finding.severity]}[${finding.code}]`
  const [first = '', ...more] = wrapped(`${head}: ${printable(finding.message[look.language])}`, look.columns)
  const lines = [
    paint(tone, head) + paint('bold', first.slice(head.length)),
    ...more.map((line) => paint('bold', line)),
  ]
  lines.push(...excerpt(finding, '', sources, look))
  for (const related of finding.related) lines.push(...excerpt(related, related.message[look.language], sources, look))
  const gutter = ' '.repeat(gutterWidth(finding))
  const hint = wrapped(
    `${todo[look.language]}: ${printable(finding.hint[look.language])}`,
    look.columns - gutter.length - 3,
  )
  for (const [index, line] of hint.entries()) lines.push(`${gutter} ${paint('blue', index === 0 ? '=' : ' ')} ${line}`)
  return lines.join('\n')
}

type Spot = Pick<Related, 'file' | 'line' | 'column'> & { endLine?: number; endColumn?: number }

/** The line that a finding begins on, cut to the width around its mark, and how many more lines it runs. */
function excerpt(spot: Spot, note: string, sources: readonly Source[], look: Look): string[] {
  const paint = painter(look.colour)
  const width = gutterWidth(spot)
  const gutter = ' '.repeat(width)
  const arrow = `${gutter.slice(1)} ${paint('blue', '-->')} ${spot.file}:${spot.line}:${spot.column}`
  const lines = [note === '' ? arrow : `${arrow}  ${note}`]
  const source = sources.find((candidate) => candidate.file === spot.file)
  if (source === undefined || source.text === '') return lines
  const whole = lineOf(source, spot.line)
  const more = (spot.endLine ?? spot.line) - spot.line
  const until = more > 0 ? whole.length : Math.max((spot.endColumn ?? spot.column + 1) - 1, spot.column)
  const cut = windowed(whole, { start: spot.column - 1, end: until }, Math.max(24, look.columns - width - 4))
  const number = String(spot.line).padStart(width)
  lines.push(`${gutter} ${paint('blue', '|')}`)
  lines.push(`${paint('blue', `${number} |`)} ${printable(cut.text)}`)
  lines.push(
    `${gutter} ${paint('blue', '|')} ${' '.repeat(cut.before)}${paint('red', '^'.repeat(cut.marked))}${more > 0 ? ` +${more}` : ''}`,
  )
  return lines
}

/** A long line is shown around the marked words, with `…` where it was cut; widths are those of a terminal. */
function windowed(whole: string, mark: { start: number; end: number }, columns: number) {
  const fits = whole.length <= columns && widthOf(whole) <= columns
  const from = fits ? 0 : Math.max(0, Math.min(mark.start - 12, whole.length - columns + 2))
  // Only as much of the line as can be seen: a line may be a megabyte.
  const line = whole.slice(0, from + columns * 4)
  const head = from > 0 ? '…' : ''
  let text = head
  let before = 0
  let marked = 0
  let used = head.length
  for (let at = from; at < line.length; ) {
    const character = String.fromCodePoint(line.codePointAt(at) ?? 32)
    const shown = character === '\t' ? ' ' : character
    const width = widthOf(shown)
    if (used + width > columns - 1 && at + character.length < whole.length) {
      text += '…'
      break
    }
    text += shown
    used += width
    if (at < mark.start) before += width
    else if (at < mark.end) marked += width
    at += character.length
  }
  return { text, before: before + head.length, marked: Math.max(1, marked) }
}

function gutterWidth(spot: Spot): number {
  return Math.max(2, String(spot.line).length)
}

/** How many columns a text takes in a terminal: East Asian signs two, combining marks none. */
export function widthOf(text: string): number {
  let width = 0
  for (const character of text) {
    if (/\p{M}/u.test(character)) continue
    width +=
      /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6]|\p{Emoji_Presentation}/u.test(
        character,
      )
        ? 2
        : 1
  }
  return width
}

/** Lines of at most so many columns, broken at white space; longer words are broken hard. */
export function wrapped(text: string, columns: number): string[] {
  const lines: string[] = []
  let line = ''
  let used = 0
  for (const word of text.split(/\s+/).filter((part) => part !== '')) {
    for (const part of pieces(word, columns)) {
      const width = widthOf(part)
      if (used > 0 && used + 1 + width > columns) {
        lines.push(line)
        line = part
        used = width
        continue
      }
      line = used === 0 ? part : `${line} ${part}`
      used += width + (used === 0 ? 0 : 1)
    }
  }
  return line === '' && lines.length > 0 ? lines : [...lines, line]
}

function pieces(word: string, columns: number): string[] {
  if (widthOf(word) <= columns) return [word]
  const parts: string[] = []
  let part = ''
  for (const character of word) {
    if (widthOf(part) + widthOf(character) > columns) {
      parts.push(part)
      part = ''
    }
    part += character
  }
  return [...parts, part]
}

const codes = { red: '31', yellow: '33', blue: '34', green: '32', bold: '1', dim: '2', inverse: '7;31' } as const
/** Colours that the terminal has, by what they are used for. */
export type Tone = keyof typeof codes

/** Puts a tone around a text, or leaves it as it is where there are no colours. */
export function painter(colour: boolean): (tone: Tone, text: string) => string {
  return (tone, text) => (colour && text !== '' ? `\u001b[${codes[tone]}m${text}\u001b[0m` : text)
}
