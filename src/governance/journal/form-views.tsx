import { Radios, TickBoxes } from '../../platform/components/choices.tsx'
import {
  DateField,
  FileField,
  type FormState,
  SelectField,
  TextArea,
  TextField,
} from '../../platform/components/fields.tsx'
import { PostForm } from '../../platform/components/form.tsx'
import type { Frame } from '../../platform/components/frame.ts'
import { Page } from '../../platform/components/page.tsx'
import type { OrganisationLine } from '../../platform/people/index.ts'
import { paths } from './paths.ts'
import type { EntryLine } from './queries.ts'
import { journalTexts } from './texts.ts'

interface LetterPageProps {
  readonly frame: Frame
  readonly partnership: string
  readonly parties: readonly OrganisationLine[]
  readonly form: FormState
}

/** Asks for a letter that was sent or received. */
export function LetterPage({ frame, partnership, parties, form }: LetterPageProps) {
  const { language } = frame
  const t = journalTexts[language]
  const { typed, problems } = form
  const state = { language, typed, problems }
  const options = parties.map(({ id, name }) => ({ value: id, label: name }))
  const directions = (['sent', 'received'] as const).map((value) => ({ value, label: t.directions[value] }))
  return (
    <Page frame={frame} title={t.enterTitle}>
      <BackToJournal frame={frame} partnership={partnership} />
      <h1>{t.enterTitle}</h1>
      <p class="lead">{t.enterLead}</p>
      <PostForm
        {...state}
        to={paths.enter.to({ partnership })}
        submit={t.save}
        cancel={paths.journal.to({ partnership })}
        uploads
      >
        <DateField {...state} name="dag" label={t.day} />
        <TextField {...state} name="emne" label={t.subject} hint={t.subjectHint} />
        <Radios {...state} name="retning" label={t.direction} options={directions} />
        <SelectField {...state} name="fra" label={t.from} optional options={[{ value: '', label: '–' }, ...options]} />
        <TickBoxes {...state} name="til" label={t.to} optional options={options} />
        <FileField {...state} name="fil" label={t.attach} hint={t.attachHint} optional />
      </PostForm>
    </Page>
  )
}

/** The way back to the list. */
export function BackToJournal({ frame, partnership }: { frame: Frame; partnership: string }) {
  return (
    <p class="back">
      <a class="back-link" href={paths.journal.to({ partnership })}>
        {journalTexts[frame.language].back}
      </a>
    </p>
  )
}

interface RemovePageProps {
  readonly frame: Frame
  readonly partnership: string
  readonly entry: EntryLine
  readonly form: FormState
}

/** Asks for the reason before a document is taken out. */
export function RemovePage({ frame, partnership, entry, form }: RemovePageProps) {
  const { language } = frame
  const t = journalTexts[language]
  const { typed, problems } = form
  const state = { language, typed, problems }
  return (
    <Page frame={frame} title={t.removeTitle}>
      <h1>{t.removeTitle}</h1>
      <p class="lead">{`${entry.subject}. ${t.removeLead}`}</p>
      <PostForm
        {...state}
        to={paths.remove.to({ partnership, entry: entry.id })}
        submit={t.remove}
        cancel={paths.journal.to({ partnership })}
        kind="warning"
      >
        <TextArea {...state} name="hvorfor" label={t.why} rows={2} />
      </PostForm>
    </Page>
  )
}
