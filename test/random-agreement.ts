import fc from 'fast-check'
import { withFingerprint } from './agreement-example.ts'

/** A made-up agreement: its text, the reading that accounts for every word, and each norm's block of YAML. */
export interface RandomAgreement {
  text: string
  reading: string
  norms: string[]
}

type Sentence = { words: string[]; role: 'norm' | 'background'; kind: number; emphasis: number; wrap: number }
type Paragraph = { sentences: Sentence[]; item: boolean }

const word = fc.constantFrom(
  'ko',
  'træ',
  'sø',
  'vej',
  'bro',
  'hus',
  'å',
  'mølle',
  'ørn',
  'æble',
  'gade',
  'é',
  '道',
  'tårn-',
  'a/b',
)
const sentence: fc.Arbitrary<Sentence> = fc.record({
  words: fc.array(word, { minLength: 3, maxLength: 12 }),
  role: fc.constantFrom('norm', 'norm', 'background'),
  kind: fc.nat(4),
  emphasis: fc.nat(20),
  wrap: fc.nat(20),
})
const paragraph: fc.Arbitrary<Paragraph> = fc.record({
  sentences: fc.array(sentence, { minLength: 1, maxLength: 4 }),
  item: fc.boolean(),
})
const clause = fc.array(paragraph, { minLength: 1, maxLength: 4 })

/** Agreements in which every word is accounted for, with emphasis, line breaks and lists strewn in. */
export const anAgreement: fc.Arbitrary<RandomAgreement> = fc.array(clause, { minLength: 1, maxLength: 5 }).map(written)

function written(clauses: readonly Paragraph[][]): RandomAgreement {
  const text: string[] = ['# Titlen', '']
  const reading: string[] = [...head]
  const norms: string[] = []
  let count = 0
  for (const [index, paragraphs] of clauses.entries()) {
    text.push(`## ${index + 1}. Afsnit`, '')
    const own: string[] = []
    const background: string[] = []
    for (const { sentences, item } of paragraphs) {
      const lines = sentences.map((part) => {
        count++
        const plain = [`S${count}`, ...part.words].join(' ')
        if (part.role === 'background') background.push(`      - '${plain}.'`)
        else own.push(normOf(`n${count}`, `${plain}.`, part.kind))
        return marked(plain, part)
      })
      text.push((item ? '- ' : '') + lines.join(' '), '')
    }
    norms.push(...own)
    reading.push(`  - label: "${index + 1}"`, `    heading: ${index + 1}. Afsnit`)
    if (own.length > 0) reading.push('    norms:', ...own)
    if (background.length > 0) reading.push('    background:', ...background)
  }
  const whole = `${text.join('\n')}\n`
  return { text: whole, reading: withFingerprint(`${reading.join('\n')}\n`, whole), norms }
}

function marked(plain: string, { emphasis, wrap }: Sentence): string {
  const words = plain.split(' ').map((part, at) => (at === emphasis ? `**${part}**` : part))
  const cut = Math.min(wrap, words.length - 1)
  return `${words.slice(0, cut + 1).join(' ')}${cut < words.length - 1 ? '\n  ' : ''}${words.slice(cut + 1).join(' ')}.`
}

const kinds = [
  'bearer: ko\n        force: binding\n        kind: recurring\n        event: meeting-held\n        min: 1\n        per: calendar-year\n        stub: not-owed',
  'bearer: partnership\n        force: intent\n        kind: continuous\n        event: activity-done\n        longest_silence: P1M',
  'bearer: ko\n        force: permission\n        kind: power',
  'force: statement\n        kind: establishes',
  'bearer: ko\n        force: binding\n        kind: deadline\n        event: evaluated\n        by: 2020-06-01',
]

function normOf(id: string, quote: string, kind: number): string {
  return `      - id: ${id}\n        says: Noget loves.\n        quote: '${quote}'\n        ${kinds[kind] ?? kinds[0] ?? ''}`
}

const head = [
  'samvaerk: 1',
  'id: tilfaeldig',
  'language: da',
  'title: Titlen',
  'text: { file: text.md, sha256: SHA }',
  'reading: { by: Prøven, on: 2026-01-01 }',
  'signed: { on: unknown }',
  'in_force: { from: unknown, until: indefinite }',
  'parties: [{ id: ko, name: Afsnit, kind: animal }]',
  'clauses:',
]
