import { dayOf } from '../../platform/days.ts'
import { longDay, timeOfDay } from '../../platform/format.ts'
import type { Language } from '../../platform/languages.ts'
import { type PaperWords, paragraphsOf } from './paragraphs.ts'
import { itemKindWords, presenceWords } from '../meetings/vocabulary.ts'
import { type ClosedItem, itemsSeen, type MinutesContent, type NotedAction, type SeenItem } from './content.ts'
import { seatName } from '../bodies/queries.ts'
import type { AdditionLine, AnswerLine, Minutes, RemarkLine } from './queries.ts'
import { recordTexts } from './texts.ts'
import { minutesStateWords } from './vocabulary.ts'

/** What the documents are made of: the minutes as a viewer may read them, or the draft of whoever keeps the records. */
export interface PaperInput {
  /** The language of the agreement: the minutes are one document, whoever fetches it. */
  readonly language: Language
  readonly content: MinutesContent
  readonly closed: readonly ClosedItem[]
  /** None for a draft. */
  readonly minutes: Minutes | null
  readonly answers: readonly AnswerLine[]
  readonly remarks: readonly RemarkLine[]
  readonly additions: readonly AdditionLine[]
  readonly names: ReadonlyMap<string, string>
  readonly partyNames: ReadonlyMap<string, string>
  readonly demonstration: boolean
}

/** A table of words. */
export interface PaperTable {
  readonly head: readonly string[]
  readonly rows: readonly (readonly string[])[]
}

/** Words under a small heading. */
export interface PaperPart {
  readonly head: string
  readonly paragraphs: readonly PaperWords[]
}

/** An item as it is printed. */
export interface PaperItem {
  readonly heading: string
  readonly facts: string
  readonly closed: string | null
  readonly parts: readonly PaperPart[]
  readonly actions: PaperTable | null
}

/** The minutes as documents set them: words only, in their order. */
export interface MinutesPaper {
  readonly language: Language
  readonly title: string
  readonly number: string
  readonly status: string
  readonly parties: readonly string[]
  /** What stands above all: that it is a draft, that it is a demonstration. */
  readonly warnings: readonly string[]
  readonly facts: PaperTable
  readonly attendanceHead: string
  readonly attendance: PaperTable | null
  readonly attendanceNone: string
  readonly itemsHead: string
  readonly items: readonly PaperItem[]
  readonly itemsNone: string
  readonly actionsHead: string
  readonly actions: PaperTable | null
  readonly additionsHead: string
  readonly additions: readonly PaperPart[]
  readonly approvalHead: string
  readonly approval: PaperTable | null
  readonly approvalNone: string
  readonly remarksHead: string
  readonly remarks: readonly PaperPart[]
  readonly journalHead: string
  readonly journal: PaperTable | null
  readonly subject: string
  readonly page: string
  /** The date that the file carries. */
  readonly date: string
}

/** Puts the minutes into words (GOV-61). Items are numbered as this viewer sees them, so that no gap tells of a closed one (GOV-60). */
export function paperOf(input: PaperInput): MinutesPaper {
  const { language, content, closed, minutes, demonstration } = input
  const t = recordTexts[language]
  const items = itemsSeen(content.items, closed)
  const title = t.journalTitleIs(content.body, longDay(content.on, language))
  const draft = minutes === null ? [`${t.draft}. ${t.draftSays}`] : []
  return {
    language,
    title,
    number: minutes === null ? t.draft : numberOf(minutes, language),
    status: statusOf(input),
    parties: content.parties,
    warnings: [...(demonstration ? [t.demonstration] : []), ...draft],
    facts: { head: [], rows: factsOf(content, language) },
    attendanceHead: t.attendance,
    attendance: attendanceOf(content, language),
    attendanceNone: t.nobodyNoted,
    itemsHead: t.items,
    items: items.map((item, at) => itemOf(item, at + 1, language)),
    itemsNone: t.noItems,
    actionsHead: t.otherActions,
    actions: actionsOf(content.actions, language),
    additionsHead: t.additions,
    additions: input.additions.map((addition) => additionOf(addition, items, input)),
    approvalHead: t.approval,
    approval: approvalOf(input),
    approvalNone: t.nobodyAsked,
    remarksHead: t.remarks,
    remarks: input.remarks.map((remark) => remarkOf(remark, input)),
    journalHead: t.journal,
    journal: journalOf(minutes, language),
    subject: minutes === null ? '' : `KLE ${minutes.kle} ${minutes.facet}`,
    page: t.page('#', '##'),
    date: content.on,
  }
}

/** »Referat nr. 3/2018«, with its edition from the second one on. */
export function numberOf({ number, year, edition }: Pick<Minutes, 'number' | 'year' | 'edition'>, language: Language) {
  const t = recordTexts[language]
  return t.numbered(`${number}/${year}`) + (edition > 1 ? ` · ${t.edition(edition)}` : '')
}

/** A moment as documents write it. */
export function momentIn(moment: Date, language: Language): string {
  return `${longDay(dayOf(moment), language)} ${timeOfDay(moment, language)}`
}

function statusOf({ minutes, language }: PaperInput): string {
  const t = recordTexts[language]
  if (minutes === null) return t.draft
  if (minutes.approvedAt !== null) return t.approvedSays(momentIn(minutes.approvedAt, language))
  return t.waitsUntil(longDay(minutes.approveBy, language))
}

function factsOf(content: MinutesContent, language: Language): string[][] {
  const t = recordTexts[language]
  const { on, from, until, place, led } = content
  return [
    [t.when, `${longDay(on, language)} ${t.clock(from, until)}`],
    ...(place === null ? [] : [[t.where, place]]),
    ...(led === null ? [] : [[t.led, led]]),
  ]
}

function attendanceOf({ attendance }: MinutesContent, language: Language): PaperTable | null {
  const t = recordTexts[language]
  if (attendance.length === 0) return null
  const rows = attendance.map(({ seat, party, presence, person }) => [
    seat,
    party ?? '–',
    presenceWords[language][presence],
    person ?? '–',
  ])
  return { head: [t.seat, t.party, t.presence, t.who], rows }
}

function itemOf(item: SeenItem, number: number, language: Language): PaperItem {
  const t = recordTexts[language]
  const part = (head: string, words: string | null) =>
    words === null ? [] : [{ head, paragraphs: paragraphsOf(words) }]
  const votes = item.votes && t.votes(item.votes.for, item.votes.against, item.votes.blank)
  const facts = [itemKindWords[language][item.kind], item.late && t.late]
  return {
    heading: `${number}. ${item.title}`,
    facts: facts.filter((fact) => fact !== false).join(' · '),
    closed: item.closed ? t.closed : null,
    parts: [
      ...part(t.matter, item.matter),
      ...part(t.recommendation, item.recommendation),
      ...(item.leaves.length === 0 ? [] : [{ head: t.leaves, paragraphs: [item.leaves] }]),
      ...part(
        item.decision === null ? t.outcomeOf[item.kind] : `${t.outcomeOf.decision} ${item.decision}`,
        item.outcome ?? t.noOutcome,
      ),
      ...part(t.votesHead, votes),
      ...part(t.dissent, item.dissent),
    ],
    actions: actionsOf(item.actions, language),
  }
}

function actionsOf(actions: readonly NotedAction[], language: Language): PaperTable | null {
  const t = recordTexts[language]
  if (actions.length === 0) return null
  return {
    head: [t.what, t.who, t.due],
    rows: actions.map(({ what, who, due }) => [what, who, longDay(due, language)]),
  }
}

function additionOf(addition: AdditionLine, items: readonly SeenItem[], { names, language }: PaperInput): PaperPart {
  const t = recordTexts[language]
  const at = items.findIndex(({ id }) => id === addition.item)
  const by = `${t.additionBy(names.get(addition.madeBy) ?? t.unknown)}, ${momentIn(addition.madeAt, language)}`
  const about = at < 0 ? '' : ` · ${t.about} ${at + 1}. ${items[at]?.title ?? ''}`
  return { head: by + about, paragraphs: paragraphsOf(addition.words) }
}

function seatOf(seat: Pick<AnswerLine, 'title' | 'groupName' | 'party'>, partyNames: PaperInput['partyNames']): string {
  const { party } = seat
  return [seatName(seat), party === null ? null : (partyNames.get(party) ?? null)].filter(Boolean).join(', ')
}

function approvalOf({ minutes, answers, names, partyNames, language }: PaperInput): PaperTable | null {
  const t = recordTexts[language]
  if (minutes === null || answers.length === 0) return null
  const rows = answers.map((answer) => [
    seatOf(answer, partyNames),
    names.get(answer.person) ?? t.unknown,
    answerIn(answer, language),
  ])
  return { head: [t.seat, t.who, t.answer], rows }
}

/** What a seat answered, in words. */
export function answerIn(
  { approvedAt, remarkedAt }: Pick<AnswerLine, 'approvedAt' | 'remarkedAt'>,
  language: Language,
) {
  const t = recordTexts[language]
  if (approvedAt !== null) return t.approvedAt(momentIn(approvedAt, language))
  return remarkedAt === null ? t.noAnswer : t.remarkedAt(momentIn(remarkedAt, language))
}

function remarkOf(remark: RemarkLine, { answers, partyNames, language }: PaperInput): PaperPart {
  const seat = answers.find((answer) => answer.seat === remark.seat)
  const by = seat === undefined ? recordTexts[language].unknown : seatOf(seat, partyNames)
  return { head: `${by}, ${momentIn(remark.writtenAt, language)}`, paragraphs: paragraphsOf(remark.words) }
}

function journalOf(minutes: Minutes | null, language: Language): PaperTable | null {
  const t = recordTexts[language]
  if (minutes === null) return null
  const { kle, facet, journalTitle, journalOn, sentAt, state } = minutes
  const rows = [
    [t.journalTitle, journalTitle],
    [t.journalOn, longDay(journalOn, language)],
    [t.kle, kle],
    [t.facet, facet],
    [t.sentAt, momentIn(sentAt, language)],
    [t.state, minutesStateWords[language][state]],
  ]
  return { head: [], rows }
}
