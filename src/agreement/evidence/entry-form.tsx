import { DateField, FileField, type FormState, TextArea, TextField } from '../../platform/components/fields.tsx'
import { PostForm } from '../../platform/components/form.tsx'
import type { Frame } from '../../platform/components/frame.ts'
import { Page } from '../../platform/components/page.tsx'
import type { Day } from '../../platform/days.ts'
import { labels } from '../labels.ts'
import type { Viewer } from '../../platform/viewer.ts'
import type { DecidedIndicators } from '../assess/indicators.ts'
import type { Agreement, Evidence } from '../model.ts'
import { paths } from '../paths.ts'
import { Detail } from './entry-detail.tsx'
import { About, Amounts, Party, Subject } from './entry-fields.tsx'
import { entryTexts } from './entry-texts.ts'
import { mayRecordKind } from './policy.ts'
import { type EnteredKind, groups, type Shape, shapes } from './shapes.ts'

/** What the entry form is opened with, from a promise or an open question. */
export interface Prefill {
  om?: string | undefined
  emne?: string | undefined
  spoergsmaal?: string | undefined
}

/** What the form chooses among. */
export interface EntryChoices {
  agreement: Agreement
  today: Day
  /** Plans that have not been held, retracted or moved. */
  plans: readonly Evidence[]
  /** Groups that have been set up, by id. */
  groups: readonly string[]
  /** What decisions named as indicators. */
  indicators: DecidedIndicators
  /** The agreements of the chain. */
  chain: readonly { id: string; title: string }[]
}

/** The first step: which kind of thing happened. */
export function ChooseKindPage({ frame, partnership, viewer }: { frame: Frame; partnership: string; viewer: Viewer }) {
  const { language } = frame
  const t = entryTexts[language]
  const offered = Object.entries(groups).flatMap(([group, all]) => {
    const kinds = all.filter((kind) => mayRecordKind(viewer, kind, null).allowed)
    return kinds.length > 0 ? [{ group, kinds }] : []
  })
  return (
    <Page frame={frame} title={t.title}>
      <h1>{t.title}</h1>
      <h2>{t.chooseKind}</h2>
      <div class="kind-groups">
        {offered.map(({ group, kinds }) => (
          <section>
            <h3>{t.groups[group as keyof typeof groups]}</h3>
            <ul class="kind-list">
              {kinds.map((kind) => (
                <li>
                  <a href={paths.newEvidence.to({ partnership }, { slags: kind })}>{labels[language].evidence[kind]}</a>
                </li>
              ))}
            </ul>
          </section>
        ))}
      </div>
      <p>
        <a href={paths.importEvidence.to({ partnership })}>{t.importTitle}</a>
      </p>
    </Page>
  )
}

type EntryPageProps = {
  frame: Frame
  partnership: string
  kind: EnteredKind
  choices: EntryChoices
  prefill: Prefill
  state: FormState
}

/** The second step: the fields that this kind of entry needs. */
export function EntryFormPage({ frame, partnership, kind, choices, prefill, state }: EntryPageProps) {
  const { language } = frame
  const t = entryTexts[language]
  const shape: Shape = shapes[kind]
  const title = labels[language].evidence[kind]
  const planned = kind === 'meeting-planned'
  return (
    <Page frame={frame} title={`${t.title}: ${title}`}>
      <p class="back">
        <a class="back-link" href={paths.newEvidence.to({ partnership })}>
          {t.otherKind}
        </a>
      </p>
      <h1>{title}</h1>
      <p class="lead-line">{t.publicSays}</p>
      <PostForm
        {...state}
        to={paths.newEvidence.to({ partnership })}
        submit={t.save}
        cancel={paths.evidence.to({ partnership })}
        uploads
      >
        <input type="hidden" name="slags" value={kind} />
        <DateField
          {...state}
          name="dato"
          label={planned ? t.plannedOn : t.occurredOn}
          value={planned ? null : choices.today}
        />
        <Subject shape={shape} choices={choices} prefill={prefill} partnership={partnership} state={state} />
        <About kind={kind} shape={shape} choices={choices} prefill={prefill} partnership={partnership} state={state} />
        <Party shape={shape} agreement={choices.agreement} state={state} />
        <Amounts
          kind={kind}
          shape={shape}
          choices={choices}
          prefill={prefill}
          partnership={partnership}
          state={state}
        />
        <Detail shape={shape} choices={choices} prefill={prefill} partnership={partnership} state={state} />
        <TextArea {...state} name="note" label={t.note} hint={t.noteHint} optional rows={3} />
        <TextField {...state} name="link" label={t.link} hint={t.linkHint} type="url" optional />
        <FileField {...state} name="bilag" label={t.file} hint={t.fileHint} optional />
        <TextField {...state} name="reference" label={t.ref} hint={t.refHint} optional chars={11} />
      </PostForm>
    </Page>
  )
}
