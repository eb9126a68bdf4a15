import { hkdfSync } from 'node:crypto'

/**
 * Keys for what browsers keep of unsent minutes (GOV-67, ADR 0023), drawn from the installation's secret (RFC 5869): the
 * page of whoever is signed in brings the key along, and the browser keeps nothing but what is sealed with it.
 */
export function draftKeysFrom(secret: Uint8Array): (about: string) => string {
  return function draftKey(about) {
    return Buffer.from(hkdfSync('sha256', secret, '', `minutes draft ${about}`, 32)).toString('base64url')
  }
}
