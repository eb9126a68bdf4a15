/** The words around a verdict: why there is none yet, on whose number it rests, what was broken before, how far ahead it looks. */
import type { Day } from '../../platform/days.ts'
import type { Norm, Reason } from '../model.ts'
import type { Verdict } from '../vocabulary.ts'
import type { JudgedWindow } from './next.ts'
import { listed, reason } from './reasons.ts'
import { isOver } from './setting.ts'
import type { Room } from './window.ts'

/** Why there is nothing to judge yet. */
export function waitingReason({ setting, agreement }: Room): Reason {
  if (setting.waiting === 'not-signed') return reason('not-signed', { signed: agreement.signedOn ?? '' })
  if (setting.waiting === 'start-unknown') return reason('start-unknown', {})
  return reason('starts-later', { from: setting.from ?? '' })
}

interface Around {
  verdict: Verdict
  rests: readonly string[]
  awaits: readonly string[]
  earlier: readonly JudgedWindow[]
  /** When the first window that has not begun begins. */
  begins: Day | null
}

/** How many earlier windows are told; all stand in the list of windows. */
const mostEarlier = 3

/** The words around a norm's verdict. */
export function wordsAround(norm: Norm, { verdict, rests, awaits, earlier, begins }: Around, room: Room): Reason[] {
  const { view, lives, setting } = room
  const words: Reason[] = []
  if (verdict === 'not-yet' && begins !== null) words.push(reason('begins', { from: begins }))
  for (const question of awaits) words.push(reason('awaits', { question }))
  for (const question of rests) {
    if (!awaits.includes(question))
      words.push(reason('rests', { question, values: listed(assumedFor(norm, question)) }))
  }
  if (norm.force === 'intent' && verdict === 'unproven' && norm.kind !== 'aim') words.push(reason('wished', {}))
  if (norm.while && setting.state === 'in-force' && isOver(lives, view)) {
    words.push(reason('released', { until: lives.at(-1)?.until ?? '' }))
  }
  for (const { window, verdict: was } of earlier.slice(-mostEarlier)) {
    words.push(
      reason(
        'earlier',
        { from: window.from, until: window.until, verdict: was, thing: window.thing ?? '' },
        window.evidence,
      ),
    )
  }
  if (view.asOf > view.knownOn) words.push(reason('forecast', { known: view.knownOn }))
  return words
}

/** The numbers that we assume for a question, as they stand in the norm. */
function assumedFor(value: unknown, question: string): string[] {
  if (typeof value !== 'object' || value === null) return []
  if ('ask' in value && value.ask === question) return 'assumed' in value ? [String(value.assumed)] : []
  return Object.values(value).flatMap((part) => assumedFor(part, question))
}
