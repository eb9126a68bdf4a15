import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { freshDatabase } from '../../../test/database.ts'
import { aMeeting, evidenceOn } from '../../../test/evidence.ts'
import { aFoundedPartnership, anInstallation, wordsOf } from '../../../test/installation.ts'
import { day } from '../../platform/days.ts'
import type { Read } from '../../platform/db/types.ts'
import { paths } from '../paths.ts'
import type { AgreementTables } from '../tables.ts'

const db = await freshDatabase()
const { record } = evidenceOn(db)
const partnerships = [await aFoundedPartnership(db), await aFoundedPartnership(db), await aFoundedPartnership(db)]
const [here, copy, whole] = partnerships as [string, string, string]
const site = anInstallation(db)
const { member: secretary, visit } = await site.member(here, ['secretary'])

async function load(text: string, by = visit, partnership = here) {
  const fil = new File([text], 'haendelser.csv', { type: 'text/csv' })
  return by(paths.importEvidence.to({ partnership }), { form: { fil } })
}

function entries(partnership = here) {
  return db.transact({ ...secretary, partnership }, 'read', (tx: Read<AgreementTables>) =>
    tx
      .selectFrom('agreement.evidence as e')
      .innerJoin('agreement.evidence_source as s', 's.evidence_id', 'e.evidence_id')
      .select(['e.evidence_id as id', 'kind', 'subject', 'occurred_on as on', 'recorded_at as recordedAt', 'retracts'])
      .select(['ref', 'detail', 'quantity', 'note', 'source', 'claimed_recorded_at as claimed', 'recorded_by as by'])
      .execute(),
  )
}

const head = 'kind,subject,party,occurred_on,recorded_at,quantity,unit,note,id,ref,retracts,detail'

test('EVD-08 whoever keeps no records loads no file', async () => {
  const { visit: member } = await site.member(here, ['member', 'auditor'])
  expect((await load(`${head}\n`, member)).status).toBe(403)
  expect((await load(`${head}\n`, site.stranger)).location).toContain('/log-ind')
})

test('EVD-08 a post without a file, or with another field in its place, asks for the file', async () => {
  const to = paths.importEvidence.to({ partnership: here })
  for (const form of [{}, { fil: 'kind,subject' }]) {
    const answer = await visit(to, { form })
    expect([answer.status, wordsOf(answer.text).includes('Vælg en fil.')]).toEqual([422, true])
  }
})

test('EVD-08 of a file with a faulty line nothing is taken in, and each faulty line is named', async () => {
  const lines = [
    head,
    'meeting-held,styregruppe,,2018-03-06,,,,,,a,,',
    'meeting-held,bestyrelsen,,2018-03-07,,,,,,b,,',
    'set-aside,sekretariat,gladsaxe,2018-03-08,,0.1,,,,c,,',
    'nonsense,styregruppe,,2018-03-09,,,,,,d,,',
  ]
  const answer = await load(lines.join('\n'))
  expect(answer.status).toBe(422)
  const words = wordsOf(answer.text)
  for (const line of ['Linje 3', 'Linje 4', 'Linje 5']) expect(words).toContain(line)
  expect(words).not.toContain('Linje 2')
  expect(await entries()).toEqual([])
})

test('EVD-08 a file of more than 10 MB is refused in words, and one far beyond is not read', async () => {
  const filler = 'x'.repeat(10 * 1024 * 1024 - head.length)
  const justTooLarge = await load(`${head}\n${filler}`)
  expect([justTooLarge.status, /10 MB/.test(wordsOf(justTooLarge.text))]).toEqual([422, true])
  expect((await load(filler.repeat(2))).status).toBe(413)
})

test('EVD-08 a file that takes back what somebody else recorded is refused whole', async () => {
  const id = await record(secretary)
  const { visit: coordinator } = await site.member(here, ['coordinator'])
  const before = await entries()
  const lines = [head, 'meeting-held,styregruppe,,2018-03-16,,,,,,e,,', `,,,2018-03-16,,,,En fejl,,,${id},`]
  expect((await load(lines.join('\n'), coordinator)).status).toBe(409)
  expect(await entries()).toEqual(before)
})

test('EVD-08 what is recorded already is named with its entry, and nothing is taken in', async () => {
  const meeting = aMeeting({ occurredOn: day('2018-04-17'), ref: null })
  const id = await record(secretary, meeting)
  const answer = await load(
    `${head}\nmeeting-held,styregruppe,,2018-04-18,,,,,,,,\nmeeting-held,styregruppe,,2018-04-17,,,,,,,,`,
  )
  expect([answer.status, wordsOf(answer.text).includes(id)]).toEqual([422, true])
  expect((await entries()).filter(({ on }) => on === day('2018-04-18'))).toEqual([])
})

test('EVD-08 a file is recorded now, keeps what it claims of its own recording, and says who loaded it', async () => {
  const answer = await load(`${head}\nmeeting-held,styregruppe,,2018-05-02,2018-05-03T09:00,,,Et møde,,paastand,,`)
  expect([answer.status, wordsOf(answer.text).includes('Én hændelse er indlæst.')]).toEqual([200, true])
  const [entry] = (await entries()).filter(({ ref }) => ref === 'paastand')
  expect(entry).toMatchObject({ source: 'csv', note: 'Et møde', by: secretary.personId })
  expect([entry?.recordedAt, entry?.claimed]).toEqual([
    new Date('2018-10-15T08:00:00Z'),
    new Date('2018-05-03T07:00:00Z'),
  ])
})

test('EVD-08 names of the file’s own become ours: a meeting may come before its plan, and a plan before the plan it moves', async () => {
  const lines = [
    head,
    'meeting-held,koordinationsgruppe,,2018-06-06,2018-06-06T10:00Z,,,,holdt,navn-1,,"{""plan"": ""flyttet""}"',
    'meeting-planned,koordinationsgruppe,,2018-06-06,2018-05-20T10:00Z,,,,flyttet,navn-2,,"{""plan"": ""plan""}"',
    'meeting-planned,koordinationsgruppe,,2018-06-04,2018-05-10T10:00Z,,,,plan,navn-3,,',
  ]
  expect((await load(lines.join('\n'))).status).toBe(200)
  const byRef = new Map((await entries()).map((entry) => [entry.ref, entry]))
  expect(byRef.get('navn-1')?.detail).toEqual({ plan: byRef.get('navn-2')?.id })
  expect(byRef.get('navn-2')?.detail).toEqual({ plan: byRef.get('navn-3')?.id })
})

test('EVD-08 a file may take back what it says itself, and say the same again', async () => {
  const lines = [
    head,
    'meeting-held,styregruppe,,2018-08-14,2018-08-16T10:00Z,,,Anden gang,igen,,,',
    ',,,2018-08-14,2018-08-15T10:00Z,,,Forkert,,,foerst,',
    'meeting-held,styregruppe,,2018-08-14,2018-08-14T10:00Z,,,Første gang,foerst,,,',
  ]
  expect((await load(lines.join('\n'))).status).toBe(200)
  const then = (await entries()).filter(({ on }) => on === day('2018-08-14'))
  const [first] = then.filter(({ note }) => note === 'Første gang')
  expect(
    then.map(({ note, retracts }) => [note, retracts]).toSorted((a, b) => (String(a[0]) < String(b[0]) ? -1 : 1)),
  ).toEqual([
    ['Anden gang', null],
    ['Forkert', first?.id],
    ['Første gang', null],
  ])
})

test('EVD-08 a Danish spreadsheet’s file is read: semicolons, a byte order mark, a comma in numbers', async () => {
  const lines = [
    '\ufeffkind;subject;party;occurred_on;quantity;unit;note',
    'set-aside;sekretariat;gladsaxe;2018-09-03;0,1;årsværk;"Afsat; og aftalt"',
  ]
  expect((await load(lines.join('\r\n'))).status).toBe(200)
  const [entry] = (await entries()).filter(({ kind }) => kind === 'set-aside')
  expect([entry?.quantity, entry?.note]).toEqual(['0.1', 'Afsat; og aftalt'])
})

test('EVD-08 the whole story of the demonstration goes in as a file', async () => {
  const story = knownBy('2018-10-15', readFileSync(new URL('../../../demo/whole-term.csv', import.meta.url), 'utf8'))
  const { visit: elsewhere } = await site.member(whole, ['secretary'])
  expect((await load(story, elsewhere, whole)).status).toBe(200)
  expect(await entries(whole)).toHaveLength(story.trim().split('\n').length - 1)
})

test('EVD-09 the list as a file goes into another partnership and says the same there', async () => {
  const notes = ['=SUM(A1)', '- et punkt', '+45 36 72 00 00', '@alle', "'=1", "'anført'", 'to\nlinjer, "citeret"']
  for (const note of notes) await record(secretary, aMeeting({ note, ref: `formel-${note.length}-${note[0]}` }))
  const file = await visit(paths.evidenceCsv.to({ partnership: here }))
  expect([file.status, file.headers.get('content-disposition')]).toEqual([200, expect.stringContaining('attachment')])
  const { visit: elsewhere } = await site.member(copy, ['secretary'])
  const loaded = await load(file.text, elsewhere, copy)
  expect([loaded.status, wordsOf(loaded.text)]).toEqual([200, expect.stringContaining('hændelser er indlæst')])
  const told = (all: Awaited<ReturnType<typeof entries>>) =>
    all.map(({ kind, subject, on, ref, note, quantity }) => [kind, subject, on, ref, note, quantity].join()).toSorted()
  expect(told(await entries(copy))).toEqual(told(await entries(here)))
})

test('EVD-09 words that a spreadsheet would run as a formula go out as words, and whoever is no member gets no file', async () => {
  await record(secretary, aMeeting({ note: '=HYPERLINK("https://example.org")' }))
  const { text } = await visit(paths.evidenceCsv.to({ partnership: here }))
  expect(text).toContain(`'=HYPERLINK`)
  expect(text).not.toMatch(/(^|[,"])=HYPERLINK/m)
  expect((await site.stranger(paths.evidenceCsv.to({ partnership: here }))).location).toContain('/log-ind')
})

test('EVD-09 a filter holds for the file as for the list', async () => {
  const { text } = await visit(paths.evidenceCsv.to({ partnership: here }, { slags: 'set-aside' }))
  const [, ...lines] = text.trim().split('\n')
  expect(lines.map((line) => line.split(',')[0])).toEqual(['set-aside'])
})

/** The lines of the story that had been recorded by a day: what comes after has not happened yet. */
function knownBy(day: string, story: string): string {
  const [header = '', ...lines] = story.trim().split('\n')
  const place = header.split(',').indexOf('recorded_at')
  return [header, ...lines.filter((line) => (line.split(',')[place] ?? '') < day)].join('\n')
}
