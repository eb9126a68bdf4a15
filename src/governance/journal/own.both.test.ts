import { PDFDocument, PDFName, PDFRawStream } from '@cantoo/pdf-lib'
import { unzipSync } from 'fflate'
import { expect, test } from 'vitest'
import { groupGround } from '../../../test/groups.ts'
import type { Visitor } from '../../../test/site.ts'
import { day } from '../../platform/days.ts'
import type { Read, Write } from '../../platform/db/types.ts'
import { takeSeat } from '../bodies/commands.ts'
import { seatsIn } from '../bodies/queries.ts'
import { paths as charterPaths } from '../charters/paths.ts'
import { paths as meetingPaths } from '../meetings/paths.ts'
import { seatField } from '../meetings/form-views.tsx'
import { paths as officePaths } from '../offices/paths.ts'
import { paths as annexPaths } from '../papers/annexes/paths.ts'
import { itemsOf } from '../meetings/queries.ts'
import { paths as procedurePaths } from '../procedures/paths.ts'
import { seatChoice } from '../procedures/forms.ts'
import { paths as minutesPaths } from '../record/paths.ts'
import type { GovernanceTables } from '../tables.ts'
import { paths } from './paths.ts'
import { entriesFor, journalOf } from './queries.ts'

const ground = await groupGround()
const { db, partnership, secretary, keeper, decide, aGroup, site } = ground
const here = { partnership }
const mette = await ground.member(['member'], 'Mette Prøve', 'herlev')
const outsider = await ground.member(['member'], 'Ada Prøve')
const asMette = await ground.signedIn(mette)
const seat = await sit()

test('JRN-06 the agenda and each annex enter when they are sent, from our authority to the others, late ones as they come', async () => {
  const meeting = await plan()
  const [open, shut] = [await item(meeting, 'Lys', {}), await item(meeting, 'Fortroligt', { lukket: 'ja' })]
  await attach(meeting, open, 'Tal fra stien.csv')
  await attach(meeting, shut, 'Hemmeligt.csv')
  expect(await entries('annex')).toEqual([])
  expect((await keeper.post(meetingPaths.freeze.to({ partnership, meeting }))).status).toBe(303)
  await attach(meeting, open, 'Sent tal.csv')
  expect(await entries('agenda')).toMatchObject([
    { subject: 'Styregruppen 2018-10-15', state: 'sent', fromParty: 'gladsaxe', closed: false },
  ])
  expect((await entries('agenda'))[0]?.toParties).toEqual(['ballerup', 'herlev', 'vestegnens-politi'])
  const annexes = (await entries('annex')).map(({ subject, closed }) => `${subject} ${closed}`)
  expect(annexes.toSorted()).toEqual(['Hemmeligt true', 'Sent tal false', 'Tal fra stien false'])
  const seen = (await (await ground.signedIn(outsider)).get(paths.journal.to(here))).html
  expect(seen).toContain(
    `<a href="${meetingPaths.meeting.to({ partnership, meeting })}">Styregruppen 15. oktober 2018</a>`,
  )
  expect([seen.includes('Tal fra stien'), seen.includes('Hemmeligt')]).toEqual([true, false])
})

test('JRN-06, JRN-07 minutes enter when sent and, final, by the last approval; taken back they leave with the reason', async () => {
  const meeting = await plan({ to_samme_dag: 'ja' })
  await item(meeting, 'Lys', {})
  await keeper.post(meetingPaths.hold.to({ partnership, meeting }), { [seatField(seat)]: 'present' })
  const send = { kle: '00.01.00', titel: 'Referat', journaldato: '15.10.2018', senest: '29.10.2018' }
  await keeper.post(minutesPaths.send.to({ partnership, meeting }), send)
  expect(await entries('minutes')).toMatchObject([{ state: 'sent', removedAt: null }])
  await keeper.post(minutesPaths.takeBack.to({ partnership, meeting }), { hvorfor: 'En fejl' })
  expect(await entries('minutes')).toMatchObject([{ whyRemoved: 'En fejl' }])
  await keeper.post(minutesPaths.send.to({ partnership, meeting }), send)
  expect((await asMette.post(minutesPaths.approve.to({ partnership, meeting }), { udgave: '2' })).status).toBe(303)
  const there = (await entries('minutes')).filter(({ removedAt }) => removedAt === null)
  expect(there.map(({ state }) => state).toSorted()).toEqual(['final', 'sent'])
  await keeper.post(minutesPaths.add.to({ partnership, meeting }), { tilfoejelse: 'Lampen var gul.', punkt: '' })
  expect((await entries('minutes')).filter(({ state }) => state === 'final')).toHaveLength(2)
})

test('JRN-06, JRN-07 a written procedure enters when opened and when concluded, a closed one closed, a withdrawn one leaves', async () => {
  const asks = {
    organ: 'styregruppe',
    titel: 'Veste',
    sag: 'Opdigtet.',
    oekonomi: '',
    indstilling: 'Ja',
    senest: '30.10.2018',
  }
  const open = async (more: object) => last(await keeper.post(procedurePaths.open.to(here), { ...asks, ...more }))
  const [one, withdrawn] = [await open({}), await open({ titel: 'Fortrudt', lukket: 'ja' })]
  await asMette.post(procedurePaths.answer.to({ partnership, procedure: one }), {
    plads: seatChoice(seat, 0),
    svar: 'agree',
    ord: '',
  })
  await keeper.post(procedurePaths.conclude.to({ partnership, procedure: one }), {
    beslutning: 'Ja',
    uenighed: '',
    set: '1',
  })
  await keeper.post(procedurePaths.withdraw.to({ partnership, procedure: withdrawn }), { hvorfor: 'Nej' })
  const told = (await entries('procedure')).map(
    ({ subject, state, closed, whyRemoved }) => `${subject} ${state} ${closed} ${whyRemoved ?? '–'}`,
  )
  expect(new Set(told)).toEqual(new Set(['Fortrudt sent true Nej', 'Veste final false –', 'Veste sent false –']))
})

test('JRN-06 the agenda of a group whose seats are of no party goes to every other authority', async () => {
  const decision = await decide(secretary, 'koordinationsgruppe', '2018-03-01')
  const group = await aGroup('Uden parter', decision, 'arbejdsgrupper')
  const meeting = await plan({ organ: group, dag: '16.10.2018' })
  await item(meeting, 'Et punkt', {})
  await keeper.post(meetingPaths.freeze.to({ partnership, meeting }))
  const [sent] = (await entries('agenda')).filter(({ subject }) => subject.startsWith('Uden parter'))
  expect(sent?.toParties).toEqual(['ballerup', 'herlev', 'vestegnens-politi'])
})

test('JRN-06, JRN-07 an approved charter and a handover enter as final, between the two parties, and leave when they are undone', async () => {
  const decision = await decide(secretary, 'koordinationsgruppe', '2018-03-01')
  const group = await aGroup('Lysgruppen', decision, 'arbejdsgrupper')
  const words = {
    'del-task': 'Opgaven',
    'del-goals': 'Mål',
    'kriterium-0': 'Lys',
    'hvordan-0': 'Tæl',
    'hvornaar-0': 'Ofte',
  }
  await keeper.post(charterPaths.write.to({ partnership, group }), { udgave: '0', ...words })
  await keeper.post(charterPaths.approve.to({ partnership, group, number: '1' }), { beslutning: decision })
  expect(await entries('charter')).toMatchObject([{ subject: 'Lysgruppen, 1', state: 'final', onDay: '2018-03-01' }])
  const take = officePaths.takeOver.to({ partnership, office: 'formandskab' })
  const handover = await keeper.post(take, { part: 'ballerup', dag: '1.2.2018', efter: '' })
  expect(await entries('handover')).toMatchObject([{ toParties: ['ballerup'], removedAt: null }])
  await keeper.post(officePaths.undo.to({ partnership, handover: last(handover) }), { hvorfor: 'Forkert dag' })
  expect(await entries('handover')).toMatchObject([{ whyRemoved: 'Forkert dag' }])
  for (const [part, dag] of [
    ['gladsaxe', '2.2.2018'],
    ['herlev', '2.9.2018'],
  ] as const) {
    const efter = /name="efter" value="([^"]*)"/.exec((await keeper.get(take)).html)?.[1] ?? ''
    expect((await keeper.post(take, { part, dag, efter })).status).toBe(303)
  }
})

const stranger = await ground.signedIn(await ground.member(['secretary'], 'Bo Prøve', 'ballerup'))

test('JRN-08 the package of a handover between two others is not handed over, and a note says so', async () => {
  const asked = await stranger.post(paths.exports.to(here), { part: 'herlev', fra: '2.9.2018', til: '2.9.2018' })
  const at = { partnership, export: last(asked) }
  await stranger.post(paths.goOn.to(at))
  const names = Object.keys(unzipSync(await bytesOf(paths.part.to({ ...at, part: '1' }))))
  expect(names.filter((name) => /\.(pdf|txt)$/.test(name)).map((name) => name.slice(-4))).toEqual(['.txt'])
})

test('JRN-05, JRN-08 of each kind the archive gets PDF/A-2a, of minutes the Word file too, of an annex the file that came; a part with a package is for its two parties', async () => {
  const asked = await keeper.post(paths.exports.to(here), { part: 'herlev', fra: '1.1.2018', til: '31.12.2018' })
  const at = { partnership, export: last(asked) }
  for (let step = 0; step < 5; step += 1) await keeper.post(paths.goOn.to(at))
  const inside = unzipSync(await bytesOf(paths.part.to({ ...at, part: '1' })))
  const names = Object.keys(inside)
  const kinds = await db.transact(secretary, 'read', (tx: Read<GovernanceTables>) =>
    entriesFor(tx, partnership, { party: 'herlev', from: day('2018-01-01'), until: day('2018-12-31') }, 100),
  )
  expect(names.filter((name) => name.endsWith('.txt'))).toEqual([])
  const archived = names.filter((name) => name.startsWith('arkiv/'))
  expect(archived.length + names.filter((name) => name.endsWith('.csv') && name.startsWith('original/')).length).toBe(
    kinds.length,
  )
  for (const name of archived) expect([name, await standardOf(inside[name])]).toEqual([name, '2 A'])
  expect(names.filter((name) => name.endsWith('.docx')).length).toBeGreaterThan(0)
  const part = await stranger.get(paths.part.to({ ...at, part: '1' }))
  expect([part.status, part.html.includes('mellem to andre parter')]).toEqual([409, true])
}, 60_000)

/** What a PDF says of itself: the part and the conformance of PDF/A. */
async function standardOf(bytes: Uint8Array = new Uint8Array()): Promise<string> {
  const pdf = await PDFDocument.load(bytes, { updateMetadata: false })
  const metadata = pdf.context.lookup(pdf.catalog.get(PDFName.of('Metadata')))
  const text = metadata instanceof PDFRawStream ? Buffer.from(metadata.contents).toString('utf8') : ''
  return `${/pdfaid:part>(\d)/.exec(text)?.[1]} ${/pdfaid:conformance>(\w)/.exec(text)?.[1]}`
}

function entries(kind: string) {
  return db.transact(secretary, 'read', async (tx: Read<GovernanceTables>) => {
    const lines = await journalOf(tx, partnership, { party: null, after: null }, 100)
    return lines.filter((line) => line.kind === kind)
  })
}

async function sit(): Promise<string> {
  return await db.transact(secretary, 'write', async (tx: Write<GovernanceTables>) => {
    const seats = await seatsIn(tx as never, partnership, 'styregruppe')
    const id = seats.find(({ about, party }) => about === 'fagdirektoer' && party === 'herlev')?.id ?? ''
    const wish = { body: 'styregruppe', seat: id, person: mette.personId, candidate: { organisation: 'herlev' } }
    await takeSeat(
      tx,
      secretary,
      { ...wish, capacity: 'holder', from: day('2018-02-01') },
      new Date('2018-10-15T10:00:00Z'),
    )
    return id
  })
}

async function plan(more: object = {}): Promise<string> {
  const time = { organ: 'styregruppe', dag: '15.10.2018', fra: '9', til: '10', sted: '', link: '', ...more }
  return last(await keeper.post(meetingPaths.plan.to(here), time))
}

async function item(meeting: string, titel: string, more: object): Promise<string> {
  await keeper.post(meetingPaths.newItem.to({ partnership, meeting }), {
    slags: 'decision',
    titel,
    udgave: '0',
    ...more,
  })
  const items = await db.transact(secretary, 'read', (tx: Read<GovernanceTables>) => itemsOf(tx, partnership, meeting))
  return items.find(({ title }) => title === titel)?.id ?? ''
}

async function attach(meeting: string, of: string, name: string): Promise<void> {
  const body = new FormData()
  body.append('filer', new File(['kommune;antal\r\nHerlev;2\r\n'], name))
  const headers = {
    cookie: cookieOf(keeper),
    'sec-fetch-site': 'same-origin',
    'user-agent': 'Mozilla/5.0 Firefox/128.0',
  }
  const sent = await site.app.request(annexPaths.annexes.to({ partnership, meeting, item: of }), {
    method: 'POST',
    body,
    headers,
  })
  expect(sent.status).toBe(303)
}

const cookieOf = (who: Visitor) => [...who.cookies].map(([name, value]) => `${name}=${value}`).join('; ')

const bytesOf = async (address: string) =>
  new Uint8Array(await (await site.app.request(address, { headers: { cookie: cookieOf(keeper) } })).arrayBuffer())

const last = ({ location }: { readonly location: string | null }) => location?.split('/').at(-1) ?? ''
