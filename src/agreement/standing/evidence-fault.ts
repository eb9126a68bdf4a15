import type { Texts } from '../../platform/languages.ts'
import type { Evidence } from '../model.ts'
import { type FaultCode, faultTexts } from './evidence-texts.ts'

/** The facts of an entry, before it has an id and a moment of recording. */
export type EntryFacts = Omit<Evidence, 'id' | 'recordedAt' | 'retracts'>

/** A fault of an entry: the column that it is in, and what is wrong with it in both languages. */
export interface EntryFault {
  code: FaultCode
  column: string
  message: Texts<string>
}

/** A fault in words. */
export function fault<C extends FaultCode>(
  code: C,
  column: string,
  ...told: Parameters<(typeof faultTexts)[C]>
): EntryFault {
  const say = faultTexts[code] as (...told: readonly (string | number)[]) => Texts<string>
  return { code, column, message: say(...told) }
}
