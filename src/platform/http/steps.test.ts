import { expect, test } from 'vitest'
import { z } from 'zod'
import { aPerson, emptyHouse, post } from '../../../test/empty-house.ts'
import { Refused } from '../errors.ts'
import { formIn, words } from '../forms.ts'
import { path } from '../paths.ts'
import { openHouse } from './kernel.ts'
import { routing } from './routing.ts'

const { step } = routing<unknown>()
const at = path('/:partnership/skriv')
const address = at.to({ partnership: 'vestegnen' })
const texts = { da: { missing: 'Skriv noget', no: 'Det må du ikke' }, en: { missing: 'Write', no: 'You may not' } }

const writing = step({
  path: at,
  access: 'secretary',
  record: 'note.written',
  form: formIn(texts, (t) => z.object({ ord: words(t.missing, 40) })),
  async run({ input }) {
    if (input.ord === 'nej') throw new Refused('note.no', { da: texts.da.no, en: texts.en.no })
    if (input.ord === 'findes') return { again: [{ field: 'ord', message: 'Findes' }] }
    return { body: { kept: input.ord }, about: { note: 'n-1' } }
  },
})

function room(more = {}) {
  const house = emptyHouse({ who: async () => aPerson('secretary'), ...more })
  return { house, app: openHouse(house, [writing]) }
}

test('WEB-31 a step from another site, by a stranger or without the function changes nothing, and is answered in data', async () => {
  const foreign = room()
  const from = {
    ...post({ ord: 'x' }),
    headers: { 'content-type': 'application/x-www-form-urlencoded', origin: 'https://evil.example' },
  }
  expect((await foreign.app.request(address, from)).status).toBe(403)
  expect(
    (
      await foreign.app.request(address, {
        ...post({ ord: 'x' }),
        headers: { 'content-type': 'application/x-www-form-urlencoded' },
      })
    ).status,
  ).toBe(403)
  const stranger = room({ who: async () => ({ kind: 'stranger', partnership: 'vestegnen' }) })
  const answer = await stranger.app.request(address, post({ ord: 'x' }))
  expect([answer.status, answer.headers.get('content-type')]).toEqual([401, 'application/problem+json; charset=utf-8'])
  const member = room({ who: async () => aPerson('member') })
  expect((await member.app.request(address, post({ ord: 'x' }))).status).toBe(403)
  for (const { house } of [foreign, stranger, member]) expect(house.transactions).toEqual([])
})

test('WEB-31 what is faulty, what the command finds faulty and what is refused come back in the reader’s words, and leave no trace', async () => {
  const { app, house } = room()
  for (const [ord, status, says] of [
    ['', 422, 'Skriv noget'],
    ['findes', 422, 'Findes'],
    ['nej', 409, 'Det må du ikke'],
  ] as const) {
    const answer = await app.request(address, post({ ord }))
    expect([ord, answer.status]).toEqual([ord, status])
    expect(await answer.text()).toContain(says)
  }
  expect(await (await app.request(`${address}?sprog=en`, post({ ord: 'nej' }))).text()).toContain('You may not')
  expect(
    (
      await app.request(address, {
        ...post(),
        body: '{"ord":"x"}',
        headers: { 'content-type': 'application/json', 'sec-fetch-site': 'same-origin' },
      })
    ).status,
  ).toBe(415)
  expect(house.entries).toEqual([])
})

test('WEB-31 a step is answered with data and recorded in its transaction', async () => {
  const { app, house } = room()
  const answer = await app.request(address, post({ ord: 'lys på stien' }))
  expect([answer.status, await answer.json()]).toEqual([200, { kept: 'lys på stien' }])
  expect(answer.headers.get('cache-control')).toBe('no-store')
  expect(house.entries).toMatchObject([{ verb: 'note.written', about: { note: 'n-1' } }])
  expect(house.transactions.map(({ outcome }) => outcome)).toEqual(['committed'])
})
