import { NotFound } from '../errors.ts'
import type { Route } from '../http/route.ts'
import { routing } from '../http/routing.ts'
import { outgoingMailPath } from './paths.ts'
import { mailsShown } from './queries.ts'
import type { MailTables } from './tables.ts'
import { OutgoingMailPage } from './views.tsx'

const { page } = routing<MailTables>()

/** The page of outgoing mail, in a demonstration alone: elsewhere there is no such page (MAIL-05). */
export function mailRoutes({ demonstration }: { readonly demonstration: boolean }): readonly Route[] {
  if (!demonstration) return []
  return [
    page({
      path: outgoingMailPath,
      access: 'anyone',
      record: 'nothing-personal',
      async show({ db, params, frame, partnership }) {
        if (partnership === null) throw new NotFound('the partnership')
        return <OutgoingMailPage frame={frame} mails={await mailsShown(db, params.partnership)} />
      },
    }),
  ]
}
