import { allSettable } from '../../../platform/documents/settable.ts'
import type { Setting } from '../../../platform/documents/typeset.ts'
import { clockAt } from '../../../platform/days.ts'
import { longDay } from '../../../platform/format.ts'
import { meetingTexts } from '../../meetings/texts.ts'
import type { ItemLine, MeetingHeader } from '../../meetings/queries.ts'
import { itemKindWords } from '../../meetings/vocabulary.ts'
import { kindAndSize, lateWords } from '../annexes/list.tsx'
import { annexTexts } from '../annexes/texts.ts'
import { paperTexts } from '../texts.ts'
import type { Unbindable } from './bind-shapes.ts'
import type { PackWork } from './bindery.ts'
import { mostTextLength } from './limits.ts'
import type { PackAnnex } from './plan.ts'
import { packTexts } from './texts.ts'

type Looked = readonly (number | Unbindable | null)[]

/** Our part of a pack as the press sets it: the agenda, and a page that announces each annex. Data only. */
export function packSetting(work: PackWork, looked: Looked): Setting {
  const data = JSON.stringify(allSettable(packData(work, looked)))
  return { data, template: 'src/governance/papers/pdf/pack.typ', standard: 'ua-1' }
}

/** What the template reads. */
export function packData(work: PackWork, looked: Looked) {
  const { plan, language, demonstration } = work
  const { meeting, items, annexes } = plan
  const t = packTexts[language]
  const on = longDay(meeting.onDay, language)
  return {
    language,
    date: meeting.onDay,
    title: t.title(meeting.bodyName, on),
    head: meeting.bodyName,
    facts: factsOf(work),
    demonstration: demonstration ? t.demonstration : null,
    texts: { agenda: t.agenda, annexes: annexTexts[language].annexes, page: t.page('#', '##'), onPage: t.onPage('#') },
    items: items.map((item, index) => ({
      ...itemOf(work, item, index + 1),
      annexes: annexes.flatMap((annex, at) =>
        annex.item === index + 1 ? [{ id: at, label: labelOf(annex, work), marks: marksOf(annex, work) }] : [],
      ),
    })),
    annexes: annexes.map((annex, at) => ({
      id: at,
      label: labelOf(annex, work),
      of: t.toItem(annex.item, items[annex.item - 1]?.title ?? ''),
      facts: annex.file === null ? null : `${annex.file.fileName} · ${kindAndSize(annex.file, language)}`,
      marks: marksOf(annex, work),
      ...bodyOf(annex, work, { bytes: work.files[at] ?? null, looked: looked[at] ?? null }),
    })),
  }
}

function factsOf({ plan: { meeting }, language }: PackWork): string[] {
  const t = packTexts[language]
  const when = `${longDay(meeting.onDay, language)}, ${clockAt(meeting.beginsAt)}–${clockAt(meeting.endsAt)}`
  return [when, ...(meeting.place === null ? [] : [meeting.place]), sentWords(meeting, t)]
}

function sentWords({ frozenAt, state }: MeetingHeader, t: (typeof packTexts)['da']): string {
  if (state === 'cancelled') return t.cancelled
  return frozenAt === null ? t.draft : t.sent
}

function itemOf({ plan: { meeting }, language }: PackWork, item: ItemLine, number: number) {
  const m = meetingTexts[language]
  const p = paperTexts[language]
  const changed =
    meeting.frozenAt !== null && !item.late && item.changedAt !== null && item.changedAt > meeting.frozenAt
  const facts = [
    itemKindWords[language][item.kind],
    item.minutes === null ? null : m.minutesLong(item.minutes),
    item.presenter === null ? null : p.presents(item.presenter),
  ]
  const marks = [item.closed && m.closedItem, item.late && m.lateItem, changed && p.changedAfter]
  const sections = [
    { head: m.matter, words: item.matter },
    { head: m.economy, words: item.economy },
    { head: m.recommendation, words: item.recommendation },
  ]
  return {
    number,
    title: item.title,
    facts: facts.filter((each) => each !== null),
    marks: marks.filter((each) => each !== false),
    sections: sections.flatMap(({ head, words }) =>
      words === null ? [] : [{ head, paragraphs: words.split(/\n{2,}/).map((each) => each.split('\n')) }],
    ),
  }
}

function labelOf({ item, place, title }: PackAnnex, { language }: PackWork): string {
  return `${annexTexts[language].numbered(item, place)}: ${title}`
}

function marksOf({ closed, withdrawn, file }: PackAnnex, { language }: PackWork): string[] {
  const t = annexTexts[language]
  const marks = [closed && t.closedTag, withdrawn && t.withdrawn, file?.late && lateWords(file, language)]
  return marks.filter((each) => typeof each === 'string')
}

interface File {
  readonly bytes: SharedArrayBuffer | null
  readonly looked: number | Unbindable | null
}

/** What stands on the page that announces an annex, and how many pages follow it. */
function bodyOf(annex: PackAnnex, { language }: PackWork, { bytes, looked }: File) {
  const t = packTexts[language]
  const body = { note: null as string | null, lines: null as readonly string[] | null, pages: 0 }
  if (annex.withdrawn) return { ...body, note: t.withdrawn }
  if (annex.as === 'beside') return { ...body, note: t.beside }
  if (annex.file?.active) return { ...body, ...(typeof looked === 'number' && { pages: looked }), note: t.active }
  if (annex.tooMuch) return { ...body, note: t.tooMuch }
  if (annex.as === 'named') return { ...body, note: t.office }
  if (annex.as === 'text') {
    const text = bytes === null ? '' : textOf(bytes)
    if (text.length > mostTextLength) return { ...body, note: t.tooLongText }
    return { ...body, lines: text.split(/\r\n?|\n/) }
  }
  return typeof looked === 'number' ? { ...body, pages: looked } : { ...body, note: t.unbindable[looked ?? 'broken'] }
}

/** The words of a text; Danish tables are often not UTF-8. */
function textOf(bytes: SharedArrayBuffer): string {
  const copy = new Uint8Array(bytes).slice()
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(copy)
  } catch {
    // Not UTF-8: what Windows writes.
    return new TextDecoder('windows-1252').decode(copy)
  }
}
