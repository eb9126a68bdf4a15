import { type FormState, TextArea, TextField } from '../../platform/components/fields.tsx'
import { Button, ErrorSummary } from '../../platform/components/form.tsx'
import type { Frame } from '../../platform/components/frame.ts'
import { Notice } from '../../platform/components/notices.tsx'
import { Page } from '../../platform/components/page.tsx'
import { componentTexts } from '../../platform/components/texts.ts'
import { criterionFields, mostCriteria, partField, rowsIn } from './forms.ts'
import type { CharterWords, PartField } from './parts.ts'
import { paths } from './paths.ts'
import { charterFormTexts } from './form-texts.ts'
import { charterTexts } from './texts.ts'
import { VersionText } from './version-text.tsx'

interface WritePageProps {
  readonly frame: Frame
  readonly partnership: string
  readonly group: { readonly id: string; readonly name: string }
  readonly parts: readonly PartField[]
  /** The newest version, on top of which is written; null before there is any. */
  readonly newest: (CharterWords & { readonly number: number }) | null
  /** The version that whoever writes has read. */
  readonly read: number
  /** Somebody else saved meanwhile: what they saved is shown. */
  readonly overtaken: boolean
  /** How many rows are to be added to those that were typed. */
  readonly more: number
  readonly form: FormState
}

/** The form for a draft of a charter. It works without a script: more rows come by a button that keeps what was typed. */
export function WritePage(props: WritePageProps) {
  const { frame, partnership, group, parts, read, newest, overtaken, form } = props
  const { language } = frame
  const t = charterTexts[language]
  const f = charterFormTexts[language]
  const state = { ...form, language }
  const at = { partnership, group: group.id }
  return (
    <Page frame={frame} title={f.writeTitle(group.name)}>
      <p>
        <a href={paths.charter.to(at)}>{t.backToCharter}</a>
      </p>
      <h1>{f.writeTitle(group.name)}</h1>
      <p class="lead">{f.writeLead}</p>
      <form method="post" action={paths.write.to(at)} novalidate class="form charter-form">
        <ErrorSummary {...state} />
        {overtaken && newest !== null && (
          <Notice tone="warning" heading={t.version(newest.number)}>
            <p>{f.changedMeanwhile(newest.number)}</p>
            <VersionText words={newest} parts={parts} language={language} level={3} />
          </Notice>
        )}
        <input type="hidden" name="udgave" value={String(read)} />
        {/* Enter in a field presses the first button of a form: it is to save, and not to add rows. */}
        <button type="submit" class="sr-only" tabindex={-1} aria-hidden="true">
          {f.save}
        </button>
        {parts.map((part) =>
          part.id === 'criteria' ? <Criteria {...props} part={part} /> : <Part {...{ state, part, newest }} />,
        )}
        <div class="form-actions">
          <Button>{f.save}</Button>
          <a href={paths.charter.to(at)}>{componentTexts[language].cancel}</a>
        </div>
      </form>
    </Page>
  )
}

interface PartProps {
  readonly state: FormState
  readonly part: PartField
  readonly newest: CharterWords | null
}

function Part({ state, part, newest }: PartProps) {
  const t = charterTexts[state.language]
  const hint = [part.required !== null && `${t.asked}.`, part.hint].filter(Boolean).join(' ')
  return (
    <TextArea
      {...state}
      name={partField(part.id)}
      label={part.name}
      hint={hint === '' ? undefined : hint}
      optional={part.required === null}
      rows={part.required === null ? 3 : 5}
      value={newest?.parts[part.id] ?? ''}
    />
  )
}

/** The measures of success as rows, a few of them empty. */
function Criteria({ frame: { language }, part, newest, more, form }: WritePageProps & { part: PartField }) {
  const t = charterTexts[language]
  const f = charterFormTexts[language]
  const state = { ...form, language }
  const criteria = newest?.criteria ?? []
  const rows = form.typed === undefined ? Math.max(3, criteria.length + 1) : Math.max(3, rowsIn(form.typed) + more)
  const hint = [part.required !== null && `${t.asked}.`, part.hint, f.removeHint].filter(Boolean).join(' ')
  return (
    <fieldset class="charter-criteria">
      <legend class="form-label">{part.name}</legend>
      <p class="form-hint">{hint}</p>
      {Array.from({ length: Math.min(rows, mostCriteria) }, (_, at) => {
        const names = criterionFields(at)
        const before = criteria[at]
        const typed = form.typed?.[names.id]
        return (
          <fieldset class="charter-row">
            <legend>{f.criterionNr(at + 1)}</legend>
            <input type="hidden" name={names.id} value={typeof typed === 'string' ? typed : (before?.id ?? '')} />
            <TextField {...state} name={names.words} label={t.criterion} value={before?.words} />
            <TextField {...state} name={names.how} label={t.how} hint={f.howHint} value={before?.how ?? undefined} />
            <TextField
              {...state}
              name={names.when}
              label={t.whenMeasured}
              hint={f.whenHint}
              value={before?.when ?? undefined}
            />
          </fieldset>
        )
      })}
      {rows < mostCriteria && (
        <Button kind="secondary" name="flere" value="ja">
          {f.moreRows}
        </Button>
      )}
    </fieldset>
  )
}
