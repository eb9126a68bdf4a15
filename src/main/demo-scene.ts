import type { Desk } from '../agreement/index.ts'
import { type GovernanceTables, seatsOn, standingDecisionsOf } from '../governance/index.ts'
import type { Recorder } from '../platform/audit/record.ts'
import { dayOf } from '../platform/days.ts'
import { type Database, reading, type Write } from '../platform/db/types.ts'
import { OperatorError } from '../platform/errors.ts'
import type { PersonViewer } from '../platform/viewer.ts'

type Tx = Write<GovernanceTables>

/** On what the story is played: the database, the audit trail, the made-up people, and the agreement. */
export interface Stage {
  readonly database: Database
  readonly record: Recorder
  readonly people: ReadonlyMap<string, PersonViewer>
  readonly desk: Desk
}

/** One deed of the story: who does it and when, in whose transaction, and how the audit trail is told. */
export interface Scene extends Omit<Stage, 'database' | 'record'> {
  readonly tx: Tx
  readonly viewer: PersonViewer
  readonly partnership: string
  readonly now: Date
  /** Notes in the audit trail what the page of the same deed would note. */
  readonly note: (verb: `${string}.${string}`, about: Readonly<Record<string, string>>) => Promise<void>
}

/** Lets somebody of the story do something at a moment of the story's own time, in one transaction. */
export function act<T>(stage: Stage, by: string, at: string, deed: (scene: Scene) => Promise<T>): Promise<T> {
  const { database, record, people, desk } = stage
  const viewer = personOf(people, by)
  const partnership = viewer.partnership ?? ''
  return database.transact(viewer, 'write', async (tx: Tx) => {
    return await deed({ tx, viewer, partnership, people, desk, now: new Date(at), note })
    function note(verb: `${string}.${string}`, about: Readonly<Record<string, string>>) {
      return record(tx as never, { verb, viewer, about: { partnership, ...about }, requestId: null })
    }
  })
}

/** A person of the story by the name that it uses for them. */
export function personOf(people: ReadonlyMap<string, PersonViewer>, name: string): PersonViewer {
  const person = people.get(name)
  if (!person) throw new OperatorError(`The story has nobody called ${name}.`)
  return person
}

/** The open decision that a body has under its number, such as 3/2018. */
export async function decisionNumbered({ tx, partnership }: Scene, body: string, ref: string): Promise<string> {
  const standing = await standingDecisionsOf(reading<GovernanceTables>(tx), partnership, body)
  const decision = standing.find(({ closed, number, year }) => !closed && `${number}/${year}` === ref)
  if (!decision) throw new OperatorError(`The ${body} of the story has no decision ${ref}.`)
  return decision.id
}

/** The seat of a body in which somebody sits on the day of the deed. */
export async function seatOfPerson({ tx, partnership, now }: Scene, body: string, person: string): Promise<string> {
  const seats = await seatsOn(reading<GovernanceTables>(tx), partnership, { body, onDay: dayOf(now) })
  const seat = seats.find(({ holder, substitutes }) => holder === person || substitutes.includes(person))
  if (!seat) throw new OperatorError(`Somebody in the story answers for a seat of the ${body} and sits in none.`)
  return seat.id
}
