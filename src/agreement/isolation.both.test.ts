import { expect, test } from 'vitest'
import { freshDatabase } from '../../test/database.ts'
import { aMeeting, evidenceOn } from '../../test/evidence.ts'
import { aFoundedPartnership, anInstallation, type Visit } from '../../test/installation.ts'
import { functionNames, type PersonViewer, stranger } from '../platform/viewer.ts'
import type { Read } from '../platform/db/types.ts'
import { paths } from './paths.ts'
import type { AgreementTables } from './tables.ts'

const db = await freshDatabase()
const { record, retract } = evidenceOn(db)
const [ours, theirs] = [await aFoundedPartnership(db), await aFoundedPartnership(db)]
const site = anInstallation(db)
const { member: secretary, visit: our } = await site.member(ours, ['secretary'])
const { member: everything, visit: their } = await site.member(theirs, functionNames)
const file = new File(['Et bilag, planteret'], 'bilag.txt', { type: 'text/plain' })
const made = await our(paths.newEvidence.to({ partnership: ours }), {
  form: { slags: 'meeting-held', om: 'styregruppe', dato: '6.3.2018', note: 'Planteret', bilag: file },
})
const entry = made.location?.split('/').at(-1) ?? ''
const tables = [
  'agreement.agreement',
  'agreement.reading',
  'agreement.evidence',
  'agreement.evidence_source',
  'agreement.occurrence',
] as const

function rowsSeen(viewer: PersonViewer | ReturnType<typeof stranger>) {
  return db.transact(viewer, 'read', async (tx: Read<AgreementTables>) =>
    Promise.all(
      tables.map((table) => tx.selectFrom(table).where('partnership_id', '=', ours).select('partnership_id').execute()),
    ),
  )
}

test('AGR-73 whoever holds every function in one partnership sees no row of another', async () => {
  expect((await rowsSeen(everything)).map((rows) => rows.length)).toEqual([0, 0, 0, 0, 0])
  expect((await rowsSeen(stranger(theirs))).map((rows) => rows.length)).toEqual([0, 0, 0, 0, 0])
  expect((await rowsSeen(secretary)).every((rows) => rows.length > 0)).toBe(true)
})

test('AGR-73 the pages of one partnership hold nothing of another, and change nothing of it', async () => {
  const here = { partnership: theirs }
  for (const address of [
    paths.evidence.to(here),
    paths.evidenceCsv.to(here),
    paths.overview.to(here),
    paths.timeline.to(here),
    paths.agreement.to(here),
    `/${theirs}/soeg?q=planteret`,
  ]) {
    const { status, text } = await their(address)
    expect([address, status, /Planteret|2018-03-06/.exec(text)?.[0]]).toEqual([address, 200, undefined])
  }
  for (const address of [
    paths.entry.to({ ...here, entry }),
    paths.retract.to({ ...here, entry }),
    paths.attachment.to({ ...here, entry }),
  ])
    expect([address, (await their(address)).status]).toEqual([address, 404])
  expect((await their(paths.retract.to({ ...here, entry }), { form: { hvorfor: 'x' } })).status).toBe(404)
  await expect(retract({ ...everything, partnership: theirs }, entry)).rejects.toThrow('does not exist')
})

test('AGR-73 a member of one partnership is a stranger on the pages of another', async () => {
  const here = { partnership: ours }
  const asStranger = [paths.evidence.to(here), paths.entry.to({ ...here, entry }), paths.newEvidence.to(here)]
  for (const address of asStranger) expect([address, (await their(address)).status]).toEqual([address, 404])
  const form = { slags: 'meeting-held', om: 'styregruppe', dato: '7.3.2018' }
  expect((await their(paths.newEvidence.to(here), { form })).status).toBe(404)
  const open = await their(paths.norm.to({ ...here, norm: 'styregruppe-moeder' }))
  expect([open.status, open.text.includes('Planteret'), open.text.includes('2018-03-06')]).toEqual([200, false, true])
})

test('AGR-73 the same occurrence in two partnerships is two', async () => {
  const meeting = aMeeting({ ref: 'den samme' })
  await record(secretary, meeting)
  expect(await record(everything, meeting)).toMatch(/^[0-9a-f-]{36}$/)
})

test('AGR-74 a file that comes with an entry is kept for members, and saved under its name, never shown', async () => {
  const address = paths.attachment.to({ partnership: ours, entry })
  expect((await site.stranger(address)).location).toContain('/log-ind')
  const got = await our(address)
  expect([got.status, got.text]).toEqual([200, 'Et bilag, planteret'])
  expect(got.headers.get('content-disposition')).toContain('attachment; filename="bilag.txt"')
  expect(got.headers.get('content-security-policy')).toContain("default-src 'none'")
  expect((await our(paths.entry.to({ partnership: ours, entry }))).text).toContain('bilag.txt')
})

test('AGR-74 a file that is none of the kinds we keep is told, and nothing is recorded', async () => {
  const strange = new File([new Uint8Array([0x4d, 0x5a, 0x90, 0, 3, 0, 0, 0, 4])], 'program.exe')
  const before = await list(our)
  const form = { slags: 'meeting-held', om: 'styregruppe', dato: '8.3.2018', note: 'Noten bliver', bilag: strange }
  const answer = await our(paths.newEvidence.to({ partnership: ours }), { form })
  expect(answer.status).toBe(422)
  expect(answer.text).toContain('href="#felt-bilag"')
  expect(answer.text).toContain('Noten bliver</textarea>')
  expect(await list(our)).toBe(before)
})

async function list(visit: Visit): Promise<number> {
  const { text } = await visit(paths.evidenceCsv.to({ partnership: ours }))
  return text.split('\n').length
}
