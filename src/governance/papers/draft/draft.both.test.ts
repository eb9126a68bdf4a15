import { expect, test } from 'vitest'
import { freshDatabase } from '../../../../test/database.ts'
import { aMeetingGround } from '../../../../test/papers.ts'
import { day } from '../../../platform/days.ts'
import type { Write } from '../../../platform/db/types.ts'
import { giveAction } from '../../actions/commands.ts'
import { paths as meetingPaths } from '../../meetings/paths.ts'
import { itemsOf } from '../../meetings/queries.ts'
import { writeNote } from '../../minutes/commands.ts'
import type { GovernanceTables } from '../../tables.ts'
import { paths } from './paths.ts'
import { isPutOff } from './usual.ts'

const ground = await aMeetingGround(await freshDatabase())
const { db, partnership, keeper, secretary, sitter } = ground
const member = await ground.signedIn(sitter)
const now = new Date('2018-10-15T10:00:00Z')

// A meeting of today that is held: one item concluded, one put off, one that nothing came of, and one that was closed.
const before = await ground.plan('15.10.2018')
const concluded = await ground.addItem(before, { titel: 'Afsluttet sag' })
const putOff = await ground.addItem(before, { titel: 'Udsat sag', fremlaegger: 'Politiet' })
await ground.addItem(before, { titel: 'Glemt sag', lukket: 'ja' })
await ground.addItem(before, { titel: 'Til orientering', slags: 'information' })
await ground.addItem(before, { titel: 'Eventuelt' })
const secret = await ground.addItem(before, { titel: 'Lukket og afsluttet', lukket: 'ja' })
await note(concluded, 'Vedtaget.')
await note(secret, 'Vedtaget.')
await note(putOff, 'Udsat til næste møde.')
await give('Undersøg lyset', '2018-11-01', null)
await give('Ring til den fortrolige', '2018-11-02', secret)
await give('Engang i foråret', '2019-05-01', null)
await keeper.post(meetingPaths.hold.to({ partnership, meeting: before }))
const meeting = await ground.plan('6.12.2018')
const draft = paths.draft.to({ partnership, meeting })

test('GOV-85 only those who keep the records draft an agenda, with something ticked, until the papers are sent', async () => {
  expect((await member.get(draft)).status).toBe(403)
  expect((await member.post(draft, { punkt: 'usual:welcome' })).status).toBe(403)
  for (const punkt of [[], ['norm:findes-ikke']]) {
    const answer = await keeper.post(draft, { punkt })
    expect([answer.status, answer.html.includes('Sæt hak ved mindst ét punkt')]).toEqual([422, true])
  }
  const sent = await ground.plan('5.12.2018')
  await ground.addItem(sent)
  await keeper.post(meetingPaths.freeze.to({ partnership, meeting: sent }))
  const late = await keeper.post(paths.draft.to({ partnership, meeting: sent }), { punkt: 'usual:welcome' })
  expect([late.status, late.html.includes('Dagsordenen er sendt')]).toEqual([422, true])
})

test('GOV-85 suggestions come from the agreement, the open actions and the last meeting, each with why and a sensible tick', async () => {
  const choices = choicesIn((await keeper.get(draft)).html)
  // The agreement: what is due or broken by the day of the meeting is ticked, what is only not shown is not.
  const norms = [...choices.values()].filter(({ origin }) => origin.startsWith('norm:'))
  expect(norms.some(({ says, ticked }) => ticked && /Løftet er brudt|Fristen er nær/.test(says))).toBe(true)
  expect(norms.filter(({ says }) => says.includes('Det er ikke vist')).every(({ ticked }) => !ticked)).toBe(true)
  expect(choices.has('norm:styregruppe-moeder')).toBe(false)
  expect(choices.has('norm:koordinationsgruppe-moeder')).toBe(false)
  expect(choices.get('question:faelles-indsats-omfang')).toMatchObject({ ticked: false })
  expect(choices.get('actions')).toMatchObject({ ticked: true, says: expect.stringContaining('Én åben opgave') })
  expect(choices.get(`item:${putOff}`)).toMatchObject({ ticked: true, says: expect.stringContaining('Blev udsat') })
  expect(choices.has(`item:${concluded}`)).toBe(false)
  const carried = [...choices.values()].filter(({ origin }) => origin.startsWith('item:'))
  expect(carried.map(({ title, ticked }) => `${title}: ${ticked}`).toSorted()).toEqual([
    'Glemt sag: true',
    'Til orientering: false',
    'Udsat sag: true',
  ])
  for (const usual of ['usual:welcome', `minutes:${before}`, 'usual:other'])
    expect(choices.get(usual)).toMatchObject({ ticked: true })
  const elsewhere = await ground.plan('7.12.2018', 'koordinationsgruppe')
  const theirs = choicesIn((await keeper.get(paths.draft.to({ partnership, meeting: elsewhere }))).html)
  expect([...theirs.keys()].filter((each) => /^(actions|item|minutes)/.test(each))).toEqual([])
})

test('GOV-85 what somebody has written on the agenda already is not proposed once more', async () => {
  const other = await ground.plan('10.12.2018')
  await ground.addItem(other, { titel: ' eventuelt' })
  const page = (await keeper.get(paths.draft.to({ partnership, meeting: other }))).html
  expect(choicesIn(page).get('usual:other')).toMatchObject({ taken: true, ticked: false })
  expect(choicesIn(page).get('usual:welcome')).toMatchObject({ taken: false })
})

test('GOV-85 what is ticked becomes items in a sensible order, carried ones remember where they come from, and nothing is there twice', async () => {
  const first = [`item:${putOff}`, 'actions', 'actions:closed', 'norm:videreforelse', 'usual:other', 'usual:welcome']
  const known = choicesIn((await keeper.get(draft)).html)
  const chosen = first.filter((origin) => known.has(origin))
  expect((await keeper.post(draft, { punkt: chosen })).status).toBe(303)
  await ground.addItem(meeting, { titel: 'Tilføjet bagefter' })
  expect((await keeper.post(draft, { punkt: `minutes:${before}` })).status).toBe(303)
  const items = await ground.asked((read) => itemsOf(read, partnership, meeting))
  const titles = items.map(({ title }) => title)
  expect([titles[0], titles[1], titles.at(-1)]).toEqual(['Velkomst', 'Godkendelse af referat', 'Eventuelt'])
  expect(titles.indexOf('Udsat sag')).toBeLessThan(titles.indexOf('Tilføjet bagefter'))
  expect(items.find(({ title }) => title === 'Udsat sag')).toMatchObject({ carriedFrom: putOff, presenter: 'Politiet' })
  const page = (await member.get(meetingPaths.meeting.to({ partnership, meeting }))).html
  expect(page).toContain('Fortsat fra mødet 15. oktober 2018')
  expect(page).toContain(`https://samvaerk.example/${partnership}/moeder/${before}`)
  const again = await keeper.post(draft, { punkt: ['actions', 'usual:welcome'] })
  expect([again.status, again.html.includes('En anden har imens sat det her på dagsordenen: Velkomst')]).toEqual([
    422,
    true,
  ])
  expect(choicesIn(again.html).get('usual:welcome')).toMatchObject({ taken: true })
})

test('GOV-85 what comes of closed items goes onto the agenda closed, and never into the open list of actions', async () => {
  const items = await ground.asked((read) => itemsOf(read, partnership, meeting))
  const open = items.find(({ origin }) => origin === 'actions')
  expect(open?.matter).toContain('– Undersøg lyset (frist 1. november 2018)')
  expect(open?.matter).not.toContain('fortrolige')
  expect(open?.matter).not.toContain('Engang i foråret')
  expect(items.find(({ origin }) => origin === 'actions:closed')).toMatchObject({
    closed: true,
    matter: expect.stringContaining('Ring til den fortrolige'),
  })
})

test('GOV-85 an outcome that puts an item off is known by its words', () => {
  for (const words of ['Udsat.', 'Punktet udsættes til december', 'Blev udskudt', 'Deferred'])
    expect([words, isPutOff(words)]).toEqual([words, true])
  for (const words of ['Vedtaget', 'Sagen blev ikke udsat', 'Godkendt uden bemærkninger'])
    expect([words, isPutOff(words)]).toEqual([words, false])
})

interface ChoiceSeen {
  readonly origin: string
  readonly title: string
  readonly says: string
  readonly ticked: boolean
  readonly taken: boolean
}

/** The suggestions on the page of a draft, by what they are made from. */
function choicesIn(html: string): Map<string, ChoiceSeen> {
  const parts = html.split('<div class="form-group-checkbox">').slice(1)
  const seen = parts.map((part): ChoiceSeen => {
    const input = part.slice(0, part.indexOf('>'))
    return {
      origin: /value="([^"]+)"/.exec(input)?.[1] ?? '',
      title: /<label[^>]*>([^<]*)/.exec(part)?.[1] ?? '',
      says: /<span class="form-hint"[^>]*>([^<]*)/.exec(part)?.[1] ?? '',
      ticked: / checked/.test(input),
      taken: / disabled/.test(input),
    }
  })
  return new Map(seen.map((each) => [each.origin, each]))
}

function note(item: string, words: string) {
  return db.transact(secretary, 'write', (tx: Write<GovernanceTables>) =>
    writeNote(tx, secretary, { meeting: before, item, field: 'outcome', version: 0, words }, now),
  )
}

function give(what: string, dueOn: string, item: string | null) {
  return db.transact(secretary, 'write', (tx: Write<GovernanceTables>) =>
    giveAction(tx, secretary, { meeting: before, item, what, owner: sitter.personId, dueOn: day(dueOn) }, now),
  )
}
