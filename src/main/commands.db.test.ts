import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { aCommandLine, type Ran } from '../../test/command-line.ts'
import { freshDatabase } from '../../test/database.ts'
import { commands } from './commands.ts'
import { usage } from './usage.ts'

const { urls } = await freshDatabase()
if (!urls) throw new Error('The command line is tested on a server')
const { run, folder } = aCommandLine()
const vestegnen = 'agreements/vestegnen-2018'
const standing = ['agreement', 'standing', vestegnen, '--evidence', 'demo/whole-term.csv']

/** The one line of an error: what was asked, what stood in the way, what to do; no stack. */
function oneLine({ code, err, out }: Ran): string {
  expect([code, out]).toEqual([2, ''])
  expect(err).toMatch(/^samvaerk [^\n]+\n$/)
  return err
}

test('MAIN-10 an unknown command is told with what there is, and the help names every command', async () => {
  const unknown = await run(['agreement', 'sign'])
  expect([unknown.code, unknown.err]).toEqual([2, expect.stringContaining('There is no command `agreement sign`.')])
  const help = await run(['--help'])
  expect([help.code, help.out]).toEqual([0, usage])
  for (const { name } of commands) expect(help.out).toContain(`samvaerk ${name.join(' ')}`)
})

test('MAIN-10 a word that a command does not know is told in one line, and where it came from only when asked', async () => {
  expect(oneLine(await run(['migrate', '--fast']))).toContain('--fast')
  const debug = await run(['user', 'add', '--nonsense', '--debug'])
  expect([debug.code, /\n {4}at /.test(debug.err)]).toEqual([2, true])
})

test('MAIN-11 serve names everything that is missing at once, and starts nothing', async () => {
  const { code, err, out } = await run(['serve'], { SAMVAERK_NOW: '2018-10-15T09:00:00Z' })
  expect([code, out]).toEqual([2, ''])
  for (const name of ['DATABASE_URL', 'SAMVAERK_URL', 'SMTP_URL', 'MAIL_FROM', 'SAMVAERK_NOW'])
    expect(err).toContain(name)
  expect(err).not.toMatch(/\n {4}at /)
})

test('MAIN-11 settings that are no settings are all named at once', async () => {
  const { code, err } = await run(['serve'], {
    PORT: 'x',
    DATABASE_URL: 'mysql://x',
    SMTP_URL: 'http://x',
    LOG_LEVEL: 'loud',
  })
  expect(code).toBe(2)
  for (const name of ['PORT', 'DATABASE_URL', 'SMTP_URL', 'LOG_LEVEL']) expect(err).toContain(name)
})

test('MAIN-11 serve refuses a database login that could step around what rows are seen', async () => {
  const complete = {
    SAMVAERK_URL: 'https://samvaerk.example',
    SMTP_URL: 'smtp://127.0.0.1:1',
    MAIL_FROM: 'samvaerk@example.org',
  }
  for (const url of [urls.superuser, urls.owner]) {
    const refused = await run(['serve'], { ...complete, DATABASE_URL: url })
    expect(oneLine(refused)).toMatch(/row-level security would not hold/)
  }
})

test('MAIN-12 agreement check answers 0 for a clean agreement, 1 for a faulty one and 2 for none', async () => {
  const text = join(folder, 'text.md')
  const reading = join(folder, 'reading.yaml')
  writeFileSync(text, '# Et løfte\n\nStyregruppen mødes to gange om året.\n')
  writeFileSync(reading, 'samvaerk: 1\nid: noget\n')
  const codes = await Promise.all(
    [vestegnen, folder, 'agreements/nowhere'].map((each) => run(['agreement', 'check', each])),
  )
  expect(codes.map(({ code }) => code)).toEqual([0, 1, 2])
  for (const { err, out } of codes) expect(err + out).not.toMatch(/\n {4}at /)
})

test('MAIN-12 agreement standing answers 0, 1 for a faulty file and 2 for a file that there is not', async () => {
  const faulty = join(folder, 'faulty.csv')
  writeFileSync(faulty, 'kind,subject,party,occurred_on\nmeeting-held,bestyrelsen,,2018-03-06\n')
  const [good, bad, none] = await Promise.all([
    run([...standing, '--as-of', '2018-10-15', '--known', '2018-10-15', '--format', 'json']),
    run(['agreement', 'standing', vestegnen, '--evidence', faulty, '--as-of', '2018-10-15']),
    run(['agreement', 'standing', vestegnen, '--evidence', join(folder, 'none.csv'), '--as-of', '2018-10-15']),
  ])
  expect([good?.code, bad?.code, none?.code]).toEqual([0, 1, 2])
  const { norms } = JSON.parse(good?.out ?? '') as { norms: { id: string; verdict: string }[] }
  expect(norms.find(({ id }) => id === 'styregruppe-moeder')?.verdict).toBe('due')
  expect(bad?.err).toContain('2')
})

test('MAIN-12 agreement diff tells of two agreements in words', async () => {
  const { code, out } = await run(['agreement', 'diff', vestegnen, 'test/agreements/vestegnen-2020-made-up'])
  expect([code, out.length > 200]).toEqual([0, true])
})
