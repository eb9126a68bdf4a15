/** Characters that show nothing and can make words look other than they are, by what they do. */
const kinds: readonly (readonly [pattern: RegExp, name: string])[] = [
  [/[\u202a-\u202e\u2066-\u2069\u200e\u200f\u061c]/u, 'bidi'],
  [/[\u200b\u2060\ufeff\u180e\u2061-\u2064]/u, 'zero width'],
  [/[\u{e0000}-\u{e007f}]/u, 'tag'],
  // oxlint-disable-next-line no-control-regex -- control characters are what is looked for.
  [/[\u0000-\u0008\u000b-\u001f\u007f-\u009f]/u, 'control'],
]
const any = new RegExp(kinds.map(([pattern]) => pattern.source).join('|'), 'u')

/** The first character of a text that hides or turns words, with its name; null when there is none. */
export function invisible(text: string): { at: number; length: number; name: string } | null {
  const found = any.exec(text)
  if (found === null) return null
  const code = found[0].codePointAt(0) ?? 0
  const kind = kinds.find(([pattern]) => pattern.test(found[0]))?.[1] ?? ''
  return {
    at: found.index,
    length: found[0].length,
    name: `U+${code.toString(16).toUpperCase().padStart(4, '0')}, ${kind}`,
  }
}

/** The text with every such character made visible: what goes to a terminal cannot steer it. */
export function printable(text: string): string {
  // oxlint-disable-next-line no-control-regex -- control characters are what is replaced.
  return text.replace(/[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069\u200e\u200f]/g, '\ufffd')
}
