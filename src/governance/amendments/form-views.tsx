import type { AmendedArea, AmendmentChange } from '../../agreement/index.ts'
import { DateField, type FormState, SelectField, TextArea, TextField } from '../../platform/components/fields.tsx'
import { PostForm } from '../../platform/components/form.tsx'
import type { Frame } from '../../platform/components/frame.ts'
import { Empty } from '../../platform/components/lists.tsx'
import { Page } from '../../platform/components/page.tsx'
import { longDay } from '../../platform/format.ts'
import { paths } from './paths.ts'
import type { AmendmentEffect, GroundDecision } from './queries.ts'
import { amendmentTexts } from './texts.ts'

interface AmendPageProps {
  readonly frame: Frame
  readonly partnership: string
  readonly change: AmendmentChange
  /** The area that is changed; null for a new one. */
  readonly area: AmendedArea | null
  readonly decisions: readonly GroundDecision[]
  readonly decision: string | undefined
  readonly form: FormState
}

/** Asks by which decision a focus area is changed, how it reads from then on, and from when. */
export function AmendPage(props: AmendPageProps) {
  const { frame, partnership, change, area, decisions } = props
  const { language } = frame
  const t = amendmentTexts[language]
  const title = t.formTitle[change](area?.name ?? null)
  return (
    <Page frame={frame} title={title}>
      <p class="back">
        <a class="back-link" href={paths.amendments.to({ partnership })}>
          {t.back}
        </a>
      </p>
      <h1>{title}</h1>
      {decisions.length === 0 ? <Empty>{t.noDecisions}</Empty> : <AmendFields {...props} />}
    </Page>
  )
}

function AmendFields({ frame: { language }, partnership, change, area, decisions, decision, form }: AmendPageProps) {
  const t = amendmentTexts[language]
  const { typed, problems } = form
  const state = { language, typed, problems }
  const options = decisions.map((each) => ({
    value: each.id,
    label: t.decisionSays(each.number, each.year, longDay(each.decidedOn, language), each.title, each.bodyName),
  }))
  return (
    <PostForm
      {...state}
      to={paths.amend.to({ partnership })}
      submit={t.submit[change]}
      cancel={paths.amendments.to({ partnership })}
    >
      <p>{t.formLead}</p>
      <input type="hidden" name="hvad" value={change} />
      <input type="hidden" name="omraade" value={area?.id ?? ''} />
      <SelectField
        {...state}
        name="beslutning"
        label={t.decision}
        options={[{ value: '', label: t.decisionMissing }, ...options]}
        value={decision ?? ''}
      />
      {change !== 'closed' && <AreaWords area={area} state={state} />}
      <DateField {...state} name="fra" label={t.from} hint={t.fromHint} />
    </PostForm>
  )
}

function AreaWords({ area, state }: { area: AmendedArea | null; state: FormState }) {
  const t = amendmentTexts[state.language]
  return (
    <>
      <TextField
        {...state}
        name="navn"
        label={area === null ? t.name : t.newName}
        optional={area !== null}
        value={area?.name}
      />
      <TextArea {...state} name="ordlyd" label={t.words} hint={t.wordsHint} rows={10} value={area?.words ?? ''} />
    </>
  )
}

interface UndoPageProps {
  readonly frame: Frame
  readonly partnership: string
  readonly effect: AmendmentEffect
  readonly form: FormState
}

/** Asks for the reason before a change is undone. */
export function UndoPage({ frame, partnership, effect, form }: UndoPageProps) {
  const { language } = frame
  const t = amendmentTexts[language]
  const { typed, problems } = form
  const state = { language, typed, problems }
  return (
    <Page frame={frame} title={t.undoTitle}>
      <h1>{t.undoTitle}</h1>
      <p class="lead">{t.undoLead}</p>
      <PostForm
        {...state}
        to={paths.undo.to({ partnership, effect: effect.id })}
        submit={t.undo}
        cancel={paths.amendments.to({ partnership })}
        kind="warning"
      >
        <TextArea {...state} name="hvorfor" label={t.why} rows={2} />
      </PostForm>
    </Page>
  )
}
