import type { Fields, Problem } from '../../platform/forms.ts'
import type { Agreement, AgreementQuestion, Json } from '../model.ts'
import { readAnswer } from './answers.ts'

/** An answer to an open question as its form gives it, and what is wrong with its fields. */
export interface AnswerRead {
  readonly answer: Record<string, Json>
  readonly problems: readonly Problem[]
}

/** Reads the fields `svar-…` of a question's form, each by its type (EVD-07); at least one must be answered. */
export function readAnswers(
  question: AgreementQuestion,
  fields: Fields,
  agreement: Agreement,
  message: string,
): AnswerRead {
  const answer: Record<string, Json> = {}
  const problems: Problem[] = []
  for (const [name, type] of Object.entries(question.answer)) {
    const field = `svar-${name}`
    const typed = fields[field]
    const read = typeof typed === 'string' ? readAnswer(typed, type, agreement) : undefined
    if (read !== undefined) answer[name] = read
    else if (typeof typed === 'string' && typed.trim() !== '') problems.push({ field, message })
  }
  if (Object.keys(answer).length === 0 && problems.length === 0) {
    problems.push({ field: `svar-${Object.keys(question.answer)[0] ?? ''}`, message })
  }
  return { answer, problems }
}
