import { execFileSync } from 'node:child_process'
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { exampleReading, exampleText, withFingerprint } from '../../../test/agreement-example.ts'
import { type CommandIo, runCheck } from './check-command.ts'
import { widthOf } from './render-finding.ts'

let folder = ''
const reading = withFingerprint(exampleReading, exampleText)

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'samvaerk-check-'))
  await put('good', exampleText, reading)
  await put('faulty', exampleText, reading.replace('bearer: styregruppe', 'bearer: styregrupe'))
  await put('warned', exampleText, reading.replace('min: 3', 'min: 4'))
  await put('binary', Buffer.from([0xff, 0xfe, 0, 1]), reading)
  await put('huge', 'x '.repeat(5_000_000), reading)
  await put('yaml', exampleText, 'a: [')
  await mkdir(join(folder, 'empty'))
  await mkdir(join(folder, 'odd', 'text.md'), { recursive: true })
  await writeFile(join(folder, 'odd', 'reading.yaml'), reading)
})
afterAll(() => rm(folder, { recursive: true }))

async function put(name: string, text: string | Uint8Array, yaml: string) {
  await mkdir(join(folder, name))
  await writeFile(join(folder, name, 'text.md'), text)
  await writeFile(join(folder, name, 'reading.yaml'), yaml)
}

async function check(args: readonly string[], io: Partial<CommandIo> = {}) {
  const said = { out: '', err: '' }
  const code = await runCheck(
    args.map((arg) => arg.replace(/^@/, `${folder}/`)),
    {
      out: (text) => (said.out += text),
      err: (text) => (said.err += text),
      isTTY: false,
      columns: 100,
      language: 'en',
      ...io,
    },
  )
  return { code, ...said }
}

test('AGR-22 a folder that is not there, files that are missing or no files, are unusable: 2', async () => {
  for (const [name, code] of [
    ['nowhere', 'file-missing'],
    ['empty', 'file-missing'],
    ['odd', 'file-unreadable'],
  ] as const) {
    const said = await check([`@${name}`])
    expect([said.code, said.out.includes(`error[${code}]`)], name).toEqual([2, true])
  }
})

test('AGR-22 a pipe in the place of a file is refused and not waited for', async () => {
  await mkdir(join(folder, 'pipe'))
  execFileSync('mkfifo', [join(folder, 'pipe', 'text.md')])
  await writeFile(join(folder, 'pipe', 'reading.yaml'), reading)
  expect((await check(['@pipe'])).code).toBe(2)
})

test('AGR-22 what is not text, and ten megabytes, are unusable: 2', async () => {
  expect(await check(['@binary'])).toMatchObject({ code: 2 })
  const said = await check(['@huge'])
  expect([said.code, said.out.includes('error[too-large]')]).toEqual([2, true])
})

test('AGR-22 wrong options are answered with the usage: 2', async () => {
  for (const args of [
    [],
    ['a', 'b'],
    ['a', '--format', 'pdf'],
    ['a', '--language', 'de'],
    ['a', '--frmat', 'json'],
    ['a', '--format'],
  ]) {
    const said = await check(args)
    expect(said.code, args.join(' ')).toBe(2)
    expect(said.err).toContain('Usage: samvaerk agreement check FOLDER')
    expect(said.err).not.toContain('    at ')
  }
})

test('AGR-22 errors in text or reading: 1, with the lines and what to do', async () => {
  const said = await check(['@faulty'])
  expect(said.code).toBe(1)
  expect(said.out).toContain('bearer: styregrupe\n')
  expect(said.out).toContain('^^^^^^^^^^')
  expect(said.out).toContain('Did you mean "styregruppe"?')
  expect((await check(['@yaml'])).code).toBe(1)
})

test('AGR-22 warnings alone are printed and pass: 0', async () => {
  const said = await check(['@warned'])
  expect([said.code, said.out.includes('warning[number-not-in-words]')]).toEqual([0, true])
})

test('AGR-22 a clean agreement: 0, and it says that there is nothing to say', async () => {
  const said = await check(['@good'])
  expect(said.code).toBe(0)
  expect(said.out).toContain('Nothing to say.')
})

test('AGR-22 another reading can be held against the text', async () => {
  const said = await check(['@good', '--reading', '@faulty/reading.yaml'])
  expect(said.code).toBe(1)
  expect(said.out).toContain('faulty/reading.yaml:38:17')
})

test('AGR-23 text and reading stand side by side, no line wider than the terminal', async () => {
  const { out } = await check(['@good'])
  expect(out).toMatch(/^2\. Styregruppen +│ \[2\] Styregruppen holder mindst tre møder om året\.$/m)
  expect(out).toContain('- ((Stien er fire kilometer lang.))')
  expect(out).toContain('65 words: 47 in promises, 18 background and headings, 0 outside both')
  expect(out).toContain('grace: 60 days (assumed by Samværk;')
  for (const line of out.split('\n')) expect(widthOf(line), line).toBeLessThanOrEqual(100)
  const narrow = await check(['@good'], { columns: 60 })
  for (const line of narrow.out.split('\n')) expect(widthOf(line), line).toBeLessThanOrEqual(60)
})

test('AGR-23 uncovered words are marked where they stand', async () => {
  await put('bare', exampleText, reading.replace('    background:\n      - Stien er fire kilometer lang.\n', ''))
  expect((await check(['@bare'])).out).toContain('- >>Stien er fire kilometer lang.<<')
})

test('AGR-23 colours come to a terminal only', async () => {
  expect((await check(['@faulty'])).out).not.toContain('\u001b[')
  expect((await check(['@faulty'], { isTTY: true })).out).toContain('\u001b[31m')
})

test('AGR-23 it speaks Danish and English', async () => {
  expect((await check(['@good', '--language', 'da'])).out).toContain('Intet at bemærke.')
  expect((await check(['@good', '--sprog', 'da'])).out).toContain('LÆSNINGEN')
  expect((await check(['@good'], { language: 'da' })).out).toContain('underskrevet 2020-01-10')
})

test('AGR-23 as JSON the same is there for programs, findings in both languages', async () => {
  const said = await check(['@faulty', '--format', 'json'])
  const result = JSON.parse(said.out)
  expect(said.code).toBe(1)
  expect(result.findings[0]).toMatchObject({ code: 'unknown-name', severity: 'error', line: 38, column: 17 })
  expect(Object.keys(result.findings[0].message)).toEqual(['da', 'en'])
  expect(result.sideBySide.clauses[1].norms[0]).toMatchObject({ number: 2, id: 'moeder' })
  expect(result.coverage).toEqual({ words: 65, carried: 47, background: 18, rest: 0 })
})

test('AGR-23 as JSON a text that cannot be used is told too', async () => {
  const said = await check(['@nowhere', '--format', 'json'])
  expect(JSON.parse(said.out)).toMatchObject({ ok: false, agreement: null })
})

test('AGR-23 the page stands alone: one style element, no script, no inline style, nothing fetched', async () => {
  const { out, code } = await check(['@faulty', '--format', 'html'])
  expect(code).toBe(1)
  expect(out.startsWith('<!doctype html>\n<html lang="en">')).toBe(true)
  expect(out.match(/<style>/g)).toHaveLength(1)
  expect(out).not.toMatch(/<script|<link|<img|style="|src=|https?:/)
  expect(out).toContain('Did you mean &quot;styregruppe&quot;?')
})

test('AGR-23 what stands in text and reading cannot break out of the page or steer the terminal', async () => {
  const evil = '<img src=x onerror=alert(1)>'
  await put('evil', exampleText, reading.replace('says: Formandskabet går på skift.', `says: "${evil}"`))
  const page = await check(['@evil', '--format', 'html'])
  expect(page.out).not.toContain('<img')
  await put('ansi', exampleText, reading.replace('says: Formandskabet går på skift.', 'says: "\\e[2J"'))
  const said = await check(['@ansi'])
  expect(said.out).not.toContain('\u001b')
  expect(said.code).toBe(1)
})
