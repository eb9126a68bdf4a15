import { z } from 'zod'
import { DayText } from '../reading.ts'
import { agreementStates, evidenceKinds, forces, normKinds, verdicts } from '../vocabulary.ts'

const Verdict = z.enum(verdicts).meta({ id: 'Verdict' })

const Window = z.strictObject({
  from: DayText,
  until: DayText.nullable().meta({ description: 'Null: without an end.' }),
  needed: z.number().int(),
  happened: z.number().int(),
  planned: z.number().int(),
  unconfirmed: z.number().int().meta({ description: 'Plans whose date has passed, neither held nor retracted.' }),
  verdict: Verdict,
  thing: z
    .string()
    .nullable()
    .meta({ description: 'A seat, a group, a party where there are several windows at once.' }),
  stub: z.boolean(),
})

const Counted = z
  .strictObject({
    id: z.uuid(),
    kind: z.enum(evidenceKinds),
    subject: z.string().nullable(),
    occurredOn: DayText,
    recordedAt: z.iso.datetime(),
  })
  .meta({ description: 'An entry that the verdict rests on: what a stranger may know of it.' })

const PromiseStanding = z.strictObject({
  id: z.string(),
  clause: z.string(),
  says: z.string(),
  quote: z.string().meta({ description: 'The whole stretch of the text that the promise rests on.' }),
  kind: z.enum(normKinds),
  force: z.enum(forces),
  bearer: z.string().nullable(),
  verdict: Verdict,
  final: z.boolean(),
  because: z.array(z.string()),
  next: z.strictObject({ what: z.string(), times: z.number().int(), by: DayText.nullable() }).nullable(),
  windows: z.array(Window),
  evidence: z.array(Counted),
  soughtKinds: z.array(z.string()),
  restsOn: z.array(z.string()).meta({ description: 'Open questions on which the verdict rests.' }),
})

/** The agreement with its standing, as `aftale.json` and the interface for programs answer it (contract, AGR-60). */
export const StandingAnswer = z.strictObject({
  agreement: z.strictObject({
    id: z.string(),
    title: z.string(),
    validFrom: DayText.nullable(),
    validUntil: DayText.nullable(),
    state: z.enum(agreementStates),
    textSha256: z.string().regex(/^[0-9a-f]{64}$/),
  }),
  asOf: DayText,
  knownOn: DayText,
  forecast: z.boolean().meta({ description: 'The date lies ahead of what is known: if nothing more becomes known.' }),
  coverage: z.strictObject({
    words: z.number().int(),
    carried: z.number().int(),
    background: z.number().int(),
    rest: z.number().int(),
  }),
  norms: z.array(PromiseStanding),
  openQuestions: z.array(
    z.strictObject({
      id: z.string(),
      clause: z.string(),
      question: z.string(),
      answer: z.record(z.string(), z.json()).nullable(),
      answeredOn: DayText.nullable(),
    }),
  ),
})
