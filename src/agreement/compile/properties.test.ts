import fc from 'fast-check'
import { expect, test } from 'vitest'
import { anAgreement } from '../../../test/random-agreement.ts'
import { compile, type Compiled } from './compile.ts'
import { diffAgreements } from './diff.ts'
import { findAll, findNext } from './find-quotes.ts'

const codes = ({ findings }: Compiled) => findings.map(({ code, message }) => `${code}: ${message.en}`)

test('AGR-01 random agreements in which every word is accounted for are clean', () => {
  fc.assert(
    fc.property(anAgreement, ({ text, reading: yaml, norms }) => {
      const result = compile({ text, reading: yaml })
      expect(codes(result)).toEqual([])
      expect(result.agreement?.norms).toHaveLength(norms.length)
      expect(result.agreement?.coverage.rest).toBe(0)
    }),
  )
}, 60_000)

test('AGR-27 in random agreements every span holds the words of its quote', () => {
  fc.assert(
    fc.property(anAgreement, ({ text, reading: yaml }) => {
      const { agreement } = compile({ text, reading: yaml })
      for (const norm of agreement?.norms ?? []) {
        const words = norm.spans.map(({ start, end }) => agreement?.text.slice(start, end) ?? '').join('')
        expect(words.replace(/[\s*]/g, '')).toBe(norm.quote?.replace(/\s/g, ''))
        expect(norm.quoted).toBe(norm.quote)
      }
    }),
  )
}, 60_000)

test('AGR-01 dropping any promise of a random agreement leaves its words uncovered', () => {
  fc.assert(
    fc.property(anAgreement, fc.nat(), ({ text, reading: yaml, norms }, pick) => {
      const dropped = norms[pick % Math.max(1, norms.length)]
      if (dropped === undefined) return
      const without = yaml.replace(`${dropped}\n`, '').replace(/ {4}norms:\n(?! {6}-)/, '')
      const { findings, agreement } = compile({ text, reading: without })
      expect(findings.map(({ code }) => code)).toEqual(['uncovered-words'])
      expect(agreement?.coverage.rest).toBeGreaterThanOrEqual(4)
    }),
  )
}, 60_000)

test('AGR-25 dropping a promise of a random agreement is told as that and nothing else', () => {
  fc.assert(
    fc.property(anAgreement, fc.nat(), ({ text, reading: yaml }, pick) => {
      const { agreement } = compile({ text, reading: yaml })
      if (agreement === null || agreement.norms.length === 0) return
      const norms = agreement.norms.toSpliced(pick % agreement.norms.length, 1)
      const { norms: changes } = diffAgreements(agreement, { ...agreement, norms })
      expect(changes.map(({ sort }) => sort)).toEqual(['dropped'])
      expect(diffAgreements(agreement, agreement).norms).toEqual([])
    }),
  )
}, 60_000)

test('AGR-02 the search finds what a plain search finds, overlaps and repetitions too', () => {
  const row = fc.array(fc.nat(2), { maxLength: 40 })
  fc.assert(
    fc.property(
      row,
      fc.array(fc.array(fc.nat(2), { minLength: 1, maxLength: 5 }), { maxLength: 6 }),
      (symbols, patterns) => {
        const range = { from: 0, to: symbols.length }
        const plain = patterns.map((pattern) =>
          symbols.flatMap((_, at) => (pattern.every((symbol, step) => symbols[at + step] === symbol) ? [at] : [])),
        )
        expect(findAll(symbols, range, patterns)).toEqual(
          plain.map((places) => ({ count: places.length, first: places[0] ?? -1, last: places.at(-1) ?? -1 })),
        )
        for (const [index, pattern] of patterns.entries())
          expect(findNext(symbols, range, pattern)).toBe(plain[index]?.[0] ?? -1)
      },
    ),
    { numRuns: 500 },
  )
}, 60_000)
