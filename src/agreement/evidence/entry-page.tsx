import { Moment, Day } from '../../platform/components/day.tsx'
import { type FormState, TextArea } from '../../platform/components/fields.tsx'
import { PostForm } from '../../platform/components/form.tsx'
import type { Frame } from '../../platform/components/frame.ts'
import { SummaryList } from '../../platform/components/lists.tsx'
import { Notice, Tag } from '../../platform/components/notices.tsx'
import { Page } from '../../platform/components/page.tsx'
import { outwardAddress } from '../../platform/paths.ts'
import type { Verdict as Permission } from '../../platform/errors.ts'
import type { Language } from '../../platform/languages.ts'
import { labels } from '../labels.ts'
import type { Agreement, Norm } from '../model.ts'
import { nameOf } from '../names.ts'
import { paths } from '../paths.ts'
import { fileSize } from '../../platform/format.ts'
import { detailWords } from './detail-words.ts'
import { listTexts } from './list-texts.ts'
import type { EvidenceEntry } from './queries.ts'
import type { Attachment } from './routes.tsx'
import { subjectWords } from './table.tsx'
import { refusals } from './texts.ts'

/** What the page of one entry shows. */
export interface EntryPageProps {
  frame: Frame
  partnership: string
  agreement: Agreement
  entry: EvidenceEntry
  /** The name of whoever recorded it, where the viewer may know it. */
  recorder: string | null
  attachment: Attachment | null
  norms: readonly Norm[]
  retracting: Permission<keyof (typeof refusals)['da']>
}

/** One entry: what, when, about whom, from where, what it counts for, and how it is taken back. */
export function EntryPage(props: EntryPageProps) {
  const { frame, partnership, agreement, entry, retracting } = props
  const { language } = frame
  const t = listTexts[language]
  const title = labels[language].evidence[entry.kind]
  return (
    <Page frame={frame} title={title}>
      <p class="back">
        <a class="back-link" href={paths.evidence.to({ partnership })}>
          {t.back}
        </a>
      </p>
      <h1>{title}</h1>
      <p class="lead">
        <Day of={entry.occurredOn} language={language} /> · {subjectWords(agreement, entry, language)}
      </p>
      {entry.retractedBy !== null && (
        <Notice tone="warning">
          {t.retractedBy}. <a href={paths.entry.to({ partnership, entry: entry.retractedBy })}>{t.retractWhy}</a>
        </Notice>
      )}
      {entry.note && <p class="entry-note">{entry.note}</p>}
      <Facts {...props} />
      {props.norms.length > 0 && (
        <CountsFor norms={props.norms} partnership={partnership} language={language} agreement={agreement} />
      )}
      {retracting.allowed ? (
        <p>
          <a class="button button-secondary" href={paths.retract.to({ partnership, entry: entry.id })}>
            {t.retract}
          </a>
        </p>
      ) : (
        entry.retractedBy === null && <p class="why-not">{refusals[language][retracting.why]}</p>
      )}
    </Page>
  )
}

function CountsFor({
  norms,
  partnership,
  language,
  agreement,
}: {
  norms: readonly Norm[]
  partnership: string
  language: Language
  agreement: Agreement
}) {
  return (
    <section>
      <h2>{listTexts[language].countsFor}</h2>
      <ul lang={agreement.language}>
        {norms.map((norm) => (
          <li>
            <a href={paths.norm.to({ partnership, norm: norm.id })}>{norm.says}</a>
          </li>
        ))}
      </ul>
    </section>
  )
}

function Facts({ frame: { language }, partnership, agreement, entry, recorder, attachment }: EntryPageProps) {
  const t = listTexts[language]
  const link = outwardAddress(entry.link)
  const detail = detailWords(agreement, entry.detail, language)
  const source = entry.source === 'hand' || entry.source === 'csv' || entry.source === 'api' ? entry.source : 'other'
  return (
    <SummaryList
      facts={[
        entry.party !== null && [t.party, nameOf(agreement, entry.party, language)],
        entry.quantity !== null && [t.quantity, `${entry.quantity} ${entry.unit ?? ''}`],
        entry.forPeriod !== null && [t.forPeriod, entry.forPeriod],
        entry.expiresOn !== null && [t.expires, <Day of={entry.expiresOn} language={language} />],
        entry.ref !== null && [t.ref, entry.ref],
        detail !== null && [t.detail, detail],
        link !== null && [
          t.link,
          <a href={link} rel="noreferrer">
            {link}
          </a>,
        ],
        attachment !== null && [
          t.attachment,
          <AttachmentLink {...{ attachment, partnership, entry: entry.id, language }} />,
        ],
        entry.retracts !== null && [
          t.retracts,
          <a href={paths.entry.to({ partnership, entry: entry.retracts })}>{t.entry}</a>,
        ],
        [t.recordedOn, <Moment of={entry.recordedAt} language={language} />],
        recorder !== null && [t.recordedBy, recorder],
        [t.source, entry.sourcePath ? <a href={entry.sourcePath}>{t.seeSource}</a> : t.sources[source]],
        entry.claimedRecordedAt !== null && [
          t.claimed,
          <Moment of={new Date(entry.claimedRecordedAt)} language={language} />,
        ],
      ]}
    />
  )
}

function AttachmentLink({
  attachment,
  partnership,
  entry,
  language,
}: {
  attachment: Attachment
  partnership: string
  entry: string
  language: Language
}) {
  return (
    <>
      <a href={paths.attachment.to({ partnership, entry })}>{attachment.name}</a> ({attachment.kind},{' '}
      {fileSize(attachment.bytes, language)})
      {attachment.active && <Tag tone="warning">{listTexts[language].active}</Tag>}
    </>
  )
}

/** Asks why an entry is taken back before it is. */
export function RetractPage({
  frame,
  partnership,
  agreement,
  entry,
  state,
}: Pick<EntryPageProps, 'frame' | 'partnership' | 'agreement' | 'entry'> & { state: FormState }) {
  const { language } = frame
  const t = listTexts[language]
  const here = { partnership, entry: entry.id }
  return (
    <Page frame={frame} title={t.retractTitle}>
      <h1>{t.retractTitle}</h1>
      <p class="lead">
        {labels[language].evidence[entry.kind]} · <Day of={entry.occurredOn} language={language} /> ·{' '}
        {subjectWords(agreement, entry, language)}
      </p>
      <p>{t.retractLead}</p>
      <PostForm
        {...state}
        to={paths.retract.to(here)}
        submit={t.retractDo}
        cancel={paths.entry.to(here)}
        kind="warning"
      >
        <TextArea {...state} name="hvorfor" label={t.retractWhy} hint={t.retractHint} rows={3} />
      </PostForm>
    </Page>
  )
}
