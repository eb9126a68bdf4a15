import { DateField, type Option, SelectField, TextField } from '../../platform/components/fields.tsx'
import type { Frame } from '../../platform/components/frame.ts'
import { Empty, Pager } from '../../platform/components/lists.tsx'
import { Page } from '../../platform/components/page.tsx'
import { labels } from '../labels.ts'
import type { Agreement } from '../model.ts'
import { paths } from '../paths.ts'
import { evidenceKinds } from '../vocabulary.ts'
import { listTexts } from './list-texts.ts'
import { EvidenceTable, type EvidenceRow } from './table.tsx'

/** What the address asked of the list, as it was typed. */
export interface ListAsking {
  slags?: string | undefined
  om?: string | undefined
  part?: string | undefined
  fra?: string | undefined
  til?: string | undefined
  ord?: string | undefined
  efter?: string | undefined
}

/** All that was recorded, newest first, with a filter above. */
export function EvidenceListPage({
  frame,
  partnership,
  agreement,
  rows,
  asking,
  older,
  mayRecord,
}: {
  frame: Frame
  partnership: string
  agreement: Agreement
  rows: readonly EvidenceRow[]
  asking: ListAsking
  /** Where the list goes on, if it does. */
  older: string | null
  mayRecord: boolean
}) {
  const { language } = frame
  const t = listTexts[language]
  const filtered = Object.values(asking).some((value) => value)
  return (
    <Page frame={frame} title={t.title} wide>
      <h1>{t.title}</h1>
      <p class="lead">{t.lead}</p>
      {mayRecord && (
        <p class="page-acts">
          <a class="button button-primary" href={paths.newEvidence.to({ partnership })}>
            {t.record}
          </a>{' '}
          <a class="button button-secondary" href={paths.importEvidence.to({ partnership })}>
            {t.importFile}
          </a>
        </p>
      )}
      <Filter frame={frame} partnership={partnership} agreement={agreement} asking={asking} />
      {rows.length === 0 ? (
        <Empty>{filtered ? t.noneFiltered : t.none}</Empty>
      ) : (
        <EvidenceTable
          rows={rows}
          agreement={agreement}
          partnership={partnership}
          language={language}
          caption={t.title}
        />
      )}
      <Pager language={language} older={older} />
      {rows.length > 0 && (
        <p>
          <a href={paths.evidenceCsv.to({ partnership }, { ...asking, efter: undefined })}>{t.download}</a>
        </p>
      )}
    </Page>
  )
}

function Filter({
  frame,
  partnership,
  agreement,
  asking,
}: {
  frame: Frame
  partnership: string
  agreement: Agreement
  asking: ListAsking
}) {
  const { language } = frame
  const t = listTexts[language]
  const action = paths.evidence.to({ partnership })
  const state = { language }
  const kinds: Option[] = evidenceKinds.map((kind) => ({ value: kind, label: labels[language].evidence[kind] }))
  const things = [...agreement.bodies, ...agreement.offices, ...agreement.focusAreas]
  const subjects: Option[] = things.map(({ id, name }) => ({ value: id, label: name }))
  const parties: Option[] = agreement.parties.map(({ id, name }) => ({ value: id, label: name }))
  return (
    <details class="filter" open={Object.values(asking).some((value) => value)}>
      <summary>{t.filter}</summary>
      <form method="get" action={action} class="filter-form" role="search">
        <SelectField
          {...state}
          name="slags"
          label={t.kind}
          options={[{ value: '', label: t.allKinds }, ...kinds]}
          value={asking.slags ?? ''}
        />
        <SelectField
          {...state}
          name="om"
          label={t.about}
          options={[{ value: '', label: t.allSubjects }, ...subjects]}
          value={asking.om ?? ''}
        />
        <SelectField
          {...state}
          name="part"
          label={t.party}
          options={[{ value: '', label: t.allParties }, ...parties]}
          value={asking.part ?? ''}
        />
        <DateField {...state} name="fra" label={t.from} value={asking.fra ?? null} />
        <DateField {...state} name="til" label={t.until} value={asking.til ?? null} />
        <TextField {...state} name="ord" label={t.words} type="search" value={asking.ord} />
        <div class="filter-acts">
          <button class="button button-secondary" type="submit">
            {t.show}
          </button>
          <a href={action}>{t.clear}</a>
        </div>
      </form>
    </details>
  )
}
