import { Radios, TickBoxes } from '../../components/choices.tsx'
import { DateField, type FormState, TextField } from '../../components/fields.tsx'
import { PostForm } from '../../components/form.tsx'
import type { Frame } from '../../components/frame.ts'
import { Page } from '../../components/page.tsx'
import type { Day } from '../../days.ts'
import { functionNames } from '../../viewer.ts'
import { newPersonPath, peoplePath } from '../paths.ts'
import type { OrganisationLine } from '../queries.ts'
import { functionPurposes, functionWords } from '../vocabulary.ts'
import { administrationTexts } from './texts.ts'

interface NewPersonPageProps {
  readonly frame: Frame
  readonly slug: string
  readonly today: Day
  readonly organisations: readonly OrganisationLine[]
  readonly form: FormState
}

/** Where somebody is given access. */
export function NewPersonPage({ frame, slug, today, organisations, form }: NewPersonPageProps) {
  const { language } = frame
  const t = administrationTexts[language]
  const capital = (word: string) => word.charAt(0).toUpperCase() + word.slice(1)
  return (
    <Page frame={frame} title={t.addTitle}>
      <h1>{t.addTitle}</h1>
      <p class="lead">{t.addLead}</p>
      <PostForm
        {...form}
        to={newPersonPath.to({ partnership: slug })}
        submit={t.addSubmit}
        cancel={peoplePath.to({ partnership: slug })}
      >
        <TextField {...form} name="name" label={t.name} autocomplete="off" required />
        <TextField {...form} name="email" label={t.email} hint={t.emailHint} type="email" autocomplete="off" required />
        <Radios
          {...form}
          name="organisation"
          label={t.organisation}
          options={organisations.map((each) => ({ value: each.id, label: each.name }))}
        />
        <TickBoxes
          {...form}
          name="functions"
          label={t.functions}
          hint={t.functionsHint}
          options={functionNames.map((value) => ({
            value,
            label: capital(functionWords[language][value]),
            hint: functionPurposes[language][value],
          }))}
        />
        <DateField {...form} name="from" label={t.from} value={today} />
        <DateField {...form} name="until" label={t.until} optional hint={t.untilHint} />
        <Radios
          {...form}
          name="language"
          label={t.language}
          value="da"
          options={[
            { value: 'da', label: 'Dansk' },
            { value: 'en', label: 'English' },
          ]}
        />
      </PostForm>
    </Page>
  )
}
