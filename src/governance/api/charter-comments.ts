import { z } from 'zod'
import { found } from '../../platform/errors.ts'
import { named } from '../../platform/http/api/named.ts'
import type { Route } from '../../platform/http/route.ts'
import { paths } from '../charters/paths.ts'
import { type CommentLine, commentsOf, versionIn } from '../charters/queries.ts'
import { all, holding, type OfPages, one } from './asking.ts'
import { apiPaths } from './paths.ts'
import { Moment } from './shapes.ts'
import type { Of } from './things.ts'

const Comment = z.strictObject({
  id: z.uuid(),
  words: z.string().nullable(),
  madeAt: Moment,
  madeBy: z.uuid(),
  withdrawnAt: Moment.nullable(),
})

/** What somebody said of a version. */
const theComment: Of<'group' | 'number' | 'comment', CommentLine> = {
  async show(db, { partnership, group, number, comment }) {
    const { id: version } = await versionIn(db, partnership, group, number)
    return found(
      (await commentsOf(db, partnership, version)).find(({ id }) => id === comment),
      'the comment',
    )
  },
  hold: holding('governance.charter_comment', 'comment_id', 'comment'),
}

/** What was said of the versions of charters: asked for, added, withdrawn (API-01). */
export function commentRoutes({ write }: OfPages): Route[] {
  const list = { path: apiPaths.charterComments, summary: 'What was said of a version.', answers: Comment }
  return [
    all(list, async ({ db, params: { partnership, group, number } }) =>
      commentsOf(db, partnership, (await versionIn(db, partnership, group, number)).id),
    ),
    one({ path: apiPaths.charterComment, summary: 'One thing that was said.', answers: Comment }, theComment),
    write(apiPaths.charterComments, paths.comment, 'Says something of a version.', {
      names: { words: named('ord', 'What is said.', 'Tidsplanen er for stram.') },
      makes: { name: 'comment', at: apiPaths.charterComment },
    }),
    write(apiPaths.charterComment, paths.withdrawComment, 'Withdraws a comment of the token’s person.', {
      method: 'DELETE',
      changes: theComment,
    }),
  ]
}
