/** Partnerships in which the chair goes round: their keepers, takeovers and plans, as visitors of a site know them. */
import { Desk } from '../src/agreement/index.ts'
import { paths } from '../src/governance/offices/paths.ts'
import { planOf } from '../src/governance/offices/queries.ts'
import type { GovernanceTables } from '../src/governance/tables.ts'
import { readAdoptable } from '../src/main/demo-load.ts'
import { foundPartnership } from '../src/main/found.ts'
import type { Read } from '../src/platform/db/types.ts'
import type { TestDatabase } from './database.ts'
import { doorsTo, goodPassword, withPassword } from './doors.ts'
import { governanceSite } from './governance-room.ts'
import { aMember, entered, type Member } from './members.ts'
import { aSite, aVisitor, type Visitor } from './site.ts'

/** The office of the agreement that goes round. */
export const office = 'formandskab'

/** A site with the pages of chair and secretariat, and the ways of tests to use them. */
export async function officesOn(db: TestDatabase) {
  const doors = doorsTo(db)
  const site = aSite(db, { more: governanceSite(new Desk()) })
  const adopted = await readAdoptable('agreements/vestegnen-2018')

  /** A partnership of its own, in which a party has chair and secretariat since the start of 2018, or nobody does. */
  async function aPartnershipOf(party: string | null) {
    const other = { partnership: `p-${crypto.randomUUID()}` }
    const partnership = `p-${crypto.randomUUID()}`
    for (const slug of [partnership, other.partnership])
      await foundPartnership(db, { slug, name: 'Vestegnen', demonstration: false }, adopted, entered)
    const secretary = await aMember(db, partnership, ['secretary'])
    const keeper = await signedIn(secretary)
    if (party !== null) await takeOver(keeper, partnership, party, '1.1.2018', '')
    const elsewhere = await signedIn(await aMember(db, other.partnership, ['secretary']))
    const after = await lastEntry(keeper, partnership)
    return { partnership, secretary, keeper, after, other: { ...other, keeper: elsewhere } }
  }

  function takeOver(keeper: Visitor, partnership: string, part: string, dag: string, efter: string) {
    return keeper.post(paths.takeOver.to({ partnership, office }), { part, dag, efter })
  }

  /** The entry that the page to take over from knows the party before by. */
  async function lastEntry(keeper: Visitor, partnership: string): Promise<string> {
    const { html } = await keeper.get(paths.takeOver.to({ partnership, office }))
    return /name="efter" value="([^"]*)"/.exec(html)?.[1] ?? ''
  }

  function plan(keeper: Visitor, partnership: string, part: string, fra: string, til: string) {
    return keeper.post(paths.planTurn.to({ partnership, office }), { part, fra, til })
  }

  function turnsOf(viewer: Member) {
    return db.transact(viewer, 'read', (read: Read<GovernanceTables>) => planOf(read, viewer.partnership, office))
  }

  async function told(partnership: string): Promise<string[]> {
    const { rows } = await db.asSuperuser((superuser) =>
      superuser.query<{ said: string }>(
        `select concat_ws(' ', kind, subject, party, occurred_on) as said from agreement.evidence
          where partnership_id = $1 order by recorded_at, occurred_on`,
        [partnership],
      ),
    )
    return rows.map(({ said }) => said)
  }

  async function signedIn(member: Member): Promise<Visitor> {
    const visitor = aVisitor(site)
    const known = await withPassword(doors, member, site.clock.machine())
    const { status } = await visitor.post('/log-ind', { email: known.email, password: goodPassword })
    if (status !== 303) throw new Error(`Could not sign in: ${status}`)
    return visitor
  }

  return { site, aPartnershipOf, takeOver, lastEntry, plan, turnsOf, told, signedIn }
}

/** The handover that an answer leads to. */
export function handoverAt({ location }: { location: string | null }): string {
  return location?.split('/').at(-1) ?? ''
}
