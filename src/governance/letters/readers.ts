import { sql } from 'kysely'
import type { Day } from '../../platform/days.ts'
import type { Read } from '../../platform/db/types.ts'
import type { Language } from '../../platform/languages.ts'
import { jobViewer, type PersonViewer } from '../../platform/viewer.ts'
import type { GovernanceTables } from '../tables.ts'

type Db = Read<GovernanceTables>

/** The job that writes letters. It may ask who there is to write to, and sees no table: each letter it writes as its reader (GOV-89). */
export const lettersJob = jobViewer('letters')

/** Somebody to write to: themselves as they look at their partnership, without any function, and their language. */
export interface Reader {
  readonly viewer: PersonViewer & { readonly partnership: string }
  readonly language: Language
}

interface ReaderRow {
  partnership_id: string
  person_id: string
  name: string
  language: Language
  organisation_id: string
}

/** Somebody as a reader. Functions stay behind: whatever acts in somebody's name from here may do what any member may, and no more. */
export function readerOf(row: ReaderRow): Reader {
  const { partnership_id: partnership, person_id: personId, name, language, organisation_id: organisation } = row
  return { viewer: { kind: 'person', personId, name, partnership, organisation, functions: [] }, language }
}

const aRound = 500

/** Those for whom a letter waits. */
export async function readersWithLetters(db: Db, today: Day): Promise<readonly Reader[]> {
  const rows = await db
    .selectFrom(sql<ReaderRow>`governance.readers_with_letters(${today})`.as('r'))
    .selectAll()
    .limit(aRound)
    .execute()
  return rows.map(readerOf)
}

/** Everybody who may be written to, one page after another by key. */
export async function readersAfter(db: Db, today: Day, after: Reader | null): Promise<readonly Reader[]> {
  const { partnership, personId } = after?.viewer ?? { partnership: '', personId: nobody }
  const rows = await db
    .selectFrom(sql<ReaderRow>`governance.readers(${today}, ${partnership}, ${personId}::uuid)`.as('r'))
    .selectAll()
    .limit(aRound)
    .execute()
  return rows.map(readerOf)
}

const nobody = '00000000-0000-0000-0000-000000000000'
