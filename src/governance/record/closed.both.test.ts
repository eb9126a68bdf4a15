import { unzipSync } from 'fflate'
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs'
import { expect, test } from 'vitest'
import { freshDatabase } from '../../../test/database.ts'
import { aSteeringGroup, now, outcomeOf } from '../../../test/held-meeting.ts'
import { aMember, type Member } from '../../../test/members.ts'
import type { Day } from '../../platform/days.ts'
import { type Read, reading } from '../../platform/db/types.ts'
import { found } from '../../platform/errors.ts'
import { seatsIn } from '../bodies/queries.ts'
import { paths as decisionPaths } from '../decisions/paths.ts'
import { searchDecisions } from '../decisions/search.ts'
import type { GovernanceTables } from '../tables.ts'
import { addToMinutes, approve, remark } from './answering.ts'
import { paperOf } from './paper.ts'
import { paths } from './paths.ts'
import { minutesIn } from './queries.ts'
import { minutesSeen, paperInput } from './seen.ts'

const db = await freshDatabase()
const group = await aSteeringGroup(db)
const { partnership, secretary, herlev, substitute, excused, left, outsider, act } = group

/** Between two open items one that is closed, with all that can be said of it; the word fortrolig stands in every part of it. */
const { meeting, items } = await group.sent([
  { title: 'Fælles lys', notes: { outcome: 'Lyset sættes op.' } },
  {
    title: 'Fortrolig sag',
    closed: true,
    matter: 'Fortrolig fremstilling.',
    action: 'Fortrolig opgave',
    notes: { outcome: 'Fortrolig beslutning.', dissent: 'Fortrolig uenighed.', votes: '2-1-0' },
  },
  { title: 'Trygge stier', notes: { outcome: 'Stierne ryddes.' } },
])
const at = { partnership, meeting }
await act((tx) => remark(tx, herlev, { meeting, edition: 1 }, 'Fortrolig bemærkning.', now), herlev)
await act((tx) => approve(tx, substitute, { meeting, edition: 1 }, now), substitute)
const closedAddition = { item: items[1] ?? '', closed: false, words: 'Fortrolig tilføjelse.' }
await act((tx) => addToMinutes(tx, secretary, meeting, closedAddition, now))
await act((tx) => addToMinutes(tx, secretary, meeting, { item: null, closed: true, words: 'Fortrolig i øvrigt.' }, now))
/** Left the body after the meeting's day, and sees what was theirs. */
const leftSince = await sitUntil('2018-10-15' as Day)

/** Those who may read it, and those who may not. */
const those: readonly [Member, boolean][] = [
  [outsider, false],
  [left, false],
  [leftSince, true],
  [herlev, true],
  [excused, true],
  [secretary, true],
]

test('GOV-60 a closed item is on no page of the minutes or the register for whoever is not of the body, and is for whoever is', async () => {
  for (const [who, may] of those) {
    const visitor = await group.visiting(who)
    for (const page of [paths.minutes.to(at), decisionPaths.decisions.to({ partnership })]) {
      const { html } = await visitor.get(page)
      expect([who.name, page, /fortrolig/i.test(html)]).toEqual([who.name, page, may])
    }
    const searched = await visitor.get(decisionPaths.decisions.to({ partnership }, { ord: 'fortrolig' }))
    expect([who.name, searched.html.includes('Fortrolig sag')]).toEqual([who.name, may])
  }
})

test('GOV-60 a closed item is in no PDF and no Word file of whoever is not of the body, and in those of whoever is', async () => {
  for (const [who, may] of those) {
    const visitor = await group.visiting(who)
    const pdf = await wordsOfPdf(await group.fetched(visitor, paths.pdf.to(at)))
    const archived = await wordsOfPdf(await group.fetched(visitor, paths.pdf.to(at, { arkiv: 'ja' })))
    const word = wordsOfWord(await group.fetched(visitor, paths.word.to(at)))
    expect([who.name, ...[pdf, archived, word].map((text) => /fortrolig/i.test(text))]).toEqual([
      who.name,
      may,
      may,
      may,
    ])
    expect([pdf, word].map((text) => text.includes('Trygge stier'))).toEqual([true, true])
  }
}, 120_000)

test('GOV-60 the row that everybody may read holds nothing of a closed item, and no gap where it was', async () => {
  const { content } = await act((tx) => minutesIn(reading(tx), partnership, meeting), outsider)
  expect(JSON.stringify(content)).not.toMatch(/fortrolig/i)
  expect(JSON.stringify(content)).not.toContain(items[1])
  const paper = async (who: Member) =>
    db.transact(who, 'read', async (read: Read<GovernanceTables>) =>
      paperOf(paperInput(await minutesSeen(read, who, partnership, meeting), 'da', false)),
    )
  expect((await paper(outsider)).items.map(({ heading }) => heading)).toEqual(['1. Fælles lys', '2. Trygge stier'])
  expect((await paper(herlev)).items.map(({ heading }) => heading)).toEqual([
    '1. Fælles lys',
    '2. Fortrolig sag',
    '3. Trygge stier',
  ])
})

test('GOV-60 what is in no row for whoever is not of the body: the closed part, remarks, closed additions', async () => {
  for (const [who, may] of those)
    for (const table of ['minutes_closed', 'minutes_remark', 'minutes_addition'] as const) {
      const rows = await db.transact(who, 'read', (read: Read<GovernanceTables>) =>
        read.selectFrom(`governance.${table}`).select('minutes_id').execute(),
      )
      expect([who.name, table, rows.length > 0]).toEqual([who.name, table, may])
    }
})

test('GOV-60 the search of the whole site finds a closed decision for the body and for nobody else', async () => {
  for (const [who, may] of those) {
    const hits = await db.transact(who, 'read', (read: Read<GovernanceTables>) =>
      searchDecisions(read, partnership, 'fortrolige', 'da', 30),
    )
    expect([who.name, hits.length]).toEqual([who.name, may ? 1 : 0])
  }
})

test('GOV-60 the database takes no open addition about a closed item', async () => {
  const minutes = await act((tx) => minutesIn(reading(tx), partnership, meeting))
  const open = act((tx) =>
    tx
      .insertInto('governance.minutes_addition')
      .values({
        partnership_id: partnership,
        addition_id: crypto.randomUUID(),
        minutes_id: minutes.id,
        body_id: 'styregruppe',
        on_day: minutes.content.on,
        item_id: items[1] ?? null,
        closed: false,
        words: 'x',
        made_at: now,
        made_by: secretary.personId,
      })
      .execute(),
  )
  expect(await outcomeOf(open)).toBe('42501')
})

async function wordsOfPdf(bytes: Uint8Array): Promise<string> {
  const loading = getDocument({ data: bytes, verbosity: 0 })
  const document = await loading.promise
  const pages = await Promise.all(Array.from({ length: document.numPages }, (_, index) => document.getPage(index + 1)))
  const contents = await Promise.all(pages.map((page) => page.getTextContent()))
  await loading.destroy()
  return contents.flatMap(({ items: runs }) => runs.map((run) => ('str' in run ? run.str : ''))).join(' ')
}

function wordsOfWord(bytes: Uint8Array): string {
  return Object.values(unzipSync(bytes))
    .map((part) => new TextDecoder().decode(part))
    .join(' ')
}

/** Somebody of Ballerup who sat in the body until a day. */
async function sitUntil(until: Day): Promise<Member> {
  const who = await aMember(db, partnership, ['member'], { name: 'Gået Siden', organisation: 'ballerup' })
  const seats = await act((tx) => seatsIn(reading<GovernanceTables>(tx), partnership, 'styregruppe'))
  const seat = found(seats.find(({ about, party }) => about === 'fagchef' && party === 'ballerup'))
  await act((tx) =>
    tx
      .insertInto('governance.sitting')
      .values({
        partnership_id: partnership,
        sitting_id: crypto.randomUUID(),
        seat_id: seat.id,
        person_id: who.personId,
        capacity: 'holder',
        from_on: '2018-03-01' as Day,
        until_on: until,
        made_at: now,
        made_by: secretary.personId,
        ended_at: now,
        ended_by: secretary.personId,
      })
      .execute(),
  )
  return who
}
