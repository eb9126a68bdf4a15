import { expect, test } from 'vitest'
import { freshDatabase } from '../../../../test/database.ts'
import { doorsTo, goodPassword, withPassword } from '../../../../test/doors.ts'
import { aMember, aPartnership, type Member } from '../../../../test/members.ts'
import { aSite, aVisitor, type Visitor } from '../../../../test/site.ts'
import { jobViewer } from '../../viewer.ts'

const db = await freshDatabase()
const doors = doorsTo(db)
const site = aSite(db)
const vestegnen = await aPartnership(db)
const fyn = await aPartnership(db)
const administrator = await signedIn(await aMember(db, vestegnen, ['administrator'], { name: 'Åse Styrer' }))
const list = `/${vestegnen}/brugere`
const newcomer = {
  name: 'Cy Ny',
  organisation: 'herlev',
  language: 'da',
  functions: ['secretary', 'member'],
  from: '15.10.2018',
  until: '',
}

test('PPL-06 strangers are sent to sign in, members without the function are told so, others find no such page', async () => {
  const member = await signedIn(await aMember(db, vestegnen, ['secretary', 'auditor']))
  const elsewhere = await signedIn(await aMember(db, fyn, ['administrator']))
  for (const path of [list, `${list}/ny`, `${list}/${crypto.randomUUID()}`]) {
    expect((await aVisitor(site).get(path)).status, path).toBe(303)
    expect((await member.get(path)).status, path).toBe(403)
    expect((await elsewhere.get(path)).status, path).toBe(404)
  }
  expect((await member.post(`${list}/ny`, { ...newcomer, email: 'x@example.org' })).status).toBe(403)
})

test('PPL-06 a person of another partnership and an id that there is not are the same 404', async () => {
  const other = await aMember(db, fyn)
  for (const id of [other.personId, crypto.randomUUID(), 'x']) {
    expect((await administrator.get(`${list}/${id}`)).status).toBe(404)
    for (const act of ['inviter', 'afslut', `funktioner/${crypto.randomUUID()}/tag-tilbage`]) {
      expect((await administrator.post(`${list}/${id}/${act}`)).status, act).toBe(404)
    }
    const grant = { name: 'auditor', from: '15.10.2018', until: '' }
    expect((await administrator.post(`${list}/${id}/funktioner`, grant)).status).toBe(404)
  }
})

test('PPL-02 a faulty form comes back with what was typed and every fault at its field', async () => {
  const faulty = { name: ' ', email: 'cy(at)herlev', from: '31.02.2018', until: 'snart' }
  const answer = await administrator.post(`${list}/ny`, faulty)
  expect(answer.status).toBe(422)
  for (const says of [
    'Skriv personens navn',
    'E-mailen ser ikke rigtig ud',
    'Vælg den part',
    'Vælg mindst én funktion',
    'Datoen kan ikke læses',
  ]) {
    expect(answer.html).toContain(says)
  }
  expect(answer.html).toContain('value="cy(at)herlev"')
})

test('PPL-08 a new person gets the functions and an invitation by mail, which no page shows', async () => {
  const answer = await administrator.post(`${list}/ny`, { ...newcomer, email: 'Cy.Ny@Herlev.example' })
  expect(answer.location).toMatch(new RegExp(`^${list}/[\\da-f-]{36}\\?besked=inviteret$`))
  const page = await administrator.get(answer.location ?? '')
  expect(page.html).toContain('Invitationen virker til og med 15. marts 2026')
  const [mail] = await mailsTo('cy.ny@herlev.example')
  expect(mail?.subject).toBe(`Du er inviteret til Partnerskabet ${vestegnen}`)
  expect(mail?.body).toContain('Åse Styrer har inviteret dig')
  expect(mail?.body).toContain('Dine funktioner bliver: medlem og sekretær.')
  const secret = /invitation\/(\S+)/.exec(mail?.body ?? '')?.[1] ?? 'none'
  expect(page.html + answer.html).not.toContain(secret)
  expect((await aVisitor(site).post(`/invitation/${secret}`, { password: goodPassword })).status).toBe(303)
})

test('PPL-08 who has a password already is told of the access and keeps it', async () => {
  const known = await withPassword(
    doors,
    await aMember(db, fyn, ['member'], { name: 'Fie Fynbo' }),
    site.clock.machine(),
  )
  const answer = await administrator.post(`${list}/ny`, { ...newcomer, email: known.email })
  expect(answer.location).toContain('besked=adgang')
  const [mail] = await mailsTo(known.email)
  expect(mail?.subject).toBe(`Du har fået adgang til Partnerskabet ${vestegnen}`)
  expect((await administrator.get(answer.location ?? '')).html).toContain('<h1>Fie Fynbo</h1>')
})

test('PPL-08 an invitation sent again calls the first one back; who has a password gets none', async () => {
  const ana = await aMember(db, vestegnen)
  expect((await administrator.post(`${list}/${ana.personId}/inviter`)).status).toBe(303)
  expect((await administrator.post(`${list}/${ana.personId}/inviter`)).status).toBe(303)
  const mails = await mailsTo(ana.email)
  const links = mails.map((mail) => new URL(/https?:\S+/.exec(mail.body)?.[0] ?? '').pathname)
  const pages = await Promise.all(links.map(async (link) => (await aVisitor(site).get(link)).html))
  expect(pages.filter((html) => html.includes('gælder ikke længere'))).toHaveLength(1)
  await withPassword(doors, ana, site.clock.machine())
  expect((await administrator.post(`${list}/${ana.personId}/inviter`)).status).toBe(409)
})

test('PPL-03 a function is given and taken back on the person’s page, at once for the person', async () => {
  const bo = await aMember(db, vestegnen, ['member'])
  const visitor = await signedIn(bo)
  expect((await visitor.get(list)).status).toBe(403)
  const given = await administrator.post(`${list}/${bo.personId}/funktioner`, {
    name: 'administrator',
    from: '15.10.2018',
    until: '',
  })
  expect(given.location).toContain('besked=funktion')
  expect((await visitor.get(list)).status).toBe(200)
  const again = await administrator.post(`${list}/${bo.personId}/funktioner`, {
    name: 'administrator',
    from: '1.11.2018',
    until: '',
  })
  expect([again.status, again.html.includes('allerede funktionen')]).toEqual([409, true])
  const page = await administrator.get(`${list}/${bo.personId}`)
  const held =
    /funktioner\/([\da-f-]{36})\/tag-tilbage" class="act"><button[^>]*aria-label="Tag tilbage: administrator"/.exec(
      page.html,
    )?.[1]
  expect((await administrator.post(`${list}/${bo.personId}/funktioner/${held}/tag-tilbage`)).status).toBe(303)
  expect((await visitor.get(list)).status).toBe(403)
})

test('PPL-07 ended access puts the person out at once, after a page that asks', async () => {
  const bo = await aMember(db, vestegnen, ['member'], { name: 'Bo Farvel' })
  const visitor = await signedIn(bo)
  expect((await administrator.get(`${list}/${bo.personId}/afslut`)).html).toContain('Afslut adgangen for Bo Farvel?')
  expect((await administrator.post(`${list}/${bo.personId}/afslut`)).location).toBe(`${list}?besked=afsluttet`)
  expect((await visitor.get('/min-side')).status).toBe(303)
  expect((await aVisitor(site).post('/log-ind', { email: bo.email, password: goodPassword })).status).toBe(422)
  expect((await administrator.get(list)).html).toContain('Bo Farvel')
})

test('PPL-10 a list of more than fifty goes on at the next page, without a name in the address', async () => {
  const many = await aPartnership(db)
  const boss = await signedIn(await aMember(db, many, ['administrator'], { name: 'Aa Først' }))
  for (let count = 0; count < 55; count++)
    await aMember(db, many, ['member'], { name: `Person ${String(count).padStart(2, '0')}` })
  const first = await boss.get(`/${many}/brugere`)
  expect(first.html).toContain('Person 49')
  expect(first.html).not.toContain('Person 50')
  const next = new RegExp(`/${many}/brugere\\?efter=[\\da-f-]{36}`).exec(first.html)?.[0] ?? ''
  const second = await boss.get(next)
  expect(second.html).toContain('Person 50')
  expect(second.html).toContain('Aa Først')
  expect(second.html).not.toContain('Person 49')
})

test('PPL-12 who was given access, a function, or an end is in the audit trail, by ids', async () => {
  const rows = await db.asSuperuser((raw) => raw.query('select verb, about::text as about from platform.audit_entry'))
  const verbs = new Set(rows.rows.map((row) => String(row['verb'])))
  for (const verb of [
    'person.entered',
    'person.invited',
    'function.granted',
    'function.withdrawn',
    'access.ended',
    'people.seen',
  ]) {
    expect(verbs).toContain(verb)
  }
  for (const row of rows.rows) expect(String(row['about'])).not.toContain('@')
})

async function signedIn(person: Member): Promise<Visitor> {
  await withPassword(doors, person, site.clock.machine())
  const visitor = aVisitor(site)
  await visitor.post('/log-ind', { email: person.email, password: goodPassword })
  return visitor
}

function mailsTo(email: string) {
  return doors.read(jobViewer('mail'), (tx) =>
    tx.selectFrom('platform.mail_content').where('to_email', '=', email).select(['subject', 'body']).execute(),
  )
}
