import { expect, test } from 'vitest'
import { freshDatabase } from '../../../test/database.ts'
import { doorsTo, goodPassword, withPassword } from '../../../test/doors.ts'
import { aMember, aPartnership, type Member, today } from '../../../test/members.ts'
import { aSite, aVisitor, type Visitor } from '../../../test/site.ts'
import { jobViewer } from '../viewer.ts'
import { makeInvitation } from './links/commands.ts'
import { newSecret } from './secrets.ts'
import { presentedSession } from './sessions/queries.ts'

const db = await freshDatabase()
const doors = doorsTo(db)
const site = aSite(db)
const vestegnen = await aPartnership(db)
const machine = site.clock.machine()
const anyone = aVisitor(site)

test('SIGN-12 a wrong password brings the form back with the e-mail and without the password', async () => {
  const ana = await withPassword(doors, await aMember(db, vestegnen), machine)
  const answer = await aVisitor(site).post('/log-ind', {
    email: ana.email,
    password: 'noget helt andet',
    videre: '/min-side',
  })
  expect(answer.status).toBe(422)
  expect(answer.html).toContain('E-mail og adgangskode passer ikke sammen')
  expect(answer.html).toContain(`value="${ana.email}"`)
  expect(answer.html).toContain('name="videre" value="/min-side"')
  expect(answer.html).not.toContain('noget helt andet')
})

test('SIGN-12 an empty form says what is missing, and is not counted as a try', async () => {
  const answer = await anyone.post('/log-ind', { email: '', password: '' })
  expect(answer.status).toBe(422)
  expect(answer.html).toContain('Skriv din e-mail')
  expect(answer.html).toContain('Skriv din adgangskode')
})

test('SIGN-12 nobody is sent on to another site', async () => {
  for (const videre of ['https://other.example', '//other.example', '/\\other.example']) {
    const ana = await withPassword(doors, await aMember(db, vestegnen), machine)
    const answer = await aVisitor(site).post('/log-ind', { email: ana.email, password: goodPassword, videre })
    expect(answer.location).toBe(`/${vestegnen}`)
  }
})

test('SIGN-08 too many tries are answered 429, in place, with the time to wait', async () => {
  const visitor = aVisitor(site)
  const form = { email: 'gaet@example.org', password: 'noget helt andet' }
  for (let tried = 0; tried < 6; tried++) expect((await visitor.post('/log-ind', form)).status).toBe(422)
  const answer = await visitor.post('/log-ind', form)
  expect([answer.status, answer.headers.get('retry-after')]).toEqual([429, '2'])
  expect(answer.html).toContain('Prøv igen om 2 sekunder')
})

test('SIGN-18 a post from another site neither signs in nor out', async () => {
  const { visitor, ana } = await signedIn()
  const elsewhere = { 'sec-fetch-site': 'cross-site' }
  expect((await visitor.post('/log-ud', {}, elsewhere)).status).toBe(403)
  expect((await visitor.get('/min-side')).status).toBe(200)
  expect((await anyone.post('/log-ind', { email: ana.email, password: goodPassword }, elsewhere)).status).toBe(403)
})

test('SIGN-13 a stranger is sent to sign in and comes back where they wanted to go', async () => {
  const ana = await withPassword(doors, await aMember(db, vestegnen), machine)
  const visitor = aVisitor(site)
  const sent = await visitor.get('/min-side?besked=sprog')
  expect([sent.status, sent.location]).toEqual([303, '/log-ind?videre=%2Fmin-side%3Fbesked%3Dsprog'])
  const form = { email: ana.email, password: goodPassword, videre: '/min-side?besked=sprog' }
  const answer = await visitor.post('/log-ind', form)
  expect([answer.status, answer.location]).toEqual([303, '/min-side?besked=sprog'])
  expect(answer.headers.get('set-cookie')).toMatch(/^samvaerk=[\w-]{43}; Path=\/; HttpOnly; SameSite=Lax$/)
  expect(answer.headers.get('cache-control')).toBe('no-store')
})

test('SIGN-16 after signing out the cookie is gone, and its secret worth nothing', async () => {
  const { visitor } = await signedIn()
  const secret = visitor.cookies.get('samvaerk') ?? ''
  const answer = await visitor.post('/log-ud')
  expect([answer.status, answer.location]).toEqual([303, '/log-ind?besked=ud'])
  expect(visitor.cookies.has('samvaerk')).toBe(false)
  visitor.cookies.set('samvaerk', secret)
  expect((await visitor.get('/min-side')).status).toBe(303)
  expect((await visitor.get('/log-ind?besked=ud')).html).toContain('Du er logget ud.')
})

test('SIGN-16 a stranger who signs out is simply out', async () => {
  expect((await aVisitor(site).post('/log-ud')).location).toBe('/log-ind?besked=ud')
})

test('SIGN-16 one signs out another browser from one’s own page, and nobody else’s', async () => {
  const { visitor, ana } = await signedIn()
  const other = await signedIn()
  const second = await signedIn(ana)
  const secret = second.visitor.cookies.get('samvaerk') ?? ''
  const session = await doors.read(ana, (tx) => presentedSession(tx, secret, null, today))
  expect((await other.visitor.post(`/min-side/sessioner/${session?.id}/log-ud`)).status).toBe(404)
  expect((await visitor.post('/min-side/sessioner/x/log-ud')).status).toBe(404)
  expect((await visitor.post(`/min-side/sessioner/${session?.id}/log-ud`)).location).toBe('/min-side?besked=session')
  expect((await second.visitor.get('/min-side')).status).toBe(303)
  expect((await visitor.get('/min-side')).status).toBe(200)
})

test('SIGN-17 one’s own page shows functions, sessions and e-mail, and no secret', async () => {
  const { visitor, ana } = await signedIn()
  const { html } = await visitor.get('/min-side')
  expect(html).toContain(ana.email)
  expect(html).toContain('medlem')
  expect(html).toContain('Firefox')
  expect(html).not.toContain(visitor.cookies.get('samvaerk'))
})

test('SIGN-07 changing the password on one’s own page keeps this browser in, and puts the others out', async () => {
  const { visitor, ana } = await signedIn()
  const second = await signedIn(ana)
  const wrong = await visitor.post('/min-side/adgangskode', {
    current: 'forkert kode',
    password: 'fire nye tilfældige ord',
  })
  expect(wrong.status).toBe(422)
  expect(wrong.html).toContain('Det er ikke din nuværende adgangskode.')
  const answer = await visitor.post('/min-side/adgangskode', {
    current: goodPassword,
    password: 'fire nye tilfældige ord',
  })
  expect(answer.location).toBe('/min-side?besked=adgangskode')
  expect((await visitor.get('/min-side')).status).toBe(200)
  expect((await second.visitor.get('/min-side')).status).toBe(303)
})

test('SIGN-20 a forged link is the same 404 as a mistyped one', async () => {
  const secret = newSecret()
  for (const path of [`/invitation/${secret}`, '/invitation/x', `/ny-adgangskode/${secret}`, '/ny-adgangskode/%00']) {
    expect((await anyone.get(path)).status, path).toBe(404)
  }
  expect((await anyone.post(`/invitation/${secret}`, { password: goodPassword })).status).toBe(404)
})

test('SIGN-22 an invitation says who invites, refuses a weak password in place, lets in, and is then used', async () => {
  const administrator = await aMember(db, vestegnen, ['administrator'], { name: 'Åse Styrer' })
  const ana = await aMember(db, vestegnen, ['secretary'])
  const secret = await doors.write(administrator, (tx) =>
    makeInvitation(tx, administrator, ana.personId, vestegnen, machine),
  )
  const visitor = aVisitor(site)
  const page = await visitor.get(`/invitation/${secret}`)
  expect(page.headers.get('cache-control')).toBe('no-store')
  expect(page.html).toContain('Åse Styrer har inviteret dig. Vælg')
  expect(page.html).toContain(`value="${ana.email}"`)
  const weak = await visitor.post(`/invitation/${secret}`, { password: 'password1234' })
  expect(weak.status).toBe(422)
  expect(weak.html).toContain('alle gætter først')
  const answer = await visitor.post(`/invitation/${secret}`, { password: goodPassword })
  expect([answer.status, answer.location]).toEqual([303, `/${vestegnen}`])
  expect((await visitor.get('/min-side')).status).toBe(200)
  expect((await anyone.get(`/invitation/${secret}`)).html).toContain('Adressen er allerede brugt')
  expect((await anyone.post(`/invitation/${secret}`, { password: goodPassword })).status).toBe(409)
})

test('SIGN-23 a forgotten password is answered alike for known and unknown, and the mail’s link lets choose', async () => {
  const ana = await withPassword(doors, await aMember(db, vestegnen), machine)
  const visitor = aVisitor(site)
  const known = await visitor.post('/glemt-adgangskode', { email: ana.email })
  const unknown = await visitor.post('/glemt-adgangskode', { email: 'ingen@example.org' })
  expect([known.status, known.location, known.html]).toEqual([unknown.status, unknown.location, unknown.html])
  const path = await linkIn(ana.email)
  expect((await visitor.get(path)).html).toContain('Vælg en ny adgangskode')
  const answer = await visitor.post(path, { password: 'fire nye tilfældige ord' })
  expect(answer.location).toBe('/log-ind?besked=skiftet')
  expect((await visitor.post(path, { password: 'fire nye tilfældige ord' })).status).toBe(409)
  expect((await visitor.post('/log-ind', { email: ana.email, password: 'fire nye tilfældige ord' })).status).toBe(303)
})

test('SIGN-26 what happens at the door is in the audit trail, by id and without a link, an e-mail or an address', async () => {
  const rows = await db.asSuperuser((raw) =>
    raw.query('select verb, about::text as about, row_to_json(a)::text as row from platform.audit_entry a'),
  )
  const verbs = new Set(rows.rows.map((row) => String(row['verb'])))
  for (const verb of [
    'session.started',
    'session.ended',
    'password.changed',
    'password.asked-for',
    'invitation.accepted',
  ]) {
    expect(verbs).toContain(verb)
  }
  for (const row of rows.rows) expect(String(row['row'])).not.toMatch(/@|[\w-]{43}/)
})

test('SIGN-30 a token is shown once, is listed by name, and is revoked', async () => {
  const { visitor } = await signedIn()
  const bad = await visitor.post('/min-side/noegler', {
    name: 'Løn',
    partnership: vestegnen,
    scopes: 'alt',
    expires: '01.03.2026',
  })
  expect(bad.status).toBe(422)
  const late = await visitor.post('/min-side/noegler', {
    name: 'Løn',
    partnership: vestegnen,
    scopes: 'read',
    expires: '02.03.2027',
  })
  expect([late.status, late.html.includes('højst gælde et år')]).toEqual([422, true])
  const made = await visitor.post('/min-side/noegler', {
    name: 'Løn',
    partnership: vestegnen,
    scopes: 'read',
    expires: '01.06.2026',
  })
  expect(made.html).toMatch(/svk_[\w-]{43}/)
  const list = await visitor.get('/min-side/noegler')
  expect(list.html).toContain('Løn')
  expect(list.html).not.toMatch(/svk_[\w-]{43}/)
  const id = /noegler\/([\da-f-]{36})\//.exec(list.html)?.[1]
  expect((await visitor.post(`/min-side/noegler/${id}/traek-tilbage`)).status).toBe(303)
  expect((await visitor.get('/min-side/noegler')).html).not.toContain('Træk tilbage: Løn')
})

test('PPL-11 a chosen language holds for pages at once', async () => {
  const { visitor } = await signedIn()
  await visitor.post('/min-side/sprog', { language: 'en' })
  expect((await visitor.get('/min-side')).html).toContain('Where you are signed in')
  expect((await visitor.post('/min-side/sprog', { language: 'tlh' })).status).toBe(422)
})

test('SIGN-41 anybody reads what is kept about members, with the figures that the program goes by', async () => {
  const { html } = await anyone.get('/privatliv')
  expect(html).toContain('Det gemmer vi om dig')
  expect(html).toContain('90 dage efter, at din sidste adgang er afsluttet')
  expect(html).toContain('2 timer uden brug')
  expect((await anyone.get('/privatliv?sprog=en')).html).toContain('What we keep about you')
})

async function signedIn(person?: Member): Promise<{ visitor: Visitor; ana: Member }> {
  const ana = person ?? (await withPassword(doors, await aMember(db, vestegnen), machine))
  const visitor = aVisitor(site)
  const answer = await visitor.post('/log-ind', { email: ana.email, password: goodPassword })
  expect(answer.status).toBe(303)
  return { visitor, ana }
}

async function linkIn(email: string): Promise<string> {
  const row = await doors.read(jobViewer('mail'), (tx) =>
    tx.selectFrom('platform.mail_content').where('to_email', '=', email).select('body').executeTakeFirstOrThrow(),
  )
  return new URL(/https?:\S+/.exec(row.body)?.[0] ?? '').pathname
}
