import { FileField, type FormState } from '../../platform/components/fields.tsx'
import { PostForm } from '../../platform/components/form.tsx'
import type { Problem } from '../../platform/forms.ts'
import type { Frame } from '../../platform/components/frame.ts'
import { Notice } from '../../platform/components/notices.tsx'
import { Page } from '../../platform/components/page.tsx'
import { paths } from '../paths.ts'
import { entryTexts } from './entry-texts.ts'

const shown = 50
const columns =
  'kind, subject, party, occurred_on, recorded_at, expires_on, quantity, unit, note, id, ref, for_period, retracts, about, detail'

/** Loading many occurrences at once: all of them or none. */
export function ImportPage({
  frame,
  partnership,
  state,
  faults = [],
  taken,
}: {
  frame: Frame
  partnership: string
  state: FormState
  /** The lines that stood in the way, each with its number. */
  faults?: readonly Problem[]
  /** How many were taken in just now; null when nothing was. */
  taken: number | null
}) {
  const { language } = frame
  const t = entryTexts[language]
  return (
    <Page frame={frame} title={t.importTitle}>
      <h1>{t.importTitle}</h1>
      {taken !== null && (
        <Notice tone="success" announced>
          {t.importDone(taken)} <a href={paths.evidence.to({ partnership })}>{t.back}</a>
        </Notice>
      )}
      {faults.length > 0 && (
        <Notice tone="error" heading={t.importFaults(faults.length)} announced>
          <ul>
            {faults.slice(0, shown).map((fault) => (
              <li>{fault.message}</li>
            ))}
          </ul>
        </Notice>
      )}
      <p class="lead">{t.importLead}</p>
      <PostForm
        {...state}
        to={paths.importEvidence.to({ partnership })}
        submit={t.importDo}
        cancel={paths.evidence.to({ partnership })}
        uploads
      >
        <FileField {...state} name="fil" label={t.importFile} accept=".csv,text/csv" />
      </PostForm>
      <h2>{t.importColumns}</h2>
      <p>
        <code>{columns}</code>
      </p>
    </Page>
  )
}
