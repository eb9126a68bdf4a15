import { z } from 'zod'
import type { Day } from '../../../platform/days.ts'
import {
  dayField,
  type Fields,
  formIn,
  perhapsWords,
  type Problem,
  readDay,
  ticked,
  words,
} from '../../../platform/forms.ts'
import type { Language } from '../../../platform/languages.ts'
import { isForward, link, readTime } from '../../meetings/forms.ts'
import { meetingTexts } from '../../meetings/texts.ts'
import { type Answer, answers } from '../vocabulary.ts'
import type { ProposedTime, SeatAnswer } from './commands.ts'
import { pollTexts } from './texts.ts'

/** How many times a poll proposes at the most, and how many lines stand open at first. */
export const mostOptions = 12
export const openLines = 4

/** What is posted to ask for a date; the times stand as `dag-…`, `fra-…`, `til-…`. */
export const PollForm = formIn(pollTexts, (t, language) => {
  const m = meetingTexts[language]
  return z.looseObject({
    organ: words(m.bodyMissing, 60),
    hvad: words(t.whatMissing, 200),
    besked: perhapsWords(m.tooLong, 1000),
    sted: perhapsWords(m.tooLong, 200),
    link: link(m.linkUnreadable),
    senest: dayField(t.answerByMissing),
    dag_er_rigtig: ticked(),
  })
})

interface Line {
  readonly at: number
  readonly on: string
  readonly from: string
  readonly until: string
}

/** The times that were typed, line by line; an empty time of day is the one of the line above. */
export function readOptions(
  typed: Fields | Readonly<Record<string, unknown>>,
  today: Day,
  language: Language,
): { options: ProposedTime[]; problems: Problem[] } {
  const t = pollTexts[language]
  const text = (name: string) => (typeof typed[name] === 'string' ? typed[name].trim() : '')
  const options: ProposedTime[] = []
  const problems: Problem[] = []
  let above = { from: '', until: '' }
  for (let at = 0; at < mostOptions; at++) {
    const line = { at, on: text(`dag-${at}`), from: text(`fra-${at}`), until: text(`til-${at}`) }
    if (line.on === '' && line.from === '' && line.until === '') continue
    const read = readLine({ ...line, from: line.from || above.from, until: line.until || above.until }, today, language)
    above = { from: line.from || above.from, until: line.until || above.until }
    if ('message' in read) problems.push(read)
    else if (options.some((each) => sameTime(each, read))) problems.push({ field: `dag-${at}`, message: t.twice })
    else options.push(read)
  }
  if (options.length < 2 && problems.length === 0) problems.push({ field: 'dag-0', message: t.tooFew })
  return { options, problems }
}

function readLine({ at, on, from, until }: Line, today: Day, language: Language): ProposedTime | Problem {
  const [t, m] = [pollTexts[language], meetingTexts[language]]
  const day = readDay(on)
  if (day === null) return { field: `dag-${at}`, message: m.dayUnreadable }
  if (day < today) return { field: `dag-${at}`, message: dayGone[language] }
  const [begins, ends] = [readTime(from), readTime(until)]
  if (begins === null) return { field: `fra-${at}`, message: t.timeMissing }
  if (ends === null) return { field: `til-${at}`, message: t.timeMissing }
  if (!isForward({ dag: day, fra: begins, til: ends })) return { field: `til-${at}`, message: t.endsTooSoon }
  return { on: day, from: begins, until: ends }
}

const dayGone = { da: 'Den dag er gået', en: 'That day has gone' } as const

function sameTime(a: ProposedTime, b: ProposedTime): boolean {
  return a.on === b.on && a.from === b.from && a.until === b.until
}

/** What is posted to answer: `svar-…` and `ord-…` for each time. */
export const AnswerForm = formIn(pollTexts, () => z.looseObject({}))

/** The answers that were ticked, one to each time, with what is missing. */
export function readAnswers(
  typed: Readonly<Record<string, unknown>>,
  options: readonly { readonly id: string }[],
  language: Language,
): { answers: SeatAnswer['answers']; problems: Problem[] } {
  const t = pollTexts[language]
  const problems: Problem[] = []
  const read = options.flatMap(({ id }) => {
    const answer: Answer | undefined = answers.find((each) => each === typed[`svar-${id}`])
    const said = typed[`ord-${id}`]
    const word = typeof said === 'string' ? said.trim() : ''
    if (answer === undefined) problems.push({ field: `svar-${id}`, message: t.answerMissing })
    if (word.length > 200) problems.push({ field: `ord-${id}`, message: t.tooLong })
    return answer === undefined ? [] : [{ option: id, answer, words: word === '' ? null : word }]
  })
  return { answers: read, problems }
}

/** What is posted when a time is chosen. */
export const ChooseForm = formIn(meetingTexts, (t) =>
  z.object({
    sted: perhapsWords(t.tooLong, 200),
    link: link(t.linkUnreadable),
    ekstraordinaert: ticked(),
    to_samme_dag: ticked(),
  }),
)
