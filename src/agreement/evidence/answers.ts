import { readDay } from '../../platform/forms.ts'
import { isPeriod } from '../../platform/days.ts'
import type { Agreement, Json } from '../model.ts'
import type { AnswerType } from '../vocabulary.ts'

/** Reads what somebody typed as an answer of a type; nothing when it is none (EVD-07). */
export function readAnswer(typed: string, type: AnswerType, agreement: Agreement): Json | undefined {
  const text = typed.trim()
  if (text === '') return undefined
  switch (type) {
    case 'text':
      return text.slice(0, 2000)
    case 'integer':
      return /^\d{1,9}$/.test(text) ? Number(text) : undefined
    case 'decimal':
      return readDecimal(text) ?? undefined
    case 'date':
      return readDay(text) ?? undefined
    case 'duration':
      return readPeriod(text) ?? undefined
    case 'party':
      return agreement.parties.find((party) => isNamed(party, text))?.id
    case 'body':
      return agreement.bodies.find((body) => isNamed(body, text))?.id
    case 'parties':
      return readParties(text, agreement)
    case 'yes-no':
      return text === 'ja' || text === 'yes' ? true : text === 'nej' || text === 'no' ? false : undefined
    default:
      return type satisfies never
  }
}

/** A decimal as people write it, with comma or point: `0,1` and `0.1` are the same. */
export function readDecimal(text: string): string | null {
  const plain = text.trim().replace(/\s/g, '').replace(',', '.')
  return /^\d{1,15}(\.\d{1,10})?$/.test(plain) ? plain : null
}

const units: Readonly<Record<string, 'D' | 'W' | 'M' | 'Y'>> = {
  dag: 'D',
  dage: 'D',
  day: 'D',
  days: 'D',
  uge: 'W',
  uger: 'W',
  week: 'W',
  weeks: 'W',
  måned: 'M',
  måneder: 'M',
  month: 'M',
  months: 'M',
  år: 'Y',
  year: 'Y',
  years: 'Y',
}

/** A length of time as people write it: `60 dage`, `6 måneder`, `1 år`, or `P6M`. */
export function readPeriod(text: string): string | null {
  const plain = text.trim()
  if (isPeriod(plain.toUpperCase())) return plain.toUpperCase()
  const [, number, word] = /^(\d{1,4})\s*([a-zæøå]+)$/i.exec(plain) ?? []
  const unit = word === undefined ? undefined : units[word.toLowerCase()]
  return unit === undefined ? null : `P${number}${unit}`
}

function readParties(text: string, agreement: Agreement): string[] | undefined {
  const named = text.split(/[,;\n]/).map((each) => each.trim())
  const ids = named.map((name) => agreement.parties.find((party) => isNamed(party, name))?.id)
  return ids.every((id) => id !== undefined) && new Set(ids).size === ids.length ? ids : undefined
}

function isNamed(thing: { id: string; name: string; short?: string | undefined }, text: string): boolean {
  const word = text.toLowerCase()
  return [thing.id, thing.name, thing.short].some((name) => name?.toLowerCase() === word)
}
