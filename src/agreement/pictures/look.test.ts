import { compile } from 'sass'
import { expect, test } from 'vitest'
import { languages } from '../../platform/languages.ts'
import { verdicts } from '../vocabulary.ts'
import { countedVerdict, countVerdicts, looks, telling, verdictMeanings, verdictWords } from './look.ts'
import { signAsSvg } from './sign.tsx'

test('PIC-01 no two verdicts share a sign, so that no colour is needed to tell them apart', () => {
  const shapes = verdicts.map((verdict) => JSON.stringify(looks[verdict].sign))
  expect(new Set(shapes).size).toBe(verdicts.length)
})

test('PIC-01 every verdict has its own word in every language, and a sentence that says what it means', () => {
  for (const language of languages) {
    expect(new Set(verdicts.map((verdict) => verdictWords[language][verdict])).size).toBe(verdicts.length)
    for (const verdict of verdicts) expect(verdictMeanings[language][verdict]).toMatch(/\.$/)
  }
})

test('PIC-01 the sums tell every verdict once', () => {
  expect(telling.toSorted()).toEqual(verdicts.toSorted())
  expect(countVerdicts([{ verdict: 'kept' }, { verdict: 'kept' }, { verdict: 'free' }])).toMatchObject({
    kept: 2,
    free: 1,
    due: 0,
  })
  expect(countedVerdict(1, 'open', 'da')).toBe('1 åben')
  expect(countedVerdict(3, 'open', 'da')).toBe('3 åbne')
  expect(countedVerdict(3, 'open', 'en')).toBe('3 open')
})

test('PIC-02 every ink reads at 4.5:1 or better on white, on its own ground, and under white words', () => {
  for (const verdict of verdicts) {
    const { ink, tint } = looks[verdict]
    expect(contrast(ink, '#ffffff'), `${verdict} on white`).toBeGreaterThanOrEqual(4.5)
    expect(contrast(ink, tint), `${verdict} on its tint`).toBeGreaterThanOrEqual(4.5)
  }
})

test('PIC-02 the style sheet of the pages has the very same colours', () => {
  const { css } = compile(`${import.meta.dirname}/verdicts.scss`)
  for (const verdict of verdicts) {
    const rule = new RegExp(`\\.v-${verdict} \\{([^}]*)\\}`).exec(css)?.[1] ?? ''
    expect(rule).toContain(`--v-ink: ${looks[verdict].ink};`)
    expect(rule).toContain(`--v-tint: ${looks[verdict].tint};`)
  }
})

test('PIC-01 a sign stands on its own where no style sheet reaches', () => {
  for (const verdict of verdicts) {
    expect(signAsSvg(verdict)).toMatch(/^<svg xmlns="http:\/\/www\.w3\.org\/2000\/svg"/)
    expect(signAsSvg(verdict)).toContain(looks[verdict].ink)
  }
})

function contrast(one: string, other: string): number {
  const [light = 0, dark = 0] = [luminance(one), luminance(other)].toSorted((a, b) => b - a)
  return (light + 0.05) / (dark + 0.05)
}

function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const share = Number.parseInt(colour.slice(at, at + 2), 16) / 255
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4
  })
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}
