import { z } from 'zod'
import { readVerifier } from '../platform/audit/note.ts'
import { registerPartyKey, withdrawPartyKey } from '../platform/audit/party-keys/commands.ts'
import { mayRegister, mayWithdraw } from '../platform/audit/party-keys/policy.ts'
import { partyKey, registrationOf } from '../platform/audit/party-keys/queries.ts'
import { partyKeyFaults } from '../platform/audit/party-keys/texts.ts'
import type { AuditTables } from '../platform/audit/tables.ts'
import type { Clock } from '../platform/clock.ts'
import { dayOf } from '../platform/days.ts'
import { reading } from '../platform/db/types.ts'
import { insist, NotFound } from '../platform/errors.ts'
import { dayField, formIn, words } from '../platform/forms.ts'
import type { Route } from '../platform/http/route.ts'
import { routing } from '../platform/http/routing.ts'
import { idOr404 } from '../platform/ids.ts'
import type { PersonViewer, Viewer } from '../platform/viewer.ts'
import { partyKeyTexts } from './audit-keys-texts.ts'
import { WithdrawKeyPage } from './audit-keys-views.tsx'
import { auditPath, partyKeysPath, withdrawKeyPath } from './audit-paths.ts'
import type { Tables } from './audit-queries.ts'
import { showAudit } from './audit-show.tsx'

const { page, action } = routing<Tables>()

/** A secret half begins with this; it is never to be sent. */
const secretHalf = /PRIVATE\+KEY/i

const KeyForm = formIn(partyKeyTexts, (t, language) =>
  z.object({
    noegle: words(t.keyMissing, 500)
      .refine((text) => !secretHalf.test(text), { message: t.secretHalf, abort: true })
      .refine((text) => readVerifier(text) !== null, partyKeyFaults[language]['no-key']),
    fra: dayField(t.fromMissing, t.fromUnreadable),
  }),
)

/** Where a party's auditor registers and withdraws the keys that countersign for it. */
export function partyKeyRoutes(clock: Clock): Route[] {
  return [registerRoute(clock), withdrawPageRoute, withdrawRoute]
}

function registerRoute(clock: Clock): Route {
  return action({
    path: partyKeysPath,
    access: 'auditor',
    record: 'party-key.registered',
    form: KeyForm,
    async run({ tx, viewer, params: { partnership }, input, language, machineNow }) {
      const wish = { verifierKey: input.noegle, from: input.fra }
      const auditor = myself(viewer)
      const registration = await registrationOf(
        reading<AuditTables>(tx as never),
        auditor,
        partnership,
        wish,
        machineNow,
      )
      const verdict = mayRegister(auditor, registration)
      if (!verdict.allowed) {
        const field = verdict.why === 'from-in-the-past' ? 'fra' : 'noegle'
        return { again: [{ field, message: partyKeyFaults[language][verdict.why] }] }
      }
      const about = await registerPartyKey(tx as never, auditor, partnership, wish, machineNow)
      return { to: auditPath.to({ partnership }, { besked: 'registreret' }), about }
    },
    again: (faulty) => {
      const { language, problems } = faulty
      const pasted = faulty.typed['noegle']
      // A secret half that was pasted by mistake does not come back in the page.
      const isSecret = typeof pasted === 'string' && secretHalf.test(pasted)
      const typed = isSecret ? { ...faulty.typed, noegle: '' } : faulty.typed
      return showAudit(faulty, { language, problems, typed }, dayOf(clock.machine()))
    },
  })
}

const withdrawPageRoute = page({
  path: withdrawKeyPath,
  access: 'auditor',
  record: 'nothing-personal',
  async show({ db, viewer, params: { partnership, key: id }, frame }) {
    const key = await partyKey(db, partnership, id)
    insist(mayWithdraw(viewer, key), partyKeyFaults)
    return <WithdrawKeyPage frame={frame} partnership={partnership} line={key} />
  },
})

const withdrawRoute = action({
  path: withdrawKeyPath,
  access: 'auditor',
  record: 'party-key.withdrawn',
  async run({ tx, viewer, params: { partnership, key }, machineNow }) {
    const id = idOr404(key, 'the key')
    const about = await withdrawPartyKey(tx as never, myself(viewer), partnership, id, machineNow)
    return { to: auditPath.to({ partnership }, { besked: 'tilbagetrukket' }), about }
  },
})

function myself(viewer: Viewer): PersonViewer {
  if (viewer.kind !== 'person') throw new NotFound('the person')
  return viewer
}
