import { expect, test } from 'vitest'
import { exampleInput } from '../../../test/export-example-standing.ts'
import { printSetting } from '../../agreement/exports/print-data.ts'
import { agreementPdf } from '../../../test/agreement-pdf.ts'
import { PdfThread } from './pdf-thread.ts'
import { mostWaiting, PdfPress } from './press.ts'

const data = printSetting(exampleInput)

/** Data that the press notes when it is asked for. */
function asking() {
  const asked: string[] = []
  return {
    asked,
    of: (key: string) => () => {
      asked.push(key)
      return data
    },
  }
}

test('EXP-15 whoever comes when eight are waiting is turned away with 429 and told when to come back', async () => {
  const press = new PdfPress()
  const printing = Array.from({ length: mostWaiting + 1 }, (_, key) => press.print(String(key), () => data))
  await expect(press.print('one-more', () => data)).rejects.toMatchObject({
    fault: 'too-many-requests',
    headers: { 'retry-after': '10' },
  })
  const first = press.print('0', () => data)
  expect(new Set((await Promise.all([...printing, first])).map((bytes) => bytes.length)).size).toBe(1)
  expect((await press.print('one-more', () => data)).length).toBeGreaterThan(1000)
}, 60_000)

test('EXP-15 a document that takes too long is given up, and the next one is set', async () => {
  const times = { limit: 1, idle: 60_000 }
  const thread = new PdfThread(times)
  await expect(thread.set(data)).rejects.toThrow('not done within 1 milliseconds')
  times.limit = 30_000
  expect(Buffer.from(await thread.set(data)).equals(agreementPdf(exampleInput))).toBe(true)
}, 60_000)

test('EXP-15 a document that cannot be set says why, takes no other down, and is tried again when asked for', async () => {
  const press = new PdfPress()
  const broken = press.print('a', () => ({ ...data, data: '{"paper": 1}' }))
  const whole = press.print('b', () => data)
  await expect(broken).rejects.toThrow('Cannot set the document as PDF')
  expect((await whole).length).toBeGreaterThan(1000)
  expect((await press.print('a', () => data)).length).toBeGreaterThan(1000)
  const failing = press.print('c', () => {
    throw new Error('no data')
  })
  await expect(failing).rejects.toThrow('no data')
}, 60_000)

test('EXP-06, EXP-15 the press gives the same bytes as the typesetter itself, and hears other work meanwhile', async () => {
  const press = new PdfPress()
  let beats = 0
  const heart = setInterval(() => (beats += 1), 5)
  const bytes = await press.print('a', () => data)
  clearInterval(heart)
  expect(Buffer.from(bytes).equals(agreementPdf(exampleInput))).toBe(true)
  expect(beats).toBeGreaterThan(5)
}, 60_000)

test('EXP-15 equal keys are set once, underway and afterwards; what has not been asked for longest gives way', async () => {
  const press = new PdfPress()
  const { asked, of } = asking()
  const [one, two] = await Promise.all([press.print('a', of('a')), press.print('a', of('a'))])
  expect([asked, one === two, (await press.print('a', of('a'))) === one]).toEqual([['a'], true, true])
  for (let key = 0; key < 20; key += 1) await press.print(String(key), of(String(key)))
  await press.print('19', of('again'))
  await press.print('a', of('a'))
  expect(asked.filter((key) => key === 'a' || key === 'again')).toEqual(['a', 'a'])
}, 60_000)

test('EXP-15 a thread without work is ended, and started again when there is some', async () => {
  const thread = new PdfThread({ limit: 30_000, idle: 20 })
  expect(thread.running).toBe(false)
  await thread.set(data)
  await expect.poll(() => thread.running).toBe(false)
  expect((await thread.set(data)).length).toBeGreaterThan(1000)
}, 60_000)

test('EXP-15 what will probably be asked for is begun when the press is idle, never beside other work, and is then there', async () => {
  const press = new PdfPress()
  const { asked, of } = asking()
  press.prepare('a', of('a'))
  press.prepare('b', of('b'))
  expect((await press.print('a', of('again'))).length).toBeGreaterThan(1000)
  press.prepare('c', of('c'))
  expect(asked).toEqual(['a'])
  new PdfPress().prepare('d', () => {
    throw new Error('told to nobody')
  })
}, 60_000)
