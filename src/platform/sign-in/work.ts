import type { Clock } from '../clock.ts'
import type { Database, Write } from '../db/types.ts'
import type { Jobs } from '../jobs/jobs.ts'
import { removeOld, retentionJob } from './retention.ts'
import type { SignInTables } from './tables.ts'

/** Removes what is over, every night (SIGN-40). */
export async function workRetention(jobs: Jobs, database: Database, clock: Clock): Promise<void> {
  await jobs.every('23 3 * * *', retentionJob.job, async function removeWhatIsOver() {
    await database.transact(retentionJob, 'write', (tx: Write<SignInTables>) =>
      removeOld(tx, clock.machine(), clock.business()),
    )
  })
}
