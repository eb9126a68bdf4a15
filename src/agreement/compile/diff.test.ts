import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { compiled, exampleReading, exampleText, inNorm, withFingerprint } from '../../../test/agreement-example.ts'
import type { Agreement } from '../model.ts'
import { diffAgreements } from './diff.ts'
import { runDiff } from './diff-command.ts'
import { diffText } from './diff-text.ts'

type Change = [from: string, to: string]

function agreement(text: Change[] = [], reading: Change[] = []): Agreement {
  const { agreement: built, findings } = compiled({ text, reading })
  if (built === null) throw new Error(JSON.stringify(findings))
  return built
}
function diff(text: Change[], reading: Change[]) {
  return diffAgreements(agreement(), agreement(text, reading))
}
function sorts(text: Change[], reading: Change[]) {
  return diff(text, reading).norms.map(({ sort, before, after }) => [sort, (after ?? before)?.id])
}
const words = (from: string, to: string): { text: Change[]; reading: Change[] } => ({
  text: [[from, to]],
  reading: [[from, to]],
})

test('AGR-25 an agreement and itself: no promise has changed', () => {
  const same = diffAgreements(agreement(), agreement())
  expect([same.norms, same.names, same.unchanged, same.sameText]).toEqual([[], [], 5, true])
  expect(diffText(same, { language: 'en', columns: 100, colour: false })).toContain('No promise has changed.')
})

test('AGR-25 promises that came and went are told with their words', () => {
  const { text, reading } = words('Styregruppen kan invitere fagfolk.', 'Parterne fejer stien.')
  const power = 'bearer: styregruppe\n        force: permission\n        kind: power\n        event: fagfolk-inviteret'
  const sweeping =
    'bearer: parties\n        force: binding\n        kind: continuous\n        event: activity-done\n        longest_silence: { ask: formand, field: turn }'
  expect(sorts(text, [...reading, ['id: invitation', 'id: fejning'], [power, sweeping]])).toEqual([
    ['added', 'fejning'],
    ['dropped', 'invitation'],
  ])
})

test('AGR-25 more meetings tighten, fewer loosen', () => {
  const more = words('mindst tre gange', 'mindst fire gange')
  expect(sorts(more.text, [...more.reading, ['min: 3', 'min: 4']])).toEqual([['tightened', 'moeder']])
  const fewer = words('mindst tre gange', 'mindst to gange')
  expect(sorts(fewer.text, [...fewer.reading, ['min: 3', 'min: 2']])).toEqual([['loosened', 'moeder']])
})

test('AGR-25 the same number in shorter windows tightens', () => {
  expect(sorts([], [['per: calendar-year', 'per: half-year']])).toEqual([['tightened', 'moeder']])
  expect(sorts([], [['min: 3\n        per: calendar-year', 'min: 1\n        per: half-year']])).toEqual([
    ['loosened', 'moeder'],
  ])
})

test('AGR-25 force, a condition, grace and amounts weigh as they bind', () => {
  expect(
    sorts([], [['bearer: styregruppe\n        force: binding', 'bearer: styregruppe\n        force: intent']]),
  ).toEqual([['loosened', 'moeder']])
  expect(sorts([], [inNorm('moeder', 'while: { focus_area: stien }')])).toEqual([['loosened', 'moeder']])
  expect(sorts([], [['quantity: "0.5"', 'quantity: "0.75"']])).toEqual([['tightened', 'aarsvaerk']])
  expect(sorts([], [['grace: { assumed: P60D, ask: formand, field: grace }', 'grace: P1M']])).toEqual([
    ['tightened', 'skift'],
  ])
})

test('AGR-25 less time tightens, more time loosens, whatever the unit', () => {
  const asked = 'grace: { assumed: P60D, ask: formand, field: grace }'
  const between = (before: string, after: string) =>
    diffAgreements(agreement([], [[asked, `grace: ${before}`]]), agreement([], [[asked, `grace: ${after}`]])).norms.map(
      ({ sort }) => sort,
    )
  expect(between('P60D', 'P1M')).toEqual(['tightened'])
  expect(between('P3W', 'P1M')).toEqual(['loosened'])
})

test('AGR-25 what the text fixes now and left open before is tighter; our own numbers are only a reading', () => {
  expect(sorts([], [['turn: { ask: formand, field: turn }', 'turn: P1Y']])).toEqual([['tightened', 'skift']])
  expect(sorts([], [['assumed: P60D', 'assumed: P90D']])).toEqual([['reread', 'skift']])
  expect(sorts([], [['says: Formandskabet går på skift.', 'says: Kommunerne skiftes.']])).toEqual([['reread', 'skift']])
})

test('AGR-25 another bearer or event is a change, neither tighter nor looser', () => {
  expect(sorts([], [['event: meeting-held', 'event: evaluated']])).toEqual([['changed', 'moeder']])
  expect(sorts([], [['event: meeting-held', 'event: [meeting-held, evaluated]']])).toEqual([['loosened', 'moeder']])
  expect(
    sorts([], [['bearer: styregruppe\n        force: binding', 'bearer: parties\n        force: binding']]),
  ).toEqual([['changed', 'moeder']])
})

test('AGR-25 tightened in one thing and loosened in another is changed', () => {
  const change: Change[] = [
    ['min: 3', 'min: 4'],
    ['bearer: styregruppe\n        force: binding', 'bearer: styregruppe\n        force: intent'],
  ]
  expect(sorts([], change)).toEqual([['changed', 'moeder']])
})

test('AGR-25 the same promise in other words is reworded', () => {
  const { text, reading } = words('Styregruppen kan invitere fagfolk.', 'Styregruppen kan også invitere fagfolk.')
  expect(sorts(text, reading)).toEqual([['reworded', 'invitation']])
})

test('AGR-25 a promise with another id is found again by kind, bearer and event', () => {
  const change = diff(
    [],
    [
      ['id: moeder', 'id: faerre-moeder'],
      ['min: 3', 'min: 2'],
    ],
  )
  expect(change.norms.map(({ sort, before, after }) => [sort, before?.id, after?.id])).toEqual([
    ['loosened', 'moeder', 'faerre-moeder'],
  ])
})

test('AGR-25 parties, bodies, focus areas and questions that came, went or changed their name are told', () => {
  const { names } = diff(
    [],
    [
      ['name: Stien, clause', 'name: Skovstien, clause'],
      ['- { id: grupper, name: Grupperne, parent: styregruppe, many: true }', '- { id: udvalg, name: Udvalget }'],
    ],
  )
  expect(names.map(({ group, sort, id }) => [group, sort, id])).toEqual([
    ['body', 'dropped', 'grupper'],
    ['body', 'added', 'udvalg'],
    ['focus-area', 'renamed', 'stien'],
  ])
})

test('AGR-25 seats, states and parties of a rotation are told one by one', () => {
  const own = (lines: string): Change => [
    'force: permission\n        kind: power\n        event: fagfolk-inviteret',
    `force: binding\n        ${lines.split('\n').join('\n        ')}`,
  ]
  const seats = (list: string) =>
    agreement([], [own(`kind: membership\nbody: styregruppe\nseats: [${list}]\ngrace: P60D`)])
  const fewer = seats('{ id: a, party: nordby, function: Chef }')
  const more = seats('{ id: a, parties: [nordby, sydby], function: Chef }')
  expect(diffAgreements(fewer, more).norms).toMatchObject([
    { sort: 'tightened', points: [{ key: 'seats', after: ['Chef (sydby, member)'] }] },
  ])
  const paper = (states: string) =>
    agreement([], [own(`kind: document\nevent: charter-approved\nstates: [${states}]\nwithin: P60D`)])
  expect(diffAgreements(paper('maal, opgave'), paper('maal')).norms).toMatchObject([
    { sort: 'loosened', points: [{ key: 'states', before: ['opgave'] }] },
  ])
})

test('AGR-25 it is told in words, in both languages', () => {
  const { text, reading } = words('mindst tre gange', 'mindst fire gange')
  const change = diff(text, [...reading, ['min: 3', 'min: 4']])
  const danish = diffText(change, { language: 'da', columns: 100, colour: false })
  expect(danish).toContain('Strammet (1)')
  expect(danish).toContain('▲ antal: 3 → 4 (strammere)')
  expect(danish).toContain('nu: "Styregruppen mødes mindst fire gange hvert år."')
  expect(danish).toContain('4 løfter uden ændring.')
  expect(diffText(change, { language: 'en', columns: 100, colour: false })).toContain('▲ number: 3 → 4 (tighter)')
})

test('AGR-25 the command answers 0 when it has told, 1 on errors, 2 when it cannot', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'samvaerk-diff-'))
  for (const [name, changed] of [
    ['a', exampleReading],
    ['b', exampleReading.replace('min: 3', 'min: 4')],
    ['bad', exampleReading.replace('bearer: styregruppe', 'bearer: x')],
  ] as const) {
    await mkdir(join(folder, name))
    await writeFile(join(folder, name, 'text.md'), exampleText)
    await writeFile(join(folder, name, 'reading.yaml'), withFingerprint(changed, exampleText))
  }
  const run = async (...args: string[]) => {
    let said = ''
    const say = (text: string) => (said += text)
    const code = await runDiff(args, { out: say, err: say, isTTY: false, columns: 100, language: 'en' })
    return { code, said }
  }
  const [a, b, bad] = ['a', 'b', 'bad'].map((name) => join(folder, name)) as [string, string, string]
  expect(await run(a, b)).toMatchObject({ code: 0, said: expect.stringContaining('Tightened (1)') })
  expect(JSON.parse((await run(a, b, '--format', 'json')).said)).toMatchObject({
    norms: [{ sort: 'tightened', points: [{ words: 'number: 3 → 4 (tighter)' }] }],
  })
  expect(await run(a, bad)).toMatchObject({ code: 1, said: expect.stringContaining('error[unknown-name]') })
  expect((await run(a, join(folder, 'nowhere'))).code).toBe(2)
  expect(await run(a)).toMatchObject({ code: 2, said: expect.stringContaining('Usage') })
  expect((await run(a, b, '--format', 'html')).code).toBe(2)
  await rm(folder, { recursive: true })
})
