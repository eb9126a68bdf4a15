import { z } from 'zod'
import { type Day, momentAt } from '../../platform/days.ts'
import { dayField, formIn, oneOf, perhapsWords, ticked, words } from '../../platform/forms.ts'
import type { MeetingTime } from './commands.ts'
import { meetingTexts } from './texts.ts'
import { itemKinds } from './vocabulary.ts'

/** A time of day as people write it: `9`, `9.30`, `09:30`, `0930`; given back as `HH:MM`. */
export function readTime(text: string): string | null {
  const match = /^(\d{1,2})(?:[.:]?([0-5]\d))?$/.exec(text.trim())
  const hour = Number(match?.[1] ?? 24)
  return hour > 23 ? null : `${String(hour).padStart(2, '0')}:${match?.[2] ?? '00'}`
}

/** A time of day that must be there. */
export function timeField(unreadable: string) {
  return z
    .string({ error: unreadable })
    .transform((text) => readTime(text) ?? '')
    .refine((time) => time !== '', unreadable)
}

/** An address of a video meeting, which may be left out. */
export const link = (unreadable: string) =>
  z
    .string()
    .trim()
    .max(500, unreadable)
    .optional()
    .transform((text) => (text ? text : null))
    .refine((text) => text === null || /^https:\/\/\S+$/.test(text), unreadable)

/** What is posted to plan or move a meeting. */
export const TimeForm = formIn(meetingTexts, (t) =>
  z
    .object({
      organ: words(t.bodyMissing, 60),
      dag: dayField(t.dayMissing, t.dayUnreadable),
      fra: timeField(t.timeUnreadable),
      til: timeField(t.timeUnreadable),
      sted: perhapsWords(t.tooLong, 200),
      link: link(t.linkUnreadable),
      to_samme_dag: ticked(),
      dag_er_rigtig: ticked(),
      ekstraordinaert: ticked(),
    })
    .refine(isForward, { path: ['til'], error: t.endsTooSoon }),
)

/** Whether time passes between the two as clocks in Denmark show them: in the night of summer time 2.30 and 3 are no hours of a meeting. */
export function isForward({
  dag,
  fra,
  til,
}: {
  readonly dag: Day
  readonly fra: string
  readonly til: string
}): boolean {
  // A time that could not be read is told at its own field.
  if (fra === '' || til === '') return true
  return fra < til && momentAt(dag, fra) < momentAt(dag, til)
}

/** What is posted to cancel a meeting. */
export const CancelForm = formIn(meetingTexts, (t) => z.object({ hvorfor: words(t.whyMissing, 500) }))

/** What is posted for an item of an agenda. */
export const ItemForm = formIn(meetingTexts, (t) =>
  z.object({
    slags: oneOf(itemKinds, t.kindMissing),
    titel: words(t.titleMissing, 300, t.tooLong),
    sag: perhapsWords(t.tooLong, 8000),
    oekonomi: perhapsWords(t.tooLong, 2000),
    indstilling: perhapsWords(t.tooLong, 2000),
    minutter: z
      .string()
      .trim()
      .optional()
      .refine((text) => !text || /^([1-9]\d{0,2})$/.test(text), t.minutesUnreadable)
      .transform((text) => (text ? Number(text) : null))
      .refine((minutes) => minutes === null || minutes <= 600, t.minutesUnreadable),
    fremlaegger: perhapsWords(t.tooLong, 100),
    lukket: ticked(),
    udgave: z.coerce.number().int().min(0).default(0),
  }),
)

/** What is posted when a meeting is closed: for each seat what it did, as `plads-…`; the route reads them by the seats there are. */
export const HoldForm = formIn(meetingTexts, () => z.looseObject({}))

/** When and where, as its fields are named on the form. */
interface TimeTyped {
  readonly dag: Day
  readonly fra: string
  readonly til: string
  readonly sted: string | null
  readonly link: string | null
  readonly ekstraordinaert: boolean
}

/** When and where, as the form of a meeting gives it. */
export function timeIn({ dag, fra, til, sted, link, ekstraordinaert }: TimeTyped): MeetingTime {
  return { on: dag, from: fra, until: til, place: sted, link, extraordinary: ekstraordinaert }
}
