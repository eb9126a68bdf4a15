import { readAdoptable } from '../src/main/demo-load.ts'
import { foundPartnership } from '../src/main/found.ts'
import { Desk } from '../src/agreement/index.ts'
import type { AgreementTables } from '../src/agreement/tables.ts'
import { enterDecision } from '../src/governance/decisions/commands.ts'
import { paths as groupPaths } from '../src/governance/groups/paths.ts'
import type { GovernanceTables } from '../src/governance/tables.ts'
import { type Day, day } from '../src/platform/days.ts'
import type { Read, Write } from '../src/platform/db/types.ts'
import type { FunctionName } from '../src/platform/viewer.ts'
import { freshDatabase } from './database.ts'
import { doorsTo, goodPassword, withPassword } from './doors.ts'
import { governanceSite } from './governance-room.ts'
import { aMember, entered, type Member, today } from './members.ts'
import { aSite, aVisitor, type Visitor } from './site.ts'

/** A partnership under an agreement, its people, and the ways to decide, to set up groups and to read verdicts. */
export async function groupGround(agreement = 'agreements/vestegnen-2018') {
  const db = await freshDatabase()
  const doors = doorsTo(db)
  const desk = new Desk()
  const site = aSite(db, { more: governanceSite(desk) })
  const adopted = await readAdoptable(agreement)
  const partnership = `p-${crypto.randomUUID()}`
  await foundPartnership(db, { slug: partnership, name: 'Partnerskabet', demonstration: false }, adopted, entered)
  const member = (functions: readonly FunctionName[], name: string, organisation = 'gladsaxe') =>
    aMember(db, partnership, functions, { name, organisation })

  async function signedIn(who: Member): Promise<Visitor> {
    const visitor = aVisitor(site)
    const known = await withPassword(doors, who, site.clock.machine())
    await visitor.post('/log-ind', { email: known.email, password: goodPassword })
    return visitor
  }

  /** A decision of a body, taken on a day. */
  function decide(by: Member, body: string, on: string, more: { closed?: boolean } = {}): Promise<string> {
    const words = { title: 'En beslutning', words: 'Det blev vedtaget.', closed: more.closed ?? false, dissent: null }
    const decided = { ...words, votes_for: null, votes_against: null, votes_blank: null }
    const where = { body, on: day(on), meeting: null, item: null }
    return db.transact(by, 'write', (tx: Write<GovernanceTables>) => enterDecision(tx, by, where, decided, noon))
  }

  /** The verdict of a promise on a day, with why. */
  function standingOf(norm: string, on: Day = today) {
    return db.transact(secretary, 'read', async (read: Read<AgreementTables>) => {
      const { standing } = await desk.standing(read, partnership, { asOf: on, knownOn: today })
      const found = standing.norms.find((each) => each.norm === norm)
      return { verdict: found?.verdict, because: found?.because ?? [], windows: found?.windows ?? [] }
    })
  }

  /** What the agreement was told and still holds, oldest first. */
  function told(kinds: readonly string[]) {
    return db.transact(secretary, 'read', async (read: Read<AgreementTables>) => {
      const entries = await desk.evidence(read, partnership)
      const retracted = new Set(entries.flatMap(({ retracts }) => retracts ?? []))
      return entries.filter(({ id, kind }) => kinds.includes(kind) && !retracted.has(id))
    })
  }

  const secretary = await member(['secretary'], 'Sonja Prøve')
  const keeper = await signedIn(secretary)

  /** Sets a group up by the page; gives its id. */
  async function aGroup(navn: string, beslutning: string, ofClass: string, more: Record<string, string> = {}) {
    const typed = { klasse: ofClass, navn, formaal: 'At prøve noget.', beslutning, fra: '', til: '', ...more }
    const answer = await keeper.post(groupPaths.setUp.to({ partnership }), typed)
    if (answer.status !== 303) throw new Error(`no group: ${answer.status} ${answer.html.slice(0, 3000)}`)
    return answer.location?.split('/').at(-1) ?? ''
  }
  return { db, desk, site, adopted, partnership, member, signedIn, decide, standingOf, told, aGroup, secretary, keeper }
}

/** The moment at which tests act. */
export const noon = new Date('2018-10-15T10:00:00Z')
