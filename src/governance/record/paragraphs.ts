/** A paragraph, or the points of a list. */
export type PaperWords = string | readonly string[]

/** Words as they were typed, a paragraph each; lines that all begin with a dash are a list. */
export function paragraphsOf(words: string): PaperWords[] {
  const blocks = words.replaceAll('\r\n', '\n').split(/\n{2,}/)
  return blocks
    .filter((block) => block.trim() !== '')
    .map((block) => {
      const lines = block.trim().split('\n')
      return lines.every((line) => point.test(line)) ? lines.map((line) => line.replace(point, '')) : block.trim()
    })
}

const point = /^\s*[-*•–]\s+/
