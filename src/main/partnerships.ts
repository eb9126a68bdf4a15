import type { Partnership } from '../platform/components/frame.ts'
import type { PlatformTables } from '../platform/db/tables.ts'
import type { Database, Read } from '../platform/db/types.ts'
import { stranger } from '../platform/viewer.ts'

/** Who is hosted here: kept in memory, and asked for anew when an unknown one is named, at most once a second. */
export interface Directory {
  find(slug: string): Promise<Partnership | null>
  all(): Promise<readonly Partnership[]>
  /** The only one, as far as is known without asking; null when there are several, or none was asked for yet. */
  only(): Partnership | null
}

const patienceMs = 1000

/** The directory of the partnerships that this installation hosts. */
export function directoryOf(database: Database): Directory {
  let known = new Map<string, Partnership>()
  let askedAt = Number.NEGATIVE_INFINITY
  let asking: Promise<void> = Promise.resolve()

  /** Whoever comes while it is asked waits for the same answer. */
  function refresh(): Promise<void> {
    if (performance.now() - askedAt < patienceMs) return asking
    askedAt = performance.now()
    asking = ask()
    return asking
  }

  async function ask(): Promise<void> {
    const rows = await database.transact(stranger(), 'read', (db: Read<PlatformTables>) =>
      db
        .selectFrom('platform.partnership')
        .select(['partnership_id as slug', 'name'])
        .orderBy('name')
        .limit(10_000)
        .execute(),
    )
    known = new Map(rows.map((row) => [row.slug, row]))
  }

  return {
    async find(slug) {
      if (!known.has(slug)) await refresh()
      return known.get(slug) ?? null
    },
    async all() {
      await refresh()
      return [...known.values()]
    },
    only() {
      const [first, ...more] = known.values()
      return more.length === 0 ? (first ?? null) : null
    },
  }
}
