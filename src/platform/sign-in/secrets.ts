import { createHmac, hash, randomBytes } from 'node:crypto'

/** A secret that nobody guesses: 256 random bits, fit for a cookie, an address or a header (SIGN-10). */
export function newSecret(): string {
  return randomBytes(32).toString('base64url')
}

/** What is kept of a secret: its SHA-256. With 256 random bits behind it, it needs no salt and no slow hash (SIGN-10). */
export function fingerprint(secret: string): string {
  return hash('sha256', secret, 'hex')
}

/** Hides a name that could be guessed, such as an e-mail or a network address, behind the installation's key (SIGN-08). */
export function keyed(key: Uint8Array, name: string): string {
  return createHmac('sha256', key).update(name, 'utf8').digest('hex')
}
