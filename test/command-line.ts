/** The built command line as an operator runs it: a process of its own, with the environment that it is given and no other. */
import { type ChildProcess, spawn } from 'node:child_process'
import { existsSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll } from 'vitest'

const root = join(import.meta.dirname, '..')
const program = join(root, 'bin/samvaerk.js')

/** What a command came to. */
export interface Ran {
  readonly code: number | null
  readonly out: string
  readonly err: string
}

/** A process that goes on until it is stopped. */
export interface Running {
  /** Waits until it has said something. */
  says(what: RegExp): Promise<void>
  stop(): Promise<Ran>
}

type Environment = Readonly<Record<string, string>>

/** The command line with a data folder of its own. */
export function aCommandLine(given: Environment = {}) {
  if (!existsSync(join(root, 'dist/program/cli.js'))) {
    throw new Error('The command line is tested as it was built, and dist/ is missing: run `npm run build` first.')
  }
  const folder = mkdtempSync(join(tmpdir(), 'samvaerk-command-'))
  const children = new Set<ChildProcess>()
  afterAll(() => {
    for (const child of children) child.kill('SIGKILL')
    rmSync(folder, { recursive: true, force: true })
  })

  function start(words: readonly string[], env: Environment) {
    const data = join(folder, 'data')
    const child = spawn(process.execPath, [program, ...words], {
      cwd: root,
      env: { PATH: process.env.PATH, SAMVAERK_DATA: data, LOG_LEVEL: 'silent', ...given, ...env },
    })
    children.add(child)
    const heard = { out: '', err: '' }
    child.stdout.on('data', (chunk: Buffer) => (heard.out += chunk.toString('utf8')))
    child.stderr.on('data', (chunk: Buffer) => (heard.err += chunk.toString('utf8')))
    const ended = new Promise<Ran>((resolve) => {
      child.once('close', (code) => {
        children.delete(child)
        resolve({ code, ...heard })
      })
    })
    return { child, heard, ended }
  }

  return {
    folder,
    run: (words: readonly string[], env: Environment = {}): Promise<Ran> => start(words, env).ended,

    /** Starts a command that goes on. */
    begin(words: readonly string[], env: Environment = {}): Running {
      const { child, heard, ended } = start(words, env)
      return {
        async says(what) {
          while (!what.test(heard.out + heard.err)) {
            if (child.exitCode !== null) throw new Error(`It ended with ${child.exitCode}: ${heard.out}${heard.err}`)
            await new Promise((resolve) => setTimeout(resolve, 50))
          }
        },
        stop() {
          child.kill('SIGTERM')
          return ended
        },
      }
    },
  }
}
