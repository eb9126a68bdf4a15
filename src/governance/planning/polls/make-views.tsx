import { TickBox } from '../../../platform/components/choices.tsx'
import {
  DateField,
  type FormState,
  problemOf,
  SelectField,
  TextArea,
  TextField,
} from '../../../platform/components/fields.tsx'
import { PostForm } from '../../../platform/components/form.tsx'
import type { Frame } from '../../../platform/components/frame.ts'
import { Page } from '../../../platform/components/page.tsx'
import { meetingTexts } from '../../meetings/texts.ts'
import { DayTicks, ExtraordinaryTick } from '../day-ticks.tsx'
import { paths } from '../paths.ts'
import { seriesTexts } from '../series/texts.ts'
import { mostOptions, openLines } from './forms.ts'
import type { OptionLine, PollLine } from './queries.ts'
import { pollTexts } from './texts.ts'
import { whenSays } from './when.ts'

interface MakeProps {
  readonly frame: Frame
  readonly partnership: string
  readonly form: FormState
  readonly bodies: readonly { readonly id: string; readonly name: string }[]
  readonly body: string | null
}

/** The form that asks for a date: what for, by when to answer, and which times. */
export function MakePage({ frame, partnership, form, bodies, body }: MakeProps) {
  const { language } = frame
  const [t, m] = [pollTexts[language], meetingTexts[language]]
  const state = { language, typed: form.typed, problems: form.problems }
  const options = [{ value: '', label: m.chooseBody }, ...bodies.map(({ id, name }) => ({ value: id, label: name }))]
  const asked = problemOf(form.problems, 'dag_er_rigtig') !== undefined || form.typed?.['dag_er_rigtig'] !== undefined
  return (
    <Page frame={frame} title={t.newOne}>
      <h1>{t.newOne}</h1>
      <p class="lead">{t.newLead}</p>
      <PostForm
        {...state}
        to={paths.newPoll.to({ partnership })}
        submit={t.make}
        cancel={paths.polls.to({ partnership })}
      >
        <SelectField {...state} name="organ" label={t.body} options={options} value={body ?? ''} />
        <TextField {...state} name="hvad" label={t.what} hint={t.whatHint} />
        <DateField {...state} name="senest" label={t.answerBy} />
        <Lines {...state} />
        {asked && <TickBox {...state} name="dag_er_rigtig" label={seriesTexts[language].offDaysYes} />}
        <TextField {...state} name="sted" label={m.place} optional />
        <TextField {...state} name="link" label={m.link} hint={m.linkHint} type="url" optional />
        <TextArea {...state} name="besked" label={t.words} hint={t.wordsHint} optional rows={3} />
      </PostForm>
    </Page>
  )
}

/** A line for each time; the first few stand open, the others are folded away. */
function Lines(state: FormState) {
  const t = pollTexts[state.language]
  const used = (at: number) =>
    ['dag', 'fra', 'til'].some((name) => {
      const typed = state.typed?.[`${name}-${at}`]
      return typeof typed === 'string' && typed.trim() !== ''
    })
  const lines = Array.from({ length: mostOptions }, (_, at) => at)
  const more = lines.slice(openLines)
  return (
    <>
      <h2>{t.options}</h2>
      <p>{t.optionsLead}</p>
      {lines.slice(0, openLines).map((at) => (
        <Line {...state} at={at} />
      ))}
      <details open={more.some(used)}>
        <summary>{t.moreOptions}</summary>
        {more.map((at) => (
          <Line {...state} at={at} />
        ))}
      </details>
    </>
  )
}

function Line({ at, ...state }: FormState & { at: number }) {
  const [t, m] = [pollTexts[state.language], meetingTexts[state.language]]
  return (
    <fieldset class="poll-line">
      <legend>{t.option(at + 1)}</legend>
      <DateField {...state} name={`dag-${at}`} label={m.day} hint={null} />
      <TextField {...state} name={`fra-${at}`} label={m.from} chars={8} />
      <TextField {...state} name={`til-${at}`} label={m.until} chars={8} />
    </fieldset>
  )
}

interface ChooseProps {
  readonly frame: Frame
  readonly partnership: string
  readonly form: FormState
  readonly poll: PollLine
  readonly option: OptionLine
}

/** Asks for the last words about the meeting before a time is chosen and the poll closed. */
export function ChoosePage({ frame, partnership, form, poll, option }: ChooseProps) {
  const { language } = frame
  const [t, m] = [pollTexts[language], meetingTexts[language]]
  const state = { language, typed: form.typed, problems: form.problems }
  return (
    <Page frame={frame} title={t.chooseTitle}>
      <h1>{poll.title}</h1>
      <p class="lead">{t.chooseLead(whenSays(option, language))}</p>
      <PostForm
        {...state}
        to={paths.choose.to({ partnership, poll: poll.id, option: option.id })}
        submit={t.chooseDo}
        cancel={paths.poll.to({ partnership, poll: poll.id })}
      >
        <TextField {...state} name="sted" label={m.place} optional value={poll.place ?? undefined} />
        <TextField
          {...state}
          name="link"
          label={m.link}
          hint={m.linkHint}
          type="url"
          optional
          value={poll.link ?? undefined}
        />
        <ExtraordinaryTick {...state} ticked={false} />
        <DayTicks {...state} />
      </PostForm>
    </Page>
  )
}
