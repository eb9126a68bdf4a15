/** `npm run check`: the quick part of the proof. Every step runs, so that all faults are seen at once. */
import { runSteps } from './steps.ts'

process.exitCode = runSteps([
  ['types', 'tsc', ['-p', '.']],
  ['lint', 'oxlint', ['--type-aware', '--deny-warnings']],
  ['format', 'biome', ['format', '.']],
  ['import rules and unit tests', 'vitest', ['run', '--project', 'unit']],
])
