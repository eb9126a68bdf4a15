import { existsSync, globSync, readdirSync, readFileSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { expect, test } from 'vitest'
import { parse } from 'yaml'

const root = join(import.meta.dirname, '..')
const notOurs = new Set(['node_modules', 'dist', '.git', '.samvaerk', 'coverage'])
const files = globSync('**/*', { cwd: root, exclude: (name) => notOurs.has(basename(name)) })
const code = files.filter((file) => /\.(ts|tsx|js|scss|sql|typ)$/.test(file))
const pages = files.filter((file) => file.endsWith('.md') && !/^(agreements|test|scripts)\//.test(file))
const read = (file: string) => readFileSync(join(root, file), 'utf8')
const manifest = JSON.parse(read('package.json')) as {
  version: string
  license: string
  scripts: Record<string, string>
  dependencies: Record<string, string>
  devDependencies: Record<string, string>
}

test('REP-20 a file of more than 250 lines says in its first line why', () => {
  const long = code.filter((file) => /\.tsx?$/.test(file) && read(file).split('\n').length > 251)
  expect(long.filter((file) => !/^\/\* oxlint-disable max-lines -- .{20,} \*\//.test(read(file)))).toEqual([])
})

test('REP-21 no folder has a name that says nothing', () => {
  const empty = ['utils', 'common', 'shared', 'helpers', 'lib']
  const folders = new Set(files.flatMap((file) => dirname(file).split('/')))
  expect(empty.filter((name) => folders.has(name))).toEqual([])
})

test('REP-22 nothing is left for later in the code', () => {
  const mark = new RegExp(`\\b(${['TO' + 'DO', 'FIX' + 'ME', 'X' + 'XX'].join('|')})\\b`)
  expect(code.filter((file) => mark.test(read(file)))).toEqual([])
})

test('REP-23 the lock file names no place that packages came from', () => {
  const lock = JSON.parse(read('package-lock.json')) as { packages: Record<string, { resolved?: string }> }
  expect(Object.entries(lock.packages).filter(([, { resolved }]) => resolved !== undefined)).toEqual([])
  expect(read('.npmrc')).not.toMatch(/^\s*(@[^:]+:)?registry/m)
})

test('REP-24 migrations are counted without gaps or twins, and each begins with its number', () => {
  const names = readdirSync(join(root, 'migrations')).sort()
  expect(names.map((name) => Number(name.slice(0, 4)))).toEqual(names.map((_, at) => at + 1))
  expect(names.filter((name) => !read(`migrations/${name}`).startsWith(`-- ${name.slice(0, 4)}: `))).toEqual([])
})

test('REP-25 every dependency has its line in docs/dependencies.md, and no line is about one that is gone', () => {
  const wanted = Object.keys({ ...manifest.dependencies, ...manifest.devDependencies }).sort()
  const lines = [...read('docs/dependencies.md').matchAll(/^\| `([^`]+)` \|/gm)].map(([, name]) => name ?? '')
  expect(lines.toSorted()).toEqual(wanted)
})

test('REP-26 the licence is there, and publiccode.yml names it and the version of the package', () => {
  expect(read('LICENSE')).toContain('European Union Public Licence')
  const code = parse(read('publiccode.yml')) as { softwareVersion: string; legal: { license: string } }
  expect([code.softwareVersion, code.legal.license]).toEqual([manifest.version, manifest.license])
  expect(read('CHANGELOG.md')).toContain(`## ${manifest.version}`)
})

test('REP-27 every link between the pages of the repository leads somewhere', () => {
  const dead = pages.flatMap((page) =>
    [...read(page).matchAll(/(?:\]\(|src="|href=")([^)"#\s]+)/g)]
      .map(([, target]) => target ?? '')
      .filter((target) => !/^[a-z]+:/.test(target) && !existsSync(join(root, dirname(page), target)))
      .map((target) => `${page}: ${target}`),
  )
  expect(dead).toEqual([])
})

test('REP-28 the operating guide tells of every setting, and of none that there is not', () => {
  const settings = [...read('src/main/settings.ts').matchAll(/^ {2}([A-Z][A-Z_]+):/gm)].map(([, name]) => name ?? '')
  const told = [...read('docs/operating.md').matchAll(/^\| `([A-Z][A-Z_]+)` \|/gm)].map(([, name]) => name ?? '')
  expect(settings.length).toBeGreaterThan(8)
  expect(told.toSorted()).toEqual(settings.toSorted())
})

test('REP-29 every script that the pages speak of is one of the package', () => {
  const spoken = pages.flatMap((page) => [...read(page).matchAll(/`npm run ([\w:]+)/g)].map(([, name]) => name ?? ''))
  expect([...new Set(spoken)].filter((name) => !(name in manifest.scripts))).toEqual([])
})
