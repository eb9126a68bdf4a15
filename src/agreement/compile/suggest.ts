/** Longest word that a suggestion is looked for. */
const longest = 60

/** The candidate that was most likely meant, or nothing when none is near. */
export function didYouMean(word: string, candidates: readonly string[]): string | undefined {
  if (word.length === 0 || word.length > longest) return undefined
  const bound = Math.max(1, Math.floor(word.length / 3))
  let best: string | undefined
  let least = bound + 1
  let looked = 0
  for (const candidate of candidates) {
    if (looked++ > 2000) break
    if (Math.abs(candidate.length - word.length) >= least || candidate.length > longest) continue
    const distance = editDistance(word.toLowerCase(), candidate.toLowerCase())
    if (distance >= least) continue
    least = distance
    best = candidate
  }
  return best ?? beginning(word, candidates)
}

/** How many letters must be added, dropped, changed or swapped with their neighbour. */
function editDistance(a: string, b: string): number {
  let before: number[] = []
  let last = Array.from({ length: b.length + 1 }, (_, index) => index)
  for (let i = 1; i <= a.length; i++) {
    const row = [i]
    for (let j = 1; j <= b.length; j++) {
      const change = (last[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1)
      let cost = Math.min(change, (last[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1)
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
        cost = Math.min(cost, (before[j - 2] ?? 0) + 1)
      row.push(cost)
    }
    before = last
    last = row
  }
  return last[b.length] ?? 0
}

/** A candidate that continues the word, or that the word continues: "styregruppen" for "styregruppe". */
function beginning(word: string, candidates: readonly string[]): string | undefined {
  if (word.length < 4) return undefined
  let looked = 0
  for (const candidate of candidates) {
    if (looked++ > 2000) break
    if (candidate.length >= 4 && (candidate.startsWith(word) || word.startsWith(candidate))) return candidate
  }
  return undefined
}
