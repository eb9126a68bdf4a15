import type { Day } from '../../platform/days.ts'
import type { Evidence, NormOf, Reason } from '../model.ts'
import { later, next } from './calendar.ts'
import { textIn } from './entries.ts'
import { entriesOf, inOrder } from './evidence-index.ts'
import { setUp } from './groups.ts'
import { readPeriod, resolve } from './params.ts'
import { act, listed, reason } from './reasons.ts'
import { type Life, livesOfParty } from './setting.ts'
import { type Filling, type Place, vacancies } from './vacancies.ts'
import type { Finding, Room } from './window.ts'

type Membership = NormOf<'membership'>
type Seat = Membership['seats'][number]

/** One chair at the table: a seat, of a party or for a group where the norm says so. */
interface Chair {
  /** `seat`, `seat/party` or `seat/group`. */
  thing: string
  seat: Seat
  party: string | null
  group: string | null
  lives: readonly Life[]
}

/** Seats that are filled: a window from each vacancy, of which the start is one, to the end of grace. */
export function membership(norm: Membership, room: Room): Finding {
  const chairs = norm.seats.flatMap((seat) => chairsOf(seat, room))
  const fillings = fillingsOf(norm, chairs, room)
  const grace = resolve(room.answers, norm.grace, 'grace', readPeriod)
  const windows = chairs.flatMap((chair) => {
    const place: Place = { thing: chair.thing, grace, missing: (vacancy) => missing(chair, vacancy) }
    const own = fillings.get(chair.thing) ?? []
    return chair.lives
      .flatMap((life) => vacancies(own, life, place, room))
      .filter(({ evidence }) => evidence[0] !== byText)
  })
  const { told, filledByText } = occupancy(norm, chairs, fillings, room)
  return {
    windows,
    sought: { kinds: ['seat-filled', 'seat-vacated'], subject: norm.body, about: null, party: null, named: true },
    complete: false,
    without: filledByText > 0 ? 'free' : 'open',
    told,
    awaits: [],
    act: (open) => act('fill', { seats: listed(open.map(({ thing }) => thing)) }),
  }
}

/** Stands for the entry of a seat that the text itself fills: nothing was recorded, so nothing is called kept. */
const byText = ''

/** How many seats are filled on the day looked at, and by whom it is known. */
function occupancy(norm: Membership, chairs: readonly Chair[], fillings: Map<string, Filling[]>, room: Room) {
  const { asOf } = room.view
  const now = chairs.flatMap(({ thing }) => {
    return (fillings.get(thing) ?? []).find(({ from, gone }) => from <= asOf && (gone === null || gone > asOf)) ?? []
  })
  const entries = now.map(({ entry }) => entry).filter((entry) => entry !== byText)
  const filledByText = now.length - entries.length
  const counted = { filled: now.length, total: chairs.length, body: norm.body, on: asOf }
  const told = [
    chairs.length > 0 ? reason('seats', counted, entries) : reason('none-set-up', { kinds: 'group-established' }),
  ]
  if (filledByText > 0) told.push(reason('seats-by-text', { count: filledByText }))
  return { told, filledByText }
}

function chairsOf(seat: Seat, room: Room): Chair[] {
  const { lives, index, agreement } = room
  if (seat.each_group !== undefined) {
    return groupChairs(seat, seat.each_group, room)
  }
  if (seat.parties) {
    return seat.parties.map((party) => {
      return { thing: `${seat.id}/${party}`, seat, party, group: null, lives: livesOfParty(lives, party, index) }
    })
  }
  const party = seat.party ?? null
  const own =
    party === null || !agreement.parties.some(({ id }) => id === party) ? lives : livesOfParty(lives, party, index)
  return [{ thing: seat.id, seat, party, group: null, lives: own }]
}

/** A chair for each group for as long as the group stands. */
function groupChairs(seat: Seat, body: string, room: Room): Chair[] {
  const chairs = new Map<string, Chair & { lives: Life[] }>()
  for (const group of setUp(room.index, { event: 'group-established', subject: body }, room.agreement)) {
    const thing = `${seat.id}/${group.thing}`
    const chair = chairs.get(thing) ?? { thing, seat, party: seat.party ?? null, group: group.thing, lives: [] }
    chair.lives.push(...room.lives.flatMap((life) => during(life, group.from, group.closed)))
    chairs.set(thing, chair)
  }
  return [...chairs.values()]
}

/** The part of a life in which a group stood; what falls due after the group was closed is released. */
function during(life: Life, from: Day, closed: Day | null): Life[] {
  const begins = later(life.from, from)
  const ends = closed !== null && (life.until === null || closed < life.until)
  const until = ends ? closed : life.until
  if (until !== null && until < begins) return []
  return [{ from: begins, until, released: life.released || ends }]
}

/** Who sat where when: of a succession on one day, the seat stays filled. */
function fillingsOf(norm: Membership, chairs: readonly Chair[], room: Room): Map<string, Filling[]> {
  const find = finder(chairs)
  const entries = [
    ...entriesOf(room.index, 'seat-filled', norm.body),
    ...entriesOf(room.index, 'seat-vacated', norm.body),
  ].sort((a, b) => (a.occurredOn === b.occurredOn ? vacatedFirst(a, b) : 0) || inOrder(a, b))
  const fillings = new Map<string, Filling[]>()
  for (const { thing, seat } of chairs) {
    const from = room.setting.from
    if (seat.filled_by_text && from !== null) fillings.set(thing, [{ from, gone: null, entry: byText }])
  }
  const expires = new Map<string, Day | null>()
  for (const entry of entries) {
    const thing = find(entry)
    if (thing === undefined) continue
    const own = fillings.get(thing) ?? []
    fillings.set(thing, own)
    const now = own.at(-1)
    const end = expires.get(thing) ?? null
    if (now?.gone === null && end !== null && end < entry.occurredOn) now.gone = next(end)
    if (entry.kind === 'seat-vacated') {
      if (now?.gone === null) now.gone = entry.occurredOn
      continue
    }
    expires.set(thing, entry.expiresOn)
    if (now && (now.gone === null || now.gone === entry.occurredOn)) {
      now.gone = null
      if (now.entry === byText) now.entry = entry.id
    } else own.push({ from: entry.occurredOn, gone: null, entry: entry.id })
  }
  for (const [thing, own] of fillings) {
    const now = own.at(-1)
    const end = expires.get(thing) ?? null
    if (now?.gone === null && end !== null && end < room.view.asOf) now.gone = next(end)
  }
  return fillings
}

function vacatedFirst(a: Evidence, b: Evidence): number {
  return Number(b.kind === 'seat-vacated') - Number(a.kind === 'seat-vacated')
}

/** Finds the chair that an entry is about: by the seat's id or the group, else by its function. */
function finder(chairs: readonly Chair[]): (entry: Evidence) => string | undefined {
  const known = new Map<string, Chair>()
  const put = (parts: readonly (string | null)[], chair: Chair) => {
    const key = parts.join('\n').toLowerCase()
    if (!known.has(key)) known.set(key, chair)
  }
  for (const chair of chairs) {
    const { thing, seat, party, group } = chair
    put(['seat', thing], chair)
    if (group !== null) {
      put(['group', group], chair)
      put(['in', seat.id, group], chair)
      continue
    }
    put(['id', seat.id, party], chair)
    put(['function', seat.function, party, seat.role], chair)
    if (seat.parties) continue
    put(['seat', seat.id], chair)
    put(['function', seat.function, null, seat.role], chair)
  }
  return (entry) => {
    const { about, party } = entry
    const role = textIn(entry, 'role') ?? 'member'
    const group = textIn(entry, 'group')
    const tries = [
      ['seat', about],
      ['id', about, party],
      ['in', about, group],
      ['group', group ?? about],
      ['function', textIn(entry, 'function'), party, role],
    ]
    for (const parts of tries) {
      if (parts.includes(null) && parts[0] !== 'function') continue
      const chair = known.get(parts.join('\n').toLowerCase())
      if (chair && (party === null || chair.party === null || chair.party === party)) return chair.thing
    }
    return undefined
  }
}

function missing(chair: Chair, { since, until, closed }: { since: Day; until: Day; closed: boolean }): Reason[] {
  const { seat, party, group } = chair
  return [
    reason('seat-vacant', {
      function: seat.function,
      party: party ?? '',
      group: group ?? '',
      since,
      until,
      closed: Number(closed),
    }),
  ]
}
