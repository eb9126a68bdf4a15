import { expect, test } from 'vitest'
import { BadSettings, missingForService, readSettings } from './settings.ts'

test('SET-01 everything that is wrong is named at the same time', () => {
  const read = () =>
    readSettings({
      PORT: 'many',
      DATABASE_URL: 'mysql://x',
      SAMVAERK_URL: 'ftp://x',
      LOG_LEVEL: 'loud',
      SAMVAERK_ANNEX_MAX_MB: '20 MB',
    })
  expect(read).toThrow(BadSettings)
  for (const name of ['PORT', 'DATABASE_URL', 'SAMVAERK_URL', 'LOG_LEVEL', 'SAMVAERK_ANNEX_MAX_MB'])
    expect(read).toThrow(new RegExp(name))
})

test('SET-02 the service does not start without database, address and mail, and says all of it at once', () => {
  const missing = missingForService(readSettings({}), false)
  for (const name of ['DATABASE_URL', 'SAMVAERK_URL', 'SMTP_URL', 'MAIL_FROM']) {
    expect(missing.some((line) => line.startsWith(name))).toBe(true)
  }
})

test('SET-03 the service refuses a moved clock', () => {
  const missing = missingForService(readSettings({ SAMVAERK_NOW: '2018-10-15' }), true)
  expect(missing.some((line) => line.startsWith('SAMVAERK_NOW'))).toBe(true)
})

test('SET-04 an empty variable counts as absent, and the settings cannot be changed', () => {
  const settings = readSettings({ DATABASE_URL: ' ', PORT: '' })
  expect(settings.databaseUrl).toBeNull()
  expect([settings.port, settings.annexMaxMegabytes]).toEqual([3000, 20])
  expect(Object.isFrozen(settings)).toBe(true)
})
