import { existsSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { aCommandLine } from '../../test/command-line.ts'
import { freePort } from '../../test/postgres-server.ts'

const port = await freePort()
const origin = `http://127.0.0.1:${port}`
const complete = {
  PORT: String(port),
  SAMVAERK_URL: origin,
  SMTP_URL: 'smtp://127.0.0.1:1',
  MAIL_FROM: 'a@example.org',
}
const { run, begin, folder } = aCommandLine(complete)
const admin = ['--admin-name', 'Ada Opdigt', '--admin-email', 'ada@example.org', '--admin-party', 'port']
const founding = ['init', 'agreements/example-harbour', '--slug', 'harbour', '--name', 'Harbour', ...admin]

// Each of these starts the program anew, with a database that is made from nothing.
const startingUp = { timeout: 120_000 }

test(
  'MAIN-18 the embedded database serves one process: a second one is refused with a sentence, and the first goes on',
  startingUp,
  async () => {
    expect((await run(founding)).code).toBe(0)
    const serving = begin(['serve', '--embedded'])
    await serving.says(/does not survive a power cut/)
    await untilReady()
    for (const words of [['user', 'add', ...someone()], ['audit', 'verify'], ['demo']]) {
      const { code, out, err } = await run(words, words[0] === 'demo' ? { SMTP_URL: '' } : {})
      expect([words[0], code, /^samvaerk [^\n]+\n$/m.test(err)]).toEqual([words[0], 2, true])
      expect(err + out).not.toMatch(/\n {4}at /)
      expect(err).toMatch(/process \d+ is using it/)
    }
    const page = await fetch(`${origin}/harbour/aftale`)
    expect([page.status, (await page.text()).includes('Example Harbour Safety Compact')]).toEqual([200, true])
    expect((await serving.stop()).code).toBe(0)
  },
)

test(
  'MAIN-18 when the first has stopped, the folder is free again, and what was recorded is there',
  startingUp,
  async () => {
    const again = await run(founding)
    expect([again.code, again.err]).toEqual([2, expect.stringContaining('already a partnership under /harbour')])
    const proved = await run(['audit', 'verify'])
    expect(proved.code).toBe(0)
  },
)

test('MAIN-19 a real partnership’s database is never made into a demonstration', startingUp, async () => {
  const { code, err } = await run(['demo'])
  expect([code, err]).toEqual([2, expect.stringContaining('holds a real partnership')])
})

test('MAIN-19 a demonstration refuses to be reached from elsewhere unless it is told so', async () => {
  for (const env of [{ HOST: '0.0.0.0' }, { SAMVAERK_URL: 'https://samvaerk.example' }]) {
    const { code, err } = await run(['demo'], env)
    expect([code, err]).toEqual([2, expect.stringContaining('--expose-demo')])
  }
})

test('MAIN-19 the installation makes its own keys, and only its owner reads them', () => {
  const keys = join(folder, 'data/keys')
  for (const key of ['checkpoint-key', 'limits-key']) {
    expect(existsSync(join(keys, key)), key).toBe(true)
    expect(statSync(join(keys, key)).mode & 0o077, key).toBe(0)
  }
})

function someone(): string[] {
  return [
    '--slug',
    'harbour',
    '--name',
    'Bo',
    '--email',
    'bo@example.org',
    '--party',
    'port',
    '--function',
    'secretary',
  ]
}

async function untilReady(): Promise<void> {
  for (let tries = 0; tries < 400; tries++) {
    const ready = await fetch(`${origin}/readyz`).catch(() => null)
    if (ready?.status === 200) return
    await new Promise((resolve) => setTimeout(resolve, 50))
  }
  throw new Error('It was not ready')
}
