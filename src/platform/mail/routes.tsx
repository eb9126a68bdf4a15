import { found, NotFound } from '../errors.ts'
import type { Route } from '../http/route.ts'
import { routing } from '../http/routing.ts'
import { idOr404 } from '../ids.ts'
import { mailCalendarPath, outgoingMailPath } from './paths.ts'
import { calendarOf, mailsShown } from './queries.ts'
import type { MailTables } from './tables.ts'
import { OutgoingMailPage } from './views.tsx'

const { page, download } = routing<MailTables>()

/** The page of outgoing mail, in a demonstration alone: elsewhere there is no such page (MAIL-05). */
export function mailRoutes({ demonstration }: { readonly demonstration: boolean }): readonly Route[] {
  if (!demonstration) return []
  return [
    page({
      path: outgoingMailPath,
      access: 'anyone',
      record: 'nothing-personal',
      async show({ db, frame, partnership }) {
        if (partnership === null) throw new NotFound('the partnership')
        const { slug } = partnership
        return <OutgoingMailPage frame={frame} partnership={slug} mails={await mailsShown(db, slug)} />
      },
    }),
    download({
      path: mailCalendarPath,
      access: 'anyone',
      record: 'nothing-personal',
      async serve({ db, params }) {
        const calendar = await calendarOf(db, params.partnership, idOr404(params.mail, 'the mail'))
        return { type: 'text/calendar; charset=utf-8', body: found(calendar, 'the calendar part'), name: 'invite.ics' }
      },
    }),
  ]
}
