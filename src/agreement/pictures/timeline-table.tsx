import type { Day } from '../../platform/days.ts'
import type { Language } from '../../platform/languages.ts'
import { labels } from '../labels.ts'
import { longDay } from './day-words.ts'
import { verdictWords } from './look.ts'
import { VerdictSign } from './sign.tsx'
import { pictureTexts } from './texts.ts'
import { isPlan, type TimelineDeadline, type TimelineEntry } from './timeline-lanes.ts'
import type { TimelineProps } from './timeline.tsx'

type Line = { on: Day } & ({ entry: TimelineEntry } | { deadline: TimelineDeadline })

/** The same term as a table, oldest first: every event, plan and deadline (PIC-05). */
export function TimelineTable({
  entries,
  deadlines,
  language,
}: Pick<TimelineProps, 'entries' | 'deadlines' | 'language'>) {
  const texts = pictureTexts[language]
  const lines: Line[] = [
    ...entries.filter((entry) => entry.kind !== 'retracted').map((entry) => ({ on: entry.on, entry })),
    ...deadlines.map((deadline) => ({ on: deadline.on, deadline })),
  ].toSorted((a, b) => (a.on < b.on ? -1 : Number(a.on > b.on)))
  return (
    <table class="table rows timeline-rows">
      <caption>{texts.timelineCaption}</caption>
      <thead>
        <tr>
          <th scope="col">{texts.date}</th>
          <th scope="col">{texts.kindHead}</th>
          <th scope="col">{texts.what}</th>
        </tr>
      </thead>
      <tbody>
        {lines.map((line) => (
          <tr>
            <th scope="row">
              <time datetime={line.on}>{longDay(line.on, language)}</time>
            </th>
            {'entry' in line ? (
              <EntryCells entry={line.entry} language={language} />
            ) : (
              <DeadlineCells deadline={line.deadline} language={language} />
            )}
          </tr>
        ))}
      </tbody>
    </table>
  )
}

function EntryCells({ entry, language }: { entry: TimelineEntry; language: Language }) {
  const texts = pictureTexts[language]
  const words = `${labels[language].evidence[entry.kind]}${entry.subject ? `: ${entry.subject}` : ''}`
  return (
    <>
      <td data-head={texts.kindHead}>{isPlan(entry.kind) ? texts.plannedMark : texts.happenedMark}</td>
      <td data-head={texts.what}>{entry.href ? <a href={entry.href}>{words}</a> : words}</td>
    </>
  )
}

function DeadlineCells({ deadline, language }: { deadline: TimelineDeadline; language: Language }) {
  return (
    <>
      <td data-head={pictureTexts[language].kindHead}>{pictureTexts[language].deadlineMark}</td>
      <td class={`v-${deadline.verdict}`} data-head={pictureTexts[language].what}>
        {deadline.href ? <a href={deadline.href}>{deadline.says}</a> : deadline.says}{' '}
        <span class="v-word">
          <VerdictSign verdict={deadline.verdict} /> {verdictWords[language][deadline.verdict]}
        </span>
      </td>
    </>
  )
}
