import { dayOf } from '../days.ts'
import { reading, type Write } from '../db/types.ts'
import { insist, no, Refused, yes } from '../errors.ts'
import type { PersonViewer } from '../viewer.ts'
import { everyKindOf, isSignedBy, readNote, readVerifier, verifierText } from './note.ts'
import { lockPartyKeys } from './party-keys/commands.ts'
import { mayCountersignWith } from './party-keys/policy.ts'
import { keysNamed } from './party-keys/queries.ts'
import { aboutKey, type KeyAbout } from './party-keys/trail.ts'
import type { AuditTables } from './tables.ts'
import { countersigning } from './texts.ts'

/** What a party sends: a line under a checkpoint. */
export interface Countersignature {
  size: number
  /** `— name signature`, as C2SP's tools write it: plain Ed25519, or a cosignature with its time. */
  line: string
}

/**
 * Keeps a party's signature under a checkpoint (AUD-05), once it is seen to be made by a key that stands registered for the
 * viewer's party now (AUD-15). Answers what the trail must tell of it. Machine time.
 */
export async function countersign(
  tx: Write<AuditTables>,
  viewer: PersonViewer,
  partnership: string,
  given: Countersignature,
  now: Date,
): Promise<KeyAbout & { size: string }> {
  const { size } = given
  const line = given.line.trim()
  const text = await checkpointWords(tx, partnership, size)
  await lockPartyKeys(tx, partnership)
  const made = await madeBy(tx, partnership, text, line)
  insist(mayCountersignWith(viewer, made.key, dayOf(now)), countersigning)
  const kept = await tx
    .insertInto('platform.audit_countersignature')
    .values({
      partnership_id: partnership,
      size,
      organisation_id: viewer.organisation,
      key_id: made.verifier.id.toString('hex'),
      line,
      verifier_key: verifierText(made.verifier),
      person_id: viewer.personId,
      received_at: now,
      party_key_id: made.key.id,
    })
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirst()
  insist(kept.numInsertedOrUpdatedRows === 1n ? yes : no('already-there'), countersigning)
  return { ...aboutKey(partnership, viewer.organisation, made.registered), size: String(size) }
}

/** The words that are signed. */
async function checkpointWords(tx: Write<AuditTables>, partnership: string, size: number): Promise<string> {
  const checkpoint = await tx
    .selectFrom('platform.audit_checkpoint')
    .where('partnership_id', '=', partnership)
    .where('size', '=', size)
    .select('note')
    .executeTakeFirst()
  const signed = checkpoint && readNote(checkpoint.note)
  if (signed) return signed.text
  throw refused('no-such-checkpoint')
}

/** The registered key that made the line, whosever it is and whether it stands or not; a key signs in either way. */
async function madeBy(tx: Write<AuditTables>, partnership: string, text: string, line: string) {
  const name = /^— (\S+) /.exec(line)?.[1]
  if (name === undefined) throw refused('no-line')
  for (const key of await keysNamed(reading<AuditTables>(tx), partnership, name)) {
    const registered = readVerifier(key.verifierKey)
    const verifier = registered && everyKindOf(registered).find((kind) => isSignedBy(kind, text, line))
    if (registered && verifier) return { key, registered, verifier }
  }
  throw refused('not-by-registered-key')
}

function refused(code: 'no-such-checkpoint' | 'no-line' | 'not-by-registered-key'): Refused {
  return new Refused(code, { da: countersigning.da[code], en: countersigning.en[code] })
}
