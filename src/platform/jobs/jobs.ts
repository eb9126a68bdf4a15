import { setTimeout } from 'node:timers/promises'
import { fromKysely, type PgBoss } from 'pg-boss'
import type { AnyTransaction, Database } from '../db/types.ts'
import { jobViewer, type JobViewer } from '../viewer.ts'
import { queueOver } from './queue.ts'

/** What a job is told: ids and dates, never names or texts (PLT-51). */
export interface JobData {
  /** The partnership in which the job works; none: the whole installation. */
  partnership?: string
  [name: string]: string | number | boolean | undefined
}

/** Does a job. It runs as the viewer of the job's name, and may run twice: after a crash it is tried again (PLT-52). */
export type JobHandler = (data: JobData, viewer: JobViewer) => Promise<void>

/** The program's list of work, on the same database. */
export interface Jobs {
  /** Asks for a job in a transaction: with it the job is there, without it it never was (PLT-53). */
  send(tx: AnyTransaction, name: string, data: JobData, when?: { startAfter: Date }): Promise<void>
  /** Does the jobs of a name, one at a time. */
  work(name: string, handler: JobHandler): Promise<void>
  /** Does a job again and again, at the minutes of a cron expression in Danish time; never twice at once. */
  every(cron: string, name: string, handler: JobHandler): Promise<void>
  /** Lets running jobs finish, for half a minute at most, and takes no new ones. */
  stop(): Promise<void>
}

export interface JobsOptions {
  /** Told when a job fails, with its name, and when the queue itself has trouble. */
  onFailure: (name: string | null, error: unknown) => void
  /** How often an idle worker looks for work. */
  pollSeconds?: number
  /** How long after the start the first work begins: whoever opens a page then waits for nothing that has piled up. */
  restMs?: number
}

const patience = 30_000

/** Starts the list of work under the application's role, which can use its tables but not change them. */
export async function startJobs(database: Database, options: JobsOptions): Promise<Jobs> {
  const boss = queueOver(database.pool, { migrate: false, cronMonitorIntervalSeconds: 15 })
  boss.on('error', (error) => options.onFailure(null, error))
  await boss.start()
  const known = new Set<string>()
  const rested = new AbortController()
  const rest = options.restMs === undefined ? null : resting(options.restMs, rested.signal)

  /** Begins to do the jobs of a name; after the rest, when there is one, and never once the program stops. */
  async function begin(name: string, handler: JobHandler) {
    if (rest === null) return await listen(boss, name, handler, options)
    void rest
      .then((over) => (over ? listen(boss, name, handler, options) : undefined))
      .catch((cause: unknown) => options.onFailure(name, cause))
  }

  async function work(name: string, handler: JobHandler) {
    await ensureQueue(boss, known, name, 'standard')
    await begin(name, handler)
  }

  async function every(cron: string, name: string, handler: JobHandler) {
    await ensureQueue(boss, known, name, 'exclusive')
    await boss.schedule(name, cron, {}, { tz: 'Europe/Copenhagen' })
    await begin(name, handler)
  }

  async function send(tx: AnyTransaction, name: string, data: JobData, when?: { startAfter: Date }) {
    // The queue would look it up on a connection of its own, for which an open transaction of PGlite leaves no room.
    if (!known.has(name)) throw new Error(`Nobody works the job ${name}: register it before it is asked for`)
    await boss.send(name, data, { db: fromKysely(tx as never), ...when })
  }

  function stop() {
    rested.abort()
    return boss.stop({ graceful: true, timeout: patience, close: false })
  }

  return { send, work, every, stop }
}

/** Whether the rest came to its end; a program that stops before ends it, also where nobody waits for it yet. */
function resting(ms: number, stopped: AbortSignal): Promise<boolean> {
  return setTimeout(ms, true, { signal: stopped }).catch(() => false)
}

async function ensureQueue(
  boss: PgBoss,
  known: Set<string>,
  name: string,
  policy: 'standard' | 'exclusive',
): Promise<void> {
  if (known.has(name)) throw new Error(`The job ${name} is worked twice`)
  known.add(name)
  const settings = { retryLimit: 5, retryDelay: 10, retryBackoff: true, retryDelayMax: 600 } as const
  await boss.createQueue(name, { policy, ...settings, expireInSeconds: 900, deleteAfterSeconds: 86_400 })
}

async function listen(boss: PgBoss, name: string, handler: JobHandler, options: JobsOptions): Promise<void> {
  await boss.work<JobData>(name, { pollingIntervalSeconds: options.pollSeconds ?? 2 }, async (jobs) => {
    for (const job of jobs) await run(name, job.data ?? {}, handler, options)
  })
}

/** The queue keeps a failed job's error beside it: it is told that the job failed, the log is told why (PLT-51). */
async function run(name: string, data: JobData, handler: JobHandler, options: JobsOptions): Promise<void> {
  try {
    await handler(data, jobViewer(name, data.partnership ?? null))
  } catch (error) {
    options.onFailure(name, error)
    throw new Error(`The job ${name} failed`)
  }
}
