import { Desk } from '../src/agreement/index.ts'
import { giveAction } from '../src/governance/actions/commands.ts'
import { takeSeat } from '../src/governance/bodies/commands.ts'
import { seatsIn } from '../src/governance/bodies/queries.ts'
import { holdMeeting, planMeeting, type SeatPresence } from '../src/governance/meetings/commands.ts'
import { addItem, type ItemWords } from '../src/governance/meetings/items.ts'
import { writeNote } from '../src/governance/minutes/commands.ts'
import type { NoteField } from '../src/governance/minutes/vocabulary.ts'
import { sendMinutes } from '../src/governance/record/commands.ts'
import type { GovernanceTables } from '../src/governance/tables.ts'
import { readAdoptable } from '../src/main/demo-load.ts'
import { foundPartnership } from '../src/main/found.ts'
import { type Day, day } from '../src/platform/days.ts'
import { reading, type Write } from '../src/platform/db/types.ts'
import { goodPassword, doorsTo, withPassword } from './doors.ts'
import { governanceSite } from './governance-room.ts'
import { aMember, entered, type Member, today } from './members.ts'
import { aSite, aVisitor, type Visitor } from './site.ts'
import type { TestDatabase } from './database.ts'

/** When the tests act: on the day that the meetings are held. */
export const now = new Date('2018-10-15T10:00:00Z')

type Tx = Write<GovernanceTables>

/** An item as a test wants it, with what is noted of it. */
export interface ItemWish extends Partial<ItemWords> {
  readonly title: string
  readonly notes?: Partial<Record<NoteField, string>>
  /** Something that the secretary is to do. */
  readonly action?: string
}

/**
 * A partnership whose steering group has people in four seats: one of Herlev who comes, one of Ballerup who sends a substitute, one
 * of Gladsaxe who is excused, and one who left a fortnight ago; a secretary, and a member of no body.
 */
export async function aSteeringGroup(db: TestDatabase) {
  const desk = new Desk()
  const partnership = `p-${crypto.randomUUID()}`
  const adopted = await readAdoptable('agreements/vestegnen-2018')
  await foundPartnership(db, { slug: partnership, name: 'Vestegnen', demonstration: false }, adopted, entered)
  const secretary = await aMember(db, partnership, ['secretary'], { name: 'Sia Sekretær' })
  const member = (name: string, organisation: string) => aMember(db, partnership, ['member'], { name, organisation })
  const people = {
    herlev: await member('Mette Herlev', 'herlev'),
    ballerup: await member('Bo Ballerup', 'ballerup'),
    substitute: await member('Sune Suppleant', 'ballerup'),
    excused: await member('Gry Gladsaxe', 'gladsaxe'),
    left: await member('Ude Gået', 'herlev'),
    outsider: await member('Ole Udenfor', 'gladsaxe'),
  }
  const act = <R>(run: (tx: Tx) => Promise<R>, viewer: Member = secretary) => db.transact(viewer, 'write', run)
  const seats = await act((tx) => seatsIn(reading<GovernanceTables>(tx), partnership, 'styregruppe'))
  const seatOf = (about: string, party: string) =>
    seats.find((seat) => seat.about === about && seat.party === party)?.id ?? ''
  const own = {
    herlev: seatOf('fagdirektoer', 'herlev'),
    ballerup: seatOf('fagdirektoer', 'ballerup'),
    gladsaxe: seatOf('fagdirektoer', 'gladsaxe'),
  }
  async function sit(seat: string, who: Member, capacity: 'holder' | 'substitute', until: Day | null = null) {
    const candidate = { organisation: who.organisation }
    const wish = { body: 'styregruppe', seat, person: who.personId, candidate, capacity, from: day('2018-02-01') }
    const sitting = await act((tx) => takeSeat(tx, secretary, wish, now))
    if (until === null) return
    const ended = { until_on: until, ended_at: entered, ended_by: secretary.personId }
    await act((tx) => tx.updateTable('governance.sitting').set(ended).where('sitting_id', '=', sitting).execute())
  }
  await sit(own.herlev, people.herlev, 'holder')
  await sit(own.ballerup, people.ballerup, 'holder')
  await sit(own.ballerup, people.substitute, 'substitute')
  await sit(own.gladsaxe, people.excused, 'holder')
  await sit(seatOf('fagchef', 'herlev'), people.left, 'holder', day('2018-10-01'))
  const came: SeatPresence[] = [
    { seat: own.herlev, presence: 'present', person: people.herlev.personId },
    { seat: own.ballerup, presence: 'substitute', person: people.substitute.personId },
    { seat: own.gladsaxe, presence: 'excused', person: null },
  ]

  /** Plans a meeting of a body today, with these items and what is noted of them. */
  async function planned(items: readonly ItemWish[], body = 'styregruppe') {
    const time = { on: today, from: '13:00', until: '14:30', place: 'Rådhuset i Herlev', link: null }
    const meeting = await act((tx) => planMeeting(tx, secretary, body, time, now))
    const ids: string[] = []
    for (const wish of items) ids.push(await put(meeting, wish))
    return { meeting, items: ids }
  }

  async function put(meeting: string, { notes = {}, action, ...words }: ItemWish): Promise<string> {
    const whole = {
      kind: 'decision' as const,
      matter: null,
      economy: null,
      recommendation: null,
      minutes: null,
      closed: false,
    }
    const item = await act((tx) => addItem(tx, secretary, meeting, { ...whole, ...words }, now))
    for (const [field, said] of Object.entries(notes)) await note(meeting, item, field as NoteField, said)
    if (action === undefined) return item
    const given = { meeting, item, what: action, owner: secretary.personId, dueOn: day('2018-12-01') }
    await act((tx) => giveAction(tx, secretary, given, now))
    return item
  }

  /** Writes a field of an item, of the version that was read. */
  function note(meeting: string, item: string, field: NoteField, words: string, version = 0) {
    return act((tx) => writeNote(tx, secretary, { meeting, item, field, words, version }, now))
  }

  /** The same, held. */
  async function held(items: readonly ItemWish[], body = 'styregruppe') {
    const made = await planned(items, body)
    await act((tx) => holdMeeting(tx, secretary, made.meeting, body === 'styregruppe' ? came : [], now))
    return made
  }

  /** The same, and its minutes sent; `asked` are those who were. */
  async function sent(items: readonly ItemWish[]) {
    const made = await held(items)
    return { ...made, asked: await act((tx) => sendMinutes(tx, secretary, made.meeting, minutesWish, now)) }
  }

  const site = aSite(db, { more: governanceSite(desk) })
  const doors = doorsTo(db)
  async function visiting(who: Member): Promise<Visitor> {
    const visitor = aVisitor(site)
    const known = await withPassword(doors, who, site.clock.machine())
    await visitor.post('/log-ind', { email: known.email, password: goodPassword })
    return visitor
  }
  /** A file as its bytes, as somebody who is signed in fetches it. */
  async function fetched(visitor: Visitor, path: string): Promise<Uint8Array> {
    const cookie = [...visitor.cookies].map(([name, value]) => `${name}=${value}`).join('; ')
    const answer = await site.app.request(path, { headers: { cookie, 'user-agent': 'Mozilla/5.0 Firefox/128.0' } })
    return new Uint8Array(await answer.arrayBuffer())
  }
  return { desk, partnership, secretary, ...people, own, act, planned, held, sent, put, note, visiting, fetched }
}

/** Under what the tests send minutes. */
export const minutesWish = {
  kle: '00.01.00',
  journalTitle: 'Referat af mødet',
  journalOn: today,
  approveBy: day('2018-10-29'),
}

/** What an act was refused for, by a rule or by the database; `done` when it was not. */
export async function outcomeOf(acting: Promise<unknown>): Promise<string> {
  return await acting.then(
    () => 'done',
    (error: { code?: string; message: string }) => error.code ?? error.message,
  )
}
