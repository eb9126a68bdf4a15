import type { FormState } from '../../platform/components/fields.tsx'
import { type Day, day, isDay } from '../../platform/days.ts'
import { type Read, reading } from '../../platform/db/types.ts'
import type { Asked } from '../../platform/http/handlers.ts'
import type { Route } from '../../platform/http/route.ts'
import { routing } from '../../platform/http/routing.ts'
import { isId } from '../../platform/ids.ts'
import { bodiesOf } from '../bodies/queries.ts'
import { keepers } from '../keepers.ts'
import type { GovernanceTables } from '../tables.ts'
import { answerRoutes } from './answer-routes.tsx'
import { openProcedure } from './commands.ts'
import { endRoutes } from './end-routes.tsx'
import { OpenForm } from './forms.ts'
import { OpenPage } from './form-views.tsx'
import { ProceduresPage } from './list-views.tsx'
import { paths } from './paths.ts'
import { mayAsk, mayOpen, usualDeadline } from './policy.ts'
import { awaitingAnswer, type ProcedurePlace, proceduresOf, seatsToAsk } from './queries.ts'
import { procedureTexts, refusals } from './texts.ts'

const { page, action } = routing<GovernanceTables>()
const pageLength = 50

/** Written procedures: the list, opening, answering, concluding. */
export function procedureRoutes(): Route[] {
  return [listRoute(), openRoute(), openingRoute(), ...answerRoutes(), ...endRoutes()]
}

function listRoute() {
  return page({
    path: paths.procedures,
    access: 'signed-in',
    record: 'nothing-personal',
    async show({ db, viewer, frame, params: { partnership }, query, today }) {
      const found = await proceduresOf(db, partnership, placeOf(query['foer']), pageLength + 1)
      const lines = found.slice(0, pageLength)
      const last = found.length > pageLength ? lines.at(-1) : undefined
      const older = last ? paths.procedures.to({ partnership }, { foer: `${last.openedOn}_${last.id}` }) : null
      const me = viewer.kind === 'person' && query['foer'] === undefined ? viewer.personId : null
      const awaiting = me === null ? [] : await awaitingAnswer(db, partnership, me, today)
      return <ProceduresPage {...{ frame, partnership, lines, awaiting, older, today }} opening={mayOpen(viewer)} />
    },
  })
}

function placeOf(text: string | undefined): ProcedurePlace | null {
  const [on = '', id] = text?.split('_') ?? []
  return isDay(on) && isId(id) ? { openedOn: day(on), id } : null
}

function openRoute() {
  return page({
    path: paths.open,
    access: keepers,
    record: 'nothing-personal',
    show: (asked) => showOpen(asked, asked.query['organ'], { language: asked.language }),
  })
}

function openingRoute() {
  return action({
    path: paths.open,
    access: keepers,
    record: 'procedure.opened',
    form: OpenForm,
    async run({ tx, viewer, params: { partnership }, input, now, today, language }) {
      const db = reading(tx)
      const known = (await bodiesThatSit(db, partnership, today)).some(({ id }) => id === input.organ)
      if (!known) return { again: [{ field: 'organ', message: procedureTexts[language].bodyMissing }] }
      const asking = mayAsk(input.senest, (await seatsToAsk(db, partnership, input.organ, today)).length, today)
      if (!asking.allowed) {
        const field = asking.why === 'nobody-sits' ? 'organ' : 'senest'
        return { again: [{ field, message: refusals[language][asking.why] }] }
      }
      const { organ, titel, sag, oekonomi, indstilling, lukket, senest } = input
      const words = { title: titel, matter: sag, economy: oekonomi, recommendation: indstilling }
      const asked = { body: organ, closed: lukket, deadline: senest, ...words }
      const procedure = await openProcedure(tx, viewer, asked, now)
      return { to: paths.procedure.to({ partnership, procedure }), about: { partnership, procedure } }
    },
    again: (faulty) => showOpen(faulty, undefined, faulty),
  })
}

type Shown = Pick<Asked<GovernanceTables, { partnership: string }>, 'db' | 'params' | 'frame' | 'today'>

async function showOpen(
  { db, params: { partnership }, frame, today }: Shown,
  body: string | undefined,
  form: FormState,
) {
  const bodies = await bodiesThatSit(db, partnership, today)
  return <OpenPage {...{ frame, partnership, bodies, body, form }} deadline={usualDeadline(today)} />
}

/** The bodies in which somebody can sit: nobody sits in a class of bodies. */
async function bodiesThatSit(db: Read<GovernanceTables>, partnership: string, today: Day) {
  return (await bodiesOf(db, partnership, today)).filter(({ isClass }) => !isClass)
}
