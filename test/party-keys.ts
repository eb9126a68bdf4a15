/** What parties of tests do with their keys, written into the trail as the pages write it. */
import { countersign } from '../src/platform/audit/countersign.ts'
import { registerPartyKey, withdrawPartyKey } from '../src/platform/audit/party-keys/commands.ts'
import { recorder } from '../src/platform/audit/record.ts'
import type { AuditTables } from '../src/platform/audit/tables.ts'
import type { FixedClock } from '../src/platform/clock.ts'
import { type Day, dayOf } from '../src/platform/days.ts'
import type { Read, Write } from '../src/platform/db/types.ts'
import type { PersonViewer } from '../src/platform/viewer.ts'
import type { TestDatabase } from './database.ts'

/** Registering, withdrawing and countersigning in a database of a test, each with its entry a second after the last. */
export function partyKeysOn(db: TestDatabase, clock: FixedClock) {
  const record = recorder(clock)

  function acting<About extends Readonly<Record<string, string>>>(
    viewer: PersonViewer,
    verb: `${string}.${string}`,
    run: (tx: Write<AuditTables>, slug: string, now: Date) => Promise<About>,
  ): Promise<About> {
    clock.advance(1000)
    return db.transact(viewer, 'write', async (tx: Write<AuditTables>) => {
      const about = await run(tx, viewer.partnership ?? '', clock.machine())
      await record(tx, { verb, viewer, about, requestId: null })
      return about
    })
  }

  return {
    /** Registers a key for the viewer's party, from today unless another day is said. */
    register: (viewer: PersonViewer, verifierKey: string, from: Day = dayOf(clock.machine())) =>
      acting(viewer, 'party-key.registered', (tx, slug, now) =>
        registerPartyKey(tx, viewer, slug, { verifierKey, from }, now),
      ),

    /** Withdraws the key with this line. */
    withdraw: async (viewer: PersonViewer, verifierKey: string) => {
      const id = await idOf(viewer, verifierKey)
      return acting(viewer, 'party-key.withdrawn', (tx, slug, now) => withdrawPartyKey(tx, viewer, slug, id, now))
    },

    /** Sends a line under a checkpoint of the viewer's partnership. */
    sign: (viewer: PersonViewer, size: number, line: string) =>
      acting(viewer, 'checkpoint.countersigned', (tx, slug, now) => countersign(tx, viewer, slug, { size, line }, now)),

    idOf,
  }

  async function idOf(viewer: PersonViewer, verifierKey: string): Promise<string> {
    const { id } = await db.transact(viewer, 'read', (read: Read<AuditTables>) =>
      read
        .selectFrom('platform.audit_party_key')
        .where('verifier_key', '=', verifierKey)
        .select('party_key_id as id')
        .executeTakeFirstOrThrow(),
    )
    return id
  }
}
