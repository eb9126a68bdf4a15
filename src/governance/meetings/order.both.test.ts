import { expect, test } from 'vitest'
import { freshDatabase } from '../../../test/database.ts'
import { aSteeringGroup } from '../../../test/letters.ts'
import { fixedPlaces } from './items.ts'
import { paths } from './paths.ts'

const db = await freshDatabase()
const group = await aSteeringGroup(db)
const { partnership, keeper, mette, plan } = group
const meeting = await plan('6.12.2018')
const page = paths.meeting.to({ partnership, meeting })

for (const titel of ['Første', 'Andet', 'Tredje'])
  await keeper.post(paths.newItem.to({ partnership, meeting }), { slags: 'decision', titel, udgave: '0' })

const order = async () => [...(await keeper.get(page)).html.matchAll(/<h3>(\S+)<\/h3>/g)].map(([, title]) => title)
const upOf = async (title: string) =>
  new RegExp(`action="([^"]*/op)"[^>]*>(?:(?!</form>).)*punktet ${title}"`, 's').exec(
    (await keeper.get(page)).html,
  )?.[1] ?? ''

test('GOV-23 a member puts no agenda in order', async () => {
  const up = await upOf('Tredje')
  expect(up).toContain('/op')
  expect((await (await group.signedIn(mette)).post(up)).status).toBe(403)
  expect(await order()).toEqual(['Første', 'Andet', 'Tredje'])
})

test('GOV-23 an item moves up past the one above it, and the first stays first', async () => {
  expect((await keeper.post(await upOf('Tredje'))).status).toBe(303)
  expect(await order()).toEqual(['Første', 'Tredje', 'Andet'])
  expect(await upOf('Første')).toBe('')
})

test('GOV-23 nothing moves past what opens an agenda', async () => {
  await db.asSuperuser((superuser) =>
    superuser.query('update governance.agenda_item set place = $1 where title = $2', [fixedPlaces.welcome, 'Første']),
  )
  expect(await order()).toEqual(['Første', 'Tredje', 'Andet'])
  expect([await upOf('Tredje'), (await upOf('Andet')) !== '']).toEqual(['', true])
})

test('GOV-23 an agenda that was sent keeps its order', async () => {
  const up = await upOf('Andet')
  expect((await keeper.post(paths.freeze.to({ partnership, meeting }))).status).toBe(303)
  expect((await keeper.post(up)).status).toBe(409)
  expect(await order()).toEqual(['Første', 'Tredje', 'Andet'])
  expect(await upOf('Andet')).toBe('')
})
