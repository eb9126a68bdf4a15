import type { Desk } from '../../agreement/index.ts'
import type { FormState } from '../../platform/components/fields.tsx'
import { type AnyReader, type Read, reading, readingOf } from '../../platform/db/types.ts'
import type { Asked } from '../../platform/http/handlers.ts'
import type { Route } from '../../platform/http/route.ts'
import { routing } from '../../platform/http/routing.ts'
import { organisationsOf, type PeopleTables } from '../../platform/people/index.ts'
import { paths as bodyPaths } from '../bodies/paths.ts'
import { decisionIn, standingDecisionsOf } from '../decisions/queries.ts'
import { keepers } from '../keepers.ts'
import type { GovernanceTables } from '../tables.ts'
import { addSeat, mayBeCalled, setUpGroup } from './commands.ts'
import { endRoutes } from './end-routes.tsx'
import { SeatPage, SetUpPage } from './form-views.tsx'
import { SeatForm, SetUpForm } from './forms.ts'
import { classIn, groupGround, knownGroups } from './ground.ts'
import { paths } from './paths.ts'
import { mayRestOn, maySetUp } from './policy.ts'
import { groupIn } from './queries.ts'
import { refusals } from './refusals.ts'
import { groupFormTexts } from './form-texts.ts'
import { groupTexts } from './texts.ts'

const { page, action } = routing<GovernanceTables>()

/** Working groups: set up, given seats, undone, closed. */
export function groupRoutes(desk: Desk): Route[] {
  return [setUpRoute(desk), settingUpRoute(desk), seatRoute(), addingRoute(), ...endRoutes()]
}

function setUpRoute(desk: Desk) {
  return page({
    path: paths.setUp,
    access: keepers,
    record: 'nothing-personal',
    show: (asked) => showSetUp(desk, asked, { language: asked.language }),
  })
}

/** The field at which each refusal stands. */
const fieldOf = {
  'not-a-keeper': '',
  'in-the-future': 'fra',
  'ends-too-soon': 'til',
  'of-another-body': 'beslutning',
  'decision-withdrawn': 'beslutning',
  'decision-closed': 'beslutning',
  'before-the-decision': 'fra',
  'name-unreadable': 'navn',
  'name-taken': 'navn',
  'known-already': 'navn',
} as const

function settingUpRoute(desk: Desk) {
  return action({
    path: paths.setUp,
    access: keepers,
    record: 'group.set-up',
    form: SetUpForm,
    async run({ tx, viewer, params: { partnership }, input, now, today, language }) {
      const db = reading(tx)
      const ground = await groupGround(desk, db, partnership, today)
      const ofClass = classIn(ground, input.klasse)
      const decision = await decisionIn(db, partnership, input.beslutning)
      const known = await knownGroups(desk, db, partnership)
      const [from, plannedEnd] = [input.fra ?? decision.decidedOn, input.til]
      for (const verdict of [
        mayRestOn(decision, ofClass.setUpBy, from),
        maySetUp(viewer, { from, plannedEnd }, today),
        await mayBeCalled(db, partnership, { name: input.navn, known }),
      ]) {
        if (!verdict.allowed)
          return { again: [{ field: fieldOf[verdict.why], message: refusals[language][verdict.why] }] }
      }
      const chairTitle = groupTexts[ground.agreement.language === 'da' ? 'da' : 'en'].chair
      const words = { name: input.navn, purpose: input.formaal, chairTitle }
      const wish = { ofClass, decision: decision.id, from, plannedEnd, known, ...words }
      const body = await setUpGroup(tx, viewer, wish, now)
      return { to: bodyPaths.body.to({ partnership, body }), about: { partnership, body, decision: decision.id } }
    },
    again: (faulty) => showSetUp(desk, faulty, faulty),
  })
}

function seatRoute() {
  return page({
    path: paths.newSeat,
    access: keepers,
    record: 'nothing-personal',
    show: (asked) => showSeat(asked, { language: asked.language }),
  })
}

function addingRoute() {
  return action({
    path: paths.newSeat,
    access: keepers,
    record: 'group.seat-added',
    form: SeatForm,
    async run({ tx, viewer, params: { partnership, group }, input, now, language }) {
      const parties = await organisationsOf(people(tx), partnership)
      if (input.part !== null && !parties.some(({ id }) => id === input.part))
        return { again: [{ field: 'part', message: groupFormTexts[language].partyMissing }] }
      const seat = await addSeat(tx, viewer, group, { party: input.part, title: input.titel }, now)
      return { to: bodyPaths.body.to({ partnership, body: group }), about: { partnership, body: group, seat } }
    },
    again: (faulty) => showSeat(faulty, faulty),
  })
}

type Shown<Parts> = Pick<Asked<GovernanceTables, Parts>, 'db' | 'params' | 'frame' | 'today' | 'query'>

async function showSetUp(
  desk: Desk,
  { db, params: { partnership }, frame, today, query }: Shown<{ partnership: string }>,
  form: FormState,
) {
  const ground = await groupGround(desk, db, partnership, today)
  const typed = form.typed?.['klasse']
  const asked = (typeof typed === 'string' ? typed : query['klasse']) ?? ground.classes[0]?.id ?? ''
  const ofClass = classIn(ground, asked)
  const decisions = await standingDecisionsOf(db, partnership, ofClass.setUpBy)
  return <SetUpPage {...{ frame, partnership, form, ofClass, decisions }} />
}

async function showSeat(
  { db, params: { partnership, group: id }, frame }: Shown<{ partnership: string; group: string }>,
  form: FormState,
) {
  const group = await groupIn(db, partnership, id)
  const parties = await organisationsOf(people(db), partnership)
  return <SeatPage {...{ frame, partnership, form, group, parties }} />
}

function people(db: AnyReader): Read<PeopleTables> {
  return readingOf<PeopleTables>(db)
}
