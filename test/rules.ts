import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

/** The root of the repository. */
export const root = join(import.meta.dirname, '..')

/** A row of a table of rules. */
export interface Rule {
  readonly number: string
  readonly says: string
  readonly source: string
  readonly file: string
}

/** The title of a test, and the numbers that it begins with. */
export interface Title {
  readonly numbers: readonly string[]
  readonly title: string
  readonly file: string
}

const number = /[A-Z][A-Z\d]{1,4}-\d{2}(?!\d)/
const row = new RegExp(`^\\|\\s*(${number.source})\\s*\\|(.*)\\|\\s*$`)

/** Every row of every table in docs/rules.md and docs/rules. */
export function rules(texts: ReadonlyMap<string, string> = filesOf(['docs/rules.md', 'docs/rules/*.md'])): Rule[] {
  return [...texts].flatMap(([file, text]) =>
    text.split('\n').flatMap((line) => {
      const [, found = '', rest = ''] = row.exec(line) ?? []
      const [says = '', source = '', ...more] = rest.split(/(?<!\\)\|/).map((cell) => cell.trim())
      return found === '' ? [] : [{ number: found, says, source: [source, ...more].join(' '), file }]
    }),
  )
}

const testCall = /^[ \t]*test(\.\w+)*\(/gm
const literal = /(['"`])((?:\\.|(?!\1)[^\\])+)\1/g

/** Every title of a test; of a table of cases it is the string after the table. */
export function titles(texts: ReadonlyMap<string, string> = filesOf(testFiles)): Title[] {
  return [...texts].flatMap(([file, text]) => {
    const calls = [...text.matchAll(testCall)]
    return calls.map((call, at) => {
      const own = text.slice(call.index + call[0].length, calls[at + 1]?.index)
      const strings = [...own.matchAll(literal)].map(([, , words]) => words ?? '')
      const title =
        (call[1] === undefined ? strings[0] : strings.find((words) => leadingNumbers(words).length > 0)) ?? ''
      return { file, title, numbers: leadingNumbers(title) }
    })
  })
}

const folders = ['src', 'test', 'scripts', 'demo', 'schemas']
const testFiles = [...folders.map((folder) => `${folder}/**/*.test.{ts,tsx}`), 'e2e/*.{ts,tsx}']

/** `SIGN-08, SIGN-09 a try …` begins with two. */
function leadingNumbers(title: string): string[] {
  const [lead = ''] = new RegExp(`^${number.source}(?:(?:, | and |/)${number.source})*(?= )`).exec(title) ?? []
  return lead.match(new RegExp(number.source, 'g')) ?? []
}

/** Every rule that a comment in the code or in a migration names, with the file. */
export function named(): { number: string; file: string }[] {
  return [...filesOf(['src/**/*.{ts,tsx}', 'migrations/*.sql', 'scripts/*.ts'])]
    .filter(([file]) => !file.includes('.test.'))
    .flatMap(([file, text]) =>
      [...text.matchAll(new RegExp(`(?<![\\w-])${number.source}`, 'g'))].map(([found]) => ({ number: found, file })),
    )
}

function filesOf(patterns: readonly string[]): Map<string, string> {
  const files = patterns.flatMap((pattern) => globSync(pattern, { cwd: root })).sort()
  return new Map(files.map((file) => [file, readFileSync(join(root, file), 'utf8')]))
}
