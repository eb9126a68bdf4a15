import type { FormState } from '../../platform/components/fields.tsx'
import { type AnyReader, type Read, reading, readingOf } from '../../platform/db/types.ts'
import type { Asked } from '../../platform/http/handlers.ts'
import { routing } from '../../platform/http/routing.ts'
import { namesOf, organisationsOf, type PeopleTables } from '../../platform/people/index.ts'
import type { Viewer } from '../../platform/viewer.ts'
import { keepsRecords } from '../keepers.ts'
import type { SittingLine } from '../bodies/queries.ts'
import type { GovernanceTables } from '../tables.ts'
import { answerProcedure } from './commands.ts'
import { AnswerForm } from './forms.ts'
import { paths } from './paths.ts'
import { mayAnswer, mayConclude, mayWithdraw } from './policy.ts'
import { ProcedurePage } from './procedure-view.tsx'
import { decisionOf, procedureIn, type ProcedureHeader, standingOf } from './queries.ts'
import { sitsIn, stillWaiting } from './standing.ts'
import { refusals } from './texts.ts'

const { page, action } = routing<GovernanceTables>()

/** One written procedure, and answering it. */
export function answerRoutes() {
  return [procedureRoute(), answerRoute()]
}

function procedureRoute() {
  return page({
    path: paths.procedure,
    access: 'signed-in',
    record: 'nothing-personal',
    show: (asked) => showProcedure(asked, { language: asked.language }),
  })
}

function answerRoute() {
  return action({
    path: paths.answer,
    access: 'signed-in',
    record: 'procedure.answered',
    form: AnswerForm,
    async run({ tx, viewer, params: { partnership, procedure: id }, input, now, today, language }) {
      const db = reading(tx)
      const procedure = await procedureIn(db, partnership, id)
      const { asked } = await standingOf(db, partnership, procedure, today)
      const { plads, svar, ord } = input
      const seat = asked.find((each) => each.id === plads.id)
      const person = viewer.kind === 'person' ? viewer.personId : ''
      const verdict = mayAnswer(procedure, seat !== undefined && sitsIn(seat, person))
      if (!verdict.allowed) return { again: [{ field: '', message: refusals[language][verdict.why] }] }
      // Whoever comes second sees what was answered meanwhile and decides; only a true race is left to the command.
      if ((seat?.answer?.version ?? 0) !== plads.version)
        return { again: [{ field: '', message: refusals[language]['answered-meanwhile'] }] }
      const given = { seat: plads.id, version: plads.version, answer: svar, words: ord }
      await answerProcedure(tx, viewer, procedure.id, given, now)
      const about = { partnership, procedure: procedure.id, seat: plads.id }
      return { to: paths.procedure.to({ partnership, procedure: procedure.id }), about }
    },
    again: (faulty) => showProcedure(faulty, faulty),
  })
}

type Shown = Pick<
  Asked<GovernanceTables, { partnership: string; procedure: string }>,
  'db' | 'params' | 'frame' | 'today' | 'viewer'
>

async function showProcedure(
  { db, params: { partnership, procedure: id }, frame, today, viewer }: Shown,
  form: FormState,
) {
  const procedure = await procedureIn(db, partnership, id)
  const { asked, sittings } = await standingOf(db, partnership, procedure, today)
  const names = await namesOf(
    people(db),
    asked.flatMap(({ holder, substitutes, answer }) => [holder ?? [], substitutes, answer?.person ?? []].flat()),
  )
  const parties = await partiesOf(db, partnership)
  const decision = await decisionOf(db, partnership, procedure.id)
  const mine = viewer.kind === 'person' ? asked.filter((seat) => sitsIn(seat, viewer.personId)) : []
  const about = { partnership, procedure, asked, mine, decision, names, parties, today, form }
  return (
    <ProcedurePage
      {...{ frame, ...about }}
      seesAnswers={seesAnswers(viewer, procedure, sittings)}
      concluding={mayConclude(viewer, procedure, stillWaiting(asked).length, today)}
      withdrawing={mayWithdraw(viewer, procedure)}
    />
  )
}

/** GOV-96, as the database has it: whoever keeps the records, or sat in the body while it ran. */
function seesAnswers(viewer: Viewer, procedure: ProcedureHeader, sittings: readonly SittingLine[]): boolean {
  if (keepsRecords(viewer).allowed) return true
  const { openedOn, endedOn } = procedure
  return sittings.some(
    ({ person, from, until }) =>
      viewer.kind === 'person' &&
      person === viewer.personId &&
      (endedOn === null || from <= endedOn) &&
      (until === null || until >= openedOn),
  )
}

/** The names of the parties, by their ids. */
export async function partiesOf(db: AnyReader, partnership: string): Promise<ReadonlyMap<string, string>> {
  return new Map((await organisationsOf(people(db), partnership)).map(({ id, name }) => [id, name]))
}

/** People have a door of their own; the transaction is the same. */
function people(db: AnyReader): Read<PeopleTables> {
  return readingOf<PeopleTables>(db)
}
