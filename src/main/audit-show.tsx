import { partyKeys } from '../platform/audit/party-keys/queries.ts'
import type { FormState } from '../platform/components/fields.tsx'
import type { Day } from '../platform/days.ts'
import type { Read } from '../platform/db/types.ts'
import type { Visit } from '../platform/http/handlers.ts'
import { namesOf } from '../platform/people/queries.ts'
import { holds } from '../platform/viewer.ts'
import { auditPath } from './audit-paths.ts'
import { checkpointsOf, entriesOf, pageLength, type Tables, uncoveredOf } from './audit-queries.ts'
import { AuditPage } from './audit-views.tsx'

type Asked = Visit<{ partnership: string }, Readonly<Record<string, string | undefined>>> & {
  readonly db: Read<Tables>
}

const happenings = ['registreret', 'tilbagetrukket', 'medunderskrevet'] as const
/** What has just been done on the page. */
export type Happening = (typeof happenings)[number]

/** The page of the audit trail, with the form for a key as it was left. `today` is the machine's: the trail and keys go by it. */
export async function showAudit(
  { db, viewer, params: { partnership }, query, frame }: Asked,
  form: FormState,
  today: Day,
) {
  const entries = await entriesOf(db, viewer, partnership, query['efter'])
  const shown = entries.slice(0, pageLength)
  const actors = shown.flatMap((entry) => (entry.actorKind === 'person' && entry.actorId ? [entry.actorId] : []))
  const names = await namesOf(db as never, actors)
  const last = entries.length > pageLength ? shown.at(-1) : undefined
  return (
    <AuditPage
      frame={frame}
      partnership={partnership}
      happened={happenings.find((each) => each === query['besked']) ?? null}
      entries={shown}
      names={names}
      checkpoints={await checkpointsOf(db, partnership)}
      uncovered={await uncoveredOf(db, partnership)}
      keys={{
        lines: await partyKeys(db, partnership),
        own: holds(viewer, 'auditor') && viewer.kind === 'person' ? viewer.organisation : null,
        today,
        form,
      }}
      older={last ? auditPath.to({ partnership }, { efter: `${last.at.toISOString()}_${last.id}` }) : null}
      seesAll={holds(viewer, 'auditor')}
    />
  )
}
