import { z } from 'zod'
import {
  type Fields,
  formIn,
  perhapsDay,
  perhapsWords,
  type Problem,
  several,
  ticked,
  words,
} from '../../platform/forms.ts'
import type { Language } from '../../platform/languages.ts'
import type { Agreement, Json } from '../model.ts'
import { checkEntry, type KnownThings } from '../standing/evidence-rules.ts'
import { readDecimal } from './answers.ts'
import type { NewEvidence } from './commands.ts'
import { entryTexts } from './entry-texts.ts'
import { listTexts } from './list-texts.ts'
import { readAnswers } from './question-answers.ts'
import { type EnteredKind, isEntered, type Shape, shapes } from './shapes.ts'
import { slug } from './slug.ts'

/** The entry form as it is posted; which fields it must have is a matter of the kind, see `entryFrom`. */
export const EntryForm = formIn(entryTexts, (t) =>
  z.looseObject({
    slags: z.string().refine(isEntered, t.chooseKind),
    om: perhapsWords(t.missing.tooLong, 80),
    emne: perhapsWords(t.missing.tooLong, 80),
    part: perhapsWords(t.missing.tooLong, 80),
    dato: perhapsDay(t.missing.day),
    maengde: perhapsWords(t.missing.tooLong, 40),
    enhed: perhapsWords(t.missing.tooLong, 40),
    periode: perhapsWords(t.missing.tooLong, 40),
    gaelder: perhapsDay(t.missing.day),
    plan: perhapsWords(t.missing.tooLong, 40),
    dele: several(z.string().max(80)),
    spoergsmaal: perhapsWords(t.missing.tooLong, 80),
    omraade: perhapsWords(t.missing.tooLong, 80),
    aendring: perhapsWords(t.missing.tooLong, 20),
    bekraeftet: perhapsWords(t.missing.tooLong, 10),
    vaerdi: perhapsWords(t.missing.tooLong, 40),
    usikkerhed: perhapsWords(t.missing.tooLong, 40),
    udgangspunkt: ticked(),
    note: perhapsWords(t.missing.tooLong, 2000),
    link: perhapsWords(t.missing.tooLong, 2000).refine(
      (link) => link === null || /^https?:\/\/\S+$/.test(link),
      t.missing.link,
    ),
    reference: perhapsWords(t.missing.tooLong, 80),
  }),
)
export type EntryInput = z.output<(typeof EntryForm)['da']>

/** The form that takes an entry back. */
export const RetractForm = formIn(listTexts, (t) =>
  z.object({ hvorfor: words(t.retractMissing, 2000, t.retractTooLong) }),
)

/** An entry read from its form, or every problem with its field. */
export type EntryRead = { entry: NewEvidence; problems?: undefined } | { entry?: undefined; problems: Problem[] }

/** Reads the fields that the kind asks for (EVD-06); what the kind does not ask for is left out, not guessed at. */
export function entryFrom(input: EntryInput, agreement: Agreement, known: KnownThings, language: Language): EntryRead {
  const kind = input.slags as EnteredKind
  const shape: Shape = shapes[kind]
  const problems: Problem[] = []
  const t = entryTexts[language].missing
  const about = shape.about === undefined || shape.about === 'none' ? null : slug(input.emne)
  if (input.dato === null) problems.push({ field: 'dato', message: t.date })
  if (needsSubject(shape) && input.om === null) problems.push({ field: 'om', message: t.subject })
  if (needsAbout(kind, shape) && about === null) problems.push({ field: 'emne', message: t.about })
  if (about !== null && !/^[a-z0-9]+(-[a-z0-9]+)*$/.test(about)) problems.push({ field: 'emne', message: t.aboutId })
  if (shape.party === 'needed' && input.part === null) problems.push({ field: 'part', message: t.party })
  const quantity = input.maengde === null ? null : readDecimal(input.maengde)
  if (quantity === null && (shape.quantity === 'needed' || input.maengde !== null)) {
    problems.push({ field: 'maengde', message: t.quantity })
  }
  if (shape.quantity && quantity !== null && input.enhed === null) problems.push({ field: 'enhed', message: t.unit })
  const detail = shape.about === 'words' ? named(input.emne) : detailFrom(input, shape, agreement, language, problems)
  if (problems.length > 0 || input.dato === null) return { problems }
  const entry: NewEvidence = {
    kind,
    subject: shape.subject === 'none' ? null : input.om,
    about,
    party: shape.party ? input.part : null,
    occurredOn: input.dato,
    expiresOn: shape.expires ? input.gaelder : null,
    quantity: shape.quantity ? quantity : null,
    unit: shape.quantity && quantity !== null ? input.enhed : null,
    ref: input.reference,
    forPeriod: shape.forPeriod ? input.periode : null,
    detail,
    note: input.note,
  }
  const faults = checkEntry(entry, agreement, known)
  if (faults.length === 0) return { entry }
  return { problems: faults.map((fault) => ({ field: fieldOf[fault.column] ?? '', message: fault.message[language] })) }
}

/** The field of the form behind a column of the evidence file. */
const fieldOf: Readonly<Record<string, string>> = {
  subject: 'om',
  about: 'emne',
  party: 'part',
  occurred_on: 'dato',
  expires_on: 'gaelder',
  quantity: 'maengde',
  unit: 'enhed',
  for_period: 'periode',
  ref: 'reference',
  note: 'note',
}

function needsSubject(shape: Shape): boolean {
  return shape.subject === 'body' || shape.subject === 'class' || shape.subject === 'office'
}

function needsAbout(kind: EnteredKind, shape: Shape): boolean {
  return (
    shape.about === 'seat' ||
    shape.about === 'act' ||
    shape.about === 'indicator' ||
    kind.startsWith('group-') ||
    kind === 'charter-approved'
  )
}

/** What somebody typed as the name of a thing, kept beside the id that is made of it. */
function named(typed: string | null): Json {
  return typed === null || typed === slug(typed) ? null : { name: typed }
}

function detailFrom(
  input: EntryInput,
  shape: Shape,
  agreement: Agreement,
  language: Language,
  problems: Problem[],
): Json {
  const t = entryTexts[language].missing
  switch (shape.detail) {
    case undefined:
      return null
    case 'plan':
    case 'moved-plan':
      return input.plan === null ? null : { plan: input.plan }
    case 'states':
      return { states: input.dele }
    case 'attestation': {
      if (input.bekraeftet !== 'ja' && input.bekraeftet !== 'nej')
        problems.push({ field: 'bekraeftet', message: t.attestation })
      return { yes: input.bekraeftet === 'ja' }
    }
    case 'measurement': {
      const value = readDecimal(input.vaerdi ?? '')
      const uncertainty = input.usikkerhed === null ? null : readDecimal(input.usikkerhed)
      if (value === null) problems.push({ field: 'vaerdi', message: t.value })
      if (input.usikkerhed !== null && uncertainty === null) problems.push({ field: 'usikkerhed', message: t.value })
      const indicator = slug(input.emne)
      return {
        indicator,
        value,
        ...(uncertainty ? { uncertainty } : {}),
        ...(input.udgangspunkt ? { baseline: true } : {}),
      }
    }
    case 'answer':
      return input.omraade === null && input.aendring === null
        ? answerFrom(input, agreement, t.answer, problems)
        : changeFrom(input, agreement, t.change, problems)
    default:
      return shape.detail satisfies never
  }
}

function changeFrom(input: EntryInput, agreement: Agreement, message: string, problems: Problem[]): Json {
  const area = agreement.focusAreas.find((each) => each.id === input.omraade)
  const change = ['added', 'changed', 'closed'].find((each) => each === input.aendring)
  if (!area || !change) {
    problems.push({ field: area ? 'aendring' : 'omraade', message })
    return null
  }
  return { focus_area: area.id, change }
}

function answerFrom(input: EntryInput, agreement: Agreement, message: string, problems: Problem[]): Json {
  if (input.spoergsmaal === null) return input.emne === null ? null : { decides: slug(input.emne) }
  const question = agreement.questions.find((each) => each.id === input.spoergsmaal)
  if (!question) {
    problems.push({ field: 'spoergsmaal', message })
    return null
  }
  const read = readAnswers(question, input as unknown as Fields, agreement, message)
  problems.push(...read.problems)
  return { question: question.id, answer: read.answer }
}
