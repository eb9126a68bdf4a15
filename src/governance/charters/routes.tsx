import type { Desk } from '../../agreement/index.ts'
import type { FormState } from '../../platform/components/fields.tsx'
import { readingOf } from '../../platform/db/types.ts'
import { NotFound } from '../../platform/errors.ts'
import type { Asked } from '../../platform/http/handlers.ts'
import type { Route } from '../../platform/http/route.ts'
import { routing } from '../../platform/http/routing.ts'
import { namesOf, type PeopleTables } from '../../platform/people/index.ts'
import type { GovernanceTables } from '../tables.ts'
import { approvalRoutes } from './approval-routes.tsx'
import { CharterPage } from './charter-views.tsx'
import { ComparePage } from './compare-views.tsx'
import { addComment, withdrawComment } from './commands.ts'
import { diffVersions } from './diff.ts'
import { CommentForm } from './forms.ts'
import { charterGround } from './load.ts'
import { heldAgainst } from './parts.ts'
import { paths } from './paths.ts'
import { mayApprove, mayComment, mayUndoApproval, mayWrite } from './policy.ts'
import { progressRoutes } from './progress-routes.tsx'
import { commentsOf, criteriaOf, newestOf, versionIn, versionsOf } from './queries.ts'
import { writeRoutes } from './write-routes.tsx'

const { page, action } = routing<GovernanceTables>()
const pageLength = 20

/** Charters: read, written, compared, commented, approved; and what is told of progress. */
export function charterRoutes(desk: Desk): Route[] {
  return [
    charterRoute(desk),
    versionRoute(desk),
    compareRoute(desk),
    commentRoute(desk),
    withdrawRoute(),
    ...writeRoutes(desk),
    ...approvalRoutes(desk),
    ...progressRoutes(desk),
  ]
}

function charterRoute(desk: Desk) {
  return page({
    path: paths.charter,
    access: 'signed-in',
    record: 'nothing-personal',
    show: (asked) => showCharter(desk, asked, null, { language: asked.language }),
  })
}

function versionRoute(desk: Desk) {
  return page({
    path: paths.version,
    access: 'signed-in',
    record: 'nothing-personal',
    show: (asked) => showCharter(desk, asked, asked.params.number, { language: asked.language }),
  })
}

function compareRoute(desk: Desk) {
  return page({
    path: paths.compare,
    access: 'signed-in',
    record: 'nothing-personal',
    async show(asked) {
      const { db, frame, params, query } = asked
      const { partnership, group: id } = params
      const { group, parts } = await charterGround(desk, db, asked)
      const versions = []
      for (const number of [query['fra'] ?? '', query['til'] ?? '']) {
        const version = await versionIn(db, partnership, id, number)
        versions.push({ ...version, criteria: await criteriaOf(db, partnership, version.id) })
      }
      const [from, to] = versions
      if (from === undefined || to === undefined) throw new NotFound('the version')
      const numbers = { from: from.number, to: to.number }
      return <ComparePage {...{ frame, partnership, group, ...numbers }} diff={diffVersions(from, to, parts)} />
    },
  })
}

function commentRoute(desk: Desk) {
  return action({
    path: paths.comment,
    access: 'signed-in',
    record: 'charter.commented',
    form: CommentForm,
    async run({ tx, viewer, params, input, now }) {
      const { partnership, group, number } = params
      const comment = await addComment(tx, viewer, { group, number }, input.ord, now)
      return {
        to: `${paths.version.to({ partnership, group, number })}#kommentarer`,
        about: { partnership, body: group, comment },
      }
    },
    again: (faulty) => showCharter(desk, faulty, faulty.params.number, faulty),
  })
}

function withdrawRoute() {
  return action({
    path: paths.withdrawComment,
    access: 'signed-in',
    record: 'charter.comment-withdrawn',
    async run({ tx, viewer, params: { partnership, group, number, comment }, now }) {
      await withdrawComment(tx, viewer, comment, now)
      return {
        to: `${paths.version.to({ partnership, group, number })}#kommentarer`,
        about: { partnership, body: group, comment },
      }
    },
  })
}

type Shown = Pick<
  Asked<GovernanceTables, { partnership: string; group: string }>,
  'db' | 'params' | 'frame' | 'today' | 'viewer' | 'language' | 'query'
>

/** One version, or where none is asked for the approved one, or the newest. */
async function showCharter(desk: Desk, asked: Shown, number: string | null, form: FormState) {
  const { db, viewer, frame, params, query } = asked
  const { partnership, group: id } = params
  const ground = await charterGround(desk, db, asked)
  const newest = (await newestOf(db, partnership, id))?.number ?? null
  const wanted = number ?? ground.approved?.number ?? newest
  const found = wanted === null ? null : await versionIn(db, partnership, id, wanted)
  const version = found && { ...found, criteria: await criteriaOf(db, partnership, found.id) }
  const before = /^[1-9]\d{0,5}$/.test(query['foer'] ?? '') ? Number(query['foer']) : null
  const lines = await versionsOf(db, partnership, id, before, pageLength + 1)
  const versions = lines.slice(0, pageLength)
  const last = lines.length > pageLength ? versions.at(-1) : undefined
  const older = last ? paths.charter.to({ partnership, group: id }, { foer: String(last.number) }) : null
  const comments = version === null ? [] : await commentsOf(db, partnership, version.id)
  const names = await namesOf(
    readingOf<PeopleTables>(db),
    [...versions, ...comments].map(({ madeBy }) => madeBy),
  )
  const { group, sits, approved, parts } = ground
  const held = version && heldAgainst(version, parts)
  const counted = { there: held?.states.length ?? 0, asked: (held?.states.length ?? 0) + (held?.lacking.length ?? 0) }
  const toApprove = {
    number: version?.number ?? 0,
    approvedOn: version?.approvedOn ?? null,
    approved: approved?.number ?? null,
    ...counted,
  }
  const may = {
    write: mayWrite(viewer, group, sits),
    approve: mayApprove(viewer, group, toApprove),
    undo: mayUndoApproval(viewer, group, approved),
    comment: mayComment(group),
  }
  const about = { frame, partnership, viewer, ground, version, newest, versions, older, comments, names, may, form }
  return <CharterPage {...about} />
}
