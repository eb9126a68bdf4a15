import type { Transaction } from 'kysely'
import { fixedClock } from '../src/platform/clock.ts'
import { silentLog } from '../src/platform/log.ts'
import { openMetrics } from '../src/platform/metrics.ts'
import { type FunctionName, stranger, type Viewer } from '../src/platform/viewer.ts'
import type { AuditNote } from '../src/platform/audit/record.ts'
import type { House } from '../src/platform/http/house.ts'

/** What a house for tests has seen: the transactions that it ran, and what it would have written into the audit trail. */
export interface Seen {
  readonly transactions: { viewer: Viewer; mode: 'read' | 'write'; outcome: 'committed' | 'undone' }[]
  readonly entries: AuditNote[]
}

/** A person of Vestegnen with these functions. */
export function aPerson(...functions: FunctionName[]): Viewer {
  return {
    kind: 'person',
    personId: 'p-1',
    name: 'Ana Prøve',
    partnership: 'vestegnen',
    organisation: 'gladsaxe',
    functions,
  }
}

/**
 * A house without a database, for tests of what stands before it: doors, forms, headers, pages.
 * Its transactions only note that they were asked for; rooms are tested on a real one.
 */
export function emptyHouse(more: Partial<House> = {}): House & Seen {
  const transactions: Seen['transactions'] = []
  const entries: AuditNote[] = []
  return {
    transactions,
    entries,
    database: {
      async transact(viewer, mode, run, last) {
        const before = entries.length
        const note = { viewer, mode, outcome: 'undone' as 'committed' | 'undone' }
        transactions.push(note)
        try {
          const result = await run({} as Transaction<never>)
          await last?.({} as Transaction<never>, result)
          note.outcome = 'committed'
          return result
        } finally {
          if (note.outcome === 'undone') entries.splice(before)
        }
      },
    },
    clock: fixedClock('2018-10-15T10:00:00Z'),
    who: async (_c, partnership) => stranger(partnership),
    bearer: async () => null,
    partnership: (slug) => (slug === 'vestegnen' ? { slug, name: 'Bandepartnerskabet på Vestegnen' } : null),
    navigation: () => [],
    async record(_tx, entry) {
      entries.push(entry)
    },
    ready: async () => true,
    log: silentLog(),
    metrics: openMetrics('0.0.0'),
    url: 'http://samvaerk.test',
    metricsToken: null,
    demonstration: false,
    version: '0.0.0',
    ...more,
  }
}

/** A form as a browser posts it from a page of this site. */
export function post(fields: Readonly<Record<string, string | readonly string[]>> = {}): RequestInit {
  const body = new URLSearchParams()
  for (const [name, values] of Object.entries(fields)) for (const value of [values].flat()) body.append(name, value)
  const headers = { 'content-type': 'application/x-www-form-urlencoded', 'sec-fetch-site': 'same-origin' }
  return { method: 'POST', headers, body: body.toString() }
}
