import { existsSync, globSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { expect, test } from 'vitest'
import { named, root, rules, titles } from './rules.ts'

const all = rules()
const told = titles()
const numbers = new Set(all.map(({ number }) => number))
const tested = new Set(told.flatMap((title) => title.numbers))

/** A rule that no test can hold says in its row who looks, and why that must do. */
const reviewed = /seen in review: \S.{20}/

test('REP-10 a rule twice, without words or without a source, a test without a number, and a rule without a test are seen', () => {
  const page = new Map([
    ['docs/rules/x.md', '| XX-01 | Nobody does it. | "words" |\n| XX-02 |  | b \\| c |\n| a | b |'],
  ])
  expect(rules(page)).toEqual([
    { number: 'XX-01', says: 'Nobody does it.', source: '"words"', file: 'docs/rules/x.md' },
    { number: 'XX-02', says: '', source: 'b \\| c', file: 'docs/rules/x.md' },
  ])
  const text =
    "test('XX-01, XX-02 it holds', () => {})\ntest.each([\n  ['a', 'b'],\n])('XX-03 %s', (a) => {})\ntest('it', () => {})"
  expect(titles(new Map([['x.test.ts', text]])).map((title) => title.numbers)).toEqual([
    ['XX-01', 'XX-02'],
    ['XX-03'],
    [],
  ])
})

test('REP-10 every rule has a number of its own, says something and names its source', () => {
  const twice = all.filter(({ number }, at) => all.findIndex((other) => other.number === number) < at)
  expect(twice.map(({ number, file }) => `${number} again in ${file}`)).toEqual([])
  expect(all.filter(({ says, source }) => says === '' || source === '').map(({ number }) => number)).toEqual([])
})

test('REP-11 every test is titled by a rule that stands in a table', () => {
  expect(told.filter((title) => title.numbers.length === 0).map(({ file, title }) => `${file}: ${title}`)).toEqual([])
  const unknown = told.flatMap(({ numbers: begun, file }) =>
    begun.filter((each) => !numbers.has(each)).map((each) => `${each} ${file}`),
  )
  expect([...new Set(unknown)].sort()).toEqual([])
})

test('REP-12 every rule has a test, or says who looks at it in review and why', () => {
  const bare = all.filter(({ number, says, source }) => !tested.has(number) && !reviewed.test(`${says} ${source}`))
  expect(bare.map(({ number, file }) => `${number} in ${file}`)).toEqual([])
})

test('REP-13 the titles of a file are told apart, and none of them speaks of what ought to be', () => {
  const seen = new Set<string>()
  const faults = told.filter(({ file, title }) => {
    const again = seen.has(`${file}: ${title}`)
    seen.add(`${file}: ${title}`)
    return again || /\bshould\b/i.test(title)
  })
  expect(faults).toEqual([])
})

test('REP-14 a rule that the code or the schema names stands in a table', () => {
  const families = new Set(all.map(({ number }) => number.split('-')[0]))
  const unknown = named().filter(({ number }) => families.has(number.split('-')[0]) && !numbers.has(number))
  expect([...new Set(unknown.map(({ number, file }) => `${number} ${file}`))].sort()).toEqual([])
})

test.each([
  ['docs/rules.md', 'docs/rules/*.md'],
  ['docs/adr/README.md', 'docs/adr/[0-9]*.md'],
])('REP-15 %s leads to every page of %s, and every link on it leads somewhere', (page, pattern) => {
  const text = readFileSync(join(root, page), 'utf8')
  const links = [...text.matchAll(/\]\(([^)#]+)\)/g)].map(([, target]) => join(dirname(page), target ?? ''))
  expect(links.filter((target) => !existsSync(join(root, target)))).toEqual([])
  expect(globSync(pattern, { cwd: root }).filter((file) => !links.includes(file))).toEqual([])
})
