import { no, type Verdict, yes } from '../../platform/errors.ts'
import type { Viewer } from '../../platform/viewer.ts'
import { keepsRecords } from '../keepers.ts'
import { carriedKinds, type EffectKind } from './vocabulary.ts'

/** GOV-64: whoever keeps the records says what a decision serves. */
export function mayPlace(viewer: Viewer): Verdict<'not-a-keeper'> {
  return keepsRecords(viewer)
}

/**
 * GOV-63: a decision that stands answers a question of the agreement, by whoever keeps the records. A closed one answers nothing: the answer
 * would be public, and so would it be that the body decided.
 */
export function mayBringAbout(
  viewer: Viewer,
  decision: { readonly closed: boolean; readonly withdrawnAt: Date | null },
): Verdict<'not-a-keeper' | 'closed-tells-nothing' | 'withdrawn'> {
  const keeps = keepsRecords(viewer)
  if (!keeps.allowed) return keeps
  if (decision.withdrawnAt !== null) return no('withdrawn')
  return decision.closed ? no('closed-tells-nothing') : yes
}

/** GOV-63: an answer is taken back here; what a decision brought about elsewhere, such as a group, is undone there. */
export function mayUndo(
  viewer: Viewer,
  effect: { readonly kind: EffectKind },
): Verdict<'not-a-keeper' | 'undone-elsewhere'> {
  const keeps = keepsRecords(viewer)
  if (!keeps.allowed) return keeps
  return effect.kind === 'question' || effect.kind === 'continuation' ? yes : no('undone-elsewhere')
}

/** GOV-07: a decision on which a group, a charter or a closing rests stands until that is undone. */
export function mayTakeBack(effects: readonly { readonly kind: EffectKind }[]): Verdict<'carries'> {
  return effects.some(({ kind }) => carriedKinds.includes(kind)) ? no('carries') : yes
}
