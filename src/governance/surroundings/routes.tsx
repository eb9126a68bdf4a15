import type { FormState } from '../../platform/components/fields.tsx'
import { reading, readingOf } from '../../platform/db/types.ts'
import type { Asked } from '../../platform/http/handlers.ts'
import type { Route } from '../../platform/http/route.ts'
import { routing } from '../../platform/http/routing.ts'
import { organisationsOf, type PeopleTables } from '../../platform/people/index.ts'
import { keepers } from '../keepers.ts'
import type { GovernanceTables } from '../tables.ts'
import { endSurrounding, nameSurrounding } from './commands.ts'
import { SurroundingForm } from './forms.ts'
import { paths } from './paths.ts'
import { mayBeCalled } from './policy.ts'
import { surroundingsOf } from './queries.ts'
import { refusals, surroundingTexts } from './texts.ts'
import { SurroundingsPage } from './views.tsx'

const { page, action } = routing<GovernanceTables>()

/** The councils around the partnership: named, and named no longer. */
export function surroundingRoutes(): Route[] {
  return [listRoute(), nameRoute(), endRoute()]
}

function listRoute() {
  return page({
    path: paths.surroundings,
    access: keepers,
    record: 'nothing-personal',
    show: (asked) => showSurroundings(asked, { language: asked.language }),
  })
}

function nameRoute() {
  return action({
    path: paths.surroundings,
    access: keepers,
    record: 'surrounding.named',
    form: SurroundingForm,
    async run({ tx, viewer, params: { partnership }, input, now, language }) {
      const parties = await organisationsOf(readingOf<PeopleTables>(tx), partnership)
      const party = input.part === '' ? null : input.part
      if (party !== null && !parties.some(({ id }) => id === party))
        return { again: [{ field: 'part', message: surroundingTexts[language].partyUnknown }] }
      const naming = mayBeCalled(input.navn, await surroundingsOf(reading(tx), partnership))
      if (!naming.allowed) return { again: [{ field: 'navn', message: refusals[language][naming.why] }] }
      const council = { name: input.navn, kind: input.slags, party, relation: input.forhold, link: input.link }
      const surrounding = await nameSurrounding(tx, viewer, council, now)
      return { to: paths.surroundings.to({ partnership }), about: { partnership, surrounding } }
    },
    again: (faulty) => showSurroundings(faulty, faulty),
  })
}

function endRoute() {
  return action({
    path: paths.end,
    access: keepers,
    record: 'surrounding.ended',
    async run({ tx, viewer, params: { partnership, surrounding }, now }) {
      await endSurrounding(tx, viewer, surrounding, now)
      return paths.surroundings.to({ partnership })
    },
  })
}

type Shown = Pick<Asked<GovernanceTables, { partnership: string }>, 'db' | 'params' | 'frame'>

async function showSurroundings({ db, params: { partnership }, frame }: Shown, form: FormState) {
  const lines = await surroundingsOf(db, partnership)
  const parties = await organisationsOf(readingOf<PeopleTables>(db), partnership)
  return <SurroundingsPage {...{ frame, partnership, lines, parties, form }} />
}
