import { SelectField } from '../../components/fields.tsx'
import { DateField, type FormState } from '../../components/fields.tsx'
import { Day as DayOf } from '../../components/day.tsx'
import { ActButton, ConfirmPage, PostForm } from '../../components/form.tsx'
import type { Frame } from '../../components/frame.ts'
import { SummaryList, Table } from '../../components/lists.tsx'
import { Notice, Tag } from '../../components/notices.tsx'
import { Page } from '../../components/page.tsx'
import { type Day, dayOf } from '../../days.ts'
import { longDay } from '../../format.ts'
import { functionNames } from '../../viewer.ts'
import { endAccessPath, grantPath, invitePath, peoplePath, personPath, withdrawPath } from '../paths.ts'
import { isHeldOn, isOpenOn } from '../policy.ts'
import type { FunctionLine, PersonHeader } from '../queries.ts'
import { functionWords } from '../vocabulary.ts'
import { type AccessState, AccessTag } from './list-view.tsx'
import { administrationTexts } from './texts.ts'

interface PersonPageProps {
  readonly frame: Frame
  readonly slug: string
  readonly today: Day
  readonly person: PersonHeader
  readonly functions: readonly FunctionLine[]
  readonly invitedUntil: Date | null
  readonly form: FormState
  readonly happened: 'inviteret' | 'adgang' | 'funktion' | 'taget-tilbage' | null
}

/** One person, for the administrator: what they hold, whether they are in, and what can be done about it. */
export function PersonPage(props: PersonPageProps) {
  const { frame, slug, person, happened } = props
  const t = administrationTexts[frame.language]
  return (
    <Page frame={frame} title={person.name}>
      {happened !== null && (
        <Notice tone="success" announced>
          {t.happened[happened]}
        </Notice>
      )}
      <p>
        <a href={peoplePath.to({ partnership: slug })}>{t.back}</a>
      </p>
      <h1>{person.name}</h1>
      <SummaryList
        facts={[
          [t.access, <AccessTag frame={frame} state={stateOf(props)} />],
          [t.organisation, person.organisation],
          [t.email, person.email ?? ''],
          [t.since, <DayOf of={dayOf(person.createdAt)} language={frame.language} />],
        ]}
      />
      <Functions {...props} />
      {person.endedAt === null && (
        <>
          {!person.hasPassword && <Invitation {...props} />}
          <h2>{t.end}</h2>
          <p>{t.endSays}</p>
          <p>
            <a href={endAccessPath.to({ partnership: slug, person: person.id })}>{t.endLink}</a>
          </p>
        </>
      )}
    </Page>
  )
}

function stateOf({ person, functions, today }: PersonPageProps): AccessState {
  if (person.endedAt !== null) return 'ended'
  if (!person.hasPassword) return 'invited'
  return functions.some((line) => isHeldOn(line, today)) ? 'active' : 'idle'
}

function Functions({ frame, slug, today, person, functions, form }: PersonPageProps) {
  const { language } = frame
  const t = administrationTexts[language]
  const here = { partnership: slug, person: person.id }
  return (
    <>
      <h2>{t.functions}</h2>
      <Table
        caption={t.functions}
        captionHidden
        language={language}
        rows={functions}
        columns={[
          { head: t.function, cell: (line) => functionWords[language][line.name] },
          { head: t.from, cell: (line) => <DayOf of={line.from} language={language} /> },
          {
            head: t.until,
            cell: (line) => (line.until === null ? t.openEnded : <DayOf of={line.until} language={language} />),
          },
          {
            head: t.withdraw,
            cell: (line) =>
              isOpenOn(line, today) ? (
                <ActButton
                  to={withdrawPath.to({ ...here, held: line.id })}
                  kind="secondary"
                  says={t.withdrawOf(functionWords[language][line.name])}
                >
                  {t.withdraw}
                </ActButton>
              ) : (
                line.withdrawnAt !== null && <Tag>{t.withdrawn}</Tag>
              ),
          },
        ]}
      />
      {person.endedAt === null && (
        <>
          <h2>{t.grantTitle}</h2>
          <PostForm {...form} to={grantPath.to(here)} submit={t.grantSubmit} kind="secondary">
            <SelectField
              {...form}
              name="name"
              label={t.function}
              value="member"
              options={functionNames.map((value) => ({ value, label: functionWords[language][value] }))}
            />
            <DateField {...form} name="from" label={t.from} value={today} />
            <DateField {...form} name="until" label={t.until} optional hint={t.untilHint} />
          </PostForm>
        </>
      )}
    </>
  )
}

function Invitation({ frame, slug, person, invitedUntil }: PersonPageProps) {
  const t = administrationTexts[frame.language]
  const until = invitedUntil === null ? null : longDay(dayOf(invitedUntil), frame.language)
  return (
    <>
      <h2>{t.invitation}</h2>
      <p>{until === null ? t.invitationNone : t.invitationOut(until)}</p>
      <p>
        <ActButton to={invitePath.to({ partnership: slug, person: person.id })} kind="secondary">
          {t.inviteSubmit}
        </ActButton>
      </p>
    </>
  )
}

/** Asks before access is ended. */
export function EndAccessPage({ frame, slug, person }: Pick<PersonPageProps, 'frame' | 'slug' | 'person'>) {
  const t = administrationTexts[frame.language]
  const here = { partnership: slug, person: person.id }
  return (
    <ConfirmPage
      frame={frame}
      title={t.endTitle(person.name)}
      says={t.endLead}
      to={endAccessPath.to(here)}
      submit={t.endSubmit}
      cancel={personPath.to(here)}
    />
  )
}
