import { expect, test } from 'vitest'
import { groupGround, noon } from '../../../test/groups.ts'
import { aMember, entered } from '../../../test/members.ts'
import { aVisitor } from '../../../test/site.ts'
import { recordEvidence } from '../../agreement/index.ts'
import { foundPartnership } from '../../main/found.ts'
import { day } from '../../platform/days.ts'
import { type Read, reading, type Write } from '../../platform/db/types.ts'
import { paths as bodyPaths } from '../bodies/paths.ts'
import { withdrawDecision } from '../decisions/commands.ts'
import { decisionIn, effectsOf } from '../decisions/queries.ts'
import { paths as meetingPaths } from '../meetings/paths.ts'
import type { GovernanceTables } from '../tables.ts'
import { paths } from './paths.ts'

const ground = await groupGround()
const { db, partnership, secretary, keeper, decide, standingOf, told, aGroup } = ground
const above = 'koordinationsgruppe'
const ofClass = 'arbejdsgrupper'
const decision = await decide(secretary, above, '2018-02-20')
const chair = await ground.member(['chair'], 'Frans Prøve')
const mette = await ground.member(['member'], 'Mette Prøve', 'herlev')
const member = await ground.signedIn(mette)
const setUp = paths.setUp.to({ partnership })
const wish = { klasse: ofClass, navn: 'En gruppe', formaal: 'At prøve.', beslutning: decision, fra: '', til: '' }
const time = { dag: '6.12.2018', fra: '9.30', til: '11', sted: 'Rådhuset', link: '' }

test('GOV-40 strangers are sent to sign in, and another partnership finds no such group', async () => {
  const body = await aGroup('Set af sine', decision, ofClass)
  const at = { partnership, body }
  expect((await aVisitor(ground.site).get(bodyPaths.body.to(at))).status).toBe(303)
  const other = `p-${crypto.randomUUID()}`
  await foundPartnership(db, { slug: other, name: 'Andre', demonstration: false }, ground.adopted, entered)
  const elsewhere = await ground.signedIn(await aMember(db, other, ['secretary']))
  expect((await elsewhere.get(bodyPaths.body.to(at))).status).toBe(404)
  expect((await elsewhere.get(bodyPaths.body.to({ ...at, partnership: other }))).status).toBe(404)
  expect((await elsewhere.get(paths.close.to({ partnership: other, group: body }))).status).toBe(404)
  expect((await member.get(bodyPaths.body.to(at))).html).toContain('At prøve noget.')
})

test('GOV-41 whoever is no keeper sets nothing up', async () => {
  expect([(await member.get(setUp)).status, (await member.post(setUp, wish)).status]).toEqual([403, 403])
  expect((await member.get(bodyPaths.body.to({ partnership, body: ofClass }))).html).not.toContain('Nedsæt en gruppe')
})

test('GOV-41 another body’s decision, a withdrawn one, a closed one and one that came later carry no group', async () => {
  const others = await decide(secretary, 'styregruppe', '2018-02-20')
  const secret = await decide(secretary, above, '2018-02-20', { closed: true })
  const withdrawn = await decide(secretary, above, '2018-02-20')
  await act(async (tx) => {
    await withdrawDecision(tx, secretary, await decisionIn(reading(tx), partnership, withdrawn), 'Fejl', noon)
  })
  for (const [typed, says] of [
    [{ beslutning: others }, 'truffet af et andet organ'],
    [{ beslutning: withdrawn }, 'trukket tilbage, så intet'],
    [{ beslutning: secret }, 'Beslutningen er lukket'],
    [{ fra: '19.2.2018' }, 'ligger før beslutningen'],
  ] as const) {
    const answer = await keeper.post(setUp, { ...wish, navn: 'Uden grund', ...typed })
    expect([answer.status, answer.html.includes(says), answer.html.includes('value="Uden grund"')]).toEqual([
      422,
      true,
      true,
    ])
  }
  const form = (await keeper.get(setUp)).html
  expect([others, secret, withdrawn].filter((id) => form.includes(id))).toEqual([])
  expect(form).toContain(decision)
})

test('GOV-41 what is missing, lies ahead, ends too soon or bears another group’s name comes back in place', async () => {
  await aGroup('Den første', decision, ofClass)
  await recordByHand('skrevet-ind-i-haanden')
  for (const [typed, says] of [
    [{ navn: '' }, 'Skriv gruppens navn'],
    [{ navn: '!!!' }, 'med bogstaver eller tal'],
    [{ navn: 'den Første' }, 'allerede en gruppe med det navn'],
    [{ navn: 'Skrevet ind i hånden' }, 'registreret under Hændelser'],
    [{ formaal: '' }, 'hvad gruppen er til for'],
    [{ fra: '16.10.2018' }, 'en dag, der er kommet'],
    [{ til: '19.2.2018' }, 'slutte, efter at den er begyndt'],
    [{ beslutning: '' }, 'Vælg beslutningen'],
  ] as const) {
    const answer = await keeper.post(setUp, { ...wish, ...typed })
    expect([says, answer.status, answer.html.includes(says)]).toEqual([says, 422, true])
  }
  for (const klasse of ['styregruppe', 'ingen'])
    expect((await keeper.post(setUp, { ...wish, klasse })).status).toBe(404)
})

test('GOV-41 a group that was set up stands under its class, tells the agreement, and is an effect of the decision', async () => {
  const own = await decide(secretary, above, '2018-03-01')
  const body = await aGroup('Stærke naboskaber', own, ofClass, { til: '31.12.2019' })
  expect(body).toBe('staerke-naboskaber')
  const [entry] = (await told(['group-established'])).filter(({ about }) => about === body)
  expect(entry).toMatchObject({ subject: ofClass, occurredOn: '2018-03-01', detail: { name: 'Stærke naboskaber' } })
  const effects = await read((tx) => effectsOf(tx, partnership, own))
  expect(effects).toMatchObject([{ kind: 'group', about: body, entry: entry?.id }])
  const page = (await member.get(bodyPaths.body.to({ partnership, body }))).html
  expect(page).toMatch(/Koordinationsgruppen, <a href="[^"]*">beslutning \d+\/2018/)
  expect(page).toContain('Gruppen må gerne mødes imens')
  for (const address of [bodyPaths.bodies.to({ partnership }), bodyPaths.body.to({ partnership, body: ofClass })])
    expect((await member.get(address)).html).toContain('Stærke naboskaber')
})

test('GOV-42 an undone setting-up needs a reason, and is refused to another and once something came after', async () => {
  const body = await aGroup('Med et møde', decision, ofClass)
  const at = { partnership, group: body }
  const another = await ground.signedIn(chair)
  expect((await another.post(paths.undo.to(at), { hvorfor: 'Fejl' })).html).toContain('Kun den, der skrev det ind')
  expect((await keeper.post(paths.undo.to(at), { hvorfor: '' })).status).toBe(422)
  const planned = await keeper.post(meetingPaths.plan.to({ partnership }), { organ: body, ...time })
  expect(planned.status).toBe(303)
  const refused = await keeper.post(paths.undo.to(at), { hvorfor: 'Fejl' })
  expect([refused.status, refused.html.includes('allerede sket noget')]).toEqual([422, true])
})

test('GOV-42 an undone setting-up is retracted, leaves every list, and its name is free again', async () => {
  const body = await aGroup('Ved en fejl', decision, ofClass)
  const at = { partnership, group: body }
  expect((await keeper.post(paths.undo.to(at), { hvorfor: 'Skrevet ind to gange' })).status).toBe(303)
  expect((await told(['group-established'])).map(({ about }) => about)).not.toContain(body)
  expect((await read((tx) => effectsOf(tx, partnership, decision))).map(({ about }) => about)).not.toContain(body)
  const lists = [
    bodyPaths.bodies.to({ partnership }),
    bodyPaths.body.to({ partnership, body: ofClass }),
    bodyPaths.body.to({ partnership, body: above }),
    meetingPaths.plan.to({ partnership }),
    bodyPaths.popolo.to({ partnership }),
  ]
  for (const address of lists) expect((await keeper.get(address)).html).not.toContain('Ved en fejl')
  expect((await keeper.get(bodyPaths.body.to({ partnership, body }))).html).toContain('Skrevet ind to gange')
  const again = await keeper.post(paths.undo.to(at), { hvorfor: 'Igen' })
  expect([again.status, again.html.includes('Nedsættelsen er fortrudt')]).toEqual([422, true])
  expect((await keeper.post(paths.newSeat.to(at), { part: '', titel: 'Konsulent' })).status).toBe(409)
  expect((await keeper.post(meetingPaths.plan.to({ partnership }), { organ: body, ...time })).status).toBe(422)
  expect(await aGroup('Ved en fejl', decision, ofClass)).toBe('ved-en-fejl-2')
})

test('GOV-15, GOV-46 a group without a charter meets: the agreement hears of its class and the group', async () => {
  const body = await aGroup('Mødes uden', decision, ofClass)
  const planned = await keeper.post(meetingPaths.plan.to({ partnership }), { organ: body, ...time, dag: '15.10.2018' })
  const meeting = planned.location?.split('/').at(-1) ?? ''
  expect((await keeper.post(meetingPaths.hold.to({ partnership, meeting }))).status).toBe(303)
  const entries = (await told(['meeting-planned', 'meeting-held'])).filter(({ about }) => about === body)
  expect(entries.map(({ kind, subject }) => `${kind} ${subject}`)).toEqual([
    'meeting-planned arbejdsgrupper',
    'meeting-held arbejdsgrupper',
  ])
  const { because } = await standingOf('kommissorier')
  expect(because.some(({ code, params }) => code === 'document-missing' && params['thing'] === body)).toBe(true)
})

async function recordByHand(about: string) {
  const none = { party: null, expiresOn: null, quantity: null, unit: null, ref: null, forPeriod: null, note: null }
  const facts = { kind: 'group-established' as const, subject: ofClass, about, occurredOn: day('2018-02-20'), ...none }
  await db.transact(secretary, 'write', (tx: Write<never>) =>
    recordEvidence(tx as never, secretary, { ...facts, detail: { name: 'Skrevet' } }, { source: 'hand' }, noon),
  )
}

function act<R>(run: (tx: Write<GovernanceTables>) => Promise<R>): Promise<R> {
  return db.transact(secretary, 'write', run)
}

function read<R>(run: (tx: Read<GovernanceTables>) => Promise<R>): Promise<R> {
  return db.transact(secretary, 'read', run)
}
