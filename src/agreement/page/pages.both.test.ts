import { expect, test } from 'vitest'
import { freshDatabase } from '../../../test/database.ts'
import { doorsTo, goodPassword, withPassword } from '../../../test/doors.ts'
import { aMeeting, evidenceOn } from '../../../test/evidence.ts'
import { adoptable, aFoundedPartnership, anInstallation, wordsOf } from '../../../test/installation.ts'
import { aMember } from '../../../test/members.ts'
import { adopt } from '../../main/found.ts'
import { paths } from '../paths.ts'

const db = await freshDatabase()
const { record } = evidenceOn(db)
const partnership = await aFoundedPartnership(db)
const elsewhere = await aFoundedPartnership(db)
await adopt(
  db,
  partnership,
  await adoptable('test/agreements/vestegnen-2020-made-up'),
  new Date('2018-10-01T10:00:00Z'),
)
const site = anInstallation(db)
const { member: secretary, visit } = await site.member(partnership, ['secretary'])
const foreign = await site.member(elsewhere, ['secretary'])
const entry = await record(secretary, aMeeting())

const here = { partnership }
const dated = [
  paths.agreement.to(here),
  paths.timeline.to(here),
  paths.norm.to({ ...here, norm: 'styregruppe-moeder' }),
]
const nobody = '00000000-0000-4000-8000-000000000000'

test('AGR-34 an unknown partnership, promise, entry, agreement or attachment is the same 404', async () => {
  const unknown = [
    paths.agreement.to({ partnership: 'nowhere' }),
    paths.norm.to({ ...here, norm: 'nothing' }),
    paths.norm.to({ ...here, norm: 'constructor' }),
    paths.agreement.to(here, { aftale: 'nothing-2018' }),
    paths.json.to(here, { aftale: 'nothing-2018' }),
    paths.entry.to({ ...here, entry: nobody }),
    paths.entry.to({ ...here, entry: 'not-an-id' }),
    paths.entry.to({ ...here, entry: `${nobody.slice(0, -1)}%27` }),
    paths.retract.to({ ...here, entry: nobody }),
    paths.attachment.to({ ...here, entry }),
  ]
  for (const address of unknown) expect([address, (await visit(address)).status]).toEqual([address, 404])
  expect((await visit(paths.retract.to({ ...here, entry: nobody }), { form: { hvorfor: 'x' } })).status).toBe(404)
})

test('AGR-34 an entry of another partnership is the 404 of one that there is not', async () => {
  const theirs = paths.entry.to({ partnership: elsewhere, entry })
  expect((await foreign.visit(theirs)).status).toBe(404)
  expect((await visit(paths.entry.to({ partnership: elsewhere, entry }))).status).toBe(404)
  const [known, unknown] = [await visit(theirs), await visit(paths.entry.to({ partnership: elsewhere, entry: nobody }))]
  expect(wordsOf(known.text)).toBe(wordsOf(unknown.text))
})

test('AGR-35 a date that is none is said to be none, and the page shows today', async () => {
  for (const address of dated) {
    for (const query of ['pr=vr%C3%B8vl', 'kendt=31.02.2018', 'pr=2018-13-01&kendt=2018-10-15', 'pr=1899-01-01']) {
      const { status, text } = await site.stranger(`${address}?${query}`)
      expect([address, query, status, text.includes('15. oktober 2018')]).toEqual([address, query, 200, true])
      if (address === dated[0]) expect(text).toContain('ikke en dato, vi kan læse')
    }
  }
})

test('AGR-35 what somebody else typed stands on nobody’s page but their own', async () => {
  const [agreement = ''] = dated
  const faulty = await site.stranger(`${agreement}?pr=%3Cb%3Evr%C3%B8vl`)
  expect(faulty.text).toContain('»&lt;b&gt;vrøvl«')
  expect((await site.stranger(agreement)).text).not.toContain('vrøvl')
  expect((await site.stranger(`${agreement}?pr=andet`)).text).not.toContain('vrøvl')
})

test('AGR-35 a file that is asked for with a date that is none is refused, since it has no place to say so', async () => {
  for (const path of [paths.json, paths.xml, paths.pdf, paths.html])
    expect((await site.stranger(`${path.to(here)}?pr=2018-13-45`)).status).toBe(400)
  const problem = await site.stranger(`${paths.json.to(here)}?kendt=snart`)
  expect([problem.status, problem.headers.get('content-type')]).toEqual([
    400,
    expect.stringContaining('application/problem+json'),
  ])
})

test('AGR-35 a date is read as people type it, and stands in the links to the promises', async () => {
  const typed = await site.stranger(`${paths.agreement.to(here)}?pr=1.+marts+2018&kendt=31%2F12-2018`)
  expect(typed.status).toBe(200)
  expect(typed.text).toContain(`/loefter/styregruppe-moeder?pr=2018-03-01&amp;kendt=2018-12-31`)
})

test('AGR-36 a date ahead of what is known is marked as a forecast, one behind as a look back, today as neither', async () => {
  const says = async (query: string) => wordsOf((await site.stranger(`${paths.agreement.to(here)}?${query}`)).text)
  expect(await says('pr=2018-12-31')).toContain('Fremskrivning')
  expect(await says('pr=2018-05-01&sprog=en')).toContain('You see how the agreement stood on 1 May 2018')
  const today = await says('')
  expect([today.includes('Fremskrivning'), today.includes('Du ser, hvordan')]).toEqual([false, false])
  const json = async (query: string) =>
    ((await site.stranger(`${paths.json.to(here)}?${query}`)).json() as { forecast: boolean }).forecast
  expect([await json('pr=2018-12-31'), await json('pr=2018-05-01'), await json('')]).toEqual([true, false, false])
})

test('AGR-36 the far past and the far future are answered, and quickly', async () => {
  for (const date of ['1900-01-01', '2199-12-31']) {
    for (const address of [...dated, paths.json.to(here)]) {
      const began = performance.now()
      const { status } = await site.stranger(`${address}?pr=${date}&kendt=${date}`)
      expect([address, date, status]).toEqual([address, date, 200])
      expect(performance.now() - began).toBeLessThan(5000)
    }
  }
})

test('AGR-37 the page says how the other agreements of the chain are reached, and shows the one asked for', async () => {
  const page = await site.stranger(paths.agreement.to(here))
  expect(page.text).toContain('aftale=vestegnen-2020-made-up')
  const other = await site.stranger(paths.agreement.to(here, { aftale: 'vestegnen-2020-made-up' }))
  expect([other.status, wordsOf(other.text).includes('12. december 2019')]).toEqual([200, true])
  expect(other.text).toContain('name="aftale" value="vestegnen-2020-made-up"')
})

test('AGR-38 recording an occurrence turns the verdict on the page, and taking it back turns it back', async () => {
  const verdict = async () => {
    const { norms } = (await site.stranger(paths.json.to(here))).json() as { norms: { id: string; verdict: string }[] }
    return norms.find(({ id }) => id === 'styregruppe-moeder')?.verdict
  }
  const before = await verdict()
  const form = { slags: 'meeting-held', dato: '18.9.2018', om: 'styregruppe' }
  const made = await visit(paths.newEvidence.to(here), { form })
  expect([before, await verdict()]).toEqual(['due', 'kept'])
  const page = await site.stranger(paths.agreement.to(here))
  expect(page.text).toContain('<section class="note v-kept" id="loefte-styregruppe-moeder">')
  await visit(`${made.location}/traek-tilbage`, { form: { hvorfor: 'Det var den 19.' } })
  expect(await verdict()).toBe(before)
})

test('AGR-39 a member signs in at the door and comes to what asks for attention', async () => {
  const member = await aMember(db, partnership, ['secretary'])
  await withPassword(doorsTo(db), member, site.clock.machine())
  const form = { email: member.email, password: goodPassword }
  const entered = await site.stranger('/log-ind', { form })
  expect([entered.status, entered.location]).toEqual([303, expect.stringContaining('/')])
  const cookie = entered.headers.getSetCookie().map((line) => line.split(';')[0])
  const overview = await site.stranger(paths.overview.to(here), { headers: { cookie: cookie.join('; ') } })
  expect([overview.status, wordsOf(overview.text)]).toEqual([200, expect.stringContaining('Styregruppen')])
})

test('AGR-39 what concerns the viewer is shown first, and all of it when asked for', async () => {
  const count = async (query: string) =>
    ((await visit(`${paths.overview.to(here)}${query}`)).text.match(/<li class="v-(broken|due|unproven)">/g) ?? [])
      .length
  const [mine, all] = [await count(''), await count('?vis=alt')]
  expect(mine).toBeGreaterThan(0)
  expect(all).toBeGreaterThan(mine)
})

test('AGR-39 the same pages are read in English, with the agreement’s own words left in Danish', async () => {
  for (const address of [
    ...dated,
    paths.overview.to(here),
    paths.evidence.to(here),
    paths.entry.to({ ...here, entry }),
  ]) {
    const { status, text } = await visit(`${address}?sprog=en`)
    expect([address, status, /<html lang="en"/.test(text)]).toEqual([address, 200, true])
    expect(wordsOf(text)).not.toMatch(/\b(Log ud|Hændelser|Hvorfor)\b/)
  }
  const agreement = await visit(`${paths.agreement.to(here)}?sprog=en`)
  expect(agreement.text).toContain('lang="da"')
})

test('AGR-39 the links to files and calendar carry the reader’s language, and what they lead to speaks it', async () => {
  const page = await site.stranger(`${paths.agreement.to(here)}?sprog=en`)
  for (const path of [paths.deadlines, paths.pdf, paths.html]) {
    const address = path.to(here, { sprog: 'en' })
    expect(page.text).toContain(`href="${address}"`)
    expect((await site.stranger(address)).status).toBe(200)
  }
  const calendars = await Promise.all(['', '?sprog=en'].map((asked) => site.stranger(paths.deadlines.to(here) + asked)))
  expect(calendars.map(({ text }) => /^PRODID:.*\/\/(\w\w)/m.exec(text)?.[1])).toEqual(['DA', 'EN'])
})
