import fc from 'fast-check'
import { expect, test } from 'vitest'
import { rendered } from '../../../../test/rendered.ts'
import { day, dayFromNumber, dayNumber, plusDays } from '../../../platform/days.ts'
import type { MeetingState } from '../../meetings/vocabulary.ts'
import { papersDueOn } from '../notice.ts'
import { entriesOf, type MeetingOfYear } from './entries.ts'
import { Wheel } from './wheel-picture.tsx'
import { angleAt, angleOf, bodyRing, markSize, mostRings, outline, pointAt, rings, shapes, side } from './wheel.ts'

const year = 2018
const today = day('2018-10-15')
const anyDay = fc
  .integer({ min: dayNumber(day('2018-01-01')), max: dayNumber(day('2018-12-31')) })
  .map((number) => dayFromNumber(number))

test('GOV-75 January begins at the top, and a day stands as far round as the year has gone', () => {
  expect([angleAt(day('2018-01-01'), 2018), angleAt(day('2019-01-01'), 2018)]).toEqual([0, 360])
  expect(angleAt(day('2018-07-02'), 2018)).toBeCloseTo((182 / 365) * 360)
  expect(angleAt(day('2020-07-01'), 2020)).toBeCloseTo((182 / 366) * 360)
  // Days outside the year stand at its ends.
  expect([angleAt(day('2017-12-24'), 2018), angleAt(day('2019-02-01'), 2018)]).toEqual([0, 360])
  expect([pointAt(0, 100), pointAt(90, 100), pointAt(180, 100)]).toEqual([
    { x: 210, y: 110 },
    { x: 310, y: 210 },
    { x: 210, y: 310 },
  ])
})

test('GOV-75 later days stand later, and every mark is inside the wheel and outside its heart', () => {
  fc.assert(
    fc.property(anyDay, fc.integer({ min: 0, max: 9 }), fc.integer({ min: 1, max: 10 }), (on, at, count) => {
      expect(angleOf(on, year)).toBeLessThan(angleOf(plusDays(on, 1), year) + (on === '2018-12-31' ? 360 : 0))
      const radius = bodyRing(Math.min(at, count - 1), count)
      expect(radius + markSize).toBeLessThan(rings.agreement - markSize)
      expect(radius - markSize).toBeGreaterThan(rings.turns.outer)
      const middle = pointAt(angleOf(on, year), radius)
      for (const shape of [...shapes, 'diamond' as const])
        for (const { x, y } of pointsIn(outline(shape, middle)))
          expect(Math.hypot(x - side / 2, y - side / 2)).toBeLessThan(rings.holidays.inner)
    }),
  )
})

test('GOV-75 bodies differ by ring and by shape, not by colour', () => {
  const radii = Array.from({ length: mostRings }, (_, at) => bodyRing(at, mostRings))
  expect(new Set(radii).size).toBe(mostRings)
  expect(radii).toEqual(radii.toSorted((a, b) => b - a))
  expect(new Set(shapes.map((shape) => outline(shape, { x: 0, y: 0 }))).size).toBe(mostRings)
  // Those that come after share the innermost.
  expect(bodyRing(8, 9)).toBe(bodyRing(mostRings - 1, 9))
})

test('GOV-75 the picture draws every meeting by its state, has a name and words, and nothing inline', () => {
  const meetings = (['planned', 'frozen', 'held', 'cancelled'] as const).map((state, at) => meeting(state, at))
  const entries = entriesOf(year, { meetings, deadlines: [], stretches: [] }, today)
  const bodies = [{ body: 'styregruppe', name: 'Styregruppen' }]
  const svg = rendered(<Wheel {...{ year, entries, bodies, today }} stretches={[]} language="da" />)
  for (const state of ['planned', 'frozen', 'held', 'cancelled'])
    expect(svg.match(new RegExp(`class="w-meeting w-${state}"`, 'g'))).toHaveLength(1)
  for (const says of ['Året 2018 som et hjul', '4 møder', '3 møder', 'w-today', 'januar']) expect(svg).toContain(says)
  expect(svg).not.toContain('style=')
  const other = rendered(<Wheel {...{ entries, bodies, today }} year={2019} stretches={[]} language="en" />)
  expect([other.includes('w-today'), other.includes('January')]).toEqual([false, true])
})

test('GOV-75 the tables tell of each meeting, and of the agenda of those that are planned, day by day', () => {
  const [planned, held] = [meeting('planned', 0), meeting('held', 1)]
  const entries = entriesOf(year, { meetings: [planned, held], deadlines: [], stretches: [] }, today)
  expect(entries.map(({ kind, on }) => [kind, on])).toEqual(
    [
      ['papers', papersDueOn(planned)],
      ['meeting', planned.onDay],
      ['meeting', held.onDay],
    ].toSorted(([, a = ''], [, b = '']) => a.localeCompare(b)),
  )
})

function meeting(state: MeetingState, at: number): MeetingOfYear {
  const onDay = day(`2018-1${at % 2}-0${at + 2}`)
  return { id: `m-${at}`, body: 'styregruppe', bodyName: 'Styregruppen', onDay, state, extraordinary: false }
}

/** The corners of a path; of the two arcs of a circle the ends. */
function pointsIn(path: string): { x: number; y: number }[] {
  const [start = ''] = /^M[\d.]+ [\d.]+/.exec(path) ?? []
  const corners = [start, ...(path.match(/L[\d.]+ [\d.]+/g) ?? [])]
  return corners.map((corner) => {
    const [x = 0, y = 0] = corner.slice(1).split(' ').map(Number)
    return { x, y }
  })
}
