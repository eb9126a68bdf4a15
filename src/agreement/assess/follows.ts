import { type Day, plusDays } from '../../platform/days.ts'
import type { NormOf, Reason } from '../model.ts'
import { earlier, later, noEnd } from './calendar.ts'
import { readPeriod, resolve } from './params.ts'
import { act, listed, reason } from './reasons.ts'
import type { Life } from './setting.ts'
import { holderOn, type Tenure, tenuresOf } from './tenures.ts'
import { vacancies } from './vacancies.ts'
import type { Finding, Room } from './window.ts'

/** An office that goes with another: from each change of the other, to the end of grace, it has the same holder (STD-26). */
export function follows(norm: NormOf<'follows'>, room: Room): Finding {
  const office = norm.office ?? norm.bearer ?? ''
  const leading = tenuresOf(room.index, norm.follows)
  const own = tenuresOf(room.index, office)
  const byParty = Map.groupBy(own, ({ party }) => party)
  const grace = resolve(room.answers, norm.grace, 'grace', readPeriod)
  const windows = room.lives.flatMap((life) =>
    leading.flatMap((lead, place) => {
      const stretch = whileLeading(lead, leading[place + 1] ?? null, life)
      if (stretch === null) return []
      const fillings = byParty.get(lead.party) ?? []
      const missing = outOfStep(norm.follows, office, lead, own)
      return vacancies(fillings, stretch, { thing: null, grace, missing }, room)
    }),
  )
  return {
    windows,
    sought: { kinds: ['office-assumed', 'office-left'], subject: office, about: null, party: null, named: true },
    complete: false,
    without: 'open',
    told: toldOf(norm.follows, office, { leading, own, room }),
    awaits: [],
    act: (open) => {
      const lead = holderOn(leading, later(open[0]?.from ?? room.view.asOf, room.setting.from ?? noEnd))
      return act('follow', { office, party: listed([lead?.party ?? null]) })
    },
  }
}

/** The part of a life in which one party led; when another takes over, what it did not get to follow is released. */
function whileLeading(lead: Tenure, after: Tenure | null, life: Life): Life | null {
  const from = later(lead.from, life.from)
  const ends = lead.gone === null ? null : plusDays(lead.gone, -1)
  const until = ends === null ? life.until : earlier(ends, life.until)
  if (until !== null && until < from) return null
  return { from, until, released: life.released || after !== null }
}

function outOfStep(other: string, office: string, lead: Tenure, own: readonly Tenure[]) {
  return ({ since, until, closed }: { since: Day; until: Day; closed: boolean }): Reason[] => {
    const holder = holderOn(own, since)
    const figures = { office, follows: other, party: lead.party, since, until, closed: Number(closed) }
    return [reason('out-of-step', figures, holder ? [lead.entry, holder.entry] : [lead.entry])]
  }
}

interface Offices {
  leading: readonly Tenure[]
  own: readonly Tenure[]
  room: Room
}

function toldOf(other: string, office: string, { leading, own, room }: Offices): Reason[] {
  const lead = holderOn(leading, room.view.asOf)
  const now = holderOn(own, room.view.asOf)
  if (!lead) return [reason('office-unheld', { office: other })]
  if (!now || now.party !== lead.party) return []
  const since = later(lead.from, now.from)
  return [reason('in-step', { office, follows: other, party: lead.party, since }, [lead.entry, now.entry])]
}
