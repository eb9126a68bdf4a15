/** What was used of a resource, beside what was set aside: it is told and decides nothing (STD-27). */
import type { Evidence, NormOf, Reason } from '../model.ts'
import { earlier, type Stretch } from './calendar.ts'
import { type Decimal, decimal, plus, times, write, zero } from './decimal.ts'
import { inOrder, within } from './evidence-index.ts'
import { heldOn, readAmount, resolve } from './params.ts'
import { reason } from './reasons.ts'
import { isHours, isSameUnit } from './units.ts'
import type { Room } from './window.ts'

interface Use {
  norm: NormOf<'allocation'>
  room: Room
  used: readonly Evidence[]
}

/**
 * What was used in a window: in the unit of the norm, in hours, or in both together where it is decided how many hours
 * are in a unit. What is in another unit is not counted, and told.
 */
export function usedIn({ norm, room, used }: Use, window: Stretch, needed: Decimal): Reason[] {
  if (!norm.used) return []
  const until = earlier(window.until, room.view.asOf)
  const spent = Map.groupBy(within(used, window.from, until), ({ unit }) => kindOf(unit, norm.unit))
  const { own = [], hours = [], other = [] } = Object.fromEntries(spent) as Partial<Record<UnitKind, Evidence[]>>
  const asked = resolve(room.answers, norm.used.hours_in_unit, 'hours_in_unit', readAmount)
  const inUnit = decimal(heldOn(asked, until).value ?? '')
  const told = (entries: readonly Evidence[], unit: string, amount: Decimal, of: Decimal | null) => {
    const figures = { amount: write(amount), unit, from: window.from, until: window.until, of: of ? write(of) : '' }
    const ids = entries.map(({ id }) => id)
    return reason('used', { ...figures, last: entries.at(-1)?.occurredOn ?? '' }, ids)
  }
  const word = hours[0]?.unit ?? ''
  const rest = notCounted(other, norm.unit)
  if (inUnit !== null && own.length > 0 && hours.length > 0) {
    const sum = plus(sumOf(hours), times(sumOf(own), inUnit))
    return [told([...own, ...hours].sort(inOrder), word, sum, times(needed, inUnit)), ...rest]
  }
  return [
    ...(own.length > 0 ? [told(own, norm.unit, sumOf(own), needed)] : []),
    ...(hours.length > 0 ? [told(hours, word, sumOf(hours), inUnit && times(needed, inUnit))] : []),
    ...rest,
  ]
}

type UnitKind = 'own' | 'hours' | 'other'

function kindOf(unit: string | null, wanted: string): UnitKind {
  if (unit === null) return 'other'
  if (isSameUnit(unit, wanted)) return 'own'
  return isHours(unit) ? 'hours' : 'other'
}

/** How much several entries of one unit are together. */
export function sumOf(entries: readonly Evidence[]): Decimal {
  return entries.reduce((sum, { quantity }) => plus(sum, decimal(quantity ?? '') ?? zero), zero)
}

/** Entries that cannot be counted because of their unit, told unit by unit. */
export function notCounted(entries: readonly Evidence[], wanted: string): Reason[] {
  return [...Map.groupBy(entries, ({ unit }) => unit ?? '')].map(([unit, of]) => {
    const figures = { amount: write(sumOf(of)), unit, wanted, count: of.length, last: of.at(-1)?.occurredOn ?? '' }
    return reason(
      'unit-not-counted',
      figures,
      of.map(({ id }) => id),
    )
  })
}
