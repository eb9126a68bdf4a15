import type { Reading } from '../reading.ts'
import { tellMissing } from './nearest.ts'
import type { Missing, QuoteTask, Wanted } from './quotes.ts'
import { sha256, type Source } from './source.ts'

/** What tells whether this is the text that the reading was made of. */
export interface Identity {
  reading: Reading
  wanted: readonly Wanted[]
  missing: readonly Missing[]
  written: Source
}

/**
 * Holds the text against its fingerprint in the reading, then reports quotes that stand nowhere.
 * False when it is another text altogether: then one finding says so instead of hundreds.
 */
export function checkIdentity(task: QuoteTask, { reading, wanted, missing }: Identity): boolean {
  const actual = sha256(task.source.text)
  const { file, sha256: expected } = reading.text
  const base = task.source.file.split('/').at(-1) ?? task.source.file
  if (file !== base) task.report.add('other-file', task.tree.at(['text', 'file']), { said: file, file: base })
  const changed = actual !== expected
  const clauses = task.ranges.filter((range) => range.to > range.from).length
  const strange = clauses * 2 < task.clauses.length || (wanted.length > 0 && missing.length * 2 > wanted.length)
  if (changed && strange) {
    const lost = wanted.filter(({ clause }) => clause !== 'text' && (task.ranges[clause]?.to ?? 0) === 0).length
    const params = { missing: missing.length + lost, quotes: wanted.length }
    task.report.add('another-text', task.tree.at(['text', 'sha256']), params)
    return false
  }
  if (changed) task.report.add('text-changed', task.tree.at(['text', 'sha256']), { actual, expected })
  tellMissing(task, missing)
  return true
}
