import { checkpointKey } from '../platform/audit/keys.ts'
import { systemClock } from '../platform/clock.ts'
import { OperatorError } from '../platform/errors.ts'
import { serveApp } from '../platform/http/serve.ts'
import { openLog } from '../platform/log.ts'
import { readArguments } from './arguments.ts'
import type { Terminal } from './cli.ts'
import type { Database } from '../platform/db/types.ts'
import { hosted } from './found.ts'
import { composeApp } from './house.ts'
import { keyFolder, openStorage } from './installation.ts'
import { startJobs } from './work.ts'
import { missingForService, type Settings } from './settings.ts'
import { untilStopped } from './stop.ts'

/** `samvaerk serve`: the real thing. Refuses to start when something is missing, and names all of it at once. */
export async function serve(args: readonly string[], terminal: Terminal, readAll: () => Settings): Promise<number> {
  const { values } = readArguments(args, { embedded: { type: 'boolean' } }, 0)
  const settings = readAll()
  const missing = missingForService(settings, values.embedded === true)
  if (missing.length > 0 || settings.url === null) throw new OperatorError(`cannot start:\n  ${missing.join('\n  ')}`)
  if (values.embedded) {
    terminal.err(
      'Embedded database: it does not survive a power cut unharmed, and one process serves all. See docs/operating.md.\n',
    )
  }
  const log = openLog(settings.logLevel)
  const database = await openStorage(settings, (cause) => log.warn({ cause }, 'A database connection was lost'))
  await refuseDemonstration(database)
  const clock = systemClock()
  const signer = checkpointKey(settings.keyFile, new URL(settings.url).host)
  const { app, carrier } = composeApp({
    database,
    clock,
    log,
    url: settings.url,
    keyFolder: keyFolder(settings),
    metricsToken: settings.metricsToken,
    annexMaxMegabytes: settings.annexMaxMegabytes,
    demonstration: null,
  })
  const jobs = await startJobs({ database, clock, log, signer, settings, url: settings.url, carrier })
  const listening = await serveApp(app, { host: settings.host, port: settings.port })
  log.info({ host: settings.host, port: settings.port, engine: database.engine }, 'serving')
  await untilStopped(async () => {
    await listening.close()
    await jobs.stop()
    await database.close()
  })
  return 0
}

/** A demonstration's accounts have a password that everybody knows: real service never stands on such a database. */
async function refuseDemonstration(database: Database): Promise<void> {
  const found = (await hosted(database)).find((each) => each.demonstration)
  if (!found) return
  await database.close()
  throw new OperatorError(
    `cannot start: this database holds the demonstration /${found.slug}, whose passwords everybody knows. Name another database or data folder.`,
  )
}
