import { join } from 'node:path'
import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { freshDatabase } from '../../test/database.ts'
import { anInstallation, wordsOf } from '../../test/installation.ts'
import { paths } from '../agreement/paths.ts'
import { fixedClock } from '../platform/clock.ts'
import { recorder } from '../platform/audit/record.ts'
import { demoAccounts, demoEmail, demoPassword } from './demo-accounts.ts'
import { isWhole, loadDemo } from './demo-load.ts'
import { packageRoot } from '../platform/package-root.ts'
import { readStory } from './story.ts'

const db = await freshDatabase()
const machine = new Date('2026-03-01T08:00:00Z')
const told: string[] = []
const source = {
  root: packageRoot,
  record: recorder(fixedClock(machine.toISOString())),
  machineNow: machine,
  tell: (line: string) => void told.push(line),
}
const before = await isWhole(db)
await loadDemo(db, source)
const site = anInstallation(db)
const partnership = 'vestegnen'

/** What demo/README.md says of each promise on the clock of the demonstration. */
function verdictsSaid(): Map<string, string> {
  const readme = readFileSync(join(packageRoot, 'demo/README.md'), 'utf8')
  const rows = readme.matchAll(/^\| ([a-z0-9-]+) \| ([a-z-]+) \| [a-z-]+ \| [a-z-]+ \| [a-z-]+ \| .+ \|$/gm)
  return new Map([...rows].map(([, norm = '', verdict = '']) => [norm, verdict]))
}

test('MAIN-03 a demonstration that is loaded already is not loaded again over it', async () => {
  await expect(loadDemo(db, source)).rejects.toThrow(/already a partnership/)
})

test('MAIN-03 the loading tells of its progress, and whether it came to its end is known', async () => {
  expect([before, await isWhole(db)]).toEqual([false, true])
  expect(told.join('\n')).toMatch(/54 promises[^]*made-up occurrences/)
})

test('MAIN-03 on the running site each of the promises comes to what demo/README.md says', async () => {
  const answer = await site.stranger(paths.json.to({ partnership }, { pr: '2018-10-15', kendt: '2018-10-15' }))
  const { norms } = answer.json() as { norms: { id: string; verdict: string }[] }
  const said = verdictsSaid()
  expect(said.size).toBe(54)
  expect(new Map(norms.map(({ id, verdict }) => [id, verdict]))).toEqual(said)
})

test('MAIN-03 the story is entered by its people, each entry with its place in the audit trail', async () => {
  const story = await readStory(join(packageRoot, 'demo/story.yaml'))
  const { rows } = await db.asSuperuser((superuser) =>
    superuser.query<{ verb: string; count: string }>(
      'select verb, count(*)::text as count from platform.audit_entry where partnership_id = $1 group by verb',
      [partnership],
    ),
  )
  const counts = new Map(rows.map(({ verb, count }) => [verb, Number(count)]))
  const taken = story.told.filter(({ retracts }) => retracts !== undefined).length
  expect([counts.get('evidence.recorded'), counts.get('evidence.retracted')]).toEqual([
    story.told.length - taken,
    taken,
  ])
})

test('MAIN-03 an account of each function signs in with the password that is printed', async () => {
  const secretary = demoAccounts.find(({ functions }) => functions.includes('secretary'))
  if (!secretary) throw new Error('no secretary')
  const form = { email: demoEmail(secretary), password: demoPassword }
  const entered = await site.stranger('/log-ind', { form })
  expect([entered.status, entered.location]).toEqual([303, '/vestegnen/overblik'])
  const cookie = entered.headers
    .getSetCookie()
    .map((line) => line.split(';')[0])
    .join('; ')
  const page = await site.stranger(entered.location ?? '', { headers: { cookie } })
  expect([page.status, wordsOf(page.text).includes('Sonja Opdigt')]).toEqual([200, true])
  const functions = new Set(demoAccounts.flatMap((account) => account.functions))
  expect(functions.size).toBe(10)
})
