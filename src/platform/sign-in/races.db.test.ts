import { expect, test } from 'vitest'
import { freshDatabase } from '../../../test/database.ts'
import { doorsTo, goodPassword, withPassword } from '../../../test/doors.ts'
import { aMember, aPartnership, type Member, today } from '../../../test/members.ts'
import { createPerson, endAccess, grantFunction, withdrawFunction } from '../people/commands.ts'
import { functionsOf } from '../people/queries.ts'
import { jobViewer } from '../viewer.ts'
import { acceptInvitation, chooseNewPassword } from './links/choose.ts'
import { makeInvitation } from './links/commands.ts'
import { requestNewPassword } from './passwords/forgotten.ts'
import { byPassword } from './passwords/prove.ts'

const db = await freshDatabase()
const doors = doorsTo(db)
const now = new Date('2026-03-01T08:00:00Z')
const business = new Date('2018-10-15T08:00:00Z')
const vestegnen = await aPartnership(db)
const administrator = await aMember(db, vestegnen, ['administrator'])

test('SIGN-22 of two who use one invitation at once, the second is told', async () => {
  const ana = await aMember(db, vestegnen)
  const secret = await doors.write(administrator, (tx) =>
    makeInvitation(tx, administrator, ana.personId, vestegnen, now),
  )
  const choices = ['hest cykel bro lampe', 'fire nye tilfældige ord'].map((password) => ({ secret, password }))
  const ends = await Promise.allSettled(choices.map((choice) => acceptInvitation(doors, choice, 'other', now, today)))
  expect(ends.map((end) => end.status).toSorted()).toEqual(['fulfilled', 'rejected'])
  const winner = choices[ends.findIndex((end) => end.status === 'fulfilled')]
  expect(await prove(ana, winner?.password ?? '')).toMatchObject({ outcome: 'proved' })
})

test('SIGN-25 of two new passwords by two links at once, one is kept and the other is told', async () => {
  const ana = await withPassword(doors, await aMember(db, vestegnen), now)
  const secrets = await Promise.all([newPasswordLink(ana, '192.0.2.1'), newPasswordLink(ana, '192.0.2.2')])
  const choices = secrets.map((secret, index) => ({ secret, password: `fire nye tilfældige ord ${index}` }))
  const ends = await Promise.allSettled(choices.map((choice) => chooseNewPassword(doors, choice, 'x', now, today)))
  expect(ends.map((end) => end.status).toSorted()).toEqual(['fulfilled', 'rejected'])
  expect(ends.find((end) => end.status === 'rejected')).toMatchObject({ reason: { name: 'Refused' } })
  const winner = choices[ends.findIndex((end) => end.status === 'fulfilled')]
  expect(await prove(ana, winner?.password ?? '')).toMatchObject({ outcome: 'proved' })
})

test('SIGN-08 of forty guesses at one account at the same moment, no more than six are looked at', async () => {
  const ana = await withPassword(doors, await aMember(db, vestegnen), now)
  let looked = 0
  const kind = byPassword(doors, async () => {
    looked++
    return false
  })
  const guesses = Array.from({ length: 40 }, (_, at) =>
    kind.prove({ email: ana.email, password: 'x' }, `198.51.100.${at}`, now),
  )
  const ends = await Promise.all(guesses)
  expect(ends.filter((end) => end.outcome === 'unproved')).toHaveLength(6)
  expect(looked).toBe(6)
})

test('SIGN-08 guesses at two accounts from two addresses crosswise do not wait for each other for ever', async () => {
  const kind = byPassword(doors, async () => false)
  const pairs = Array.from({ length: 40 }, (_, at) => ({
    email: `x${at % 2}@example.org`,
    network: `203.0.113.${at % 3}`,
  }))
  const ends = await Promise.all(pairs.map(({ email, network }) => kind.prove({ email, password: 'x' }, network, now)))
  expect(ends).toHaveLength(40)
})

test('PPL-05 of two administrators who take the function from each other at once, one is left', async () => {
  for (let round = 0; round < 5; round++) {
    const place = await aPartnership(db)
    const [one, two] = [await aMember(db, place, ['administrator']), await aMember(db, place, ['administrator'])]
    const ends = await Promise.allSettled([takeFrom(one, two), end(two, one)])
    expect(ends.map((each) => each.status).toSorted()).toEqual(['fulfilled', 'rejected'])
  }
})

test('PPL-03 of two who grant the same function at once, one does', async () => {
  const ana = await aMember(db, vestegnen)
  const grant = { name: 'auditor', from: today, until: null } as const
  const granting = () =>
    doors.write(administrator, (tx) => grantFunction(tx, administrator, ana.personId, grant, business))
  const ends = await Promise.allSettled([granting(), granting()])
  expect(ends.map((each) => each.status).toSorted()).toEqual(['fulfilled', 'rejected'])
  expect(ends.find((each) => each.status === 'rejected')).toMatchObject({ reason: { code: 'held-already' } })
})

test('PPL-02 of two who enter the same e-mail at once, the second is told', async () => {
  const input = { name: 'Ny', email: 'samtidig@example.org', organisation: 'herlev', language: 'da' } as const
  const entering = () => doors.write(administrator, (tx) => createPerson(tx, administrator, input, business))
  const ends = await Promise.allSettled([entering(), entering()])
  expect(ends.map((each) => each.status).toSorted()).toEqual(['fulfilled', 'rejected'])
  expect(ends.find((each) => each.status === 'rejected')).toMatchObject({ reason: { name: 'Refused' } })
})

async function takeFrom(viewer: Member, other: Member): Promise<void> {
  const [held] = await doors.read(viewer, (tx) => functionsOf(tx, viewer.partnership, [other.personId]))
  await doors.write(viewer, (tx) => withdrawFunction(tx, viewer, held?.id ?? '', business))
}

function end(viewer: Member, other: Member): Promise<void> {
  return doors.write(viewer, (tx) => endAccess(tx, viewer, other.personId, business))
}

function prove(person: Member, password = goodPassword) {
  return byPassword(doors).prove({ email: person.email, password }, `192.0.2.${crypto.randomUUID()}`, now)
}

async function newPasswordLink(person: Member, network: string): Promise<string> {
  let made = ''
  const address = (secret: string) => (made = secret)
  await requestNewPassword(doors, { email: person.email, network, address }, now)
  return made
}

test('SIGN-23 the job at the door lists no account, no link and no session', async () => {
  const door = jobViewer('sign-in')
  const seen = await doors.read(door, async (tx) => [
    ...(await tx.selectFrom('platform.person').select('person_id').execute()),
    ...(await tx.selectFrom('platform.person_email').select('person_id').execute()),
    ...(await tx.selectFrom('platform.credential').select('person_id').execute()),
    ...(await tx.selectFrom('platform.session').select('person_id').execute()),
    ...(await tx.selectFrom('platform.one_time_link').select('person_id').execute()),
    ...(await tx.selectFrom('platform.api_token').select('person_id').execute()),
  ])
  expect(seen).toEqual([])
})
