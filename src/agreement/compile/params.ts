import type { ReadNorm } from '../reading.ts'
import type { AnswerType } from '../vocabulary.ts'

/** What a parameter holds, and so which types of answer can give it. */
export type ParamType = 'count' | 'period' | 'day' | 'month-day' | 'decimal' | 'stub' | 'judge' | 'order' | 'opening'

/** A parameter of a norm, plain or asked, with its place under the norm. */
export interface PlacedParam {
  key: string
  path: string[]
  type: ParamType
  value: unknown
}

/** Which types of answer may give a parameter of this type. */
export const answersFor: Record<ParamType, readonly AnswerType[]> = {
  count: ['integer'],
  period: ['duration'],
  day: ['date'],
  'month-day': ['text'],
  decimal: ['decimal', 'integer'],
  stub: ['text'],
  judge: ['body', 'party'],
  order: ['parties'],
  opening: ['date', 'duration'],
}

/** Every parameter of a norm that may be the text's, ours, or nobody's yet. */
export function paramsOf(norm: ReadNorm): PlacedParam[] {
  return listed(norm).filter(({ value }) => value !== undefined)
}

function listed(norm: ReadNorm): PlacedParam[] {
  switch (norm.kind) {
    case 'recurring':
      return [param('count', norm.min, 'min'), param('stub', norm.stub, 'stub')]
    case 'deadline':
      return [
        param('day', norm.by, 'by'),
        param('day', norm.before, 'before'),
        param('month-day', norm.yearly?.by, 'yearly', 'by'),
        param('period', norm.before_expiry, 'before_expiry'),
        param('period', norm.after_start, 'after_start'),
        param('period', norm.after?.within, 'after', 'within'),
        param('opening', norm.opens, 'opens'),
      ]
    case 'continuous':
      return [param('period', norm.longest_silence, 'longest_silence')]
    case 'membership':
      return [param('period', norm.grace, 'grace')]
    case 'document':
      return [param('period', norm.within, 'within')]
    case 'rotation':
      return [
        param('period', norm.turn, 'turn'),
        param('order', norm.order, 'order'),
        param('period', norm.grace, 'grace'),
      ]
    case 'follows':
      return [param('period', norm.grace, 'grace')]
    case 'allocation':
      return [
        param('decimal', norm.quantity, 'quantity'),
        param('decimal', norm.used?.hours_in_unit, 'used', 'hours_in_unit'),
      ]
    case 'attested':
      return [param('period', norm.every, 'every'), param('judge', norm.by, 'by')]
    case 'term':
      return [
        param('period', norm.evaluation?.within, 'evaluation', 'within'),
        param('period', norm.evaluation?.opens, 'evaluation', 'opens'),
        param('period', norm.decision?.within, 'decision', 'within'),
        param('period', norm.decision?.opens, 'decision', 'opens'),
      ]
    case 'aim':
    case 'power':
    case 'reference':
    case 'establishes':
      return []
  }
}

function param(type: ParamType, value: unknown, ...path: string[]): PlacedParam {
  return { key: path.join('.'), path, type, value }
}

/** The question that a parameter asks, with the field of its answer; null when the value is the text's own. */
export function askOf(value: unknown): { ask: string; field: string | undefined; assumed: unknown } | null {
  if (typeof value !== 'object' || value === null || !('ask' in value) || typeof value.ask !== 'string') return null
  const field = 'field' in value && typeof value.field === 'string' ? value.field : undefined
  return { ask: value.ask, field, assumed: 'assumed' in value ? value.assumed : undefined }
}

/** The text's own value of a parameter, or the assumed one; undefined while nobody has one. */
export function valueOf(value: unknown): unknown {
  const asked = askOf(value)
  return asked === null ? value : asked.assumed
}
