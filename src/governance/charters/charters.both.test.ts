import { expect, test } from 'vitest'
import { groupGround } from '../../../test/groups.ts'
import { aMember, entered } from '../../../test/members.ts'
import { aVisitor } from '../../../test/site.ts'
import { foundPartnership } from '../../main/found.ts'
import { day } from '../../platform/days.ts'
import type { Read } from '../../platform/db/types.ts'
import { paths as bodyPaths } from '../bodies/paths.ts'
import { seatsIn } from '../bodies/queries.ts'
import type { GovernanceTables } from '../tables.ts'
import { paths } from './paths.ts'
import { approvedOf, criteriaOf } from './queries.ts'

const ground = await groupGround()
const { db, partnership, secretary, keeper, decide, aGroup } = ground
const above = 'koordinationsgruppe'
const decision = await decide(secretary, above, '2018-03-01')
const chair = await ground.member(['chair'], 'Frans Prøve')
const mette = await ground.member(['member'], 'Mette Prøve', 'herlev')
const ada = await ground.member(['member'], 'Ada Prøve')
const sitter = await ground.signedIn(mette)
const member = await ground.signedIn(ada)
const another = await ground.signedIn(chair)

const whole = {
  'del-task': 'Gruppen får flere med.',
  'del-goals': 'Flere er trygge.',
  'kriterium-0': 'Flere kommer til møderne',
  'hvordan-0': 'Vi tæller',
  'hvornaar-0': 'Hvert kvartal',
}

test('GOV-40 strangers and other partnerships read no charter, and members of ours do', async () => {
  const group = await made('Læst af sine')
  const address = paths.charter.to({ partnership, group })
  expect((await aVisitor(ground.site).get(address)).status).toBe(303)
  const other = `p-${crypto.randomUUID()}`
  await foundPartnership(db, { slug: other, name: 'Andre', demonstration: false }, ground.adopted, entered)
  const elsewhere = await ground.signedIn(await aMember(db, other, ['secretary']))
  for (const at of [address, paths.charter.to({ partnership: other, group })])
    expect((await elsewhere.get(at)).status).toBe(404)
  const { status, html } = await member.get(address)
  expect(status).toBe(200)
  for (const says of ['opgave på skrift', 'Gruppen må gerne mødes imens', 'opgave, mål og succeskriterier'])
    expect(html).toContain(says)
})

test('GOV-44 a member who sits neither in the group nor above writes nothing; one who sits there does', async () => {
  const group = await made('Skrevet af sine')
  const address = paths.write.to({ partnership, group })
  const refused = await member.post(address, { udgave: '0', ...whole })
  expect([refused.status, refused.html.includes('De, der sidder i gruppen')]).toEqual([422, true])
  await seatChair(group)
  expect((await sitter.post(address, { udgave: '0', ...whole })).status).toBe(303)
  expect((await keeper.post(address, { udgave: '1', ...whole, 'del-scope': 'Kun Herlev' })).status).toBe(303)
  const { html } = await member.get(paths.charter.to({ partnership, group }))
  for (const says of ['Udgave 1', 'Udgave 2', 'Mette Prøve', 'Sonja Prøve', 'Kun Herlev']) expect(html).toContain(says)
  expect((await member.get(paths.version.to({ partnership, group, number: '1' }))).html).not.toContain('Kun Herlev')
  for (const number of ['3', '0', 'x']) {
    expect((await member.get(paths.version.to({ partnership, group, number }))).status).toBe(404)
  }
})

test('GOV-44 a measure without words and a text that is too long come back in place; an emptied row is taken out', async () => {
  const group = await made('Rækker')
  const address = paths.write.to({ partnership, group })
  for (const [typed, says] of [
    [{ 'kriterium-1': '', 'hvordan-1': 'Vi spørger', 'hvornaar-1': '' }, 'Succeskriterium 2: Skriv kriteriet'],
    [{ 'del-task': 'x'.repeat(4001) }, 'Teksten er for lang'],
  ] as const) {
    const answer = await keeper.post(address, { udgave: '0', ...whole, ...typed })
    expect([answer.status, answer.html.includes(says), answer.html.includes('Flere er trygge.')]).toEqual([
      422,
      true,
      true,
    ])
  }
  await keeper.post(address, { udgave: '0', ...whole, 'kriterium-1': 'To', 'hvordan-1': '', 'hvornaar-1': '' })
  const form = (await keeper.get(address)).html
  const ids = [...form.matchAll(/name="id-\d" value="([0-9a-f-]{36})"/g)].map(([, id = '']) => id)
  expect(ids).toHaveLength(2)
  const emptied = { 'kriterium-0': '', 'hvordan-0': '', 'hvornaar-0': '', 'id-0': ids[0] ?? '' }
  await keeper.post(address, { udgave: '1', ...whole, ...emptied, 'kriterium-1': 'To', 'id-1': ids[1] ?? '' })
  const after = (await keeper.get(address)).html
  expect([after.includes(ids[0] ?? ''), after.includes(ids[1] ?? '')]).toEqual([false, true])
})

test('GOV-44 more rows keep what was typed and save nothing, and saving the same again is no new version', async () => {
  const group = await made('Flere rækker')
  const address = paths.write.to({ partnership, group })
  const more = await keeper.post(address, { udgave: '0', ...whole, flere: 'ja' })
  expect(more.status).toBe(200)
  for (const says of ['value="Flere kommer til møderne"', 'Gruppen får flere med.', 'name="kriterium-3"'])
    expect(more.html).toContain(says)
  expect((await keeper.get(paths.version.to({ partnership, group, number: '1' }))).status).toBe(404)
  await keeper.post(address, { udgave: '0', ...whole })
  const id = /name="id-0" value="([0-9a-f-]{36})"/.exec((await keeper.get(address)).html)?.[1] ?? ''
  const again = await keeper.post(address, { udgave: '1', ...whole, 'id-0': id })
  expect(again.location).toBe(paths.version.to({ partnership, group, number: '1' }))
  expect((await keeper.get(paths.version.to({ partnership, group, number: '2' }))).status).toBe(404)
})

test('GOV-44 of two who write on one version the second is told, sees both, and may then save', async () => {
  const group = await made('To skriver')
  const address = paths.write.to({ partnership, group })
  expect((await keeper.post(address, { udgave: '0', 'del-task': 'Den første skrev' })).status).toBe(303)
  const second = await another.post(address, { udgave: '0', 'del-task': 'Den anden skrev' })
  expect(second.status).toBe(422)
  for (const says of ['En anden har gemt', 'Den første skrev', 'Den anden skrev', 'name="udgave" value="1"'])
    expect(second.html).toContain(says)
  expect((await another.post(address, { udgave: '1', 'del-task': 'Begge skrev' })).status).toBe(303)
})

test('GOV-45 a comment without words or on no version is refused, and nobody else’s is withdrawn', async () => {
  const group = await made('Kommenteret')
  await keeper.post(paths.write.to({ partnership, group }), { udgave: '0', ...whole })
  const at = { partnership, group, number: '1' }
  expect((await aVisitor(ground.site).post(paths.comment.to(at), { ord: 'Fremmed' })).status).not.toBe(200)
  expect((await member.post(paths.comment.to(at), { ord: ' ' })).status).toBe(422)
  expect((await member.post(paths.comment.to({ ...at, number: '9' }), { ord: 'Hvor?' })).status).toBe(404)
  expect((await member.post(paths.comment.to(at), { ord: 'Husk de unge' })).status).toBe(303)
  const page = (await member.get(paths.version.to(at))).html
  const withdraw = /action="([^"]*fjern)"/.exec(page)?.[1] ?? ''
  expect(page).toContain('Husk de unge')
  const seen = (await keeper.get(paths.version.to(at))).html
  expect([seen.includes('Husk de unge'), seen.includes('fjern"')]).toEqual([true, false])
  expect((await keeper.post(withdraw)).status).toBe(409)
  expect((await member.post(withdraw)).status).toBe(303)
  expect((await member.post(withdraw)).status).toBe(409)
  const after = (await keeper.get(paths.version.to(at))).html
  expect([after.includes('Husk de unge'), after.includes('Trukket tilbage')]).toEqual([false, true])
  const { rows } = await db.asSuperuser((superuser) =>
    superuser.query('select 1 from governance.charter_comment where words like $1', ['%Husk%']),
  )
  expect(rows).toEqual([])
})

test('GOV-47 the difference of two versions is read word by word, also by whoever does not see it', async () => {
  const group = await made('Forskel')
  const write = paths.write.to({ partnership, group })
  await keeper.post(write, { udgave: '0', ...whole })
  await keeper.post(write, {
    udgave: '1',
    ...whole,
    'del-task': 'Gruppen får mange flere med.',
    'hvordan-0': 'Vi måler',
  })
  const at = { partnership, group }
  expect((await member.get(paths.compare.to(at, { fra: '1', til: '7' }))).status).toBe(404)
  expect((await member.get(paths.compare.to(at))).status).toBe(404)
  const { html } = await member.get(paths.compare.to(at, { fra: '1', til: '2' }))
  expect(html).toMatch(/Gruppen får <ins><span class="sr-only">tilføjet: <\/span>mange<span/)
  expect(html).not.toContain('Flere er trygge')
  expect((await member.get(paths.compare.to(at, { fra: '2', til: '2' }))).html).toContain('siger det samme')
})

test('GOV-48 progress is told by those who work with the group, of days that have come, and what was told before stays', async () => {
  const group = await made('Fremad')
  await keeper.post(paths.write.to({ partnership, group }), { udgave: '0', ...whole })
  await seatChair(group)
  await keeper.post(paths.approve.to({ partnership, group, number: '1' }), { beslutning: decision })
  const criterion = await criterionOf(group)
  const address = paths.progress.to({ partnership, group, criterion })
  const report = { dag: '1.9.2018', tilstand: 'behind', ord: 'Vi mangler et lokale', tal: '' }
  const refused = await member.post(address, report)
  expect([refused.status, refused.html.includes('De, der sidder i gruppen')]).toEqual([422, true])
  for (const [typed, says] of [
    [{ dag: '16.10.2018' }, 'en dag, der er kommet'],
    [{ dag: '28.2.2018' }, 'før, gruppen blev nedsat'],
    [{ tilstand: '7' }, 'Vælg, hvor langt'],
    [{ ord: '' }, 'Skriv et par ord'],
  ] as const) {
    const answer = await sitter.post(address, { ...report, ...typed })
    expect([says, answer.status, answer.html.includes(says)]).toEqual([says, 422, true])
  }
  const elsewhere = paths.progress.to({ partnership, group, criterion: crypto.randomUUID() })
  expect((await sitter.post(elsewhere, report)).status).toBe(404)
  expect((await sitter.post(address, report)).status).toBe(303)
  expect(
    (await keeper.post(address, { ...report, dag: '1.10.2018', tilstand: 'on-course', tal: '14 af 20' })).status,
  ).toBe(303)
  const history = (await member.get(address)).html
  for (const says of ['Vi mangler et lokale', 'Bagud', 'På vej', '14 af 20', 'Mette Prøve'])
    expect(history).toContain(says)
  const page = (await member.get(bodyPaths.body.to({ partnership, body: group }))).html
  expect([page.includes('På vej'), page.includes('Bagud'), page.includes('14 af 20')]).toEqual([true, false, true])
})

async function made(name: string): Promise<string> {
  return await aGroup(name, decision, 'arbejdsgrupper')
}

/** Mette becomes chair of a group. */
async function seatChair(group: string): Promise<void> {
  const [seat] = await read((tx) => seatsIn(tx, partnership, group))
  const address = bodyPaths.seat.to({ partnership, body: group, seat: seat?.id ?? '' })
  const answer = await keeper.post(address, { person: mette.personId, som: 'holder', fra: day('2018-03-02') })
  expect(answer.status).toBe(303)
}

async function criterionOf(group: string): Promise<string> {
  const [criterion] = await read(async (tx) => {
    const approved = await approvedOf(tx, partnership, group)
    return await criteriaOf(tx, partnership, approved?.version ?? '')
  })
  return criterion?.id ?? ''
}

function read<R>(run: (tx: Read<GovernanceTables>) => Promise<R>): Promise<R> {
  return db.transact(secretary, 'read', run)
}
