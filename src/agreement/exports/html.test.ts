import { createHash } from 'node:crypto'
import { expect, test } from 'vitest'
import { exampleAgreement } from '../../../test/export-example.ts'
import { exampleInput } from '../../../test/export-example-standing.ts'
import { looks } from '../pictures/look.ts'
import { verdicts } from '../vocabulary.ts'
import { agreementHtml, htmlStyleSource } from './html.tsx'

const html = agreementHtml(exampleInput)

test('EXP-13 the file runs nothing and fetches nothing', () => {
  expect(html).not.toMatch(/<script|<link|<img|<iframe|\ssrc=|@import|url\(|\son\w+=|\sstyle=/i)
})

test('EXP-13 its one style is the one that the content security policy may allow by its hash', () => {
  const styles = [...html.matchAll(/<style>([\s\S]*?)<\/style>/g)].map((found) => found[1] ?? '')
  expect(styles).toHaveLength(1)
  expect(htmlStyleSource).toBe(
    `'sha256-${createHash('sha256')
      .update(styles[0] ?? '')
      .digest('base64')}'`,
  )
})

test('EXP-13 the style has the colours of every verdict', () => {
  for (const verdict of verdicts)
    expect(html).toContain(`.v-${verdict}{--ink:${looks[verdict].ink};--tint:${looks[verdict].tint}}`)
})

test('EXP-13 the page has its language, its title, one heading of the first level and none that skips', () => {
  expect(html.startsWith('<!doctype html>\n<html lang="da">')).toBe(true)
  expect(html).toContain(
    '<title>Partnerskabsaftale om tryghed &amp; trivsel &lt;prøve&gt; – Stand pr. 15. oktober 2018</title>',
  )
  const levels = [...html.matchAll(/<h(\d)/g)].map((found) => Number(found[1]))
  expect(levels.filter((level) => level === 1)).toHaveLength(1)
  for (const [index, level] of levels.entries()) expect(level).toBeLessThanOrEqual((levels[index - 1] ?? 0) + 1)
})

test('EXP-13 every link within the page has its target, and no target occurs twice', () => {
  const ids = [...html.matchAll(/\sid="([^"]+)"/g)].map((found) => found[1])
  expect(new Set(ids).size).toBe(ids.length)
  for (const [, target] of html.matchAll(/href="#([^"]+)"/g)) expect(ids).toContain(target)
})

test('EXP-13 in English the frame is English and the agreement’s words are marked as Danish', () => {
  const english = agreementHtml({ ...exampleInput, language: 'en' })
  expect(english).toContain('<html lang="en">')
  expect(english).toContain(`<h1 lang="da">${'Partnerskabsaftale om tryghed &amp; trivsel &lt;prøve&gt;'}</h1>`)
  expect(english).toContain('Standing as of 15 October 2018')
})

test('EXP-13 words of the agreement are never mark-up', () => {
  const agreement = { ...exampleAgreement, title: '</title><script>alert(1)</script>' }
  expect(agreementHtml({ ...exampleInput, agreement })).not.toContain('<script')
})

test('EXP-14 a demonstration says so at the top', () => {
  expect(html).not.toContain('opdigtede')
  expect(agreementHtml({ ...exampleInput, demonstration: true })).toMatch(
    /<main><p class="demo">Demonstration: hændelserne er opdigtede/,
  )
})
