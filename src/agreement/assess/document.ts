import type { Day, Period } from '../../platform/days.ts'
import type { Evidence, NormOf, Reason } from '../model.ts'
import { later, shift } from './calendar.ts'
import { lateReason } from './counted.ts'
import { detailOf, thingOf } from './entries.ts'
import { firstFrom } from './evidence-index.ts'
import { named, setUp } from './groups.ts'
import { lastDay, openEnd, readPeriod, type Resolved, resolve, restsOn } from './params.ts'
import { act, listed, reason } from './reasons.ts'
import { decidedBy } from './recurring.ts'
import type { Life } from './setting.ts'
import { occurrencesOf, soughtOf } from './sought.ts'
import { cutAt, emptyWindow, type Finding, type Room, type Window } from './window.ts'

type DocumentNorm = NormOf<'document'>

/** What a document is owed for. */
interface Owed {
  thing: string | null
  name: string
  from: Day
  closed: Day | null
}

interface Papers {
  norm: DocumentNorm
  room: Room
  within: Resolved<Period>
  /** The approvals of each thing, oldest first. */
  approvals: ReadonlyMap<string | null, readonly Evidence[]>
}

/** A document for each thing that was set up, or one for the whole, with all its parts, within a time. */
export function document(norm: DocumentNorm, room: Room): Finding {
  const things = thingsOf(norm, room)
  const within = resolve(room.answers, norm.within, 'within', readPeriod)
  const papers = { norm, room, within, approvals: approvalsOf(norm, room) }
  const windows = room.lives.flatMap((life) => things.flatMap((thing) => windowOf(papers, thing, life) ?? []))
  const have = windows.filter(({ happened }) => happened > 0)
  const counted = { have: have.length, of: windows.length, on: room.view.asOf }
  const setsUp = norm.for_each?.event ?? ''
  return {
    windows,
    sought: {
      kinds: [norm.event],
      subject: norm.subject ?? null,
      about: null,
      party: null,
      named: norm.subject !== undefined,
    },
    complete: false,
    without: 'open',
    told:
      windows.length > 0
        ? [
            reason(
              'documents',
              counted,
              have.flatMap(({ evidence }) => evidence),
            ),
          ]
        : [reason('none-set-up', { kinds: setsUp })],
    awaits: [],
    act: (open) => act('approve', { things: listed(open.map(({ thing }) => thing)) }),
  }
}

function thingsOf(norm: DocumentNorm, room: Room): readonly Owed[] {
  if (norm.for_each) return setUp(room.index, norm.for_each, room.agreement)
  const from = room.setting.from
  return from === null ? [] : [{ thing: null, name: '', from, closed: null }]
}

function approvalsOf(norm: DocumentNorm, room: Room): Map<string | null, Evidence[]> {
  const sought = soughtOf({ event: norm.event, subject: norm.subject, bearer: norm.bearer }, room.agreement)
  const found = norm.for_each ? named(room.index, norm.event) : occurrencesOf(room.index, sought)
  const approvals = new Map<string | null, Evidence[]>()
  for (const entry of found) {
    const thing = norm.for_each ? thingOf(entry) : null
    const list = approvals.get(thing)
    if (list) list.push(entry)
    else approvals.set(thing, [entry])
  }
  return approvals
}

/** From the day a thing was set up; one that stood at the start counts from there, and one closed before it is not owed. */
function windowOf({ norm, room, within, approvals }: Papers, owed: Owed, life: Life): Window | null {
  if (owed.closed !== null && owed.closed < life.from) return null
  if (life.until !== null && owed.from > life.until) return null
  const from = later(owed.from, life.from)
  const { until, held } = lastDay(within, from, openEnd(life.until), (length) => shift(from, length))
  const window = cutAt(emptyWindow({ from, until: later(until, from) }, owed.thing), life)
  const all = approvals.get(owed.thing) ?? []
  const papers = owed.thing === null ? all : all.slice(firstFrom(all, owed.from))
  const whole = papers.find((paper) => lacking(norm, paper).length === 0)
  const inTime = whole !== undefined && whole.occurredOn <= window.until
  return {
    ...window,
    happened: inTime ? 1 : 0,
    evidence: inTime ? [whole.id] : [],
    assumed: held.whose === 'assumed' || held.whose === 'nobody',
    rests: restsOn(within, held),
    tell: (judged, closed) => {
      if (inTime || judged === 'not-yet') return []
      const late = whole ? [lateReason(owed.thing, whole.occurredOn, window.until, [whole.id])] : []
      return [lack(norm, owed, papers, { window, closed }), ...late, ...decidedBy(within, held.decision, room)]
    },
  }
}

/** The parts that a paper does not state: listed under `states` in its detail, or as keys that are set. */
function lacking(norm: DocumentNorm, paper: Evidence): string[] {
  const listedParts = detailOf(paper, 'states')
  return (norm.states ?? []).filter((part) => {
    if (Array.isArray(listedParts)) return !listedParts.includes(part)
    const value = detailOf(paper, part)
    return value === undefined || value === null || value === false || value === ''
  })
}

function lack(
  norm: DocumentNorm,
  owed: Owed,
  papers: readonly Evidence[],
  at: { window: Window; closed: boolean },
): Reason {
  const thing = owed.thing ?? ''
  const last = papers.at(-1)
  if (last && lacking(norm, last).length > 0) {
    const missing = lacking(norm, last).join(',')
    return reason('document-lacks', { thing, name: owed.name, missing, on: last.occurredOn }, [last.id])
  }
  const { from: since, until } = at.window
  return reason('document-missing', { thing, name: owed.name, since, until, closed: Number(at.closed) })
}
