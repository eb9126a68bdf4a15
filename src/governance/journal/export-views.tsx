import { Day, Moment } from '../../platform/components/day.tsx'
import { DateField, type FormState, SelectField } from '../../platform/components/fields.tsx'
import { ActButton, PostForm } from '../../platform/components/form.tsx'
import type { Frame } from '../../platform/components/frame.ts'
import { DocumentList, Empty, Table } from '../../platform/components/lists.tsx'
import { Page } from '../../platform/components/page.tsx'
import { fileSize, longDay } from '../../platform/format.ts'
import type { OrganisationLine } from '../../platform/people/index.ts'
import { BackToJournal } from './form-views.tsx'
import { paths } from './paths.ts'
import type { ExportLine, FileMade } from './queries.ts'
import { journalTexts } from './texts.ts'
import { partyNames } from './views.tsx'

interface ExportsPageProps {
  readonly frame: Frame
  readonly partnership: string
  readonly parties: readonly OrganisationLine[]
  readonly exports: readonly ExportLine[]
  readonly form: FormState
}

/** The exports that were asked for, and the form for another. */
export function ExportsPage({ frame, partnership, parties, exports, form }: ExportsPageProps) {
  const { language } = frame
  const t = journalTexts[language]
  const { typed, problems } = form
  const state = { language, typed, problems }
  const options = [{ value: '', label: t.partyMissing }, ...parties.map(({ id, name }) => ({ value: id, label: name }))]
  return (
    <Page frame={frame} title={t.exports}>
      <BackToJournal frame={frame} partnership={partnership} />
      <h1>{t.exports}</h1>
      <p class="lead">{t.exportsLead}</p>
      <PostForm {...state} to={paths.exports.to({ partnership })} submit={t.ask}>
        <SelectField {...state} name="part" label={t.exportFor} options={options} />
        <DateField {...state} name="fra" label={t.periodFrom} />
        <DateField {...state} name="til" label={t.periodUntil} />
      </PostForm>
      {exports.length === 0 ? <Empty>{t.noExports}</Empty> : <Exports {...{ frame, partnership, parties, exports }} />}
    </Page>
  )
}

function Exports({ frame: { language }, partnership, parties, exports }: Omit<ExportsPageProps, 'form'>) {
  const t = journalTexts[language]
  const name = partyNames(parties)
  return (
    <Table
      caption={t.exports}
      language={language}
      rows={exports}
      columns={[
        {
          head: t.exportFor,
          cell: ({ id, party }) => <a href={paths.export.to({ partnership, export: id })}>{name(party)}</a>,
        },
        { head: t.periodFrom, cell: ({ from }) => <Day of={from} language={language} /> },
        { head: t.periodUntil, cell: ({ until }) => <Day of={until} language={language} /> },
        { head: t.asked, cell: ({ askedAt }) => <Moment of={askedAt} language={language} /> },
        {
          head: t.state,
          cell: ({ receipt, entries }) =>
            receipt ? t.finished(receipt.documents) : t.progress(0, entries.length).replace(/^0/, '…'),
        },
      ]}
    />
  )
}

interface ExportPageProps {
  readonly frame: Frame
  readonly partnership: string
  readonly wanted: ExportLine
  readonly made: readonly FileMade[]
  readonly party: string
}

/** One export: how far it is, the next step, and in the end its parts and its receipt. */
export function ExportPage(props: ExportPageProps) {
  const { frame, partnership, wanted, made, party } = props
  const { language } = frame
  const t = journalTexts[language]
  const title = t.exportTitle(party, longDay(wanted.from, language), longDay(wanted.until, language))
  const done = new Set(made.map(({ entry }) => entry)).size
  return (
    <Page frame={frame} title={title} wide>
      <p class="back">
        <a class="back-link" href={paths.exports.to({ partnership })}>
          {t.toExports}
        </a>
      </p>
      <h1>{title}</h1>
      {wanted.receipt === null ? (
        <>
          <p class="lead" role="status">
            {t.progress(done, wanted.entries.length)}
          </p>
          <progress value={done} max={wanted.entries.length} aria-label={t.progress(done, wanted.entries.length)} />
          <p>{t.goOnSays}</p>
          <ActButton to={paths.goOn.to({ partnership, export: wanted.id })}>{t.goOn}</ActButton>
        </>
      ) : (
        <Finished {...props} />
      )}
    </Page>
  )
}

function Finished({ frame: { language }, partnership, wanted, made }: ExportPageProps) {
  const t = journalTexts[language]
  const { receipt } = wanted
  if (receipt === null) return null
  const at = { partnership, export: wanted.id }
  const sizeOf = (part: number) => made.filter((file) => file.part === part).reduce((sum, { size }) => sum + size, 0)
  const parts = Array.from({ length: receipt.parts }, (_, index) => index + 1)
  const documents = parts.map((part) => ({
    name: t.part(part, receipt.parts),
    href: paths.part.to({ ...at, part: String(part) }),
    format: 'ZIP',
    bytes: sizeOf(part),
  }))
  return (
    <>
      <p class="lead" role="status">
        {t.finished(receipt.documents)}
      </p>
      <DocumentList
        documents={[...documents, { name: t.receipt, href: paths.receipt.to(at), format: 'JSON' }]}
        language={language}
      />
      <h2>{t.files}</h2>
      <Table
        caption={t.files}
        captionHidden
        language={language}
        rows={receipt.files}
        columns={[
          { head: t.fileName, cell: ({ name }) => name },
          { head: t.kind, cell: ({ role }) => t.role[role] },
          { head: t.size, cell: ({ bytes }) => fileSize(bytes, language), numeric: true },
          { head: 'SHA-256', cell: ({ sha256 }) => <code>{sha256.slice(0, 16)}…</code> },
        ]}
      />
    </>
  )
}
