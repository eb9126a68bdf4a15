import type { Day } from '../../platform/days.ts'
import type { Read } from '../../platform/db/types.ts'
import type { Viewer } from '../../platform/viewer.ts'
import type { BodyHeader } from '../bodies/queries.ts'
import { approvedOf, criteriaOf, latestReports, outcomesOf } from '../charters/queries.ts'
import { keepsRecords } from '../keepers.ts'
import { meetingsOf } from '../meetings/queries.ts'
import type { GovernanceTables } from '../tables.ts'
import { mayChangeGroup, mayReopen, mayUndo } from './policy.ts'
import { cameAfter, closingOf, groupIn, groupsOf } from './queries.ts'

type Db = Read<GovernanceTables>

/** Who looks at the page of a body, where and when. */
export interface Looking {
  readonly partnership: string
  readonly viewer: Viewer
  readonly today: Day
}

/** What the page of a body tells of groups: those of a class, or the group that the body is; null for any other body. */
export async function partOf(db: Db, body: BodyHeader, looking: Looking) {
  if (body.isClass) return { kind: 'class' as const, ...(await classPart(db, body, looking)) }
  if (body.isGroup) return { kind: 'group' as const, ...(await groupPart(db, body, looking)) }
  return null
}

async function classPart(db: Db, body: BodyHeader, { partnership, viewer }: Looking) {
  const groups = await groupsOf(db, partnership, body.id, 200)
  return { groups, settingUp: body.parent === null ? false : keepsRecords(viewer).allowed }
}

async function groupPart(db: Db, { id }: BodyHeader, { partnership, viewer }: Looking) {
  const group = await groupIn(db, partnership, id)
  const closing = (await closingOf(db, partnership, id)) ?? null
  const approved = (await approvedOf(db, partnership, id)) ?? null
  const criteria = approved === null ? [] : await criteriaOf(db, partnership, approved.version)
  const reports = await latestReports(db, partnership, id)
  const outcomes = closing === null ? [] : await outcomesOf(db, partnership, closing.id)
  const meetings = await meetingsOf(db, partnership, { body: id, after: null }, 5)
  const may = {
    change: mayChangeGroup(viewer, group),
    undo: mayUndo(viewer, group, await cameAfter(db, partnership, id)),
    reopen: mayReopen(viewer, closing),
  }
  return { group, closing, approved, criteria, reports, outcomes, meetings, may }
}

type Part = NonNullable<Awaited<ReturnType<typeof partOf>>>
export type ClassPart = Extract<Part, { kind: 'class' }>
export type GroupPart = Extract<Part, { kind: 'group' }>
