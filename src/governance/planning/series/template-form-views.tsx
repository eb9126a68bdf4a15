import { Radios, TickBox, TickBoxes } from '../../../platform/components/choices.tsx'
import { type FormState, SelectField, TextArea, TextField } from '../../../platform/components/fields.tsx'
import { PostForm } from '../../../platform/components/form.tsx'
import type { Frame } from '../../../platform/components/frame.ts'
import { Page } from '../../../platform/components/page.tsx'
import { meetingTexts } from '../../meetings/texts.ts'
import { itemKinds, itemKindWords } from '../../meetings/vocabulary.ts'
import { monthWords, weekdayWords } from '../day-words.ts'
import { paths } from '../paths.ts'
import { patternKinds } from '../vocabulary.ts'
import { typedDates } from './forms.ts'
import type { Pattern } from './proposals.ts'
import type { StandingLine, TemplateLine } from './queries.ts'
import { seriesTexts } from './texts.ts'

interface Here {
  readonly frame: Frame
  readonly partnership: string
}

interface TemplateFormProps extends Here {
  readonly form: FormState
  readonly bodies: readonly { readonly id: string; readonly name: string }[]
  /** The template that is changed; none when one is made. */
  readonly template: TemplateLine | null
}

/** The form of a template: a new one, or one that is changed. */
export function TemplateFormPage({ frame, partnership, form, bodies, template }: TemplateFormProps) {
  const { language } = frame
  const [t, m] = [seriesTexts[language], meetingTexts[language]]
  const state = { language, typed: form.typed, problems: form.problems }
  const title = template === null ? t.newOne : t.changeTitle
  const at = template === null ? null : { partnership, template: template.id }
  const options = [{ value: '', label: m.chooseBody }, ...bodies.map(({ id, name }) => ({ value: id, label: name }))]
  return (
    <Page frame={frame} title={title}>
      <h1>{title}</h1>
      <p class="lead">{t.newLead}</p>
      <PostForm
        {...state}
        to={at === null ? paths.newTemplate.to({ partnership }) : paths.changeTemplate.to(at)}
        submit={t.save}
        cancel={at === null ? paths.templates.to({ partnership }) : paths.template.to(at)}
      >
        <input type="hidden" name="udgave" value={String(template?.version ?? 0)} />
        {template === null ? (
          <SelectField {...state} name="organ" label={t.body} options={options} value="" />
        ) : (
          <input type="hidden" name="organ" value={template.body} />
        )}
        <TextField {...state} name="navn" label={t.name} hint={t.nameHint} value={template?.name} />
        <TextField {...state} name="fra" label={m.from} hint={m.timeHint} chars={8} value={template?.from} />
        <TextField {...state} name="til" label={m.until} chars={8} value={template?.until} />
        <TextField {...state} name="sted" label={m.place} optional value={template?.place ?? undefined} />
        <TextField
          {...state}
          name="link"
          label={m.link}
          hint={m.linkHint}
          type="url"
          optional
          value={template?.link ?? undefined}
        />
        <PatternFields {...state} pattern={template?.pattern ?? null} />
      </PostForm>
    </Page>
  )
}

/** The fields of all patterns; a browser that can hides those of the patterns that are not chosen. */
function PatternFields({ pattern, ...state }: FormState & { pattern: Pattern | null }) {
  const { language } = state
  const t = seriesTexts[language]
  const kinds = patternKinds.map((value) => ({ value, label: t.kinds[value], hint: t.kindHints[value] }))
  const weekdays = weekdayWords[language].slice(0, 5).map((label, at) => ({ value: String(at + 1), label }))
  const nths = t.nths.map((label, at) => ({ value: String(at + 1), label }))
  const months = monthWords[language].map((label, at) => ({ value: String(at + 1), label }))
  const [evenly, weekday, dates] = [as('evenly', pattern), as('weekday', pattern), as('dates', pattern)]
  return (
    <>
      <Radios {...state} name="moenster" label={t.pattern} options={kinds} value={pattern?.kind ?? 'evenly'} />
      <div class="pattern pattern-evenly">
        <TextField
          {...state}
          name="antal"
          label={t.times}
          chars={4}
          inputmode="numeric"
          value={evenly ? String(evenly.times) : '4'}
        />
        <SelectField
          {...state}
          name="helst"
          label={t.weekday}
          options={[{ value: '', label: t.anyWeekday }, ...weekdays]}
          value={evenly?.weekday ? String(evenly.weekday) : ''}
        />
      </div>
      <div class="pattern pattern-weekday">
        <SelectField {...state} name="nummer" label={t.nth} options={nths} value={String(weekday?.nth ?? 1)} />
        <SelectField
          {...state}
          name="ugedag"
          label={t.weekday}
          options={weekdays}
          value={String(weekday?.weekday ?? 4)}
        />
        <div class="pattern-months">
          <TickBoxes
            {...state}
            name="maaneder"
            label={t.months}
            options={months}
            values={weekday?.months.map(String) ?? []}
          />
        </div>
      </div>
      <div class="pattern pattern-dates">
        <TextArea
          {...state}
          name="datoer"
          label={t.dates}
          hint={t.datesHint}
          rows={6}
          value={dates ? typedDates(dates.dates) : ''}
        />
      </div>
    </>
  )
}

function as<Kind extends Pattern['kind']>(kind: Kind, pattern: Pattern | null) {
  return pattern?.kind === kind ? (pattern as Extract<Pattern, { kind: Kind }>) : null
}

interface StandingFormProps extends Here {
  readonly form: FormState
  readonly template: TemplateLine
  readonly item: StandingLine | null
}

/** The form of a standing item. */
export function StandingPage({ frame, partnership, form, template, item }: StandingFormProps) {
  const { language } = frame
  const [t, m] = [seriesTexts[language], meetingTexts[language]]
  const state = { language, typed: form.typed, problems: form.problems }
  const at = { partnership, template: template.id }
  const title = item === null ? t.addStanding : t.changeStanding(item.title)
  const kinds = itemKinds.map((value) => ({ value, label: itemKindWords[language][value] }))
  return (
    <Page frame={frame} title={title}>
      <h1>{title}</h1>
      <PostForm
        {...state}
        to={item === null ? paths.newStanding.to(at) : paths.standing.to({ ...at, item: item.id })}
        submit={m.saveItem}
        cancel={paths.template.to(at)}
      >
        <Radios {...state} name="slags" label={m.kind} options={kinds} value={item?.kind ?? 'information'} />
        <TextField {...state} name="titel" label={m.itemTitle} value={item?.title} />
        <TextField
          {...state}
          name="minutter"
          label={m.minutes}
          optional
          chars={4}
          inputmode="numeric"
          value={item?.minutes?.toString()}
        />
        <TickBox {...state} name="lukket" label={m.closed} hint={m.closedHint} ticked={item?.closed ?? false} />
      </PostForm>
    </Page>
  )
}
