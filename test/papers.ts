import { readAdoptable } from '../src/main/demo-load.ts'
import { foundPartnership } from '../src/main/found.ts'
import { Desk } from '../src/agreement/index.ts'
import { takeSeat } from '../src/governance/bodies/commands.ts'
import { seatsIn } from '../src/governance/bodies/queries.ts'
import { paths as meetingPaths } from '../src/governance/meetings/paths.ts'
import { annexesOf } from '../src/governance/papers/annexes/queries.ts'
import { paths as annexPaths } from '../src/governance/papers/annexes/paths.ts'
import { governanceRoutes } from '../src/governance/routes.ts'
import type { GovernanceTables } from '../src/governance/tables.ts'
import { day } from '../src/platform/days.ts'
import type { Read, Write } from '../src/platform/db/types.ts'
import { fileStore } from '../src/platform/files/store.ts'
import type { TestDatabase } from './database.ts'
import { doorsTo, goodPassword, withPassword } from './doors.ts'
import { aGovernanceRoom } from './governance-room.ts'
import { aMember, entered, type Member } from './members.ts'
import { aSite, aVisitor, type Visitor } from './site.ts'

/** The most that an annex may hold in these tests: little, so that too much is little too. */
export const mostBytes = 2_000_000

/** A file as somebody sends it: its name and its bytes. */
export type Sent = readonly [name: string, bytes: Buffer | string]

/** A partnership whose styregruppe meets: with a secretary, somebody who sits in it, and somebody of the partnership who does not. */
export async function aMeetingGround(db: TestDatabase) {
  const desk = new Desk()
  const room = { ...aGovernanceRoom(desk), files: fileStore({ maxBytes: mostBytes }) }
  const site = aSite(db, { more: governanceRoutes(room) })
  const doors = doorsTo(db)
  const partnership = `p-${crypto.randomUUID()}`
  const adopted = await readAdoptable('agreements/vestegnen-2018')
  await foundPartnership(db, { slug: partnership, name: 'Vestegnen', demonstration: false }, adopted, entered)
  const secretary = await aMember(db, partnership, ['secretary'], { name: 'Sonja Prøve' })
  const sitter = await aMember(db, partnership, ['member'], { name: 'Mette Prøve', organisation: 'herlev' })
  const outsider = await aMember(db, partnership, ['member'], { name: 'Ada Prøve', organisation: 'gladsaxe' })

  async function signedIn(member: Member): Promise<Visitor> {
    const visitor = aVisitor(site)
    const known = await withPassword(doors, member, site.clock.machine())
    await visitor.post('/log-ind', { email: known.email, password: goodPassword })
    return visitor
  }
  async function sit(about: string, who: Member, capacity: 'holder' | 'substitute', from = '2018-02-01') {
    await db.transact(secretary, 'write', async (tx: Write<GovernanceTables>) => {
      const seats = await seatsIn(tx as never, partnership, 'styregruppe')
      const seat = seats.find((each) => each.about === about && each.party === who.organisation)?.id ?? ''
      const candidate = { organisation: who.organisation }
      const wish = { body: 'styregruppe', seat, person: who.personId, candidate, capacity, from: day(from) }
      await takeSeat(tx, secretary, wish, new Date('2018-10-15T10:00:00Z'))
    })
  }
  await sit('fagdirektoer', sitter, 'holder')
  const keeper = await signedIn(secretary)

  async function plan(dag: string, organ = 'styregruppe'): Promise<string> {
    const time = { dag, fra: '9.30', til: '11', sted: 'Rådhuset', link: '', to_samme_dag: 'ja', dag_er_rigtig: 'ja' }
    const answer = await keeper.post(meetingPaths.plan.to({ partnership }), { organ, ...time })
    return answer.location?.split('/').at(-1) ?? ''
  }
  async function addItem(meeting: string, more: Readonly<Record<string, string>> = {}): Promise<string> {
    const words = { slags: 'decision', titel: 'Et punkt', sag: 'Opdigtet.', minutter: '20', udgave: '0', ...more }
    await keeper.post(meetingPaths.newItem.to({ partnership, meeting }), words)
    const items = await asked((read) =>
      read
        .selectFrom('governance.agenda_item')
        .where('meeting_id', '=', meeting)
        .select('item_id as id')
        .orderBy('made_at')
        .orderBy('place')
        .execute(),
    )
    return items.at(-1)?.id ?? ''
  }
  function asked<R>(ask: (read: Read<GovernanceTables>) => Promise<R>, who: Member = secretary): Promise<R> {
    return db.transact(who, 'read', ask)
  }
  /** Sends files as a browser does from a page of this site. */
  async function send(who: Visitor, path: string, files: readonly Sent[], fields: Record<string, string> = {}) {
    const body = new FormData()
    const field = 'efter' in fields ? 'fil' : 'filer'
    for (const [name, bytes] of files) body.append(field, new File([bytes as never], name))
    for (const [name, value] of Object.entries(fields)) body.append(name, value)
    const cookie = [...who.cookies].map(([name, value]) => `${name}=${value}`).join('; ')
    const headers = { cookie, 'sec-fetch-site': 'same-origin', 'user-agent': 'Mozilla/5.0 Firefox/128.0' }
    const response = await site.app.request(path, { method: 'POST', body, headers })
    const html = await response.text()
    return { status: response.status, html, location: response.headers.get('location'), headers: response.headers }
  }
  function attach(meeting: string, item: string, files: readonly Sent[], fields: Record<string, string> = {}) {
    return send(keeper, annexPaths.annexes.to({ partnership, meeting, item }), files, fields)
  }
  function annexes(meeting: string, who: Member = secretary) {
    return asked((read) => annexesOf(read, partnership, meeting), who)
  }
  async function bytesFor(who: Visitor, path: string): Promise<{ status: number; bytes: Buffer; headers: Headers }> {
    const cookie = [...who.cookies].map(([name, value]) => `${name}=${value}`).join('; ')
    const response = await site.app.request(path, { headers: { cookie } })
    const bytes = Buffer.from(await response.arrayBuffer())
    return { status: response.status, bytes, headers: response.headers }
  }
  const people = { secretary, sitter, outsider, keeper }
  const doing = { signedIn, sit, plan, addItem, send, attach, annexes, asked, bytesFor }
  return { db, site, room, partnership, desk, ...people, ...doing }
}
