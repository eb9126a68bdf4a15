import { z } from 'zod'
import type { Route } from '../../platform/http/route.ts'
import { named } from '../../platform/http/api/named.ts'
import { paths } from '../offices/paths.ts'
import { handoverIn, type HandoverLine, type PointLine, pointsOf } from '../offices/queries.ts'
import { pointStates, usualPoints } from '../offices/vocabulary.ts'
import { paths as surroundingPaths } from '../surroundings/paths.ts'
import { type SurroundingLine, surroundingsOf } from '../surroundings/queries.ts'
import { surroundingKinds } from '../surroundings/vocabulary.ts'
import { keepers } from '../keepers.ts'
import { found } from '../../platform/errors.ts'
import { all, holding, type OfPages, one } from './asking.ts'
import { apiPaths } from './paths.ts'
import { Handover, Moment } from './shapes.ts'
import type { Of } from './things.ts'

const Point = z.strictObject({
  id: z.uuid(),
  kind: z.enum([...usualPoints, 'own']),
  words: z.string().nullable(),
  state: z.enum(pointStates),
  markedAt: Moment.nullable(),
  markedBy: z.uuid().nullable(),
})
/** A handover with its check list. */
export const HandoverWithPoints = Handover.extend({ points: z.array(Point) })
const Surrounding = z.strictObject({
  id: z.uuid(),
  name: z.string(),
  kind: z.enum(surroundingKinds),
  party: z.string().nullable(),
  relation: z.string().nullable(),
  link: z.string().nullable(),
})

/** A handover, as programs are told it. */
export function handoverShown({ id, office, from, to, state, takenOn, why }: HandoverLine) {
  return { id, office, from, to, state, takenOn, why }
}

type Shown = ReturnType<typeof handoverShown> & { readonly points: readonly PointLine[] }

/** A handover with its check list. */
const theHandover: Of<'handover', Shown> = {
  async show(db, { partnership, handover }) {
    const header = handoverShown(await handoverIn(db, partnership, handover))
    return { ...header, points: await pointsOf(db, partnership, header.id) }
  },
  hold: holding('governance.handover', 'handover_id', 'handover'),
}

/** One point of the check list: it stays the same whatever is marked beside it. */
const thePoint: Of<'handover' | 'point', PointLine> = {
  async show(db, { partnership, handover, point }) {
    const { id: of } = await handoverIn(db, partnership, handover)
    return found(
      (await pointsOf(db, partnership, of)).find(({ id }) => id === point),
      'the point',
    )
  },
  hold: holding('governance.handover_point', 'point_id', 'point'),
}

/** A council around the partnership. */
const theSurrounding: Of<'surrounding', SurroundingLine> = {
  async show(db, { partnership, surrounding }) {
    const lines = await surroundingsOf(db, partnership)
    return found(
      lines.find(({ id }) => id === surrounding),
      'the council',
    )
  },
  hold: holding('governance.surrounding', 'surrounding_id', 'surrounding'),
}

/** One handover with its check list and its package (API-01). */
export function handoverRoutes({ write, file }: OfPages): Route[] {
  const question = {
    path: apiPaths.handover,
    summary: 'One handover, with its check list.',
    answers: HandoverWithPoints,
  }
  const printed = { path: apiPaths.handoverPackage, page: paths.package, type: 'application/pdf' }
  const changes = theHandover
  const at = apiPaths.handover
  return [
    one(question, theHandover),
    one({ path: apiPaths.handoverPoint, summary: 'One point of the check list.', answers: Point }, thePoint),
    file({
      ...printed,
      summary: 'What the next secretariat gets in its hands, as PDF. That it was fetched is recorded.',
    }),
    write(apiPaths.handovers, paths.prepare, 'Prepares a handover to a party.', {
      names: { to: named('forberedes', 'The party that is to have the office.', 'herlev') },
      makes: { name: 'handover', at },
    }),
    write(apiPaths.handoverPoints, paths.handover, 'Adds a point to the check list.', {
      names: { words: named('punkt', 'What is to be seen to.', 'Nøgle til mødelokalet') },
      makes: { name: 'point', at: apiPaths.handoverPoint },
    }),
    write(apiPaths.handoverMark, paths.point, 'Marks a point of the check list.', {
      names: { move: named('valg', 'What is done with it.', 'tick') },
      changes: thePoint,
    }),
    write(apiPaths.handoverUndoing, paths.undo, 'Undoes that an office was taken over.', {
      names: { why: named('hvorfor', 'Why it is undone.', 'Den forkerte dag') },
      changes,
    }),
    write(apiPaths.handoverDropping, paths.drop, 'Gives up a handover that is being prepared.', { changes }),
  ]
}

/** The councils around the partnership (API-01). */
export function surroundingRoutes({ write }: OfPages): Route[] {
  const access = keepers
  const list = { path: apiPaths.surroundings, access, summary: 'The councils around the partnership.' }
  const single = { path: apiPaths.surrounding, access, summary: 'One council around the partnership.' }
  return [
    all({ ...list, answers: Surrounding }, ({ db, params: { partnership } }) => surroundingsOf(db, partnership)),
    one({ ...single, answers: Surrounding }, theSurrounding),
    write(apiPaths.surroundings, surroundingPaths.surroundings, 'Names a council around the partnership.', {
      names: {
        name: named('navn', 'What it is called.', 'Kredsrådet'),
        kind: named('slags', 'What it is.', 'district-council'),
        party: named('part', 'The party that it belongs to; null for all.', 'herlev'),
        relation: named('forhold', 'What it has to do with the partnership.', 'Formanden sidder i begge.'),
        link: named('link', 'Where to read of it: an https address.', 'https://politi.dk/kredsraad'),
      },
      makes: { name: 'surrounding', at: apiPaths.surrounding },
    }),
    write(apiPaths.surrounding, surroundingPaths.end, 'Names a council no longer.', {
      method: 'DELETE',
      changes: theSurrounding,
    }),
  ]
}
