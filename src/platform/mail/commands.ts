import type { Write } from '../db/types.ts'
import type { Language } from '../languages.ts'
import type { MailTables } from './tables.ts'
import type { CalendarMethod, MailKind } from './vocabulary.ts'

/** A mail to be sent: plain text, in its reader's language. */
export interface Letter {
  readonly kind: MailKind
  readonly partnership: string | null
  readonly personId: string | null
  readonly to: { readonly name: string; readonly email: string }
  readonly language: Language
  readonly subject: string
  readonly body: string
  /** For the reader's calendar: an iCalendar object of the same method (RFC 6047). */
  readonly calendar?: { readonly method: CalendarMethod; readonly content: string }
}

/** Puts a mail in the outbox, in the transaction that wants it sent (MAIL-01): undone with it, sent once it is kept. Answers its id. Machine time. */
export async function postLetter(tx: Write<MailTables>, letter: Letter, now: Date): Promise<string> {
  const id = crypto.randomUUID()
  await tx
    .insertInto('platform.mail_outbox')
    .values({
      mail_id: id,
      partnership_id: letter.partnership,
      kind: letter.kind,
      person_id: letter.personId,
      made_at: now,
      next_at: now,
    })
    .execute()
  await tx
    .insertInto('platform.mail_content')
    .values({
      mail_id: id,
      to_name: oneLine(letter.to.name),
      to_email: letter.to.email,
      language: letter.language,
      subject: oneLine(letter.subject),
      body: letter.body,
      calendar: letter.calendar?.content ?? null,
      calendar_method: letter.calendar?.method ?? null,
    })
    .execute()
  return id
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim()
}
