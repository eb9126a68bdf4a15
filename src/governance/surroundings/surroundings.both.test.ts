import { expect, test } from 'vitest'
import { readAdoptable } from '../../main/demo-load.ts'
import { foundPartnership } from '../../main/found.ts'
import { freshDatabase } from '../../../test/database.ts'
import { doorsTo, goodPassword, withPassword } from '../../../test/doors.ts'
import { governanceSite } from '../../../test/governance-room.ts'
import { aMember, entered, type Member } from '../../../test/members.ts'
import { aSite, aVisitor, type Visitor } from '../../../test/site.ts'
import { Desk } from '../../agreement/index.ts'
import { paths as bodyPaths } from '../bodies/paths.ts'
import { paths } from './paths.ts'

const db = await freshDatabase()
const doors = doorsTo(db)
const site = aSite(db, { more: governanceSite(new Desk()) })
const adopted = await readAdoptable('agreements/vestegnen-2018')
const partnership = await founded()
const keeper = await signedIn(await aMember(db, partnership, ['secretary']))
const member = await signedIn(await aMember(db, partnership, ['member']))
const address = paths.surroundings.to({ partnership })
const bodies = bodyPaths.bodies.to({ partnership })

test('GOV-99 where none is named the picture says nothing of any, and only those who keep the records are invited to name them', async () => {
  const [shown, invited] = [(await member.get(bodies)).html, (await keeper.get(bodies)).html]
  for (const html of [shown, invited]) expect(html).not.toMatch(/b-council|Råd omkring partnerskabet|lovbestemte/)
  expect([shown.includes('Nævn dem'), invited.includes('Nævn dem')]).toEqual([false, true])
})

test('GOV-99 members name and end none, and a name twice, of no kind, of a stranger’s party or with an unsafe link is refused in place', async () => {
  const id = await name({ navn: 'SSP-rådet', slags: 'ssp' })
  expect((await member.get(address)).status).toBe(403)
  expect((await member.post(address, council({}))).status).toBe(403)
  expect((await member.post(paths.end.to({ partnership, surrounding: id }))).status).toBe(403)
  for (const [typed, says] of [
    [{ navn: ' ' }, 'Skriv rådets navn'],
    [{ navn: 'ssp-Rådet' }, 'Rådet er allerede nævnt'],
    [{ slags: 'ministerium' }, 'Vælg, hvad det er for et råd'],
    [{ part: 'taarnby' }, 'Vælg en af parterne'],
    [{ link: 'http://usikkert.example' }, 'den begynder med https://'],
    [{ link: 'javascript:alert(1)' }, 'den begynder med https://'],
  ] as const) {
    const answer = await keeper.post(address, council({ forhold: 'Mødes om samarbejdet', ...typed }))
    expect([answer.status, answer.html.includes(says), answer.html.includes('Mødes om samarbejdet')]).toEqual([
      422,
      true,
      true,
    ])
  }
})

test('GOV-99 another partnership neither sees ours nor ends them', async () => {
  const id = await name({ navn: 'Kun vores' })
  const other = await founded()
  const elsewhere = await signedIn(await aMember(db, other, ['secretary']))
  expect((await elsewhere.get(bodyPaths.bodies.to({ partnership: other }))).html).not.toContain('Kun vores')
  expect((await elsewhere.post(paths.end.to({ partnership: other, surrounding: id }))).status).toBe(409)
  expect((await member.get(bodies)).html).toContain('Kun vores')
})

test('GOV-99 named ones stand in the picture with dashed lines and in words, those of the police district first', async () => {
  await name({
    navn: 'Lokalrådet i Herlev',
    slags: 'local-council',
    part: 'herlev',
    link: 'https://lokal.example/raad',
  })
  await name({ navn: 'Kredsrådet', slags: 'district-council', forhold: 'Drøfter samarbejdsplanen' })
  const { html } = await member.get(bodies)
  expect(/aria-label="([^"]*)"/.exec(html.slice(html.indexOf('<svg viewBox')))?.[1]).toMatch(
    /med stiplede streger: Kredsrådet \(kredsråd, alle parter\); .*Lokalrådet i Herlev \(lokalråd, Herlev Kommune\)/,
  )
  expect(html).toMatch(/class="b-joint b-council"/)
  const words = html.slice(html.indexOf('<h2>Råd omkring partnerskabet'))
  expect(words).toMatch(/Kredsrådet.*Drøfter samarbejdsplanen.*href="https:\/\/lokal.example\/raad"/s)
})

test('GOV-99 one that is named no longer is gone from the picture, once, and may be named anew', async () => {
  const id = await name({ navn: 'Udsatterådet', slags: 'other' })
  const ending = paths.end.to({ partnership, surrounding: id })
  expect([(await keeper.post(ending)).status, (await keeper.post(ending)).status]).toEqual([303, 409])
  expect((await member.get(bodies)).html).not.toContain('Udsatterådet')
  await name({ navn: 'Udsatterådet', slags: 'other' })
  const { rows } = await db.asSuperuser((superuser) =>
    superuser.query("select count(*)::int as n from governance.surrounding where name = 'Udsatterådet'"),
  )
  expect(rows).toEqual([{ n: 2 }])
})

test('GOV-99 a long name is broken in the picture and stands whole in the table', async () => {
  const long = 'Det tværkommunale samarbejdsforum for tryghed og trivsel i boligområderne'
  await name({ navn: long, slags: 'other' })
  const { html } = await member.get(bodies)
  expect(html.slice(html.indexOf('<svg viewBox'), html.indexOf('</svg>'))).toMatch(/>Det tværkommunale<.*…</s)
  expect(html.slice(html.indexOf('</svg>'))).toContain(long)
})

function council(more: Readonly<Record<string, string>>) {
  return { navn: 'Et råd', slags: 'district-council', part: '', forhold: '', link: '', ...more }
}

/** Names one; gives its id, by the button that ends it. */
async function name(more: Readonly<Record<string, string>>): Promise<string> {
  const wish = council(more)
  expect((await keeper.post(address, wish)).status).toBe(303)
  const { html } = await keeper.get(address)
  return new RegExp(`omkring/([0-9a-f-]{36})/afslut"[^>]*>(?:(?!</form>).)*${wish.navn}`, 's').exec(html)?.[1] ?? ''
}

async function founded(): Promise<string> {
  const slug = `p-${crypto.randomUUID()}`
  await foundPartnership(db, { slug, name: 'Vestegnen', demonstration: false }, adopted, entered)
  return slug
}

async function signedIn(who: Member): Promise<Visitor> {
  const visitor = aVisitor(site)
  const known = await withPassword(doors, who, site.clock.machine())
  expect((await visitor.post('/log-ind', { email: known.email, password: goodPassword })).status).toBe(303)
  return visitor
}
