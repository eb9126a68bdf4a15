import { Temporal } from 'temporal-polyfill'
import { clockAt, type Day, dayOf } from '../../platform/days.ts'
import { longDay } from '../../platform/format.ts'
import type { Language, Texts } from '../../platform/languages.ts'

const weekdays: Texts<readonly string[]> = {
  da: ['mandag', 'tirsdag', 'onsdag', 'torsdag', 'fredag', 'lørdag', 'søndag'],
  en: ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'],
}

/** A day as a letter says it, with its weekday, so that nobody looks it up: "torsdag 6. december 2018". */
export function weekdayAndDay(of: Day, language: Language): string {
  return `${weekdays[language][weekday(of) - 1]} ${longDay(of, language)}`
}

/** Which day of the week a date is: 1 is Monday, 7 Sunday. */
export function weekday(of: Day): number {
  return Temporal.PlainDate.from(of).dayOfWeek
}

/** From when until when: "torsdag 6. december 2018 kl. 9.30–11.00". */
export function fromUntil(meeting: { readonly beginsAt: Date; readonly endsAt: Date }, language: Language): string {
  const [from, until] = [clockAt(meeting.beginsAt), clockAt(meeting.endsAt)]
  const on = weekdayAndDay(dayOf(meeting.beginsAt), language)
  // Danish writes the time with a full stop and no leading nought.
  if (language === 'da') return `${on} kl. ${danish(from)}–${danish(until)}`
  return `${on}, ${from}–${until}`
}

/** When something begins: "torsdag 6. december 2018 kl. 9.30". */
export function begins(beginsAt: Date, language: Language): string {
  const on = weekdayAndDay(dayOf(beginsAt), language)
  const at = clockAt(beginsAt)
  return language === 'da' ? `${on} kl. ${danish(at)}` : `${on} at ${at}`
}

function danish(clock: string): string {
  return clock.replace(':', '.').replace(/^0/, '')
}
