import { expect, test } from 'vitest'
import { freshDatabase } from '../../../test/database.ts'
import { aMeeting, evidenceOn } from '../../../test/evidence.ts'
import { adoptable, aFoundedPartnership, anInstallation } from '../../../test/installation.ts'
import { day } from '../../platform/days.ts'
import type { Read } from '../../platform/db/types.ts'
import { stranger } from '../../platform/viewer.ts'
import { apiPaths } from '../api/routes.ts'
import type { Agreement } from '../model.ts'
import { paths } from '../paths.ts'
import { checkEntry } from '../standing/evidence-rules.ts'
import type { AgreementTables } from '../tables.ts'
import { evidenceKinds } from '../vocabulary.ts'
import type { NewEvidence } from './commands.ts'

const db = await freshDatabase()
const { record } = evidenceOn(db)
const site = anInstallation(db)

/** Every entry that the doors let in of this agreement, each kind about each thing, with words planted as `ref` and `unit`. */
function planted({ acts, bodies, offices, focusAreas, parties, ...agreement }: Agreement): NewEvidence[] {
  const subjects = [null, ...[acts, bodies, offices, focusAreas, parties].flat().map(({ id }) => id)]
  const abouts = [null, 'unge', ...acts.map(({ id }) => id)]
  const kinds = evidenceKinds.filter((kind) => kind !== 'retracted')
  const all = kinds.flatMap((kind) => subjects.flatMap((subject) => abouts.map((about) => ({ kind, subject, about }))))
  const whole = { ...agreement, acts, bodies, offices, focusAreas, parties }
  return all
    .map((told, place) =>
      aMeeting({
        ...told,
        party: parties[place % parties.length]?.id ?? null,
        occurredOn: day('2018-09-01'),
        quantity: '7',
        unit: 'enhedplantet',
        ref: `refplantet-${place}`,
      }),
    )
    .filter((entry) => checkEntry(entry, whole, { groups: new Set(['unge']) }).length === 0)
}

function openTo(partnership: string, { norms }: Agreement, pr: string): string[] {
  const here = { partnership }
  const files = [paths.json, paths.xml, paths.html].map((each) => `${each.to(here)}?pr=${pr}`)
  return [
    paths.front.to(here),
    paths.agreement.to(here, { pr }),
    paths.timeline.to(here),
    paths.deadlines.to(here),
    `${apiPaths.agreement.to(here)}?pr=${pr}`,
    `/${partnership}/soeg?q=plantet`,
    ...files,
    ...norms.map(({ id }) => `${paths.norm.to({ partnership, norm: id })}?pr=${pr}`),
  ]
}

test.each(['agreements/vestegnen-2018', 'agreements/example-harbour', 'agreements/beispiel-gruenzug'])(
  'EVD-16 no page, feed or answer for a stranger holds what members wrote as reference or unit, under %s',
  { timeout: 120_000 },
  async (folder) => {
    const partnership = await aFoundedPartnership(db, folder)
    const { agreement } = await adoptable(folder)
    const { member: secretary, visit } = await site.member(partnership, ['secretary'], {
      organisation: agreement.parties[0]?.id ?? '',
    })
    const entries = planted(agreement)
    expect(entries.length).toBeGreaterThan(20)
    for (const entry of entries) await record(secretary, entry)
    for (const pr of ['2018-10-15', '2019-12-01', '2026-10-15']) {
      for (const address of openTo(partnership, agreement, pr)) {
        const { status, text } = await site.stranger(address)
        const found = /(?:ref|enhed)[-\s]*plantet/i.exec(text.replaceAll('\r\n ', ''))?.[0]
        expect([address, status, found]).toEqual([address, 200, undefined])
      }
    }
    expect((await visit(paths.evidenceCsv.to({ partnership }))).text).toMatch(/enhedplantet.*refplantet/)
  },
)

test('EVD-16 what the judging reads for every viewer is these columns and no other: a new one asks who may know it', async () => {
  const columns = await db.asSuperuser((superuser) =>
    superuser.query<{ name: string }>(
      `select column_name as name from information_schema.columns
        where table_schema = 'agreement' and table_name = 'evidence' order by ordinal_position`,
    ),
  )
  expect(columns.rows.map(({ name }) => name)).toEqual([
    'partnership_id',
    'evidence_id',
    'kind',
    'subject',
    'about',
    'party',
    'occurred_on',
    'recorded_at',
    'recorded_on',
    'expires_on',
    'quantity',
    'unit',
    'ref',
    'for_period',
    'retracts',
    'detail',
    'written_in',
  ])
})

test('EVD-16 the database itself shows strangers a reference and a unit, for the verdicts, and no word of the source', async () => {
  const partnership = await aFoundedPartnership(db)
  const { member: secretary } = await site.member(partnership, ['secretary'])
  await record(secretary, aMeeting({ ref: 'formiddag', unit: 'timer', note: 'Kun for medlemmer' }))
  const [facts, words] = await db.transact(stranger(partnership), 'read', async (read: Read<AgreementTables>) => [
    await read.selectFrom('agreement.evidence').select(['ref', 'unit']).execute(),
    await read.selectFrom('agreement.evidence_source').select('note').execute(),
  ])
  expect([facts, words]).toEqual([[{ ref: 'formiddag', unit: 'timer' }], []])
})
