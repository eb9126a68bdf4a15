import type { ColumnType } from 'kysely'
import type { Language } from '../languages.ts'
import type { Moment, PerhapsMoment } from '../people/tables.ts'
import type { CalendarMethod, MailFault, MailKind, MailState } from './vocabulary.ts'

/** The rows of outgoing mail (migrations 0006 and 0018): that there is one, and, apart, what it says. */
export interface MailTables {
  'platform.mail_outbox': {
    mail_id: string
    partnership_id: string | null
    kind: MailKind
    person_id: string | null
    state: ColumnType<MailState, MailState | undefined, MailState>
    made_at: Moment
    tries: ColumnType<number, number | undefined, number>
    next_at: PerhapsMoment
    ended_at: PerhapsMoment
    fault: ColumnType<MailFault | null, MailFault | null | undefined, MailFault | null>
  }
  'platform.mail_content': {
    mail_id: string
    to_name: string
    to_email: string
    language: Language
    subject: string
    body: string
    calendar: ColumnType<string | null, string | null | undefined, never>
    calendar_method: ColumnType<CalendarMethod | null, CalendarMethod | null | undefined, never>
  }
}
