import { compile, type Compiled } from '../src/agreement/compile/compile.ts'
import type { FindingCode } from '../src/agreement/compile/texts.ts'
import { readSource, sha256 } from '../src/agreement/compile/source.ts'

/** A made-up agreement of two made-up municipalities, in which every word is accounted for. */
export const exampleText = `# **NORDBY**

# Aftale om stien

## 1. Parterne

Nordby Kommune og Sydby Kommune indgår aftalen for perioden 1. januar 2020 – 31. december 2021.

## 2. Styregruppen

Styregruppen mødes mindst tre gange hvert år. Formandskabet går på skift mellem
Nordby Kommune og *Sydby* Kommune.

- Styregruppen kan invitere fagfolk.
- Stien er fire kilometer lang.

Formanden afsætter 0,5 årsværk hvert år.

## 3. Underskrift

Underskrevet den 10. januar 2020

**Ane Berg**
Borgmester
`

const head = `samvaerk: 1
id: stien-2020
language: da
title: Aftale om stien
text: { file: text.md, sha256: SHA }
reading: { by: Prøven, on: 2026-01-01 }
signed: { on: 2020-01-10, quote: Underskrevet den 10. januar 2020 }
in_force: { from: 2020-01-01, until: 2021-12-31, quote: perioden 1. januar 2020 – 31. december 2021 }
parties:
  - { id: nordby, name: Nordby Kommune, kind: municipality, short: Nordby }
  - { id: sydby, name: Sydby Kommune, kind: municipality }
bodies:
  - { id: styregruppe, name: Styregruppen }
  - { id: grupper, name: Grupperne, parent: styregruppe, many: true }
offices:
  - { id: formandskab, name: Formandskabet }
focus_areas:
  - { id: stien, name: Stien, clause: "2" }
acts:
  - { id: fagfolk-inviteret, name: Fagfolk er inviteret }
signatories:
  - { party: nordby, name: Ane Berg, title: Borgmester }
`

const clauses = `clauses:
  - label: "1"
    heading: 1. Parterne
    norms:
      - id: parterne
        says: De to kommuner er parter i aftalen.
        quote: Nordby Kommune og Sydby Kommune indgår aftalen for … december 2021.
        force: statement
        kind: establishes
  - label: "2"
    heading: 2. Styregruppen
    norms:
      - id: moeder
        says: Styregruppen holder mindst tre møder om året.
        quote: Styregruppen mødes mindst tre gange hvert år.
        bearer: styregruppe
        force: binding
        kind: recurring
        event: meeting-held
        min: 3
        per: calendar-year
      - id: skift
        says: Formandskabet går på skift.
        quote: Formandskabet går på skift mellem Nordby Kommune og Sydby Kommune.
        bearer: formandskab
        force: binding
        kind: rotation
        among: [nordby, sydby]
        turn: { ask: formand, field: turn }
        grace: { assumed: P60D, ask: formand, field: grace }
      - id: invitation
        says: Styregruppen må invitere fagfolk.
        quote: Styregruppen kan invitere fagfolk.
        bearer: styregruppe
        force: permission
        kind: power
        event: fagfolk-inviteret
      - id: aarsvaerk
        says: Formanden afsætter et halvt årsværk.
        quote: Formanden afsætter 0,5 årsværk hvert år.
        bearer: formandskab
        force: binding
        kind: allocation
        quantity: "0.5"
        unit: aarsvaerk
    questions:
      - id: formand
        question: Hvor længe varer et formandskab?
        answer: { turn: duration, grace: duration }
    background:
      - Stien er fire kilometer lang.
  - label: "3"
    heading: 3. Underskrift
`

/** The reading of it; SHA stands for the fingerprint of the text it is compiled with. */
export const exampleReading = head + clauses

/** Compiles the example, with pieces of its text or reading exchanged; every piece must be there. */
export function compiled(
  changes: { text?: [from: string, to: string][]; reading?: [from: string, to: string][] } = {},
): Compiled {
  const text = exchanged(exampleText, changes.text ?? [])
  const reading = exchanged(exampleReading, changes.reading ?? [])
  return compile({ text, reading: withFingerprint(reading, text) })
}

/** Puts the fingerprint of a text where the reading says SHA. */
export function withFingerprint(reading: string, text: string): string {
  const source = readSource('text.md', text)
  return reading.replace('SHA', 'text' in source ? sha256(source.text) : '0'.repeat(64))
}

/** Only the codes of what was found, in order. */
export function codesOf({ findings }: Compiled): FindingCode[] {
  return findings.map(({ code }) => code)
}

/** Adds lines to a norm of the example, in front of its `quote`. */
export function inNorm(id: string, lines: string): [string, string] {
  return [`      - id: ${id}\n`, `      - id: ${id}\n        ${lines}\n`]
}

function exchanged(text: string, changes: readonly [string, string][]): string {
  let result = text
  for (const [from, to] of changes) {
    if (!result.includes(from)) throw new Error(`The example has no ${JSON.stringify(from)}`)
    result = result.replace(from, () => to)
  }
  return result
}
