import { z } from 'zod'
import { type Form, formIn } from '../../platform/forms.ts'
import { placeOf } from '../evidence/asking.ts'
import { DayText, Id } from '../reading.ts'
import { evidenceKinds } from '../vocabulary.ts'

const recordable = evidenceKinds.filter((kind) => kind !== 'retracted')

/** An occurrence as another system sends it. */
const NewEntry = z.strictObject({
  kind: z.enum(recordable).meta({ description: 'What kind of thing happened or is planned.' }),
  subject: Id.nullish().meta({ description: 'The body, office, focus area or class of groups that it is about.' }),
  about: Id.nullish().meta({ description: 'The thing within the subject: a group, a seat, an indicator, an act.' }),
  party: Id.nullish().meta({ description: 'Who did it.' }),
  occurredOn: DayText,
  expiresOn: DayText.nullish(),
  quantity: z
    .string()
    .regex(/^\d{1,15}(\.\d{1,10})?$/)
    .nullish()
    .meta({ description: 'A decimal as text, never a float.' }),
  unit: z.string().max(40).nullish().meta({ description: 'What the quantity counts, such as hours. Never a name.' }),
  ref: z
    .string()
    .max(80)
    .nullish()
    .meta({ description: 'Tells two occurrences of one day apart. A short mark, never a name.' }),
  forPeriod: z.string().max(40).nullish(),
  detail: z.record(z.string(), z.json()).nullish(),
  note: z.string().max(2000).nullish().meta({ description: 'Seen by members only. Never names a citizen.' }),
  link: z.url({ protocol: /^https?$/ }).nullish(),
})

/** The form of a post to `/evidence`. */
export const NewEntryBody: Form<typeof NewEntry> = formIn({ da: {}, en: {} }, () => NewEntry)

/** The form of a post that takes an entry back. */
export const RetractionBody = formIn({ da: {}, en: {} }, () =>
  z.strictObject({ why: z.string().trim().min(1).max(2000) }),
)

/** What the list of evidence may be asked. */
export const EvidenceQuery = z.strictObject({
  kind: z.enum(evidenceKinds).optional(),
  subject: Id.optional(),
  party: Id.optional(),
  from: DayText.optional(),
  until: DayText.optional(),
  words: z.string().max(200).optional(),
  cursor: z
    .string()
    .refine((cursor) => placeOf(cursor) !== undefined)
    .optional()
    .meta({ description: 'The `next` of the page before.' }),
  limit: z.coerce.number().int().min(1).max(200).default(50),
  sprog: z.string().optional(),
})

/** An entry as it is listed. */
export const Entry = z.strictObject({
  id: z.uuid(),
  kind: z.enum(evidenceKinds),
  subject: z.string().nullable(),
  about: z.string().nullable(),
  party: z.string().nullable(),
  occurredOn: DayText,
  recordedAt: z.iso.datetime(),
  expiresOn: DayText.nullable(),
  quantity: z.string().nullable(),
  unit: z.string().nullable(),
  note: z.string().nullable(),
  link: z.string().nullable(),
  ref: z.string().nullable(),
  forPeriod: z.string().nullable(),
  retracts: z.uuid().nullable(),
  detail: z.json().nullable(),
  retractedBy: z.uuid().nullable(),
  source: z.string().nullable(),
})

/** An entry by itself: also what an imported file claimed, and the name of the file that came with it. */
export const WholeEntry = Entry.extend({
  claimedRecordedAt: z.iso.datetime().nullable(),
  fileName: z.string().nullable(),
})

/** A page of entries, and the cursor with which the next is asked for. */
export const EntryPage = z.strictObject({ items: z.array(Entry), next: z.string().nullable() })

/** What a command answers: the id of the entry made. */
export const Recorded = z.strictObject({ id: z.uuid() })
