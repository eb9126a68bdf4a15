import { Radios } from '../../../platform/components/choices.tsx'
import type { FormState } from '../../../platform/components/fields.tsx'
import { PostForm } from '../../../platform/components/form.tsx'
import type { Frame } from '../../../platform/components/frame.ts'
import { Notice } from '../../../platform/components/notices.tsx'
import { Page } from '../../../platform/components/page.tsx'
import type { Asked } from '../../../platform/http/handlers.ts'
import type { Route } from '../../../platform/http/route.ts'
import { routing } from '../../../platform/http/routing.ts'
import { paths as actionPaths } from '../../actions/paths.ts'
import { inPartnership } from '../../in-partnership.ts'
import type { GovernanceTables } from '../../tables.ts'
import { paths } from '../paths.ts'
import { chooseReminders } from './commands.ts'
import { ReminderForm } from './forms.ts'
import { choiceOf } from './queries.ts'
import { reminderTexts } from './texts.ts'
import { type ReminderChoice, reminderChoices, reminderChoiceWords } from './vocabulary.ts'

const { page, action } = routing<GovernanceTables>()

/** Choosing how one is reminded. */
export function reminderRoutes(): Route[] {
  return [
    page({
      path: paths.reminders,
      access: 'signed-in',
      record: 'nothing-personal',
      show: (asked) => showReminders(asked, { language: asked.language }),
    }),
    action({
      path: paths.reminders,
      access: 'signed-in',
      record: 'reminders.chosen',
      form: ReminderForm,
      async run({ tx, viewer, params: { partnership }, input, now }) {
        await chooseReminders(tx, viewer, input.hvordan, now)
        return paths.reminders.to({ partnership }, { besked: 'gemt' })
      },
      again: (faulty) => showReminders(faulty, faulty),
    }),
  ]
}

type Shown = Pick<Asked<GovernanceTables, { partnership: string }>, 'db' | 'viewer' | 'params' | 'frame' | 'query'>

async function showReminders({ db, viewer, params: { partnership }, frame, query }: Shown, form: FormState) {
  const { choice } = await choiceOf(db, inPartnership(viewer))
  return <RemindersPage {...{ frame, partnership, choice, form }} saved={query['besked'] === 'gemt'} />
}

interface RemindersProps {
  readonly frame: Frame
  readonly partnership: string
  readonly choice: ReminderChoice
  readonly saved: boolean
  readonly form: FormState
}

/** The ways of being reminded, each with what it brings. */
function RemindersPage({ frame, partnership, choice, saved, form }: RemindersProps) {
  const { language } = frame
  const t = reminderTexts[language]
  const { typed, problems } = form
  const state = { language, typed, problems }
  const options = reminderChoices.map((value) => ({ value, ...reminderChoiceWords[language][value] }))
  return (
    <Page frame={frame} title={t.title}>
      <p>
        <a href={actionPaths.actions.to({ partnership })}>{t.back}</a>
      </p>
      <h1>{t.title}</h1>
      {saved && (
        <Notice tone="success" announced>
          {t.saved}
        </Notice>
      )}
      <p class="lead">{t.lead}</p>
      <PostForm {...state} to={paths.reminders.to({ partnership })} submit={t.save}>
        <Radios {...state} name="hvordan" label={t.how} options={options} value={choice} />
      </PostForm>
    </Page>
  )
}
