import { expect, test } from 'vitest'
import { freshDatabase } from '../../../test/database.ts'
import { aMember, aPartnership, entered, today } from '../../../test/members.ts'
import { day } from '../days.ts'
import type { Read, Write } from '../db/types.ts'
import { NotFound, Refused } from '../errors.ts'
import { jobViewer, stranger, type Viewer } from '../viewer.ts'
import { chooseLanguage, createPerson, endAccess, grantFunction, withdrawFunction } from './commands.ts'
import { functionsOf, functionsOfMyself, holdersOf, namesOf, organisationsOf, peopleOf, personIn } from './queries.ts'
import type { PeopleTables } from './tables.ts'

const db = await freshDatabase()
const now = new Date('2018-10-15T08:00:00Z')
const vestegnen = await aPartnership(db)
const fyn = await aPartnership(db)
const administrator = await aMember(db, vestegnen, ['administrator'], { name: 'Åse Styrer' })
const member = await aMember(db, vestegnen, ['member'], { name: 'Bo Medlem' })
const elsewhere = await aMember(db, fyn, ['administrator'], { name: 'Fie Fynbo' })

test('PPL-04 a stranger and a job with another errand see no person, no membership and no function', async () => {
  for (const viewer of [stranger(vestegnen), jobViewer('mail', vestegnen), jobViewer('sign-in')]) {
    expect(await asking(viewer, (tx) => peopleOf(tx, vestegnen, null))).toEqual([])
    expect(await asking(viewer, (tx) => namesOf(tx, [member.personId]))).toEqual(new Map())
    expect(await asking(viewer, (tx) => functionsOf(tx, vestegnen, [member.personId]))).toEqual([])
  }
})

test('PPL-04 a member sees the names of fellow members, and no e-mail but their own', async () => {
  const lines = await asking(member, (tx) => peopleOf(tx, vestegnen, null))
  expect(lines.map((line) => line.name)).toEqual(['Bo Medlem', 'Åse Styrer'])
  expect(lines.map((line) => line.email)).toEqual([member.email, null])
})

test('PPL-04 nobody sees people of a partnership that is not theirs, the administrator of another included', async () => {
  expect(await asking(elsewhere, (tx) => namesOf(tx, [member.personId, administrator.personId]))).toEqual(new Map())
  expect(await asking(elsewhere, (tx) => personIn(tx, vestegnen, member.personId))).toBeNull()
  expect(await asking(elsewhere, (tx) => organisationsOf(tx, vestegnen))).toHaveLength(2)
})

test('PPL-04 the administrator sees the e-mails of the partnership', async () => {
  const header = await asking(administrator, (tx) => personIn(tx, vestegnen, member.personId))
  expect(header).toMatchObject({
    name: 'Bo Medlem',
    email: member.email,
    organisation: 'Gladsaxe Kommune',
    hasPassword: false,
  })
})

test('PPL-06 a member who posts a person, a function or an end of access changes nothing', async () => {
  const input = { name: 'Cy Ny', email: 'cy@example.org', organisation: 'herlev', language: 'da' } as const
  await expect(acting(member, (tx) => createPerson(tx, member, input, now))).rejects.toThrow(Refused)
  await expect(acting(member, (tx) => endAccess(tx, member, administrator.personId, now))).rejects.toThrow(Refused)
  const grant = { name: 'administrator', from: today, until: null } as const
  await expect(acting(member, (tx) => grantFunction(tx, member, member.personId, grant, now))).rejects.toThrow(Refused)
})

test('PPL-06 the database itself refuses a function that a member writes past the commands', async () => {
  const row = {
    partnership_id: vestegnen,
    function_held_id: crypto.randomUUID(),
    person_id: member.personId,
    function: 'administrator' as const,
  }
  const whole = { ...row, from_on: today, until_on: null, granted_at: now, granted_by: null }
  const writing = acting(member, (tx) => tx.insertInto('platform.function_held').values(whole).execute())
  await expect(writing).rejects.toMatchObject({ code: '42501' })
})

test('PPL-06 the administrator of another partnership finds nobody to change', async () => {
  const grant = { name: 'auditor', from: today, until: null } as const
  await expect(acting(elsewhere, (tx) => grantFunction(tx, elsewhere, member.personId, grant, now))).rejects.toThrow(
    NotFound,
  )
  await expect(acting(elsewhere, (tx) => endAccess(tx, elsewhere, member.personId, now))).rejects.toThrow(NotFound)
})

test('PPL-01 nobody is entered for an organisation that the partnership does not have', async () => {
  const input = { name: 'Cy Ny', email: 'cy1@example.org', organisation: 'odense', language: 'da' } as const
  await expect(acting(administrator, (tx) => createPerson(tx, administrator, input, now))).rejects.toThrow(NotFound)
})

test('PPL-02 one e-mail is one person: in the same partnership refused, in another the same one', async () => {
  const input = {
    name: 'Bo igen',
    email: ` ${member.email.toUpperCase()} `,
    organisation: 'herlev',
    language: 'da',
  } as const
  await expect(acting(administrator, (tx) => createPerson(tx, administrator, input, now))).rejects.toMatchObject({
    code: 'already-member',
  })
  const made = await acting(elsewhere, (tx) => createPerson(tx, elsewhere, input, now))
  expect(made).toEqual({ personId: member.personId, isNew: false })
  expect(await asking(elsewhere, (tx) => namesOf(tx, [member.personId]))).toEqual(
    new Map([[member.personId, 'Bo Medlem']]),
  )
})

test('PPL-03 a function held on some of the days is not granted again, and the database holds it too', async () => {
  const grant = { name: 'member', from: day('2018-12-01'), until: null } as const
  await expect(
    acting(administrator, (tx) => grantFunction(tx, administrator, member.personId, grant, now)),
  ).rejects.toMatchObject({ code: 'held-already' })
  const row = {
    partnership_id: vestegnen,
    function_held_id: crypto.randomUUID(),
    person_id: member.personId,
    function: 'member' as const,
  }
  const whole = { ...row, from_on: today, until_on: null, granted_at: now, granted_by: null }
  const writing = acting(administrator, (tx) => tx.insertInto('platform.function_held').values(whole).execute())
  await expect(writing).rejects.toMatchObject({ code: '23P01' })
})

test('PPL-03 a function is granted from a day through a day, and its holder sees it', async () => {
  const person = await aMember(db, vestegnen)
  const grant = { name: 'auditor', from: day('2018-11-01'), until: day('2018-12-31') } as const
  await acting(administrator, (tx) => grantFunction(tx, administrator, person.personId, grant, now))
  const mine = await asking({ ...person, partnership: null }, (tx) => functionsOfMyself(tx, person.personId))
  expect(mine.map((line) => [line.name, line.from, line.until])).toEqual([
    ['auditor', '2018-11-01', '2018-12-31'],
    ['member', '2018-01-01', null],
  ])
  expect(await asking(administrator, (tx) => holdersOf(tx, vestegnen, 'auditor', today))).toEqual([])
  expect(await asking(administrator, (tx) => holdersOf(tx, vestegnen, 'auditor', day('2018-12-31')))).toHaveLength(1)
})

test('PPL-05 the last administrator of a partnership cannot be taken from it', async () => {
  const alone = await aPartnership(db)
  const only = await aMember(db, alone, ['administrator'])
  const [held] = await asking(only, (tx) => functionsOf(tx, alone, [only.personId]))
  await expect(acting(only, (tx) => withdrawFunction(tx, only, held?.id ?? '', now))).rejects.toMatchObject({
    code: 'last-administrator',
  })
  const setUp = jobViewer('set-up', alone)
  await expect(acting(setUp, (tx) => endAccess(tx, setUp, only.personId, now))).rejects.toMatchObject({
    code: 'last-administrator',
  })
})

test('PPL-05 a function taken back is held no longer, stays on record, and is not taken back twice', async () => {
  const person = await aMember(db, vestegnen, ['secretary'])
  const [held] = await asking(administrator, (tx) => functionsOf(tx, vestegnen, [person.personId]))
  await acting(administrator, (tx) => withdrawFunction(tx, administrator, held?.id ?? '', now))
  expect(await asking(administrator, (tx) => holdersOf(tx, vestegnen, 'secretary', today))).toEqual([])
  expect(await asking(administrator, (tx) => functionsOf(tx, vestegnen, [person.personId]))).toMatchObject([
    { withdrawnAt: now },
  ])
  await expect(
    acting(administrator, (tx) => withdrawFunction(tx, administrator, held?.id ?? '', now)),
  ).rejects.toMatchObject({ code: 'already-over' })
})

test('PPL-07 access that ends takes every function with it, and the name stays on the records', async () => {
  const person = await aMember(db, vestegnen, ['chair', 'secretary'], { name: 'Dan Gået' })
  await acting(administrator, (tx) => endAccess(tx, administrator, person.personId, now))
  const held = await asking(administrator, (tx) => functionsOf(tx, vestegnen, [person.personId]))
  expect(held.map((line) => line.withdrawnAt)).toEqual([now, now])
  expect(await asking(member, (tx) => namesOf(tx, [person.personId]))).toEqual(new Map([[person.personId, 'Dan Gået']]))
  await expect(acting(administrator, (tx) => endAccess(tx, administrator, person.personId, now))).rejects.toMatchObject(
    { code: 'already-ended' },
  )
})

test('PPL-07 whose access ended is given access anew as the same person', async () => {
  const person = await aMember(db, vestegnen)
  await acting(administrator, (tx) => endAccess(tx, administrator, person.personId, now))
  const input = { name: 'Samme', email: person.email, organisation: 'herlev', language: 'da' } as const
  const again = await acting(administrator, (tx) => createPerson(tx, administrator, input, now))
  expect(again).toEqual({ personId: person.personId, isNew: false })
  expect(await asking(administrator, (tx) => personIn(tx, vestegnen, person.personId))).toMatchObject({
    organisation: 'Herlev Kommune',
    endedAt: null,
  })
})

test('PPL-10 the list goes page by page in Danish order, aa as å', async () => {
  const place = await aPartnership(db)
  for (const name of ['Åge', 'Zenia', 'Ærø Ib', 'Aase', 'Øjvind', 'anna', 'Bo'])
    await aMember(db, place, ['member'], { name })
  const boss = await aMember(db, place, ['administrator'], { name: 'Aksel' })
  const first = await asking(boss, (tx) => peopleOf(tx, place, null, 5))
  const last = first.at(-1)
  const rest = await asking(boss, (tx) => peopleOf(tx, place, last?.id ?? null, 5))
  expect([...first, ...rest].map((line) => line.name)).toEqual([
    'Aksel',
    'anna',
    'Bo',
    'Zenia',
    'Ærø Ib',
    'Øjvind',
    'Åge',
    'Aase',
  ])
})

test('PPL-11 one chooses one’s own language, and nobody else’s', async () => {
  await acting(member, (tx) => chooseLanguage(tx, member, 'en'))
  expect(await asking(administrator, (tx) => personIn(tx, vestegnen, member.personId))).toMatchObject({
    language: 'en',
  })
  const past = acting(administrator, (tx) =>
    tx
      .updateTable('platform.person')
      .set({ language: 'da' })
      .where('person_id', '=', member.personId)
      .executeTakeFirst(),
  )
  expect((await past).numUpdatedRows).toBe(0n)
})

test('PPL-06 nobody is entered before they are, by the set-up either: an empty name is refused by the database', async () => {
  const setUp = jobViewer('set-up', vestegnen)
  const input = { name: ' ', email: 'tom@example.org', organisation: 'herlev', language: 'da' } as const
  await expect(acting(setUp, (tx) => createPerson(tx, setUp, input, entered))).rejects.toMatchObject({ code: '23514' })
})

function asking<T>(viewer: Viewer, run: (tx: Read<PeopleTables>) => Promise<T>): Promise<T> {
  return db.transact(viewer, 'read', run)
}

function acting<T>(viewer: Viewer, run: (tx: Write<PeopleTables>) => Promise<T>): Promise<T> {
  return db.transact(viewer, 'write', run)
}
