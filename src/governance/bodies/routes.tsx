import type { FormState } from '../../platform/components/fields.tsx'
import type { AnyReader, Read } from '../../platform/db/types.ts'
import { dayOf } from '../../platform/days.ts'
import { reading, readingOf } from '../../platform/db/types.ts'
import type { Asked } from '../../platform/http/handlers.ts'
import type { Route } from '../../platform/http/route.ts'
import { routing } from '../../platform/http/routing.ts'
import { namesOf, organisationsOf, peopleWithAccess, type PeopleTables } from '../../platform/people/index.ts'
import { partOf } from '../groups/part.ts'
import { keepers } from '../keepers.ts'
import { mayName } from '../surroundings/policy.ts'
import { surroundingsOf } from '../surroundings/queries.ts'
import type { GovernanceTables } from '../tables.ts'
import { leaveSeat, takeSeat, verdictOn } from './commands.ts'
import { EndForm, SittingForm } from './forms.ts'
import { paths } from './paths.ts'
import { mayEnd, maySeatIn } from './policy.ts'
import { popoloOf } from './popolo.ts'
import { allSeats, bodiesOf, bodyIn, seatIn, seatsIn, sittingIn, sittingsOf } from './queries.ts'
import { EndPage, SeatPage } from './seat-views.tsx'
import { refusals } from './texts.ts'
import { undoRoutes } from './undo-routes.tsx'
import { BodiesPage, BodyPage } from './views.tsx'

const { page, action, download } = routing<GovernanceTables>()

/** The bodies, their seats, and who sits there. */
export function bodyRoutes(): Route[] {
  return [
    bodiesRoute(),
    popoloRoute(),
    bodyRoute(),
    seatRoute(),
    takeRoute(),
    endRoute(),
    endingRoute(),
    ...undoRoutes(),
  ]
}

function bodiesRoute() {
  return page({
    path: paths.bodies,
    access: 'signed-in',
    record: 'nothing-personal',
    async show({ db, viewer, frame, params: { partnership }, today }) {
      const bodies = await bodiesOf(db, partnership, today)
      const surroundings = await surroundingsOf(db, partnership)
      const parties = await organisationsOf(people(db), partnership)
      return <BodiesPage {...{ frame, partnership, bodies, surroundings, parties }} naming={mayName(viewer)} />
    },
  })
}

function popoloRoute() {
  return download({
    path: paths.popolo,
    access: 'signed-in',
    record: 'bodies.exported',
    async serve({ db, params: { partnership }, today }) {
      const bodies = await bodiesOf(db, partnership, today)
      const seats = await allSeats(db, partnership)
      const sittings = await sittingsOf(
        db,
        partnership,
        seats.map(({ id }) => id),
      )
      const names = await namesOf(
        people(db),
        sittings.map(({ person }) => person),
      )
      const body = JSON.stringify(popoloOf({ bodies, seats, sittings, names }), null, 2)
      return { type: 'application/json; charset=utf-8', body, name: `organer-${partnership}.json` }
    },
  })
}

function bodyRoute() {
  return page({
    path: paths.body,
    access: 'signed-in',
    record: 'nothing-personal',
    async show({ db, viewer, frame, params: { partnership, body: id }, today }) {
      const [body, seats] = [await bodyIn(db, partnership, id), await seatsIn(db, partnership, id)]
      const sittings = await sittingsOf(
        db,
        partnership,
        seats.map((seat) => seat.id),
      )
      const names = await namesOf(
        people(db),
        sittings.map(({ person }) => person),
      )
      const parties = await organisationsOf(people(db), partnership)
      const part = await partOf(db, body, { partnership, viewer, today })
      const about = { partnership, body, seats, sittings, names, parties, today, part }
      return <BodyPage frame={frame} {...about} seating={maySeatIn(viewer, body)} />
    },
  })
}

function seatRoute() {
  return page({
    path: paths.seat,
    access: keepers,
    record: 'nothing-personal',
    show: (asked) => showSeat(asked, { language: asked.language }),
  })
}

function takeRoute() {
  return action({
    path: paths.seat,
    access: keepers,
    record: 'seat.taken',
    form: SittingForm,
    async run({ tx, viewer, params: { partnership, body, seat }, input, now, language }) {
      const found = (await peopleWithAccess(people(tx), partnership)).find(({ id }) => id === input.person)
      const candidate = found ? { organisation: found.organisation } : null
      const wish = { body, seat, person: input.person, candidate, capacity: input.som, from: input.fra }
      const { verdict } = await verdictOn(reading(tx), partnership, wish, now)
      if (!verdict.allowed)
        return { again: [{ field: fieldOf[verdict.why], message: refusals[language][verdict.why] }] }
      const sitting = await takeSeat(tx, viewer, wish, now)
      return { to: paths.body.to({ partnership, body }), about: { partnership, seat, sitting } }
    },
    again: (faulty) => showSeat(faulty, faulty),
  })
}

function endRoute() {
  return page({
    path: paths.sitting,
    access: keepers,
    record: 'nothing-personal',
    show: (asked) => showEnd(asked, { language: asked.language }),
  })
}

function endingRoute() {
  return action({
    path: paths.sitting,
    access: keepers,
    record: 'seat.left',
    form: EndForm,
    async run({ tx, viewer, params: { partnership, body, seat, sitting }, input, now, language }) {
      const ending = mayEnd(await sittingIn(reading(tx), partnership, seat, sitting), input.sidste, dayOf(now))
      if (!ending.allowed) return { again: [{ field: 'sidste', message: refusals[language][ending.why] }] }
      await leaveSeat(tx, viewer, { body, seat, sitting, last: input.sidste }, now)
      return { to: paths.body.to({ partnership, body }), about: { partnership, seat, sitting } }
    },
    again: (faulty) => showEnd(faulty, faulty),
  })
}

/** The field at which each refusal stands. */
const fieldOf = {
  'body-closed': '',
  nobody: 'person',
  'of-another-party': 'person',
  'sits-already': 'person',
  taken: 'som',
  'in-the-future': 'fra',
} as const

type OnSeat = { partnership: string; body: string; seat: string }
type Shown<Parts> = Pick<Asked<GovernanceTables, Parts>, 'db' | 'params' | 'frame' | 'today'>

async function showSeat(
  { db, params: { partnership, body: id, seat: of }, frame, today }: Shown<OnSeat>,
  form: FormState,
) {
  const [body, seat] = [await bodyIn(db, partnership, id), await seatIn(db, partnership, id, of)]
  const sittings = await sittingsOf(db, partnership, [seat.id])
  const everybody = await peopleWithAccess(people(db), partnership)
  const candidates = everybody.filter(({ organisation }) => seat.party === null || organisation === seat.party)
  const names = await namesOf(
    people(db),
    sittings.map(({ person }) => person),
  )
  return <SeatPage {...{ frame, partnership, body, seat, sittings, candidates, names, today, form }} />
}

async function showEnd(
  { db, params: { partnership, body, seat, sitting: id }, frame, today }: Shown<OnSeat & { sitting: string }>,
  form: FormState,
) {
  const { title } = await seatIn(db, partnership, body, seat)
  const sitting = await sittingIn(db, partnership, seat, id)
  const names = await namesOf(people(db), [sitting.person])
  return (
    <EndPage
      {...{ frame, partnership, body, seat, title, sitting, today, form }}
      name={names.get(sitting.person) ?? null}
    />
  )
}

/** People have a door of their own; the transaction is the same. */
function people(db: AnyReader): Read<PeopleTables> {
  return readingOf<PeopleTables>(db)
}
