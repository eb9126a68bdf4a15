import { expect, test } from 'vitest'
import { freshDatabase } from '../../../../test/database.ts'
import { aPdf } from '../../../../test/a-pdf.ts'
import { aMeetingGround, mostBytes } from '../../../../test/papers.ts'
import { aVisitor } from '../../../../test/site.ts'
import { aZip } from '../../../../test/zip.ts'
import { NotFound } from '../../../platform/errors.ts'
import { paths as meetingPaths } from '../../meetings/paths.ts'
import { paths } from './paths.ts'

const ground = await aMeetingGround(await freshDatabase())
const { db, partnership, keeper, room } = ground
const member = await ground.signedIn(ground.sitter)
const other = await ground.signedIn(ground.outsider)

const word = { '[Content_Types].xml': '<Types/>', 'word/document.xml': '<w/>' }

async function anItem(dag: string, more: Record<string, string> = {}) {
  const meeting = await ground.plan(dag)
  return { meeting, item: await ground.addItem(meeting, more) }
}

function fileOf(at: { meeting: string }, annex: string, version = 1): string {
  return paths.file.to({ partnership, meeting: at.meeting, annex, version: String(version) })
}

test('GOV-80 a file is refused by what it is, whatever it is called, and nothing of it is kept', async () => {
  const at = await anItem('1.11.2018')
  for (const [name, bytes] of [
    ['budget.pdf', Buffer.from('MZ\x90\x00\x03\x00\x00\x00', 'latin1')],
    ['notat.docx', Buffer.from('7f454c4602010100', 'hex')],
    ['arkiv.txt', aZip({ 'a.txt': 'x' })],
    ['tom.pdf', Buffer.alloc(0)],
  ] as const) {
    const answer = await ground.attach(at.meeting, at.item, [[name, bytes]], { lukket: 'ja' })
    expect([name, answer.status, /value="ja" checked/.test(answer.html)]).toEqual([name, 422, true])
    expect(answer.html).toMatch(bytes.length === 0 ? /Vælg mindst én fil/ : /Den slags fil kan ikke gemmes her/)
  }
  expect(await ground.annexes(at.meeting)).toEqual([])
  expect(await filesThere()).toBe(0)
})

test('GOV-80 a file that is too large is told so in words, and a far too large post is not read to its end', async () => {
  const at = await anItem('2.11.2018')
  const large = await ground.attach(at.meeting, at.item, [['stor.txt', Buffer.alloc(mostBytes + 1, 'x')]])
  expect([large.status, large.html.includes('Den må højst fylde 2 MB')]).toEqual([422, true])
  let taken = 0
  const endless = new ReadableStream({
    pull(controller) {
      taken += 1
      controller.enqueue(new Uint8Array(100_000))
    },
  })
  const cookie = [...keeper.cookies].map(([name, value]) => `${name}=${value}`).join('; ')
  const headers = { cookie, 'sec-fetch-site': 'same-origin', 'content-type': 'multipart/form-data; boundary=x' }
  const path = paths.annexes.to({ partnership, ...at })
  const cut = await ground.site.app.request(path, { method: 'POST', headers, body: endless, duplex: 'half' } as never)
  expect([cut.status, (await cut.text()).includes('Det fylder for meget')]).toEqual([413, true])
  expect(taken).toBeLessThan(60)
  const announced = { ...headers, 'content-length': '200000000' }
  const early = await ground.site.app.request(path, { method: 'POST', headers: announced, body: 'x' })
  expect(early.status).toBe(413)
})

test('GOV-80 whoever is neither secretary nor chair adds nothing, and a meeting that is over takes nothing more', async () => {
  const at = await anItem('3.11.2018')
  const sent = await ground.send(member, paths.annexes.to({ partnership, ...at }), [['a.pdf', aPdf()]])
  expect(sent.status).toBe(403)
  await keeper.post(meetingPaths.cancel.to({ partnership, meeting: at.meeting }), { hvorfor: 'Aflyst' })
  const late = await ground.attach(at.meeting, at.item, [['a.pdf', aPdf()]])
  expect([late.status, late.html.includes('kan ikke ændres')]).toEqual([422, true])
})

test('GOV-80 of several files the good ones are kept, and each that is not is named', async () => {
  const at = await anItem('5.11.2018')
  const answer = await ground.attach(at.meeting, at.item, [
    ['Budget 2019.pdf', aPdf()],
    ['spil.exe', Buffer.from('MZ\x90\x00', 'latin1')],
    ['tal.csv', 'kommune;antal\r\nHerlev;2\r\n'],
  ])
  expect(answer.status).toBe(200)
  for (const says of ['Gemt: Budget 2019.pdf, tal.csv', '»spil.exe«: Den slags fil'])
    expect(answer.html).toContain(says)
  expect((await ground.annexes(at.meeting)).map(({ title }) => title)).toEqual(['Budget 2019', 'tal'])
})

test('GOV-80 macros and scripts are kept and marked, and every annex is saved and locked in', async () => {
  const at = await anItem('6.11.2018')
  const docm = aZip({ ...word, 'word/vbaProject.bin': 'x' })
  await ground.attach(at.meeting, at.item, [
    ['skema.docm', docm],
    ['../../kør mig.bat', '@echo off\r\n'],
  ])
  const { html } = await keeper.get(meetingPaths.meeting.to({ partnership, meeting: at.meeting }))
  expect(html).toContain('Indeholder makroer')
  expect(html.match(/Indeholder makroer/g)).toHaveLength(1)
  const [macros, text] = await ground.annexes(at.meeting)
  const sent = await ground.bytesFor(member, fileOf(at, macros?.id ?? ''))
  expect([sent.status, sent.bytes.equals(docm)]).toEqual([200, true])
  expect(sent.headers.get('content-disposition')).toContain('attachment; filename="skema.docm"')
  expect(sent.headers.get('content-security-policy')).toContain('sandbox')
  expect(sent.headers.get('x-content-type-options')).toBe('nosniff')
  const plain = await ground.bytesFor(member, fileOf(at, text?.id ?? ''))
  expect(plain.headers.get('content-disposition')).toMatch(/filename="k.*r mig\.bat\.txt"/)
})

test('GOV-81 the bytes of a closed annex are for the body alone, even for whoever knows the id of the file', async () => {
  const at = await anItem('7.11.2018')
  await ground.attach(at.meeting, at.item, [['åbent.pdf', aPdf()]])
  await ground.attach(at.meeting, at.item, [['hemmeligt.pdf', aPdf(2)]], { lukket: 'ja' })
  const closed = (await ground.annexes(at.meeting)).find((each) => each.closed)
  const file = closed?.versions[0]?.fileId ?? ''
  expect((await other.get(fileOf(at, closed?.id ?? ''))).status).toBe(404)
  expect((await aVisitor(ground.site).get(fileOf(at, closed?.id ?? ''))).status).toBe(303)
  const page = await other.get(meetingPaths.meeting.to({ partnership, meeting: at.meeting }))
  expect([page.html.includes('åbent'), page.html.includes('hemmeligt')]).toEqual([true, false])
  const forged = ground.asked((read) => room.files.describe(read, partnership, file), ground.outsider)
  await expect(forged).rejects.toThrow(NotFound)
  expect(await piecesSeen(file, 'outsider')).toBe(0)
  expect(await piecesSeen(file, 'sitter')).toBe(1)
  expect((await member.get(fileOf(at, closed?.id ?? ''))).status).toBe(200)
  const elsewhere = await anItem('8.11.2018')
  expect((await member.get(fileOf(elsewhere, closed?.id ?? ''))).status).toBe(404)
})

test('GOV-81 an annex of a closed item is hidden with it', async () => {
  const at = await anItem('9.11.2018', { lukket: 'ja' })
  await ground.attach(at.meeting, at.item, [['bilag.pdf', aPdf()]])
  const [annex] = await ground.annexes(at.meeting)
  expect(await ground.annexes(at.meeting, ground.outsider)).toEqual([])
  expect((await other.get(fileOf(at, annex?.id ?? ''))).status).toBe(404)
  expect((await member.get(fileOf(at, annex?.id ?? ''))).status).toBe(200)
})

test('GOV-82 before the papers are sent an annex is removed, bytes and all, by itself and with its item', async () => {
  const before = await filesThere()
  const at = await anItem('12.11.2018')
  await ground.attach(at.meeting, at.item, [
    ['en.pdf', aPdf()],
    ['to.pdf', aPdf(2)],
  ])
  const [first] = await ground.annexes(at.meeting)
  const gone = { partnership, meeting: at.meeting, annex: first?.id ?? '' }
  expect((await keeper.post(paths.withdraw.to(gone))).status).toBe(409)
  expect((await keeper.post(paths.remove.to(gone))).status).toBe(303)
  expect((await keeper.post(paths.remove.to(gone))).status).toBe(404)
  expect(await filesThere()).toBe(before + 1)
  await keeper.post(meetingPaths.takeOff.to({ partnership, meeting: at.meeting, item: at.item }))
  expect([await filesThere(), (await ground.annexes(at.meeting)).length]).toEqual([before, 0])
})

test('GOV-82 what was sent stays on the list when it is withdrawn, and only those who keep the records open it then', async () => {
  const at = await anItem('13.11.2018')
  await ground.attach(at.meeting, at.item, [['sendt.pdf', aPdf()]])
  await keeper.post(meetingPaths.freeze.to({ partnership, meeting: at.meeting }))
  const [annex] = await ground.annexes(at.meeting)
  const sent = { partnership, meeting: at.meeting, annex: annex?.id ?? '' }
  expect((await keeper.post(paths.remove.to(sent))).status).toBe(409)
  expect((await keeper.post(paths.withdraw.to(sent))).status).toBe(303)
  expect((await keeper.post(paths.withdraw.to(sent))).status).toBe(409)
  const { html } = await member.get(meetingPaths.meeting.to({ partnership, meeting: at.meeting }))
  expect(html.slice(html.indexOf('sendt'))).toContain('trukket tilbage')
  const file = fileOf(at, annex?.id ?? '')
  expect([(await member.get(file)).status, (await keeper.get(file)).status]).toEqual([404, 200])
  expect(await piecesSeen(annex?.versions[0]?.fileId ?? '', 'sitter')).toBe(0)
})

test('GOV-82 a new version stands beside the earlier one, what comes after the papers is late, and the second of two is told', async () => {
  const at = await anItem('14.11.2018')
  await ground.attach(at.meeting, at.item, [['plan.txt', 'første']])
  await keeper.post(meetingPaths.freeze.to({ partnership, meeting: at.meeting }))
  const [annex] = await ground.annexes(at.meeting)
  const where = { partnership, meeting: at.meeting, annex: annex?.id ?? '' }
  const add = (text: string) => ground.send(keeper, paths.newVersion.to(where), [['plan.txt', text]], { efter: '1' })
  expect((await add('anden')).status).toBe(303)
  const second = await add('tredje')
  expect([second.status, second.html.includes('En anden har ændret det imens')]).toEqual([422, true])
  await ground.attach(at.meeting, at.item, [['sent.txt', 'sent']])
  const page = await member.get(meetingPaths.meeting.to({ partnership, meeting: at.meeting }))
  for (const says of ['ny udgave efter udsendelsen', 'kom efter udsendelsen']) expect(page.html).toContain(says)
  const read = async (version: number) => (await ground.bytesFor(member, fileOf(at, where.annex, version))).bytes
  expect([(await read(1)).toString(), (await read(2)).toString()]).toEqual(['første', 'anden'])
})

test('GOV-82 of two who change an annex the second is told and sees what stands there; the order is theirs to choose', async () => {
  const at = await anItem('15.11.2018')
  await ground.attach(at.meeting, at.item, [
    ['a.txt', 'a'],
    ['b.txt', 'b'],
  ])
  const [, b] = await ground.annexes(at.meeting)
  const where = { partnership, meeting: at.meeting, annex: b?.id ?? '' }
  const change = (titel: string, rettelse: string) => keeper.post(paths.annex.to(where), { titel, rettelse })
  expect((await change('', '1')).status).toBe(422)
  expect((await change('Bilag om lys', '1')).status).toBe(303)
  const second = await change('Bilag om mørke', '1')
  expect([second.status, second.html.includes('»Bilag om lys«')]).toEqual([422, true])
  expect(second.html).toContain('value="Bilag om mørke"')
  expect((await keeper.post(paths.up.to(where))).status).toBe(303)
  expect((await ground.annexes(at.meeting)).map(({ title }) => title)).toEqual(['Bilag om lys', 'a'])
})

/** How many files of annexes this partnership holds. */
async function filesThere(): Promise<number> {
  const { rows } = await db.asSuperuser((superuser) =>
    superuser.query('select count(distinct file_id)::int as n from platform.file_piece where partnership_id = $1', [
      partnership,
    ]),
  )
  return rows[0]?.['n']
}

function piecesSeen(file: string, who: 'outsider' | 'sitter'): Promise<number> {
  return ground.asked(async (read) => {
    const rows = await read.selectFrom('platform.file_piece').where('file_id', '=', file).select('piece').execute()
    return rows.length
  }, ground[who])
}
