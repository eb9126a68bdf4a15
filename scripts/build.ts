/** Builds what runs: the program from TypeScript, and the assets that a browser gets. Called by `npm ci` through `prepare`. */
import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'

function step(what: string, command: string, args: string[]): void {
  const done = spawnSync(command, args, { stdio: 'inherit' })
  if (done.status !== 0) {
    console.error(`Building stopped at: ${what}.`)
    process.exit(done.status ?? 1)
  }
}

// The first `npx samvaerk` prepares the package once more. What is built already may be running: it is left alone.
if (process.env['npm_command'] === 'exec' && existsSync('dist/program/cli.js')) process.exit(0)

step('building the program', process.execPath, ['scripts/build-program.ts'])
step('building style sheet and scripts', process.execPath, ['scripts/build-assets.ts'])
