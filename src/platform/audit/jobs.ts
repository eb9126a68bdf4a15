import type { Clock } from '../clock.ts'
import type { Database } from '../db/types.ts'
import type { Jobs } from '../jobs/jobs.ts'
import { seal } from './checkpoint.ts'
import type { Signer } from './note.ts'
import { sealJob } from './sequence.ts'

/** Every minute, what was written down gets its place, and a checkpoint is signed over it (AUD-04). */
export async function sealEveryMinute(jobs: Jobs, database: Database, signer: Signer, clock: Clock): Promise<void> {
  await jobs.every('* * * * *', sealJob, async () => {
    await seal(database, signer, clock.machine)
  })
}
