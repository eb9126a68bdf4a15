import { expect, test } from 'vitest'
import { codesOf, compiled, exampleReading, exampleText, withFingerprint } from '../../../test/agreement-example.ts'
import { compile } from './compile.ts'
import { sha256 } from './source.ts'

const reading = withFingerprint(exampleReading, exampleText)

test('AGR-08 a file that is not text is refused, and nothing else is said about it', () => {
  const bytes = new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0, 1, 2, 3])
  const result = compile({ text: bytes, reading })
  expect(codesOf(result)).toEqual(['not-text'])
  expect(result.agreement).toBeNull()
})

test('AGR-08 control characters, broken surrogates and towers of marks are no text', () => {
  for (const text of ['a\u0000b', 'a\u001b[31mb', 'a\ud800b', `a${'\u0301'.repeat(40)}`]) {
    expect(codesOf(compile({ text, reading })), JSON.stringify(text)).toEqual(['not-text'])
  }
})

test('AGR-08 ten megabytes of text are refused at once, and the finding names the limit', () => {
  const result = compile({ text: 'Ord og ord. '.repeat(900_000), reading })
  expect(codesOf(result)).toEqual(['too-large'])
  expect(result.findings[0]?.message.da).toContain('1048576')
})

test('AGR-08 a reading that is too large is refused as the text is', () => {
  const result = compile({ text: exampleText, reading: new Uint8Array(1_048_577).fill(32) })
  expect(result.findings.map(({ code, file }) => [code, file])).toEqual([['too-large', 'reading.yaml']])
})

test('AGR-08 a text without words is no agreement', () => {
  expect(codesOf(compile({ text: '\n\n', reading: withFingerprint(exampleReading, '\n\n') }))).toContain('text-empty')
})

test('AGR-08 characters that turn or hide words are refused with their number', () => {
  const result = compiled({ text: [['fire kilometer', 'fire \u202ekilometer']] })
  const found = result.findings.find(({ code }) => code === 'invisible-character')
  expect(found?.message.en).toContain('U+202E')
  expect(found?.line).toBe(15)
})

test('AGR-08 hidden characters cannot be smuggled in through escapes of the reading', () => {
  const result = compiled({ reading: [['says: De to kommuner er parter i aftalen.', 'says: "De \\u202eto kommuner"']] })
  expect(codesOf(result)).toEqual(['invisible-character'])
})

test('AGR-06 a text that was changed since it was signed is named, with the fingerprint it has now', () => {
  const changed = exampleText.replace('fire kilometer', 'fem kilometer')
  const result = compile({ text: changed, reading })
  const found = result.findings.find(({ code }) => code === 'text-changed')
  expect(found?.severity).toBe('error')
  expect(found?.hint.en).toContain(sha256(changed))
  expect(found?.file).toBe('reading.yaml')
})

test('AGR-06 a reading of another text gives one finding and not one a quote', () => {
  const text =
    '# Vedtægter for en helt anden forening\n\n## § 1\n\nForeningen hedder Solsikken og holder til i Østby.\n'
  const result = compile({ text, reading })
  expect(codesOf(result).filter((code) => code === 'another-text')).toHaveLength(1)
  expect(codesOf(result)).not.toContain('quote-not-found')
  expect(result.agreement).toBeNull()
})

test('AGR-06 a reading that names another file is held against the one it stands beside, and says so', () => {
  expect(codesOf(compiled({ reading: [['file: text.md', 'file: anden.md']] }))).toEqual(['other-file'])
})

test('AGR-06 line ends and composed letters do not change the fingerprint', () => {
  const written = exampleText.replaceAll('å', 'a\u030a').replaceAll('\n', '\r\n')
  const result = compile({ text: `\ufeff${written}`, reading })
  expect(result.findings).toEqual([])
  expect(result.agreement?.text).toBe(exampleText)
})

test('AGR-07 HTML, images, code, links, tables, rules and character codes are refused where they stand', () => {
  const pieces: [string, string][] = [
    ['<b>fed</b> skrift', 'HTML'],
    ['![kort](kort.png)', 'An image'],
    ['`kode`', 'Code'],
    ['[aftalen](https://example.org)', 'A link'],
    ['Navn | Rolle\n--- | ---\nAne | Formand', 'A table'],
    ['***', 'A horizontal rule'],
    ['fire &amp; fem', 'A character reference'],
    ['    indrykket', 'Code'],
    ['- # Overskrift i liste', 'A heading in a list'],
  ]
  for (const [piece, what] of pieces) {
    const result = compiled({ text: [['## 3. Underskrift', `${piece}\n\n## 3. Underskrift`]] })
    const found = result.findings.filter(({ code }) => code === 'unsupported-markdown')
    expect(found.length, piece).toBeGreaterThan(0)
    expect(found[0]?.message.en, piece).toContain(what)
    expect(found[0]?.line, piece).toBe(19)
  }
})

test('AGR-07 mark-up that is nested or heaped up beyond reason is refused before it costs time', () => {
  for (const junk of ['>'.repeat(5000), '- '.repeat(5000), '['.repeat(30_000), `${'x\n'.repeat(25_000)}`]) {
    expect(codesOf(compile({ text: junk, reading })), junk.slice(0, 9)).toEqual(['too-much-markup'])
  }
})

test('AGR-27 a span leads exactly to its words, past emphasis, escapes, list marks and line breaks', () => {
  const text = exampleText
    .replace('*Sydby* Kommune', '**Syd*by*** Kommune')
    .replace('1. januar 2020 –', '1\\. januar 2020 –')
  const { agreement } = compile({ text, reading: withFingerprint(exampleReading, text) })
  const words = agreement?.norms.flatMap((norm) => norm.spans.map((span) => agreement.text.slice(span.start, span.end)))
  expect(words).toEqual([
    'Nordby Kommune og Sydby Kommune indgår aftalen for perioden 1\\. januar 2020 – 31. december 2021.',
    'Styregruppen mødes mindst tre gange hvert år.',
    'Formandskabet går på skift mellem\nNordby Kommune og **Syd*by*** Kommune.',
    'Styregruppen kan invitere fagfolk.',
    'Formanden afsætter 0,5 årsværk hvert år.',
  ])
  expect(agreement?.norms[0]?.quoted).toBe(
    'Nordby Kommune og Sydby Kommune indgår aftalen for perioden 1. januar 2020 – 31. december 2021.',
  )
})

test('AGR-27 every displayed character knows its place in the text', () => {
  const { agreement } = compiled()
  for (const block of agreement?.blocks ?? []) {
    expect(block.offsets).toHaveLength(block.text.length)
    for (const [index, character] of Array.from(block.text).entries()) {
      const written = agreement?.text[block.offsets[index] ?? -1] ?? ''
      expect(/\s/.test(character) ? /\s/.test(written) : written === character, `${block.text} at ${index}`).toBe(true)
    }
  }
})

test('AGR-27 block quotes over several lines, numbered items and hard breaks keep their words', () => {
  const more = '> Stien er\n> fire meter bred.\n\n3. Stien er grøn.\n4. Stien er smal\\\n   og lang.\n'
  const { agreement } = compiled({ text: [['## 3. Underskrift', `${more}\n## 3. Underskrift`]] })
  const shown = agreement?.blocks.map(({ kind, text, number }) => [kind, text, number])
  expect(shown).toContainEqual(['quote', 'Stien er fire meter bred.', undefined])
  expect(shown).toContainEqual(['item', 'Stien er grøn.', 3])
  expect(shown).toContainEqual(['item', 'Stien er smal\nog lang.', 4])
})
