import { TickBox } from '../../platform/components/choices.tsx'
import { DateField, type FormState, SelectField, TextArea, TextField } from '../../platform/components/fields.tsx'
import { ConfirmPage, PostForm } from '../../platform/components/form.tsx'
import type { Frame } from '../../platform/components/frame.ts'
import { Page } from '../../platform/components/page.tsx'
import { type Day, plusDays } from '../../platform/days.ts'
import { listed, longDay } from '../../platform/format.ts'
import { itemsSeen } from './content.ts'
import { paths } from './paths.ts'
import type { MinutesSeen } from './seen.ts'
import { recordTexts } from './texts.ts'
import { meetingFacet, usualDaysToAnswer, usualKle } from './vocabulary.ts'

interface FormPageProps {
  readonly frame: Frame
  readonly partnership: string
  readonly seen: MinutesSeen
  readonly form: FormState
}

/** The form that sends the minutes: under what they are kept, and until when the seats may answer. */
export function SendPage(props: FormPageProps & { today: Day; kle: string | null; asked: number }) {
  const { frame, partnership, seen, form, today, kle, asked } = props
  const { language } = frame
  const t = recordTexts[language]
  const { typed, problems } = form
  const state = { language, typed, problems }
  const at = { partnership, meeting: seen.meeting.id }
  const title = t.journalTitleIs(seen.content.body, longDay(seen.content.on, language))
  return (
    <Page frame={frame} title={t.sendTitle}>
      <h1>{t.sendTitle}</h1>
      <p class="lead">{t.sendLead}</p>
      <p>{asked === 0 ? t.sendNobody : t.sendAsks(asked)}</p>
      <PostForm {...state} to={paths.send.to(at)} submit={t.send} cancel={paths.minutes.to(at)}>
        <TextField {...state} name="titel" label={t.journalTitle} value={title} />
        <DateField {...state} name="journaldato" label={t.journalOn} value={today} />
        <TextField
          {...state}
          name="kle"
          label={`${t.kle} (${t.facet.toLowerCase()} ${meetingFacet})`}
          hint={t.kleHint}
          chars={11}
          value={kle ?? usualKle}
        />
        <DateField {...state} name="senest" label={t.approveByLabel} value={plusDays(today, usualDaysToAnswer)} />
      </PostForm>
    </Page>
  )
}

/** The form for what a seat has to remark. */
export function RemarkPage({ frame, partnership, seen, form }: FormPageProps) {
  const { language } = frame
  const t = recordTexts[language]
  const { typed, problems } = form
  const state = { language, typed, problems }
  const at = { partnership, meeting: seen.meeting.id }
  return (
    <Page frame={frame} title={t.remarkTitle}>
      <h1>{t.remarkTitle}</h1>
      <p class="lead">{`${seen.content.body}, ${longDay(seen.content.on, language)}`}</p>
      <PostForm {...state} to={paths.remark.to(at)} submit={t.remarkDo} cancel={paths.minutes.to(at)}>
        <input type="hidden" name="udgave" value={String(seen.minutes?.edition ?? 0)} />
        <TextArea {...state} name="bemaerkning" label={t.remarkLabel} hint={t.remarkHint} rows={6} />
      </PostForm>
    </Page>
  )
}

/** Asks why minutes are taken back. */
export function TakeBackPage({ frame, partnership, seen, form }: FormPageProps) {
  const { language } = frame
  const t = recordTexts[language]
  const { typed, problems } = form
  const state = { language, typed, problems }
  const at = { partnership, meeting: seen.meeting.id }
  return (
    <Page frame={frame} title={t.takeBackTitle}>
      <h1>{t.takeBackTitle}</h1>
      <p class="lead">{t.takeBackLead}</p>
      <PostForm {...state} to={paths.takeBack.to(at)} submit={t.takeBack} cancel={paths.minutes.to(at)} kind="warning">
        <TextArea {...state} name="hvorfor" label={t.why} rows={3} />
      </PostForm>
    </Page>
  )
}

/** Asks before the minutes are locked, and names who has not answered (GOV-58). */
export function LockPage({ frame, partnership, seen }: Omit<FormPageProps, 'form'>) {
  const { language } = frame
  const t = recordTexts[language]
  const at = { partnership, meeting: seen.meeting.id }
  const silent = seen.answers
    .filter(({ approvedAt }) => approvedAt === null)
    .map(({ title, person }) => `${seen.names.get(person) ?? t.unknown} (${title})`)
  return (
    <ConfirmPage
      frame={frame}
      title={t.lockTitle}
      says={t.lockLead}
      to={paths.lock.to(at)}
      submit={t.lock}
      cancel={paths.minutes.to(at)}
    >
      <p>{silent.length === 0 ? t.lockAll : t.lockNames(listed(silent, language))}</p>
    </ConfirmPage>
  )
}

/** The form for an addition. */
export function AddPage({ frame, partnership, seen, form }: FormPageProps) {
  const { language } = frame
  const t = recordTexts[language]
  const { typed, problems } = form
  const state = { language, typed, problems }
  const at = { partnership, meeting: seen.meeting.id }
  const items = itemsSeen(seen.content.items, seen.closed)
  const choices = [
    { value: '', label: t.addNoItem },
    ...items.map(({ id, title }, index) => ({ value: id, label: `${index + 1}. ${title}` })),
  ]
  return (
    <Page frame={frame} title={t.addTitle}>
      <h1>{t.addTitle}</h1>
      <p class="lead">{t.addLead}</p>
      <PostForm {...state} to={paths.add.to(at)} submit={t.addDo} cancel={paths.minutes.to(at)}>
        <TextArea {...state} name="tilfoejelse" label={t.addWords} rows={5} />
        <SelectField {...state} name="punkt" label={t.addItem} options={choices} />
        <TickBox {...state} name="lukket" label={t.addClosed} hint={t.addClosedHint} />
      </PostForm>
    </Page>
  )
}
