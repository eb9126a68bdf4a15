import { readDay } from '../../platform/forms.ts'
import { isPeriod } from '../../platform/days.ts'
import { type Indicator, readIndicators } from '../assess/indicators.ts'
import type { Agreement, Json } from '../model.ts'
import type { AnswerType } from '../vocabulary.ts'
import { slug } from './slug.ts'

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
      return yesOrNo.get(text.toLowerCase())
    case 'indicators':
      return readIndicatorLines(text)
    default:
      return type satisfies never
  }
}

const yesOrNo: ReadonlyMap<string, boolean> = new Map([
  ['ja', true],
  ['yes', true],
  ['nej', false],
  ['no', false],
])

const directions: ReadonlyMap<string, Indicator['better']> = new Map([
  ...['højere', 'flere', 'mere', 'op', 'higher', 'more', 'up'].map((word) => [word, 'higher'] as const),
  ...['lavere', 'færre', 'mindre', 'ned', 'lower', 'fewer', 'less', 'down'].map((word) => [word, 'lower'] as const),
])

/** Indicators as people write them, one a line with the way that is better: `Borgere, der er trygge: højere`. */
function readIndicatorLines(text: string): Json | undefined {
  const lines = text.split('\n').filter((line) => line.trim() !== '')
  const read = lines.map((line) => {
    const [, name = '', word = ''] = /^(.*[^\s:;(])\s*[:;(]\s*([a-zæøå]+)\)?\.?$/i.exec(line.trim()) ?? []
    return {
      id: slug(name)?.slice(0, 80).replace(/-+$/, '') ?? '',
      name,
      better: directions.get(word.toLowerCase()) ?? '',
    }
  })
  return readIndicators(read) as Json | undefined
}

/**
 * A decimal as people write it, with comma or point: `0,1` and `0.1` are the same. `1.924` is a thousand to some and next to
 * two to others, so it is nothing to us.
 */
export function readDecimal(text: string): string | null {
  const typed = text.trim().replace(/\s/g, '')
  if (/^[1-9]\d{0,2}([.,]\d{3})+$/.test(typed)) return null
  const plain = typed.replace(',', '.')
  return /^\d{1,15}(\.\d{1,10})?$/.test(plain) ? plain : null
}

const units: ReadonlyMap<string, 'D' | 'W' | 'M' | 'Y'> = new Map([
  ...['dag', 'dage', 'day', 'days'].map((word) => [word, 'D'] as const),
  ...['uge', 'uger', 'week', 'weeks'].map((word) => [word, 'W'] as const),
  ...['måned', 'måneder', 'md', 'mdr', 'month', 'months'].map((word) => [word, 'M'] as const),
  ...['år', 'year', 'years'].map((word) => [word, 'Y'] as const),
])

/** A length of time as people write it: `60 dage`, `6 måneder`, `6 mdr.`, `et år`, or `P6M`. */
export function readPeriod(text: string): string | null {
  const plain = text.trim()
  if (isPeriod(plain.toUpperCase())) return plain.toUpperCase()
  const [, number = '', word = ''] = /^(\d{1,4}|en|et|one|a)\s*([a-zæøå]+)\.?$/i.exec(plain) ?? []
  const unit = units.get(word.toLowerCase())
  if (unit === undefined) return null
  return `P${/^\d/.test(number) ? Number(number) : 1}${unit}`
}

function readParties(text: string, agreement: Agreement): string[] | undefined {
  const idOf = (name: string) => agreement.parties.find((party) => isNamed(party, name.trim()))?.id
  // A name may hold an "og" of its own, so it is only a separator where the whole is no name.
  const named = text.split(/[,;\n]/).flatMap((each) => (idOf(each) === undefined ? each.split(/ (?:og|and) /i) : each))
  const ids = named.map(idOf)
  return ids.every((id) => id !== undefined) && new Set(ids).size === ids.length ? ids : undefined
}

function isNamed(thing: { id: string; name: string; short?: string | undefined }, text: string): boolean {
  const word = text.toLowerCase()
  return [thing.id, thing.name, thing.short].some((name) => name?.toLowerCase() === word)
}
