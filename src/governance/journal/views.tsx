import { Day } from '../../platform/components/day.tsx'
import { SelectField } from '../../platform/components/fields.tsx'
import { Button } from '../../platform/components/form.tsx'
import type { Frame } from '../../platform/components/frame.ts'
import { Empty, Pager, Table } from '../../platform/components/lists.tsx'
import { Tag } from '../../platform/components/notices.tsx'
import { Page } from '../../platform/components/page.tsx'
import { isDay } from '../../platform/days.ts'
import { longDay } from '../../platform/format.ts'
import type { OrganisationLine } from '../../platform/people/index.ts'
import { paths as meetingPaths } from '../meetings/paths.ts'
import { paths as officePaths } from '../offices/paths.ts'
import { paths as procedurePaths } from '../procedures/paths.ts'
import { paths as minutesPaths } from '../record/paths.ts'
import { paths } from './paths.ts'
import type { EntryLine } from './queries.ts'
import { journalTexts } from './texts.ts'
import { documentKindWords, documentStateWords } from './vocabulary.ts'

/** Parties by their ids, for pages that name them. */
export function partyNames(parties: readonly OrganisationLine[]) {
  return (id: string) => parties.find((party) => party.id === id)?.name ?? id
}

interface JournalPageProps {
  readonly frame: Frame
  readonly partnership: string
  readonly entries: readonly EntryLine[]
  readonly parties: readonly OrganisationLine[]
  readonly party: string | null
  readonly older: string | null
  readonly keeps: boolean
}

/** The journal: what was sent, received or became final, the latest first. */
export function JournalPage(props: JournalPageProps) {
  const { frame, partnership, entries, parties, party, older, keeps } = props
  const { language } = frame
  const t = journalTexts[language]
  const options = [{ value: '', label: t.all }, ...parties.map(({ id, name }) => ({ value: id, label: name }))]
  return (
    <Page frame={frame} title={t.title} wide>
      <h1>{t.title}</h1>
      <p class="lead">{t.lead}</p>
      {keeps && (
        <p class="page-acts">
          <a class="button button-secondary" href={paths.enter.to({ partnership })}>
            {t.enter}
          </a>
          <a href={paths.exports.to({ partnership })}>{t.exports}</a>
        </p>
      )}
      <form class="form-inline" method="get" action={paths.journal.to({ partnership })}>
        <SelectField language={language} name="part" label={t.authority} options={options} value={party ?? ''} />
        <Button kind="secondary">{t.show}</Button>
      </form>
      {entries.length === 0 ? <Empty>{t.none}</Empty> : <Entries {...props} />}
      <Pager language={language} older={older} />
    </Page>
  )
}

function Entries({ frame: { language }, partnership, entries, parties, keeps }: JournalPageProps) {
  const t = journalTexts[language]
  return (
    <Table
      caption={t.title}
      captionHidden
      language={language}
      rows={entries}
      columns={[
        { head: t.subject, cell: (entry) => <Subject {...{ entry, partnership, language }} /> },
        { head: t.day, cell: ({ onDay }) => <Day of={onDay} language={language} /> },
        { head: t.kind, cell: ({ kind }) => documentKindWords[language][kind] },
        { head: t.state, cell: ({ state }) => documentStateWords[language][state] },
        { head: t.fromTo, cell: (entry) => fromTo(entry, parties, t) },
        ...(keeps
          ? [
              {
                head: t.remove,
                bare: true as const,
                cell: (entry: EntryLine) => <Remove {...{ entry, partnership, language }} />,
              },
            ]
          : []),
      ]}
    />
  )
}

/** From whom to whom; all the others are said as that, not one by one. */
function fromTo(entry: EntryLine, parties: readonly OrganisationLine[], t: (typeof journalTexts)['da']): string {
  const name = partyNames(parties)
  const { fromParty, toParties } = entry
  if (fromParty === null) return toParties.length === 0 ? t.toAll : toParties.map(name).join(', ')
  const others = parties.filter(({ id }) => id !== fromParty)
  const all = others.length > 1 && others.every(({ id }) => toParties.includes(id))
  return t.sentBy(name(fromParty), all ? t.toOthers : toParties.length === 0 ? t.toAll : toParties.map(name).join(', '))
}

interface CellProps {
  readonly entry: EntryLine
  readonly partnership: string
  readonly language: Frame['language']
}

function Subject({ entry, partnership, language }: CellProps) {
  const t = journalTexts[language]
  if (entry.whyRemoved !== null)
    return (
      <>
        <del>{subjectIn(entry, language)}</del> {t.removed(entry.whyRemoved)}
      </>
    )
  const page = pageOf(entry, partnership)
  const subject = subjectIn(entry, language)
  return (
    <>
      {page === null ? subject : <a href={page}>{subject}</a>} {entry.closed && <Tag tone="warning">{t.closed}</Tag>}
      {entry.fileId !== null && (
        <>
          {' '}
          <a href={paths.file.to({ partnership, entry: entry.id })} aria-label={`${t.file}: ${entry.subject}`}>
            {t.file}
          </a>
        </>
      )}
    </>
  )
}

/** The day in the subject of a meeting's document, which is kept in no language, in the reader's words. */
function subjectIn({ subject }: EntryLine, language: Frame['language']): string {
  return subject.replace(/\b\d{4}-\d{2}-\d{2}$/, (on) => (isDay(on) ? longDay(on, language) : on))
}

/** The page on which a document is read, where it has one of its own. */
function pageOf({ kind, about }: EntryLine, partnership: string): string | null {
  if (about === null) return null
  switch (kind) {
    case 'agenda':
      return meetingPaths.meeting.to({ partnership, meeting: about })
    case 'minutes':
      return minutesPaths.minutes.to({ partnership, meeting: about })
    case 'procedure':
      return procedurePaths.procedure.to({ partnership, procedure: about })
    case 'handover':
      return officePaths.handover.to({ partnership, handover: about })
    case 'annex':
    case 'charter':
    case 'letter':
      return null
    default: {
      const never: never = kind
      return never
    }
  }
}

function Remove({ entry, partnership, language }: CellProps) {
  const t = journalTexts[language]
  if (entry.removedAt !== null) return <>–</>
  return (
    <a href={paths.remove.to({ partnership, entry: entry.id })} aria-label={t.removeSays(entry.subject)}>
      {t.remove}
    </a>
  )
}
