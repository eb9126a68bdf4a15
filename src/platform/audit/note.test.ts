import { expect, test } from 'vitest'
import {
  checkpointText,
  cosignatureLine,
  isSignedBy,
  newSigner,
  noteOf,
  readCheckpointText,
  readNote,
  readSigner,
  readVerifier,
  signatureLine,
  signerText,
  signingAs,
  verifierOf,
  verifierText,
} from './note.ts'

const root = Buffer.alloc(32, 7)
const text = checkpointText({ origin: 'samvaerk.example/vestegnen', size: 42, root })

test('AUD-04 a signature under other words, by another key or another name is no signature', () => {
  const signer = newSigner('samvaerk.example/vestegnen')
  const line = signatureLine(signer, text)
  expect(isSignedBy(verifierOf(signer), text.replace('42', '43'), line)).toBe(false)
  expect(isSignedBy(verifierOf(newSigner(signer.name)), text, line)).toBe(false)
  expect(isSignedBy(verifierOf(signingAs(signer, 'samvaerk.example/other')), text, line)).toBe(false)
  expect(isSignedBy(verifierOf(signer), text, line.slice(0, -4))).toBe(false)
  expect(isSignedBy(verifierOf(signer), text, 'no line at all')).toBe(false)
})

test('AUD-05 a cosignature whose time was changed is no signature', () => {
  const signer = newSigner('herlev.example')
  const line = cosignatureLine(signer, text, new Date('2018-10-15T10:00:00Z'))
  const verifier = verifierOf(signer, 'cosignature')
  expect(isSignedBy(verifier, text, line)).toBe(true)
  const bytes = Buffer.from(line.split(' ')[2] ?? '', 'base64')
  bytes[11] = (bytes[11] ?? 0) ^ 1
  expect(isSignedBy(verifier, text, `— ${signer.name} ${bytes.toString('base64')}`)).toBe(false)
  expect(isSignedBy(verifierOf(signer), text, line)).toBe(false)
})

test('AUD-10 what is no key is not taken for one', () => {
  const text = signerText(newSigner('a.example'))
  expect(readSigner(text.replace('a.example', 'b.example'))).toBeNull()
  expect(readSigner('PRIVATE+KEY+x')).toBeNull()
  expect(readVerifier('x+00000000+AAAA')).toBeNull()
  expect(() => newSigner('two words')).toThrow('no name for a key')
})

test('AUD-04 what is no signed checkpoint is not read as one', () => {
  expect(readNote('a\nb\n')).toBeNull()
  expect(readNote('a\n\n— x y')).toBeNull()
  expect(readNote('a\n\nnot a line\n')).toBeNull()
  expect(readCheckpointText('origin\n042\nAAAA\n')).toBeNull()
  expect(readCheckpointText('origin\n42\nshort\n')).toBeNull()
})

test('AUD-10 the published example of a C2SP key is read, and writes the line that the example shows', () => {
  const signer = readSigner('PRIVATE+KEY+PeterNeumann+c74f20a3+AYEKFALVFGyNhPJEMzD1QIDr+Y7hfZx09iUvxdXHKDFz')
  const verifier = readVerifier('PeterNeumann+c74f20a3+ARpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW')
  const words = "If you think cryptography is the answer to your problem,\nthen you don't know what your problem is.\n"
  const line =
    '— PeterNeumann x08go/ZJkuBS9UG/SffcvIAQxVBtiFupLLr8pAcElZInNIuGUgYN1FFYC2pZSNXgKvqfqdngotpRZb6KE6RyyBwJnAM='
  expect(signer && verifierText(verifierOf(signer))).toBe(verifier && verifierText(verifier))
  expect(signer && signatureLine(signer, words)).toBe(line)
  expect(verifier && isSignedBy(verifier, words, line)).toBe(true)
})

test('AUD-04 a signed checkpoint is read back as it was written', () => {
  const signer = newSigner('samvaerk.example/vestegnen')
  const note = readNote(noteOf(text, [signatureLine(signer, text), signatureLine(newSigner('herlev'), text)]))
  expect(note?.text).toBe(text)
  expect(note?.lines).toHaveLength(2)
  expect(readCheckpointText(text)).toEqual({ origin: 'samvaerk.example/vestegnen', size: 42, root })
  expect(readSigner(signerText(signer))?.name).toBe(signer.name)
})
