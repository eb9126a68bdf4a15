/** `npm test`: everything that proves it. Types, lint, format, import rules, unit, both engines, browser journeys with axe. */
import { findChromium } from './chromium.ts'
import { runSteps } from './steps.ts'

process.env['CHROMIUM_PATH'] = findChromium()
process.exitCode = runSteps([
  ['build', process.execPath, ['scripts/build.ts']],
  ['types', 'tsc', ['-p', '.']],
  ['lint', 'oxlint', ['--type-aware', '--deny-warnings']],
  ['format', 'biome', ['format', '.']],
  ['unit tests and import rules', 'vitest', ['run', '--project', 'unit']],
  ['integration on PostgreSQL', 'vitest', ['run', '--project', 'server']],
  ['integration on PGlite', 'vitest', ['run', '--project', 'pglite']],
  ['browser journeys', 'vitest', ['run', '--project', 'e2e']],
])
