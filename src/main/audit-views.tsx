import { Moment } from '../platform/components/day.tsx'
import { type FormState, TextArea } from '../platform/components/fields.tsx'
import { PostForm } from '../platform/components/form.tsx'
import type { Frame } from '../platform/components/frame.ts'
import { Empty, Pager, Table } from '../platform/components/lists.tsx'
import { Notice } from '../platform/components/notices.tsx'
import { Page } from '../platform/components/page.tsx'
import type { Language } from '../platform/languages.ts'
import { partyKeyTexts } from './audit-keys-texts.ts'
import { type KeysShown, PartyKeys } from './audit-keys-views.tsx'
import { auditPath, checkpointPath, countersignPath } from './audit-paths.ts'
import type { AuditLine, CheckpointLine } from './audit-queries.ts'
import { auditTexts } from './audit-texts.ts'

/** The trail: checkpoints to keep and countersign, and the entries that the viewer may see. */
export function AuditPage({
  frame,
  partnership,
  entries,
  names,
  checkpoints,
  uncovered,
  keys,
  happened,
  older,
  seesAll,
}: {
  frame: Frame
  partnership: string
  happened: keyof (typeof partyKeyTexts)['da']['happened'] | null
  keys: KeysShown
  entries: readonly AuditLine[]
  names: ReadonlyMap<string, string>
  checkpoints: readonly CheckpointLine[]
  uncovered: number
  older: string | null
  seesAll: boolean
}) {
  const { language } = frame
  const t = auditTexts[language]
  return (
    <Page frame={frame} title={t.title} wide>
      {happened !== null && (
        <Notice tone="success" announced>
          {partyKeyTexts[language].happened[happened]}
        </Notice>
      )}
      <h1>{t.title}</h1>
      <p class="lead">{t.lead}</p>
      <h2>{t.checkpoints}</h2>
      <p>{t.checkpointsSay}</p>
      <Checkpoints frame={frame} partnership={partnership} checkpoints={checkpoints} />
      <p>{t.uncovered(uncovered)}</p>
      <PartyKeys frame={frame} partnership={partnership} {...keys} />
      <h2>{t.entries}</h2>
      {!seesAll && <p>{t.ownOnly}</p>}
      <Table
        caption={t.entries}
        captionHidden
        language={language}
        rows={entries}
        columns={[
          { head: t.when, cell: (entry) => <Moment of={entry.at} language={language} /> },
          { head: t.who, cell: (entry) => whoOf(entry, names, t) },
          { head: t.did, cell: (entry) => t.verbs[entry.verb] ?? entry.verb },
          { head: t.about, cell: (entry) => <AboutIds about={entry.about} words={t.ids} /> },
        ]}
      />
      <Pager language={language} older={older} />
    </Page>
  )
}

function whoOf(entry: AuditLine, names: ReadonlyMap<string, string>, t: (typeof auditTexts)['da']): string {
  if (entry.actorKind === 'stranger') return t.stranger
  if (entry.actorKind === 'job') return `${t.job} (${entry.actorId})`
  return names.get(entry.actorId ?? '') ?? t.itself
}

function AboutIds({ about, words }: Record<'about' | 'words', Readonly<Record<string, string>>>) {
  const ids = Object.entries(about).filter(([name]) => name !== 'partnership')
  return (
    <>
      {ids.map(([name, id]) => (
        <span>
          {words[name] ?? name} <code class="id">{/^[0-9a-f-]{13,}$/.test(id) ? id.slice(0, 8) : id}</code>{' '}
        </span>
      ))}
    </>
  )
}

function Checkpoints({
  frame,
  partnership,
  checkpoints,
}: {
  frame: Frame
  partnership: string
  checkpoints: readonly CheckpointLine[]
}) {
  const { language } = frame
  const t = auditTexts[language]
  if (checkpoints.length === 0) return <Empty>{t.noCheckpoints}</Empty>
  return (
    <Table
      caption={t.checkpoints}
      captionHidden
      language={language}
      rows={checkpoints}
      columns={[
        { head: t.signedAt, cell: (each) => <Moment of={each.signedAt} language={language} /> },
        { head: t.size, cell: (each) => String(each.size), numeric: true },
        { head: t.countersigned, cell: (each) => signersOf(each, language) },
        {
          head: t.fetch,
          cell: (each) => {
            const to = { partnership, size: String(each.size) }
            return (
              <>
                <a href={checkpointPath.to(to)} aria-label={`${t.fetch} ${each.size}`}>
                  {t.fetch}
                </a>{' '}
                ·{' '}
                <a href={countersignPath.to(to)} aria-label={`${t.countersign} ${each.size}`}>
                  {t.countersign}
                </a>
              </>
            )
          },
        },
      ]}
    />
  )
}

/** Who signed under a checkpoint, each party once. */
function signersOf({ signedBy }: CheckpointLine, language: Language): string {
  const { unregistered } = partyKeyTexts[language]
  const parties = signedBy.map(({ name, keyId }) => (keyId === null ? unregistered(name) : name))
  return parties.length === 0 ? auditTexts[language].nobody : [...new Set(parties)].join(', ')
}

/** How a party signs under a checkpoint with its own key. */
export function CountersignPage({
  frame,
  partnership,
  checkpoint,
  state,
}: {
  frame: Frame
  partnership: string
  checkpoint: { size: number; note: string; verifierKey: string }
  state: FormState
}) {
  const t = auditTexts[frame.language]
  return (
    <Page frame={frame} title={t.countersignTitle}>
      <h1>{t.countersignTitle}</h1>
      <p class="lead">{t.countersignLead}</p>
      <ol>
        {t.steps.map((step) => (
          <li>{step}</li>
        ))}
      </ol>
      <h2>{t.note}</h2>
      <pre class="signed-note" tabindex={0} role="region" aria-label={t.note}>
        {checkpoint.note}
      </pre>
      <PostForm
        {...state}
        to={countersignPath.to({ partnership, size: String(checkpoint.size) })}
        submit={t.send}
        cancel={auditPath.to({ partnership })}
      >
        <TextArea {...state} name="linje" label={t.line} hint={t.lineHint} rows={3} />
      </PostForm>
    </Page>
  )
}
