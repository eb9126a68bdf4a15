import { z } from 'zod'
import { named } from '../../platform/http/api/named.ts'
import { DayText } from '../../platform/http/api/paging.ts'
import type { Route } from '../../platform/http/route.ts'
import { paths } from '../offices/paths.ts'
import { handoverIn } from '../offices/queries.ts'
import { endField, officeFunctions, rightsOf, rightField } from '../offices/rights.ts'
import { holding, type OfPages, one } from './asking.ts'
import { apiPaths } from './paths.ts'
import type { Of } from './things.ts'

const OfficeFunction = z.enum(officeFunctions)
const Rights = z.strictObject({
  candidates: z.array(
    z.strictObject({
      person: z.uuid().meta({ description: 'Somebody of the next party who has access.' }),
      has: z.array(OfficeFunction).meta({ description: 'What they have already, today or from a day ahead.' }),
    }),
  ),
  held: z.array(
    z.strictObject({
      id: z.uuid().meta({ description: 'What is named to let it end.' }),
      person: z.uuid(),
      party: z.string(),
      function: OfficeFunction,
      from: DayText,
    }),
  ),
})
const Passing = z.strictObject({
  gets: z
    .array(z.strictObject({ person: z.uuid(), function: OfficeFunction }))
    .max(50)
    .meta({
      description: 'Who gets which function; one is secretary at least.',
      examples: [[{ person: '3a1f0c5e-8d27-4b60-9d3e-5f1c2a7b8e90', function: 'secretary' }]],
    }),
  ends: z
    .array(z.uuid())
    .max(50)
    .meta({
      description: 'The functions of others that end the day before, by the ids of `held`.',
      examples: [['7c2b9e14-6a05-4f3d-8b21-0e9d4c6f5a38']],
    }),
})

/** Whom the rights of an office can go to, and whose would end: ids alone. */
const theRights: Of<'handover', z.output<typeof Rights>> = {
  async show(db, { partnership, handover: id }, { today }) {
    const { candidates, held } = await rightsOf(db, partnership, await handoverIn(db, partnership, id), today)
    return {
      candidates: candidates.map(({ id: person, has }) => ({ person, has: [...has] })),
      held: held.map(({ id: tenure, personId, party, function: name, from }) => {
        return { id: tenure, person: personId, party, function: name, from }
      }),
    }
  },
  hold: holding('governance.handover', 'handover_id', 'handover'),
}

/** The rights that go with an office, for programs of the administrator (GOV-27, API-01). */
export function rightsRoutes({ write }: OfPages): Route[] {
  const question = { path: apiPaths.handoverRights, access: 'administrator', answers: Rights } as const
  return [
    one({ ...question, summary: 'Whom the rights of an office can go to, and whose would end.' }, theRights),
    write(apiPaths.handoverRights, paths.rights, 'Passes the rights of an office on, from a day.', {
      names: { from: named('fra', 'The first day on which they have them: today or later.', '2019-01-01', 'date') },
      body: {
        schema: Passing,
        fields: ({ gets, ends }) =>
          Object.fromEntries([
            ...gets.map(({ person, function: name }) => [rightField(name, person), 'ja']),
            ...ends.map((tenure) => [endField(tenure), 'ja']),
          ]),
      },
      changes: theRights,
    }),
  ]
}
