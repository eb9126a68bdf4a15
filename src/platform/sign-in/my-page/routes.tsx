import { languageCookie } from '../../http/language.ts'
import { isSecure } from '../../http/answer.ts'
import type { Route } from '../../http/route.ts'
import { routing } from '../../http/routing.ts'
import { NotFound } from '../../errors.ts'
import { idOr404 } from '../../ids.ts'
import { chooseLanguage } from '../../people/commands.ts'
import type { PersonViewer, Viewer } from '../../viewer.ts'
import { doorsOf } from '../doors.ts'
import { entranceTexts } from '../entrance/texts.ts'
import { networkOf } from '../limits/commands.ts'
import { secondsUntil } from '../limits/policy.ts'
import { changePassword, type PasswordChanged } from '../passwords/change.ts'
import { passwordFaults } from '../passwords/texts.ts'
import {
  changePasswordPath,
  endOthersPath,
  endSessionPath,
  forgottenPath,
  myLanguagePath,
  myPath,
  signInPath,
} from '../paths.ts'
import { endOtherSessions, endSession } from '../sessions/commands.ts'
import type { SignInSettings } from '../settings.ts'
import type { SignInTables } from '../tables.ts'
import { changeForm, languageForm } from './forms.ts'
import { myself } from './queries.ts'
import { myPageTexts } from './texts.ts'
import { ChangePasswordPage, MyPage } from './views.tsx'

const { page, action, entrance } = routing<SignInTables>()

/** One's own page, and what one does there. */
export function myPageRoutes(settings: SignInSettings): readonly Route[] {
  return [myPage(settings), language(settings), ...sessions(settings), changePage, change(settings)]
}

function myPage({ limits, clock }: SignInSettings): Route {
  return page({
    path: myPath,
    access: 'signed-in',
    record: 'nothing-personal',
    async show({ db, viewer, frame, language, query }) {
      const me = themselves(viewer)
      const my = await myself(db, me, limits, clock.machine())
      const happened = isHappening(query['besked']) ? query['besked'] : null
      return <MyPage sessionId={me.session?.id ?? null} form={{ language }} {...{ frame, my, limits, happened }} />
    },
  })
}

type Happened = keyof (typeof myPageTexts)['da']['happened']

function isHappening(text: string | undefined): text is Happened {
  return text !== undefined && Object.hasOwn(myPageTexts.da.happened, text)
}

function language({ limits, clock, url }: SignInSettings): Route {
  return action({
    path: myLanguagePath,
    access: 'signed-in',
    record: 'nothing-personal',
    form: languageForm,
    async run({ tx, viewer, input }) {
      await chooseLanguage(tx, viewer, input.language)
      return { to: myPath.to({}, { besked: 'sprog' }), cookies: [languageCookie(input.language, isSecure(url))] }
    },
    async again({ db, viewer, frame, language, typed, problems }) {
      const me = themselves(viewer)
      const my = await myself(db, me, limits, clock.machine())
      const form = { language, typed, problems }
      return <MyPage sessionId={me.session?.id ?? null} happened={null} {...{ frame, my, limits, form }} />
    },
  })
}

function sessions({ cookie }: SignInSettings): readonly Route[] {
  return [
    action({
      path: endSessionPath,
      access: 'signed-in',
      record: 'session.ended',
      async run({ tx, viewer, params, machineNow }) {
        const me = themselves(viewer)
        await endSession(tx, me, idOr404(params.session, 'the session'), machineNow)
        if (params.session !== me.session?.id) return myPath.to({}, { besked: 'session' })
        return { to: signInPath.to({}, { besked: 'ud' }), cookies: [cookie.clear()] }
      },
    }),
    action({
      path: endOthersPath,
      access: 'signed-in',
      record: 'session.others-ended',
      async run({ tx, viewer, machineNow }) {
        const me = themselves(viewer)
        await endOtherSessions(tx, me, me.session?.id ?? null, machineNow)
        return myPath.to({}, { besked: 'sessioner' })
      },
    }),
  ]
}

const changePage = page({
  path: changePasswordPath,
  access: 'signed-in',
  record: 'nothing-personal',
  async show({ frame, language, db, viewer }) {
    return <ChangePasswordPage form={{ language }} frame={frame} email={await emailOf(db, viewer)} />
  },
})

function change({ key, cookie }: SignInSettings): Route {
  return entrance({
    path: changePasswordPath,
    access: 'signed-in',
    record: 'password.changed',
    form: changeForm,
    async run({ input, viewer, language, address, machineNow, house, requestId }) {
      const me = themselves(viewer)
      if (me.session === undefined) throw new NotFound('the session')
      const doors = doorsOf({ ...house, key, requestId })
      const network = networkOf(address)
      const forgotten = house.url + forgottenPath.to()
      const wanted = { current: input.current, wanted: input.password, network, forgotten }
      const changed = await changePassword(doors, { ...me, session: me.session }, wanted, machineNow)
      if ('session' in changed)
        return { to: myPath.to({}, { besked: 'adgangskode' }), cookies: [cookie.set(changed.session)] }
      return refusal(changed, language, machineNow)
    },
    async again({ frame, language, typed, problems, db, viewer }) {
      return <ChangePasswordPage form={{ language, typed, problems }} frame={frame} email={await emailOf(db, viewer)} />
    },
  })
}

function refusal(changed: Exclude<PasswordChanged, { session: string }>, language: 'da' | 'en', now: Date) {
  if ('waitUntil' in changed) {
    const seconds = secondsUntil(changed.waitUntil, now)
    return { again: [{ field: '', message: entranceTexts[language].wait(seconds) }], retryAfter: seconds }
  }
  if (changed.fault === 'current-is-wrong') {
    return { again: [{ field: 'current', message: myPageTexts[language].currentWrong }] }
  }
  return { again: [{ field: 'password', message: passwordFaults[language][changed.fault] }] }
}

async function emailOf(db: Parameters<typeof myself>[0], viewer: Viewer): Promise<string> {
  const me = themselves(viewer)
  const row = await db
    .selectFrom('platform.person_email')
    .where('person_id', '=', me.personId)
    .select('email')
    .executeTakeFirst()
  return row?.email ?? ''
}

/** Whoever is signed in; the kernel lets nobody else this far. */
function themselves(viewer: Viewer): PersonViewer {
  if (viewer.kind !== 'person') throw new NotFound('the person')
  return viewer
}
