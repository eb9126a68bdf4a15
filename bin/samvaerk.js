#!/usr/bin/env node
// Starts the command line on Node 24, whatever Node the machine has: the project brings its own. It starts it with a heap
// that stays small: left alone, V8 spends 128 MiB on new objects and lets the rest double before it looks. Of V8's compilers the
// first and the last remain: the two between them cost 25 MB, and the server does not answer sooner with them (bench).
import { spawn } from 'node:child_process'
import { existsSync } from 'node:fs'
import { constants } from 'node:os'
import { fileURLToPath } from 'node:url'

const heap = ['--max-semi-space-size=8', '--heap-growing-percent=30', '--no-sparkplug', '--no-maglev']
// What is allocated outside that heap comes from a few places in place of one for each thread (glibc): each keeps what it once held.
const env = { MALLOC_ARENA_MAX: '2', ...process.env }
const cli = fileURLToPath(new URL('../dist/program/cli.js', import.meta.url))
if (!existsSync(cli)) {
  console.error('samvaerk is not built yet: run `npm ci` (or `npm run build`) in its folder first.')
  process.exit(2)
}
const told = [...heap, cli, ...process.argv.slice(2)]
const own = fileURLToPath(new URL('../node_modules/node/bin/node', import.meta.url))
if (Number(process.versions.node.split('.')[0]) < 24 && !existsSync(own)) {
  console.error(`samvaerk needs Node 24 and found ${process.version}: run \`npm ci\`, which brings it.`)
  process.exit(2)
}
const node = Number(process.versions.node.split('.')[0]) >= 24 ? process.execPath : own
// This process becomes that one where Node can do so (from 24 on, not on Windows); elsewhere it waits for it.
if (process.execve && process.platform !== 'win32') process.execve(node, [node, ...told], env)
const child = spawn(node, told, { stdio: 'inherit', env })
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal))
child.on('exit', (code, signal) => process.exit(code ?? 128 + (constants.signals[signal ?? 'SIGTERM'] ?? 15)))
