import { dayOf } from '../days.ts'
import type { Write } from '../db/types.ts'
import { jobViewer } from '../viewer.ts'
import type { SignInTables } from './tables.ts'

type Tx = Write<SignInTables>

/** How many days each thing is kept once it is over (SIGN-40). The privacy notice reads the same figures. */
export const keptDays = {
  /** Sessions, after their last use. */
  session: 30,
  /** One-time links, after they stopped working. */
  link: 30,
  /** Tokens, after they expired or were revoked. */
  token: 90,
  /** Counted tries, after the last. */
  limit: 2,
  /** That a mail was posted, after it was; its text goes as soon as it is sent or given up. */
  mail: 30,
  /** E-mail and password, after access ended in the last partnership. */
  account: 90,
} as const

/** The job that removes what is over; it sees nothing else. */
export const retentionJob = jobViewer('retention')

/** How many rows of each kind were removed. */
export type Removed = Readonly<Record<keyof typeof keptDays, number>>

/** Removes what is over (SIGN-40). The machine's time, and for access the partnership's. */
export async function removeOld(tx: Tx, machine: Date, business: Date): Promise<Removed> {
  const before = (what: keyof typeof keptDays, now = machine) => new Date(now.getTime() - keptDays[what] * 86_400_000)
  return {
    session: await count(tx.deleteFrom('platform.session').where('last_seen_at', '<', before('session'))),
    link: await count(tx.deleteFrom('platform.one_time_link').where('expires_at', '<', before('link'))),
    token: await count(
      tx
        .deleteFrom('platform.api_token')
        .where((row) =>
          row.or([row('expires_on', '<', dayOf(before('token'))), row('revoked_at', '<', before('token'))]),
        ),
    ),
    limit: await count(tx.deleteFrom('platform.rate_limit').where('last_at', '<', before('limit'))),
    mail: await count(tx.deleteFrom('platform.mail_outbox').where('made_at', '<', before('mail'))),
    account: await removeAccounts(tx, before('account', business)),
  }
}

/** E-mail and password of people who have had no access anywhere since then; their name stays on the records. */
async function removeAccounts(tx: Tx, since: Date): Promise<number> {
  const gone = tx
    .selectFrom('platform.membership')
    .groupBy('person_id')
    .having(
      (row) => row.fn<boolean>('bool_and', [row.and([row('ended_at', 'is not', null), row('ended_at', '<', since)])]),
      '=',
      true,
    )
    .select('person_id')
  await tx.deleteFrom('platform.credential').where('person_id', 'in', gone).execute()
  return await count(tx.deleteFrom('platform.person_email').where('person_id', 'in', gone))
}

async function count(removing: { executeTakeFirst(): Promise<{ numDeletedRows: bigint }> }): Promise<number> {
  return Number((await removing.executeTakeFirst()).numDeletedRows)
}
