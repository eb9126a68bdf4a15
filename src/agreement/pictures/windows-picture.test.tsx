import { SaxesParser } from 'saxes'
import { expect, test } from 'vitest'
import { rendered } from '../../../test/rendered.ts'
import { day, type Day } from '../../platform/days.ts'
import type { WindowStanding } from '../model.ts'
import type { Verdict } from '../vocabulary.ts'
import { SlideTrack } from './slide-track.tsx'
import { VerdictBar, VerdictKey } from './verdict-bar.tsx'
import { countVerdicts } from './look.ts'
import { WindowsPicture, type WindowsProps } from './windows-picture.tsx'
import { marksOf, rowsOf } from './windows-rows.ts'
import { WindowsTable } from './windows-table.tsx'

function window(from: string, until: string, verdict: Verdict, more: Partial<WindowStanding> = {}): WindowStanding {
  return {
    from: day(from),
    until: day(until),
    needed: 2,
    happened: 0,
    planned: 0,
    unconfirmed: 0,
    verdict,
    thing: null,
    stub: false,
    evidence: [],
    ...more,
  }
}

const years = [
  window('2018-01-01', '2018-12-31', 'due', { happened: 1, evidence: ['e1'] }),
  window('2019-01-01', '2019-12-31', 'not-yet'),
]
const props: WindowsProps = {
  id: 'moeder',
  says: 'Styregruppen holder <to> møder',
  windows: years,
  marks: [{ id: 'e1', on: day('2018-03-06'), state: 'happened', label: 'Møde holdt' }],
  term: { from: day('2018-01-01'), until: day('2019-12-31') },
  asOf: day('2018-10-15'),
  language: 'da',
}

test('PIC-04 a promise without windows says so instead of an empty picture', () => {
  expect(rendered(<WindowsPicture {...props} windows={[]} />)).toContain('ingen perioder')
  expect(rendered(<WindowsTable {...props} windows={[]} />)).toBe('')
})

test('PIC-04 each window stands at its share of the term, with verdict, sign and figures', () => {
  const svg = rendered(<WindowsPicture {...props} />)
  expect(svg).toMatch(/<g class="v-due p-solid">.*?<rect class="p-bar" x="0%"[^>]*width="50%"/s)
  expect(svg).toMatch(/<g class="v-not-yet p-open">.*?<rect class="p-bar" x="50%"[^>]*width="50%"/s)
  expect(svg).toContain('frist nær · 1 af 2')
  expect(svg).toContain('pr. 15. okt. 2018')
})

test('PIC-04 the picture is an image with a title and a description that tells every window', () => {
  const svg = rendered(<WindowsPicture {...props} />)
  expect(svg).toContain('role="img"')
  expect(svg).toContain('aria-labelledby="moeder-title"')
  expect(svg).toContain('<title id="moeder-title">Perioder for løftet: Styregruppen holder &lt;to&gt; møder</title>')
  expect(svg).toContain('2018: frist nær, 1 af 2. 2019: ikke begyndt, 0 af 2. Valgt dato: 15. okt. 2018.')
})

test('PIC-04 windows of one thing share a row; what overlaps gets a row of its own', () => {
  const rows = rowsOf(
    [
      window('2018-01-01', '2018-06-30', 'kept', { thing: 'a' }),
      window('2018-07-01', '2018-12-31', 'open', { thing: 'a' }),
      window('2018-03-01', '2018-09-30', 'open', { thing: 'b' }),
      window('2018-06-01', '2018-08-30', 'open', { thing: 'a' }),
    ],
    [],
  )
  expect(rows.map((row) => [row.thing, row.windows.length])).toEqual([
    ['a', 2],
    ['a', 1],
    ['b', 1],
  ])
})

test('PIC-04 a plan is hollow, what happened is filled, a retraction is no mark', () => {
  const entries = [
    { id: '1', kind: 'meeting-held' as const, occurredOn: day('2018-03-06') },
    { id: '2', kind: 'meeting-planned' as const, occurredOn: day('2018-12-06') },
    { id: '3', kind: 'retracted' as const, occurredOn: day('2018-12-07') },
  ]
  expect(marksOf(entries, () => 'x').map((mark) => mark.state)).toEqual(['happened', 'planned'])
})

test('PIC-04 a date beyond the term stands at its end with an arrow', () => {
  expect(rendered(<WindowsPicture {...props} asOf={day('2026-11-23')} />)).toContain('pr. 23. nov. 2026 →')
  expect(rendered(<WindowsPicture {...props} asOf={day('2017-11-23')} />)).toContain('← pr. 23. nov. 2017')
})

test('PIC-04 a window without a last day reaches as far as everything else, and says from when it runs', () => {
  const endless = [window('2018-03-01', '9999-12-31', 'open')]
  const svg = rendered(<WindowsPicture {...props} windows={endless} marks={[]} />)
  expect(svg).toContain('fra 1. marts 2018: åben')
  expect(svg).toContain('juli 2019')
  const alone = rendered(<WindowsPicture {...props} windows={endless} marks={[]} term={{ from: null, until: null }} />)
  expect(alone).toContain('marts 2018')
  expect(alone).not.toContain('9999')
})

test('PIC-05 the table holds every figure of the picture, in both languages', () => {
  const named = [
    window('2018-05-02', '2018-07-31', 'broken', { thing: 'unge', stub: true, unconfirmed: 1, planned: 3 }),
  ]
  const table = rendered(<WindowsTable says="x" windows={named} names={{ unge: 'Unge' }} language="en" />)
  for (const words of ['2 May – 31 Jul 2018', 'Unge', 'broken', 'shortened period', '>3<', '>1<'])
    expect(table).toContain(words)
  expect(rendered(<WindowsTable {...props} />)).toContain('frist nær')
})

test('PIC-06 the bar leaves out what owes nothing and vanishes when nothing is owed', () => {
  const counts = countVerdicts([
    { verdict: 'kept' },
    { verdict: 'kept' },
    { verdict: 'open' },
    { verdict: 'open' },
    { verdict: 'free' },
  ])
  const bar = rendered(<VerdictBar id="sum" counts={counts} language="da" />)
  expect(bar).toContain('4 løfter: 2 holdt, 2 åbne')
  expect(bar).not.toContain('v-free')
  expect(rendered(<VerdictKey counts={counts} language="da" />)).toContain('1 sætning uden pligt')
  expect(rendered(<VerdictBar id="sum" counts={countVerdicts([{ verdict: 'free' }])} language="da" />)).toBe('')
})

test('PIC-08 no picture carries a style of its own, a script or an address, and every one is well-formed', () => {
  const happened = ['2018-02-01', '2018-02-01', '2019-02-01'].map((one) => day(one)) satisfies Day[]
  const pictures = [
    rendered(<WindowsPicture {...props} />),
    rendered(<VerdictBar id="sum" counts={countVerdicts([{ verdict: 'kept' }])} language="en" />),
    rendered(
      <SlideTrack
        axis={{ from: day('2018-01-01'), until: day('2019-12-31') }}
        asOf={day('2018-10-15')}
        happened={happened}
        language="da"
      />,
    ),
  ]
  for (const picture of pictures) {
    expect(picture).not.toMatch(/ style=|<style|<script|href=|javascript:/)
    new SaxesParser({ xmlns: false, fragment: false }).write(`<all>${picture}</all>`).close()
  }
  expect(pictures[2]?.match(/class="t-tick/g)).toHaveLength(2)
})
