import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { readMigrations } from './migrations.ts'

const made: string[] = []
afterAll(() => made.forEach((folder) => rmSync(folder, { recursive: true })))

function folderWith(files: Readonly<Record<string, string>>): string {
  const folder = mkdtempSync(join(tmpdir(), 'samvaerk-migrations-'))
  made.push(folder)
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text)
  return folder
}

test('PLT-30 a file that is not named NNNN-context-change.sql is refused', () => {
  for (const name of ['1-a-b.sql', '0001_a_b.sql', '0001-a.sql', '0001-A-b.sql', 'a.sql']) {
    expect(() => readMigrations(folderWith({ [name]: '' }))).toThrow(`${name} is not named`)
  }
})

test('PLT-30 two files with one number are refused', () => {
  const folder = folderWith({ '0001-platform-one.sql': '', '0001-agreement-two.sql': '' })
  expect(() => readMigrations(folder)).toThrow('have the same number')
})

test('PLT-30 our own files are numbered without a gap', () => {
  const numbers = readMigrations().map(({ number }) => number)
  expect(numbers).toEqual(numbers.map((_, at) => at + 1))
})

test('PLT-30 files are read in the order of their numbers, and line ends do not change their sum', () => {
  const [first, second] = readMigrations(
    folderWith({ '0002-b-b.sql': 'b\r\n', '0001-a-a.sql': '-- 0001: [stop] a\nb\n' }),
  )
  expect([first?.name, first?.stop, second?.name, second?.stop]).toEqual(['0001-a-a.sql', true, '0002-b-b.sql', false])
  expect(second?.sha256).toBe(readMigrations(folderWith({ '0002-b-b.sql': 'b\n' }))[0]?.sha256)
})
