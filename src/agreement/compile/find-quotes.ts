/** Where a row of symbols stands in a longer one: how often, and the first and last start. */
export interface Hits {
  count: number
  first: number
  last: number
}

interface Automaton {
  /** From node and symbol to node. */
  next: Map<number, number>
  nodes: number
  fail: number[]
  /** Nodes in the order of their depth. */
  order: number[]
  end: number[]
  width: number
}

/**
 * Counts where each pattern stands in `symbols[from..to)`, all patterns in one pass (Aho and Corasick):
 * the time is linear in the text and the patterns together, whatever they look like.
 */
export function findAll(
  symbols: readonly number[],
  range: { from: number; to: number },
  patterns: readonly (readonly number[])[],
): Hits[] {
  const automaton = build(patterns)
  const count = new Int32Array(automaton.nodes)
  const first = new Int32Array(automaton.nodes).fill(-1)
  const last = new Int32Array(automaton.nodes).fill(-1)
  let state = 0
  for (let at = range.from; at < range.to; at++) {
    state = step(automaton, state, symbols[at] ?? -1)
    count[state] = (count[state] ?? 0) + 1
    if (first[state] === -1) first[state] = at
    last[state] = at
  }
  for (const node of automaton.order.toReversed()) {
    const shorter = automaton.fail[node] ?? 0
    count[shorter] = (count[shorter] ?? 0) + (count[node] ?? 0)
    last[shorter] = Math.max(last[shorter] ?? -1, last[node] ?? -1)
    first[shorter] = earliest(first[shorter] ?? -1, first[node] ?? -1)
  }
  return patterns.map((pattern, index) => {
    const node = automaton.end[index] ?? 0
    if (node === 0 || (count[node] ?? 0) === 0) return { count: 0, first: -1, last: -1 }
    const back = pattern.length - 1
    return { count: count[node] ?? 0, first: (first[node] ?? 0) - back, last: (last[node] ?? 0) - back }
  })
}

/** The first start of a pattern at or after `from`, before `to` (Knuth, Morris and Pratt); -1 when there is none. */
export function findNext(
  symbols: readonly number[],
  range: { from: number; to: number },
  pattern: readonly number[],
): number {
  const back = borders(pattern)
  let matched = 0
  for (let at = range.from; at < range.to; at++) {
    while (matched > 0 && symbols[at] !== pattern[matched]) matched = back[matched - 1] ?? 0
    if (symbols[at] === pattern[matched]) matched++
    if (matched === pattern.length) return at - matched + 1
  }
  return -1
}

function borders(pattern: readonly number[]): number[] {
  const back = [0]
  let length = 0
  for (let at = 1; at < pattern.length; at++) {
    while (length > 0 && pattern[at] !== pattern[length]) length = back[length - 1] ?? 0
    if (pattern[at] === pattern[length]) length++
    back.push(length)
  }
  return back
}

function build(patterns: readonly (readonly number[])[]): Automaton {
  let width = 2
  for (const pattern of patterns) for (const symbol of pattern) if (symbol + 2 > width) width = symbol + 2
  const automaton: Automaton = { next: new Map(), nodes: 1, fail: [0], order: [], end: [], width }
  const children: number[][] = [[]]
  const symbolOf: number[] = [-1]
  for (const pattern of patterns) automaton.end.push(insert(automaton, pattern, children, symbolOf))
  for (const child of children[0] ?? []) {
    automaton.fail[child] = 0
    automaton.order.push(child)
  }
  for (let at = 0; at < automaton.order.length; at++) {
    const node = automaton.order[at] ?? 0
    for (const child of children[node] ?? []) {
      automaton.fail[child] = step(automaton, automaton.fail[node] ?? 0, symbolOf[child] ?? -1)
      automaton.order.push(child)
    }
  }
  return automaton
}

/** A pattern with a word that the text lacks is not entered: it stands nowhere. */
function insert(automaton: Automaton, pattern: readonly number[], children: number[][], symbolOf: number[]): number {
  if (pattern.length === 0 || pattern.includes(-1)) return 0
  let node = 0
  for (const symbol of pattern) {
    const edge = node * automaton.width + symbol
    let next = automaton.next.get(edge)
    if (next === undefined) {
      next = automaton.nodes++
      automaton.next.set(edge, next)
      automaton.fail.push(0)
      children.push([])
      symbolOf.push(symbol)
      children[node]?.push(next)
    }
    node = next
  }
  return node
}

function step(automaton: Automaton, from: number, symbol: number): number {
  // A symbol that no pattern has leads back to the start.
  if (symbol < 0 || symbol + 1 >= automaton.width) return 0
  let state = from
  for (;;) {
    const next = automaton.next.get(state * automaton.width + symbol)
    if (next !== undefined) return next
    if (state === 0) return 0
    state = automaton.fail[state] ?? 0
  }
}

function earliest(a: number, b: number): number {
  if (a === -1) return b
  if (b === -1) return a
  return Math.min(a, b)
}
