import ICAL from 'ical.js'
import { SaxesParser } from 'saxes'
import { expect, test } from 'vitest'
import { freshDatabase } from '../../../test/database.ts'
import { aMeeting, evidenceOn } from '../../../test/evidence.ts'
import { aFoundedPartnership, anInstallation } from '../../../test/installation.ts'
import { day } from '../../platform/days.ts'
import { StandingAnswer } from '../api/standing-answer.ts'
import { apiPaths } from '../api/routes.ts'
import { paths } from '../paths.ts'

const db = await freshDatabase()
const { record } = evidenceOn(db)
const partnership = await aFoundedPartnership(db)
const site = anInstallation(db)
const { member: secretary, visit: member } = await site.member(partnership, ['secretary'])
await record(secretary, aMeeting({ occurredOn: day('2018-03-06') }))
await record(secretary, aMeeting({ kind: 'meeting-planned', occurredOn: day('2018-11-27') }))
const here = { partnership }

/** The keys of the contract, in words: what stands in aftale.json, and where. */
const contract = {
  '': ['agreement', 'asOf', 'coverage', 'forecast', 'knownOn', 'norms', 'openQuestions'],
  agreement: ['id', 'state', 'textSha256', 'title', 'validFrom', 'validUntil'],
  coverage: ['background', 'carried', 'rest', 'words'],
  norms: ['because', 'bearer', 'clause', 'evidence', 'id', 'kind', 'next', 'quote', 'verdict', 'windows'],
  openQuestions: ['answer', 'clause', 'id', 'question'],
} as const

test('AGR-60 a file of an unknown partnership is not found, in the form that was asked for', async () => {
  for (const path of [paths.json, paths.xml, paths.pdf, paths.html, paths.deadlines])
    expect((await site.stranger(path.to({ partnership: 'nowhere' }))).status).toBe(404)
  const problem = await site.stranger(paths.json.to({ partnership: 'nowhere' }))
  expect(problem.json() as object).toMatchObject({ status: 404, title: expect.any(String) })
})

test('AGR-60 aftale.json has the keys of the contract, and every value its form', async () => {
  const answer = await site.stranger(paths.json.to(here, { pr: '2018-10-15', kendt: '2018-10-15' }))
  expect([answer.status, answer.headers.get('content-type')]).toEqual([200, 'application/json; charset=utf-8'])
  const standing = StandingAnswer.parse(answer.json())
  const { norms, agreement, coverage, openQuestions } = standing
  const parts = { '': standing, agreement, coverage, norms: norms[0], openQuestions: openQuestions[0] }
  for (const [part, keys] of Object.entries(contract))
    expect(Object.keys(parts[part as keyof typeof parts] ?? {})).toEqual(expect.arrayContaining([...keys]))
  expect([agreement.id, agreement.state, standing.asOf, standing.knownOn, standing.forecast]).toEqual([
    'vestegnen-2018',
    'in-force',
    '2018-10-15',
    '2018-10-15',
    false,
  ])
})

test('AGR-60 the contract’s own example holds: the two meetings of the steering group', async () => {
  const { norms } = StandingAnswer.parse((await site.stranger(paths.json.to(here))).json())
  const meetings = norms.find(({ id }) => id === 'styregruppe-moeder')
  expect(meetings).toMatchObject({
    clause: '3',
    quote: expect.stringContaining('Styregruppen mødes minimum to gange årligt'),
    kind: 'recurring',
    bearer: 'styregruppe',
    verdict: 'on-course',
    windows: [
      { from: '2018-01-01', until: '2018-12-31', needed: 2, happened: 1, planned: 1, verdict: 'on-course' },
      { from: '2019-01-01', until: '2019-12-31', needed: 2, happened: 0, planned: 0, verdict: 'not-yet' },
    ],
  })
  expect(meetings?.because.join(' ')).toMatch(/1 af 2/)
})

test('AGR-60 quotes are whole: no ellipsis of the reading is left in one', async () => {
  const { norms } = StandingAnswer.parse((await site.stranger(paths.json.to(here))).json())
  const rotation = norms.find(({ id }) => id === 'formandskab-paa-skift')
  expect(rotation?.quote).toContain('Gladsaxe Kommune, Herlev Kommune og Ballerup Kommune')
})

test('AGR-60 the page and the interface for programs answer the same, in the reader’s language', async () => {
  const [page, api] = [await site.stranger(paths.json.to(here)), await site.stranger(apiPaths.agreement.to(here))]
  expect(api.json() as object).toEqual(page.json())
  const english = StandingAnswer.parse((await site.stranger(`${paths.json.to(here)}?sprog=en`)).json())
  expect(english.norms.flatMap(({ because }) => because).join(' ')).toMatch(/\b(of|held|since|nobody|no)\b/i)
})

test('AGR-61 the calendar is one that a calendar program reads, with each coming date once', async () => {
  const answer = await site.stranger(paths.deadlines.to(here))
  expect([answer.status, answer.headers.get('content-type')]).toEqual([200, 'text/calendar; charset=utf-8'])
  const events = new ICAL.Component(ICAL.parse(answer.text) as object[]).getAllSubcomponents('vevent')
  const dates = events.map((event) => new ICAL.Event(event).startDate.toString())
  expect(dates.length).toBeGreaterThan(5)
  expect(dates.filter((on) => on < '2018-10-15')).toEqual([])
  const ids = events.map((event) => new ICAL.Event(event).uid)
  expect(new Set(ids).size).toBe(ids.length)
})

test('AGR-61 the Akoma Ntoso file is well-formed', async () => {
  const answer = await site.stranger(paths.xml.to(here))
  expect([answer.status, answer.headers.get('content-type')]).toEqual([200, 'application/akn+xml; charset=utf-8'])
  const parser = new SaxesParser({ xmlns: true })
  const [elements, errors]: [string[], Error[]] = [[], []]
  parser.on('opentag', ({ local }) => elements.push(local))
  parser.on('error', (error) => errors.push(error))
  parser.write(answer.text).close()
  expect(errors).toEqual([])
  expect(elements).toEqual(expect.arrayContaining(['akomaNtoso', 'doc', 'meta', 'FRBRWork']))
})

test('AGR-61 the document is a PDF, and the HTML file has a name to be saved under', async () => {
  const pdf = await member(paths.pdf.to(here))
  expect([pdf.status, new TextDecoder().decode(pdf.bytes.slice(0, 5))]).toEqual([200, '%PDF-'])
  const html = await site.stranger(paths.html.to(here))
  expect([html.status, html.headers.get('content-disposition')]).toEqual([
    200,
    expect.stringContaining('vestegnen-2018.html'),
  ])
})

test('AGR-62 a file that has not changed is not sent to a stranger again, and one that has is', async () => {
  const first = await site.stranger(paths.json.to(here))
  const headers = { 'if-none-match': first.headers.get('etag') ?? '' }
  expect((await site.stranger(paths.json.to(here), { headers })).status).toBe(304)
  await record(secretary, aMeeting({ occurredOn: day('2018-09-18') }))
  expect((await site.stranger(paths.json.to(here), { headers })).status).toBe(200)
  expect((await member(paths.json.to(here))).headers.get('cache-control')).toBe('no-store')
})
