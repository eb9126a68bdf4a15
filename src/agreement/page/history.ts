import { type Day, dayFromNumber, dayNumber, dayOf, plusDays } from '../../platform/days.ts'
import { assess } from '../assess/assess.ts'
import type { Agreement, Evidence, Norm, NormStanding } from '../model.ts'
import { type EvidenceKind, evidenceKinds, planFor, type Verdict } from '../vocabulary.ts'

/** A stretch of days on which a promise stood the same, as it was known then. */
export interface Stood {
  since: Day
  verdict: Verdict
  /** How it stood on the first of these days. */
  standing: NormStanding
}

/** How a promise has stood, oldest first, and whether that is from the beginning. */
export interface History {
  stood: readonly Stood[]
  whole: boolean
}

/** How much a history may cost, in entries held against the promise: what lies before is left out, and the page says so. */
const mostWork = 150_000
const looks = { fewest: 50, most: 600 }

/**
 * How a promise has stood from the beginning until the date that is looked at, each day with what was known that day (AGR-41).
 * Goes back from stretch to stretch in which nothing new became known. Within one, a verdict turns only where a window opens
 * or closes, or once between two such days, as time runs out; the day of that turn is searched for.
 */
export function historyOf(
  agreement: Agreement,
  normId: string,
  evidence: readonly Evidence[],
  now: NormStanding,
  asOf: Day,
): History {
  const look = looker(agreement, normId, evidence, now)
  const days = turningDays(agreement, look.telling, asOf)
  const most = Math.min(looks.most, Math.max(looks.fewest, mostWork / (look.telling.length + 1)))
  const stood: Stood[] = []
  let until = asOf
  for (const since of days.toReversed()) {
    if (look.times() > most) return { stood, whole: false }
    for (const turn of turnsWithin(since, until, look.at).toReversed()) {
      const later = stood[0]
      if (later?.verdict === turn.verdict) stood.shift()
      stood.unshift(turn)
    }
    until = plusDays(since, -1)
  }
  return { stood, whole: true }
}

type At = (day: Day) => NormStanding | undefined

/** Judges one promise on a day with what was known that day, each day once. */
function looker(agreement: Agreement, normId: string, evidence: readonly Evidence[], now: NormStanding) {
  // What ends the agreement early stands in its term, so the term is judged along.
  const norms = agreement.norms.filter((norm) => norm.id === normId || norm.kind === 'term')
  const bearing = kindsBearing(norms, now)
  const telling = evidence.filter((entry) => bearing.has(entry.kind))
  const seen = new Map<Day, NormStanding | undefined>()
  function at(day: Day): NormStanding | undefined {
    if (!seen.has(day)) {
      const { norms: standings } = assess({ ...agreement, norms }, telling, day, day)
      seen.set(
        day,
        standings.find((each) => each.norm === normId),
      )
    }
    return seen.get(day)
  }
  return { telling, at, times: () => seen.size }
}

/** What changes the frame that promises are judged in. */
const framing: readonly EvidenceKind[] = [
  'decided',
  'retracted',
  'entered-into-force',
  'dissolved',
  'notice-given',
  'party-joined',
  'party-left',
  'group-established',
  'group-closed',
  'office-assumed',
  'office-left',
  'done',
]

/** What bears on a promise: the kinds that it looks for or names, what plans them, and whatever changes the frame. */
function kindsBearing(norms: readonly Norm[], now: NormStanding): ReadonlySet<EvidenceKind> {
  const words = new Set(norms.flatMap((norm) => JSON.stringify(norm).match(/[a-z-]+/g) ?? []))
  const named = evidenceKinds.filter((kind) => words.has(kind) || now.soughtKinds.includes(kind))
  const bearing = new Set<EvidenceKind>([...framing, ...named])
  for (const kind of evidenceKinds) if (bearing.has(planFor[kind] ?? kind)) bearing.add(kind)
  return bearing
}

/** The days from which something else was known, or counted, than on the day before; the first is the beginning. */
function turningDays(agreement: Agreement, telling: readonly Evidence[], asOf: Day): Day[] {
  const days = new Set<Day>()
  for (const entry of telling) {
    const recorded = dayOf(entry.recordedAt)
    days.add(recorded)
    if (entry.occurredOn > recorded) days.add(entry.occurredOn)
    if (entry.kind === 'meeting-planned') days.add(plusDays(entry.occurredOn, 1))
    if (entry.expiresOn) days.add(entry.expiresOn).add(plusDays(entry.expiresOn, 1))
  }
  if (agreement.signedOn) days.add(agreement.signedOn)
  const start = agreement.from ?? [...days].sort()[0] ?? asOf
  days.add(start)
  return [...days].filter((day) => start <= day && day <= asOf).sort()
}

/** How the promise stood in a stretch of days in which nothing new became known, oldest first. */
function turnsWithin(since: Day, until: Day, at: At): Stood[] {
  const edges = new Set<Day>([since])
  for (const standing of [at(since), at(until)]) {
    for (const window of standing?.windows ?? []) edges.add(window.from).add(plusDays(window.until, 1))
  }
  const starts = [...edges].filter((day) => since <= day && day <= until).sort()
  const turns: Stood[] = []
  for (const [place, start] of starts.entries()) {
    const end = plusDays(starts[place + 1] ?? plusDays(until, 1), -1)
    for (const turn of turnsBetween(start, end, at)) if (turns.at(-1)?.verdict !== turn.verdict) turns.push(turn)
  }
  return turns
}

/** From one day to another between which no window opens or closes: each verdict holds for one run of days. */
function turnsBetween(start: Day, end: Day, at: At): Stood[] {
  const turns: Stood[] = []
  let day: Day | null = start
  while (day !== null) {
    const standing = at(day)
    if (!standing) return turns
    turns.push({ since: day, verdict: standing.verdict, standing })
    day = at(end)?.verdict === standing.verdict ? null : firstDayAfter(day, end, standing.verdict, at)
  }
  return turns
}

/** Between two days with different verdicts, the first that no longer has the earlier one. */
function firstDayAfter(from: Day, until: Day, verdict: Verdict, at: At): Day {
  let low = dayNumber(from)
  let high = dayNumber(until)
  while (high - low > 1) {
    const middle = Math.floor((low + high) / 2)
    if (at(dayFromNumber(middle))?.verdict === verdict) low = middle
    else high = middle
  }
  return dayFromNumber(high)
}
