/**
 * `npm run new:context NAME "Danish name"`: writes the skeleton of a room, which compiles and passes its tests as written.
 * It is copied from `scripts/context-template`, a room that is type-checked and linted with everything else.
 */
import { spawnSync } from 'node:child_process'
import { existsSync, globSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'

/** What a new room is to be called. */
export interface Wish {
  /** Lower-case letters: the folder, the schema and the word in the code. */
  readonly name: string
  /** What the pages call it. */
  readonly danish: string
}

/** What was written, and what somebody must still write by hand. */
export interface Written {
  readonly files: readonly string[]
  readonly byHand: readonly string[]
}

/** A wish that cannot be met; the message says what to do. */
export class CannotWrite extends Error {}

const template = join(import.meta.dirname, 'context-template')
const taken = [
  'main',
  'platform',
  'agreement',
  'utils',
  'common',
  'shared',
  'helpers',
  'lib',
  'pgboss',
  'public',
  'sample',
]
const wordsOfSql = [
  'user',
  'order',
  'group',
  'table',
  'grant',
  'role',
  'schema',
  'index',
  'column',
  'check',
  'end',
  'do',
]

/** Writes a room into the repository whose root is given, or refuses before anything is written. */
export function writeContext(root: string, { name, danish }: Wish): Written {
  const slug = slugOf(danish)
  refuse(root, name, slug)
  const number = nextMigration(root)
  const prefix = freePrefix(root, name)
  const fill = filling({ name, danish, slug, number, prefix })
  const files = readdirSync(template).map((file) => {
    const target = targetOf(file, name, number)
    mkdirSync(dirname(join(root, target)), { recursive: true })
    writeFileSync(join(root, target), fill(readFileSync(join(template, file), 'utf8')), { flag: 'wx' })
    return target
  })
  const biome = join(root, 'node_modules', '.bin', 'biome')
  spawnSync(biome, ['format', '--write', join('src', name)], { cwd: root, stdio: 'ignore' })
  return { files, byHand: byHand(name, danish) }
}

function refuse(root: string, name: string, slug: string): void {
  if (!/^[a-z]{3,30}$/.test(name)) {
    throw new CannotWrite(`"${name}" is no name for a context: use lower-case letters alone, such as governance.`)
  }
  if (taken.includes(name) || wordsOfSql.includes(name) || existsSync(join(root, 'src', name))) {
    throw new CannotWrite(`A context cannot be called ${name}: the name is taken or says nothing. Choose another.`)
  }
  if (slug === '') throw new CannotWrite('Give the Danish name as well: npm run new:context governance "Styring"')
  const other = globSync('src/**/*.{ts,tsx}', { cwd: root }).find((file) =>
    readFileSync(join(root, file), 'utf8').includes(`path('/:partnership/${slug}')`),
  )
  if (other)
    throw new CannotWrite(`${other} has the address /:partnership/${slug} already. Choose another Danish name.`)
}

/** The address in Danish, in ASCII: "Økonomi og tid" becomes `oekonomi-og-tid`. */
function slugOf(danish: string): string {
  const ascii = danish.toLowerCase().replaceAll('æ', 'ae').replaceAll('ø', 'oe').replaceAll('å', 'aa')
  return ascii.replace(/[^a-z0-9]+/g, '-').replace(/^-|-$/g, '')
}

function nextMigration(root: string): string {
  const numbers = readdirSync(join(root, 'migrations')).map((file) => Number(file.slice(0, 4)))
  return String(Math.max(0, ...numbers) + 1).padStart(4, '0')
}

/** The first letters of the name, as few as no other room's rules begin with. */
function freePrefix(root: string, name: string): string {
  const rules = globSync('docs/rules/*.md', { cwd: root }).map((file) => readFileSync(join(root, file), 'utf8'))
  const prefixes = [3, 4, 5].map((length) => name.slice(0, length).toUpperCase())
  const free = prefixes.find((prefix) => !rules.some((text) => text.includes(`| ${prefix}-`)))
  if (free === undefined)
    throw new CannotWrite(`The rules of another room begin with ${prefixes[2]}. Choose another name.`)
  return free
}

interface Filling extends Wish {
  readonly slug: string
  readonly number: string
  readonly prefix: string
}

function filling({ name, danish, slug, number, prefix }: Filling): (text: string) => string {
  const capital = `${name.charAt(0).toUpperCase()}${name.slice(1)}`
  const inCode = danish.replaceAll("'", '’').replaceAll('\\', '')
  return function fill(text) {
    return text
      .replaceAll('../../src/', '../')
      .replaceAll('proeverum', slug)
      .replaceAll('Prøverum', inCode)
      .replaceAll('SAMP-', `${prefix}-`)
      .replaceAll('0000', number)
      .replaceAll('Sample', capital)
      .replaceAll('sample', name)
  }
}

function targetOf(file: string, name: string, number: string): string {
  if (file === 'migration.sql') return join('migrations', `${number}-${name}-notes.sql`)
  if (file === 'rules.md') return join('docs', 'rules', `${name}.md`)
  return join('src', name, file.replace('.tests.', '.test.'))
}

function byHand(name: string, danish: string): string[] {
  return [
    `src/main/house.ts: import { ${name}Routes } from '../${name}/index.ts', and ...${name}Routes(), among the rooms`,
    `src/main/navigation.ts: member && { label: …, href: ${name}Paths.notes.to(here) }, with "${danish}" in src/main/texts.ts`,
    `src/main/audit-texts.ts: words for the verb '${name}.note-added' in both languages`,
    `test/import-rules.test.ts, the table of doors, unless it is there: ${name}: ['agreement'],`,
    `docs/rules.md: a line for docs/rules/${name}.md`,
    `e2e/page-types.ts: its pages, so that axe looks at them`,
  ]
}

if (import.meta.main) {
  const [name = '', ...danish] = process.argv.slice(2)
  try {
    const { files, byHand: lines } = writeContext(process.cwd(), { name, danish: danish.join(' ') })
    console.log(`Written:\n${files.map((file) => `  ${file}`).join('\n')}`)
    console.log(`\nNow add by hand:\n${lines.map((line) => `  ${line}`).join('\n')}`)
    console.log(`\nThen: npx vitest run src/${name} && npm run check`)
  } catch (error) {
    if (!(error instanceof CannotWrite)) throw error
    console.error(error.message)
    process.exitCode = 2
  }
}
