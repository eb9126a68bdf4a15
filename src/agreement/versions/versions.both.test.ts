import { expect, test } from 'vitest'
import { freshDatabase } from '../../../test/database.ts'
import { adoptable, aFoundedPartnership } from '../../../test/installation.ts'
import { aMeeting, evidenceOn } from '../../../test/evidence.ts'
import { aMember, aPartnership } from '../../../test/members.ts'
import { adopt } from '../../main/found.ts'
import { type Day, day } from '../../platform/days.ts'
import type { Read, Write } from '../../platform/db/types.ts'
import { NotFound } from '../../platform/errors.ts'
import { jobViewer, stranger } from '../../platform/viewer.ts'
import { compile } from '../compile/compile.ts'
import { type NewEvidence, recordEvidence } from '../evidence/commands.ts'
import type { AgreementTables } from '../tables.ts'
import { type Adoptable, adoptAgreement } from './commands.ts'
import { type AsOf, Desk } from './desk.ts'

const db = await freshDatabase()
const vestegnen = await adoptable('agreements/vestegnen-2018')
const successor = await adoptable('test/agreements/vestegnen-2020-made-up')
const asOf = day('2018-10-15')

function speaking(partnership: string, when: AsOf, desk = new Desk()) {
  return db.transact(stranger(partnership), 'read', (tx: Read<AgreementTables>) => desk.speaking(tx, partnership, when))
}

/** The same text, read another way: some words of the reading replaced. */
function readAnew({ agreement, yaml }: Adoptable, from: RegExp, to: string): Adoptable {
  const changed = yaml.replace(from, to)
  const { agreement: made, findings } = compile({ text: agreement.text, reading: changed })
  if (!made) throw new Error(findings.map(({ message }) => message.en).join('; '))
  return { agreement: made, yaml: changed }
}

const better = readAnew(vestegnen, /by: .*\n( +)on: [\d-]+/, 'by: Samværk og partnerskabet\n$1on: 2018-06-01')

test('AGR-30 nobody but the job that adopts takes an agreement in', async () => {
  const slug = await aPartnership(db)
  const administrator = await aMember(db, slug, ['administrator', 'secretary', 'chair'])
  for (const viewer of [administrator, jobViewer('governance', slug), stranger(slug)]) {
    const taking = db.transact(viewer, 'write', (tx: Write<AgreementTables>) =>
      adoptAgreement(tx, viewer, vestegnen, new Date('2018-06-01T10:00:00Z')),
    )
    await expect(taking).rejects.toMatchObject({ code: '42501' })
  }
})

test('AGR-31 another text under an id that is taken is refused, and the first stays word for word', async () => {
  const slug = await aFoundedPartnership(db)
  const text = vestegnen.agreement.text.replace('minimum to gange', 'minimum en gang')
  const changed = { ...vestegnen, agreement: { ...vestegnen.agreement, text, textSha256: 'f'.repeat(64) } }
  await expect(adopt(db, slug, changed, new Date('2018-06-01T10:00:00Z'))).rejects.toMatchObject({
    code: 'text-changed',
  })
  expect((await speaking(slug, { asOf, knownOn: asOf })).text).toBe(vestegnen.agreement.text)
})

test('AGR-31 what is here already is taken in once', async () => {
  const slug = await aFoundedPartnership(db)
  expect(await adopt(db, slug, vestegnen, new Date('2018-06-01T10:00:00Z'))).toBe('nothing-new')
  expect(await adopt(db, slug, better, new Date('2018-06-01T10:00:00Z'))).toBe('reading')
  expect(await adopt(db, slug, better, new Date('2018-07-01T10:00:00Z'))).toBe('nothing-new')
  expect(await adopt(db, slug, successor, new Date('2019-12-20T10:00:00Z'))).toBe('agreement')
})

test('AGR-32 a partnership without an agreement has none to show, and neither has one asked for by an unknown id', async () => {
  const empty = await aPartnership(db)
  await expect(speaking(empty, { asOf, knownOn: asOf })).rejects.toThrow(NotFound)
  const slug = await aFoundedPartnership(db)
  await expect(speaking(slug, { asOf, knownOn: asOf, agreement: 'nowhere-2018' })).rejects.toThrow(NotFound)
})

test('AGR-32 on each day the last agreement that had begun speaks, before all of them the first', async () => {
  const slug = await aFoundedPartnership(db)
  await adopt(db, slug, successor, new Date('2019-12-20T10:00:00Z'))
  const on = async (at: string) => (await speaking(slug, { asOf: day(at), knownOn: day('2026-11-23') })).id
  expect(await Promise.all(['1950-01-01', '2018-01-01', '2019-12-31', '2020-01-01', '2150-01-01'].map(on))).toEqual([
    'vestegnen-2018',
    'vestegnen-2018',
    'vestegnen-2018',
    'vestegnen-2020-made-up',
    'vestegnen-2020-made-up',
  ])
})

const waiting = readAnew(successor, /from: 2020-01-01/, 'from: unknown')
const begins = (subject: string | null, on: string) =>
  aMeeting({ kind: 'entered-into-force', subject, occurredOn: day(on) })

test('AGR-32 an agreement whose start is unknown speaks only from the entry into force that is recorded for it', async () => {
  const slug = await aFoundedPartnership(db)
  await adopt(db, slug, waiting, new Date('2019-12-20T10:00:00Z'))
  const job = jobViewer('evidence', slug)
  const record = (entry: NewEvidence, at: string) =>
    db.transact(job, 'write', (tx: Write<AgreementTables>) =>
      recordEvidence(tx, job, entry, { source: 'hand' }, new Date(`${at}T10:00:00Z`)),
    )
  const desk = new Desk()
  const on = async (at: string, known = '2026-11-23') =>
    (await speaking(slug, { asOf: day(at), knownOn: day(known) }, desk)).id
  expect(await on('2020-06-01')).toBe('vestegnen-2018')
  await record(begins('vestegnen-2018', '2020-02-01'), '2020-02-01')
  expect(await on('2020-06-01')).toBe('vestegnen-2018')
  const entry = await record(begins('vestegnen-2020-made-up', '2020-03-01'), '2020-03-10')
  expect([await on('2020-02-29'), await on('2020-03-01'), await on('2020-03-09', '2020-03-09')]).toEqual([
    'vestegnen-2018',
    'vestegnen-2020-made-up',
    'vestegnen-2018',
  ])
  const { standing } = await db.transact(stranger(slug), 'read', (tx: Read<AgreementTables>) =>
    desk.standing(tx, slug, { asOf: day('2020-03-01'), knownOn: day('2020-03-10') }),
  )
  expect([standing.agreement, standing.state]).toEqual(['vestegnen-2020-made-up', 'in-force'])
  const secretary = await aMember(db, slug, ['secretary'])
  await evidenceOn(db).retract(secretary, entry)
  expect(await on('2020-06-01')).toBe('vestegnen-2018')
})

test('AGR-32 a start that a better reading knows counts from the day on which that was adopted', async () => {
  const slug = await aFoundedPartnership(db)
  await adopt(db, slug, waiting, new Date('2019-12-20T10:00:00Z'))
  await adopt(db, slug, successor, new Date('2020-02-01T10:00:00Z'))
  const known = async (on: string) => (await speaking(slug, { asOf: day('2020-06-01'), knownOn: day(on) })).id
  expect([await known('2020-01-31'), await known('2020-02-01')]).toEqual(['vestegnen-2018', 'vestegnen-2020-made-up'])
})

test('AGR-32 the one that is asked for by its id speaks on any day', async () => {
  const slug = await aFoundedPartnership(db)
  await adopt(db, slug, successor, new Date('2019-12-20T10:00:00Z'))
  const when = { asOf: day('2021-01-01'), knownOn: day('2021-01-01'), agreement: 'vestegnen-2018' }
  expect((await speaking(slug, when)).id).toBe('vestegnen-2018')
})

test('AGR-33 a better reading is used from the day on which it was adopted, in Copenhagen, and never before', async () => {
  const slug = await aFoundedPartnership(db)
  await adopt(db, slug, better, new Date('2018-05-31T22:30:00Z'))
  const by = async (knownOn: string) => (await speaking(slug, { asOf, knownOn: day(knownOn) })).reading.by
  expect(await Promise.all(['2018-01-01', '2018-05-31', '2018-06-01', '2026-11-23'].map(by))).toEqual([
    vestegnen.agreement.reading.by,
    vestegnen.agreement.reading.by,
    'Samværk og partnerskabet',
    'Samværk og partnerskabet',
  ])
})

test('AGR-33 a desk that has looked before sees what is adopted after', async () => {
  const slug = await aFoundedPartnership(db)
  const desk = new Desk()
  const standing = (knownOn: Day) =>
    db.transact(stranger(slug), 'read', (tx: Read<AgreementTables>) => desk.standing(tx, slug, { asOf, knownOn }))
  const before = await standing(asOf)
  await adopt(db, slug, better, new Date('2018-10-15T06:00:00Z'))
  const after = await standing(asOf)
  expect([before.agreement.reading.by, after.agreement.reading.by]).toEqual([
    vestegnen.agreement.reading.by,
    'Samværk og partnerskabet',
  ])
  expect(after.key).not.toBe(before.key)
  expect((await standing(day('2018-10-14'))).agreement.reading.by).toBe(vestegnen.agreement.reading.by)
})

test('AGR-33 what nothing has changed is judged once', async () => {
  const slug = await aFoundedPartnership(db)
  const desk = new Desk()
  const look = () =>
    db.transact(stranger(slug), 'read', (tx: Read<AgreementTables>) => desk.standing(tx, slug, { asOf, knownOn: asOf }))
  expect((await look()).standing).toBe((await look()).standing)
})
