import type { Frame } from '../../components/frame.ts'
import type { FormState } from '../../components/fields.tsx'
import { dayOf, plusPeriod, type Period } from '../../days.ts'
import type { Read } from '../../db/types.ts'
import { NotFound } from '../../errors.ts'
import type { Route } from '../../http/route.ts'
import { routing } from '../../http/routing.ts'
import { idOr404 } from '../../ids.ts'
import type { PersonViewer, Viewer } from '../../viewer.ts'
import { myPath, revokeTokenPath, tokensPath } from '../paths.ts'
import type { SignInSettings } from '../settings.ts'
import type { SignInTables } from '../tables.ts'
import { makeToken, revokeToken } from './commands.ts'
import { tokenForm } from './forms.ts'
import { mayExpireOn } from './policy.ts'
import { partnershipsForTokens, tokensOf } from './queries.ts'
import { tokenFaults } from './texts.ts'
import { TokenMadePage, TokensPage } from './views.tsx'

const { page, action } = routing<SignInTables>()
const suggestedLife = 'P3M' as Period

/** Where one makes, sees and revokes one's own tokens. */
export function tokenRoutes({ clock }: SignInSettings): readonly Route[] {
  return [
    page({
      path: tokensPath,
      access: 'signed-in',
      record: 'nothing-personal',
      show: (asked) => showTokens(asked, { language: asked.language }, clock.machine()),
    }),
    action({
      path: tokensPath,
      access: 'signed-in',
      record: 'token.made',
      form: tokenForm,
      async run({ tx, viewer, input, machineNow, language, frame }) {
        const verdict = mayExpireOn(input.expires, machineNow)
        if (!verdict.allowed) return { again: [{ field: 'expires', message: tokenFaults[language][verdict.why] }] }
        const { name, partnership, scopes, expires } = input
        const token = await makeToken(tx, myself(viewer), { name, partnership, scopes, expiresOn: expires }, machineNow)
        return { page: <TokenMadePage frame={frame} token={token} />, about: { partnership } }
      },
      again: (faulty) => {
        const { language, typed, problems } = faulty
        return showTokens(faulty, { language, typed, problems }, clock.machine())
      },
    }),
    action({
      path: revokeTokenPath,
      access: 'signed-in',
      record: 'token.revoked',
      async run({ tx, viewer, params, machineNow }) {
        await revokeToken(tx, myself(viewer), idOr404(params.key, 'the token'), machineNow)
        return myPath.to({}, { besked: 'noegle' })
      },
    }),
  ]
}

interface TokensShown {
  readonly db: Read<SignInTables>
  readonly viewer: Viewer
  readonly frame: Frame
}

async function showTokens({ db, viewer, frame }: TokensShown, form: FormState, machineNow: Date) {
  const { personId } = myself(viewer)
  const tokens = await tokensOf(db, personId, machineNow)
  const places = await partnershipsForTokens(db, personId)
  const suggested = plusPeriod(dayOf(machineNow), suggestedLife)
  return <TokensPage {...{ frame, tokens, places, suggested, form }} />
}

function myself(viewer: Viewer): PersonViewer {
  if (viewer.kind !== 'person') throw new NotFound('the person')
  return viewer
}
