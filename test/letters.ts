import { Desk } from '../src/agreement/index.ts'
import { takeSeat } from '../src/governance/bodies/commands.ts'
import { seatsIn } from '../src/governance/bodies/queries.ts'
import { remindAll, writeLetters } from '../src/governance/index.ts'
import { officeOf } from '../src/governance/letters/office.ts'
import { paths as meetingPaths } from '../src/governance/meetings/paths.ts'
import type { GovernanceTables } from '../src/governance/tables.ts'
import { readAdoptable } from '../src/main/demo-load.ts'
import { foundPartnership } from '../src/main/found.ts'
import { day, type Day } from '../src/platform/days.ts'
import { type Read, reading, type Write } from '../src/platform/db/types.ts'
import type { MailTables } from '../src/platform/mail/index.ts'
import type { TestDatabase } from './database.ts'
import { doorsTo, goodPassword, withPassword } from './doors.ts'
import { governanceSite } from './governance-room.ts'
import { aMember, entered, type Member } from './members.ts'
import { aSite, aVisitor, type Visitor } from './site.ts'

/** The office that writes letters in tests. */
export const office = officeOf('https://samvaerk.example', 'Samværk <samvaerk@gladsaxe.example>')

/** A partnership whose steering group has people in its seats, and what a test of letters does there. */
export async function aSteeringGroup(db: TestDatabase) {
  const site = aSite(db, { more: governanceSite(new Desk()) })
  const adopted = await readAdoptable('agreements/vestegnen-2018')
  const partnership = `p-${crypto.randomUUID()}`
  await foundPartnership(db, { slug: partnership, name: 'Vestegnen', demonstration: false }, adopted, entered)
  const secretary = await aMember(db, partnership, ['secretary'], { name: 'Sonja Prøve' })
  const mette = await aMember(db, partnership, ['member'], { name: 'Mette Prøve', organisation: 'herlev' })
  const gorm = await aMember(db, partnership, ['member'], { name: 'Gorm Prøve', organisation: 'gladsaxe' })
  const outsider = await aMember(db, partnership, ['member'], { name: 'Ude Prøve', organisation: 'gladsaxe' })

  async function sit(who: Member, about: string, until: Day | null = null, body = 'styregruppe'): Promise<void> {
    await db.transact(secretary, 'write', async (tx: Write<GovernanceTables>) => {
      const seats = await seatsIn(reading<GovernanceTables>(tx), partnership, body)
      const seat = seats.find((each) => each.about === about && each.party === who.organisation)?.id ?? ''
      const candidate = { organisation: who.organisation }
      const wish = { body, seat, person: who.personId, candidate, capacity: 'holder' as const, from: day('2018-02-01') }
      const sitting = await takeSeat(tx, secretary, wish, new Date('2018-10-15T10:00:00Z'))
      if (until === null) return
      const ended = { until_on: until, ended_at: entered, ended_by: secretary.personId }
      await tx.updateTable('governance.sitting').set(ended).where('sitting_id', '=', sitting).execute()
    })
  }

  async function signedIn(member: Member): Promise<Visitor> {
    const visitor = aVisitor(site)
    const known = await withPassword(doorsTo(db), member, site.clock.machine())
    await visitor.post('/log-ind', { email: known.email, password: goodPassword })
    return visitor
  }

  const keeper = await signedIn(secretary)
  await sit(mette, 'fagdirektoer')
  await sit(gorm, 'fagdirektoer')

  /** Plans a meeting of the steering group and answers its id. */
  async function plan(dag: string, more: Readonly<Record<string, string>> = {}): Promise<string> {
    const time = { dag, fra: '9.30', til: '11', sted: 'Rådhuset', link: '', to_samme_dag: 'ja', dag_er_rigtig: 'ja' }
    const answer = await keeper.post(meetingPaths.plan.to({ partnership }), { organ: 'styregruppe', ...time, ...more })
    return answer.location?.split('/').at(-1) ?? ''
  }

  /** The mails to somebody that wait in the outbox, the oldest first, whole. */
  function mailsTo(who: Member) {
    return db.transact({ kind: 'job', job: 'mail', partnership: null }, 'read', (tx: Read<MailTables>) =>
      tx
        .selectFrom('platform.mail_outbox as m')
        .innerJoin('platform.mail_content as c', 'c.mail_id', 'm.mail_id')
        .where('m.person_id', '=', who.personId)
        .select(['m.mail_id as id', 'm.kind', 'c.subject', 'c.body', 'c.calendar', 'c.calendar_method as method'])
        .orderBy('m.made_at')
        .orderBy('m.kind')
        .execute(),
    )
  }

  return {
    site,
    partnership,
    secretary,
    mette,
    gorm,
    outsider,
    keeper,
    sit,
    signedIn,
    plan,
    mailsTo,
    /** Writes what waits, a second later than whatever was written before. */
    write() {
      site.clock.advance(1000)
      return writeLetters(db, office, site.clock)
    },
    remind: () => remindAll(db, office, site.clock),
  }
}
