import { z } from 'zod'
import type { Frame } from '../../components/frame.ts'
import type { Day } from '../../days.ts'
import type { Read } from '../../db/types.ts'
import { found } from '../../errors.ts'
import { formIn } from '../../forms.ts'
import type { Route } from '../../http/route.ts'
import { routing } from '../../http/routing.ts'
import type { FormState } from '../../components/fields.tsx'
import { doorsOf } from '../doors.ts'
import { typedPassword } from '../entrance/forms.ts'
import { passwordFaults } from '../passwords/texts.ts'
import { forgottenPath, invitationPath, newPasswordPath, signInPath } from '../paths.ts'
import { clientFamily } from '../sessions/client.ts'
import type { SignInSettings } from '../settings.ts'
import type { SignInTables } from '../tables.ts'
import type { LinkKind } from '../vocabulary.ts'
import { acceptInvitation, chooseNewPassword } from './choose.ts'
import { linkPageTexts } from './page-texts.ts'
import { mayUseLink } from './policy.ts'
import { presentedLink } from './queries.ts'
import { InvitationPage, NewPasswordPage, UnusablePage } from './views.tsx'

const { page, entrance } = routing<SignInTables>()

const choiceForm = formIn(linkPageTexts, (t) => z.object({ password: typedPassword(t.passwordMissing) }))

interface Shown {
  readonly db: Read<SignInTables>
  readonly frame: Frame
  readonly today: Day
  readonly form: FormState
  readonly token: string
  readonly now: Date
}

/** The pages that a one-time link opens. What is posted there is recorded without the link. */
export function linkRoutes(settings: SignInSettings): readonly Route[] {
  const shown = (asked: Omit<Shown, 'form' | 'token' | 'now'>, token: string, form: FormState): Shown => {
    return { db: asked.db, frame: asked.frame, today: asked.today, form, token, now: settings.clock.machine() }
  }
  return [
    page({
      path: invitationPath,
      access: 'anyone',
      record: 'nothing-personal',
      unkept: true,
      show: (asked) => showLink('invitation', shown(asked, asked.params.token, { language: asked.language })),
    }),
    page({
      path: newPasswordPath,
      access: 'anyone',
      record: 'nothing-personal',
      unkept: true,
      show: (asked) => showLink('new-password', shown(asked, asked.params.token, { language: asked.language })),
    }),
    accept(settings, shown),
    choose(settings, shown),
  ]
}

async function showLink(kind: LinkKind, { db, frame, today, form, token, now }: Shown) {
  const link = found(await presentedLink(db, kind, token, today), 'the link')
  const verdict = mayUseLink(link, now)
  if (!verdict.allowed) return <UnusablePage frame={frame} link={link} why={verdict.why} />
  if (kind === 'new-password') return <NewPasswordPage {...{ frame, form, link, token }} />
  const partnership = await db
    .selectFrom('platform.partnership')
    .where('partnership_id', '=', link.partnership)
    .select('name')
    .executeTakeFirst()
  return <InvitationPage {...{ frame, form, link, token }} partnership={partnership?.name ?? ''} />
}

type ToShow = (asked: Omit<Shown, 'form' | 'token' | 'now'>, token: string, form: FormState) => Shown

function accept({ key, cookie, home }: SignInSettings, shown: ToShow): Route {
  return entrance({
    path: invitationPath,
    access: 'anyone',
    record: 'invitation.accepted',
    form: choiceForm,
    async run({ input, params, header, language, machineNow, today, house, requestId }) {
      const doors = doorsOf({ ...house, key, requestId })
      const choice = { secret: params.token, password: input.password }
      const accepted = await acceptInvitation(doors, choice, clientFamily(header('user-agent')), machineNow, today)
      if ('fault' in accepted)
        return { again: [{ field: 'password', message: passwordFaults[language][accepted.fault] }] }
      const to = home(accepted.partnership === null ? [] : [accepted.partnership])
      return { to, cookies: [cookie.set(accepted.session)] }
    },
    again: (asked) => {
      const { language, typed, problems } = asked
      return showLink('invitation', shown(asked, asked.params.token, { language, typed, problems }))
    },
  })
}

function choose({ key, cookie }: SignInSettings, shown: ToShow): Route {
  return entrance({
    path: newPasswordPath,
    access: 'anyone',
    record: 'password.changed',
    form: choiceForm,
    async run({ input, params, language, machineNow, today, house, requestId }) {
      const doors = doorsOf({ ...house, key, requestId })
      const choice = { secret: params.token, password: input.password }
      const forgotten = house.url + forgottenPath.to()
      const chosen = await chooseNewPassword(doors, choice, forgotten, machineNow, today)
      if ('fault' in chosen) return { again: [{ field: 'password', message: passwordFaults[language][chosen.fault] }] }
      return { to: signInPath.to({}, { besked: 'skiftet' }), cookies: [cookie.clear()] }
    },
    again: (asked) => {
      const { language, typed, problems } = asked
      return showLink('new-password', shown(asked, asked.params.token, { language, typed, problems }))
    },
  })
}
