import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { jobViewer, stranger } from '../viewer.ts'
import { lockFolder } from './lock.ts'
import { openDatabase } from './open.ts'
import { preparedState } from './prepare.ts'
import type { PlatformTables } from './tables.ts'
import type { Read, Write } from './types.ts'

// No server is needed here, but minutes of a unit run would be: these open the embedded database as a real start does.
const place = mkdtempSync(join(tmpdir(), 'samvaerk-embedded-'))
afterAll(() => rmSync(place, { recursive: true, force: true }))

/** A process of its own that takes the lock of a folder and holds it until it is ended. */
async function holder(folder: string) {
  const program = `const { lockFolder } = await import(${JSON.stringify(join(import.meta.dirname, 'lock.ts'))})
    lockFolder(${JSON.stringify(folder)}); console.log('held'); setInterval(() => {}, 1000)`
  const child = spawn(process.execPath, ['--input-type=module', '-e', program], {
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  await once(child.stdout, 'data')
  return child
}

function folder(name: string): string {
  const path = join(place, name)
  mkdirSync(path, { recursive: true })
  return path
}

test('PLT-20 a second process on one data folder is refused, with the number of the first', async () => {
  const there = folder('two')
  const first = await holder(there)
  expect(() => lockFolder(there)).toThrow(`process ${first.pid} is using it`)
  first.kill('SIGKILL')
  await once(first, 'exit')
  const lock = lockFolder(there)
  expect(() => lockFolder(there)).toThrow(`process ${process.pid}`)
  lock.release()
  lockFolder(there).release()
})

test('PLT-20 a folder whose lock cannot be taken is refused with its name', () => {
  const there = folder('no-lock')
  mkdirSync(join(there, 'lock'))
  expect(() => lockFolder(there)).toThrow(`Cannot open the embedded database in ${there}: its lock cannot be taken`)
})

test('PLT-20 a process that was stopped, not ended, still holds the folder', async () => {
  const there = folder('stopped')
  const first = await holder(there)
  first.kill('SIGSTOP')
  expect(() => lockFolder(there)).toThrow('is using it')
  first.kill('SIGKILL')
  await once(first, 'exit')
})

test('PLT-20 of many who find a dead lock at once, one takes it', async () => {
  const there = folder('race')
  const dead = await holder(there)
  dead.kill('SIGKILL')
  await once(dead, 'exit')
  const starters = await Promise.allSettled(Array.from({ length: 5 }, () => holderOrRefusal(there)))
  const held = starters.flatMap((starter) => (starter.status === 'fulfilled' ? [starter.value] : []))
  expect(held).toHaveLength(1)
  for (const child of held) child.kill('SIGKILL')
})

/** A holder, or a refusal: the process ends at once. */
async function holderOrRefusal(there: string) {
  const program = `const { lockFolder } = await import(${JSON.stringify(join(import.meta.dirname, 'lock.ts'))})
    lockFolder(${JSON.stringify(there)}); console.log('held'); setInterval(() => {}, 1000)`
  const child = spawn(process.execPath, ['--input-type=module', '-e', program], { stdio: ['ignore', 'pipe', 'ignore'] })
  const outcome = await Promise.race([once(child.stdout, 'data'), once(child, 'exit').then(() => null)])
  if (outcome === null) throw new Error('refused')
  return child
}

test('PLT-20 a folder with a very long name is locked all the same', async () => {
  const there = folder(`${'long-'.repeat(30)}name`)
  const first = await holder(there)
  expect(() => lockFolder(there)).toThrow('is using it')
  first.kill('SIGKILL')
})

test('PLT-21 the embedded database is made at the first start, keeps what was written, and shows nothing to nobody', async () => {
  const there = folder('start')
  const open = () => openDatabase({ engine: 'embedded', folder: there })
  const first = await open()
  await first.transact(jobViewer('set-up'), 'write', (tx: Write<PlatformTables>) =>
    tx
      .insertInto('platform.partnership')
      .values({ partnership_id: 'vestegnen', name: 'Vestegnen', created_at: new Date('2018-01-01') })
      .execute(),
  )
  await expect(open()).rejects.toThrow('is using it')
  await first.close()
  const second = await open()
  expect(await preparedState(second.pool)).toBe('current')
  expect((await second.pool.query('select * from platform.partnership')).rows).toEqual([])
  expect((await second.pool.query('select current_user as me')).rows).toEqual([{ me: 'samvaerk_app' }])
  const seen = await second.transact(stranger(), 'read', (read: Read<PlatformTables>) =>
    read.selectFrom('platform.partnership').select('name').execute(),
  )
  expect(seen).toEqual([{ name: 'Vestegnen' }])
  await second.close()
})
