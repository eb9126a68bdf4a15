import type { Row, World } from '../../platform/db/expectation.ts'
import { aDecision, decision } from '../matrix-rows.ts'

/** The class of bodies that rows of groups stand under, the body above it, and a group. */
const above = 'styregruppe'
const aClass = 'x-grupper'

/** An effect and a group that a row may be about. */
export const anEffect = '00000000-0000-4000-8000-000000000041'
export const aGroup = 'x-gruppe'

/** What a group stands on: the body above, the class, the group's own body, a decision and its effect. */
export function groundOfGroup(world: World): Row[] {
  const { partnership, now } = world
  const body = (id: string, more: object) => {
    const values = { partnership_id: partnership, body_id: id, name: id, made_at: now, ...more }
    return { table: 'governance.body', values }
  }
  const effect = { partnership_id: partnership, effect_id: anEffect, decision_id: aDecision, kind: 'group', about: 'x' }
  return [
    body(above, {}),
    body(aClass, { parent_id: above, is_class: true }),
    groupBody(world, aGroup),
    decision(world, aDecision, world.id()),
    { table: 'governance.decision_effect', values: { ...effect, made_at: now, made_by: world.id() } },
  ]
}

/** The body of a group under the class. */
export function groupBody({ partnership, now }: World, id: string): Row {
  const values = { partnership_id: partnership, body_id: id, name: id, parent_id: aClass, parent_is_class: true }
  return { table: 'governance.body', values: { ...values, made_at: now } }
}

/** What an act rests on: the body above, one of its decisions, its effect, and an entry of evidence. */
export function basis(id: () => string) {
  return { set_up_by: above, decision_id: aDecision, effect_id: anEffect, entry_id: id() }
}

/** A group. */
export function group({ partnership, now, id }: World, body: string, by: string): Row {
  const values = { partnership_id: partnership, body_id: body, class_id: aClass, ...basis(id), purpose: 'x' }
  return {
    table: 'governance.working_group',
    values: { ...values, established_on: '2018-02-20', made_at: now, made_by: by },
  }
}

/** A version of the group's charter, with a measure of success. */
export const aVersion = '00000000-0000-4000-8000-000000000042'
export const aCriterion = '00000000-0000-4000-8000-000000000043'

/** A version of the group's charter. */
export function version({ partnership, now }: World, id: string, number: number, by: string): Row {
  const values = { partnership_id: partnership, version_id: id, body_id: aGroup, number, parts: '{}' }
  return { table: 'governance.charter_version', values: { ...values, made_at: now, made_by: by } }
}

/** A measure of success of a version. */
export function criterion({ partnership }: World, id: string): Row {
  const values = { partnership_id: partnership, version_id: aVersion, criterion_id: id, body_id: aGroup, place: 1 }
  return { table: 'governance.charter_criterion', values: { ...values, words: 'x' } }
}

/** A closing of the group. */
export const aClosing = '00000000-0000-4000-8000-000000000044'

/** A closing of the group; undone, so that it stands in the way of no other. */
export function closing({ partnership, now, id }: World, closingId: string, by: string): Row {
  const values = { partnership_id: partnership, closing_id: closingId, body_id: aGroup, ...basis(id), why: 'x' }
  const undone = { undone_at: now, undone_by: by, why_undone: 'x' }
  return {
    table: 'governance.group_closing',
    values: { ...values, closed_on: '2018-03-01', made_at: now, made_by: by, ...undone },
  }
}
