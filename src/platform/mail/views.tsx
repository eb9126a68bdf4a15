import { Moment } from '../components/day.tsx'
import type { Frame } from '../components/frame.ts'
import { DocumentList, Empty, SummaryList } from '../components/lists.tsx'
import { Page } from '../components/page.tsx'
import { mailCalendarPath } from './paths.ts'
import type { MailShown } from './queries.ts'
import { postTexts } from './texts.ts'

interface OutgoingMailProps {
  readonly frame: Frame
  readonly partnership: string
  readonly mails: readonly MailShown[]
}

/** Outgoing mail of a demonstration, the latest first. */
export function OutgoingMailPage({ frame, partnership, mails }: OutgoingMailProps) {
  const t = postTexts[frame.language]
  return (
    <Page frame={frame} title={t.title}>
      <h1>{t.title}</h1>
      <p class="lead">{t.lead}</p>
      {mails.length === 0 ? <Empty>{t.none}</Empty> : mails.map((mail) => <Letter {...{ frame, partnership, mail }} />)}
    </Page>
  )
}

function Letter({ frame, partnership, mail }: Omit<OutgoingMailProps, 'mails'> & { mail: MailShown }) {
  const t = postTexts[frame.language]
  const href = mailCalendarPath.to({ partnership, mail: mail.id })
  return (
    <article class="letter">
      <h2 lang={mail.language}>{mail.subject}</h2>
      <SummaryList
        facts={[
          [t.to, `${mail.toName} <${mail.toEmail}>`],
          [t.when, <Moment of={mail.madeAt} language={frame.language} />],
        ]}
      />
      <div class="letter-body" lang={mail.language}>
        {paragraphs(mail.body).map((text) => (
          <p>
            {text.split(/(https?:\/\/\S+)/).map((part) => (isAddress(part) ? <a href={pathOf(part)}>{part}</a> : part))}
          </p>
        ))}
      </div>
      {mail.hasCalendar && (
        <DocumentList documents={[{ name: t.calendar, href, format: 'iCalendar' }]} language={frame.language} />
      )}
    </article>
  )
}

function paragraphs(body: string): readonly string[] {
  return body.split(/\n{2,}/)
}

function isAddress(text: string): boolean {
  return /^https?:\/\/\S+$/.test(text) && URL.canParse(text)
}

/** Within the demonstration the address opens where the visitor is, whatever host stands in the mail. */
function pathOf(address: string): string {
  const url = new URL(address)
  return url.pathname + url.search
}
