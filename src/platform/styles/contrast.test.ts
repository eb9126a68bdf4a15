import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'

/** The lightness of a colour as WCAG reckons it. */
function luminance(hex: string): number {
  const channels = [1, 3, 5].map((at) => Number.parseInt(hex.slice(at, at + 2), 16) / 255)
  const [r = 0, g = 0, b = 0] = channels.map((c) => (c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4))
  return 0.2126 * r + 0.7152 * g + 0.0722 * b
}

function contrast(one: string, other: string): number {
  const [light = 0, dark = 0] = [luminance(one), luminance(other)].sort((a, b) => b - a)
  return (light + 0.05) / (dark + 0.05)
}

function source(name: string): string {
  return readFileSync(join(import.meta.dirname, name), 'utf8')
}

const tokens = Object.fromEntries(
  [...source('_tokens.scss').matchAll(/--([\w-]+): (#[\da-f]{6})/g)].map(([, name, hex]) => [name, hex ?? '']),
)
const tones = [...source('_content.scss').matchAll(/'(\w+)': \((#[\da-f]{6}), (#[\da-f]{6})\)/g)]

test('WEB-16 the reckoning is that of WCAG', () => {
  expect(contrast('#000000', '#ffffff')).toBeCloseTo(21)
  expect(contrast('#777777', '#ffffff')).toBeCloseTo(4.48, 2)
})

test.each(['ink', 'quiet-text', 'accent', 'accent-dark', 'error'])(
  'WEB-16 words in --%s can be read on every ground',
  (name) => {
    for (const ground of ['#ffffff', tokens['soft'] ?? '', tokens['notice'] ?? '']) {
      expect(contrast(tokens[name] ?? '', ground)).toBeGreaterThanOrEqual(4.5)
    }
  },
)

test('WEB-16 the lines around controls can be seen', () => {
  expect(contrast(tokens['rule-strong'] ?? '', '#ffffff')).toBeGreaterThanOrEqual(3)
})

test('WEB-16 every tone can be read on its own tint and on white, and carries dark words', () => {
  expect(tones.map(([, name]) => name)).toEqual(['info', 'success', 'warning', 'error'])
  for (const [, name, tint = '', ink = ''] of tones) {
    const ratios = [contrast(ink, tint), contrast(ink, '#ffffff'), contrast(tokens['ink'] ?? '', tint)]
    expect([name, Math.min(...ratios) >= 4.5]).toEqual([name, true])
  }
})
