import { createPrivateKey, createPublicKey, generateKeyPairSync, hash, sign, verify, type KeyObject } from 'node:crypto'

/** The kinds of C2SP signed-note signatures that are understood: plain Ed25519, and the cosignature that carries its time. */
const kinds = { ed25519: 1, cosignature: 4 } as const

/** A key that signs notes, under a name. */
export interface Signer {
  name: string
  privateKey: KeyObject
}

/** A key that checks signatures, as `name+hash+key` (C2SP verifier key). */
export interface Verifier {
  name: string
  kind: number
  publicKey: KeyObject
  /** The first four bytes of the key's hash, as they stand in a signature. */
  id: Buffer
}

/** A signed note taken apart: the words that are signed, with their last line break, and the lines under them. */
export interface SignedNote {
  text: string
  lines: string[]
}

/** What a checkpoint says (C2SP tlog-checkpoint): whose tree, how many entries, which root. */
export interface CheckpointText {
  origin: string
  size: number
  root: Buffer
}

/** A fresh key under a name. */
export function newSigner(name: string): Signer {
  return { name: keyName(name), privateKey: generateKeyPairSync('ed25519').privateKey }
}

/** The same key under another name: each tree of an installation signs as its own origin. */
export function signingAs(signer: Signer, name: string): Signer {
  return { name: keyName(name), privateKey: signer.privateKey }
}

/** The secret half as one line (`PRIVATE+KEY+name+hash+key`), as C2SP's tools write it. */
export function signerText(signer: Signer): string {
  const seed = Buffer.from(signer.privateKey.export({ format: 'jwk' }).d ?? '', 'base64url')
  const material = Buffer.concat([Buffer.from([kinds.ed25519]), seed])
  return `PRIVATE+KEY+${signer.name}+${verifierOf(signer).id.toString('hex')}+${material.toString('base64')}`
}

/** Reads the secret half back; null when it is no such line. */
export function readSigner(text: string): Signer | null {
  const parts = /^PRIVATE\+KEY\+([^\s+]+)\+([0-9a-f]{8})\+([A-Za-z0-9+/=]+)$/.exec(text.trim())
  const material = Buffer.from(parts?.[3] ?? '', 'base64')
  if (!parts?.[1] || material.length !== 33 || material[0] !== kinds.ed25519) return null
  const der = Buffer.concat([Buffer.from('302e020100300506032b657004220420', 'hex'), material.subarray(1)])
  const signer = { name: parts[1], privateKey: createPrivateKey({ key: der, format: 'der', type: 'pkcs8' }) }
  return verifierOf(signer).id.toString('hex') === parts[2] ? signer : null
}

/** The half that checks, for a plain signature or for a cosignature. */
export function verifierOf(signer: Signer, kind: keyof typeof kinds = 'ed25519'): Verifier {
  const publicKey = createPublicKey(signer.privateKey)
  return { name: signer.name, kind: kinds[kind], publicKey, id: keyId(signer.name, kinds[kind], publicKey) }
}

/** The half that checks, as one line to be published. */
export function verifierText(verifier: Verifier): string {
  const material = Buffer.concat([Buffer.from([verifier.kind]), rawKey(verifier.publicKey)])
  return `${verifier.name}+${verifier.id.toString('hex')}+${material.toString('base64')}`
}

/** Reads a published key; null when it is none, or its hash is wrong. */
export function readVerifier(text: string): Verifier | null {
  const parts = /^([^\s+]+)\+([0-9a-f]{8})\+([A-Za-z0-9+/=]+)$/.exec(text.trim())
  const material = Buffer.from(parts?.[3] ?? '', 'base64')
  const kind = material[0] ?? 0
  if (!parts?.[1] || material.length !== 33 || !Object.values(kinds).some((known) => known === kind)) return null
  const x = material.subarray(1).toString('base64url')
  const publicKey = createPublicKey({ key: { kty: 'OKP', crv: 'Ed25519', x }, format: 'jwk' })
  const id = keyId(parts[1], kind, publicKey)
  return id.toString('hex') === parts[2] ? { name: parts[1], kind, publicKey, id } : null
}

/** The same key as it checks each kind of signature: a party that registered it once may sign either way. */
export function everyKindOf({ name, publicKey }: Verifier): Verifier[] {
  return Object.values(kinds).map((kind) => ({ name, kind, publicKey, id: keyId(name, kind, publicKey) }))
}

/** A signature line under a note, with the plain Ed25519 kind. */
export function signatureLine(signer: Signer, text: string): string {
  const { id } = verifierOf(signer)
  const signature = sign(null, Buffer.from(text), signer.privateKey)
  return `— ${signer.name} ${Buffer.concat([id, signature]).toString('base64')}`
}

/** A cosignature line: the signer saw this checkpoint at that time (C2SP tlog-cosignature). */
export function cosignatureLine(signer: Signer, text: string, at: Date): string {
  const { id } = verifierOf(signer, 'cosignature')
  const seconds = Math.floor(at.getTime() / 1000)
  const time = Buffer.alloc(8)
  time.writeBigUInt64BE(BigInt(seconds))
  const signature = sign(null, Buffer.from(cosigned(text, BigInt(seconds))), signer.privateKey)
  return `— ${signer.name} ${Buffer.concat([id, time, signature]).toString('base64')}`
}

/** Whether a line is this key's good signature under the note's words. */
export function isSignedBy(verifier: Verifier, text: string, line: string): boolean {
  const parts = /^— (\S+) ([A-Za-z0-9+/=]+)$/.exec(line)
  const bytes = Buffer.from(parts?.[2] ?? '', 'base64')
  if (parts?.[1] !== verifier.name || !bytes.subarray(0, 4).equals(verifier.id)) return false
  if (verifier.kind === kinds.ed25519) {
    return bytes.length === 68 && verify(null, Buffer.from(text), verifier.publicKey, bytes.subarray(4))
  }
  if (bytes.length !== 76) return false
  return verify(null, Buffer.from(cosigned(text, bytes.readBigUInt64BE(4))), verifier.publicKey, bytes.subarray(12))
}

/** The words that a checkpoint's signature is over. */
export function checkpointText({ origin, size, root }: CheckpointText): string {
  return `${origin}\n${size}\n${root.toString('base64')}\n`
}

/** Reads a checkpoint's words; null when they are none. Further lines are allowed by the standard, and ignored. */
export function readCheckpointText(text: string): CheckpointText | null {
  const [origin, size, root] = text.split('\n')
  const bytes = Buffer.from(root ?? '', 'base64')
  if (!origin || !/^(0|[1-9]\d{0,15})$/.test(size ?? '') || bytes.length !== 32) return null
  return { origin, size: Number(size), root: bytes }
}

/** Of which partnership an origin speaks: the last part of `installation/partnership`. */
export function partnershipOf(origin: string): string {
  return origin.slice(origin.lastIndexOf('/') + 1)
}

/** Takes a signed note apart; null when it is none. */
export function readNote(note: string): SignedNote | null {
  const gap = note.lastIndexOf('\n\n')
  if (gap < 0 || !note.endsWith('\n')) return null
  const lines = note.slice(gap + 2, -1).split('\n')
  return lines.every((line) => line.startsWith('— ')) ? { text: note.slice(0, gap + 1), lines } : null
}

/** Puts words and signature lines together. */
export function noteOf(text: string, lines: readonly string[]): string {
  return `${text}\n${lines.join('\n')}\n`
}

function cosigned(text: string, seconds: bigint): string {
  return `cosignature/v1\ntime ${seconds}\n${text}`
}

function keyId(name: string, kind: number, publicKey: KeyObject): Buffer {
  const material = Buffer.concat([Buffer.from(`${name}\n`), Buffer.from([kind]), rawKey(publicKey)])
  return hash('sha256', material, 'buffer').subarray(0, 4)
}

/** The 32 bytes of a public key: what tells it from another, under whatever name and for whatever kind of signature. */
export function rawKey(publicKey: KeyObject): Buffer {
  return Buffer.from(publicKey.export({ format: 'jwk' }).x ?? '', 'base64url')
}

function keyName(name: string): string {
  if (/^[^\s+]+$/.test(name)) return name
  throw new Error(`${JSON.stringify(name)} is no name for a key: it may hold neither white space nor a plus`)
}
