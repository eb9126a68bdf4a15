import type { Agreement } from '../../model.ts'
import type { LaidBlock } from '../../page/lay-out.ts'
import { slug } from './ids.ts'
import { type Xml, xml } from './xml.ts'

/** A party, person or role named in the words. */
export interface Entity {
  element: 'organization' | 'person' | 'role'
  words: string
  refersTo: string
  as: string | null
}

/** A stretch of a block that looks the same and means the same. */
interface Stretch {
  text: string
  norms: string
  entity: Entity | null
  strong: boolean
  emphasis: boolean
}

/** Who and what the agreement names: its parties, and those who signed with their titles. */
export function entitiesOf({ parties, signatories }: Agreement): Entity[] {
  return [
    ...parties.map((party) => entity('organization', party.name, `#party-${party.id}`)),
    ...signatories.map((one) => ({ ...entity('person', one.name, personRef(one.name)), as: roleRef(one.title) })),
    ...signatories.map((one) => entity('role', one.title, roleRef(one.title))),
  ]
}

/** Where the references section keeps a person. */
export function personRef(name: string): string {
  return `#person-${slug(name)}`
}

/** Where the references section keeps a title. */
export function roleRef(title: string): string {
  return `#role-${slug(title)}`
}

/** A block's words with their marks: promises outermost, then names, then emphasis; line breaks kept (EXP-07). */
export function inlineOf(
  block: LaidBlock,
  entities: readonly Entity[],
  spanId: (norms: readonly string[]) => string,
): (Xml | string)[] {
  return grouped(stretchesOf(block, entities), (one) => one.norms).flatMap((group) => {
    const named = grouped(group, (one) => one.entity).flatMap(entityOf)
    const norms = (group[0]?.norms ?? '').split(' ').filter((one) => one !== '')
    if (norms.length === 0) return named
    return [xml('span', { eId: spanId(norms), refersTo: norms.map((norm) => `#norm-${norm}`).join(' ') }, ...named)]
  })
}

function entityOf(group: readonly Stretch[]): (Xml | string)[] {
  const shown = group.flatMap(emphasised)
  const named = group[0]?.entity
  return named ? [xml(named.element, { refersTo: named.refersTo, as: named.as }, ...shown)] : shown
}

function emphasised({ text, strong, emphasis }: Stretch): (Xml | string)[] {
  const lines = text.split('\n').flatMap((line, index) => (index === 0 ? [line] : [xml('br'), line]))
  const words = lines.filter((line) => line !== '')
  const inner = emphasis ? [xml('i', {}, ...words)] : words
  return strong ? [xml('b', {}, ...inner)] : inner
}

/** Cuts runs once more, where names begin and end. */
function stretchesOf(block: LaidBlock, entities: readonly Entity[]): Stretch[] {
  const text = block.runs.map((run) => run.text).join('')
  const found = foundIn(text, entities, block.kind === 'heading')
  const stretches: Stretch[] = []
  let at = 0
  for (const run of block.runs) {
    const end = at + run.text.length
    const cuts = [at, end, ...found.flatMap((one) => [one.start, one.end])].filter((cut) => cut >= at && cut <= end)
    const points = [...new Set(cuts)].toSorted((a, b) => a - b)
    for (const [index, start] of points.slice(0, -1).entries()) {
      const named = found.find((one) => one.start <= start && start < one.end)
      stretches.push({
        text: text.slice(start, points[index + 1]),
        norms: run.norms.join(' '),
        entity: named?.entity ?? null,
        strong: run.strong,
        emphasis: run.emphasis,
      })
    }
    at = end
  }
  return stretches
}

/** Names where they stand, the longest first, none inside another. Titles are marked only on a line of their own. */
function foundIn(
  text: string,
  entities: readonly Entity[],
  heading: boolean,
): { start: number; end: number; entity: Entity }[] {
  const found: { start: number; end: number; entity: Entity }[] = []
  for (const one of entities.toSorted((a, b) => b.words.length - a.words.length)) {
    if (one.words === '' || (heading && one.element === 'role')) continue
    for (let start = text.indexOf(one.words); start !== -1; start = text.indexOf(one.words, start + one.words.length)) {
      const end = start + one.words.length
      if (one.element === 'role' && !ownLine(text, start, end)) continue
      if (!wordEnds(text, start, end) || found.some((other) => start < other.end && other.start < end)) continue
      found.push({ start, end, entity: one })
    }
  }
  return found
}

function ownLine(text: string, start: number, end: number): boolean {
  return (start === 0 || text[start - 1] === '\n') && (end === text.length || text[end] === '\n')
}

function wordEnds(text: string, start: number, end: number): boolean {
  return !/[\p{L}\p{N}]$/u.test(text.slice(0, start)) && !/^[\p{L}\p{N}]/u.test(text.slice(end))
}

function grouped<T>(all: readonly T[], by: (one: T) => unknown): T[][] {
  const groups: T[][] = []
  for (const one of all) {
    const last = groups.at(-1)
    if (last?.[0] !== undefined && by(last[0]) === by(one)) last.push(one)
    else groups.push([one])
  }
  return groups
}

function entity(element: Entity['element'], words: string, refersTo: string): Entity {
  return { element, words, refersTo, as: null }
}
