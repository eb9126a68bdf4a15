import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { OperatorError } from '../errors.ts'
import { packageRoot } from '../package-root.ts'

/** One numbered change of the schema. Its text is frozen once it has been applied anywhere. */
export interface Migration {
  number: number
  /** The file's name, such as `0007-agreement-evidence.sql`. */
  name: string
  text: string
  sha256: string
  /** Marked `[stop]` in its first line: the service must not run while it is applied. */
  stop: boolean
}

const shape = /^(\d{4})-([a-z]+)-[a-z0-9-]+\.sql$/

/** Reads the numbered files in their order; a misnamed file or two with one number are refused (PLT-30). */
export function readMigrations(folder: string = join(packageRoot, 'migrations')): Migration[] {
  const names = readdirSync(folder)
    .filter((name) => name.endsWith('.sql'))
    .sort()
  const migrations = names.map((name) => readMigration(folder, name))
  for (const [at, migration] of migrations.entries()) {
    const before = migrations[at - 1]
    if (before?.number !== migration.number) continue
    throw new OperatorError(`Cannot migrate: ${before.name} and ${migration.name} have the same number. Renumber one.`)
  }
  return migrations
}

function readMigration(folder: string, name: string): Migration {
  const parts = shape.exec(name)
  if (!parts) {
    throw new OperatorError(`Cannot migrate: ${name} is not named NNNN-context-change.sql. Rename it.`)
  }
  const text = readFileSync(join(folder, name), 'utf8').replaceAll('\r\n', '\n')
  const firstLine = text.slice(0, text.indexOf('\n'))
  return {
    number: Number(parts[1]),
    name,
    text,
    sha256: createHash('sha256').update(text).digest('hex'),
    stop: firstLine.startsWith('--') && firstLine.includes('[stop]'),
  }
}
