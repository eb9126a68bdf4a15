import { type Day, dayOf, plusDays } from '../../platform/days.ts'
import { type AnyReader, readingOf, tablesOf, type Write } from '../../platform/db/types.ts'
import { insist, no, type Verdict, yes } from '../../platform/errors.ts'
import {
  endFunction,
  functionsOf,
  grantFunction,
  type PeopleTables,
  peopleWithAccess,
} from '../../platform/people/index.ts'
import { holds, type Viewer } from '../../platform/viewer.ts'
import { inPartnership } from '../in-partnership.ts'
import type { GovernanceTables } from '../tables.ts'
import { handoverIn, type HandoverLine } from './queries.ts'
import { refusals } from './refusals.ts'

type Tx = Write<GovernanceTables>

/** The functions that go with an office. */
export const officeFunctions = ['secretary', 'chair'] as const
export type OfficeFunction = (typeof officeFunctions)[number]

/** Somebody of the next party, and which of the two functions they have already, today or from a day ahead. */
export interface Candidate {
  readonly id: string
  readonly name: string
  readonly has: readonly OfficeFunction[]
}

/** A function of the office that somebody of another party holds, and could hold on. */
export interface Held {
  readonly id: string
  readonly personId: string
  readonly name: string
  readonly party: string
  readonly function: OfficeFunction
  readonly from: Day
}

/** Whom the rights of an office can go to, and whose would end. */
export async function rightsOf(db: AnyReader, partnership: string, { to }: Pick<HandoverLine, 'to'>, today: Day) {
  const people = readingOf<PeopleTables>(db)
  const everybody = await peopleWithAccess(people, partnership)
  const lines = await functionsOf(
    people,
    partnership,
    everybody.map(({ id }) => id),
  )
  const open = lines.flatMap(({ id, personId, name, from, until, withdrawnAt }) => {
    const known = officeFunctions.find((each) => each === name)
    const runs = withdrawnAt === null && (until === null || until >= today)
    return known !== undefined && runs ? [{ id, personId, function: known, from, until }] : []
  })
  const candidates = everybody
    .filter(({ organisation }) => organisation === to)
    .map(
      ({ id, name }): Candidate => ({
        id,
        name,
        has: open.filter((each) => each.personId === id && each.until === null).map((each) => each.function),
      }),
    )
  const held = everybody
    .filter(({ organisation }) => organisation !== to)
    .flatMap(({ id, name, organisation }) =>
      open
        .filter((each) => each.personId === id && each.until === null)
        .map((each): Held => ({ ...each, name, party: organisation })),
    )
  return { candidates, held }
}

/** The field of the form that gives somebody a function. */
export function rightField(name: OfficeFunction, person: string): string {
  return `${name}-${person}`
}

/** The field of the form that lets a function of somebody end. */
export function endField(tenure: string): string {
  return `slut-${tenure}`
}

/** What is passed on: from which day, who gets which function, and which tenures end the day before. */
export interface Passing {
  readonly from: Day
  readonly gets: readonly { readonly person: string; readonly function: OfficeFunction }[]
  readonly ends: readonly string[]
}

/** GOV-27: the administrator passes the rights of an office on, with a secretary among them, from today or a day ahead. */
export function mayPass(
  viewer: Viewer,
  handover: Pick<HandoverLine, 'state'>,
  { from, gets }: Pick<Passing, 'from' | 'gets'>,
  today: Day,
): Verdict<'not-the-administrator' | 'handover-over' | 'rights-backwards' | 'no-secretary'> {
  if (!holds(viewer, 'administrator')) return no('not-the-administrator')
  if (handover.state !== 'prepared' && handover.state !== 'taken') return no('handover-over')
  if (from < today) return no('rights-backwards')
  return gets.some((each) => each.function === 'secretary') ? yes : no('no-secretary')
}

/**
 * Passes the rights of an office on (GOV-27): the functions begin on the day of the takeover, and those of the party before end the
 * day before, by themselves. Only people of the next party get one, and only the two functions of the office are touched.
 */
export async function passRights(tx: Tx, viewer: Viewer, id: string, passing: Passing, now: Date): Promise<void> {
  const { partnership } = inPartnership(viewer)
  const today = dayOf(now)
  const reader = readingOf<GovernanceTables>(tx)
  const handover = await handoverIn(reader, partnership, id)
  insist(mayPass(viewer, handover, passing, today), refusals)
  const { candidates, held } = await rightsOf(tx, partnership, handover, today)
  const people = tablesOf<PeopleTables>(tx)
  for (const tenure of held.filter((each) => passing.ends.includes(each.id)))
    await endFunction(people, viewer, tenure.id, plusDays(passing.from, -1), now)
  for (const { person, function: name } of passing.gets) {
    const candidate = candidates.find((each) => each.id === person)
    if (candidate === undefined || candidate.has.includes(name)) continue
    await grantFunction(people, viewer, person, { name, from: passing.from, until: null }, now)
  }
}
