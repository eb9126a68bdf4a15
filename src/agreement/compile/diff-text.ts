import type { Language } from '../../platform/languages.ts'
import { labels } from '../labels.ts'
import type { Agreement } from '../model.ts'
import { type AgreementDiff, changeSorts, type NameChange, type NormChange } from './diff.ts'
import { diffTexts } from './diff-texts.ts'
import type { Point, Way } from './diff-ways.ts'
import { printable } from './invisible.ts'
import { namesIn } from './norm-facts.ts'
import { factLabels } from './norm-facts-texts.ts'
import { paramWords } from './param-words.ts'
import { type Look, painter, type Tone, wrapped } from './render-finding.ts'

/** A change of one point in words: "number: 2 → 3 (tighter)". */
export function pointWords(point: Point, diff: Pick<AgreementDiff, 'before' | 'after'>, language: Language): string {
  const texts = diffTexts[language]
  const say = (value: unknown, agreement: Agreement) =>
    value === null ? texts.nothing : paramWords(value, language, wordsFor(point.key, agreement, language))
  const [gone, come] = [Array.isArray(point.before), Array.isArray(point.after)]
  const label = labelOf(point.key, language)
  if (come && point.before === null) return `${label}: + ${say(point.after, diff.after)} (${texts.ways[point.way]})`
  if (gone && point.after === null) return `${label}: − ${say(point.before, diff.before)} (${texts.ways[point.way]})`
  return `${label}: ${say(point.before, diff.before)} → ${say(point.after, diff.after)} (${texts.ways[point.way]})`
}

/** Tells in words what became of each promise from one agreement to the other. */
export function diffText(diff: AgreementDiff, look: Look): string {
  const texts = diffTexts[look.language]
  const paint = painter(look.colour)
  const lines = wrapped(printable(texts.heading(titleOf(diff.before), titleOf(diff.after))), look.columns).map((line) =>
    paint('bold', line),
  )
  lines.push(`${texts.term}: ${termOf(diff.before, look.language)} → ${termOf(diff.after, look.language)}`)
  if (diff.sameText) lines.push(texts.sameText)
  for (const change of diff.names) {
    if (change.group !== 'question') lines.push(...hanging(nameWords(change, look.language), 0, look))
  }
  for (const sort of changeSorts) {
    const changes = diff.norms.filter((change) => change.sort === sort)
    if (changes.length === 0) continue
    lines.push('', paint(tones[sort] ?? 'bold', `${texts.sorts[sort]} (${changes.length})`))
    for (const change of changes) lines.push(...changeLines(change, diff, look))
  }
  if (diff.norms.length === 0) lines.push('', texts.same)
  const questions = diff.names.filter(({ group }) => group === 'question')
  if (questions.length > 0) lines.push('', paint('bold', `${texts.questions} (${questions.length})`))
  for (const change of questions) lines.push(...hanging(nameWords(change, look.language), 2, look))
  lines.push('', texts.unchanged(diff.unchanged))
  return `${lines.join('\n')}\n`
}

const tones: Partial<Record<NormChange['sort'], Tone>> = {
  added: 'green',
  dropped: 'red',
  tightened: 'yellow',
  loosened: 'blue',
}
const signs: Record<Way, string> = { tighter: '▲', looser: '▼', other: '•', reading: '◦' }

/** What a change of a name says. */
export function nameWords(change: NameChange, language: Language): string {
  const texts = diffTexts[language]
  const name =
    change.sort === 'renamed' ? `${change.before ?? ''} → ${change.after ?? ''}` : (change.after ?? change.before ?? '')
  return `${texts.nameSorts[change.sort]}: ${texts.groups[change.group]} "${name}" (${change.id})`
}

function changeLines(change: NormChange, diff: AgreementDiff, look: Look): string[] {
  const norm = change.after ?? change.before
  if (norm === null) return []
  const texts = diffTexts[look.language]
  const lines = hanging(`${norm.says} (${norm.id}, § ${norm.clause})`, 2, look)
  for (const point of change.points) {
    lines.push(...hanging(`${signs[point.way]} ${pointWords(point, diff, look.language)}`, 4, look))
  }
  const [before, after] = [change.before?.quoted ?? '', change.after?.quoted ?? '']
  if (before === after) return lines
  if (before !== '') lines.push(...hanging(`${texts.before}: "${before}"`, 4, look))
  if (after !== '') lines.push(...hanging(`${texts.after}: "${after}"`, 4, look))
  return lines
}

function labelOf(key: string, language: Language): string {
  const texts = diffTexts[language]
  if (key === 'force') return texts.force
  if (key === 'kind') return texts.kind
  const known: Record<string, string> = factLabels[language]
  return Object.hasOwn(known, key) ? (known[key] ?? key) : key
}

function wordsFor(key: string, agreement: Agreement, language: Language): (id: string) => string {
  const own: Record<string, string> =
    key === 'force' ? labels[language].force : key === 'kind' ? labels[language].kind : {}
  const named = namesIn(agreement, language)
  return (id) => (Object.hasOwn(own, id) ? (own[id] ?? id) : named(id))
}

function titleOf(agreement: Agreement): string {
  return `"${agreement.title}" (${agreement.id})`
}

function termOf(agreement: Agreement, language: Language): string {
  const texts = diffTexts[language]
  return `${agreement.from ?? texts.unknown} – ${agreement.until ?? texts.indefinite}`
}

function hanging(text: string, indent: number, look: Look): string[] {
  const lines = wrapped(printable(text), look.columns - indent - 2)
  return lines.map((line, index) => ' '.repeat(index === 0 ? indent : indent + 2) + line)
}
