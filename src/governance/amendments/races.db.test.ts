import { expect, test } from 'vitest'
import { groupGround } from '../../../test/groups.ts'
import { paths } from './paths.ts'

const { partnership, secretary, keeper, member, signedIn, decide } = await groupGround()
const chair = await signedIn(await member(['chair'], 'Carl Prøve'))

test('AMD-03 of two who close one area at once, one does and the other is told', async () => {
  const address = paths.amend.to({ partnership })
  const decisions = [
    await decide(secretary, 'styregruppe', '2018-10-01'),
    await decide(secretary, 'styregruppe', '2018-10-01'),
  ]
  const closed = await Promise.all(
    [keeper, chair].map((who, at) =>
      who.post(address, { hvad: 'closed', omraade: 'top-20', beslutning: decisions[at] ?? '', fra: '15.10.2018' }),
    ),
  )
  expect(closed.map(({ status }) => status).toSorted()).toEqual([303, 422])
})
