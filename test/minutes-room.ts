import { expect } from 'vitest'
import { Desk } from '../src/agreement/index.ts'
import { takeSeat } from '../src/governance/bodies/commands.ts'
import { seatsIn } from '../src/governance/bodies/queries.ts'
import { paths as meetingPaths } from '../src/governance/meetings/paths.ts'
import { paths } from '../src/governance/minutes/paths.ts'
import type { GovernanceTables } from '../src/governance/tables.ts'
import { readAdoptable } from '../src/main/demo-load.ts'
import { foundPartnership } from '../src/main/found.ts'
import { day } from '../src/platform/days.ts'
import type { Write } from '../src/platform/db/types.ts'
import type { TestDatabase } from './database.ts'
import { doorsTo, goodPassword, withPassword } from './doors.ts'
import { governanceSite } from './governance-room.ts'
import { aMember, entered, type Member } from './members.ts'
import { aSite, aVisitor, type Visitor } from './site.ts'

const adopted = await readAdoptable('agreements/vestegnen-2018')

/** A meeting with two items for decision, the second of them closed. */
export interface MinutesMeeting {
  readonly at: { readonly partnership: string; readonly meeting: string }
  readonly items: readonly [string, string]
}

/**
 * A partnership with a secretary, a chair, Mette who sits in a seat of the styregruppe, Stine who substitutes for her, and Ada
 * who sits nowhere; and meetings to write minutes of.
 */
export async function aMinutesRoom(db: TestDatabase) {
  const doors = doorsTo(db)
  const site = aSite(db, { more: governanceSite(new Desk()) })
  const partnership = `p-${crypto.randomUUID()}`
  await foundPartnership(db, { slug: partnership, name: 'Vestegnen', demonstration: false }, adopted, entered)
  const people = {
    sonja: await aMember(db, partnership, ['secretary'], { name: 'Sonja Prøve' }),
    frans: await aMember(db, partnership, ['chair'], { name: 'Frans Prøve' }),
    mette: await aMember(db, partnership, ['member'], { name: 'Mette Prøve', organisation: 'herlev' }),
    stine: await aMember(db, partnership, ['member'], { name: 'Stine Prøve', organisation: 'herlev' }),
    ada: await aMember(db, partnership, ['member'], { name: 'Ada Prøve' }),
  }

  async function signedIn(member: Member): Promise<Visitor> {
    const visitor = aVisitor(site)
    const known = await withPassword(doors, member, site.clock.machine())
    expect((await visitor.post('/log-ind', { email: known.email, password: goodPassword })).status).toBe(303)
    return visitor
  }

  async function sit(who: Member, capacity: 'holder' | 'substitute'): Promise<string> {
    return await db.transact(people.sonja, 'write', async (tx: Write<GovernanceTables>) => {
      const seats = await seatsIn(tx as never, partnership, 'styregruppe')
      const seat = seats.find(({ about, party }) => about === 'fagdirektoer' && party === who.organisation)?.id ?? ''
      const candidate = { organisation: who.organisation }
      const wish = { body: 'styregruppe', seat, person: who.personId, candidate, capacity, from: day('2018-02-01') }
      await takeSeat(tx, people.sonja, wish, new Date('2018-10-01T10:00:00Z'))
      return seat
    })
  }

  const seat = await sit(people.mette, 'holder')
  await sit(people.stine, 'substitute')
  const sonja = await signedIn(people.sonja)

  async function meeting(dag = '16.11.2018'): Promise<MinutesMeeting> {
    const time = { organ: 'styregruppe', dag, fra: '9', til: '11', sted: '', link: '', to_samme_dag: 'ja' }
    const planned = await sonja.post(meetingPaths.plan.to({ partnership }), time)
    const at = { partnership, meeting: planned.location?.split('/').at(-1) ?? '' }
    for (const more of [{ titel: 'Åbent punkt' }, { titel: 'Lukket punkt', lukket: 'ja' }])
      await sonja.post(meetingPaths.newItem.to(at), { slags: 'decision', minutter: '20', udgave: '0', ...more })
    const { html } = await sonja.get(paths.minutes.to(at))
    const items = [...html.matchAll(/id="punkt-([0-9a-f-]{36})"/g)].map(([, id]) => id)
    return { at, items: items as never }
  }

  /** A secretary of another partnership. */
  async function foreigner(): Promise<{ visitor: Visitor; partnership: string }> {
    const other = `p-${crypto.randomUUID()}`
    await foundPartnership(db, { slug: other, name: 'Andre', demonstration: false }, adopted, entered)
    return { visitor: await signedIn(await aMember(db, other, ['secretary'])), partnership: other }
  }

  return { site, partnership, people, seat, sonja, signedIn, meeting, foreigner }
}

/** A small step, as the script of the minutes page sends it. */
export function say(visitor: Visitor, at: MinutesMeeting['at'], sted: string, ord: string, laest = '') {
  return visitor.post(paths.step.to(at), { sted, ord, laest })
}

/** What stands in a hidden field of a page. */
export function hidden(html: string, name: string): string {
  return new RegExp(`name="${name}" value="([^"]*)"`).exec(html)?.[1] ?? ''
}
