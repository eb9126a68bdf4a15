import fc from 'fast-check'
import { expect, test } from 'vitest'
import { rendered } from '../../../test/rendered.ts'
import { day, plusDays } from '../../platform/days.ts'
import { cluster, filledLanes, type TimelineEntry } from './timeline-lanes.ts'
import { TimelineTable } from './timeline-table.tsx'
import { TermTimeline, type TimelineProps, timelineAxis } from './timeline.tsx'

function entry(id: string, kind: TimelineEntry['kind'], on: string): TimelineEntry {
  return { id, kind, on: day(on), subject: 'Styregruppen' }
}

const props: TimelineProps = {
  id: 'term',
  term: { from: day('2018-01-01'), until: day('2019-12-31') },
  entries: [
    entry('1', 'meeting-held', '2018-03-06'),
    entry('2', 'meeting-held', '2018-03-09'),
    entry('3', 'meeting-planned', '2018-12-06'),
    entry('4', 'retracted', '2018-04-01'),
    entry('5', 'set-aside', '2018-01-15'),
  ],
  deadlines: [
    { id: 'a', on: day('2018-12-31'), verdict: 'open', says: 'Fire møder' },
    { id: 'b', on: day('2018-12-31'), verdict: 'due', says: 'To møder', href: '/loefter/b' },
  ],
  asOf: day('2018-10-15'),
  language: 'da',
}

test('PIC-07 an agreement without days of its own is drawn from what happened, else from the chosen date', () => {
  const bare = { ...props, term: { from: null, until: null }, entries: [], deadlines: [] }
  expect(timelineAxis(bare)).toEqual({ from: props.asOf, until: props.asOf })
  expect(rendered(<TermTimeline {...bare} />)).toContain('role="img"')
})

test('PIC-07 only lanes that hold something are drawn, and a retraction holds nothing', () => {
  expect(filledLanes(props.entries).map((one) => one.lane)).toEqual(['meetings', 'money'])
})

test('PIC-07 what would cover one another on a phone is one mark with its number', () => {
  const svg = rendered(<TermTimeline {...props} />)
  expect(svg).toMatch(/6\. marts 2018: Møde holdt, Styregruppen\n9\. marts 2018/)
  expect(svg).toMatch(/class="p-count"[^>]*>2</)
})

test('PIC-07 however many there are, marks keep their distance and nothing is lost', () => {
  const axis = { from: day('2018-01-01'), until: day('2019-12-31') }
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 0, max: 729 }), { maxLength: 60 }), (offsets) => {
      const clusters = cluster(
        offsets.map((offset) => ({ on: plusDays(axis.from, offset) })),
        axis,
      )
      expect(clusters.reduce((sum, one) => sum + one.members.length, 0)).toBe(offsets.length)
      for (const [index, one] of clusters.slice(1).entries())
        expect(one.at - (clusters[index]?.at ?? 0)).toBeGreaterThanOrEqual(5.5)
    }),
  )
})

test('PIC-07 deadlines of one day stand together, the pressing one in front', () => {
  expect(rendered(<TermTimeline {...props} />)).toMatch(/<g class="v-due"><title>31\. dec\. 2018: Fire møder \(åben\)/)
})

test('PIC-05 the timeline’s table tells every event, plan and deadline in the order of their days', () => {
  const table = rendered(<TimelineTable {...props} />)
  const rows = [...table.matchAll(/datetime="([^"]+)"/g)].map((found) => found[1])
  expect(rows).toEqual(['2018-01-15', '2018-03-06', '2018-03-09', '2018-12-06', '2018-12-31', '2018-12-31'])
  expect(table).toContain('<a href="/loefter/b">To møder</a>')
  expect(table).toContain('planlagt')
})

test('PIC-08 the timeline carries no style of its own and no script', () => {
  expect(rendered(<TermTimeline {...props} />)).not.toMatch(/ style=|<style|<script/)
})
