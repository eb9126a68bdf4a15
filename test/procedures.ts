/** A partnership whose steering group is asked in writing: who sits there, who keeps the records, and what they do. */
import { Desk } from '../src/agreement/index.ts'
import { leaveSeat, takeSeat } from '../src/governance/bodies/commands.ts'
import { seatsIn } from '../src/governance/bodies/queries.ts'
import { concludeProcedure, type Conclusion } from '../src/governance/procedures/commands.ts'
import { seatChoice } from '../src/governance/procedures/forms.ts'
import { paths } from '../src/governance/procedures/paths.ts'
import type { GovernanceTables } from '../src/governance/tables.ts'
import { readAdoptable } from '../src/main/demo-load.ts'
import { foundPartnership } from '../src/main/found.ts'
import { type Day, day } from '../src/platform/days.ts'
import { reading, type Write } from '../src/platform/db/types.ts'
import type { TestDatabase } from './database.ts'
import { doorsTo, goodPassword, withPassword } from './doors.ts'
import { governanceSite } from './governance-room.ts'
import { aMember, entered, type Member } from './members.ts'
import { aSite, aVisitor, type Visitor } from './site.ts'

/** Where a written procedure of a test stands. */
export interface At {
  readonly partnership: string
  readonly procedure: string
}

type Typed = Readonly<Record<string, string>>
type Tx = Write<GovernanceTables>

/** What is posted to open one; the styregruppe is asked. */
export function wish(more: Typed): Typed {
  const words = { titel: 'Et spørgsmål', sag: 'Opdigtet sag.', indstilling: 'At det godkendes' }
  return { organ: 'styregruppe', ...words, senest: '29.10.2018', ...more }
}

/** What is posted to answer for a seat. */
export function reply(svar: string, seat = '', version = 0): Typed {
  return { plads: seatChoice(seat, version), svar }
}

/** What is posted to conclude. */
export function decided(more: Typed): Typed {
  return { beslutning: 'Det er godkendt', ...more }
}

/** Sittings of the sixteenth can be entered then. */
const aDayLater = new Date('2018-10-16T08:00:00Z')

/** The partnership, its people, and the ways of tests to ask and to answer. */
export async function proceduresOn(db: TestDatabase) {
  const site = aSite(db, { more: governanceSite(new Desk()) })
  const doors = doorsTo(db)
  const adopted = await readAdoptable('agreements/vestegnen-2018')
  const partnership = await founded()
  const secretary = await aMember(db, partnership, ['secretary'])
  const seating = seatingOn(db, secretary)
  const person = (name: string, organisation: string) =>
    aMember(db, partnership, ['member'], { name: `${name} Prøve`, organisation })
  const people = {
    mette: await person('Mette', 'herlev'),
    bo: await person('Bo', 'gladsaxe'),
    ida: await person('Ida', 'gladsaxe'),
    outsider: await person('Ada', 'gladsaxe'),
  }
  const seats = {
    mette: await seating.sit('fagdirektoer', people.mette),
    bo: await seating.sit('fagdirektoer', people.bo),
    empty: await seating.seatOf('fagchef', 'ballerup'),
  }
  await seating.sit('fagdirektoer', people.ida, 'substitute')
  const as = {
    keeper: await signedIn(secretary),
    mette: await signedIn(people.mette),
    bo: await signedIn(people.bo),
    ida: await signedIn(people.ida),
    outsider: await signedIn(people.outsider),
  }

  async function founded(): Promise<string> {
    const slug = `p-${crypto.randomUUID()}`
    await foundPartnership(db, { slug, name: 'Vestegnen', demonstration: false }, adopted, entered)
    return slug
  }

  async function signedIn(member: Member): Promise<Visitor> {
    const visitor = aVisitor(site)
    const known = await withPassword(doors, member, site.clock.machine())
    must(await visitor.post('/log-ind', { email: known.email, password: goodPassword }))
    return visitor
  }

  const doing = actsOf(db, as.keeper, secretary)
  return { site, partnership, secretary, people, seats, as, person, founded, signedIn, ...seating, ...doing }
}

/** What the keeper and the others do with written procedures. */
function actsOf(db: TestDatabase, keeper: Visitor, secretary: Member) {
  const { partnership } = secretary

  async function open(more: Typed): Promise<At> {
    const { location } = must(await keeper.post(paths.open.to({ partnership }), wish(more)))
    return { partnership, procedure: location?.split('/').at(-1) ?? '' }
  }

  async function answer(visitor: Visitor, at: At, typed: Typed): Promise<void> {
    must(await visitor.post(paths.answer.to({ ...at }), typed))
  }

  async function conclude(at: At, more: Typed): Promise<void> {
    const { html } = await keeper.get(paths.conclude.to({ ...at }))
    const set = /name="set" value="(\d+)"/.exec(html)?.[1] ?? ''
    must(await keeper.post(paths.conclude.to({ ...at }), decided({ set, ...more })))
  }

  async function withdraw(at: At): Promise<void> {
    must(await keeper.post(paths.withdraw.to({ ...at }), { hvorfor: 'Sagen kommer på mødet' }))
  }

  /** Concludes by the command, on another day than the site's; says how that ended. */
  async function concludeOn(date: string, { procedure }: At, more: Partial<Conclusion> = {}): Promise<string> {
    const conclusion = { words: 'Godkendt', dissent: null, regardless: false, seen: 0, ...more }
    const now = new Date(`${date}T10:00:00Z`)
    return await db
      .transact(secretary, 'write', (tx: Tx) => concludeProcedure(tx, secretary, procedure, conclusion, now))
      .then(
        () => 'done',
        (error: { code?: string; message: string }) => error.code ?? error.message,
      )
  }

  async function decisionsOf(at: At) {
    const { rows } = await db.asSuperuser((superuser) =>
      superuser.query(
        `select title, words, votes_for || '-' || votes_against || '-' || votes_blank as votes, dissent, closed,
          decided_on::text as on from governance.decision where procedure_id = $1`,
        [at.procedure],
      ),
    )
    return rows
  }

  /** How many decisions the agreement has been told of. */
  async function told(): Promise<number> {
    const { rows } = await db.asSuperuser((superuser) =>
      superuser.query<{ n: number }>(
        "select count(*)::int as n from agreement.evidence where partnership_id = $1 and kind = 'decided'",
        [partnership],
      ),
    )
    return rows[0]?.n ?? 0
  }

  return { open, answer, conclude, withdraw, concludeOn, decisionsOf, told }
}

/** Who sits in the seats of the styregruppe. */
function seatingOn(db: TestDatabase, secretary: Member) {
  const { partnership } = secretary

  function seatsOf(body: string) {
    return db.transact(secretary, 'write', (tx: Tx) => seatsIn(reading<GovernanceTables>(tx), partnership, body))
  }

  async function seatOf(about: string, party: string): Promise<string> {
    return (await seatsOf('styregruppe')).find((each) => each.about === about && each.party === party)?.id ?? ''
  }

  async function sit(about: string, who: Member, capacity: 'holder' | 'substitute' = 'holder', from = '2018-02-01') {
    const seat = await seatOf(about, who.organisation)
    const sitting = { body: 'styregruppe', seat, person: who.personId, capacity, from: day(from) }
    const candidate = { organisation: who.organisation }
    await db.transact(secretary, 'write', (tx: Tx) => takeSeat(tx, secretary, { ...sitting, candidate }, aDayLater))
    return seat
  }

  async function leave(who: Member, seat: string, last: string): Promise<void> {
    await db.transact(secretary, 'write', async (tx: Tx) => {
      const { sitting } = await reading<GovernanceTables>(tx)
        .selectFrom('governance.sitting')
        .where('person_id', '=', who.personId)
        .where('until_on', 'is', null)
        .select('sitting_id as sitting')
        .executeTakeFirstOrThrow()
      await leaveSeat(tx, secretary, { body: 'styregruppe', seat, sitting, last: last as Day }, aDayLater)
    })
  }

  return { seatsOf, seatOf, sit, leave }
}

/** What a test builds on must have been done. */
function must<A extends { readonly status: number }>(answer: A): A {
  if (answer.status !== 303) throw new Error(`Could not do that: ${answer.status}`)
  return answer
}
