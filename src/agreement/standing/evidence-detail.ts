import { isDay, isPeriod } from '../../platform/days.ts'
import { decimal } from '../assess/decimal.ts'
import { detailOf, textIn } from '../assess/entries.ts'
import { readIndicators } from '../assess/indicators.ts'
import { didYouMean } from '../compile/suggest.ts'
import type { Agreement, Json } from '../model.ts'
import type { AnswerType, EvidenceKind } from '../vocabulary.ts'
import { type EntryFacts, type EntryFault, fault } from './evidence-fault.ts'

/** One shape of detail a kind, as an example that can be copied. */
const examples: Partial<Record<EvidenceKind, string>> = {
  'meeting-planned': '{"plan": "id"}',
  'meeting-held': '{"plan": "id", "parties": ["id"]}',
  'charter-approved': '{"states": ["opgave", "maal"]}',
  attested: '{"yes": true}',
  measured: '{"indicator": "id", "value": "12.3", "uncertainty": "1.1"}',
  decided: '{"question": "id", "answer": {"field": "value"}}',
}

/** Checks the detail against the one shape of its kind (EVD-25). */
export function checkDetail(entry: EntryFacts, agreement: Agreement): EntryFault[] {
  const { kind, detail } = entry
  if (kind === 'attested') return typeof detailOf(entry, 'yes') === 'boolean' ? [] : [wrong(kind)]
  if (kind === 'measured') return checkMeasured(entry)
  if (detail === null) return []
  if (typeof detail !== 'object' || Array.isArray(detail)) return [wrong(kind)]
  if (kind === 'meeting-planned' || kind === 'meeting-held') {
    const plan = detailOf(entry, 'plan')
    const parties = detailOf(entry, 'parties')
    const known = parties === undefined || (isTexts(parties) && isOfType(parties, 'parties', agreement))
    return known && (plan === undefined || typeof plan === 'string') ? [] : [wrong(kind)]
  }
  if (kind === 'charter-approved') {
    const states = detailOf(entry, 'states')
    return states === undefined || isTexts(states) ? [] : [wrong(kind)]
  }
  return kind === 'decided' ? checkDecided(entry, agreement) : []
}

function wrong(kind: EvidenceKind): EntryFault {
  return fault('detail-wrong', 'detail', kind, examples[kind] ?? '{}')
}

function isTexts(value: Json): boolean {
  return Array.isArray(value) && value.every((each) => typeof each === 'string')
}

function checkMeasured(entry: EntryFacts): EntryFault[] {
  const value = figure(detailOf(entry, 'value'))
  const uncertainty = detailOf(entry, 'uncertainty')
  const width = uncertainty === undefined || uncertainty === null ? undefined : figure(uncertainty)
  const baseline = detailOf(entry, 'baseline')
  const fits = value && (width === undefined || (width !== null && width.units >= 0n))
  return fits && (baseline === undefined || typeof baseline === 'boolean') ? [] : [wrong('measured')]
}

function figure(value: Json | undefined) {
  return typeof value === 'string' || typeof value === 'number' ? decimal(String(value)) : null
}

function checkDecided(entry: EntryFacts, agreement: Agreement): EntryFault[] {
  const question = detailOf(entry, 'question')
  const change = detailOf(entry, 'change')
  const areas = agreement.focusAreas.map(({ id }) => id)
  const area = textIn(entry, 'focus_area')
  if (change !== undefined) {
    if (area === null || typeof change !== 'string' || !['added', 'changed', 'closed'].includes(change)) {
      return [fault('detail-wrong', 'detail', 'decided', '{"focus_area": "id", "change": "closed"}')]
    }
    const [from, name, words] = ['from', 'name', 'words'].map((field) => detailOf(entry, field))
    const told = [name, words].every((each) => each === undefined || typeof each === 'string')
    if (!told || (from !== undefined && !(typeof from === 'string' && isDay(from)))) {
      return [
        fault(
          'detail-wrong',
          'detail',
          'decided',
          '{"focus_area": "id", "change": "changed", "from": "2018-07-01", "words": "…"}',
        ),
      ]
    }
    const near = change === 'added' || areas.includes(area) ? undefined : didYouMean(area, areas)
    return near === undefined ? [] : [fault('subject-unknown', 'detail', area, near)]
  }
  if (question === undefined) return []
  const asked = agreement.questions.find(({ id }) => id === question)
  if (typeof question !== 'string') return [wrong('decided')]
  if (!asked) {
    const names = agreement.questions.map(({ id }) => id)
    return [fault('question-unknown', 'detail', question, didYouMean(question, names) ?? '')]
  }
  return checkAnswer(detailOf(entry, 'answer'), asked.answer, agreement)
}

function checkAnswer(
  answer: Json | undefined,
  types: Readonly<Record<string, AnswerType>>,
  agreement: Agreement,
): EntryFault[] {
  const names = Object.keys(types)
  const [only] = names
  if (answer === undefined || answer === null || Array.isArray(answer)) return [wrong('decided')]
  const fields =
    typeof answer === 'object' ? answer : names.length === 1 && only !== undefined ? { [only]: answer } : null
  if (fields === null || Object.keys(fields).length === 0) return [wrong('decided')]
  return Object.entries(fields).flatMap(([field, value]) => {
    const type = Object.hasOwn(types, field) ? types[field] : undefined
    if (type === undefined) return [fault('answer-field', 'detail', field, didYouMean(field, names) ?? '')]
    return isOfType(value, type, agreement) ? [] : [fault('answer-type', 'detail', field, type)]
  })
}

/** Whether a value is an answer of a type. */
function isOfType(value: Json, type: AnswerType, agreement: Agreement): boolean {
  switch (type) {
    case 'text':
      return typeof value === 'string' && value.trim() !== ''
    case 'integer':
      return typeof value === 'number' ? Number.isInteger(value) : typeof value === 'string' && /^\d{1,9}$/.test(value)
    case 'decimal':
      return figure(value) !== null
    case 'date':
      return typeof value === 'string' && isDay(value)
    case 'duration':
      return typeof value === 'string' && isPeriod(value)
    case 'party':
      return agreement.parties.some(({ id }) => id === value)
    case 'parties':
      return (
        Array.isArray(value) &&
        value.length > 0 &&
        value.every((each) => agreement.parties.some(({ id }) => id === each))
      )
    case 'body':
      return agreement.bodies.some(({ id }) => id === value)
    case 'yes-no':
      return typeof value === 'boolean'
    case 'indicators':
      return readIndicators(value) !== undefined
    default:
      return type satisfies never
  }
}
