import { createCipheriv, createDecipheriv, createHmac, randomBytes } from 'node:crypto'

const prefix = 'whsec_'

/** A new secret, as its receiver is shown it once (Standard Webhooks: base64 of 32 random bytes). */
export function newHookSecret(): string {
  return prefix + randomBytes(32).toString('base64')
}

/** The headers that sign a message (Standard Webhooks 1.0, HOOK-06): one signature for each secret that stands. */
export function signedHeaders(id: string, timestamp: number, body: string, secrets: readonly string[]) {
  const signatures = secrets.map((secret) => {
    const key = Buffer.from(secret.slice(prefix.length), 'base64')
    return `v1,${createHmac('sha256', key).update(`${id}.${timestamp}.${body}`).digest('base64')}`
  })
  return { 'webhook-id': id, 'webhook-timestamp': String(timestamp), 'webhook-signature': signatures.join(' ') }
}

const [ivBytes, tagBytes] = [12, 16]

/** Seals a secret with the installation's key (AES-256-GCM), bound to the webhook that it is for: elsewhere it opens to nothing. */
export function seal(key: Uint8Array, secret: string, of: string): Buffer {
  const iv = randomBytes(ivBytes)
  const cipher = createCipheriv('aes-256-gcm', key, iv).setAAD(Buffer.from(of))
  const sealed = Buffer.concat([cipher.update(secret, 'utf8'), cipher.final()])
  return Buffer.concat([iv, cipher.getAuthTag(), sealed])
}

/** Opens a sealed secret; null when it was sealed with another key, for another webhook, or changed. */
export function unseal(key: Uint8Array, sealed: Uint8Array, of: string): string | null {
  const all = Buffer.from(sealed)
  try {
    const opening = createDecipheriv('aes-256-gcm', key, all.subarray(0, ivBytes)).setAAD(Buffer.from(of))
    opening.setAuthTag(all.subarray(ivBytes, ivBytes + tagBytes))
    return Buffer.concat([opening.update(all.subarray(ivBytes + tagBytes)), opening.final()]).toString('utf8')
  } catch {
    // The tag does not fit: nothing of what is inside may be used, and the error says no more than that.
    return null
  }
}
