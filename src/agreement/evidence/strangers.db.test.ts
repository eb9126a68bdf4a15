import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs'
import { expect, test } from 'vitest'
import { freshDatabase } from '../../../test/database.ts'
import { aMeeting, evidenceOn } from '../../../test/evidence.ts'
import { adoptable, aFoundedPartnership, anInstallation } from '../../../test/installation.ts'
import { day } from '../../platform/days.ts'
import { apiPaths } from '../api/routes.ts'
import { paths } from '../paths.ts'

const db = await freshDatabase()
const { record, retract } = evidenceOn(db)
const partnership = await aFoundedPartnership(db)
const site = anInstallation(db)
const { member: secretary, visit: member } = await site.member(partnership, ['secretary'], { name: 'Solvej Plantet' })

const note = 'Noteplantet om xylofonen'
const planted = { note, ref: 'refplantet', quantity: '12345.5', unit: 'enhedplantet' }
const shared = aMeeting({
  ...planted,
  kind: 'experience-shared',
  subject: 'top-20',
  about: 'emneplantet',
  party: 'ballerup',
  detail: { words: 'detaljeplantet' },
})
const entry = await record(secretary, shared, { source: 'hand', link: 'https://linkplantet.example/' })
const meeting = await record(secretary, aMeeting({ note, occurredOn: day('2018-03-06') }))
const gone = await record(secretary, aMeeting({ ...planted, ref: 'refplantet-2', about: 'emneplantet' }))
await retract(secretary, gone, 'Grundplantet')

const { agreement } = await adoptable('agreements/vestegnen-2018')
const here = { partnership }
const when = { pr: '2018-10-15', kendt: '2018-10-15' }
const open = [
  paths.front.to(here),
  paths.agreement.to(here, when),
  paths.timeline.to(here),
  paths.json.to(here),
  paths.xml.to(here),
  paths.html.to(here),
  paths.deadlines.to(here),
  apiPaths.agreement.to(here),
  `/${partnership}/soeg?q=promise`,
  ...agreement.norms.map(({ id }) => paths.norm.to({ partnership, norm: id })),
]
const closed = [
  paths.overview.to(here),
  paths.evidence.to(here),
  paths.evidenceCsv.to(here),
  paths.newEvidence.to(here),
  paths.importEvidence.to(here),
  paths.entry.to({ partnership, entry }),
  paths.retract.to({ partnership, entry }),
  paths.attachment.to({ partnership, entry }),
  `/${partnership}/revisionsspor`,
]

test('EVD-02 what members see is behind the door for strangers', async () => {
  for (const address of closed) {
    const answer = await site.stranger(address)
    expect([address, answer.status, answer.location]).toEqual([address, 303, expect.stringMatching(/^\/log-ind\?/)])
  }
})

test('EVD-02 the interface for programs tells nobody of an entry without a token', async () => {
  for (const address of [apiPaths.evidence.to(here), apiPaths.entry.to({ partnership, entry })]) {
    expect((await site.stranger(address)).status).toBe(401)
  }
})

test('EVD-02 no open page, feed or file holds a word that only members may read', async () => {
  for (const address of open) {
    const answer = await site.stranger(address)
    expect([address, answer.status]).toEqual([address, 200])
    expect([address, /plantet|xylofon|12[.,]?345/i.exec(answer.text)?.[0]]).toEqual([address, undefined])
    expect([address, answer.text.includes(secretary.personId)]).toEqual([address, false])
  }
})

test('EVD-02 a document for strangers holds no such word on any page', async () => {
  const pdf = await site.stranger(paths.pdf.to(here))
  expect([pdf.status, pdf.headers.get('content-type')]).toEqual([200, 'application/pdf'])
  const text = await wordsOfPdf(pdf.bytes)
  expect(text).toContain('Styregruppen')
  expect(/plantet|xylofon/i.exec(text)).toBeNull()
})

test('EVD-02 a stranger who searches finds the words of the agreement, and nothing noted', async () => {
  const found = await site.stranger(`/${partnership}/soeg?q=xylofonen`)
  expect([found.status, found.text.includes('Noteplantet')]).toEqual([200, false])
  expect((await site.stranger(`/${partnership}/soeg?q=styregruppen`)).text).toContain('/loefter/styregruppe-moeder')
})

test('EVD-02 of the entries behind a verdict a stranger is told kind, date and subject', async () => {
  const page = await site.stranger(paths.norm.to({ partnership, norm: 'styregruppe-moeder' }))
  expect(page.text).toContain('datetime="2018-03-06"')
  expect(page.text).not.toContain(`/haendelser/${meeting}`)
  const { norms } = (await site.stranger(paths.json.to(here))).json() as { norms: { evidence: object[] }[] }
  const keys = new Set(norms.flatMap(({ evidence }) => evidence.flatMap((each) => Object.keys(each))))
  expect([...keys].toSorted()).toEqual(['id', 'kind', 'occurredOn', 'recordedAt', 'subject'])
})

test('EVD-02 a member of the partnership reads all of it', async () => {
  const list = await member(paths.evidence.to(here))
  expect(list.text).toContain(note)
  const page = await member(paths.entry.to({ partnership, entry }))
  for (const word of ['linkplantet', 'refplantet', '12345.5', 'enhedplantet', 'Solvej Plantet'])
    expect(page.text, word).toContain(word)
  expect((await member(`/${partnership}/soeg?q=xylofon`)).text).toContain(note)
  expect((await member(paths.timeline.to(here))).text).toMatch(/emneplantet/i)
})

async function wordsOfPdf(bytes: Uint8Array): Promise<string> {
  const loading = getDocument({ data: bytes, verbosity: 0 })
  const document = await loading.promise
  const pages = await Promise.all(Array.from({ length: document.numPages }, (_, index) => document.getPage(index + 1)))
  const contents = await Promise.all(pages.map((page) => page.getTextContent()))
  await loading.destroy()
  return contents.flatMap(({ items }) => items.map((item) => ('str' in item ? item.str : ''))).join(' ')
}
