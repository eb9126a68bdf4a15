/** Runs `agreement check` straight from the sources: `node scripts/check.ts FOLDER`. */
import { runCheck } from '../src/agreement/compile/check-command.ts'

// Whoever reads may have read enough.
process.stdout.on('error', () => process.exit())
process.exitCode = await runCheck(process.argv.slice(2), {
  out: (text) => void process.stdout.write(text),
  err: (text) => void process.stderr.write(text),
  isTTY: process.stdout.isTTY,
  columns: process.stdout.columns ?? 100,
  language: 'da',
})
