import { TickBox } from '../../../platform/components/choices.tsx'
import { FileField, type FormState, TextField, tied } from '../../../platform/components/fields.tsx'
import { ActButton, PostForm } from '../../../platform/components/form.tsx'
import { FieldGroup } from '../../../platform/components/fields.tsx'
import type { Frame } from '../../../platform/components/frame.ts'
import { Empty } from '../../../platform/components/lists.tsx'
import { Notice } from '../../../platform/components/notices.tsx'
import { Page } from '../../../platform/components/page.tsx'
import type { Verdict } from '../../../platform/errors.ts'
import { kinds } from '../../../platform/files/kinds.ts'
import type { Language } from '../../../platform/languages.ts'
import { paths as meetingPaths } from '../../meetings/paths.ts'
import type { ItemLine, MeetingHeader } from '../../meetings/queries.ts'
import { Annexes } from './list.tsx'
import { paths } from './paths.ts'
import { type AnnexLine, latestOf } from './queries.ts'
import type { TurnedAway } from './receive.ts'
import { annexTexts, type refusals } from './texts.ts'

/** What a file chooser offers first; what is sent is looked at all the same. */
const accepted = [...Object.values(kinds).map(({ ending }) => `.${ending}`), '.jpeg', '.csv', '.docm', '.xlsm'].join(
  ',',
)

interface AnnexesPageProps {
  readonly frame: Frame
  readonly partnership: string
  readonly meeting: MeetingHeader
  readonly item: ItemLine
  /** The place of the item among those that the viewer sees. */
  readonly number: number
  readonly annexes: readonly AnnexLine[]
  readonly form: FormState
  /** The most megabytes of one file, and of all that are sent at a time. */
  readonly limits: { readonly each: number; readonly together: number }
  /** What was kept of the post, when some of it was turned away. */
  readonly kept?: { readonly names: string; readonly refused: readonly TurnedAway[] }
}

/** The annexes of an item: those that are there, and the form that adds more. */
export function AnnexesPage(props: AnnexesPageProps) {
  const { frame, partnership, meeting, item, annexes, form, limits, kept } = props
  const { language } = frame
  const t = annexTexts[language]
  const { typed, problems } = form
  const state = { language, typed, problems }
  const title = t.addTo(item.title)
  return (
    <Page frame={frame} title={title}>
      <p>
        <a href={meetingPaths.meeting.to({ partnership, meeting: meeting.id })}>{t.back}</a>
      </p>
      <h1>{title}</h1>
      {kept !== undefined && <Outcome {...{ kept, language }} />}
      {annexes.length === 0 ? <Empty>{t.none}</Empty> : <Annexes {...props} changing />}
      <h2>{t.add}</h2>
      <p>{t.lead}</p>
      <PostForm
        {...state}
        to={paths.annexes.to({ partnership, meeting: meeting.id, item: item.id })}
        submit={t.save}
        cancel={meetingPaths.meeting.to({ partnership, meeting: meeting.id })}
        uploads
      >
        <FilesField {...state} hint={t.filesHint(limits.each, limits.together)} />
        <TickBox {...state} name="lukket" label={t.closed} hint={t.closedHint} />
      </PostForm>
    </Page>
  )
}

function FilesField({ hint, ...state }: FormState & { hint: string }) {
  const field = { ...state, name: 'filer', label: annexTexts[state.language].files, hint }
  return (
    <FieldGroup field={field}>
      <input {...tied(field)} class="form-file" type="file" multiple accept={accepted} />
    </FieldGroup>
  )
}

function Outcome({ kept, language }: { kept: NonNullable<AnnexesPageProps['kept']>; language: Language }) {
  const t = annexTexts[language]
  return (
    <>
      <Notice tone="success" announced>
        {t.kept(kept.names)}
      </Notice>
      <Notice tone="error" heading={t.notKept} announced>
        <ul>
          {kept.refused.map(({ name, says }) => (
            <li>{t.turnedAway(name, says)}</li>
          ))}
        </ul>
      </Notice>
    </>
  )
}

type May = Verdict<keyof (typeof refusals)['da']>

interface AnnexPageProps {
  readonly frame: Frame
  readonly partnership: string
  readonly meeting: MeetingHeader
  readonly annex: AnnexLine
  readonly form: FormState
  readonly may: { readonly change: May; readonly remove: May; readonly withdraw: May }
}

/** One annex for those who keep the records: what it is called, who sees it, a new version, and how it goes. */
export function AnnexPage(props: AnnexPageProps) {
  const { frame, partnership, meeting, annex, form, may } = props
  const { language } = frame
  const t = annexTexts[language]
  const state = { language, typed: form.typed, problems: form.problems }
  const at = { partnership, meeting: meeting.id, annex: annex.id }
  const back = paths.annexes.to({ partnership, meeting: meeting.id, item: annex.item })
  const versionTyped = form.typed !== undefined && 'efter' in form.typed
  const [words, file] = versionTyped ? [{ language }, state] : [state, { language }]
  return (
    <Page frame={frame} title={t.changeSays(annex.title)}>
      <p>
        <a href={back}>{t.manage}</a>
      </p>
      <h1>{t.changeTitle}</h1>
      {may.change.allowed && (
        <PostForm {...words} to={paths.annex.to(at)} submit={t.save} cancel={back}>
          <input type="hidden" name="rettelse" value={String(annex.revision)} />
          <TextField {...words} name="titel" label={t.title} value={annex.title} />
          <TickBox {...words} name="lukket" label={t.closed} hint={t.closedHint} ticked={annex.closed} />
        </PostForm>
      )}
      {may.change.allowed && annex.withdrawnAt === null && (
        <>
          <h2>{t.newVersion}</h2>
          <p>{t.newVersionLead}</p>
          <PostForm {...file} to={paths.newVersion.to(at)} submit={t.addVersion} uploads kind="secondary">
            <input type="hidden" name="efter" value={String(latestOf(annex)?.version ?? 1)} />
            <FileField {...file} name="fil" label={t.file} accept={accepted} />
          </PostForm>
        </>
      )}
      {may.remove.allowed && <Goes says={t.removeSays(annex.title)} to={paths.remove.to(at)} does={t.remove} />}
      {may.withdraw.allowed && <Goes says={t.withdrawSays(annex.title)} to={paths.withdraw.to(at)} does={t.withdraw} />}
    </Page>
  )
}

function Goes({ says, to, does }: { says: string; to: string; does: string }) {
  return (
    <>
      <h2>{does}</h2>
      <p>{says}</p>
      <ActButton to={to} kind="warning">
        {does}
      </ActButton>
    </>
  )
}
