import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { recorder } from '../platform/audit/record.ts'
import { systemClock } from '../platform/clock.ts'
import type { Database } from '../platform/db/types.ts'
import { OperatorError } from '../platform/errors.ts'
import { demoPartnership, isWhole, loadDemo } from './demo-load.ts'
import { hosted } from './found.ts'
import { packageRoot } from '../platform/package-root.ts'
import { migrateStorage, openStorage } from './installation.ts'
import type { Settings } from './settings.ts'

/**
 * Opens the demonstration's database with the whole story in it. Real partnerships are never touched: a database that
 * holds one is refused. A loading that was interrupted begins anew.
 */
export async function demoDatabase(settings: Settings, tell: (line: string) => void): Promise<Database> {
  if (settings.databaseOwnerUrl !== null) await migrateStorage(settings, () => undefined)
  let database = await openStorage(settings)
  const here = await hosted(database)
  if (here.some((each) => !each.demonstration)) {
    await database.close()
    throw new OperatorError('this database holds a real partnership. A demonstration needs a database of its own.')
  }
  if (here.length > 0 && (await isWhole(database))) return database
  if (here.length > 0) database = await beginAnew(database, settings, tell)
  const machine = systemClock()
  await loadDemo(database, { root: packageRoot, record: recorder(machine), machineNow: machine.machine(), tell })
  return database
}

/** Nothing but made-up happenings is lost: the embedded database of an interrupted demonstration is made anew. */
async function beginAnew(database: Database, settings: Settings, tell: (line: string) => void): Promise<Database> {
  await database.close()
  if (settings.databaseUrl !== null) {
    throw new OperatorError(
      `loading the demonstration /${demoPartnership.slug} was interrupted before. Empty its database and start again.`,
    )
  }
  tell('The last loading was interrupted; beginning anew.')
  rmSync(join(settings.dataFolder, 'db'), { recursive: true, force: true })
  return openStorage(settings)
}
