import { readFile } from 'node:fs/promises'
import { parse } from 'yaml'
import { z } from 'zod'
import { DayText } from '../agreement/reading.ts'
import { evidenceKinds } from '../agreement/vocabulary.ts'
import { progressStates } from '../governance/index.ts'

const Moment = z.union([z.string(), z.date()]).transform((moment) => new Date(moment).toISOString())

const Item = z.strictObject({
  key: z.string(),
  kind: z.enum(['decision', 'discussion', 'information']),
  title: z.string(),
  matter: z.string().optional(),
  economy: z.string().optional(),
  recommendation: z.string().optional(),
  minutes: z.int().optional(),
  closed: z.boolean().optional(),
  clause: z.string().optional(),
  focus_area: z.string().optional(),
})
const Meeting = z.strictObject({
  from: z.string(),
  until: z.string(),
  place: z.string(),
  sent_at: Moment.optional(),
  agenda: z.array(Item).default([]),
})
/** Minutes as they are sent; those that everybody has approved say when the last one did. */
const Sent = z.strictObject({
  at: Moment,
  approve_by: DayText,
  approved_at: Moment.optional(),
  awaiting: z.array(z.string()).default([]),
  remarks: z.array(z.strictObject({ who: z.string(), at: Moment, words: z.string() })).default([]),
  additions: z.array(z.strictObject({ item: z.string(), at: Moment, words: z.string() })).default([]),
})
const ByItem = z.record(z.string(), z.string()).default({})
const Minutes = z.strictObject({
  excused: z.array(z.string()).default([]),
  substituted: z.array(z.string()).default([]),
  outcomes: ByItem,
  votes: ByItem,
  dissent: ByItem,
  leaves: z.record(z.string(), z.array(z.string())).default({}),
  actions: z
    .array(
      z.strictObject({
        item: z.string().optional(),
        what: z.string(),
        who: z.string(),
        due: DayText,
        closed_at: Moment.optional(),
        outcome: z.string().optional(),
      }),
    )
    .default([]),
  sent: Sent.optional(),
})
const Group = z.strictObject({
  decision: z.string(),
  purpose: z.string(),
  seats: z.array(z.strictObject({ party: z.string(), title: z.string(), who: z.string() })),
})
const Charter = z.strictObject({
  decision: z.string(),
  versions: z.array(
    z.strictObject({
      by: z.string(),
      at: Moment,
      parts: z.record(z.string(), z.string()),
      criteria: z
        .array(
          z.strictObject({
            key: z.string(),
            words: z.string(),
            how: z.string().optional(),
            when: z.string().optional(),
          }),
        )
        .default([]),
    }),
  ),
  comments: z.array(z.strictObject({ version: z.int(), by: z.string(), at: Moment, words: z.string() })).default([]),
  progress: z
    .array(
      z.strictObject({
        criterion: z.string(),
        by: z.string(),
        at: Moment,
        on: DayText,
        state: z.enum(progressStates),
        words: z.string(),
        figure: z.string(),
      }),
    )
    .default([]),
})
const Procedure = z.strictObject({
  opened_at: Moment,
  deadline: DayText,
  title: z.string(),
  matter: z.string(),
  recommendation: z.string(),
  words: z.string(),
  answers: z.array(
    z.strictObject({ who: z.string(), answer: z.enum(['agree', 'blank']), at: Moment, words: z.string().optional() }),
  ),
})
const Series = z.strictObject({
  name: z.string(),
  from: z.string(),
  until: z.string(),
  place: z.string(),
  times_a_year: z.int(),
  weekday: z.int(),
  standing: z.array(Item.omit({ key: true })),
})
const Told = z.strictObject({
  id: z.string(),
  by: z.string(),
  recorded_at: Moment,
  occurred_on: DayText,
  kind: z.enum(evidenceKinds),
  subject: z.string().optional(),
  about: z.string().optional(),
  party: z.string().optional(),
  who: z.string().optional(),
  expires_on: DayText.optional(),
  quantity: z.union([z.string(), z.number()]).transform(String).optional(),
  unit: z.string().optional(),
  ref: z.string().optional(),
  for_period: z.union([z.string(), z.number()]).transform(String).optional(),
  retracts: z.string().optional(),
  note: z.string().optional(),
  detail: z.record(z.string(), z.json()).optional(),
  /** The entry whose playing tells this one too. */
  told_with: z.string().optional(),
  meeting: Meeting.optional(),
  minutes: Minutes.optional(),
  group: Group.optional(),
  charter: Charter.optional(),
  procedure: Procedure.optional(),
  series: Series.optional(),
})
const Substitute = z.strictObject({
  by: z.string(),
  recorded_at: Moment,
  from: DayText,
  subject: z.string(),
  about: z.string(),
  party: z.string(),
  who: z.string(),
})
const Story = z.object({
  agreement: z.string(),
  clock: z.string(),
  until_autumn_2018: z.array(Told),
  substitutes: z.array(Substitute),
})

/** A meeting that is planned, with its agenda; what was noted at one; an item of an agenda. */
export type MeetingOfStory = z.infer<typeof Meeting>
export type MinutesOfStory = z.infer<typeof Minutes>
export type ItemOfStory = z.infer<typeof Item>

/** A group that a decision sets up; what its charter came to say; what a body was asked in writing; the meetings of a year. */
export type GroupOfStory = z.infer<typeof Group>
export type CharterOfStory = z.infer<typeof Charter>
export type ProcedureOfStory = z.infer<typeof Procedure>
export type SeriesOfStory = z.infer<typeof Series>

/** A made-up happening of the demonstration, and who enters it when. */
export type Told = z.infer<typeof Told>

/** A made-up person who sits for the holder of a seat: no occurrence, since the agreement hears nothing of substitutes. */
export type Substitute = z.infer<typeof Substitute>

/** What the demonstration plays. */
export interface PlayedStory {
  agreement: string
  clock: string
  told: Told[]
  substitutes: Substitute[]
}

/** Reads the demonstration's story: what is known in the autumn of 2018, in the order in which it was recorded. */
export async function readStory(file: string | URL): Promise<PlayedStory> {
  const story = Story.parse(parse(await readFile(file, 'utf8')))
  const told = [...story.until_autumn_2018].sort((a, b) => a.recorded_at.localeCompare(b.recorded_at))
  return { agreement: story.agreement, clock: story.clock, told, substitutes: story.substitutes }
}
