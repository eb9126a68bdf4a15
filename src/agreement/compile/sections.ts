import type { Block, Clause } from '../model.ts'
import type { Reading } from '../reading.ts'
import type { Report } from './findings.ts'
import { near } from './scopes.ts'
import { didYouMean } from './suggest.ts'
import { folded } from './tokens.ts'
import type { Source } from './source.ts'
import type { YamlTree } from './yaml-tree.ts'

/** What a heading of the text is to the reading: a clause's by its index, the title, or a name. */
export type HeadingRole = number | 'title' | 'name' | 'unlisted'

/** The headings as the reading sees them, and each clause's stretch of blocks (empty when its heading is nowhere). */
export interface Sections {
  roles: Map<number, HeadingRole>
  clauses: Clause[]
}

interface Task {
  source: Source
  blocks: readonly Block[]
  reading: Reading
  tree: YamlTree
  report: Report
  isName: (block: Block) => boolean
}

/** Finds each clause's heading in the text, in order, and accounts for every other heading. */
export function sectionsOf(task: Task): Sections {
  const roles = assignRoles(task)
  const starts = new Map<number, number>()
  for (const [block, role] of roles) if (typeof role === 'number') starts.set(role, block)
  const edges = [...starts.values(), task.blocks.length].toSorted((a, b) => a - b)
  const clauses = task.reading.clauses.map((clause, index): Clause => {
    const first = starts.get(index)
    const end = first === undefined ? 0 : (edges[edges.indexOf(first) + 1] ?? task.blocks.length)
    return {
      label: clause.label,
      heading: clause.heading,
      firstBlock: first ?? 0,
      endBlock: end,
      norms: clause.norms.map((norm) => norm.id),
      questions: clause.questions.map((question) => question.id),
    }
  })
  tellMissing(task, starts)
  return { roles, clauses }
}

function assignRoles(task: Task): Map<number, HeadingRole> {
  const wanted = new Map<string, number[]>()
  for (const [index, clause] of task.reading.clauses.entries()) {
    const heading = folded(clause.heading)
    wanted.set(heading, [...(wanted.get(heading) ?? []), index])
  }
  const title = folded(task.reading.title)
  const roles = new Map<number, HeadingRole>()
  let last = -1
  for (const [index, block] of task.blocks.entries()) {
    if (block.kind !== 'heading') continue
    const text = folded(block.text)
    const clause = wanted.get(text)?.find((candidate) => candidate > last)
    if (clause !== undefined) last = clause
    const role = clause ?? (text === title ? 'title' : task.isName(block) ? 'name' : 'unlisted')
    roles.set(index, role)
  }
  tellUnlisted(task, roles)
  return roles
}

/** A heading that only stands elsewhere in the reading's order is told of there, not here. */
function tellUnlisted(task: Task, roles: ReadonlyMap<number, HeadingRole>): void {
  const placed = new Set(roles.values())
  const listed = task.reading.clauses.map((clause) => folded(clause.heading))
  const misplaced = new Set(listed.filter((_, index) => !placed.has(index)))
  for (const [index, role] of roles) {
    const block = task.blocks[index]
    if (role !== 'unlisted' || block === undefined || task.report.full()) continue
    const heading = folded(block.text)
    if (misplaced.delete(heading)) continue
    const suggestion = didYouMean(heading, listed)
    task.report.add('heading-not-listed', { source: task.source, ...block.span }, { heading }, { suggestion })
  }
}

function tellMissing(task: Task, starts: ReadonlyMap<number, number>): void {
  const headings = task.blocks.filter((block) => block.kind === 'heading').map((block) => folded(block.text))
  const standing = new Set(headings)
  const labels = new Set<string>()
  for (const [index, clause] of task.reading.clauses.entries()) {
    const at = ['clauses', index]
    if (labels.has(clause.label)) task.report.add('duplicate-id', task.tree.at([...at, 'label']), { id: clause.label })
    labels.add(clause.label)
    if (starts.has(index)) continue
    const heading = folded(clause.heading)
    const code = standing.has(heading) ? 'clause-out-of-order' : 'clause-heading-not-found'
    const suggestion = code === 'clause-heading-not-found' ? near(task, heading, headings) : undefined
    task.report.add(code, task.tree.at([...at, 'heading']), { clause: clause.label }, { suggestion })
  }
}
