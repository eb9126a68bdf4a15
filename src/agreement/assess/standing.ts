import type { Evidence, Norm, NormStanding, Reason } from '../model.ts'
import type { Verdict } from '../vocabulary.ts'
import { aim } from './aim.ts'
import { allocation } from './allocation.ts'
import { attested } from './attested.ts'
import { continuous } from './continuous.ts'
import { deadline } from './deadline.ts'
import { document } from './document.ts'
import { inOrder } from './evidence-index.ts'
import { follows } from './follows.ts'
import { establishes, type Free, freed, power, reference } from './free.ts'
import { isClosed, judge, order, worst } from './judge.ts'
import { membership } from './membership.ts'
import { type JudgedWindow, nextOf } from './next.ts'
import { listed, reason } from './reasons.ts'
import { recurring } from './recurring.ts'
import { rotation } from './rotation.ts'
import { isOver } from './setting.ts'
import type { Sought } from './sought.ts'
import { term } from './term.ts'
import { waitingReason, wordsAround } from './words.ts'
import { type Finding, handedOut, type Room } from './window.ts'

/** Judges one norm: its kind gives windows, one table judges them, and the norm's verdict is its current windows'. */
export function standingOf(norm: Norm, room: Room): NormStanding {
  const found = findingOf(norm, room)
  const isFree = 'evidence' in found
  if (room.setting.state === 'not-yet') return waiting(norm, found, room)
  if (isFree) return free(norm, found)
  if (norm.force === 'permission' || norm.force === 'statement') return free(norm, freed(norm, found, room))
  return judged(norm, found, room)
}

function findingOf(norm: Norm, room: Room): Finding | Free {
  switch (norm.kind) {
    case 'recurring':
      return recurring(norm, room)
    case 'deadline':
      return deadline(norm, room)
    case 'continuous':
      return continuous(norm, room)
    case 'membership':
      return membership(norm, room)
    case 'document':
      return document(norm, room)
    case 'rotation':
      return rotation(norm, room)
    case 'follows':
      return follows(norm, room)
    case 'allocation':
      return allocation(norm, room)
    case 'attested':
      return attested(norm, room)
    case 'aim':
      return aim(norm, room)
    case 'term':
      return term(norm, room)
    case 'power':
      return power(norm, room)
    case 'reference':
      return reference(norm, room)
    case 'establishes':
      return establishes(norm, room)
    default:
      return norm satisfies never
  }
}

/** Before there is an agreement in force: what will be looked for, and windows that have not begun. */
function waiting(norm: Norm, found: Finding | Free, room: Room): NormStanding {
  const owes = !('evidence' in found) && (norm.force === 'binding' || norm.force === 'intent')
  const listedWindows = owes && room.setting.waiting === 'starts-later' ? found.windows : []
  return {
    norm: norm.id,
    verdict: 'not-yet',
    because: [waitingReason(room), ...soughtWords(found.sought)],
    next: null,
    windows: listedWindows.map((window) => handedOut(window, 'not-yet')),
    evidence: [],
    soughtKinds: [...found.sought.kinds],
    rests: [],
    final: false,
  }
}

function free(norm: Norm, { evidence, told, sought }: Free): NormStanding {
  return {
    norm: norm.id,
    verdict: 'free',
    because: [...told, ...soughtWords(sought)],
    next: null,
    windows: [],
    evidence: [...evidence],
    soughtKinds: [...sought.kinds],
    rests: [],
    final: false,
  }
}

function judged(norm: Norm, finding: Finding, room: Room): NormStanding {
  const { view, lives, setting } = room
  const all = finding.windows
    .map((window) => ({ window, verdict: judge(window, view, norm.force) }))
    .sort((a, b) => compare(a.window.from, b.window.from) || compare(a.window.until, b.window.until))
  const closed = all.length > 0 && all.every(({ window }) => isClosed(window, view))
  const over = closed && (finding.complete || isOver(lives, view))
  const current = over ? all : currentOf(all, room)
  const verdict = worst(current.map((each) => each.verdict)) ?? withoutWindows(finding, all, room)
  const next = nextOf(norm, finding, over ? current.filter((each) => each.verdict === verdict) : current, room)
  const told = over ? current.filter((each) => order(each.verdict) <= order(verdict)) : current
  return {
    norm: norm.id,
    verdict,
    because: wordsOf(norm, finding, { all, told, verdict, over }, room),
    next,
    windows: all.map((each) => handedOut(each.window, each.verdict)),
    evidence: countedIn(all, room),
    soughtKinds: [...finding.sought.kinds],
    rests: restsOf(finding, current),
    final: over && (norm.while === undefined || (setting.last !== null && setting.last < view.asOf)),
  }
}

function compare(a: string, b: string): number {
  return a < b ? -1 : Number(a > b)
}

/** Every entry that was counted in a window, once, oldest first. */
function countedIn(all: readonly JudgedWindow[], { index }: Room): string[] {
  const seen = new Set<string>()
  const entries: Evidence[] = []
  for (const { window } of all) {
    for (const id of window.evidence) {
      const entry = seen.has(id) ? undefined : index.byId.get(id)
      if (entry) entries.push(entry)
      seen.add(id)
    }
  }
  return entries.sort(inOrder).map(({ id }) => id)
}

/** For each thing its window that began last. */
function currentOf(all: readonly JudgedWindow[], { view }: Room): JudgedWindow[] {
  const latest = new Map<string | null, JudgedWindow>()
  for (const each of all) {
    if (each.window.from > view.asOf) continue
    const before = latest.get(each.window.thing)
    const worse = before?.window.from === each.window.from && order(before.verdict) < order(each.verdict)
    if (!worse) latest.set(each.window.thing, each)
  }
  return [...latest.values()]
}

/** The verdict while no window has begun: there will be one, nothing called for one, or nobody knows what is owed. */
function withoutWindows({ without, awaits }: Finding, all: readonly JudgedWindow[], { lives, view }: Room): Verdict {
  if (without === 'free' || lives.length === 0) return 'free'
  if (awaits.length > 0) return 'unproven'
  if (isOver(lives, view)) return 'unproven'
  return all.length > 0 && without !== 'open' ? 'not-yet' : without
}

function restsOf({ awaits }: Finding, current: readonly JudgedWindow[]): string[] {
  return [...new Set([...awaits, ...current.flatMap(({ window }) => window.rests)])]
}

interface Outcome {
  all: readonly JudgedWindow[]
  told: readonly JudgedWindow[]
  verdict: Verdict
  over: boolean
}

/** How many windows are put into words one by one; the rest stand in the list of windows. */
const mostTold = 6

function wordsOf(norm: Norm, finding: Finding, outcome: Outcome, room: Room): Reason[] {
  const { all, told, verdict } = outcome
  const pressing = told.toSorted((a, b) => order(a.verdict) - order(b.verdict)).slice(0, mostTold)
  const own = pressing.flatMap(({ window, verdict: each }) => window.tell(each, isClosed(window, room.view)))
  const shown = new Set(told)
  const begins = all.find(({ verdict: each }) => each === 'not-yet')?.window.from ?? null
  const earlier = all.filter((each) => !shown.has(each) && (each.verdict === 'broken' || each.verdict === 'unproven'))
  return [
    ...finding.told,
    ...own,
    ...(finding.aside ?? []),
    ...wordsAround(norm, { verdict, rests: restsOf(finding, told), awaits: finding.awaits, earlier, begins }, room),
    ...soughtWords(finding.sought),
  ]
}

/** What was looked for, so that nothing found is told as well as something found. */
function soughtWords({ kinds, subject, about, party }: Sought): Reason[] {
  if (kinds.length === 0) return []
  return [reason('sought', { kinds: listed(kinds), subject: subject ?? '', about: about ?? '', party: party ?? '' })]
}
