import type { Child } from 'hono/jsx'
import { agreementPaths } from '../../../agreement/index.ts'
import { Day } from '../../../platform/components/day.tsx'
import type { Frame } from '../../../platform/components/frame.ts'
import { Empty, Table } from '../../../platform/components/lists.tsx'
import { Tag } from '../../../platform/components/notices.tsx'
import { Page } from '../../../platform/components/page.tsx'
import { listed } from '../../../platform/format.ts'
import type { Language } from '../../../platform/languages.ts'
import { paths as meetingPaths } from '../../meetings/paths.ts'
import { meetingTexts } from '../../meetings/texts.ts'
import { meetingStateWords } from '../../meetings/vocabulary.ts'
import { paths as officePaths } from '../../offices/paths.ts'
import { dayAndMonth, monthWords } from '../day-words.ts'
import { holidaysOf } from '../holidays.ts'
import { paths } from '../paths.ts'
import type { Entry } from './entries.ts'
import { yearTexts } from './texts.ts'
import { WheelKey } from './wheel-key.tsx'
import { Wheel, type WheelProps } from './wheel-picture.tsx'

type YearPageProps = Omit<WheelProps, 'language'> & {
  readonly frame: Frame
  readonly partnership: string
}

/** The year as a wheel, and below it the same month by month: the tables are what phones and screen readers read (GOV-75). */
export function YearPage({ frame, partnership, ...shown }: YearPageProps) {
  const { language } = frame
  const { year, entries } = shown
  const t = yearTexts[language]
  const to = (aar: number) => paths.year.to({ partnership }, { aar })
  return (
    <Page frame={frame} title={t.title(year)} wide>
      <p class="back">
        <a href={meetingPaths.meetings.to({ partnership })}>{meetingTexts[language].back}</a>
      </p>
      <h1>{t.title(year)}</h1>
      <p class="lead">{t.lead}</p>
      <nav aria-label={t.otherYears} class="year-turn">
        {year > 1900 && (
          <a href={to(year - 1)} rel="prev">
            <span aria-hidden="true">← </span>
            {year - 1}
          </a>
        )}
        {year < 2199 && (
          <a href={to(year + 1)} rel="next">
            {year + 1}
            <span aria-hidden="true"> →</span>
          </a>
        )}
      </nav>
      <div class="wheel-part">
        <Wheel {...shown} language={language} />
        <WheelKey {...shown} language={language} />
      </div>
      <h2>{t.monthByMonth}</h2>
      {entries.length === 0 && <Empty>{t.nothingAtAll(year)}</Empty>}
      <p class="quiet">{t.aheadOnly}</p>
      {monthWords[language].map((name, at) => (
        <Month {...{ partnership, language, year, entries, name }} month={at + 1} />
      ))}
    </Page>
  )
}

interface MonthProps {
  readonly partnership: string
  readonly language: Language
  readonly year: number
  readonly entries: readonly Entry[]
  readonly name: string
  readonly month: number
}

function Month({ partnership, language, year, entries, name, month }: MonthProps) {
  const t = yearTexts[language]
  const start = `${year}-${String(month).padStart(2, '0')}-`
  const rows = entries.filter(({ on }) => on.startsWith(start))
  const closed = holidaysOf(year).filter(({ on }) => on.startsWith(start))
  return (
    <section class="year-month">
      <h3>{name.charAt(0).toUpperCase() + name.slice(1)}</h3>
      {rows.length === 0 ? (
        <p class="quiet">{t.nothing}</p>
      ) : (
        <Table
          caption={t.monthTable(name)}
          captionHidden
          language={language}
          rows={linesOf(rows)}
          columns={[
            { head: t.day, cell: ({ entry: { on } }) => <Day of={on} language={language} /> },
            { head: t.what, bare: true, cell: (line) => <What {...{ ...line, partnership, language }} /> },
            { head: t.who, bare: true, cell: ({ entry }) => whoOf(entry) },
            { head: t.state, bare: true, cell: ({ entry }) => stateOf(entry, language) },
          ]}
        />
      )}
      {closed.length > 0 && (
        <p class="quiet">
          {t.holidays(
            listed(
              closed.map((each) => `${dayAndMonth(each.on, language)} ${each.name[language]}`),
              language,
            ),
          )}
        </p>
      )}
    </section>
  )
}

/** A line of a month: something that happens, or all that the agreement asks for by one day. */
interface YearLine {
  readonly entry: Entry
  /** The promises of the day, where there are several. */
  readonly promises: readonly Promised[]
}

type Promised = Extract<Entry, { kind: 'deadline' }> & { readonly norm: string }

function linesOf(entries: readonly Entry[]): YearLine[] {
  const lines: YearLine[] = []
  for (const entry of entries) {
    const asked = entries.filter((each): each is Promised => isPromised(each) && each.on === entry.on)
    const together = isPromised(entry) && asked.length > 1
    if (!together) lines.push({ entry, promises: [] })
    else if (entry === asked[0]) lines.push({ entry, promises: asked })
  }
  return lines
}

function isPromised(entry: Entry): entry is Promised {
  return entry.kind === 'deadline' && entry.norm !== null
}

interface WhatProps extends YearLine {
  readonly partnership: string
  readonly language: Language
}

function What(props: WhatProps) {
  const { promises, partnership, language } = props
  if (promises.length === 0) return <One {...props} />
  return (
    <details class="year-promises">
      <summary>{yearTexts[language].deadlines(promises.length)}</summary>
      <ul>
        {promises.map(({ norm, says }) => (
          <li>
            <a href={agreementPaths.norm.to({ partnership, norm })}>{says}</a>
          </li>
        ))}
      </ul>
    </details>
  )
}

function One({ entry, partnership, language }: WhatProps) {
  const t = yearTexts[language]
  switch (entry.kind) {
    case 'meeting':
    case 'papers': {
      const words = entry.meeting.extraordinary ? t.extraordinary : t.meeting
      const { id, recorded } = entry.meeting
      const told = recorded ? agreementPaths.entry.to({ partnership, entry: id }) : null
      return (
        <a href={told ?? meetingPaths.meeting.to({ partnership, meeting: id })}>
          {entry.kind === 'papers' ? t.papers : words}
        </a>
      )
    }
    case 'deadline':
      return entry.norm === null ? (
        <>{t.ends(entry.says)}</>
      ) : (
        <a href={agreementPaths.norm.to({ partnership, norm: entry.norm })}>{t.deadline(entry.says)}</a>
      )
    case 'turn':
      return (
        <a href={officePaths.offices.to({ partnership })}>
          {entry.happened ? t.tookOver(entry.office) : t.isToTakeOver(entry.office)}
        </a>
      )
    default: {
      const never: never = entry
      return never
    }
  }
}

function whoOf(entry: Entry): Child {
  if (entry.kind === 'turn') return entry.party
  return entry.kind === 'deadline' ? '' : entry.meeting.bodyName
}

function stateOf(entry: Entry, language: Language): Child {
  const t = yearTexts[language]
  if (entry.kind === 'meeting') return <Tag>{meetingStateWords[language][entry.meeting.state]}</Tag>
  if (entry.kind === 'papers') return entry.late ? <Tag tone="warning">{t.late}</Tag> : ''
  if (entry.kind === 'turn') return <Tag>{entry.happened ? t.recorded : t.planned}</Tag>
  return ''
}
