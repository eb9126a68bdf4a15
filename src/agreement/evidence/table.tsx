import { type Column, Table } from '../../platform/components/lists.tsx'
import { Tag } from '../../platform/components/notices.tsx'
import type { Day } from '../../platform/days.ts'
import type { Language } from '../../platform/languages.ts'
import { labels } from '../labels.ts'
import type { Agreement } from '../model.ts'
import { nameOf } from '../names.ts'
import { paths } from '../paths.ts'
import { shortDay } from '../pictures/day-words.ts'
import type { EvidenceKind } from '../vocabulary.ts'
import { listTexts } from './list-texts.ts'

/** A line of evidence as it is listed. Strangers get its kind, date and subject; the rest is null for them (EVD-02). */
export interface EvidenceRow {
  id: string
  kind: EvidenceKind
  subject: string | null
  about: string | null
  occurredOn: Day
  retracted: boolean
  /** Null where the viewer is a stranger. */
  more: { party: string | null; note: string | null; recordedAt: Date } | null
}

/** What an entry is about, in words: the thing within its subject first. */
export function subjectWords(
  agreement: Agreement,
  row: Pick<EvidenceRow, 'subject' | 'about'>,
  language: Language,
): string {
  const parts = [row.about, row.subject].flatMap((id) => (id === null ? [] : nameOf(agreement, id, language)))
  return parts.join(' · ')
}

/** A list of entries: date, what, about whom, and for members the words beside. */
export function EvidenceTable({
  rows,
  agreement,
  partnership,
  language,
  caption,
}: {
  rows: readonly EvidenceRow[]
  agreement: Agreement
  partnership: string
  language: Language
  caption: string
}) {
  const t = listTexts[language]
  const members = rows.some((row) => row.more !== null)
  const open: Column<EvidenceRow>[] = [
    { head: t.date, cell: (row) => <time datetime={row.occurredOn}>{shortDay(row.occurredOn, language)}</time> },
    { head: t.what, cell: (row) => <What row={row} partnership={partnership} language={language} /> },
    {
      head: t.about,
      cell: (row) => <About words={subjectWords(agreement, row, language)} spoken={agreement.language} />,
    },
  ]
  const closed: Column<EvidenceRow>[] = [
    { head: t.party, cell: (row) => (row.more?.party ? nameOf(agreement, row.more.party, language) : '') },
    { head: t.note, cell: (row) => row.more?.note ?? '' },
  ]
  return (
    <Table
      caption={caption}
      captionHidden
      rows={rows}
      columns={members ? [...open, ...closed] : open}
      language={language}
    />
  )
}

/** The agreement's names, in its own language; nothing at all where there is nothing to say. */
function About({ words, spoken }: { words: string; spoken: string }) {
  return words === '' ? null : <span lang={spoken}>{words}</span>
}

function What({ row, partnership, language }: { row: EvidenceRow; partnership: string; language: Language }) {
  const words = labels[language].evidence[row.kind]
  const what = row.more ? <a href={paths.entry.to({ partnership, entry: row.id })}>{words}</a> : <>{words}</>
  if (!row.retracted) return what
  return (
    <>
      <s>{what}</s> <Tag tone="warning">{listTexts[language].retracted}</Tag>
    </>
  )
}
