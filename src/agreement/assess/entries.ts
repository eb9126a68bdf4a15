/** What an entry says of itself: the thing it is about, the act that was done, its fields in the detail. */
import type { Evidence, Json } from '../model.ts'

type Told = Pick<Evidence, 'kind' | 'subject' | 'about' | 'ref' | 'detail'>

/** A field of an entry's detail, or undefined. */
export function detailOf(entry: Pick<Evidence, 'detail'>, field: string): Json | undefined {
  const { detail } = entry
  if (detail === null || typeof detail !== 'object' || Array.isArray(detail)) return undefined
  return Object.hasOwn(detail, field) ? detail[field] : undefined
}

/** A field of the detail that is text, or null. */
export function textIn(entry: Pick<Evidence, 'detail'>, field: string): string | null {
  const value = detailOf(entry, field)
  return typeof value === 'string' ? value : null
}

/** The thing within the subject: `about`, or what the detail names where `about` is left out. */
export function namedIn(entry: Told): string | null {
  if (entry.about !== null) return entry.about
  if (entry.kind === 'decided') {
    return textIn(entry, 'question') ?? textIn(entry, 'focus_area') ?? textIn(entry, 'decides')
  }
  return entry.kind === 'measured' ? textIn(entry, 'indicator') : null
}

/** The thing that a norm looks for: a group, a seat, an indicator; the subject itself where nothing within it is named. */
export function thingOf(entry: Told): string | null {
  if (entry.kind !== 'done') return namedIn(entry) ?? entry.subject
  return entry.about === null ? entry.ref : entry.subject
}

/** The declared act of an entry of the kind `done`. */
export function actOf(entry: Pick<Evidence, 'about' | 'subject'>): string | null {
  return entry.about ?? entry.subject
}

/** The kinds of which two parties' on one day are two: each is a party's own deed. */
const ownDeeds: ReadonlySet<string> = new Set([
  'office-assumed',
  'office-left',
  'seat-filled',
  'seat-vacated',
  'set-aside',
  'hours-booked',
  'activity-done',
  'solution-examined',
  'experience-shared',
  'funding-sought',
  'attested',
  'notice-given',
  'party-joined',
  'party-left',
  'done',
])

/** What makes two entries one occurrence (EVD-03): where all four are the same, the second is a second recording of the first. */
export interface Occurrence {
  kind: string
  subject: string
  about: string
  mark: string
}

type Identity = Told & Pick<Evidence, 'party' | 'forPeriod' | 'occurredOn'>

/**
 * One occurrence is one (STD-06): same kind, subject and thing, and the same `ref`, or without a ref the same date.
 * Where the deed is a party's own, the party belongs to it, and so does the period that it is for.
 */
export function occurrenceOf(entry: Identity): Occurrence {
  const own = ownDeeds.has(entry.kind)
  const thing = namedIn(entry) ?? ''
  const party = own ? (entry.party ?? '') : ''
  const period = own ? (entry.forPeriod ?? '') : ''
  return {
    kind: entry.kind,
    subject: entry.subject ?? '',
    about: period !== '' ? `${thing}|${party}|${period}` : party === '' ? thing : `${thing}|${party}`,
    mark: entry.ref === null ? `on ${entry.occurredOn}` : `ref ${entry.ref}`,
  }
}
