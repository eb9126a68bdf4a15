import { z } from 'zod'
import { DayText, pageShape } from '../../platform/http/api/paging.ts'
import { capacities, seatRoles } from '../bodies/vocabulary.ts'
import { itemKinds, meetingStates, presences } from '../meetings/vocabulary.ts'
import { noteFields } from '../minutes/vocabulary.ts'
import { handoverStates } from '../offices/vocabulary.ts'

/** A moment as the interface writes it. */
export const Moment = z.iso.datetime()
/** A time of day as the interface writes it. */
export const Time = z
  .string()
  .regex(/^\d{2}:\d{2}$/)
  .meta({ description: 'What a clock in Denmark shows.', examples: ['09:30'] })
const party = z
  .string()
  .nullable()
  .meta({ description: 'A party, by its id in the agreement.', examples: ['herlev'] })

/** A body (Popolo: organization). */
export const Body = z.strictObject({
  id: z.string().meta({ examples: ['styregruppe'] }),
  name: z.string(),
  parent: z.string().nullable(),
  isClass: z.boolean().meta({ description: 'A class of bodies that are set up later, such as working groups.' }),
  closedOn: DayText.nullable(),
})

/** One body, asked for by its id: also a working group whose setting-up was undone. */
export const OneBody = Body.extend({
  isGroup: z.boolean().nullable().meta({ description: 'A working group, set up by a decision.' }),
  undoneAt: Moment.nullable(),
})

/** A body in a list, with how many of its seats are held today. */
export const BodyLine = Body.extend({
  establishedOn: DayText.nullable().meta({
    description: 'When a working group was set up; null for a body of the agreement.',
  }),
  seats: z.int(),
  held: z.int(),
})

/** A seat (Popolo: post). */
export const Seat = z.strictObject({
  id: z.uuid(),
  body: z.string(),
  about: z.string().meta({ description: 'The id by which the agreement’s promises know the seat.' }),
  party,
  title: z.string(),
  role: z.enum(seatRoles),
  forGroup: z.string().nullable().meta({ description: 'The working group whose chair the seat is for.' }),
  groupName: z.string().nullable(),
  promisedAs: z
    .string()
    .nullable()
    .meta({ description: 'The seat’s id in the promise that asks for it, where it differs.' }),
  endedOn: DayText.nullable().meta({ description: 'When the group was closed, and the seat with it.' }),
})

/** A person in a seat (Popolo: membership). */
export const Sitting = z.strictObject({
  id: z.uuid(),
  body: z.string(),
  seat: z.uuid(),
  person: z.uuid(),
  capacity: z.enum(capacities),
  from: DayText,
  until: DayText.nullable(),
})

/** Somebody who can be seated or given an action (Popolo: person). */
export const Person = z.strictObject({ id: z.uuid(), name: z.string(), organisation: z.string() })

/** A meeting in a list. */
export const MeetingLine = z.strictObject({
  id: z.uuid(),
  body: z.string(),
  day: DayText,
  from: Time,
  until: Time,
  beginsAt: Moment.meta({ description: 'RFC 5545: DTSTART.' }),
  endsAt: Moment.meta({ description: 'RFC 5545: DTEND.' }),
  place: z.string().nullable(),
  state: z.enum(meetingStates),
  extraordinary: z.boolean().meta({ description: 'Called out of turn, with a shorter notice.' }),
})

/** A meeting by itself. */
export const Meeting = MeetingLine.extend({
  link: z.string().nullable(),
  sequence: z.int().meta({ description: 'RFC 5545: SEQUENCE. Grows when the meeting is moved or cancelled.' }),
  agendaSentAt: Moment.nullable(),
  proposalsUntil: DayText.nullable().meta({
    description: 'The last day to propose items; null while they are taken until the agenda is sent.',
  }),
  endedAt: Moment.nullable(),
  whyCancelled: z.string().nullable(),
})

/** The meetings that were planned together, in a list. */
export const SeriesLine = z.strictObject({ id: z.uuid(), name: z.string(), year: z.int(), madeAt: Moment })

/** What a seat did at a meeting. */
export const Presence = z.strictObject({ seat: z.uuid(), presence: z.enum(presences), person: z.uuid().nullable() })

/** An item of an agenda. */
export const Item = z.strictObject({
  id: z.uuid(),
  place: z.int(),
  kind: z.enum(itemKinds),
  title: z.string(),
  matter: z.string().nullable(),
  economy: z.string().nullable(),
  recommendation: z.string().nullable(),
  minutes: z.int().nullable(),
  closed: z.boolean(),
  late: z.boolean(),
  version: z.int(),
  presenter: z.string().nullable(),
  origin: z
    .string()
    .nullable()
    .meta({ description: 'What the item was suggested by, such as norm:styregruppe-moeder.' }),
  carriedFrom: z.uuid().nullable().meta({ description: 'The item of an earlier meeting that it carries on.' }),
  changedAt: Moment.nullable(),
})

/** What is noted in one field of an item. */
export const Note = z.strictObject({
  field: z.enum(noteFields),
  words: z.string(),
  version: z.int(),
  writtenAt: Moment,
  writtenBy: z.uuid(),
})

/** What somebody is to do. */
export const Action = z.strictObject({
  id: z.uuid(),
  body: z.string(),
  meeting: z.uuid().nullable(),
  item: z.uuid().nullable(),
  what: z.string(),
  owner: z.uuid(),
  dueOn: DayText,
  closedAt: Moment.nullable(),
  outcome: z.string().nullable(),
})

/** A decision of the register. */
export const Decision = z.strictObject({
  id: z.uuid(),
  body: z.string(),
  meeting: z.uuid().nullable(),
  item: z.uuid().nullable(),
  year: z.int(),
  number: z.int().meta({ description: 'Its number among the body’s decisions of the year.' }),
  decidedOn: DayText,
  title: z.string(),
  words: z.string(),
  closed: z.boolean(),
  votes: z.strictObject({ for: z.int(), against: z.int(), blank: z.int() }).nullable(),
  dissent: z.string().nullable(),
  clause: z.string().nullable(),
  focusArea: z.string().nullable(),
  entry: z.uuid().nullable().meta({ description: 'The evidence that told the agreement.' }),
  withdrawnAt: Moment.nullable(),
  whyWithdrawn: z.string().nullable(),
})

/** A planned turn in an office that goes round. */
export const Turn = z.strictObject({
  id: z.uuid(),
  office: z.string(),
  party: z.string(),
  from: DayText,
  until: DayText,
})

/** An office that goes round, who has it, and the plan of its turns. */
export const Office = z.strictObject({
  id: z.string().meta({ examples: ['formandskab'] }),
  name: z.string(),
  says: z.string().meta({ description: 'The promise that speaks of it.' }),
  among: z.array(z.string()),
  order: z.array(z.string()).nullable().meta({ description: 'Null while the text and the decisions leave it open.' }),
  holder: z
    .strictObject({ party: z.string(), from: DayText, entry: z.string() })
    .nullable()
    .meta({ description: 'Who has it now; `entry` is what a takeover names as `after`.' }),
  followers: z.array(z.string()).meta({ description: 'The offices that go with it.' }),
  turns: z.array(Turn),
})

/** A handover from one party to the next. */
export const Handover = z.strictObject({
  id: z.uuid(),
  office: z.string(),
  from: party,
  to: z.string(),
  state: z.enum(handoverStates),
  takenOn: DayText.nullable(),
  why: z.string().nullable(),
})

/** Pages of lists. */
export const pages = {
  bodies: pageShape(BodyLine),
  seats: pageShape(Seat),
  sittings: pageShape(Sitting),
  people: pageShape(Person),
  meetings: pageShape(MeetingLine),
  attendance: pageShape(Presence),
  items: pageShape(Item),
  notes: pageShape(Note),
  actions: pageShape(Action),
  decisions: pageShape(Decision),
  offices: pageShape(Office),
  turns: pageShape(Turn),
  handovers: pageShape(Handover),
}
