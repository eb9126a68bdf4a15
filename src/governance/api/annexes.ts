import { z } from 'zod'
import { mediaTypes } from '../../platform/files/kinds.ts'
import { named } from '../../platform/http/api/named.ts'
import type { Route } from '../../platform/http/route.ts'
import { meetingIn } from '../meetings/queries.ts'
import { paths } from '../papers/annexes/paths.ts'
import { type AnnexLine, annexesOf, annexIn } from '../papers/annexes/queries.ts'
import { paths as packPaths } from '../papers/pack/paths.ts'
import { all, fileSent, fileWithin, type OfPages, one } from './asking.ts'
import type { GovernanceRoom } from '../room.ts'
import { apiPaths } from './paths.ts'
import { Moment } from './shapes.ts'
import { type Of, theMeeting } from './things.ts'

const Annex = z.strictObject({
  id: z.uuid(),
  item: z.uuid(),
  place: z.int().meta({ description: 'Where it stands among the annexes of its item.' }),
  title: z.string(),
  closed: z.boolean(),
  revision: z.int(),
  withdrawnAt: Moment.nullable(),
  versions: z
    .array(
      z.strictObject({
        version: z.int(),
        fileName: z.string(),
        mediaType: z.enum(mediaTypes),
        size: z.int(),
        sha256: z.string(),
        late: z.boolean().meta({ description: 'It came after the papers were sent.' }),
        active: z.boolean().meta({ description: 'It holds macros or scripts.' }),
        addedAt: Moment,
      }),
    )
    .meta({ description: 'Its files, the latest last; none when it was withdrawn.' }),
})

function annexShown({ versions, ...annex }: AnnexLine) {
  return { ...annex, versions: versions.map(({ fileId: _file, ...version }) => version) }
}

/** An annex with its files. */
const theAnnex: Of<'meeting' | 'annex', ReturnType<typeof annexShown>> = {
  show: async (db, { partnership, meeting, annex }) => annexShown(await annexIn(db, partnership, meeting, annex)),
  // Whatever changes an annex holds its meeting first; whoever held the annex before it would wait in a ring.
  hold: theMeeting.hold,
}

/** What programs may ask of annexes and do with them, and the pack (API-01); a closed one is not there for whoever may not see it (API-02). */
export function annexRoutes({ files }: Pick<GovernanceRoom, 'files'>, { write, file }: OfPages): Route[] {
  const list = {
    path: apiPaths.annexes,
    summary: 'The annexes of a meeting, as far as they may be seen.',
    answers: Annex,
  }
  const served = { path: apiPaths.annexFile, page: paths.file, type: '*/*' }
  const pack = { path: apiPaths.pack, page: packPaths.pack, type: 'application/pdf' }
  return [
    all(list, async ({ db, params: { partnership, meeting } }) =>
      (await annexesOf(db, partnership, (await meetingIn(db, partnership, meeting)).id)).map(annexShown),
    ),
    one({ path: apiPaths.annex, summary: 'One annex.', answers: Annex }, theAnnex),
    file({ ...served, summary: 'A file of an annex, as it was sent to us. That it was opened is recorded.' }),
    file({
      ...pack,
      summary: 'The agenda with all annexes that may be seen, as one PDF. That it was opened is recorded.',
    }),
    ...commands(files.maxBytes, write),
  ]
}

const closed = named('lukket', 'Only for the body and those who keep its records.', false, 'flag')

function commands(maxBytes: number, write: OfPages['write']): Route[] {
  const changes = theAnnex
  const sent = fileWithin(maxBytes)
  return [
    write(apiPaths.newAnnex, paths.annexes, 'Adds an annex to an item.', {
      names: { closed },
      body: {
        schema: sent.schema,
        fields: (file) => ({ filer: fileSent(file) }),
        called: (field) => (field === 'filer' ? 'content' : undefined),
        most: sent.most('content'),
      },
      makes: { name: 'annex', at: apiPaths.annex },
    }),
    write(apiPaths.annexVersions, paths.newVersion, 'Adds a newer file to an annex; the earlier ones stay.', {
      body: {
        schema: sent.schema,
        fields: (file, { versions }: ReturnType<typeof annexShown>) => ({
          fil: fileSent(file),
          efter: String(versions.at(-1)?.version ?? 0),
        }),
        called: (field) => (field === 'fil' ? 'content' : undefined),
        most: sent.most('content'),
      },
      changes,
      makes: { name: 'annex', at: apiPaths.annex },
    }),
    write(apiPaths.annex, paths.annex, 'Changes what an annex is called and who may see it.', {
      method: 'PUT',
      names: { title: named('titel', 'What it is called.', 'Budget for 2019'), closed },
      changes,
      hidden: ({ revision }) => ({ rettelse: String(revision) }),
    }),
    write(apiPaths.annexMovingUp, paths.up, 'Lets an annex change places with the one before it.', { changes }),
    write(apiPaths.annex, paths.remove, 'Takes an annex off before the papers are sent.', {
      method: 'DELETE',
      changes,
    }),
    write(apiPaths.annexWithdrawal, paths.withdraw, 'Withdraws an annex that was sent: nobody can open it any more.', {
      changes,
    }),
  ]
}
