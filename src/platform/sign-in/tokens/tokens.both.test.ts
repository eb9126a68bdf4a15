import { expect, test } from 'vitest'
import { freshDatabase } from '../../../../test/database.ts'
import { doorsTo } from '../../../../test/doors.ts'
import { aMember, aPartnership, type Member, today } from '../../../../test/members.ts'
import { day } from '../../days.ts'
import { NotFound } from '../../errors.ts'
import { endAccess } from '../../people/commands.ts'
import { jobViewer, stranger } from '../../viewer.ts'
import { bearerViewer } from '../who.ts'
import { makeToken, mostTokens, revokeToken, type TokenWish } from './commands.ts'
import { newToken } from './policy.ts'
import { tokensOf } from './queries.ts'

const db = await freshDatabase()
const doors = doorsTo(db)
const now = new Date('2026-03-01T08:00:00Z')
const vestegnen = await aPartnership(db)
const wish: TokenWish = {
  partnership: vestegnen,
  name: 'Timer fra lønsystemet',
  scopes: ['read'],
  expiresOn: day('2026-06-01'),
}

test('SIGN-32 a forged token, a revoked one and a spent one are nobody', async () => {
  const ana = await aMember(db, vestegnen)
  expect(await bearer(newToken())).toBeNull()
  const token = await made(ana)
  const spent = new Date('2026-06-02T08:00:00Z')
  expect(await bearerViewer(doors, `Bearer ${token}`, { machine: spent, today })).toBeNull()
  const [line] = await doors.read(ana, (tx) => tokensOf(tx, ana.personId, now))
  await doors.write(ana, (tx) => revokeToken(tx, ana, line?.id ?? '', now))
  expect(await bearer(token)).toBeNull()
})

test('SIGN-32 a token falls with its owner’s access, and with their last function', async () => {
  const ana = await aMember(db, vestegnen)
  const bo = await aMember(db, vestegnen, ['member'], { until: day('2018-10-14') })
  const [first, second] = [await made(ana), await made(bo)]
  const setUp = jobViewer('set-up', vestegnen)
  await doors.write(setUp, (tx) => endAccess(tx, setUp, ana.personId, now))
  expect([await bearer(first), await bearer(second)]).toEqual([null, null])
})

test('SIGN-30 nobody makes a token where they do not belong', async () => {
  const fyn = await aPartnership(db)
  const ana = await aMember(db, vestegnen)
  await expect(made(ana, { ...wish, partnership: fyn })).rejects.toThrow(NotFound)
  const row = {
    partnership_id: fyn,
    token_id: crypto.randomUUID(),
    person_id: ana.personId,
    name: 'x',
    scopes: ['read' as const],
  }
  const whole = { ...row, token_hash: 'b'.repeat(64), made_at: now, expires_on: day('2026-06-01') }
  await expect(
    doors.write(ana, (tx) => tx.insertInto('platform.api_token').values(whole).execute()),
  ).rejects.toMatchObject({ code: '23503' })
})

test('SIGN-31 a token that outlives a year is refused by the command and by the database', async () => {
  const ana = await aMember(db, vestegnen)
  await expect(made(ana, { ...wish, expiresOn: day('2027-03-02') })).rejects.toMatchObject({ code: 'expires-too-late' })
  const row = {
    partnership_id: vestegnen,
    token_id: crypto.randomUUID(),
    person_id: ana.personId,
    name: 'x',
    scopes: ['read' as const],
  }
  const whole = { ...row, token_hash: 'c'.repeat(64), made_at: now, expires_on: day('2027-03-02') }
  await expect(
    doors.write(ana, (tx) => tx.insertInto('platform.api_token').values(whole).execute()),
  ).rejects.toMatchObject({ code: '23514' })
})

test('SIGN-31 nobody has more than twenty tokens at a time', async () => {
  const ana = await aMember(db, vestegnen)
  for (let count = 0; count < mostTokens; count++) await made(ana)
  await expect(made(ana)).rejects.toMatchObject({ code: 'too-many' })
})

test('SIGN-05 nobody sees or revokes another’s token', async () => {
  const ana = await aMember(db, vestegnen)
  const administrator = await aMember(db, vestegnen, ['administrator'])
  await made(ana)
  const [line] = await doors.read(ana, (tx) => tokensOf(tx, ana.personId, now))
  expect(await doors.read(administrator, (tx) => tokensOf(tx, ana.personId, now))).toEqual([])
  await expect(doors.write(administrator, (tx) => revokeToken(tx, administrator, line?.id ?? '', now))).rejects.toThrow(
    NotFound,
  )
  expect(await doors.read(stranger(), (tx) => tokensOf(tx, ana.personId, now))).toEqual([])
})

test('SIGN-30 a token acts for its owner where it was made, within its scopes, with the functions of today', async () => {
  const ana = await aMember(db, vestegnen, ['secretary', 'member'])
  const token = await made(ana, { ...wish, scopes: ['read', 'evidence:write'] })
  expect(await bearer(token)).toEqual({
    viewer: {
      kind: 'person',
      personId: ana.personId,
      name: ana.name,
      partnership: vestegnen,
      organisation: 'gladsaxe',
      functions: ['member', 'secretary'],
    },
    scopes: ['read', 'evidence:write'],
  })
})

test('SIGN-33 of a token’s use only the day is kept', async () => {
  const ana = await aMember(db, vestegnen)
  const token = await made(ana)
  await bearer(token)
  expect(await doors.read(ana, (tx) => tokensOf(tx, ana.personId, now))).toMatchObject([
    { usedOn: '2026-03-01', name: wish.name },
  ])
})

function made(person: Member, what = wish): Promise<string> {
  return doors.write(person, (tx) => makeToken(tx, person, what, now))
}

function bearer(token: string) {
  return bearerViewer(doors, `Bearer ${token}`, { machine: now, today })
}
