/** What an entry of evidence must be (EVD-20 to EVD-27): the same rules for a file, a form and the interface for programs. Pure. */
import { decimal } from '../assess/decimal.ts'
import { namedIn, textIn } from '../assess/entries.ts'
import type { DecidedIndicators } from '../assess/indicators.ts'
import { isPeriodName } from '../assess/period-names.ts'
import { hourWords, isHours, isSameUnit } from '../assess/units.ts'
import { didYouMean } from '../compile/suggest.ts'
import type { Agreement, NormOf } from '../model.ts'
import { wordIn } from '../names.ts'
import type { EvidenceKind } from '../vocabulary.ts'
import { checkDetail } from './evidence-detail.ts'
import { type EntryFacts, type EntryFault, fault } from './evidence-fault.ts'

export type { EntryFacts, EntryFault } from './evidence-fault.ts'

/** Names of groups: to ask whether there is one, and to suggest the nearest. */
export type GroupNames = Iterable<string> & Pick<ReadonlySet<string>, 'has'>

/** What is known beside the agreement: the groups that have been set up, the agreements of its chain, what decisions named. */
export interface KnownThings {
  groups?: GroupNames
  agreements?: readonly string[]
  /** What decisions named as indicators; looked up only when somebody measures. */
  indicators?: () => DecidedIndicators
}

/** Everything that is wrong with an entry; empty when it may be recorded. */
export function checkEntry(entry: EntryFacts, agreement: Agreement, known: KnownThings = {}): EntryFault[] {
  if (entry.kind === 'retracted') return []
  return [
    ...checkSubject(entry, agreement, known),
    ...checkParty(entry, agreement),
    ...checkThing(entry, agreement, known),
    ...checkAmount(entry, agreement),
    ...checkWords(entry),
    ...checkDetail(entry, agreement),
  ]
}

const inBody: ReadonlySet<EvidenceKind> = new Set([
  'meeting-planned',
  'meeting-held',
  'minutes-approved',
  'group-established',
  'group-closed',
  'charter-approved',
  'seat-filled',
  'seat-vacated',
])
const inOffice: ReadonlySet<EvidenceKind> = new Set(['office-assumed', 'office-left'])
const aboutGroups: ReadonlySet<EvidenceKind> = new Set(['group-established', 'group-closed', 'charter-approved'])
const byParty: ReadonlySet<EvidenceKind> = new Set(['office-assumed', 'party-joined', 'party-left'])

function checkSubject(entry: EntryFacts, agreement: Agreement, known: KnownThings): EntryFault[] {
  const { kind, subject } = entry
  const { groups, agreements = [] } = known
  if (subject === null) {
    return inBody.has(kind) || inOffice.has(kind) ? [fault('subject-missing', 'subject', kind)] : []
  }
  const names = kind === 'entered-into-force' ? startsOf(agreement, agreements) : subjectsFor(kind, agreement)
  if (names.includes(subject) || groups?.has(subject)) return []
  const many = agreement.bodies.some((body) => body.many)
  if (kind === 'group-established' && entry.about === null && many && isId(subject)) return []
  if (kind === 'done' && entry.about === null) return []
  return [fault('subject-unknown', 'subject', subject, didYouMean(subject, [...names, ...(groups ?? [])]) ?? '')]
}

/** What enters into force is an agreement: the one that speaks, or another of the chain, which is then named. */
function startsOf({ id }: Agreement, chain: readonly string[]): string[] {
  return ['partnership', ...new Set([id, ...chain])]
}

function subjectsFor(kind: EvidenceKind, agreement: Agreement): string[] {
  const ids = (list: readonly { id: string }[]) => list.map(({ id }) => id)
  if (inOffice.has(kind)) return ids(agreement.offices)
  if (inBody.has(kind)) return ids(agreement.bodies)
  const { bodies, offices, focusAreas, parties } = agreement
  return [...ids(bodies), ...ids(offices), ...ids(focusAreas), ...ids(parties), 'partnership', agreement.id]
}

function checkParty({ kind, party, subject }: EntryFacts, agreement: Agreement): EntryFault[] {
  const parties = agreement.parties.map(({ id }) => id)
  if (party !== null && !parties.includes(party)) {
    return [fault('party-unknown', 'party', party, didYouMean(party, parties) ?? '')]
  }
  const named = party !== null || (kind !== 'office-assumed' && subject !== null && parties.includes(subject))
  return byParty.has(kind) && !named ? [fault('party-missing', 'party', kind)] : []
}

/** What `about` must name: a group, a declared act, a seat, an indicator, a promise that is attested. */
function checkThing(entry: EntryFacts, agreement: Agreement, known: KnownThings): EntryFault[] {
  const { kind, about, subject } = entry
  if (kind === 'done') {
    const act = about ?? subject
    const acts = agreement.acts.map(({ id }) => id)
    if (act === null) return [fault('act-unknown', 'about', '', '')]
    return acts.includes(act) ? [] : [fault('act-unknown', 'about', act, didYouMean(act, acts) ?? '')]
  }
  if (aboutGroups.has(kind)) {
    const isClass = agreement.bodies.some((body) => body.many && body.id === subject)
    if (about === null) return isClass ? [fault('about-missing', 'about', kind)] : []
    return isId(about) ? [] : [fault('about-id', 'about', about)]
  }
  if (kind === 'seat-filled' || kind === 'seat-vacated') return checkSeat(entry, agreement, known)
  if (kind === 'measured') return checkIndicator(entry, agreement, known)
  return kind === 'attested' && about !== null ? checkPromise(about, agreement) : []
}

function checkSeat(
  { about, subject, ...entry }: EntryFacts,
  agreement: Agreement,
  { groups }: KnownThings,
): EntryFault[] {
  const norms = agreement.norms.filter(
    (norm): norm is NormOf<'membership'> => norm.kind === 'membership' && norm.body === subject,
  )
  const seats = norms.flatMap((norm) => norm.seats)
  if (seats.length === 0) return []
  if (about === null) {
    return textIn(entry, 'function') === null ? [fault('about-missing', 'about', entry.kind)] : []
  }
  const names = seats.flatMap(({ id, parties }) => [id, ...(parties ?? []).map((party) => `${id}/${party}`)])
  const found = seats.find(({ id }) => id === about)
  if (found?.parties && entry.party === null) return [fault('party-missing', 'party', entry.kind)]
  if (names.includes(about) || groups?.has(about)) return []
  const forGroups = seats.some(({ each_group }) => each_group !== undefined)
  if (forGroups && groups === undefined && isId(about)) return []
  if (forGroups && seats.some(({ id }) => about.startsWith(`${id}/`))) return []
  return [fault('seat-unknown', 'about', about, didYouMean(about, [...names, ...(groups ?? [])]) ?? '')]
}

/** An indicator of the text or of a decision; while a question is open which, any name may yet become one. */
function checkIndicator(entry: EntryFacts, agreement: Agreement, { indicators }: KnownThings): EntryFault[] {
  const indicator = namedIn(entry)
  if (indicator === null) return [fault('about-missing', 'about', entry.kind)]
  const decided = indicators?.()
  const names: string[] = []
  for (const norm of agreement.norms) {
    if (norm.kind !== 'aim') continue
    const own = norm.indicators.length > 0 || norm.ask === undefined ? norm.indicators : decided?.get(norm.ask)
    if (own === undefined) return []
    names.push(...own.map(({ id }) => id))
  }
  if (names.length === 0 || names.includes(indicator)) return []
  return [fault('indicator-unknown', 'about', indicator, didYouMean(indicator, names) ?? '')]
}

function checkPromise(about: string, agreement: Agreement): EntryFault[] {
  const names = agreement.norms.flatMap(({ id, kind }) => (kind === 'attested' ? [id] : []))
  return names.includes(about) ? [] : [fault('promise-unknown', 'about', about, didYouMean(about, names) ?? '')]
}

function checkAmount(entry: EntryFacts, agreement: Agreement): EntryFault[] {
  const { kind, quantity, unit } = entry
  const needsAmount = kind === 'set-aside' || kind === 'hours-booked'
  if (quantity === null) return needsAmount ? [fault('quantity-missing', 'quantity', kind)] : []
  const amount = decimal(quantity)
  if (amount === null || amount.units < 0n) return [fault('quantity-wrong', 'quantity', quantity)]
  if (unit === null) return [fault('unit-missing', 'unit')]
  const promises = agreement.norms.filter((norm) => norm.kind === 'allocation')
  const promised = new Set(promises.flatMap((norm) => (norm.event === kind ? [norm.unit] : [])))
  const used = new Set(promises.flatMap((norm) => (isUsedBy(entry, norm) ? [norm.unit] : [])))
  const units = [...promised, ...used]
  if (units.length === 0 || units.some((known) => isSameUnit(known, unit))) return []
  if (used.size > 0 && isHours(unit)) return []
  const words = [...new Set(units)].map((known) => wordIn(agreement, known))
  if (used.size === 0) return [fault('unit-wrong', 'unit', unit, words.join(', '), didYouMean(unit, words) ?? '')]
  const near = didYouMean(unit, [...words, ...Object.values(hourWords)]) ?? ''
  return [fault('unit-not-counted', 'unit', unit, words.join(', '), near)]
}

/** Whether an entry is of what an allocation counts as used; what is used for something else may be in any unit. */
function isUsedBy({ kind, subject }: EntryFacts, norm: NormOf<'allocation'>): boolean {
  const about = norm.used?.subject ?? norm.subject
  return norm.used?.event === kind && (about === undefined || about === subject)
}

const longest = { subject: 80, about: 120, party: 80, unit: 40, ref: 200, note: 4000 } as const

function checkWords(entry: EntryFacts): EntryFault[] {
  const faults: EntryFault[] = []
  for (const [column, most] of Object.entries(longest)) {
    const words = entry[column as keyof typeof longest]
    if (words === null) continue
    if (words.length > most) faults.push(fault('too-long', column, column, most))
    // oxlint-disable-next-line no-control-regex -- exactly those are refused.
    if (/[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f]/.test(words))
      faults.push(fault('control-characters', column, column))
  }
  if (entry.forPeriod !== null && !isPeriodName(entry.forPeriod)) {
    faults.push(fault('period-wrong', 'for_period', entry.forPeriod))
  }
  if (entry.expiresOn !== null && entry.expiresOn < entry.occurredOn) faults.push(fault('expires-before', 'expires_on'))
  return faults
}

/** Whether a text can be an id. */
export function isId(text: string): boolean {
  return text.length <= 80 && /^[a-z0-9]+(-[a-z0-9]+)*$/.test(text)
}
