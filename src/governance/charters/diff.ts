import type { CharterWords, Criterion, PartField } from './parts.ts'

/** A stretch of words that stands in both texts, only in the later, or only in the earlier. */
export interface Piece {
  readonly kind: 'same' | 'added' | 'removed'
  readonly text: string
}

/** How two texts differ, word by word (GOV-47): what was removed stands before what took its place. */
export function diffWords(before: string, after: string): Piece[] {
  const [old, now] = [wordsOf(before), wordsOf(after)]
  let head = 0
  while (head < old.length && head < now.length && old[head] === now[head]) head++
  let tail = 0
  while (tail < old.length - head && tail < now.length - head && old.at(-1 - tail) === now.at(-1 - tail)) tail++
  const middle = between(old.slice(head, old.length - tail), now.slice(head, now.length - tail))
  const same = (words: readonly string[]): Piece => ({ kind: 'same', text: words.join('') })
  return joined([same(old.slice(0, head)), ...middle, same(old.slice(old.length - tail))])
}

/** Words, each with the white space after it, so that joined they are the text again. */
function wordsOf(text: string): string[] {
  return text.match(/\s*\S+\s*/g) ?? (text === '' ? [] : [text])
}

/** The longest common run of words, by the usual table of lengths. */
function between(old: readonly string[], now: readonly string[]): Piece[] {
  const width = now.length + 1
  const longest = new Uint16Array((old.length + 1) * width)
  for (let i = old.length - 1; i >= 0; i--) {
    for (let j = now.length - 1; j >= 0; j--) {
      const here = i * width + j
      longest[here] =
        old[i] === now[j]
          ? (longest[here + width + 1] ?? 0) + 1
          : Math.max(longest[here + width] ?? 0, longest[here + 1] ?? 0)
    }
  }
  const pieces: Piece[] = []
  let [i, j] = [0, 0]
  while (i < old.length || j < now.length) {
    const here = i * width + j
    if (i < old.length && j < now.length && old[i] === now[j]) {
      pieces.push({ kind: 'same', text: old[i++] ?? '' })
      j++
    } else if (i < old.length && (j === now.length || (longest[here + width] ?? 0) >= (longest[here + 1] ?? 0))) {
      pieces.push({ kind: 'removed', text: old[i++] ?? '' })
    } else {
      pieces.push({ kind: 'added', text: now[j++] ?? '' })
    }
  }
  return pieces
}

/** Neighbours of one kind as one; between two stretches that stay, all that was removed comes first. */
function joined(pieces: readonly Piece[]): Piece[] {
  const all: Piece[] = []
  let [removed, added] = ['', '']
  function settle() {
    if (removed !== '') all.push({ kind: 'removed', text: removed })
    if (added !== '') all.push({ kind: 'added', text: added })
    removed = added = ''
  }
  for (const { kind, text } of pieces) {
    if (text === '') continue
    if (kind === 'removed') removed += text
    else if (kind === 'added') added += text
    else {
      settle()
      const last = all.at(-1)
      if (last?.kind === 'same') all[all.length - 1] = { kind: 'same', text: last.text + text }
      else all.push({ kind: 'same', text })
    }
  }
  settle()
  return all
}

/** What became of one part, or of one measure of success, from one version to another. */
export interface PartChange {
  readonly id: string
  readonly name: string
  readonly pieces: readonly Piece[]
}

/** A measure of success that came, went or changed: what, how and when, each in pieces. */
export interface CriterionChange {
  readonly id: string
  readonly kind: 'added' | 'removed' | 'changed'
  readonly words: readonly Piece[]
  readonly how: readonly Piece[]
  readonly when: readonly Piece[]
}

/** Everything in which two versions differ (GOV-47); parts that are alike are not in it. */
export function diffVersions(before: CharterWords, after: CharterWords, parts: readonly PartField[]) {
  const changed = parts.flatMap(({ id, name }): PartChange[] => {
    const [old, now] = [before.parts[id] ?? '', after.parts[id] ?? '']
    return old === now ? [] : [{ id, name, pieces: diffWords(old, now) }]
  })
  const ids = new Set([...before.criteria, ...after.criteria].map(({ id }) => id))
  const criteria = [...ids].flatMap((id): CriterionChange[] => {
    const [old, now] = [before.criteria, after.criteria].map((list) => list.find((each) => each.id === id))
    return changeOf(id, old, now)
  })
  return { parts: changed, criteria }
}

function changeOf(id: string, old: Criterion | undefined, now: Criterion | undefined): CriterionChange[] {
  const field = (name: 'words' | 'how' | 'when') => diffWords(old?.[name] ?? '', now?.[name] ?? '')
  const fields = { words: field('words'), how: field('how'), when: field('when') }
  if (old === undefined) return [{ id, kind: 'added', ...fields }]
  if (now === undefined) return [{ id, kind: 'removed', ...fields }]
  const alike = [fields.words, fields.how, fields.when].flat().every(({ kind }) => kind === 'same')
  return alike ? [] : [{ id, kind: 'changed', ...fields }]
}
