import type { Day } from '../../platform/days.ts'
import { type AnyReader, type Read, readingOf } from '../../platform/db/types.ts'
import { holdersOf, type PeopleTables } from '../../platform/people/index.ts'

/** Who holds the functions secretary and chair on a day (GOV-39); people have a door of their own. */
export async function holdersShown(db: AnyReader, partnership: string, today: Day) {
  const people: Read<PeopleTables> = readingOf<PeopleTables>(db)
  return {
    secretary: await holdersOf(people, partnership, 'secretary', today),
    chair: await holdersOf(people, partnership, 'chair', today),
  }
}
