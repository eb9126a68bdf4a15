import { parseArgs } from 'node:util'
import { OperatorError } from '../errors.ts'
import type { AuditTerminal } from './cli.ts'
import { keptCheckpoint } from './kept.ts'
import { checkpointKey } from './keys.ts'
import { cosignatureLine, verifierOf, verifierText } from './note.ts'
import { signing } from './texts.ts'

/**
 * `samvaerk audit countersign CHECKPOINT-FILE --key-file FILE --name NAME`: what a party runs on a machine of its own, with
 * a key of its own, made at the first use. Prints the signature, and the public key that the party's auditor registers once (AUD-13). Nothing is asked of
 * the installation: the party signs what it has in its hands.
 */
export async function runAuditCountersign(
  words: readonly string[],
  terminal: AuditTerminal,
  now: Date,
): Promise<number> {
  const { values, positionals } = options(words)
  const [file] = positionals
  const keyFile = values['key-file']
  if (file === undefined || keyFile === undefined || values.name === undefined) {
    throw new OperatorError(
      'Name the checkpoint, a file for your key and yourself: CHECKPOINT-FILE --key-file FILE --name NAME',
    )
  }
  const { text, head } = keptCheckpoint(file)
  const signer = checkpointKey(keyFile, values.name)
  const labels = signing[terminal.language]
  terminal.out(`${labels.checkpoint(head.origin, head.size)}\n`)
  terminal.out(`${labels.line} ${cosignatureLine(signer, text, now)}\n`)
  terminal.out(`${labels.key} ${verifierText(verifierOf(signer, 'cosignature'))}\n`)
  terminal.out(`${labels.next}\n`)
  return 0
}

function options(words: readonly string[]) {
  try {
    return parseArgs({
      args: [...words],
      allowPositionals: true,
      options: { 'key-file': { type: 'string' }, name: { type: 'string' } },
    })
  } catch (error) {
    throw new OperatorError(error instanceof Error ? error.message : String(error), { cause: error })
  }
}
