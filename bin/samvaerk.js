#!/usr/bin/env node
// Starts the command line on Node 24, whatever Node the machine has: the project brings its own.
import { spawn } from 'node:child_process'
import { existsSync } from 'node:fs'
import { constants } from 'node:os'
import { fileURLToPath } from 'node:url'

const cli = fileURLToPath(new URL('../dist/src/main/cli.js', import.meta.url))
if (!existsSync(cli)) {
  console.error('samvaerk is not built yet: run `npm ci` (or `npm run build`) in its folder first.')
  process.exit(2)
}
if (Number(process.versions.node.split('.')[0]) >= 24) {
  await import(cli)
} else {
  const own = fileURLToPath(new URL('../node_modules/node/bin/node', import.meta.url))
  if (!existsSync(own)) {
    console.error(`samvaerk needs Node 24 and found ${process.version}: run \`npm ci\`, which brings it.`)
    process.exit(2)
  }
  const child = spawn(own, [cli, ...process.argv.slice(2)], { stdio: 'inherit' })
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal))
  child.on('exit', (code, signal) => process.exit(code ?? 128 + (constants.signals[signal ?? 'SIGTERM'] ?? 15)))
}
