import { Day } from '../../platform/components/day.tsx'
import { SelectField } from '../../platform/components/fields.tsx'
import type { Frame } from '../../platform/components/frame.ts'
import { Empty, Pager, Table } from '../../platform/components/lists.tsx'
import { Tag } from '../../platform/components/notices.tsx'
import { Page } from '../../platform/components/page.tsx'
import type { OrganisationLine } from '../../platform/people/index.ts'
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
      <form class="filter" method="get" action={paths.journal.to({ partnership })}>
        <SelectField language={language} name="part" label={t.authority} options={options} value={party ?? ''} />
        <button class="button button-secondary">{t.show}</button>
      </form>
      {entries.length === 0 ? <Empty>{t.none}</Empty> : <Entries {...props} />}
      <Pager language={language} older={older} />
      {keeps && (
        <ul class="actions">
          <li>
            <a href={paths.enter.to({ partnership })}>{t.enter}</a>
          </li>
          <li>
            <a href={paths.exports.to({ partnership })}>{t.exports}</a>
          </li>
        </ul>
      )}
    </Page>
  )
}

function Entries({ frame: { language }, partnership, entries, parties, keeps }: JournalPageProps) {
  const t = journalTexts[language]
  const name = partyNames(parties)
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
        { head: t.fromTo, cell: (entry) => fromTo(entry, name, t) },
        ...(keeps
          ? [{ head: t.remove, cell: (entry: EntryLine) => <Remove {...{ entry, partnership, language }} /> }]
          : []),
      ]}
    />
  )
}

function fromTo(entry: EntryLine, name: (id: string) => string, t: (typeof journalTexts)['da']): string {
  const to = entry.toParties.length === 0 ? t.toAll : entry.toParties.map(name).join(', ')
  return entry.fromParty === null ? to : t.sentBy(name(entry.fromParty), to)
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
        <del>{entry.subject}</del> {t.removed(entry.whyRemoved)}
      </>
    )
  return (
    <>
      {entry.subject} {entry.closed && <Tag tone="warning">{t.closed}</Tag>}
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

function Remove({ entry, partnership, language }: CellProps) {
  const t = journalTexts[language]
  if (entry.removedAt !== null) return <>–</>
  return (
    <a href={paths.remove.to({ partnership, entry: entry.id })} aria-label={t.removeSays(entry.subject)}>
      {t.remove}
    </a>
  )
}
