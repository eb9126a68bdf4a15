import type { Day, Period } from '../../platform/days.ts'
import type { Evidence, NormOf, Reason } from '../model.ts'
import { earlier, later, next, noEnd, previous, shift, type Stretch } from './calendar.ts'
import { detailOf, textIn } from './entries.ts'
import { entriesOf, within } from './evidence-index.ts'
import { type Held, heldOn, readName, readPeriod, type Resolved, resolve, restsOn } from './params.ts'
import { act, reason } from './reasons.ts'
import { decidedBy } from './recurring.ts'
import type { Life } from './setting.ts'
import { cutAt, emptyWindow, type Finding, type Room, type Window } from './window.ts'

type Attested = NormOf<'attested'>

interface Bench {
  norm: Attested
  room: Room
  every: Resolved<Period>
  by: Resolved<string> | null
  /** What was said of this promise by whom it is for to say. */
  said: readonly Evidence[]
}

/** So often somebody else says whether a promise is kept: a *no* stands until a later *yes*, a *yes* to its last day (STD-28). */
export function attested(norm: Attested, room: Room): Finding {
  const every = resolve(room.answers, norm.every, 'every', readPeriod)
  const by = norm.by === undefined ? null : resolve(room.answers, norm.by, 'by', readName)
  const unanswered = heldOn(every, room.view.asOf).value === undefined
  const all = entriesOf(room.index, 'attested').filter((entry) => isAbout(entry, norm))
  const own = new Set(all.filter((entry) => isOwn(entry, norm, by)))
  const said = all.filter((entry) => !own.has(entry) && mayJudge(entry, by))
  const bench = { norm, room, every, by, said }
  return {
    windows: unanswered ? [] : room.lives.flatMap((life) => roundsOf(bench, life)),
    sought: { kinds: ['attested'], subject: null, about: null, party: null, named: true },
    complete: !unanswered && room.setting.last !== null,
    without: 'unproven',
    told: [],
    aside: [...own].slice(-1).map(itself),
    awaits: unanswered && every.question !== null ? [every.question] : [],
    act: (open) => actFor(bench, open),
  }
}

function actFor(bench: Bench, open: readonly Window[]) {
  const { by, room } = bench
  const again = open.some((window) => heardIn(bench, window).expired !== null)
  const judge = by === null ? undefined : heldOn(by, room.view.asOf).value
  return act('attest', { by: judge ?? '', again: Number(again) })
}

function itself(entry: Evidence): Reason {
  return reason('judged-itself', { by: judgeOf(entry) ?? '', on: entry.occurredOn }, [entry.id])
}

/** An attestation names the promise in `about`; without it, the body or office that owes it as its subject. */
function isAbout(entry: Evidence, norm: Attested): boolean {
  return entry.about === null ? entry.subject !== null && entry.subject === norm.bearer : entry.about === norm.id
}

/** Who judged: named in the detail, else the subject where the promise is named in `about`, else the party. */
function judgeOf(entry: Evidence): string | null {
  return textIn(entry, 'by') ?? (entry.about === null ? null : entry.subject) ?? entry.party
}

/** Nobody judges itself unless the text says so, or names it as the one to judge. */
function isOwn(entry: Evidence, norm: Attested, by: Resolved<string> | null): boolean {
  const judge = judgeOf(entry)
  if (norm.by_itself === true || judge === null) return false
  if (judge !== norm.bearer && norm.bearers?.includes(judge) !== true) return false
  return by === null || heldOn(by, entry.occurredOn).value !== judge
}

function mayJudge(entry: Evidence, by: Resolved<string> | null): boolean {
  const judge = by === null ? undefined : heldOn(by, entry.occurredOn).value
  return judge === undefined || judgeOf(entry) === judge || (entry.about !== null && entry.party === judge)
}

/** The rounds of a life, each counted from its beginning; a new length holds from the next round. */
function roundsOf(bench: Bench, life: Life): Window[] {
  const { every, room } = bench
  const windows: Window[] = []
  const last = life.until ?? room.view.asOf
  let anchor = firstKnown(every, life.from)
  let length = anchor === null ? undefined : heldOn(every, anchor).value
  let round = 0
  while (anchor !== null && length !== undefined) {
    const from: Day = shift(anchor, length, round)
    if (from > last || from >= noEnd) break
    const until = later(previous(shift(anchor, length, round + 1)), from)
    windows.push(roundIn(bench, life, { from, until }))
    const begins = next(until)
    const coming: Period | undefined = heldOn(every, begins).value
    round += 1
    if (coming !== length || until === from) {
      anchor = begins
      length = coming
      round = 0
    }
    if (until >= noEnd) break
  }
  return windows
}

function firstKnown(every: Resolved<Period>, from: Day): Day | null {
  if (heldOn(every, from).value !== undefined) return from
  return every.changes[0]?.on ?? null
}

function roundIn(bench: Bench, life: Life, stretch: Stretch): Window {
  const { every, by, room } = bench
  const held = heldOn(every, stretch.from)
  const judge = by === null ? null : heldOn(by, stretch.until)
  const cut = cutAt(emptyWindow(stretch, null), life)
  const heard = heardIn(bench, cut)
  return {
    ...cut,
    happened: heard.yes === null ? 0 : 1,
    evidence: heard.yes === null ? [] : [heard.yes.id],
    assumed: isOpen(held) || (judge !== null && isOpen(judge)),
    rests: [...restsOn(every, held), ...(by === null || judge === null ? [] : restsOn(by, judge))],
    tell: (_verdict, closed) => [...toldOf(heard, cut, closed), ...decidedBy(every, held.decision, room)],
  }
}

/** What was said in a round: a *yes* that still holds, else the last *no*, else the *yes* that ran out last. */
interface Heard {
  yes: Evidence | null
  no: Evidence | null
  expired: Evidence | null
}

/** A *no* stands until a later *yes*, and a *yes* to the last day it was given for; a round that has passed keeps its last day. */
function heardIn({ said, room }: Bench, round: Stretch): Heard {
  const heard = within(said, round.from, round.until)
  const last = heard.findLastIndex((entry) => detailOf(entry, 'yes') !== true)
  const yes = heard.slice(last + 1).reduce<Evidence | null>(lasting, null)
  const holds = yes !== null && lastDayOf(yes) >= earlier(room.view.asOf, round.until)
  const no = yes === null ? (heard[last] ?? null) : null
  return { yes: holds ? yes : null, no, expired: holds ? null : yes }
}

/** Of two, the one that holds longer, or else was said later. */
function lasting(one: Evidence | null, other: Evidence): Evidence {
  return one !== null && lastDayOf(one) > lastDayOf(other) ? one : other
}

function lastDayOf({ expiresOn }: Evidence): Day {
  return expiresOn ?? noEnd
}

function toldOf({ yes, no, expired }: Heard, round: Stretch, closed: boolean): Reason[] {
  const said = yes ?? no
  if (said !== null) {
    const { id, occurredOn: on } = said
    const words = [reason('attested', { by: judgeOf(said) ?? '', on, yes: Number(yes !== null) }, [id])]
    const runsOut = !closed && lastDayOf(said) < round.until && yes !== null
    return runsOut ? [...words, reason('runs-out', { on: lastDayOf(said), until: round.until }, [id])] : words
  }
  const { from, until } = round
  if (expired === null) return [reason('unattested', { from, until, closed: Number(closed) })]
  const { id, occurredOn: on } = expired
  const figures = { by: judgeOf(expired) ?? '', on, last: lastDayOf(expired), until, closed: Number(closed) }
  return [reason('ran-out', figures, [id])]
}

function isOpen(held: Held<unknown>): boolean {
  return held.whose === 'assumed' || held.whose === 'nobody'
}
