import { type Day, dayOf } from '../../platform/days.ts'
import { reading, type Write } from '../../platform/db/types.ts'
import { found, insist, no, yes } from '../../platform/errors.ts'
import { idOr404 } from '../../platform/ids.ts'
import type { Viewer } from '../../platform/viewer.ts'
import { groupIn } from '../groups/queries.ts'
import { inPartnership } from '../in-partnership.ts'
import type { GovernanceTables } from '../tables.ts'
import type { CharterWords } from './parts.ts'
import { mayComment, mayReport, mayWrite } from './policy.ts'
import { approvedOf, criteriaOf, newestOf, sitsInOrAbove, versionIn } from './queries.ts'
import { refusals } from './refusals.ts'
import type { ProgressState } from './vocabulary.ts'

type Tx = Write<GovernanceTables>

/** What somebody wrote on top of the version that they had read; 0 before there is any. */
export interface Draft extends CharterWords {
  readonly read: number
}

/**
 * Keeps what was written as the next version (GOV-44); nothing new is no version. Of two who write on top of the same
 * version the second is told, and loses nothing. Answers the number of the version that now says it.
 */
export async function saveVersion(tx: Tx, viewer: Viewer, group: string, draft: Draft, now: Date): Promise<number> {
  const { partnership, personId } = inPartnership(viewer)
  const db = reading<GovernanceTables>(tx)
  const facts = await groupIn(db, partnership, group)
  insist(mayWrite(viewer, facts, await sitsInOrAbove(db, partnership, group, personId)), refusals)
  const newest = await newestOf(db, partnership, group)
  insist((newest?.number ?? 0) === draft.read ? yes : no('somebody-was-quicker'), refusals)
  const criteria = newest ? await criteriaOf(db, partnership, newest.id) : []
  if (newest && alike({ parts: newest.parts, criteria }, draft)) return newest.number
  const id = crypto.randomUUID()
  const of = { partnership_id: partnership, version_id: id, body_id: facts.id }
  const number = draft.read + 1
  const { numInsertedOrUpdatedRows } = await tx
    .insertInto('governance.charter_version')
    .values({ ...of, number, parts: JSON.stringify(draft.parts), made_at: now, made_by: personId })
    .onConflict((on) => on.constraint('a_version_has_its_number_once').doNothing())
    .executeTakeFirstOrThrow()
  insist(numInsertedOrUpdatedRows === 1n ? yes : no('somebody-was-quicker'), refusals)
  const rows = draft.criteria.map(({ id: criterion, words, how, when }, at) => {
    return { ...of, criterion_id: criterion, place: at + 1, words, measured_how: how, measured_when: when }
  })
  if (rows.length > 0) await tx.insertInto('governance.charter_criterion').values(rows).execute()
  return number
}

function alike(one: CharterWords, other: CharterWords): boolean {
  const text = ({ parts, criteria }: CharterWords) =>
    JSON.stringify([
      Object.entries(parts).toSorted(([a], [b]) => (a < b ? -1 : 1)),
      criteria.map(({ id, words, how, when }) => [id, words, how, when]),
    ])
  return text(one) === text(other)
}

/** Says something of a version (GOV-45). */
export async function addComment(
  tx: Tx,
  viewer: Viewer,
  of: { readonly group: string; readonly number: string },
  words: string,
  now: Date,
): Promise<string> {
  const { partnership, personId } = inPartnership(viewer)
  const db = reading<GovernanceTables>(tx)
  insist(mayComment(await groupIn(db, partnership, of.group)), refusals)
  const { id: version } = await versionIn(db, partnership, of.group, of.number)
  const id = crypto.randomUUID()
  const comment = { partnership_id: partnership, comment_id: id, version_id: version, words }
  await tx
    .insertInto('governance.charter_comment')
    .values({ ...comment, made_at: now, made_by: personId })
    .execute()
  return id
}

/** Takes back what one said oneself, once; the words are gone (GOV-45). */
export async function withdrawComment(tx: Tx, viewer: Viewer, comment: string, now: Date): Promise<void> {
  const { partnership, personId } = inPartnership(viewer)
  const { numUpdatedRows } = await tx
    .updateTable('governance.charter_comment')
    .set({ words: null, withdrawn_at: now })
    .where('partnership_id', '=', partnership)
    .where('comment_id', '=', idOr404(comment, 'the comment'))
    .where('made_by', '=', personId)
    .where('withdrawn_at', 'is', null)
    .executeTakeFirstOrThrow()
  insist(numUpdatedRows === 1n ? yes : no('not-your-comment'), refusals)
}

/** How far a group is with one measure of success on a day. */
export interface NewReport {
  readonly criterion: string
  readonly on: Day
  readonly state: ProgressState
  readonly words: string
  readonly figure: string | null
}

/** Tells how far a group is (GOV-48); what was told before stays. */
export async function reportProgress(
  tx: Tx,
  viewer: Viewer,
  group: string,
  report: NewReport,
  now: Date,
): Promise<string> {
  const { partnership, personId } = inPartnership(viewer)
  const db = reading<GovernanceTables>(tx)
  const facts = await groupIn(db, partnership, group)
  const sits = await sitsInOrAbove(db, partnership, group, personId)
  insist(mayReport(viewer, facts, sits, report.on, dayOf(now)), refusals)
  const approved = found(await approvedOf(db, partnership, group), 'the charter')
  const criteria = await criteriaOf(db, partnership, approved.version)
  const { id: criterion } = found(
    criteria.find(({ id }) => id === report.criterion),
    'the criterion',
  )
  const id = crypto.randomUUID()
  await tx
    .insertInto('governance.progress_report')
    .values({
      partnership_id: partnership,
      report_id: id,
      body_id: facts.id,
      version_id: approved.version,
      criterion_id: criterion,
      on_day: report.on,
      state: report.state,
      words: report.words,
      figure: report.figure,
      made_at: now,
      made_by: personId,
    })
    .execute()
  return id
}
