/** A word as it begins a line. */
export function capital(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1)
}

/** A short name made of an id: `unge-og-medier` reads "Unge og medier". */
export function namedFromId(id: string): string {
  return capital(id.replaceAll('-', ' '))
}
