import { z } from 'zod'
import { countersign } from '../platform/audit/countersign.ts'
import { noteOf, readNote } from '../platform/audit/note.ts'
import type { Clock } from '../platform/clock.ts'
import type { FormState } from '../platform/components/fields.tsx'
import { dayOf } from '../platform/days.ts'
import type { Read } from '../platform/db/types.ts'
import { NotFound } from '../platform/errors.ts'
import { formIn, words } from '../platform/forms.ts'
import type { Visit } from '../platform/http/handlers.ts'
import { routing } from '../platform/http/routing.ts'
import type { Route } from '../platform/http/route.ts'
import { partyKeyRoutes } from './audit-keys.tsx'
import { auditPath, checkpointPath, countersignPath } from './audit-paths.ts'
import { checkpointOf, signaturesOf, type Tables } from './audit-queries.ts'
import { showAudit } from './audit-show.tsx'
import { auditTexts } from './audit-texts.ts'
import { CountersignPage } from './audit-views.tsx'

const { page, action, download } = routing<Tables>()

const CountersignForm = formIn(auditTexts, (t) => z.object({ linje: words(t.lineMissing, 2000) }))

/** The addresses of the audit trail. */
export function auditRoutes(clock: Clock): Route[] {
  const auditRoute = page({
    path: auditPath,
    access: 'signed-in',
    record: 'audit.read',
    show: (asked) => showAudit(asked, { language: asked.language }, dayOf(clock.machine())),
  })
  return [auditRoute, checkpointRoute, countersignFormRoute, countersignRoute, ...partyKeyRoutes(clock)]
}

const checkpointRoute = download({
  path: checkpointPath,
  access: 'signed-in',
  record: 'checkpoint.fetched',
  async serve({ db, params: { partnership, size } }) {
    const { note } = await checkpointOf(db, partnership, size)
    const signatures = await signaturesOf(db, partnership, [Number(size)])
    const signed = readNote(note)
    if (!signed) throw new Error('A stored checkpoint cannot be read')
    const whole = noteOf(signed.text, [...signed.lines, ...signatures.map((each) => each.line)])
    return { type: 'text/plain; charset=utf-8', body: whole, name: `checkpoint-${partnership}-${size}.txt` }
  },
})

const countersignFormRoute = page({
  path: countersignPath,
  access: 'signed-in',
  record: 'nothing-personal',
  show: (asked) => showCountersign(asked, { language: asked.language }),
})

const countersignRoute = action({
  path: countersignPath,
  access: 'signed-in',
  record: 'checkpoint.countersigned',
  form: CountersignForm,
  async run({ tx, viewer, params: { partnership, size }, input, machineNow }) {
    if (viewer.kind !== 'person' || !/^\d{1,15}$/.test(size)) throw new NotFound('the checkpoint')
    const given = { size: Number(size), line: input.linje }
    const about = await countersign(tx as never, viewer, partnership, given, machineNow)
    return { to: auditPath.to({ partnership }, { besked: 'medunderskrevet' }), about }
  },
  again: (faulty) => {
    const { language, typed, problems } = faulty
    return showCountersign(faulty, { language, typed, problems })
  },
})

type Asked = Pick<Visit<{ partnership: string; size: string }>, 'params' | 'frame'> & { readonly db: Read<Tables> }

async function showCountersign({ db, params: { partnership, size }, frame }: Asked, state: FormState) {
  const checkpoint = await checkpointOf(db, partnership, size)
  return <CountersignPage frame={frame} partnership={partnership} checkpoint={checkpoint} state={state} />
}
