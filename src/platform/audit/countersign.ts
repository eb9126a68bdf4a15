import type { Write } from '../db/types.ts'
import { insist, no, yes, type Verdict } from '../errors.ts'
import type { PersonViewer } from '../viewer.ts'
import { isSignedBy, readNote, readVerifier, type Verifier } from './note.ts'
import type { AuditTables } from './tables.ts'
import { countersigning } from './texts.ts'

/** What a party sends: a line under a checkpoint, and the key that checks it. */
export interface Countersignature {
  size: number
  /** `— name signature`, as C2SP's tools write it: plain Ed25519, or a cosignature with its time. */
  line: string
  /** `name+hash+key`. */
  verifierKey: string
}

/** Keeps a party's signature under a checkpoint, once it is seen to be good (AUD-05). The signer is the viewer's party. */
export async function countersign(
  tx: Write<AuditTables>,
  viewer: PersonViewer,
  partnership: string,
  given: Countersignature,
  now: Date,
): Promise<void> {
  const checkpoint = await tx
    .selectFrom('platform.audit_checkpoint')
    .where('partnership_id', '=', partnership)
    .where('size', '=', given.size)
    .select('note')
    .executeTakeFirst()
  const line = given.line.trim()
  const verifier = readVerifier(given.verifierKey)
  insist(judge(checkpoint?.note ?? null, verifier, line), countersigning)
  const kept = await tx
    .insertInto('platform.audit_countersignature')
    .values({
      partnership_id: partnership,
      size: given.size,
      organisation_id: viewer.organisation,
      key_id: verifier?.id.toString('hex') ?? '',
      line,
      verifier_key: given.verifierKey.trim(),
      person_id: viewer.personId,
      received_at: now,
    })
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirst()
  insist(kept.numInsertedOrUpdatedRows === 1n ? yes : no('already-there'), countersigning)
}

type Why = keyof (typeof countersigning)['da']

function judge(note: string | null, verifier: Verifier | null, line: string): Verdict<Why> {
  const signed = note === null ? null : readNote(note)
  if (!signed) return no('no-such-checkpoint')
  if (!verifier) return no('no-key')
  return isSignedBy(verifier, signed.text, line) ? yes : no('not-signed-by-key')
}
