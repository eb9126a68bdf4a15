import { readdir, readFile } from 'node:fs/promises'
import { expect, test } from 'vitest'
import { findingTexts, type FindingCode } from './texts.ts'

const codes = Object.keys(findingTexts) as FindingCode[]

test('AGR-20 every finding says what is wrong and what to do, in both languages, with the same figures', () => {
  const holes = (text: string) => new Set([...text.matchAll(/\{(\w+)\}/g)].map(([, name]) => name))
  for (const code of codes) {
    const { da, en } = findingTexts[code]
    for (const part of [0, 1] as const) {
      expect(da[part].length, code).toBeGreaterThan(5)
      expect(holes(da[part]), code).toEqual(holes(en[part]))
    }
    expect(da[0], code).not.toBe(en[0])
  }
})

test('AGR-20 every finding is reached by a test', async () => {
  const folder = new URL('.', import.meta.url)
  const files = (await readdir(folder)).filter((file) => /\.test\.tsx?$/.test(file) && file !== 'texts.test.ts')
  const tests = (await Promise.all(files.map((file) => readFile(new URL(file, folder), 'utf8')))).join('\n')
  expect(codes.filter((code) => !tests.includes(`'${code}'`))).toEqual([])
})
