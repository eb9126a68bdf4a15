import { effectiveFrom } from '../amendments/amendments.ts'
/** The agreement on a day: whether it is in force, from when, until when, and what ended it early. */
import type { Day, Period } from '../../platform/days.ts'
import type { Agreement, Evidence } from '../model.ts'
import type { AgreementState } from '../vocabulary.ts'
import { later, next, previous, shift } from './calendar.ts'
import { textIn } from './entries.ts'
import { type EvidenceIndex, entriesOf, inOrder, type View } from './evidence-index.ts'
import { isKind } from './sought.ts'
import { type Starting, startOf } from './start.ts'

/** What of an agreement is judged: its promises and the names in them, not its words. */
export type Judged = Starting &
  Pick<Agreement, 'norms' | 'questions' | 'until' | 'bodies' | 'offices' | 'parties' | 'focusAreas'>

/** Why there is nothing to judge yet. */
export type Waiting = 'not-signed' | 'start-unknown' | 'starts-later'

/** The agreement as it stands on the two dates. */
export interface Setting {
  state: AgreementState
  waiting: Waiting | null
  from: Day | null
  /** The written end. */
  until: Day | null
  /** The last day in fact: the written end or an earlier one. */
  last: Day | null
  /** What ended it, or will end it, before the written end. */
  endedBy: Evidence | null
}

/** Reads the state of the agreement (STD-11): unsigned, its start unknown, not begun, in force, ended early or as written. */
export function settingOf(agreement: Judged, index: EvidenceIndex): Setting {
  const { asOf, knownOn } = index.view
  const from = startOf(agreement, entriesOf(index, 'entered-into-force'))
  const end = earlyEnd(agreement, index, from)
  const until = agreement.until
  const isEarly = end !== null && (until === null || end.last < until)
  const setting = { from, until, last: isEarly ? end.last : until, endedBy: isEarly ? end.entry : null }
  const waiting = waitingFor(agreement, from, asOf, knownOn)
  if (waiting !== null) return { ...setting, state: 'not-yet', waiting }
  return { ...setting, state: setting.last !== null && asOf > setting.last ? 'ended' : 'in-force', waiting: null }
}

/** Before the signature is known there is no agreement. */
function waitingFor(agreement: Judged, from: Day | null, asOf: Day, knownOn: Day): Waiting | null {
  if (agreement.signedOn === null || agreement.signedOn > knownOn) return 'not-signed'
  if (from === null) return 'start-unknown'
  return asOf < from ? 'starts-later' : null
}

interface End {
  last: Day
  entry: Evidence
}

function earlyEnd(agreement: Judged, index: EvidenceIndex, from: Day | null): End | null {
  const ends: End[] = dissolutions(agreement, index)
  for (const norm of agreement.norms) {
    if (norm.kind !== 'term') continue
    if (norm.notice) ends.push(...noticesOf(index, norm.notice))
    for (const word of norm.ends_when ?? []) {
      const found = isKind(word) ? entriesOf(index, word) : (index.acts.get(word) ?? [])
      ends.push(...found.map((entry) => ({ last: entry.occurredOn, entry })))
    }
  }
  return ends
    .filter(({ entry }) => from === null || entry.occurredOn >= from)
    .reduce<End | null>((first, end) => (first === null || end.last < first.last ? end : first), null)
}

function noticesOf(index: EvidenceIndex, notice: Period): End[] {
  return entriesOf(index, 'notice-given').map((entry) => ({ last: shift(entry.occurredOn, notice), entry }))
}

/** The agreement is dissolved, and not one of its bodies. */
function dissolutions(agreement: Judged, index: EvidenceIndex): End[] {
  const parts = new Set([...agreement.bodies, ...agreement.focusAreas, ...agreement.offices].map(({ id }) => id))
  return entriesOf(index, 'dissolved')
    .filter(({ subject }) => subject === null || !parts.has(subject))
    .map((entry) => ({ last: entry.occurredOn, entry }))
}

/** A stretch of time in which a promise is owed; `released` when it ends before the written end of the agreement. */
export interface Life {
  from: Day
  until: Day | null
  released: boolean
}

type Tied = { while?: { focus_area: string } | undefined }

/** The stretches in which a promise is owed: the agreement's own, less those in which its focus area was closed (STD-17). */
export function livesOf(norm: Tied, agreement: Judged, setting: Setting, index: EvidenceIndex): Life[] {
  const { from, last } = setting
  if (from === null || (last !== null && last < from)) return []
  const whole = {
    from: last === null ? later(from, longAgo(index.view)) : from,
    until: last,
    released: setting.endedBy !== null,
  }
  const area = norm.while?.focus_area
  if (area === undefined) return [whole]
  const turns = entriesOf(index, 'decided').flatMap((entry) => {
    const change = textIn(entry, 'focus_area') === area ? textIn(entry, 'change') : null
    return change === 'closed' || change === 'added' ? [{ on: effectiveFrom(entry), opens: change === 'added' }] : []
  })
  const signed = agreement.focusAreas.some(({ id }) => id === area)
  return openIn(
    whole,
    signed,
    turns.toSorted((a, b) => (a.on < b.on ? -1 : Number(a.on > b.on))),
  )
}

/** Of an agreement without end nothing is listed that lies two hundred years back: a date in the far future costs no more. */
function longAgo({ asOf }: View): Day {
  return shift(asOf, 'P200Y' as Period, -1)
}

/** The same stretches as far as a party takes part: from when it joined, to when it left. */
export function livesOfParty(lives: readonly Life[], party: string, index: EvidenceIndex): Life[] {
  const turns = [...entriesOf(index, 'party-joined'), ...entriesOf(index, 'party-left')]
    .filter((entry) => entry.party === party || (entry.party === null && entry.subject === party))
    .sort(inOrder)
    .map((entry) => ({ on: entry.occurredOn, opens: entry.kind === 'party-joined' }))
  const first = turns[0]
  if (first === undefined) return [...lives]
  return lives.flatMap((life) => openIn(life, !first.opens, turns))
}

/** The parts of a stretch in which something was open that events open and close; the day of an event belongs to both. */
function openIn(whole: Life, openAtFirst: boolean, turns: readonly { on: Day; opens: boolean }[]): Life[] {
  const parts: Life[] = []
  let since: Day | null = openAtFirst ? whole.from : null
  for (const { on, opens } of turns) {
    if (opens && since === null) since = later(on, whole.from)
    if (opens || since === null || (whole.until !== null && on >= whole.until)) continue
    if (on >= since) parts.push({ from: since, until: on, released: true })
    since = null
  }
  if (since !== null) parts.push({ ...whole, from: since })
  return parts.filter((part) => part.until === null || part.from <= part.until)
}

/** Whether every stretch has passed on a day. */
export function isOver(lives: readonly Life[], view: View): boolean {
  return lives.every((life) => life.until !== null && life.until < view.asOf)
}

/** The day after the written end, from which lengths before and after expiry are counted. */
export function expiry(until: Day): Day {
  return next(until)
}

/** So long before expiry, less one day; so long after expiry, less one day. */
export function aroundExpiry(until: Day, period: Period, times: 1 | -1): Day {
  return previous(shift(expiry(until), period, times))
}
