import { type AnswerType, answerTypes } from '../vocabulary.ts'
import type { Texts } from '../../platform/languages.ts'
import { answersFor, askOf, paramsOf, type ParamType, type PlacedParam } from './params.ts'
import { type CheckTask, normsOf, type PlacedNorm } from './references.ts'
import { insistOn, listed, near } from './scopes.ts'

const typeNames: Record<AnswerType, Texts<string>> = {
  text: { da: 'tekst', en: 'text' },
  integer: { da: 'et helt tal', en: 'a whole number' },
  decimal: { da: 'et tal', en: 'a number' },
  date: { da: 'en dato', en: 'a date' },
  duration: { da: 'en periode', en: 'a period' },
  party: { da: 'en part', en: 'a party' },
  parties: { da: 'parter i rækkefølge', en: 'parties in order' },
  body: { da: 'et organ', en: 'a body' },
  'yes-no': { da: 'ja eller nej', en: 'yes or no' },
  indicators: { da: 'indikatorer', en: 'indicators' },
}

/** Checks that every asked parameter has its question, field and type, and that no question hangs in the air. */
export function checkParams(task: CheckTask): void {
  const used = new Set<string>()
  for (const placed of normsOf(task.reading)) {
    for (const param of paramsOf(placed.norm)) {
      const asked = askOf(param.value)
      if (asked === null) continue
      used.add(asked.ask)
      checkAsked(task, placed, param, asked)
    }
    for (const id of placed.norm.questions ?? []) used.add(id)
    if (placed.norm.kind === 'aim' && placed.norm.ask !== undefined) {
      used.add(placed.norm.ask)
      insistOn(task, 'question', placed.norm.ask, [...placed.path, 'ask'])
      checkAim(task, placed, placed.norm.ask)
    }
  }
  for (const [id, { path }] of task.declared.questions) {
    if (!used.has(id)) task.report.add('question-unused', task.tree.at([...path, 'id']), { id })
  }
}

/** An aim without indicators can be judged only once a decision may name them. */
function checkAim({ declared, report, tree }: CheckTask, { path }: PlacedNorm, ask: string): void {
  const fields = declared.questions.get(ask)?.fields
  if (fields === undefined || Object.values(fields).includes('indicators')) return
  report.add('aim-unanswerable', tree.at([...path, 'ask']), { question: ask })
}

interface Asked {
  ask: string
  field: string | undefined
}

function checkAsked(task: CheckTask, { path }: PlacedNorm, param: PlacedParam, { ask, field }: Asked): void {
  const at = [...path, ...param.path]
  insistOn(task, 'question', ask, [...at, 'ask'])
  const fields = task.declared.questions.get(ask)?.fields
  if (fields === undefined) return
  const names = Object.keys(fields)
  const last = param.path.at(-1) ?? ''
  if (field !== undefined && !names.includes(field)) {
    const params = { question: ask, field, allowed: listed(names) }
    return task.report.add('unknown-field', task.tree.at([...at, 'field']), params, {
      suggestion: near(task, field, names),
    })
  }
  const chosen = field ?? (names.length === 1 ? names[0] : names.find((name) => name === last))
  if (chosen === undefined) {
    const params = { question: ask, key: param.key, allowed: listed(names) }
    return task.report.add('field-not-told', task.tree.at([...at, 'ask']), params)
  }
  const actual = fields[chosen]
  const possible = answersFor[param.type]
  if (actual === undefined || possible.includes(actual)) return
  const params = {
    key: param.key,
    expected: expectedText(param.type),
    field: chosen,
    question: ask,
    actual: typeNames[actual],
  }
  task.report.add('answer-type', task.tree.at([...at, 'ask']), params)
}

function expectedText(type: ParamType): Texts<string> {
  const types = answerTypes.filter((answer) => answersFor[type].includes(answer)).map((answer) => typeNames[answer])
  return { da: types.map(({ da }) => da).join(' eller '), en: types.map(({ en }) => en).join(' or ') }
}
