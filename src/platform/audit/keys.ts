import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
import { OperatorError } from '../errors.ts'
import { newSigner, readSigner, signerText, type Signer } from './note.ts'

/**
 * The key that signs this installation's checkpoints, from its file (SAMVAERK_KEY_FILE). The first start makes it, under
 * the installation's name, readable by its owner only; there is no default (AUD-10). The name stays with the key: it is
 * the first part of every origin, and parties know the trail by it.
 */
export function checkpointKey(file: string, installation: string): Signer {
  const present = read(file)
  if (present !== null) return present
  const made = newSigner(installation)
  mkdirSync(dirname(file), { recursive: true, mode: 0o700 })
  try {
    writeFileSync(file, `${signerText(made)}\n`, { flag: 'wx', mode: 0o600 })
    return made
  } catch (error) {
    // Another process of ours has made it in this very moment: that one counts.
    const other = (error as NodeJS.ErrnoException).code === 'EEXIST' ? read(file) : null
    if (other !== null) return other
    throw cannot('write', file, error)
  }
}

function read(file: string): Signer | null {
  let text: string
  try {
    text = readFileSync(file, 'utf8')
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null
    throw cannot('read', file, error)
  }
  const signer = readSigner(text)
  if (signer) return signer
  throw new OperatorError(`Cannot read the checkpoint key in ${file}: it is no key. Restore it, or name another file.`)
}

function cannot(what: string, file: string, cause: unknown): OperatorError {
  const reason = cause instanceof Error ? cause.message : String(cause)
  return new OperatorError(`Cannot ${what} the checkpoint key in ${file}: ${reason}. See SAMVAERK_KEY_FILE.`, { cause })
}
