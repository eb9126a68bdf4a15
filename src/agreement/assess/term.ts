import type { Period } from '../../platform/days.ts'
import type { NormOf, Reason } from '../model.ts'
import { earlier, later, noEnd, shift } from './calendar.ts'
import { countedWindow, isOursToOpen } from './counted.ts'
import { textIn, thingOf } from './entries.ts'
import { heldOn, lastDay, readPeriod, resolve, restsOn } from './params.ts'
import { act, listed, reason } from './reasons.ts'
import { decidedBy } from './recurring.ts'
import { aroundExpiry, expiry } from './setting.ts'
import { soughtOf, type Tally, tallyOf } from './sought.ts'
import type { Finding, Room, Window } from './window.ts'

type Term = NormOf<'term'>
type Row = NonNullable<Term['evaluation']>
type RowName = 'evaluation' | 'decision'

/** The end of the term: an evaluation and a decision, each in its own window around the written end; the norm is the worse. */
export function term(norm: Term, room: Room): Finding {
  const rows = (['evaluation', 'decision'] as const).flatMap((name) => {
    const row = norm[name]
    return row === undefined ? [] : [{ name, row }]
  })
  const windows = rows.flatMap(({ name, row }) => rowWindow(name, row, room) ?? [])
  const kinds = rows.map(({ row }) => row.event)
  const ends = [norm.notice === undefined ? [] : ['notice-given'], norm.ends_when ?? []].flat()
  return {
    windows,
    sought: {
      kinds: kinds.length > 0 ? kinds : [...ends, 'dissolved'],
      subject: null,
      about: null,
      party: null,
      named: true,
    },
    complete: true,
    without: rows.length === 0 || room.setting.endedBy !== null ? 'free' : 'unproven',
    told: [],
    aside: [...endOf(room), ...(rows.length > 0 && room.setting.until === null ? [reason('no-end', {})] : [])],
    awaits: [],
    act: (open) => act('row', { rows: listed(open.map(({ thing }) => thing)) }),
  }
}

function endOf({ setting }: Room): Reason[] {
  const { endedBy, last, until } = setting
  if (endedBy && last) {
    return [reason('ended-early', { last, kind: endedBy.kind, on: endedBy.occurredOn }, [endedBy.id])]
  }
  return until === null ? [] : [reason('ends', { until })]
}

/** From so long before the written end, or without an edge, to so long after it (STD-30). */
function rowWindow(name: RowName, row: Row, room: Room): Window | null {
  const { setting, answers } = room
  const { until: written, from: start } = setting
  if (written === null || start === null) return null
  const within = resolve(answers, row.within, 'within', readPeriod)
  const last = lastDay<Period>(within, start, noEnd, (length) => aroundExpiry(written, length, 1))
  const until = later(last.until, start)
  const opens = row.opens === undefined ? null : resolve(answers, row.opens, 'opens', readPeriod)
  const opening = opens === null ? null : heldOn(opens, earlier(until, room.view.asOf))
  const edge = opening?.value === undefined ? start : later(shift(expiry(written), opening.value, -1), start)
  const released = setting.endedBy !== null
  if (released && setting.last !== null && edge > setting.last) return null
  const sought = soughtOf({ event: row.event, subject: row.subject ?? 'any' }, room.agreement)
  const tally = naming(
    tallyOf(room.index, sought, start, () => false),
    row,
  )
  const cut = released && setting.last !== null && setting.last < until
  const stretch = { from: earlier(edge, until), until: cut ? (setting.last ?? until) : until }
  const counted = countedWindow(tally, sought, stretch, { needed: 1, thing: name, name: null, single: true })
  return {
    ...counted,
    stub: cut,
    released: cut,
    assumed:
      last.held.whose === 'assumed' || last.held.whose === 'nobody' || isOursToOpen(tally, opening, stretch, start),
    rests: [...restsOn(within, last.held), ...(opens === null || opening === null ? [] : restsOn(opens, opening))],
    tell: (verdict, closed) => [...counted.tell(verdict, closed), ...decidedBy(within, last.held.decision, room)],
  }
}

/** A decision counts when it names what it decides; so does an evaluation that is asked about something. */
function naming(tally: Tally, row: Row): Tally {
  const about = row.about ?? (row.event === 'decided' ? 'continuation' : null)
  if (about === null) return tally
  const dated = tally.dated.filter((entry) => {
    return thingOf(entry) === about || (entry.kind === 'decided' && textIn(entry, 'decides') === 'continuation')
  })
  return { ...tally, dated }
}
