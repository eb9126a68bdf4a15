import { sql } from 'kysely'
import type { Read } from '../../platform/db/types.ts'
import { found, NotFound } from '../../platform/errors.ts'
import type { GovernanceTables } from '../tables.ts'

type Db = Read<GovernanceTables>

/** The versions of a group's charter, the newest first, each with its approval; one page, before a number or from the start. */
export function versionsOf(db: Db, partnership: string, group: string, before: number | null, limit: number) {
  let query = versions(db, partnership, group).orderBy('v.number', 'desc').limit(limit)
  if (before !== null) query = query.where('v.number', '<', before)
  return query.execute()
}
export type VersionLine = Awaited<ReturnType<typeof versionsOf>>[number]

function versions(db: Db, partnership: string, group: string) {
  return db
    .selectFrom('governance.charter_version as v')
    .leftJoin('governance.charter_approval as a', (join) =>
      join
        .onRef('a.partnership_id', '=', 'v.partnership_id')
        .onRef('a.version_id', '=', 'v.version_id')
        .on('a.undone_at', 'is', null),
    )
    .where('v.partnership_id', '=', partnership)
    .where('v.body_id', '=', group)
    .select(['v.version_id as id', 'v.number', 'v.made_at as madeAt', 'v.made_by as madeBy'])
    .select('a.approved_on as approvedOn')
}

/** One version with its words, by its number as an address has it. */
export async function versionIn(db: Db, partnership: string, group: string, number: string | number) {
  const row = await versions(db, partnership, group)
    .where('v.number', '=', numberOr404(number))
    .select('v.parts')
    .executeTakeFirst()
  return found(row, 'the version')
}
export type VersionWords = Awaited<ReturnType<typeof versionIn>>

/** The newest version with its words, or undefined before anything was written. */
export function newestOf(db: Db, partnership: string, group: string) {
  return versions(db, partnership, group).select('v.parts').orderBy('v.number', 'desc').limit(1).executeTakeFirst()
}

function numberOr404(number: string | number): number {
  if (!/^[1-9]\d{0,5}$/.test(String(number))) throw new NotFound('the version')
  return Number(number)
}

/** The version that an approval made the charter, with its words, whatever became of the approval since. */
export function approvedVersion(db: Db, partnership: string, approval: string) {
  return db
    .selectFrom('governance.charter_approval as a')
    .innerJoin('governance.charter_version as v', (join) =>
      join.onRef('v.partnership_id', '=', 'a.partnership_id').onRef('v.version_id', '=', 'a.version_id'),
    )
    .where('a.partnership_id', '=', partnership)
    .where('a.approval_id', '=', approval)
    .select(['v.version_id as id', 'v.body_id as group', 'v.number', 'v.parts', 'a.approved_on as approvedOn'])
    .select('a.decision_id as decision')
    .executeTakeFirst()
}

/** The measures of success of a version, in their order. */
export function criteriaOf(db: Db, partnership: string, version: string) {
  return db
    .selectFrom('governance.charter_criterion')
    .where('partnership_id', '=', partnership)
    .where('version_id', '=', version)
    .select(['criterion_id as id', 'words', 'measured_how as how', 'measured_when as when'])
    .orderBy('place')
    .limit(100)
    .execute()
}
export type CriterionLine = Awaited<ReturnType<typeof criteriaOf>>[number]

/** The ids that the measures of a group's charter have had so far. */
export async function criterionIds(db: Db, partnership: string, group: string): Promise<ReadonlySet<string>> {
  const rows = await db
    .selectFrom('governance.charter_criterion')
    .where('partnership_id', '=', partnership)
    .where('body_id', '=', group)
    .select('criterion_id as id')
    .distinct()
    .limit(5000)
    .execute()
  return new Set(rows.map(({ id }) => id))
}

/** The approval that holds: of the newest version that was approved and not undone. */
export function approvedOf(db: Db, partnership: string, group: string) {
  return db
    .selectFrom('governance.charter_approval as a')
    .innerJoin('governance.charter_version as v', (join) =>
      join.onRef('v.partnership_id', '=', 'a.partnership_id').onRef('v.version_id', '=', 'a.version_id'),
    )
    .leftJoin('governance.decision as d', (join) =>
      join.onRef('d.partnership_id', '=', 'a.partnership_id').onRef('d.decision_id', '=', 'a.decision_id'),
    )
    .where('a.partnership_id', '=', partnership)
    .where('a.body_id', '=', group)
    .where('a.undone_at', 'is', null)
    .select(['a.approval_id as id', 'a.version_id as version', 'v.number', 'a.approved_on as approvedOn', 'a.states'])
    .select(['a.decision_id as decision', 'a.effect_id as effect', 'a.entry_id as entry', 'a.made_by as madeBy'])
    .select(['d.year', 'd.number as decisionNumber', 'd.withdrawn_at as withdrawnAt'])
    .orderBy('v.number', 'desc')
    .limit(1)
    .executeTakeFirst()
}
export type Approval = NonNullable<Awaited<ReturnType<typeof approvedOf>>>

/** What was said of a version, in the order in which it was said. */
export function commentsOf(db: Db, partnership: string, version: string) {
  return db
    .selectFrom('governance.charter_comment')
    .where('partnership_id', '=', partnership)
    .where('version_id', '=', version)
    .select(['comment_id as id', 'words', 'made_at as madeAt', 'made_by as madeBy', 'withdrawn_at as withdrawnAt'])
    .orderBy('made_at')
    .orderBy('comment_id')
    .limit(200)
    .execute()
}
export type CommentLine = Awaited<ReturnType<typeof commentsOf>>[number]

/** The latest report of each measure of a group. */
export function latestReports(db: Db, partnership: string, group: string) {
  return db
    .selectFrom('governance.progress_report')
    .where('partnership_id', '=', partnership)
    .where('body_id', '=', group)
    .distinctOn('criterion_id')
    .select(['criterion_id as criterion', 'report_id as id', 'on_day as on', 'state', 'words', 'figure'])
    .select(['made_at as madeAt', 'made_by as madeBy'])
    .orderBy('criterion_id')
    .orderBy('on_day', 'desc')
    .orderBy('made_at', 'desc')
    .orderBy('report_id', 'desc')
    .limit(200)
    .execute()
}
export type ReportLine = Awaited<ReturnType<typeof latestReports>>[number]

/** Everything that was told of one measure, the latest day first; one page, after a report or from the start. */
export function reportsOf(
  db: Db,
  partnership: string,
  of: { readonly group: string; readonly criterion: string },
  after: string | null,
  limit: number,
) {
  let query = db
    .selectFrom('governance.progress_report')
    .where('partnership_id', '=', partnership)
    .where('body_id', '=', of.group)
    .where('criterion_id', '=', of.criterion)
    .select(['criterion_id as criterion', 'report_id as id', 'on_day as on', 'state', 'words', 'figure'])
    .select(['made_at as madeAt', 'made_by as madeBy'])
    .orderBy('on_day', 'desc')
    .orderBy('made_at', 'desc')
    .orderBy('report_id', 'desc')
    .limit(limit)
  if (after !== null) {
    query = query.where(
      sql<boolean>`(on_day, made_at, report_id) < (select p.on_day, p.made_at, p.report_id from governance.progress_report p
        where p.partnership_id = ${partnership} and p.report_id = ${after}::uuid)`,
    )
  }
  return query.execute()
}

/** What became of the measures when a group was closed. */
export function outcomesOf(db: Db, partnership: string, closing: string) {
  return db
    .selectFrom('governance.criterion_outcome')
    .where('partnership_id', '=', partnership)
    .where('closing_id', '=', closing)
    .select(['criterion_id as criterion', 'outcome', 'words'])
    .limit(100)
    .execute()
}
export type OutcomeLine = Awaited<ReturnType<typeof outcomesOf>>[number]

/** Whether the viewer sits in a group or in the body that set it up, today (GOV-44). */
export async function sitsInOrAbove(db: Db, partnership: string, group: string, person: string): Promise<boolean> {
  const row = await db
    .selectFrom('governance.working_group as g')
    .innerJoin('governance.seat as s', (join) =>
      join
        .onRef('s.partnership_id', '=', 'g.partnership_id')
        .on((on) => on.or([on('s.body_id', '=', on.ref('g.body_id')), on('s.body_id', '=', on.ref('g.set_up_by'))])),
    )
    .innerJoin('governance.sitting as t', (join) =>
      join.onRef('t.partnership_id', '=', 's.partnership_id').onRef('t.seat_id', '=', 's.seat_id'),
    )
    .where('g.partnership_id', '=', partnership)
    .where('g.body_id', '=', group)
    .where('t.person_id', '=', person)
    .where('t.until_on', 'is', null)
    .select('t.sitting_id')
    .limit(1)
    .executeTakeFirst()
  return row !== undefined
}
