import type { Day } from '../../days.ts'
import { no, type Verdict, yes } from '../../errors.ts'
import { holds, type PersonViewer, type Viewer } from '../../viewer.ts'

/** A registered key, as far as it decides anything. */
export interface KeyState {
  readonly organisation: string
  readonly from: Day
  readonly withdrawnAt: Date | null
}

/** The most keys of one party that stand at a time: one a person who signs is plenty. */
export const mostKeys = 10

/** Why a key is not registered. */
export type RegisterFault =
  | 'not-auditor'
  | 'from-in-the-past'
  | 'key-of-installation'
  | 'key-already-registered'
  | 'key-of-another-party'
  | 'key-was-withdrawn'
  | 'too-many-keys'

/** What is to be registered, and what stands in the way of it. */
export interface Registration {
  readonly from: Day
  readonly today: Day
  /** The same key, where it is registered in this partnership already. */
  readonly same: KeyState | null
  /** Whether it is the key that signs the checkpoints themselves. */
  readonly isInstallations: boolean
  /** How many keys of the party stand. */
  readonly standing: number
}

/**
 * AUD-14: the auditor of a party registers a key for it. Not the administrator: that one belongs to whoever keeps the system,
 * and says who is auditor; the trail is the auditor's, and a countersignature is what a party holds against the operator.
 */
export function mayRegister(viewer: Viewer, wish: Registration): Verdict<RegisterFault> {
  if (viewer.kind !== 'person' || !holds(viewer, 'auditor')) return no('not-auditor')
  if (wish.isInstallations) return no('key-of-installation')
  if (wish.same !== null && wish.same.organisation !== viewer.organisation) return no('key-of-another-party')
  if (wish.same !== null) return no(wish.same.withdrawnAt === null ? 'key-already-registered' : 'key-was-withdrawn')
  if (wish.from < wish.today) return no('from-in-the-past')
  return wish.standing >= mostKeys ? no('too-many-keys') : yes
}

/** AUD-14: the auditor of the key's own party withdraws it, once and for good. */
export function mayWithdraw(
  viewer: Viewer,
  key: KeyState,
): Verdict<'not-auditor' | 'not-of-your-party' | 'already-withdrawn'> {
  if (viewer.kind !== 'person' || !holds(viewer, 'auditor')) return no('not-auditor')
  if (key.organisation !== viewer.organisation) return no('not-of-your-party')
  return key.withdrawnAt === null ? yes : no('already-withdrawn')
}

/** Whether a key stands on a day: registered, begun, and not withdrawn. */
export function stands(key: KeyState, today: Day): boolean {
  return key.withdrawnAt === null && key.from <= today
}

/** Why a signature is not taken in, for the key that made it. */
export type SigningFault = 'signed-by-another-party' | 'signed-by-withdrawn-key' | 'signed-before-key-begins'

/** AUD-15: only a key that stands for the viewer's own party countersigns. */
export function mayCountersignWith(viewer: PersonViewer, key: KeyState, today: Day): Verdict<SigningFault> {
  if (key.organisation !== viewer.organisation) return no('signed-by-another-party')
  if (key.withdrawnAt !== null) return no('signed-by-withdrawn-key')
  return stands(key, today) ? yes : no('signed-before-key-begins')
}
