import { expect, test } from 'vitest'
import { faults, lines, meeting, more, read } from '../../../test/evidence-file.ts'

test('EVD-23 names are the agreement’s own: subject, party, act, seat, indicator, promise, question', () => {
  const wrong = (row: string) => faults(more('about,detail', row))[0]
  expect(wrong('meeting-held,,,2018-03-06,,,,,')).toContain('must say what it is about')
  expect(wrong('office-assumed,chari,a,2018-03-06,,,,,')).toContain('Did you mean "chair"?')
  expect(wrong('office-assumed,chair,,2018-03-06,,,,,')).toContain('must name the party')
  expect(wrong('office-assumed,chair,d,2018-03-06,,,,,')).toContain('no party called "d"')
  expect(wrong('done,safety,a,2018-03-06,,,,,,inspectet')).toContain('Did you mean "inspected"?')
  expect(wrong('group-established,groups,,2018-03-06,,,,,,')).toContain('must name the thing in about')
  expect(wrong('group-established,groups,,2018-03-06,,,,,,Unge & Medier')).toContain('cannot be used as a name')
  expect(wrong('seat-filled,board,a,2018-03-06,,,,,,hed')).toContain('Did you mean "head"?')
  expect(wrong('seat-filled,board,,2018-03-06,,,,,,head')).toContain('must name the party')
  expect(wrong('measured,safety,,2018-03-06,,,,,,feer,"{""value"":""3""}"')).toContain('Did you mean "fear"?')
  expect(wrong('attested,board,,2018-03-06,,,,,,atested,"{""yes"":true}"')).toContain('Did you mean "attested"?')
  expect(wrong('decided,board,,2018-03-06,,,,,,,"{""question"":""how-offten"",""answer"":{""min"":3}}"')).toContain(
    'Did you mean "how-often"?',
  )
})

test('EVD-23 a group that the file sets up may be named in it, wherever its line stands', () => {
  const text = more(
    'about,detail',
    'meeting-held,youth,,2018-06-06,,,,,',
    'seat-filled,board,c,2018-06-07,,,,,,youth',
    'charter-approved,groups,,2018-06-08,,,,,,youth,"{""states"":[""task""]}"',
    'group-established,groups,,2018-05-02,,,,,,youth',
  )
  expect(faults(text)).toEqual([])
  expect(faults(lines('meeting-held,youth,,2018-06-06,,,,,'), { groups: new Set(['youth']) })).toEqual([])
  expect(faults(lines('meeting-held,youth,,2018-06-06,,,,,'))).toHaveLength(1)
})

test('EVD-24 amounts are decimals, and set aside in the unit of the agreement', () => {
  const wrong = (amount: string, unit = 'fte') =>
    faults(lines(`set-aside,chair,a,2018-03-06,,,"${amount}",${unit},`))[0]
  expect(wrong('')).toContain('must say how much')
  for (const amount of ['1.000,5', '-1', '1e3', 'en halv', '0x1'])
    expect(wrong(amount), amount).toContain('is no amount')
  expect(wrong('0.1', 'hours')).toContain('it says fte')
  expect(wrong('0.1', 'FTE')).toBeUndefined()
})

test('EVD-24 a period has a name that is known, and nothing expires before it begins', () => {
  expect(faults(more('for_period', `${meeting},2018-Q5`))[0]).toContain('is no period')
  for (const period of ['2018', '2018-H1', '2018-Q3', '2018-03', 'term'])
    expect(faults(more('for_period', `${meeting},${period}`))).toEqual([])
  expect(faults(lines('office-assumed,chair,a,2018-03-06,,2018-03-05,,,'))[0]).toContain('expires before it begins')
})

test('EVD-25 the detail has the one shape of its kind', () => {
  const wrong = (kind: string, detail: string) =>
    faults(more('detail', `${kind},board,,2018-03-06,2018-03-07,,,,,"${detail.replaceAll('"', '""')}"`))[0]
  expect(wrong('meeting-held', '{plan: 1}')).toContain('is no JSON')
  expect(wrong('meeting-held', '{"plan": 1}')).toContain('does not fit')
  expect(wrong('meeting-held', '"words"')).toContain('does not fit')
  expect(wrong('attested', '{"yes": "ja"}')).toContain('does not fit')
  expect(wrong('attested', '')).toContain('does not fit')
  expect(wrong('decided', '{"question":"how-often","answer":{"min":"many"}}')).toContain('must be a whole number')
  expect(wrong('decided', '{"question":"how-often","answer":{"mni":3}}')).toContain('Did you mean "min"?')
  expect(wrong('decided', '{"question":"how-often"}')).toContain('does not fit')
  expect(wrong('decided', '{"focus_area":"safety","change":"shut"}')).toContain('does not fit')
  expect(wrong('decided', '{"focus_area":"safty","change":"closed"}')).toContain('Did you mean "safety"?')
  expect(wrong('decided', '{"question":"how-often","answer":3}')).toBeUndefined()
})

test('EVD-25 a detail that looks like one of our own faults is a detail', () => {
  const text = more('detail', `${meeting},"{""code"":""x"",""column"":""y"",""message"":""z""}"`)
  expect(read(text).evidence?.[0]?.detail).toEqual({ code: 'x', column: 'y', message: 'z' })
})
