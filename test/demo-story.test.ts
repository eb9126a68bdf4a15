import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { readStory, storyCsv } from '../scripts/demo-csv.ts'
import { assess } from '../src/agreement/assess/assess.ts'
import type { Evidence } from '../src/agreement/model.ts'
import { parseEvidenceCsv } from '../src/agreement/standing/evidence-csv.ts'
import { demoAccounts, demoName, demoSitters } from '../src/main/demo-accounts.ts'
import { readStory as readPlayed } from '../src/main/story.ts'
import { day } from '../src/platform/days.ts'
import { compiled } from './compiled.ts'

const read = (path: string) => readFileSync(new URL(`../${path}`, import.meta.url), 'utf8')
const story = readStory(read('demo/story.yaml'))
const whole = [...story.until_autumn_2018, ...story.afterwards]
const agreement = compiled(`agreements/${story.agreement}`)

/** The whole story as the command line reads it; a faulty line fails the test that asks. */
function evidence(): Evidence[] {
  const read = parseEvidenceCsv(Buffer.from(storyCsv(story)), agreement)
  if (read.faults) throw new Error(read.faults.map(({ line, message }) => `${line}: ${message.en}`).join('\n'))
  return read.evidence
}

test('DEMO-01 no entry of the story is recorded before it happened, plans and called-off meetings apart', () => {
  const early = whole.filter((entry) => {
    if (entry['kind'] === 'meeting-planned' || entry.retracts !== undefined) return false
    return entry.recorded_at.slice(0, 10) < String(entry['occurred_on'])
  })
  expect(early).toEqual([])
})

test('DEMO-02 what the demonstration plays is known on its clock, and each entry has its account', () => {
  expect(story.until_autumn_2018.filter(({ recorded_at }) => recorded_at.slice(0, 10) > story.clock)).toEqual([])
  expect(story.afterwards.filter(({ recorded_at }) => recorded_at.slice(0, 10) <= story.clock)).toEqual([])
  expect(story.until_autumn_2018.filter(({ by }) => !/^[a-z]+\.[a-z-]+$/.test(by ?? ''))).toEqual([])
})

test('DEMO-03 every name in the story is the agreement’s own', () => {
  const parties = new Set(agreement.parties.map(({ id }) => id))
  const things = new Set(
    [...agreement.bodies, ...agreement.offices, ...agreement.focusAreas].map(({ id }) => id).concat('partnership'),
  )
  const acts = new Set(agreement.acts.map(({ id }) => id))
  for (const entry of whole.filter(({ retracts }) => retracts === undefined)) {
    expect(things, entry.id).toContain(entry['subject'])
    if (entry['party'] !== undefined) expect(parties, entry.id).toContain(entry['party'])
    if (entry['kind'] === 'done') expect(acts, entry.id).toContain(entry['about'])
  }
})

test('DEMO-04 the evidence reader takes the whole story, and what an entry points at came before it', () => {
  const ids = new Set<string>()
  for (const entry of whole) {
    const plan = (entry.detail as { plan?: string } | undefined)?.plan
    for (const target of [entry.retracts, plan]) if (target !== undefined) expect(ids, entry.id).toContain(target)
    ids.add(entry.id)
  }
  expect(evidence().map(({ id }) => id)).toEqual([...ids])
})

test('DEMO-05 whole-term.csv is the story, its first part first: node scripts/demo-csv.ts writes it', () => {
  expect(read('demo/whole-term.csv')).toBe(storyCsv(story))
})

test('DEMO-06 each promise comes to what demo/README.md says on four dates', () => {
  const rows = read('demo/README.md').matchAll(
    /^\| ([a-z0-9-]+) \| ([a-z-]+) \| ([a-z-]+) \| ([a-z-]+) \| ([a-z-]+) \| .+ \|$/gm,
  )
  const said = [...rows].map(([, norm, ...verdicts]) => [norm, ...verdicts.slice(0, 4)])
  const dates = ['2018-10-15', '2018-12-31', '2019-06-30', '2020-03-01'].map(day)
  const standings = dates.map((on) => assess(agreement, evidence(), on, on))
  expect(said).toEqual(agreement.norms.map(({ id }, at) => [id, ...standings.map(({ norms }) => norms[at]?.verdict)]))
})

test('DEMO-07 on the clock of the demonstration every verdict is there to be seen', () => {
  const { norms } = assess(agreement, evidence(), day(story.clock), day(story.clock))
  const seen = new Set(norms.map(({ verdict }) => verdict))
  expect(seen).toEqual(new Set(['broken', 'due', 'unproven', 'open', 'on-course', 'kept', 'not-yet', 'free']))
  expect(norms.filter(({ verdict }) => verdict === 'broken').map(({ norm }) => norm)).toEqual(['kommissorier'])
})

test('DEMO-08 whoever takes a seat in the story is a made-up person of the seat’s party; no file says who', async () => {
  const people = [...demoAccounts, ...demoSitters]
  const partyOf = new Map(people.map((person) => [demoName(person), person.party]))
  const { told, substitutes } = await readPlayed(new URL('../demo/story.yaml', import.meta.url))
  const seated = told.filter(({ kind }) => kind === 'seat-filled' || kind === 'seat-vacated')
  const sitting = [...seated, ...substitutes, ...told.flatMap(({ group }) => group?.seats ?? [])]
  expect(sitting.filter(({ who, party }) => partyOf.get(who ?? '') !== party)).toEqual([])
  expect(substitutes.length).toBeGreaterThan(0)
  expect([partyOf.size, people.filter(({ name }) => !name.endsWith(' Opdigt'))]).toEqual([people.length, []])
  const kept = JSON.stringify(evidence())
  expect(people.filter(({ name }) => kept.includes(name) || read('demo/whole-term.csv').includes(name))).toEqual([])
})
