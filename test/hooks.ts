import type { Read } from '../src/platform/db/types.ts'
import { deliverWaiting, type HookTables } from '../src/platform/hooks/index.ts'
import { hooksPath } from '../src/platform/hooks/paths.ts'
import { jobViewer } from '../src/platform/viewer.ts'
import type { TestDatabase } from './database.ts'
import type { Installation, Visit } from './installation.ts'

/** Webhooks of a test's installation: made on the page, carried by the job, looked at as the job sees them. */
export function hooksOn(db: TestDatabase, site: Installation) {
  return {
    /** Makes a webhook on the page; gives its id and the secret that is shown once. */
    async make(visit: Visit, partnership: string, address: string, om: readonly string[]) {
      const form = { navn: 'Et andet system', adresse: address, om }
      const answer = await visit(hooksPath.to({ partnership }), { form })
      const webhook = /integrationer\/([0-9a-f-]{36})"/.exec(answer.text)?.[1] ?? ''
      const secret = /whsec_[A-Za-z0-9+/=]+/.exec(answer.text)?.[0] ?? ''
      return { status: answer.status, text: answer.text, webhook, secret }
    },

    carry: () => deliverWaiting(db, site.carrier, () => site.clock.machine()),

    /** The messages of a webhook, the first on top. */
    messages: (webhook: string) =>
      db.transact(jobViewer('webhooks'), 'read', (read: Read<HookTables>) =>
        read
          .selectFrom('platform.webhook_delivery')
          .where('webhook_id', '=', webhook)
          .select(['type', 'about', 'state', 'tries', 'status', 'fault', 'event_id as event'])
          .orderBy('happened_at')
          .orderBy('type')
          .execute(),
      ),

    /** Where a webhook stands. */
    standing: (webhook: string) =>
      db.transact(jobViewer('webhooks'), 'read', (read: Read<HookTables>) =>
        read
          .selectFrom('platform.webhook')
          .where('webhook_id', '=', webhook)
          .select(['state', 'failing_since as failingSince'])
          .executeTakeFirstOrThrow(),
      ),
  }
}
