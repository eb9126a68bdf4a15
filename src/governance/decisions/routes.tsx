import type { Agreement, Desk } from '../../agreement/index.ts'
import type { FormState } from '../../platform/components/fields.tsx'
import { type Day, isDay } from '../../platform/days.ts'
import { readingOf } from '../../platform/db/types.ts'
import { no } from '../../platform/errors.ts'
import type { Asked } from '../../platform/http/handlers.ts'
import type { Route } from '../../platform/http/route.ts'
import { routing } from '../../platform/http/routing.ts'
import { isId } from '../../platform/ids.ts'
import { namesOf, type PeopleTables } from '../../platform/people/index.ts'
import { type AmendmentFacts, mayAmend } from '../amendments/policy.ts'
import { actionsOfItem } from '../actions/queries.ts'
import { bodiesOf } from '../bodies/queries.ts'
import { keepers } from '../keepers.ts'
import type { GovernanceTables } from '../tables.ts'
import { answerRoutes } from './answer-routes.tsx'
import { continuationsIn } from './continuation.ts'
import { DecisionPage } from './decision-view.tsx'
import { setServes } from './effects.ts'
import { ServesForm } from './forms.ts'
import { type Choice, RegisterPage } from './list-view.tsx'
import { paths } from './paths.ts'
import { mayBringAbout, mayPlace } from './policy.ts'
import {
  type DecisionFilter,
  type DecisionHeader,
  decisionIn,
  decisionsFound,
  effectsOf,
  firstYear,
} from './queries.ts'
import { decisionTexts } from './texts.ts'
import { effectKinds } from './vocabulary.ts'

const { page, action } = routing<GovernanceTables>()
const pageLength = 50

/** The decision register: the search, each decision, and what it answers. */
export function decisionRoutes(desk: Desk): Route[] {
  return [registerRoute(desk), decisionRoute(desk), servesRoute(desk), ...answerRoutes(desk)]
}

function registerRoute(desk: Desk) {
  return page({
    path: paths.decisions,
    access: 'signed-in',
    record: 'nothing-personal',
    async show({ db, frame, params: { partnership }, query, today }) {
      const agreement = await desk.named(readingOf(db), partnership, { asOf: today, knownOn: today })
      const bodies = await bodiesOf(db, partnership, today)
      const first = await firstYear(db, partnership)
      const { efter, ...asking } = askingIn(query)
      const found = await decisionsFound(db, partnership, filterOf({ efter, ...asking }), pageLength + 1)
      const lines = found.slice(0, pageLength)
      const last = found.length > pageLength ? lines.at(-1) : undefined
      const next = last && `${last.decidedOn}_${last.number}_${last.id}`
      const older = next ? paths.decisions.to({ partnership }, { ...asking, efter: next }) : null
      const choices = { bodies, years: yearsFrom(first, today), ...servedIn(agreement) }
      return <RegisterPage {...{ frame, partnership, asking, choices, lines, older }} />
    },
  })
}

const asked = ['ord', 'organ', 'afsnit', 'omraade', 'aar', 'virkning', 'efter'] as const
type Asking = Partial<Record<(typeof asked)[number], string | undefined>>

function askingIn(query: Readonly<Record<string, string | undefined>>): Asking {
  return Object.fromEntries(asked.flatMap((name) => (query[name] ? [[name, query[name].slice(0, 200)]] : [])))
}

function filterOf({ ord, organ, afsnit, omraade, aar, virkning, efter }: Asking): DecisionFilter {
  const [on = '', number = '', id] = efter?.split('_') ?? []
  return {
    words: ord?.trim() ?? null,
    body: organ ?? null,
    clause: afsnit ?? null,
    focusArea: omraade ?? null,
    year: /^[1-9]\d{3}$/.test(aar ?? '') ? Number(aar) : null,
    effect: effectKinds.find((kind) => kind === virkning) ?? null,
    after: isDay(on) && /^\d{1,6}$/.test(number) && isId(id) ? { decidedOn: on, number: Number(number), id } : null,
  }
}

function yearsFrom(first: number | null, today: Day): string[] {
  const now = Number(today.slice(0, 4))
  const from = Math.max(first ?? now, now - 99)
  return Array.from({ length: Math.max(now - from + 1, 1) }, (_, back) => String(now - back))
}

/** What a decision may serve: the clauses in which something is promised (titles and signatures promise nothing), and the focus areas. */
function servedIn({ clauses, norms, focusAreas }: Agreement): { clauses: Choice[]; focusAreas: Choice[] } {
  const promising = new Set(norms.map(({ clause }) => clause))
  return {
    clauses: clauses
      .filter(({ label }) => promising.has(label))
      .map(({ label, heading }) => ({ id: label, name: heading || label })),
    focusAreas: focusAreas.map(({ id, name }) => ({ id, name })),
  }
}

function decisionRoute(desk: Desk) {
  return page({
    path: paths.decision,
    access: 'signed-in',
    record: 'nothing-personal',
    show: (visit) => showDecision(desk, visit, { language: visit.language }),
  })
}

function servesRoute(desk: Desk) {
  return action({
    path: paths.serves,
    access: keepers,
    record: 'decision.placed',
    form: ServesForm,
    async run({ tx, viewer, params: { partnership, decision }, input, today, language }) {
      const agreement = await desk.named(readingOf(tx), partnership, { asOf: today, knownOn: today })
      const { clauses, focusAreas } = servedIn(agreement)
      const known = (all: readonly Choice[], id: string | null) => id === null || all.some((each) => each.id === id)
      const t = decisionTexts[language]
      if (!known(clauses, input.afsnit)) return { again: [{ field: 'afsnit', message: t.noneFits }] }
      if (!known(focusAreas, input.omraade)) return { again: [{ field: 'omraade', message: t.noneFits }] }
      await setServes(tx, viewer, decision, { clause: input.afsnit, focusArea: input.omraade })
      return paths.decision.to({ partnership, decision })
    },
    again: (faulty) => showDecision(desk, faulty, faulty),
  })
}

/** Whether a decision may change the focus areas is asked for one that it would add: any decision that may change one may add one. */
function amendingBy(decision: DecisionHeader, { bodies }: Agreement): AmendmentFacts {
  const own = bodies.filter(({ many }) => many !== true).map(({ id }) => id)
  return { decision, change: 'added', area: undefined, from: decision.decidedOn, bodies: own }
}

type Shown = Pick<
  Asked<GovernanceTables, { partnership: string; decision: string }>,
  'db' | 'viewer' | 'params' | 'frame' | 'today'
>

async function showDecision(
  desk: Desk,
  { db, viewer, frame, params: { partnership, decision: id }, today }: Shown,
  form: FormState,
) {
  const decision = await decisionIn(db, partnership, id)
  const effects = await effectsOf(db, partnership, decision.id)
  const { meeting, item } = decision
  const actions = meeting === null || item === null ? [] : await actionsOfItem(db, partnership, meeting, item)
  const owners = actions.map(({ owner }) => owner)
  const names = await namesOf(readingOf<PeopleTables>(db), owners)
  const agreement = await desk.named(readingOf(db), partnership, { asOf: today, knownOn: today })
  const decided = effects.some(({ kind }) => kind === 'continuation')
  const may = {
    place: mayPlace(viewer),
    answer: mayPlace(viewer).allowed ? mayBringAbout(viewer, decision) : no('not-a-keeper'),
    continuation: !decided && continuationsIn(agreement).length > 0,
    amend: mayAmend(viewer, amendingBy(decision, agreement)).allowed,
  }
  const about = { partnership, decision, effects, actions, names, agreement, choices: servedIn(agreement), may }
  return <DecisionPage {...{ frame, viewer, today, form, ...about }} />
}
