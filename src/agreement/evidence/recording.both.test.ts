import { expect, test } from 'vitest'
import { freshDatabase } from '../../../test/database.ts'
import { aMeeting, evidenceOn } from '../../../test/evidence.ts'
import { aMember, aPartnership } from '../../../test/members.ts'
import { day } from '../../platform/days.ts'
import type { Read, Write } from '../../platform/db/types.ts'
import { type FunctionName, functionNames, jobViewer, stranger } from '../../platform/viewer.ts'
import type { AgreementTables } from '../tables.ts'
import type { EvidenceKind } from '../vocabulary.ts'
import { recorders } from './policy.ts'

const db = await freshDatabase()
const { record, retract, seenBy } = evidenceOn(db)
const vestegnen = await aPartnership(db)
const fyn = await aPartnership(db)
const secretary = await aMember(db, vestegnen, ['secretary'])
const chair = await aMember(db, vestegnen, ['chair'])

test('EVD-01 a stranger records nothing, and neither do members who keep no records', async () => {
  await expect(record(stranger(vestegnen))).rejects.toMatchObject({ code: 'not-a-recorder' })
  for (const name of functionNames.filter((each) => !recorders.includes(each))) {
    const member = await aMember(db, vestegnen, [name])
    await expect(record(member), name).rejects.toMatchObject({ code: 'not-a-recorder' })
    await expect(insertRegardless(member), name).rejects.toMatchObject({ code: '42501' })
  }
})

test('EVD-01 the secretary of another partnership records nothing here, whatever the command is told', async () => {
  const elsewhere = await aMember(db, fyn, ['secretary'])
  await expect(insertRegardless(elsewhere)).rejects.toMatchObject({ code: '42501' })
  await expect(insertRegardless({ ...elsewhere, partnership: null })).rejects.toMatchObject({ code: '42501' })
})

test('EVD-01 whoever sees to the work of their own party records that and nothing else, by command and by database', async () => {
  const own = await aMember(db, vestegnen, ['coordinator'])
  await expect(record(own)).rejects.toMatchObject({ code: 'not-your-kind' })
  const others = aMeeting({ kind: 'activity-done', party: 'herlev' })
  await expect(record(own, others)).rejects.toMatchObject({ code: 'not-your-party' })
  await expect(insertRegardless(own, 'meeting-held')).rejects.toMatchObject({ code: '42501' })
})

test('EVD-10 what has not happened yet is not recorded as done; a plan is', async () => {
  await expect(record(secretary, aMeeting({ occurredOn: day('2031-01-01') }))).rejects.toMatchObject({
    code: 'in-the-future',
  })
  expect(await record(secretary, aMeeting({ kind: 'meeting-planned', occurredOn: day('2031-01-01') }))).toMatch(
    /^[0-9a-f-]{36}$/,
  )
})

test('EVD-01 nobody enters anything in another’s name', async () => {
  const id = await record(secretary)
  await expect(insertSource(chair, id, secretary.personId)).rejects.toMatchObject({ code: '42501' })
  await expect(insertSource(jobViewer('evidence', vestegnen), id, secretary.personId)).rejects.toMatchObject({
    code: '42501',
  })
})

test('EVD-01 whoever keeps records records, and so does a named job for its context', async () => {
  const kinds = {
    secretary: 'meeting-held',
    chair: 'meeting-held',
    coordinator: 'activity-done',
    communicator: 'done',
  } as const
  const more = { controller: 'hours-booked', evaluator: 'measured' } as const
  for (const [name, kind] of Object.entries({ ...kinds, ...more })) {
    const id = await record(await aMember(db, vestegnen, [name as FunctionName]), aMeeting({ kind, ref: name }))
    expect(id, name).toMatch(/^[0-9a-f-]{36}$/)
  }
  expect(await record(jobViewer('evidence', vestegnen))).toMatch(/^[0-9a-f-]{36}$/)
})

test('EVD-02 of the source of an entry a stranger sees nothing, and neither does another partnership', async () => {
  await record(secretary, aMeeting({ note: 'Kun for medlemmer' }), { source: 'hand', link: 'https://example.org/1' })
  const elsewhere = await aMember(db, fyn, ['secretary', 'auditor', 'administrator'])
  for (const viewer of [stranger(vestegnen), stranger(fyn), stranger(), elsewhere]) {
    expect(await sourcesSeenBy(viewer)).toEqual([])
  }
  expect((await seenBy(elsewhere)).length + (await seenBy(stranger())).length).toBe(0)
})

test('EVD-02 a member sees what was noted, from where, and who entered it', async () => {
  const id = await record(secretary, aMeeting({ note: 'Mødet gik godt' }), {
    source: 'hand',
    link: 'https://x.example',
  })
  const sources = await sourcesSeenBy(await aMember(db, vestegnen, ['member']))
  expect(sources).toContainEqual({
    id,
    note: 'Mødet gik godt',
    link: 'https://x.example',
    source: 'hand',
    by: secretary.personId,
  })
})

test('EVD-03 a second recording of the same occurrence is refused, and leaves nothing', async () => {
  const meeting = aMeeting({ occurredOn: day('2018-05-02'), ref: null })
  const first = await record(secretary, meeting)
  const before = await seenBy(secretary)
  const second = await record(chair, { ...meeting, note: 'Igen' }).catch((error: unknown) => error)
  expect(second).toMatchObject({ code: 'already-recorded' })
  expect(String((second as { texts: { da: string } }).texts.da)).toContain(first)
  expect(await seenBy(secretary)).toEqual(before)
})

test('EVD-03 another day, subject, thing or reference is another occurrence', async () => {
  const meeting = aMeeting({ occurredOn: day('2018-06-05'), ref: null })
  const others = [
    meeting,
    { ...meeting, occurredOn: day('2018-06-06') },
    { ...meeting, subject: 'koordinationsgruppe' },
    { ...meeting, about: 'unge' },
    { ...meeting, ref: 'aften' },
    { ...meeting, kind: 'meeting-planned' as const },
  ]
  const ids = await Promise.all(others.map((each) => record(secretary, each)))
  expect(new Set(ids).size).toBe(others.length)
})

test('EVD-03 what was taken back may be recorded again', async () => {
  const meeting = aMeeting({ occurredOn: day('2018-07-03'), ref: null })
  await retract(secretary, await record(secretary, meeting))
  expect(await record(secretary, meeting)).toMatch(/^[0-9a-f-]{36}$/)
})

test('EVD-04 neither the application nor the owner of the tables changes or removes what is recorded', async () => {
  await record(secretary)
  const tables = ['evidence', 'evidence_source', 'agreement', 'reading']
  const changes = [
    'update agreement.% set partnership_id = partnership_id',
    'delete from agreement.%',
    'truncate agreement.% cascade',
  ]
  for (const change of tables.flatMap((table) => changes.map((each) => each.replace('%', table)))) {
    await expect(asApplication(change), change).rejects.toMatchObject({ code: '42501' })
    await expect(
      db.asOwner((owner) => owner.query(change)),
      change,
    ).rejects.toThrow(/only grows/)
  }
})

test('EVD-05 a chair does not take back what somebody else entered', async () => {
  const id = await record(secretary)
  await expect(retract(chair, id)).rejects.toMatchObject({ code: 'not-yours' })
})

test('EVD-05 a member without records takes back nothing, and another partnership’s secretary finds nothing', async () => {
  const id = await record(secretary)
  await expect(retract(await aMember(db, vestegnen), id)).rejects.toMatchObject({ code: 'not-a-recorder' })
  await expect(retract(await aMember(db, fyn, ['secretary']), id)).rejects.toThrow('does not exist')
})

test('EVD-05 an entry is taken back once, and what took it back stays', async () => {
  const id = await record(chair)
  const retraction = await retract(chair, id)
  await expect(retract(chair, id)).rejects.toMatchObject({ code: 'already-retracted' })
  await expect(retract(secretary, retraction)).rejects.toMatchObject({ code: 'is-a-retraction' })
  expect((await seenBy(secretary)).filter((each) => [id, retraction].includes(each.id))).toHaveLength(2)
})

test('EVD-05 whoever entered it, the secretary and a named job take an entry back', async () => {
  const job = jobViewer('evidence', vestegnen)
  for (const [by, who] of [
    [chair, chair],
    [chair, secretary],
    [job, job],
  ] as const) {
    const id = await record(by)
    const retraction = await retract(who, id)
    expect((await seenBy(secretary)).find((each) => each.id === retraction)).toMatchObject({
      kind: 'retracted',
      retracts: id,
    })
  }
})

function sourcesSeenBy(viewer: Parameters<typeof seenBy>[0]) {
  return db.transact(viewer, 'read', (tx: Read<AgreementTables>) =>
    tx
      .selectFrom('agreement.evidence_source')
      .select(['evidence_id as id', 'note', 'link', 'source', 'recorded_by as by'])
      .execute(),
  )
}

/** Writes straight to the table, as code that forgot to ask would. */
function insertRegardless(viewer: Parameters<typeof seenBy>[0], kind: EvidenceKind = 'done') {
  const row = { partnership_id: vestegnen, evidence_id: crypto.randomUUID(), kind }
  const values = { ...row, occurred_on: day('2018-03-06'), recorded_at: new Date('2018-10-15T08:00:00Z') }
  return db.transact(viewer, 'write', (tx: Write<AgreementTables>) =>
    tx
      .insertInto('agreement.evidence')
      .values(values as never)
      .execute(),
  )
}

function insertSource(viewer: Parameters<typeof seenBy>[0], id: string, by: string) {
  const values = { partnership_id: vestegnen, evidence_id: id, source: 'hand', recorded_by: by }
  return db.transact(viewer, 'write', (tx: Write<AgreementTables>) =>
    tx
      .insertInto('agreement.evidence_source')
      .values(values as never)
      .execute(),
  )
}

async function asApplication(statement: string) {
  const client = await db.pool.connect()
  try {
    await client.query(`begin; set local role samvaerk_app; select set_config('samvaerk.viewer', 'job', true)`)
    await client.query(statement)
  } finally {
    await client.query('rollback')
    client.release()
  }
}
