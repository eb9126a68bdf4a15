/** Builds what runs: `dist/` from TypeScript, and the assets that a browser gets. Called by `npm ci` through `prepare`. */
import { spawnSync } from 'node:child_process'
import { existsSync, rmSync } from 'node:fs'

function step(what: string, command: string, args: string[]): void {
  const done = spawnSync(command, args, { stdio: 'inherit' })
  if (done.status !== 0) {
    console.error(`Building stopped at: ${what}.`)
    process.exit(done.status ?? 1)
  }
}

// The first `npx samvaerk` prepares the package once more. What is built already may be running: it is left alone.
if (process.env['npm_command'] === 'exec' && existsSync('dist/src/main/cli.js')) process.exit(0)

rmSync('dist/src', { recursive: true, force: true })
step('compiling TypeScript', 'tsc', ['-p', 'tsconfig.build.json'])
step('building style sheet and scripts', process.execPath, ['scripts/build-assets.ts'])
