import type { Language } from '../languages.ts'
import type { CredentialKind, Strength } from './vocabulary.ts'

/** Somebody who has proved who they are. */
export interface Proved {
  readonly outcome: 'proved'
  readonly personId: string
  readonly name: string
  readonly language: Language
  readonly strength: Strength
}

/** What comes of showing a proof. Why it was not enough is said to nobody (SIGN-02). */
export type ProofOutcome =
  | Proved
  | { readonly outcome: 'unproved' }
  | { readonly outcome: 'wait'; readonly until: Date }

/**
 * A way of signing in (SIGN-04). The password is one; a federation (OIDC, SAML) or a passkey is another object of this
 * shape, with its own rows in `platform.credential` under its own kind, and its own pages that gather what is shown.
 */
export interface SignInKind<Shown> {
  readonly kind: CredentialKind
  /** Holds what is shown against what is kept. Counts the try, and takes as long for an unknown account as for a known one. */
  prove(shown: Shown, network: string, now: Date): Promise<ProofOutcome>
}
