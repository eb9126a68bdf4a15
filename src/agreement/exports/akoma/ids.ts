/** A name in lower-case ASCII letters, digits and hyphens, for identifiers and addresses. */
export function slug(name: string): string {
  const plain = name
    .toLowerCase()
    .replaceAll('æ', 'ae')
    .replaceAll('ø', 'oe')
    .replaceAll('å', 'aa')
    .normalize('NFKD')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '')
  return plain || 'x'
}

/** Hands out identifiers, each once: a second one of the same name gets its number. */
export interface Ids {
  take(wanted: string): string
}

/** A fresh set of identifiers for one document (EXP-08). */
export function freshIds(): Ids {
  const taken = new Set<string>()
  function take(wanted: string): string {
    let id = wanted
    for (let count = 2; taken.has(id); count += 1) id = `${wanted}-${count}`
    taken.add(id)
    return id
  }
  return { take }
}

/** Counts the children of one parent by their kind, as the naming convention numbers what carries no number of its own. */
export function counter(): (kind: string) => number {
  const counts = new Map<string, number>()
  return function next(kind: string): number {
    const count = (counts.get(kind) ?? 0) + 1
    counts.set(kind, count)
    return count
  }
}
