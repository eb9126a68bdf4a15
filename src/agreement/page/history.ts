import { type Day, dayFromNumber, dayNumber, dayOf, plusDays } from '../../platform/days.ts'
import { assess } from '../assess/assess.ts'
import type { Agreement, Evidence, NormStanding } from '../model.ts'
import type { Verdict } from '../vocabulary.ts'

/** A stretch of days on which a promise stood the same, as it was known then. */
export interface Stood {
  since: Day
  verdict: Verdict
  standing: NormStanding
}

const most = 60

/**
 * How a promise has stood from the beginning until the date that is looked at, each day with what was known that day (AGR-41).
 * Looks at every day on which something was recorded or a window opened or closed, and searches for the day of the turn between.
 */
export function historyOf(
  agreement: Agreement,
  normId: string,
  evidence: readonly Evidence[],
  now: NormStanding,
  asOf: Day,
): Stood[] {
  const alone = { ...agreement, norms: agreement.norms.filter((norm) => norm.id === normId) }
  const telling = evidence.filter((entry) => counts(entry, now))
  const days = turningDays(agreement, telling, now, asOf)
  function at(day: Day): NormStanding | undefined {
    return assess(alone, telling, day, day).norms[0]
  }
  const stood: Stood[] = []
  let before: { day: Day; verdict: Verdict } | null = null
  for (const day of days) {
    const standing = at(day)
    if (!standing) break
    if (before === null || standing.verdict !== before.verdict) {
      const since = before === null ? day : firstDayAfter(before.day, day, before.verdict, at)
      stood.push({ since, verdict: standing.verdict, standing })
    }
    before = { day, verdict: standing.verdict }
  }
  return stood
}

/** What bears on a promise: the kinds it looks for, and whatever changes the frame it is judged in. */
function counts(entry: Evidence, now: NormStanding): boolean {
  const framing = [
    'decided',
    'retracted',
    'entered-into-force',
    'dissolved',
    'notice-given',
    'group-established',
    'group-closed',
  ]
  return framing.includes(entry.kind) || now.soughtKinds.includes(entry.kind)
}

function turningDays(agreement: Agreement, evidence: readonly Evidence[], now: NormStanding, asOf: Day): Day[] {
  const days = new Set<Day>([asOf])
  if (agreement.from) days.add(agreement.from)
  for (const window of now.windows) {
    days.add(window.from)
    days.add(plusDays(window.until, 1))
  }
  for (const entry of evidence) {
    days.add(dayOf(entry.recordedAt))
    if (entry.kind === 'meeting-planned') days.add(plusDays(entry.occurredOn, 1))
  }
  const start = agreement.from
  const sorted = [...days].filter((day) => day <= asOf && (start === null || day >= start)).sort()
  return sorted.slice(-most)
}

/** Between two days with different verdicts, the first that no longer has the earlier one. */
function firstDayAfter(from: Day, until: Day, verdict: Verdict, at: (day: Day) => NormStanding | undefined): Day {
  let low = dayNumber(from)
  let high = dayNumber(until)
  while (high - low > 1) {
    const middle = Math.floor((low + high) / 2)
    if (at(dayFromNumber(middle))?.verdict === verdict) low = middle
    else high = middle
  }
  return dayFromNumber(high)
}
