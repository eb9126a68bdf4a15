import type { Day } from '../../platform/days.ts'
import type { Language } from '../../platform/languages.ts'
import { thingName } from '../assess/explain.ts'
import { tellAll } from '../page/sentences.ts'
import { verdictWords } from '../pictures/look.ts'
import type { Held } from '../versions/desk.ts'
import { deadlinesOf } from './deadlines.ts'
import { exportTexts } from './texts.ts'

/** A coming date of the agreement, in words. */
export interface ComingDate {
  readonly on: Day
  readonly says: string
}

/** The agreement's coming dates in words, the next one first (EXP-11): for papers of other rooms. */
export function comingDates({ agreement, standing }: Held, language: Language): ComingDate[] {
  return deadlinesOf(agreement, standing).map(({ on, norm, thing }) => {
    const promise = agreement.norms.find(({ id }) => id === norm)
    const about = thing === null ? '' : ` (${thingName(agreement, thing, language)})`
    return { on, says: promise ? `${promise.says}${about}` : exportTexts[language].termEnds }
  })
}

/** A promise that is due or broken, in words. */
export interface Owed {
  readonly says: string
  readonly verdict: 'broken' | 'due'
  readonly word: string
  readonly because: readonly string[]
  readonly next: string | null
}

/** What is broken, then what is due, with why and what to do: for papers of other rooms. */
export function owedNow({ agreement, standing }: Held, language: Language): Owed[] {
  const told = [...tellAll(agreement, standing, language).values()]
  return (['broken', 'due'] as const).flatMap((verdict) =>
    told
      .filter((each) => each.verdict === verdict)
      .map(({ says, short, next }) => ({ says, verdict, word: verdictWords[language][verdict], because: short, next })),
  )
}
