import type { Reading } from '../reading.ts'
import { type AnswerType, evidenceKinds } from '../vocabulary.ts'
import type { Report } from './findings.ts'
import type { YamlTree } from './yaml-tree.ts'

/** Words that stand for the parties together, each of them, and any subject. */
export const together = ['partnership', 'parties'] as const
const reserved: readonly string[] = [...together, 'any']

/** Everything that a reading declares, by its kind. */
export interface Declared {
  parties: ReadonlySet<string>
  bodies: ReadonlySet<string>
  /** Bodies of which several are set up later. */
  classes: ReadonlySet<string>
  offices: ReadonlySet<string>
  focusAreas: ReadonlySet<string>
  acts: ReadonlySet<string>
  norms: ReadonlySet<string>
  labels: ReadonlySet<string>
  questions: ReadonlyMap<string, { fields: Readonly<Record<string, AnswerType>>; path: PropertyKey[] }>
}

/** Gathers what is declared, and reports ids that are used twice or have a fixed meaning. */
export function declaredIn(reading: Reading, tree: YamlTree, report: Report): Declared {
  const things = new Set<string>()
  const norms = new Set<string>()
  const acts = new Set<string>()
  const questions = new Map<string, { fields: Readonly<Record<string, AnswerType>>; path: PropertyKey[] }>()
  for (const key of ['parties', 'bodies', 'offices', 'focus_areas'] as const) {
    for (const [index, { id }] of reading[key].entries()) enter(things, id, [key, index])
  }
  for (const [index, { id }] of reading.acts.entries()) {
    enter(acts, id, ['acts', index])
    if ((evidenceKinds as readonly string[]).includes(id))
      report.add('reserved-id', tree.at(['acts', index, 'id']), { id })
  }
  const asked = new Set<string>()
  for (const [clause, { norms: own, questions: open }] of reading.clauses.entries()) {
    for (const [index, { id }] of own.entries()) enter(norms, id, ['clauses', clause, 'norms', index])
    for (const [index, { id, answer }] of open.entries()) {
      const path = ['clauses', clause, 'questions', index]
      enter(asked, id, path)
      questions.set(id, { fields: answer, path })
    }
  }
  return { ...idsOf(reading), acts, norms, questions }

  function enter(into: Set<string>, id: string, path: PropertyKey[]): void {
    const place = tree.at([...path, 'id'])
    if (reserved.includes(id)) report.add('reserved-id', place, { id })
    if (into.has(id)) report.add('duplicate-id', place, { id })
    into.add(id)
  }
}

function idsOf(reading: Reading) {
  const ids = (list: readonly { id: string }[]) => new Set(list.map(({ id }) => id))
  return {
    parties: ids(reading.parties),
    bodies: ids(reading.bodies),
    classes: ids(reading.bodies.filter((body) => body.many === true)),
    offices: ids(reading.offices),
    focusAreas: ids(reading.focus_areas),
    labels: new Set(reading.clauses.map(({ label }) => label)),
  }
}
