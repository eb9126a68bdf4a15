/** The units in which resources are counted: what one is called, and which of them are one and the same. */

/** Hours as people write them, in the languages that agreements here are in. */
const hours: ReadonlySet<string> = new Set(
  [
    ['time', 'timer', 't', 'mandetimer', 'arbejdstimer'],
    ['hour', 'hours', 'hr', 'hrs', 'h', 'working-hours'],
    ['stunde', 'stunden', 'std', 'arbeitsstunden'],
  ].flat(),
)

/** The usual words for hours: what is meant by a word that is almost one of them. */
export const hourWords = { da: 'timer', en: 'hours' } as const

/** Whether two words are one unit: `Årsværk` is `aarsvaerk`, and `timer` are `hours`. */
export function isSameUnit(one: string, other: string): boolean {
  return one === other || plain(one) === plain(other) || (isHours(one) && isHours(other))
}

/** Whether a unit is hours, in whatever words. */
export function isHours(unit: string): boolean {
  return hours.has(plain(unit))
}

/** A unit as it is compared. */
function plain(unit: string): string {
  const letters = unit.trim().toLowerCase().replaceAll('æ', 'ae').replaceAll('ø', 'oe').replaceAll('å', 'aa')
  return letters.replace(/\.$/, '').replace(/\s+/g, '-')
}
