import { isDay, isPeriod } from '../../platform/days.ts'
import { longDay } from '../../platform/format.ts'
import type { Language, Texts } from '../../platform/languages.ts'
import { lengthWords } from '../assess/explain.ts'
import { readIndicators } from '../assess/indicators.ts'
import type { Agreement, AgreementQuestion, Json } from '../model.ts'
import { nameOf } from '../names.ts'

interface Words {
  states: (parts: string) => string
  noStates: string
  plan: string
  parties: (names: string) => string
  attested: (yes: boolean) => string
  measured: (value: string, uncertainty: string | null, baseline: boolean) => string
  answers: (question: string, answer: string) => string
  focus: (area: string, change: string) => string
  decides: (what: string, outcome: string | null) => string
  seat: (what: string) => string
  change: Record<string, string>
  indicator: (name: string, better: string) => string
}

const words: Texts<Words> = {
  da: {
    states: (parts) => `Der står: ${parts}`,
    noStates: 'Ingen af de krævede dele står der',
    plan: 'Afløser et planlagt møde',
    parties: (names) => `Til stede: ${names}`,
    attested: (yes) => (yes ? 'Ja' : 'Nej'),
    measured: (value, uncertainty, baseline) =>
      `${value}${uncertainty ? ` ± ${uncertainty}` : ''}${baseline ? ' (udgangspunkt)' : ''}`,
    answers: (question, answer) => `${question} Svar: ${answer}`,
    focus: (area, change) => `${area}: ${change}`,
    decides: (what, outcome) => (outcome ? `${what}: ${outcome}` : what),
    seat: (what) => what,
    change: { added: 'tilføjet', changed: 'ændret', closed: 'lukket' },
    indicator: (name, better) => `${name} (${better === 'higher' ? 'højere' : 'lavere'} er bedre)`,
  },
  en: {
    states: (parts) => `States: ${parts}`,
    noStates: 'None of the required parts is stated',
    plan: 'Takes the place of a planned meeting',
    parties: (names) => `Present: ${names}`,
    attested: (yes) => (yes ? 'Yes' : 'No'),
    measured: (value, uncertainty, baseline) =>
      `${value}${uncertainty ? ` ± ${uncertainty}` : ''}${baseline ? ' (baseline)' : ''}`,
    answers: (question, answer) => `${question} Answer: ${answer}`,
    focus: (area, change) => `${area}: ${change}`,
    decides: (what, outcome) => (outcome ? `${what}: ${outcome}` : what),
    seat: (what) => what,
    change: { added: 'added', changed: 'changed', closed: 'closed' },
    indicator: (name, better) => `${name} (${better} is better)`,
  },
}

/** The part of an entry with a shape of its own, as a sentence; nothing where it says nothing to a reader. */
export function detailWords(agreement: Agreement, detail: unknown, language: Language): string | null {
  if (detail === null || typeof detail !== 'object' || Array.isArray(detail)) return null
  const t = words[language]
  const of = detail as Readonly<Record<string, Json>>
  const text = (name: string) => (typeof of[name] === 'string' ? of[name] : null)
  if (Array.isArray(of['states']))
    return of['states'].length > 0 ? t.states(of['states'].map(String).join(', ')) : t.noStates
  if (Array.isArray(of['parties']))
    return t.parties(
      of['parties'].flatMap((id) => (typeof id === 'string' ? nameOf(agreement, id, language) : [])).join(', '),
    )
  if (text('plan')) return t.plan
  if (typeof of['yes'] === 'boolean') return t.attested(of['yes'])
  const value = text('value')
  if (value) return t.measured(value, text('uncertainty'), of['baseline'] === true)
  const question = agreement.questions.find((each) => each.id === of['question'])
  if (question) return t.answers(question.question, answerWords(agreement, question, of['answer'] ?? null, language))
  const area = text('focus_area')
  if (area) return t.focus(nameOf(agreement, area, language), t.change[text('change') ?? ''] ?? '')
  const decides = text('decides')
  if (decides) return t.decides(decides, text('outcome'))
  const seat = text('function')
  return seat ? t.seat(seat) : null
}

/** An answer to an open question in words: its values in the order of the question, with names for ids. */
export function answerWords(
  agreement: Agreement,
  question: AgreementQuestion,
  answer: Json,
  language: Language,
): string {
  if (answer === null || typeof answer !== 'object' || Array.isArray(answer))
    return wordsOf(agreement, answer, language)
  const parts = Object.keys(question.answer).flatMap((field) => answer[field] ?? [])
  return parts.map((each) => wordsOf(agreement, each, language)).join('; ')
}

function wordsOf(agreement: Agreement, answer: Json, language: Language): string {
  if (answer === null) return ''
  if (Array.isArray(answer)) return answer.map((each) => wordsOf(agreement, each, language)).join(', ')
  if (typeof answer === 'boolean') return words[language].attested(answer)
  const [indicator] = readIndicators([answer]) ?? []
  if (indicator) return words[language].indicator(indicator.name, indicator.better)
  if (typeof answer === 'object')
    return Object.values(answer)
      .map((each) => wordsOf(agreement, each, language))
      .join('; ')
  if (typeof answer === 'string' && isPeriod(answer)) return lengthWords(answer, language)
  if (typeof answer === 'string' && isDay(answer)) return longDay(answer, language)
  return nameOf(agreement, typeof answer === 'number' ? String(answer) : answer, language)
}
