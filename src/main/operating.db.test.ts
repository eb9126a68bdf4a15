import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { aCommandLine } from '../../test/command-line.ts'
import { emptyDatabase, withClient } from '../../test/database.ts'

const urls = await emptyDatabase()
const server = { DATABASE_URL: urls.app }
const { run, folder } = aCommandLine(server)
const vestegnen = 'agreements/vestegnen-2018'
const admin = ['--admin-name', 'Ada Opdigt', '--admin-email', 'ada@example.org', '--admin-party', 'gladsaxe']
const link = /http:\/\/127\.0\.0\.1:3000\/invitation\/[\w-]{43}\n/

function init(slug: string, ...more: string[]) {
  return run(['init', vestegnen, '--slug', slug, '--name', 'Bandepartnerskabet', ...(more.length > 0 ? more : admin)])
}

test('MAIN-13 migrations run as the owner, and whoever leaves the owner out is told', async () => {
  const without = await run(['migrate'])
  expect([without.code, without.err]).toEqual([2, expect.stringContaining('DATABASE_OWNER_URL is missing')])
  const early = await init('too-early')
  expect([early.code, early.err]).toEqual([2, expect.stringContaining('samvaerk migrate')])
  const first = await run(['migrate'], { DATABASE_OWNER_URL: urls.owner })
  expect([first.code, first.out]).toEqual([0, expect.stringMatching(/Applied \d+; the database stands at \d+/)])
  const again = await run(['migrate'], { DATABASE_OWNER_URL: urls.owner })
  expect([again.code, again.out]).toEqual([0, expect.stringContaining('up to date')])
})

test('MAIN-14 init refuses what is missing, a slug that is none, an unknown party and an address that is none, and founds nothing', async () => {
  const refusals = await Promise.all([
    run(['init', vestegnen]),
    run(['init', ...admin]),
    init('Vestegnen'),
    init('api'),
    init('vestegnen', ...admin.slice(0, 4), '--admin-party', 'koebenhavn'),
    init('vestegnen', '--admin-name', 'Ada', '--admin-email', 'ada', '--admin-party', 'gladsaxe'),
    run(['init', 'agreements/nowhere', '--slug', 'vestegnen', '--name', 'x', ...admin]),
  ])
  expect(refusals.map(({ code, out }) => [code, out])).toEqual(refusals.map(() => [2, '']))
  const said = refusals.map(({ err }) => err)
  expect(said.filter((err) => !/^samvaerk [^\n]+\n$/.test(err))).toEqual([])
  for (const [at, words] of [
    '--slug',
    'Name the folder',
    'lower-case',
    'own pages',
    'parties are',
    'e-mail',
    '',
  ].entries())
    expect(said[at]).toContain(words)
  expect(await partnerships()).toEqual([])
})

test('MAIN-14 init founds a partnership once, and prints a link that its administrator uses', async () => {
  const made = await init('vestegnen')
  expect([made.code, made.err]).toEqual([0, ''])
  expect(made.out).toContain('The partnership stands under /vestegnen: 54 promises.')
  expect(made.out).toMatch(link)
  const again = await init('vestegnen')
  expect([again.code, again.err]).toEqual([2, expect.stringContaining('already a partnership under /vestegnen')])
  expect(await partnerships()).toEqual(['vestegnen'])
})

test('MAIN-15 user add refuses an unknown function, partnership, party or address in one line', async () => {
  const add = (...[slug, email, party, name]: string[]) =>
    run([
      'user',
      'add',
      '--slug',
      slug ?? '',
      '--name',
      'Bo',
      '--email',
      email ?? '',
      '--party',
      party ?? '',
      '--function',
      name ?? '',
    ])
  const refusals = await Promise.all([
    run(['user', 'add']),
    add('vestegnen', 'bo@example.org', 'herlev', 'king'),
    add('nowhere', 'bo@example.org', 'herlev', 'member'),
    add('vestegnen', 'bo@example.org', 'koebenhavn', 'member'),
    add('vestegnen', 'bo', 'herlev', 'member'),
    add('vestegnen', 'ada@example.org', 'herlev', 'member'),
  ])
  expect(refusals.map(({ code, out }) => [code, out])).toEqual(refusals.map(() => [2, '']))
  expect(refusals.filter(({ err }) => !/^samvaerk user add[^\n]*: [^\n]+\n$/.test(err)).map(({ err }) => err)).toEqual(
    [],
  )
  const made = await add('vestegnen', 'bo@example.org', 'herlev', 'secretary')
  expect([made.code, link.test(made.out)]).toEqual([0, true])
})

test('MAIN-16 adopt takes in what is new, once, and tells what it did', async () => {
  const adopt = (from: string, slug = 'vestegnen') => run(['adopt', from, '--slug', slug])
  const successor = 'test/agreements/vestegnen-2020-made-up'
  const said = [
    await adopt(vestegnen),
    await adopt(successor),
    await adopt(successor),
    await adopt(vestegnen, 'nowhere'),
  ]
  expect(said.map(({ code }) => code)).toEqual([0, 0, 0, 2])
  expect(said.map(({ out, err }) => out + err)).toEqual([
    expect.stringContaining('already here'),
    expect.stringContaining('Took in the agreement vestegnen-2020-made-up'),
    expect.stringContaining('already here'),
    expect.stringContaining('no partnership under /nowhere'),
  ])
})

test('MAIN-17 the trail is proved from the database and from a dump; a dump that was changed is found, 1', async () => {
  const file = join(folder, 'trail.jsonl')
  const dumped = await run(['audit', 'dump', file])
  expect([dumped.code, dumped.err]).toEqual([0, ''])
  const twice = await run(['audit', 'dump', file])
  expect([twice.code, twice.err]).toEqual([2, expect.stringMatching(/^samvaerk audit dump [^\n]+\n/)])
  expect((await run(['audit', 'verify'])).code).toBe(0)
  const proved = await run(['audit', 'verify', '--dump', file])
  expect([proved.code, proved.err]).toEqual([0, ''])
  const lines = readFileSync(file, 'utf8')
  const changed = join(folder, 'changed.jsonl')
  writeFileSync(changed, lines.replace('"verb":"', '"verb":"x'))
  expect(lines.includes('"verb":"') ? (await run(['audit', 'verify', '--dump', changed])).code : 1).toBe(1)
  const none = await run(['audit', 'verify', '--dump', join(folder, 'none')])
  expect([none.code, none.out]).toEqual([2, ''])
})

test('MAIN-17 a database that does not answer is told in one line, without its password', async () => {
  const { code, err } = await run(['audit', 'verify'], { DATABASE_URL: 'postgres://samvaerk:hemmeligt@127.0.0.1:1/x' })
  expect([code, err]).toEqual([2, expect.stringMatching(/^samvaerk audit verify: Cannot reach the database [^\n]+\n$/)])
  expect(err).not.toContain('hemmeligt')
})

async function partnerships(): Promise<string[]> {
  const { rows } = await withClient(urls.superuser, (superuser) =>
    superuser.query<{ slug: string }>('select partnership_id as slug from platform.partnership'),
  )
  return rows.map(({ slug }) => slug)
}
