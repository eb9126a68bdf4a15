import { expect, test } from 'vitest'
import { freshDatabase } from '../../../test/database.ts'
import { aMember, type Member } from '../../../test/members.ts'
import { office, officesOn } from '../../../test/offices.ts'
import type { Write } from '../../platform/db/types.ts'
import { day } from '../../platform/days.ts'
import { endFunction, type PeopleTables } from '../../platform/people/index.ts'
import { paths as meetingPaths } from '../meetings/paths.ts'
import { paths } from './paths.ts'

const db = await freshDatabase()
const { aPartnershipOf, signedIn, site, plan } = await officesOn(db)
const { partnership, keeper, secretary } = await aPartnershipOf('gladsaxe')
const administrator = await aMember(db, partnership, ['administrator', 'member'])
const mette = await aMember(db, partnership, ['member'], { organisation: 'herlev', name: 'Mette Prøve' })
const bo = await aMember(db, partnership, ['member'], { organisation: 'ballerup', name: 'Bo Prøve' })
const asAdministrator = await signedIn(administrator)
await plan(keeper, partnership, 'herlev', '22.10.2018', '31.12.2018')
const prepared = await keeper.post(paths.prepare.to({ partnership, office }), { forberedes: 'herlev' })
const handover = prepared.location?.split('/').at(-1) ?? ''
const address = paths.rights.to({ partnership, handover })
const ofGladsaxe = await tenureOf(secretary, 'secretary')

test('GOV-27 neither the secretary nor a member passes rights on, and the page proposes the day of the planned turn', async () => {
  const wish = { fra: '22.10.2018', [`secretary-${mette.personId}`]: 'ja' }
  for (const who of [keeper, await signedIn(mette)]) expect((await who.post(address, wish)).status).toBe(403)
  const { html } = await asAdministrator.get(address)
  for (const says of ['value="22.10.2018"', 'Mette Prøve får funktionen sekretær', 'Slutter dagen før'])
    expect(html).toContain(says)
  expect(html).not.toContain('Bo Prøve får')
})

test('GOV-27 nothing is given backwards, to nobody, to another party, or after the handover was given up', async () => {
  for (const [typed, says] of [
    [{ fra: '14.10.2018', [`secretary-${mette.personId}`]: 'ja' }, 'ikke bagud'],
    [{ fra: '22.10.2018', [`chair-${mette.personId}`]: 'ja' }, 'mindst én, der er sekretær'],
    [{ fra: '' }, 'Skriv dagen'],
  ] as const) {
    const faulty = await asAdministrator.post(address, typed)
    expect([says, faulty.status, faulty.html.includes(says)]).toEqual([says, 422, true])
  }
  await asAdministrator.post(address, { fra: '22.10.2018', [`secretary-${bo.personId}`]: 'ja' })
  expect(await tenureOf(bo, 'secretary')).toBe('')
})

test('GOV-27 on the day of the takeover the new secretariat may plan and the old one no more, without anybody’s doing', async () => {
  const passed = await asAdministrator.post(address, {
    fra: '22.10.2018',
    [`secretary-${mette.personId}`]: 'ja',
    [`chair-${mette.personId}`]: 'ja',
    [`slut-${ofGladsaxe}`]: 'ja',
  })
  expect(passed.status).toBe(303)
  const may = async (who: Member) => {
    const visitor = await signedIn(who)
    return (await visitor.get(meetingPaths.plan.to({ partnership }))).status
  }
  expect([await may(secretary), await may(mette)]).toEqual([200, 403])
  site.clock.advance(6 * 86_400_000)
  expect([await may(secretary), await may(mette)]).toEqual([200, 403])
  site.clock.advance(86_400_000)
  // Who holds no other function is a stranger then (PPL-09).
  expect([await may(secretary), await may(mette)]).toEqual([404, 200])
})

test('PPL-13 a last day that has gone takes the function back at once, and nobody but the administrator sets one', async () => {
  const tenure = await tenureOf(mette, 'chair')
  const end = (by: Member) =>
    db.transact(by, 'write', (tx: Write<PeopleTables>) =>
      endFunction(tx, by, tenure, day('2018-10-01'), new Date('2018-10-22T10:00:00Z')),
    )
  await expect(end(mette)).rejects.toMatchObject({ code: 'not-administrator' })
  await end(administrator)
  const { rows } = await db.asSuperuser((superuser) =>
    superuser.query(
      'select until_on, withdrawn_at is not null as back from platform.function_held where function_held_id = $1',
      [tenure],
    ),
  )
  expect(rows).toEqual([{ until_on: null, back: true }])
})

/** The id of a running tenure; empty when there is none. */
async function tenureOf({ personId }: Member, name: string): Promise<string> {
  const { rows } = await db.asSuperuser((superuser) =>
    superuser.query<{ id: string }>(
      'select function_held_id as id from platform.function_held where person_id = $1 and function = $2 and withdrawn_at is null',
      [personId, name],
    ),
  )
  return rows[0]?.id ?? ''
}
