import { secondsUntil } from '../limits/policy.ts'
import { localAddress } from '../../paths.ts'
import { routing } from '../../http/routing.ts'
import type { Route } from '../../http/route.ts'
import { themself, doorsOf } from '../doors.ts'
import { requestNewPassword } from '../passwords/forgotten.ts'
import { byPassword } from '../passwords/prove.ts'
import { networkOf } from '../limits/commands.ts'
import { forgottenPath, newPasswordPath, signInPath, signOutPath } from '../paths.ts'
import { clientFamily } from '../sessions/client.ts'
import { endSession } from '../sessions/commands.ts'
import type { SignInSettings } from '../settings.ts'
import { letIn, partnershipsOf } from '../sign-in.ts'
import type { SignInTables } from '../tables.ts'
import { forgottenForm, signInForm } from './forms.ts'
import { entranceTexts } from './texts.ts'
import { ForgottenPage, SentPage, SignInPage } from './views.tsx'

const { page, action, entrance } = routing<SignInTables>()

/** Signing in and out, and asking for a new password. */
export function entranceRoutes(settings: SignInSettings): readonly Route[] {
  return [signInPage(settings), signIn(settings), signOut(settings), forgotten, askForNewPassword(settings)]
}

function signInPage({ demonstration }: SignInSettings): Route {
  return page({
    path: signInPath,
    access: 'anyone',
    record: 'nothing-personal',
    show({ frame, language, query }) {
      const happened = query['besked'] === 'ud' || query['besked'] === 'skiftet' ? query['besked'] : null
      return (
        <SignInPage form={{ language }} onTo={localAddress(query['videre'])} {...{ frame, happened, demonstration }} />
      )
    },
  })
}

function signIn(settings: SignInSettings): Route {
  const { key, cookie, demonstration } = settings
  return entrance({
    path: signInPath,
    access: 'anyone',
    record: ['session.started', 'session.ended'],
    form: signInForm,
    async run({ input, machineNow, language, address, header, house, requestId }) {
      const doors = doorsOf({ ...house, key, requestId })
      const proof = await byPassword(doors).prove(input, networkOf(address), machineNow)
      const t = entranceTexts[language]
      if (proof.outcome === 'unproved') return { again: [{ field: '', message: t.noMatch }] }
      if (proof.outcome === 'wait') {
        const seconds = secondsUntil(proof.until, machineNow)
        return { again: [{ field: '', message: t.wait(seconds) }], retryAfter: seconds }
      }
      const secret = await letIn(
        doors,
        proof,
        cookie.read(header('cookie')),
        clientFamily(header('user-agent')),
        machineNow,
      )
      const to = localAddress(input.videre) ?? settings.home(await partnershipsOf(doors, themself(proof)))
      return { to, cookies: [cookie.set(secret)] }
    },
    again({ frame, language, typed, problems }) {
      const onTo = typeof typed['videre'] === 'string' ? localAddress(typed['videre']) : null
      return <SignInPage form={{ language, typed, problems }} happened={null} {...{ frame, onTo, demonstration }} />
    },
  })
}

function signOut({ cookie }: SignInSettings): Route {
  return action({
    path: signOutPath,
    access: 'anyone',
    record: 'session.ended',
    async run({ tx, viewer, machineNow }) {
      const out = { to: signInPath.to({}, { besked: 'ud' }), cookies: [cookie.clear()] }
      if (viewer.kind !== 'person' || viewer.session === undefined) return { ...out, record: 'nothing-personal' }
      await endSession(tx, viewer, viewer.session.id, machineNow)
      return out
    },
  })
}

const forgotten = page({
  path: forgottenPath,
  access: 'anyone',
  record: 'nothing-personal',
  show({ frame, language, query }) {
    return query['besked'] === 'sendt' ? (
      <SentPage frame={frame} />
    ) : (
      <ForgottenPage frame={frame} form={{ language }} />
    )
  },
})

function askForNewPassword({ key }: SignInSettings): Route {
  return entrance({
    path: forgottenPath,
    access: 'anyone',
    record: 'password.asked-for',
    form: forgottenForm,
    async run({ input, machineNow, language, address, house, requestId }) {
      const doors = doorsOf({ ...house, key, requestId })
      const asked = {
        email: input.email,
        network: networkOf(address),
        address: (token: string) => house.url + newPasswordPath.to({ token }),
      }
      const { waitUntil } = await requestNewPassword(doors, asked, machineNow)
      if (waitUntil === null) return forgottenPath.to({}, { besked: 'sendt' })
      const seconds = secondsUntil(waitUntil, machineNow)
      return { again: [{ field: '', message: entranceTexts[language].wait(seconds) }], retryAfter: seconds }
    },
    again({ frame, language, typed, problems }) {
      return <ForgottenPage frame={frame} form={{ language, typed, problems }} />
    },
  })
}
