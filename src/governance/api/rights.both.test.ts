import { expect, test } from 'vitest'
import { anApiGround, change, json, make } from '../../../test/api-ground.ts'
import { freshDatabase } from '../../../test/database.ts'
import { apiPaths } from './paths.ts'

const { site, partnership, here, keeps, sits, secretary, sitter, outsider } = await anApiGround(await freshDatabase())
const { member: ada } = await site.member(partnership, ['administrator'])
const administers = await site.withToken(ada, ['governance:read', 'governance:write'])
const offices = { ...here, office: 'formandskab' }
const handover = await make(keeps, apiPaths.handovers.to(offices), { to: 'herlev' })
const rights = apiPaths.handoverRights.to({ ...here, handover })
const wish = { from: '2018-10-20', gets: [{ person: sitter.personId, function: 'secretary' }], ends: [] as string[] }

interface Rights {
  readonly candidates: readonly { readonly person: string; readonly has: readonly string[] }[]
  readonly held: readonly { readonly id: string; readonly person: string; readonly function: string }[]
}

test('API-01, GOV-27 only a program of the administrator asks who gets the rights of an office, and passes them on', async () => {
  for (const visit of [keeps, sits]) {
    expect((await visit(rights)).status).toBe(403)
    expect((await change(visit, rights, rights, { send: wish })).status).toBe(403)
  }
  const { candidates, held } = json<Rights>(await administers(rights))
  expect(candidates).toContainEqual({ person: sitter.personId, has: [] })
  expect(held).toContainEqual(expect.objectContaining({ person: secretary.personId, function: 'secretary' }))
})

test('API-01, GOV-27 rights are passed on by whoever has read them last, never backwards and never without a secretary', async () => {
  expect((await administers(rights, { send: wish })).status).toBe(428)
  const backwards = await change(administers, rights, rights, { send: { ...wish, from: '2018-10-14' } })
  expect([backwards.status, backwards.text.includes('"from"')]).toEqual([422, true])
  const chairs = [{ person: sitter.personId, function: 'chair' }]
  const without = await change(administers, rights, rights, { send: { ...wish, gets: chairs } })
  expect([without.status, without.text.includes('secretary')]).toEqual([409, true])
  const { held } = json<Rights>(await administers(rights))
  const ends = held.filter(({ person }) => person === secretary.personId).map(({ id }) => id)
  expect((await change(administers, rights, rights, { send: { ...wish, ends } })).status).toBe(200)
  const after = json<Rights>(await administers(rights))
  expect(after.candidates).toContainEqual({ person: sitter.personId, has: ['secretary'] })
  expect(after.held.filter(({ person }) => person === secretary.personId)).toEqual([])
})

test('API-01, GOV-27 nobody of another party gets a right of the office', async () => {
  const gets = [...wish.gets, { person: outsider.personId, function: 'secretary' }]
  await change(administers, rights, rights, { send: { ...wish, gets } })
  const { held } = json<Rights>(await administers(rights))
  expect(held.filter(({ person }) => person === outsider.personId)).toEqual([])
})
