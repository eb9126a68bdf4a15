import type { Day } from '../../platform/days.ts'
import type { Agreement, Evidence } from '../model.ts'
import { type EvidenceKind, evidenceKinds } from '../vocabulary.ts'
import { later, noEnd, type Stretch } from './calendar.ts'
import { namedIn, thingOf } from './entries.ts'
import { type EvidenceIndex, entriesOf, firstFrom, inOrder, within } from './evidence-index.ts'
import { isPlanned, isUnconfirmed, type Plan, plansFor } from './plans.ts'

/** What a norm looks for; null where it asks nothing of that column. */
export interface Sought {
  kinds: readonly string[]
  subject: string | null
  about: string | null
  party: string | null
  /** Whether the subject was written in the norm and not only taken from its bearer. */
  named: boolean
}

type Asking = {
  bearer?: string | undefined
  event?: string | readonly string[] | undefined
  subject?: string | undefined
  about?: string | undefined
  party?: string | undefined
}

/** Reads what a norm looks for; without a subject, its bearer where that is a body or an office, else anything (STD-10). */
export function soughtOf(norm: Asking, agreement: Pick<Agreement, 'bodies' | 'offices'>): Sought {
  const kinds = norm.event === undefined ? [] : [norm.event].flat()
  const own = [...agreement.bodies, ...agreement.offices].some(({ id }) => id === norm.bearer)
  const subject = norm.subject ?? (own ? norm.bearer : undefined)
  return {
    kinds,
    subject: subject === undefined || subject === 'any' ? null : subject,
    about: norm.about ?? null,
    party: norm.party ?? null,
    named: norm.subject !== undefined,
  }
}

/** Whether a word is a built-in kind of evidence and not an act of the agreement. */
export function isKind(word: string): word is EvidenceKind {
  return builtIn.has(word)
}
const builtIn: ReadonlySet<string> = new Set(evidenceKinds)

/** The occurrences that a norm looks for, oldest first. */
export function occurrencesOf(index: EvidenceIndex, sought: Sought): readonly Evidence[] {
  const lists = sought.kinds.map((kind) => (isKind(kind) ? ofKind(index, kind, sought) : ofAct(index, kind, sought)))
  const found = lists.length === 1 ? (lists[0] ?? []) : [...new Set(lists.flat())].sort(inOrder)
  if (sought.party === null) return found
  return found.filter(({ party }) => party === sought.party)
}

function ofKind(index: EvidenceIndex, kind: EvidenceKind, sought: Sought): readonly Evidence[] {
  const { subject, about } = sought
  if (about === null) return entriesOf(index, kind, subject ?? undefined)
  if (subject === null) return entriesOf(index, kind).filter((entry) => thingOf(entry) === about)
  return entriesOf(index, kind).filter(
    (entry) =>
      thingOf(entry) === about && (entry.subject === subject || (namedIn(entry) === null && entry.subject === about)),
  )
}

/** An act is known by its name; the subject counts where the norm names one and the entry has room for it. */
function ofAct(index: EvidenceIndex, act: string, sought: Sought): readonly Evidence[] {
  const done = index.acts.get(act) ?? []
  if (!sought.named || sought.subject === null) return done
  return done.filter((entry) => entry.about === null || entry.subject === null || entry.subject === sought.subject)
}

/** What a norm looks for, ready to be counted in windows. */
export interface Tally {
  index: EvidenceIndex
  /** Those whose date decides the window. */
  dated: readonly Evidence[]
  /** Those that name the period that they are for. */
  named: ReadonlyMap<string, readonly Evidence[]>
  plans: readonly Plan[]
}

/** Makes ready for counting; `isPeriod` knows the names that this norm's windows have, and `from` is where counting begins. */
export function tallyOf(index: EvidenceIndex, sought: Sought, from: Day, isPeriod: (name: string) => boolean): Tally {
  const dated: Evidence[] = []
  const named = new Map<string, Evidence[]>()
  for (const entry of occurrencesOf(index, sought)) {
    if (entry.occurredOn < from) continue
    if (entry.forPeriod === null || !isPeriod(entry.forPeriod)) {
      dated.push(entry)
      continue
    }
    const list = named.get(entry.forPeriod)
    if (list) list.push(entry)
    else named.set(entry.forPeriod, [entry])
  }
  const plans = plansFor(index, sought.kinds, sought.subject).filter(
    ({ entry }) =>
      (sought.party === null || entry.party === sought.party) &&
      (sought.about === null || thingOf(entry) === sought.about),
  )
  return { index, dated, named, plans }
}

/** What was counted in one window. */
export interface Count {
  happened: number
  planned: number
  unconfirmed: number
  evidence: string[]
  /** The last occurrence, and the plan that comes or came and is not confirmed. */
  last: Day | null
  plan: Day | null
}

/** Counts a window: what occurred in it or names it, what is planned to its end, what was planned and never told of. */
export function count(tally: Tally, window: Stretch, name: string | null): Count {
  const { view } = tally.index
  const own = name === null ? [] : (tally.named.get(name) ?? []).filter(({ occurredOn }) => occurredOn <= window.until)
  const dated = within(tally.dated, window.from, window.until)
  const happened = own.length === 0 ? dated : [...dated, ...own].sort(inOrder)
  const places = tally.plans.length === 0 ? [] : within(tally.plans, window.from, window.until)
  const planned = places.filter((plan) => isPlanned(plan, view.asOf))
  const unconfirmed = places.filter((plan) => isUnconfirmed(plan, view.asOf, window.until))
  return {
    happened: happened.length,
    planned: planned.length,
    unconfirmed: unconfirmed.length,
    evidence: [...happened, ...unconfirmed.map(({ entry }) => entry), ...planned.map(({ entry }) => entry)].map(
      ({ id }) => id,
    ),
    last: happened.at(-1)?.occurredOn ?? null,
    plan: planned[0]?.occurredOn ?? unconfirmed.at(-1)?.occurredOn ?? null,
  }
}

/** What came after a window had closed and would have counted in it: late is late, and is told (STD-14). */
export function lateFor(tally: Tally, window: Stretch, name: string | null, nothingElse: boolean): readonly Evidence[] {
  const own = name === null ? [] : (tally.named.get(name) ?? []).filter(({ occurredOn }) => occurredOn > window.until)
  if (own.length > 0 || !nothingElse) return own
  return tally.dated
    .slice(firstFrom(tally.dated, later(window.until, window.from)))
    .filter(({ occurredOn }) => occurredOn > window.until)
}

/** Everything that was found, without windows: the uses of a permission. */
export function usesOf(index: EvidenceIndex, sought: Sought, from: Day): readonly Evidence[] {
  return within(occurrencesOf(index, sought), from, noEnd)
}
