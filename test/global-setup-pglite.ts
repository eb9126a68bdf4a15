import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { PGlite } from '@electric-sql/pglite'
import type { TestProject } from 'vitest/node'
import { extensions, overPglite } from '../src/platform/db/embedded.ts'
import { prepareSchema } from '../src/platform/db/prepare.ts'
import type {} from './logins.ts'

/** One migrated PGlite a run, kept as a file that each test file loads. */
export default async function setUpPglite(project: TestProject): Promise<() => void> {
  const folder = mkdtempSync(join(tmpdir(), 'samvaerk-pglite-'))
  const template = join(folder, 'template.tar')
  const lite = await PGlite.create({ extensions })
  const embedded = overPglite(lite)
  const client = await embedded.pool.connect()
  await prepareSchema(client, { login: null })
  client.release()
  const dump = await lite.dumpDataDir('none')
  writeFileSync(template, Buffer.from(await dump.arrayBuffer()))
  await embedded.close()
  project.provide('samvaerk', { engine: 'embedded', template })
  return () => rmSync(folder, { recursive: true, force: true })
}
