/** A partnership with a site that plans meetings: its keepers, who sits where, and what the agreement counts. */
import { Desk } from '../src/agreement/index.ts'
import type { AgreementTables } from '../src/agreement/tables.ts'
import { takeSeat } from '../src/governance/bodies/commands.ts'
import { seatsIn } from '../src/governance/bodies/queries.ts'
import type { Capacity } from '../src/governance/bodies/vocabulary.ts'
import { paths as meetingPaths } from '../src/governance/meetings/paths.ts'
import type { GovernanceTables } from '../src/governance/tables.ts'
import { readAdoptable } from '../src/main/demo-load.ts'
import { foundPartnership } from '../src/main/found.ts'
import { day } from '../src/platform/days.ts'
import { reading, type Read, type Write } from '../src/platform/db/types.ts'
import type { TestDatabase } from './database.ts'
import { doorsTo, goodPassword, withPassword } from './doors.ts'
import { governanceSite } from './governance-room.ts'
import { aMember, entered, type Member, today } from './members.ts'
import { aSite, aVisitor, type Visitor } from './site.ts'

/** When the commands of these tests are given: on the day on which the site's business clock stands. */
export const now = new Date('2018-10-15T10:00:00Z')

/** When and where a meeting is, as it is typed. */
export const time = { fra: '9.30', til: '11', sted: 'Rådhuset', link: '' }

/** A site with all pages of governance, one partnership on it, and the ways of tests to use them. */
export async function planningOn(db: TestDatabase) {
  const doors = doorsTo(db)
  const desk = new Desk()
  const site = aSite(db, { more: governanceSite(desk) })
  const adopted = await readAdoptable('agreements/vestegnen-2018')
  const partnership = `p-${crypto.randomUUID()}`
  const other = `p-${crypto.randomUUID()}`
  for (const slug of [partnership, other])
    await foundPartnership(db, { slug, name: 'Vestegnen', demonstration: false }, adopted, entered)
  const secretary = await aMember(db, partnership, ['secretary'])
  const keeper = await signedIn(secretary)

  async function signedIn(member: Member): Promise<Visitor> {
    const visitor = aVisitor(site)
    const known = await withPassword(doors, member, site.clock.machine())
    const { status } = await visitor.post('/log-ind', { email: known.email, password: goodPassword })
    if (status !== 303) throw new Error(`Could not sign in: ${status}`)
    return visitor
  }

  /** Somebody of a municipality in the steering group's seat for its director, signed in. */
  async function seated(organisation: string, capacity: Capacity = 'holder', about = 'fagdirektoer') {
    const member = await aMember(db, partnership, ['member'], { name: 'Mette Prøve', organisation })
    const seat = await db.transact(secretary, 'write', async (tx: Write<GovernanceTables>) => {
      const seats = await seatsIn(reading(tx), partnership, 'styregruppe')
      const id = seats.find((each) => each.about === about && each.party === organisation)?.id ?? ''
      const who = { person: member.personId, candidate: { organisation }, capacity, from: day('2018-02-01') }
      await takeSeat(tx, secretary, { body: 'styregruppe', seat: id, ...who }, now)
      return id
    })
    return { member, seat, visitor: await signedIn(member) }
  }

  /** Plans a meeting and gives its id. */
  async function plan(organ: string, dag: string, more: Readonly<Record<string, string>> = {}): Promise<string> {
    const answer = await keeper.post(meetingPaths.plan.to({ partnership }), { organ, dag, ...time, ...more })
    if (answer.status !== 303) throw new Error(`Could not plan: ${answer.status}`)
    return lastPart(answer)
  }

  /** The windows of a promise as the agreement counts them, by the year in which they begin. */
  function counted(norm: string) {
    return db.transact(secretary, 'read', async (read: Read<AgreementTables>) => {
      const { standing } = await desk.standing(read, partnership, { asOf: today, knownOn: today })
      const windows = standing.norms.find((each) => each.norm === norm)?.windows ?? []
      return new Map(
        windows.map(({ from, happened, planned }) => [Number(from.slice(0, 4)), { happened, planned }] as const),
      )
    })
  }

  return { partnership, other, site, secretary, keeper, signedIn, seated, plan, counted }
}

/** The last part of the address that an answer leads to: the id of what was made. */
export function lastPart({ location }: { location: string | null }): string {
  return location?.split('?')[0]?.split('/').at(-1) ?? ''
}
