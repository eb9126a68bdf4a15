import { expect, test } from 'vitest'
import { allSettable, settable } from './settable.ts'
import { typeset } from './typeset.ts'

test('GOV-86 what our font lacks becomes a lozenge, what shows nothing goes, and the rest stays as it is', () => {
  expect(settable('Lys 💡 på\u00ad stien\u200b – 中文')).toBe('Lys ◊ på stien – ◊◊')
  expect(settable('a\u030a')).toBe('å')
  const words = 'Møde i Ærø: »5 % af 1.000 €« – ½ × ≤ →'
  expect(settable(words)).toBe(words)
  expect(allSettable({ a: ['x🙂', 1, null], b: { c: '中' } })).toEqual({ a: ['x◊', 1, null], b: { c: '◊' } })
})

test('GOV-86 every letter that is let through can be set in a PDF/UA', () => {
  const letters: string[] = []
  for (let code = 0x20; code < 0x10000; code += 1) {
    const letter = String.fromCodePoint(code)
    if (letter.isWellFormed() && settable(letter) === letter) letters.push(letter)
  }
  expect(letters.length).toBeGreaterThan(700)
  const lines = Array.from({ length: Math.ceil(letters.length / 40) }, (_, at) =>
    letters.slice(at * 40, at * 40 + 40).join(' '),
  )
  const annex = { id: 0, label: 'Bilag 1.1', of: 'x', facts: null, marks: [], note: null, lines, pages: 0 }
  const item = { number: 1, title: 'Æ', facts: ['x'], marks: [], sections: [], annexes: [] }
  const texts = { agenda: 'x', annexes: 'x', page: 'x', onPage: 'x' }
  const paper = { language: 'da', date: '2018-12-06', title: 'x', head: 'x', facts: [], demonstration: null, texts }
  const data = JSON.stringify({ ...paper, items: [item], annexes: [annex] })
  const bytes = typeset({ data, template: 'src/governance/papers/pdf/pack.typ', standard: 'ua-1' })
  expect(bytes.length).toBeGreaterThan(1000)
})
