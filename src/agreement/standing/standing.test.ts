import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { aMeeting, anAgreement, anAnswer, on } from '../../../test/agreement-builder.ts'
import { assess } from '../assess/assess.ts'
import { runStanding } from './standing-command.ts'
import { standingJson } from './standing-json.ts'

const folder = new URL('../../../agreements/vestegnen-2018', import.meta.url).pathname
const wholeTerm = new URL('../../../demo/whole-term.csv', import.meta.url).pathname

/** Runs the command as a terminal would; answers what it said and its exit code. */
async function run(...args: string[]) {
  const said = { out: '', err: '' }
  const io = {
    out: (text: string) => void (said.out += text),
    err: (text: string) => void (said.err += text),
    isTTY: false,
    columns: 100,
    language: 'en' as const,
  }
  return { code: await runStanding(args, io), ...said }
}

function file(text: string): string {
  const path = join(mkdtempSync(join(tmpdir(), 'samvaerk-')), 'evidence.csv')
  writeFileSync(path, text)
  return path
}

test('STD-39 what is missing or cannot be read is a sentence and exit code 2', async () => {
  const evidence = ['--evidence', wholeTerm]
  for (const [args, words] of [
    [[], 'Name one folder'],
    [[folder], '--evidence is missing'],
    [[folder, ...evidence], '--as-of is missing'],
    [[folder, ...evidence, '--as-of', '2018-02-30'], '"2018-02-30" is no date'],
    [[folder, ...evidence, '--as-of', '2018-10-15', '--known', 'today'], '"today" is no date'],
    [[folder, ...evidence, '--as-of', '2018-10-15', '--format', 'pdf'], 'no format called "pdf"'],
    [[folder, ...evidence, '--as-of', '2018-10-15', '--language', 'se'], 'does not speak "se"'],
    [[folder, ...evidence, '--as-of', '2018-10-15', '--knwon', 'x'], 'That cannot be read'],
    [[folder, '--evidence', '/nowhere.csv', '--as-of', '2018-10-15'], 'The file /nowhere.csv cannot be read'],
    [['/nowhere', ...evidence, '--as-of', '2018-10-15'], 'file-missing'],
  ] as const) {
    const { code, out, err } = await run(...args)
    expect([code, out], err).toEqual([2, ''])
    expect(err).toContain(words)
  }
})

test('STD-39 faulty evidence is exit code 1, each line named, and nothing is judged', async () => {
  const evidence = file('kind,subject,occurred_on\nmeeting-held,styregruppen,2018-03-06\n')
  const { code, out, err } = await run(folder, '--evidence', evidence, '--as-of', '2018-10-15')
  expect([code, out]).toEqual([1, ''])
  expect(err).toContain('line 2: The agreement does not know "styregruppen" (subject). Did you mean "styregruppe"?')
  expect(err).toContain('nothing was taken in')
})

test('STD-39 without --known all that is recorded is known', async () => {
  const evidence = file(
    'kind,subject,occurred_on,recorded_at\nmeeting-held,styregruppe,2018-03-06,2018-03-07\nmeeting-held,styregruppe,2018-09-06,2019-03-07\n',
  )
  const verdict = async (...more: string[]) => {
    const { out, err } = await run(folder, '--evidence', evidence, '--as-of', '2018-10-15', '--format', 'json', ...more)
    expect(err).toBe('')
    const { norms, knownOn } = JSON.parse(out) as { knownOn: string; norms: { id: string; verdict: string }[] }
    return [knownOn, norms.find(({ id }) => id === 'styregruppe-moeder')?.verdict]
  }
  expect(await verdict()).toEqual(['2019-03-07', 'kept'])
  expect(await verdict('--known', '2018-10-20')).toEqual(['2018-10-20', 'due'])
  expect(await verdict('--known', '2018-10-01')).toEqual(['2018-10-01', 'due'])
})

test('STD-39 for a person: what it sums up to, then each promise with its verdict, why, and what is next', async () => {
  const { code, out, err } = await run(
    folder,
    '--evidence',
    wholeTerm,
    '--as-of',
    '2018-10-15',
    '--known',
    '2018-10-15',
    '--language',
    'da',
  )
  expect([code, err]).toEqual([0, ''])
  expect(out).toContain('Gælder · pr. 15. oktober 2018 · som kendt 15. oktober 2018')
  expect(out).toContain('frist nær')
  expect(out).toContain('→ Hold ét styregruppemøde senest 31. december 2018')
  expect(out).toContain('✗')
  expect(out).toMatch(/Åbne spørgsmål: \d+ af \d+/)
  expect(out.split('\n').every((line) => line.length <= 100)).toBe(true)
})

test('STD-33 the JSON is the contract’s, key by key', () => {
  const agreement = anAgreement(
    [{ kind: 'recurring', id: 'board-meetings', bearer: 'board', event: 'meeting-held', min: 2, per: 'calendar-year' }],
    {
      until: '2018-12-31',
      questions: [
        { id: 'quorum', answer: { quorum: 'text' } },
        { id: 'open', answer: { answer: 'text' } },
      ],
    },
  )
  const evidence = [
    aMeeting('2018-03-06', { note: 'between us' }),
    anAnswer('quorum', '2018-04-01', { quorum: 'half' }),
  ]
  const json = standingJson(agreement, assess(agreement, evidence, on('2018-10-15'), on('2018-10-20')), evidence, 'da')
  expect(JSON.parse(JSON.stringify(json))).toEqual({
    agreement: {
      id: 'made-up',
      title: 'A made-up agreement',
      validFrom: '2018-01-01',
      validUntil: '2018-12-31',
      state: 'in-force',
      textSha256: '0'.repeat(64),
    },
    asOf: '2018-10-15',
    knownOn: '2018-10-20',
    forecast: false,
    coverage: { words: 1, carried: 1, background: 0, rest: 0 },
    norms: [
      {
        id: 'board-meetings',
        clause: '1',
        says: 'Promise board-meetings',
        quote: 'Words of board-meetings',
        kind: 'recurring',
        force: 'binding',
        bearer: 'board',
        verdict: 'due',
        final: false,
        because: ['1 af 2 møder er holdt i 2018; ingen er planlagt.', 'Der er set efter: møder holdt (The board).'],
        next: { what: 'Hold ét møde i The board', times: 1, by: '2018-12-31' },
        windows: [
          {
            from: '2018-01-01',
            until: '2018-12-31',
            needed: 2,
            happened: 1,
            planned: 0,
            unconfirmed: 0,
            verdict: 'due',
            thing: null,
            stub: false,
          },
        ],
        evidence: [
          {
            id: 'meeting-held board 2018-03-06',
            kind: 'meeting-held',
            subject: 'board',
            occurredOn: '2018-03-06',
            recordedAt: '2018-03-06T12:00:00.000Z',
          },
        ],
        soughtKinds: ['meeting-held'],
        restsOn: [],
      },
    ],
    openQuestions: [
      { id: 'quorum', clause: '1', question: 'Question quorum?', answer: { quorum: 'half' }, answeredOn: '2018-04-01' },
      { id: 'open', clause: '1', question: 'Question open?', answer: null, answeredOn: null },
    ],
  })
})

test('STD-33 a window without a last date has none in the JSON', () => {
  const seats = {
    kind: 'membership' as const,
    body: 'board',
    seats: [{ id: 'head', function: 'Head' }],
    grace: { ask: 'grace' },
  }
  const agreement = anAgreement([seats], { until: null, questions: [{ id: 'grace', answer: { grace: 'duration' } }] })
  const json = standingJson(agreement, assess(agreement, [], on('2018-10-15'), on('2018-10-15')), [], 'en')
  expect(json.norms[0]?.windows[0]?.until).toBeNull()
})
