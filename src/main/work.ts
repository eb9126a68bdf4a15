import { officeOf, remindAll, writeLetters } from '../governance/index.ts'
import { seal } from '../platform/audit/checkpoint.ts'
import { sealJob } from '../platform/audit/sequence.ts'
import type { Signer } from '../platform/audit/note.ts'
import type { Clock } from '../platform/clock.ts'
import type { Database, Write } from '../platform/db/types.ts'
import { type Jobs, startJobs as startQueue } from '../platform/jobs/jobs.ts'
import type { Log } from '../platform/log.ts'
import { mailJob, sendWaiting, smtpHandover } from '../platform/mail/index.ts'
import {
  type Carrier,
  deliverWaiting,
  hooksJob,
  type HookTables,
  removeOldDeliveries,
} from '../platform/hooks/index.ts'
import { removeOldAnswers } from '../platform/http/api/kept.ts'
import type { KeptAnswerTables } from '../platform/http/api/tables.ts'
import { removeOld, retentionJob, type SignInTables } from '../platform/sign-in/index.ts'
import type { Settings } from './settings.ts'

/** What the jobs work with. */
export interface WorkPlace {
  database: Database
  clock: Clock
  log: Log
  signer: Signer
  settings: Settings
  /** The public address, without a slash at the end: letters lead there. */
  url: string
  carrier: Carrier
}

/** Starts what goes on by itself: checkpoints of the audit trail, letters and mail, webhooks, and removing what is over. */
export async function startJobs(place: WorkPlace): Promise<Jobs> {
  const { database, clock, log, signer, settings, url, carrier } = place
  const jobs = await startQueue(database, {
    onFailure: (job, cause) => log.error({ job, cause }, 'A job failed'),
    restMs: 1500,
  })
  const machine = () => clock.machine()
  await jobs.every('* * * * *', sealJob, async () => {
    const sealed = await seal(database, signer, machine)
    log.debug({ trees: sealed.length }, 'checkpoints signed')
  })
  const office = officeOf(url, settings.mailFrom)
  await jobs.every('* * * * *', 'letters', async () => {
    log.debug({ mails: await writeLetters(database, office, clock) }, 'letters written')
  })
  // Again each hour until ten: a service that was down at a quarter to seven reminds when it is back; nobody is reminded twice.
  await jobs.every('45 6-9 * * *', 'reminders', async () => {
    log.debug({ mails: await remindAll(database, office, clock) }, 'reminders written')
  })
  if (settings.smtpUrl !== null && settings.mailFrom !== null) {
    const handOver = smtpHandover({ smtpUrl: settings.smtpUrl, from: settings.mailFrom })
    await jobs.every('* * * * *', mailJob.job, async () => {
      const round = await sendWaiting(database, handOver, machine)
      log.debug({ ...round }, 'mail handed over')
    })
  }
  await jobs.every('* * * * *', hooksJob.job, async () => {
    const round = await deliverWaiting(database, carrier, machine)
    log.debug({ ...round }, 'messages carried')
  })
  await jobs.every('23 3 * * *', retentionJob.job, async () => {
    await database.transact(retentionJob, 'write', async (tx: Write<SignInTables & KeptAnswerTables & HookTables>) => {
      await removeOld(tx as never, machine(), clock.business())
      await removeOldAnswers(tx as never, machine())
      await removeOldDeliveries(tx as never, machine())
    })
  })
  return jobs
}
