import { sql } from 'kysely'
import type { AgreementTables } from '../agreement/tables.ts'
import { checkpointKey } from '../platform/audit/keys.ts'
import { movedClock } from '../platform/clock.ts'
import type { Database, Read } from '../platform/db/types.ts'
import { OperatorError } from '../platform/errors.ts'
import { serveApp } from '../platform/http/serve.ts'
import { openLog } from '../platform/log.ts'
import { jobViewer } from '../platform/viewer.ts'
import { readArguments } from './arguments.ts'
import type { Terminal } from './cli.ts'
import { demoAccounts, demoEmail, demoPassword } from './demo-accounts.ts'
import { demoDatabase } from './demo-ground.ts'
import { demoPartnership } from './demo-load.ts'
import { accountWords } from './demo-words.ts'
import { composeApp } from './house.ts'
import { keyFolder } from './installation.ts'
import type { Settings } from './settings.ts'
import { untilStopped } from './stop.ts'
import { startJobs } from './work.ts'

const autumn = '2018-10-15T07:00:00Z'

/** `samvaerk demo`, which `npm start` runs: everything from nothing to a running demonstration with made-up happenings. */
export async function demo(args: readonly string[], terminal: Terminal, readAll: () => Settings): Promise<number> {
  const { values } = readArguments(args, { 'expose-demo': { type: 'boolean' } }, 0)
  const settings = readAll()
  refuseExposure(settings, values['expose-demo'] === true)
  const log = openLog(process.stdout.isTTY ? 'warn' : settings.logLevel)
  terminal.out('Opening the database …\n')
  const database = await demoDatabase(settings, (line) => terminal.out(`${line}\n`))
  const clock = movedClock(new Date(settings.now ?? autumn), await newestRecorded(database))
  const url = settings.url ?? `http://${settings.host}:${settings.port}`
  const signer = checkpointKey(settings.keyFile, 'samvaerk-demonstration')
  const accounts = demoAccounts.map((account) => ({ email: demoEmail(account), says: accountWords(account) }))
  const demonstration = { accounts, password: demoPassword }
  const keys = {
    keyFolder: keyFolder(settings),
    metricsToken: settings.metricsToken,
    annexMaxMegabytes: settings.annexMaxMegabytes,
  }
  const { app } = composeApp({ database, clock, log, url, demonstration, ...keys })
  const jobs = await startJobs({ database, clock, log, signer, settings })
  const listening = await serveApp(app, { host: settings.host, port: settings.port })
  welcome(terminal, settings.url ?? listening.url)
  await untilStopped(async () => {
    await listening.close(3000)
    await jobs.stop()
    await database.close()
  })
  return 0
}

/** A demonstration with a known password is for this machine only, unless somebody insists. */
function refuseExposure(settings: Settings, exposed: boolean): void {
  const loopback = ['127.0.0.1', 'localhost', '::1', '[::1]']
  const shown = settings.url === null ? [settings.host] : [settings.host, new URL(settings.url).hostname]
  if (exposed || shown.every((each) => loopback.includes(each))) return
  throw new OperatorError(
    `HOST or SAMVAERK_URL leads beyond this machine (${shown.join(', ')}): the demonstration has known passwords and listens on this machine only. Say --expose-demo if others are to reach it.`,
  )
}

async function newestRecorded(database: Database): Promise<Date | null> {
  const row = await database.transact(jobViewer('demo', demoPartnership.slug), 'read', (db: Read<AgreementTables>) =>
    db
      .selectFrom('agreement.evidence')
      .where('partnership_id', '=', demoPartnership.slug)
      .select(sql<Date | null>`max(recorded_at)`.as('newest'))
      .executeTakeFirst(),
  )
  return row?.newest ?? null
}

function welcome(terminal: Terminal, url: string): void {
  const lines = demoAccounts.map((account) => `  ${demoEmail(account).padEnd(46)} ${accountWords(account).en}`)
  terminal.out(
    `\nSamværk stands at ${url}\n\n` +
      `A demonstration: the happenings are made up, the text of the agreement is the signed one.\n` +
      `Sign in with one of these, password ${demoPassword}:\n${lines.join('\n')}\n\nCtrl-C stops it.\n`,
  )
}
