import { expect, test } from 'vitest'
import { freshDatabase } from '../../../test/database.ts'
import { aMember } from '../../../test/members.ts'
import { aVisitor } from '../../../test/site.ts'
import { reply, wish, proceduresOn } from '../../../test/procedures.ts'
import { paths } from './paths.ts'

const db = await freshDatabase()
const { partnership, seats, as, person, founded, signedIn, site, sit, leave, open, withdraw } = await proceduresOn(db)

const list = paths.procedures.to({ partnership })

test('GOV-94 strangers are sent to sign in, and another partnership finds no such procedure', async () => {
  const at = await open({})
  expect((await aVisitor(site).get(list)).status).toBe(303)
  const other = await founded()
  const elsewhere = await signedIn(await aMember(db, other, ['secretary']))
  expect((await elsewhere.get(paths.procedure.to(at))).status).toBe(404)
  expect((await elsewhere.get(paths.procedure.to({ ...at, partnership: other }))).status).toBe(404)
})

test('GOV-94 a member opens none; one without words, without time, of no body or of an empty one comes back with what was typed', async () => {
  const address = paths.open.to({ partnership })
  expect((await as.mette.post(address, wish({}))).status).toBe(403)
  for (const [typed, says] of [
    [{ organ: 'arbejdsgrupper' }, 'Vælg organet'],
    [{ organ: 'koordinationsgruppe' }, 'Ingen sidder på organets pladser'],
    [{ titel: ' ' }, 'Skriv en overskrift'],
    [{ indstilling: '' }, 'Skriv indstillingen'],
    [{ senest: '15.10.2018' }, 'Fristen skal være i morgen eller senere'],
    [{ senest: 'snart' }, 'Skriv datoen'],
  ] as const) {
    const answer = await as.keeper.post(address, wish(typed))
    expect([answer.status, answer.html.includes(says), answer.html.includes('Opdigtet sag')]).toEqual([422, true, true])
  }
  expect((await as.keeper.get(address)).html).toContain('value="29.10.2018"')
})

test('GOV-94 a closed one is there for the body and those who keep the records, and for nobody else, in no list', async () => {
  const at = await open({ titel: 'Fortrolig sag', lukket: 'ja' })
  const page = paths.procedure.to(at)
  for (const address of [page, paths.answer.to(at)]) {
    const answer =
      address === page ? await as.outsider.get(address) : await as.outsider.post(address, reply('agree', seats.mette))
    expect(answer.status).toBe(404)
  }
  expect((await as.outsider.get(list)).html).not.toContain('Fortrolig sag')
  for (const visitor of [as.mette, as.ida, as.keeper]) expect((await visitor.get(page)).status).toBe(200)
})

test('GOV-94 whoever comes into the body while it runs sees a closed one; who left before and who came after do not', async () => {
  const left = await person('Gået', 'ballerup')
  const seat = await sit('fagdirektoer', left)
  await leave(left, seat, '2018-09-30')
  const at = await open({ titel: 'Fortroligt forløb', lukket: 'ja' })
  const late = await person('Ny', 'ballerup')
  expect((await (await signedIn(left)).get(paths.procedure.to(at))).status).toBe(404)
  expect((await (await signedIn(late)).get(paths.procedure.to(at))).status).toBe(404)
  await sit('fagdirektoer', late, 'holder', '2018-10-14')
  expect((await (await signedIn(late)).get(paths.procedure.to(at))).status).toBe(200)
  await withdraw(at)
  const after = await person('Efter', 'herlev')
  const theirs = await sit('fagchef', after, 'holder', '2018-10-16')
  expect((await (await signedIn(after)).get(paths.procedure.to(at))).status).toBe(404)
  await leave(after, theirs, '2018-10-16')
  await leave(late, seat, '2018-10-15')
})
