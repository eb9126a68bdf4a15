import { join } from 'node:path'
import { openDatabase } from '../platform/db/open.ts'
import { migrateServer, preparedState } from '../platform/db/prepare.ts'
import type { Database } from '../platform/db/types.ts'
import { OperatorError } from '../platform/errors.ts'
import type { Settings } from './settings.ts'

/** Opens the database that the settings name: the server, or the embedded one in the data folder. */
export async function openStorage(settings: Settings, onLost?: (error: Error) => void): Promise<Database> {
  if (settings.databaseUrl === null) return openDatabase({ engine: 'embedded', folder: settings.dataFolder })
  const lost = onLost ? { onConnectionLost: onLost } : {}
  const database = await openDatabase({ engine: 'server', url: settings.databaseUrl, ...lost })
  if ((await preparedState(database.pool as never)) !== 'behind') return database
  await database.close()
  throw new OperatorError('the database is not up to date. Run `samvaerk migrate` first, with DATABASE_OWNER_URL.')
}

/** Brings a server's schema up to date as its owner; the embedded database does so when it is opened. */
export async function migrateStorage(settings: Settings, onStep: (name: string) => void) {
  if (settings.databaseUrl === null) {
    throw new OperatorError(
      'DATABASE_URL is missing. The embedded database is brought up to date whenever it is opened.',
    )
  }
  if (settings.databaseOwnerUrl === null) {
    throw new OperatorError(
      'DATABASE_OWNER_URL is missing: migrations run as the owner of the schemas, not as the application.',
    )
  }
  return migrateServer({ owner: settings.databaseOwnerUrl, app: settings.databaseUrl }, onStep)
}

/** Where the installation keeps its keys. */
export function keyFolder(settings: Settings): string {
  return join(settings.dataFolder, 'keys')
}
