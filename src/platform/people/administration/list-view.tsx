import { Moment } from '../../components/day.tsx'
import type { Frame } from '../../components/frame.ts'
import { Table } from '../../components/lists.tsx'
import { Notice, Tag } from '../../components/notices.tsx'
import { Page } from '../../components/page.tsx'
import type { Day } from '../../days.ts'
import { listed } from '../../format.ts'
import { mailFaultWords, mailKindWords, mailStateWords } from '../../mail/vocabulary.ts'
import { newPersonPath, peoplePath, personPath } from '../paths.ts'
import { isHeldOn } from '../policy.ts'
import type { FunctionLine, PersonLine } from '../queries.ts'
import { functionWords } from '../vocabulary.ts'
import type { UnsentMail } from './queries.ts'
import { administrationTexts } from './texts.ts'

/** What is known of the people on one page of the list. */
export interface PeopleShown {
  readonly people: readonly PersonLine[]
  readonly functions: readonly FunctionLine[]
  readonly invitations: ReadonlyMap<string, Date>
  readonly mails: readonly UnsentMail[]
  /** The person after whom the next page begins, when there is one. */
  readonly next: string | null
}

interface PeoplePageProps {
  readonly frame: Frame
  readonly slug: string
  readonly today: Day
  readonly shown: PeopleShown
  readonly isFirst: boolean
  readonly hasEnded: boolean
}

/** The people of the partnership, for its administrator. */
export function PeoplePage({ frame, slug, today, shown, isFirst, hasEnded }: PeoplePageProps) {
  const { language } = frame
  const t = administrationTexts[language]
  return (
    <Page frame={frame} title={t.title} wide>
      {hasEnded && (
        <Notice tone="success" announced>
          {t.happened.afsluttet}
        </Notice>
      )}
      <h1>{t.title}</h1>
      <p class="lead">{t.lead}</p>
      <p>
        <a class="button button-primary" href={newPersonPath.to({ partnership: slug })}>
          {t.add}
        </a>
      </p>
      {isFirst && <UnsentMails frame={frame} mails={shown.mails} />}
      <Table
        caption={t.title}
        captionHidden
        language={language}
        rows={shown.people}
        columns={[
          {
            head: t.name,
            cell: (line) => <a href={personPath.to({ partnership: slug, person: line.id })}>{line.name}</a>,
          },
          { head: t.organisation, cell: (line) => line.organisation },
          { head: t.functions, cell: (line) => functionsToday(line, shown, frame, today) },
          { head: t.email, cell: (line) => line.email ?? '' },
          { head: t.access, cell: (line) => <AccessTag frame={frame} state={accessOf(line, shown, today)} /> },
        ]}
      />
      <nav class="pager" aria-label={t.more}>
        {!isFirst && <a href={peoplePath.to({ partnership: slug })}>{t.first}</a>}
        {shown.next !== null && <a href={peoplePath.to({ partnership: slug }, { efter: shown.next })}>{t.more}</a>}
      </nav>
    </Page>
  )
}

function functionsToday(line: PersonLine, shown: PeopleShown, { language }: Frame, today: Day): string {
  const held = shown.functions.filter((each) => each.personId === line.id && isHeldOn(each, today))
  const words = held.map((each) => functionWords[language][each.name]).toSorted()
  return words.length === 0 ? administrationTexts[language].none : listed(words, language)
}

/** Whether somebody can come in now. */
export type AccessState = keyof (typeof administrationTexts)['da']['states']

function accessOf(line: PersonLine, shown: PeopleShown, today: Day): AccessState {
  if (line.endedAt !== null) return 'ended'
  if (!line.hasPassword) return 'invited'
  const holds = shown.functions.some((each) => each.personId === line.id && isHeldOn(each, today))
  return holds ? 'active' : 'idle'
}

/** Whether somebody can come in now, in a word. */
export function AccessTag({ frame, state }: { frame: Frame; state: AccessState }) {
  const words = administrationTexts[frame.language].states[state]
  if (state === 'active') return <Tag tone="success">{words}</Tag>
  return state === 'invited' ? <Tag tone="info">{words}</Tag> : <Tag>{words}</Tag>
}

function UnsentMails({ frame, mails }: { frame: Frame; mails: readonly UnsentMail[] }) {
  if (mails.length === 0) return null
  const { language } = frame
  const t = administrationTexts[language]
  return (
    <section>
      <h2>{t.mails}</h2>
      <p>{t.mailsLead}</p>
      <Table
        caption={t.mails}
        captionHidden
        language={language}
        rows={mails}
        columns={[
          { head: t.mailAbout, cell: (mail) => mailKindWords[language][mail.kind] },
          { head: t.mailTo, cell: (mail) => mail.to ?? '' },
          { head: t.mailWhen, cell: (mail) => <Moment of={mail.madeAt} language={language} /> },
          { head: t.mailState, cell: (mail) => <MailState frame={frame} mail={mail} /> },
        ]}
      />
    </section>
  )
}

function MailState({ frame, mail }: { frame: Frame; mail: UnsentMail }) {
  const { language } = frame
  return (
    <>
      <Tag tone={mail.state === 'failed' ? 'error' : 'warning'}>{mailStateWords[language][mail.state]}</Tag>{' '}
      {mail.fault !== null && mailFaultWords[language][mail.fault]}
    </>
  )
}
