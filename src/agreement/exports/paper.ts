import { number as decimal } from '../../platform/format.ts'
import type { Language } from '../../platform/languages.ts'
import { labels } from '../labels.ts'
import { actOf, thingOf } from '../assess/entries.ts'
import { thingName } from '../assess/explain.ts'
import { detailWords } from '../evidence/detail-words.ts'
import type { Agreement, Evidence } from '../model.ts'
import { longDay, shortDay } from '../pictures/day-words.ts'
import { countVerdicts, telling, verdictMeanings, verdictWords } from '../pictures/look.ts'
import type { Verdict } from '../vocabulary.ts'
import type { ExportInput } from './input.ts'
import { nameOf, wordIn } from '../names.ts'
import { type Note, type PaperRow, rowsOf } from './paper-text.ts'
import { seenByStrangers, seenOn } from './seen.ts'
import { exportTexts } from './texts.ts'

/** A question that the text leaves open, and the answer if a decision has given one. */
export interface PaperQuestion {
  clause: string
  question: string
  answered: string | null
}

/** An entry of evidence as a line of a table. */
export interface PaperEntry {
  number: number
  date: string
  kind: string
  subject: string
  party: string
  note: string
}

/** An agreement and its standing as a document to print: plain data, every word ready (EXP-04). */
export interface Paper {
  language: Language
  textLanguage: string
  title: string
  parties: string[]
  signed: string
  valid: string
  asOf: string
  knownOn: string
  state: string
  forecast: string | null
  demonstration: string | null
  counts: { verdict: Verdict; word: string; count: number; meaning: string }[]
  attention: Note[]
  rows: PaperRow[]
  questions: PaperQuestion[]
  evidence: PaperEntry[]
  member: boolean
  about: string[]
  textSha256: string
  address: string | null
}

/** Makes the document's content; PDF and HTML only set it. */
export function paperOf(input: ExportInput): Paper {
  const { agreement, standing, language } = input
  const texts = exportTexts[language]
  const seen = seenOn(input.evidence, standing)
  const rows = rowsOf(input, new Map(seen.map((entry, index) => [entry.id, index + 1])))
  const counts = countVerdicts(standing.norms)
  const { words, carried, background, rest } = agreement.coverage
  return {
    language,
    textLanguage: agreement.language,
    title: agreement.title,
    parties: agreement.parties.map((party) => party.name),
    signed: agreement.signedOn ? texts.signed(longDay(agreement.signedOn, language)) : texts.notSigned,
    valid: validity(agreement, language),
    asOf: texts.asOf(longDay(standing.asOf, language)),
    knownOn: texts.knownOn(longDay(standing.knownOn, language)),
    state: texts.state[standing.state],
    forecast: standing.forecast ? texts.forecast : null,
    demonstration: input.demonstration ? texts.demonstration : null,
    counts: telling
      .filter((verdict) => counts[verdict] > 0)
      .map((verdict) => ({
        verdict,
        word: verdictWords[language][verdict],
        count: counts[verdict],
        meaning: verdictMeanings[language][verdict],
      })),
    attention: attentionOf(rows),
    rows,
    questions: questionsOf(input),
    evidence: seen.map((entry, index) => entryLine(entry, index + 1, input)),
    member: input.reader === 'member',
    about: [
      texts.aboutReading(agreement.reading.by, longDay(agreement.reading.on, language)),
      texts.aboutFigures,
      texts.aboutCoverage(words, carried, background, rest),
    ],
    textSha256: agreement.textSha256,
    address: input.address,
  }
}

function validity({ from, until }: Agreement, language: Language): string {
  const texts = exportTexts[language]
  if (!from) return texts.startUnknown
  return until
    ? texts.valid(longDay(from, language), longDay(until, language))
    : texts.validFrom(longDay(from, language))
}

/** What is broken first, then what is due, soonest first. */
function attentionOf(rows: readonly PaperRow[]): Note[] {
  const notes = rows.flatMap((row) => row.notes)
  const due = notes.filter((note) => note.verdict === 'due')
  return [
    ...notes.filter((note) => note.verdict === 'broken'),
    ...due.toSorted((a, b) => ((a.byDay ?? '9') < (b.byDay ?? '9') ? -1 : Number((a.byDay ?? '9') > (b.byDay ?? '9')))),
  ]
}

function questionsOf({ agreement, standing, language }: ExportInput): PaperQuestion[] {
  return agreement.questions.map(({ id, question, clause }) => {
    const answer = standing.questions.find((one) => one.question === id)
    const on = answer?.answer ? answer.answeredOn : null
    return { clause, question, answered: on && exportTexts[language].answered(longDay(on, language)) }
  })
}

function entryLine(entry: Evidence, number: number, { agreement, language, reader }: ExportInput): PaperEntry {
  const seen = reader === 'stranger' ? seenByStrangers(entry) : entry
  const line = { number, date: shortDay(entry.occurredOn, language), ...whatHappened(seen, agreement, language) }
  if (reader === 'stranger') return { ...line, party: '', note: '' }
  const unit = entry.unit === null ? '' : ` ${wordIn(agreement, entry.unit)}`
  const amount = entry.quantity === null ? [] : [`${decimal(entry.quantity, language)}${unit}`]
  const detail = detailWords(agreement, entry.detail, language)
  const notes = [...amount, ...(detail === null ? [] : [detail]), ...(entry.note === null ? [] : [entry.note])]
  return {
    ...line,
    party: entry.party === null ? '' : nameOf(agreement, entry.party, language),
    note: notes.join(' · '),
  }
}

/** The kind of entry and what it is about; a declared act is told by its own name. */
function whatHappened(entry: Evidence, agreement: Agreement, language: Language): { kind: string; subject: string } {
  const { evidence } = labels[language]
  const act = entry.kind === 'done' ? actOf(entry) : null
  // What a decision answers and what an attestation is of stand in the note; their ids would say nothing here.
  const told = [...agreement.questions, ...agreement.norms].some((one) => one.id === entry.about) ? null : entry.about
  const things = entry.kind === 'done' ? [thingOf(entry)] : [told, entry.subject]
  return {
    kind: act === null ? evidence[entry.kind] : `${evidence.done}: ${nameOf(agreement, act, language)}`,
    subject: things.flatMap((one) => (one === null ? [] : thingName(agreement, one, language))).join(' · '),
  }
}
