import { hash, parseOptions, verify } from '@node-rs/argon2'
import { sameForm } from './rules.ts'

/** What one guess costs: argon2id with 19 MiB and two passes, the least that OWASP's cheat sheet recommends (SIGN-01). */
export const hashingCost = { memoryCost: 19_456, timeCost: 2, parallelism: 1 } as const

/** The hash of a password that nobody has: an unknown account is verified against it, so that it takes as long as a known one (SIGN-02). */
export const nobodysHash =
  '$argon2id$v=19$m=19456,t=2,p=1$bbMMU+ZI5anoP9Y02joI+g$zoyDQYhMMhO7dufG/mklzjL1cV61sHy6BKy5Kh6g1Bc'

/** What the database keeps of a password (SIGN-01). */
export function hashPassword(password: string): Promise<string> {
  return hash(sameForm(password), hashingCost)
}

/** Whether the password is the one behind the hash; without a hash the same work is done, and the answer is no (SIGN-02). */
export async function passwordMatches(kept: string | null, password: string, verifying = verify): Promise<boolean> {
  const matches = await verifying(kept ?? nobodysHash, sameForm(password))
  return matches && kept !== null
}

/** Whether a hash was made more cheaply than today's rule asks, so that the next sign-in makes it anew. */
export function isOutdated(kept: string): boolean {
  const made = parseOptions(kept)
  return made.memoryCost < hashingCost.memoryCost || made.timeCost < hashingCost.timeCost
}
