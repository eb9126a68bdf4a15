/** An audit entry as it is hashed. `at` is UTC with microseconds, as the database keeps it: `2018-10-15T10:00:00.000000Z`. */
export interface Entry {
  partnership: string
  id: string
  at: string
  verb: string
  actorKind: string
  actorId: string | null
  about: Readonly<Record<string, string>>
  requestId: string | null
}

/**
 * The bytes that a leaf is the hash of: the entry as JSON in the canonical form of RFC 8785 (keys in order of their code
 * units, no white space), with the version of this form in `v`. Anybody can rebuild them from the row.
 */
export function canonicalEntry(entry: Entry): string {
  const about = Object.fromEntries(Object.entries(entry.about).sort(([a], [b]) => (a < b ? -1 : 1)))
  return JSON.stringify({
    about,
    actor: { id: entry.actorId, kind: entry.actorKind },
    at: entry.at,
    id: entry.id,
    partnership: entry.partnership,
    request: entry.requestId,
    v: 1,
    verb: entry.verb,
  })
}

/** How a moment is read out of the database for hashing, to its last digit. */
export const exactMoment = `'YYYY-MM-DD"T"HH24:MI:SS.US"Z"'`
