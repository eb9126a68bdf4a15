import type { Clock } from '../clock.ts'
import type { Database } from '../db/types.ts'
import type { Jobs } from '../jobs/jobs.ts'
import { type MailServer, mailJob, sendWaiting, smtpHandover } from './sending.ts'

/** Sends what waits, every minute, when there is a mail server to hand it to (MAIL-02). Without one mail waits, and the administrator sees it. */
export async function workMail(jobs: Jobs, database: Database, server: MailServer | null, clock: Clock): Promise<void> {
  if (server === null) return
  const handOver = smtpHandover(server)
  await jobs.every('* * * * *', mailJob.job, async function sendMail() {
    await sendWaiting(database, handOver, clock.machine)
  })
}
