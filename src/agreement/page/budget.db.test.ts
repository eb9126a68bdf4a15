import type { PoolClient } from 'pg'
import { expect, test } from 'vitest'
import { freshDatabase } from '../../../test/database.ts'
import { aMeeting, evidenceOn } from '../../../test/evidence.ts'
import { aFoundedPartnership, anInstallation, type Visit } from '../../../test/installation.ts'
import { day } from '../../platform/days.ts'
import { apiPaths } from '../api/routes.ts'
import { paths } from '../paths.ts'

const db = await freshDatabase()
const { record, many } = evidenceOn(db)
const asked = statementsOf()
const [few, lots] = [await aFoundedPartnership(db), await aFoundedPartnership(db)]
const site = anInstallation(db)

/** What everybody opens, by the address of a partnership; the most statements that each may take. */
const budget: readonly (readonly [string, (partnership: string, entry: string) => string, number])[] = [
  ['the front', (partnership) => paths.front.to({ partnership }), 6],
  ['the agreement', (partnership) => paths.agreement.to({ partnership }), 6],
  ['the agreement on another date', (partnership) => paths.agreement.to({ partnership }, { pr: '2018-06-01' }), 6],
  ['the agreement as JSON', (partnership) => paths.json.to({ partnership }), 7],
  ['a promise', (partnership) => paths.norm.to({ partnership, norm: 'koordinationsgruppe-moeder' }), 8],
  // Six of them for what waits for the viewer in the other rooms.
  ['the overview', (partnership) => paths.overview.to({ partnership }), 11],
  ['the timeline', (partnership) => paths.timeline.to({ partnership }), 7],
  ['the list of entries', (partnership) => paths.evidence.to({ partnership }), 6],
  ['an entry', (partnership, entry) => paths.entry.to({ partnership, entry }), 9],
  ['the form of an entry', (partnership) => paths.newEvidence.to({ partnership }, { slags: 'meeting-held' }), 6],
]

async function aLedger(partnership: string, count: number) {
  const { member, visit } = await site.member(partnership, ['secretary'])
  const entry = await record(member, aMeeting())
  await many(partnership, count)
  const bearer = await site.withToken(member, ['read'])
  return { partnership, entry, visit, bearer }
}
const small = await aLedger(few, 3)
const large = await aLedger(lots, 500)

/** The statements of a visit, when everything that is kept in memory is there already. */
async function costOf(visit: Visit, address: string): Promise<string[]> {
  await visit(address)
  asked.length = 0
  const { status } = await visit(address)
  expect([address, status]).toEqual([address, 200])
  return [...asked]
}

for (const [what, address, most] of budget) {
  test(`AGR-70 ${what} takes the same few statements however much is recorded`, async () => {
    const [one, other] = [
      await costOf(small.visit, address(small.partnership, small.entry)),
      await costOf(large.visit, address(large.partnership, large.entry)),
    ]
    expect(other.map(shape)).toEqual(one.map(shape))
    expect(one.length, one.map(shape).join('\n')).toBeLessThanOrEqual(most)
  })
}

test('AGR-70 a page of entries over the interface takes the same few statements however many it holds', async () => {
  const path = (partnership: string, limit: string) => `${apiPaths.evidence.to({ partnership })}?limit=${limit}`
  const few1 = await costOf(small.bearer, path(small.partnership, '2'))
  const many1 = await costOf(large.bearer, path(large.partnership, '200'))
  expect(many1.map(shape)).toEqual(few1.map(shape))
  expect(few1.length).toBeLessThanOrEqual(7)
})

test('AGR-71 no page lists without end', async () => {
  const list = await large.visit(paths.evidence.to({ partnership: lots }))
  expect(list.text.match(/<tr role="row">/g)).toHaveLength(51)
  expect(list.text).toContain('efter=')
  const norm = await large.visit(paths.norm.to({ partnership: lots, norm: 'koordinationsgruppe-moeder' }))
  expect(norm.text.match(/<time datetime="2018-10-01">/g)?.length).toBeLessThanOrEqual(100)
  const timeline = await large.visit(paths.timeline.to({ partnership: lots }))
  expect(timeline.text.length).toBeLessThan(600_000)
})

test('AGR-71 the pages of the list lead from the newest to the oldest entry, each once', async () => {
  const seen: string[] = []
  for (
    let next: string | undefined = paths.evidence.to({ partnership: lots });
    next !== undefined && seen.length < 1000;
  ) {
    const { text } = await large.visit(next)
    seen.push(...[...text.matchAll(/haendelser\/([0-9a-f-]{36})"/g)].map(([, id = '']) => id))
    next = /href="([^"]*)" rel="next"/.exec(text)?.[1]?.replaceAll('&amp;', '&')
  }
  expect([seen.length, new Set(seen).size]).toEqual([501, 501])
})

test('AGR-71 a filter that nothing fits, and a place that is none, lead to a page and not to a fault', async () => {
  const asking = [
    'slags=nonsense',
    'om=nothing',
    'fra=31.02.2018',
    'ord=%27%3B--%20%22%3A%2A',
    'efter=2018-01-01_------------------------------------',
    'efter=2018-99-99_00000000-0000-4000-8000-000000000000',
    'efter=x',
  ]
  for (const query of asking) {
    const { status } = await large.visit(`${paths.evidence.to({ partnership: lots })}?${query}`)
    expect([query, status]).toEqual([query, 200])
  }
})

test('AGR-71 the list is filtered by kind, subject, party, dates and the words of notes, stemmed in Danish', async () => {
  const { member, visit } = await site.member(few, ['secretary'])
  const activity = aMeeting({
    kind: 'activity-done',
    subject: 'civilsamfund',
    party: 'herlev',
    occurredOn: day('2018-05-05'),
    note: 'Vandringen gennem Eksempelparken',
  })
  const id = await record(member, activity)
  for (const query of [
    'slags=activity-done',
    'om=civilsamfund',
    'part=herlev',
    'fra=5.5.2018&til=5.5.2018',
    'ord=vandring',
  ]) {
    const { text } = await visit(`${paths.evidence.to({ partnership: few })}?${query}`)
    const found = [...text.matchAll(/haendelser\/([0-9a-f-]{36})"/g)].map(([, found]) => found)
    expect([query, found]).toEqual([query, [id]])
  }
})

/** A statement by its words: numbered values and long lists of them look alike. */
function shape(statement: string): string {
  return statement
    .replace(/\$\d+(, \$\d+)+/g, '$n')
    .replace(/'[^']*'/g, "'…'")
    .slice(0, 300)
}

/** Listens to every statement that goes to the database, from now on. */
function statementsOf(): string[] {
  const statements: string[] = []
  const heard = new WeakSet<PoolClient>()
  db.pool.on('acquire', (client) => {
    if (heard.has(client)) return
    heard.add(client)
    const query = client.query.bind(client) as (...words: unknown[]) => unknown
    client.query = ((...words: unknown[]) => {
      const [first] = words
      statements.push(typeof first === 'string' ? first : (first as { text: string }).text)
      return query(...words)
    }) as typeof client.query
  })
  return statements
}
