import { expect, test } from 'vitest'
import { codesOf, compiled } from '../../../test/agreement-example.ts'
import { normKinds } from '../vocabulary.ts'
import { forcesFor } from './check-kinds.ts'

type Change = [from: string, to: string]
function codes(...reading: Change[]) {
  return codesOf(compiled({ reading }))
}
/** The example with its power turned into another promise. */
function instead(lines: string, force = 'binding', ...more: Change[]) {
  const own = lines
    .split('\n')
    .map((line) => `        ${line}`)
    .join('\n')
    .trimStart()
  return codes(
    ['force: permission\n        kind: power\n        event: fagfolk-inviteret', `force: ${force}\n        ${own}`],
    ...more,
  )
}
const grace = 'grace: { assumed: P60D, ask: formand, field: grace }'

test('AGR-13 a permission owes nothing: it cannot be the force of a judged kind', () => {
  expect(codes(['force: binding\n        kind: recurring', 'force: permission\n        kind: recurring'])).toEqual([
    'force-kind',
  ])
  expect(codes(['force: permission\n        kind: power', 'force: binding\n        kind: power'])).toEqual([
    'force-kind',
  ])
})

test('AGR-13 every kind says which force it can have', () => {
  for (const kind of normKinds) expect(forcesFor[kind].length, kind).toBeGreaterThan(0)
  expect(forcesFor.recurring).not.toContain('statement')
})

test('AGR-13 a binding promise of a kind that is never judged is a warning', () => {
  expect(instead('kind: reference\nsource: Loven')).toEqual(['free-but-binding'])
})

test('AGR-13 what is owed or meant is owed by somebody', () => {
  expect(codes(['        bearer: styregruppe\n        force: binding', '        force: binding'])).toEqual([
    'bearer-missing',
  ])
  expect(
    codes([
      '        bearer: styregruppe\n        force: binding',
      '        bearers: [nordby, sydby]\n        force: binding',
    ]),
  ).toEqual([])
})

test('AGR-14 a period counted to the end needs an end', () => {
  const endless: Change[] = [['until: 2021-12-31', 'until: indefinite']]
  expect(codes(['per: calendar-year', 'per: term'], ...endless)).toContain('term-without-end')
  expect(codes(['unit: aarsvaerk', 'unit: aarsvaerk\n        per: term'], ...endless)).toContain('term-without-end')
  expect(
    instead(`kind: deadline\nevent: evaluated\nbefore_expiry: { ask: formand, field: turn }`, 'binding', ...endless),
  ).toContain('term-without-end')
  expect(codes(['per: calendar-year', 'per: term'])).toEqual([])
})

test('AGR-14 a window that the start or end cuts needs its stub declared', () => {
  const cut: Change[] = [
    ['from: 2020-01-01', 'from: 2020-02-01'],
    ['quote: perioden 1. januar', 'quote: perioden 1. februar'],
  ]
  const late = compiled({ text: [['perioden 1. januar', 'perioden 1. februar']], reading: cut })
  expect(late.findings).toMatchObject([{ code: 'stub-undeclared', severity: 'error' }])
  const declared = compiled({
    text: [['perioden 1. januar', 'perioden 1. februar']],
    reading: [...cut, ['min: 3', 'min: 3\n        stub: pro-rata']],
  })
  expect(declared.findings).toEqual([])
})

test('AGR-14 half-years, quarters, months and years of the agreement are cut by their own edges', () => {
  const dated = (from: string, until: string, per: string) => {
    const reading: Change[] = [
      ['from: 2020-01-01', `from: ${from}`],
      ['until: 2021-12-31', `until: ${until}`],
      [', quote: perioden 1. januar 2020 – 31. december 2021', ''],
      ['per: calendar-year', `per: ${per}`],
    ]
    return codes(...reading).includes('stub-undeclared')
  }
  expect(dated('2020-07-01', '2021-12-31', 'half-year')).toBe(false)
  expect(dated('2020-04-01', '2021-12-31', 'half-year')).toBe(true)
  expect(dated('2020-04-01', '2021-09-30', 'quarter')).toBe(false)
  expect(dated('2020-04-01', '2021-08-31', 'quarter')).toBe(true)
  expect(dated('2020-04-01', '2021-08-31', 'month')).toBe(false)
  expect(dated('2020-04-15', '2021-08-31', 'month')).toBe(true)
  expect(dated('2020-04-15', '2022-04-14', 'agreement-year')).toBe(false)
  expect(dated('2020-04-15', '2022-08-31', 'agreement-year')).toBe(true)
  expect(dated('2020-02-29', '2022-02-28', 'agreement-year')).toBe(false)
  expect(dated('unknown', '2022-08-31', 'calendar-year')).toBe(true)
})

test('AGR-14 a deadline has exactly one way of saying when', () => {
  expect(instead('kind: deadline\nevent: evaluated')).toEqual(['deadline-when'])
  expect(instead('kind: deadline\nevent: evaluated\nby: 2020-05-01\nbefore: 2020-06-01')).toEqual(['deadline-when'])
  expect(instead('kind: deadline\nevent: evaluated\nby: 2020-05-01')).toEqual([])
})

test('AGR-14 a term says what happens at the end, or how parties leave', () => {
  expect(instead('kind: term')).toEqual(['rows-missing'])
  expect(instead('kind: term\nnotice: P6M', 'permission')).toEqual([])
})

test('AGR-14 the most cannot be less than the least', () => {
  expect(codes(['min: 3', 'min: 3\n        max: 2'])).toEqual(['max-below-min'])
})

test('AGR-15 an office rotates among parties only, each named once', () => {
  const result = compiled({ reading: [['among: [nordby, sydby]', 'among: [nordby, sydbyen]']] })
  expect(result.findings).toMatchObject([{ code: 'rotation-outside', line: 50, column: 25 }])
  expect(result.findings[0]?.hint.en).toMatch(/^Did you mean "sydby"\?/)
  expect(codes(['among: [nordby, sydby]', 'among: [nordby, sydby, nordby]'])).toEqual(['named-twice'])
})

test('AGR-15 an order names the parties of the rotation', () => {
  expect(codes(['among: [nordby, sydby]', 'among: [nordby, sydby]\n        order: [nordby, nordby]'])).toEqual([
    'order-outside',
  ])
  expect(codes(['among: [nordby, sydby]', 'among: [nordby, sydby]\n        order: [sydby, nordby]'])).toEqual([])
})

test('AGR-15 rotation and following are about an office', () => {
  expect(
    codes([
      'bearer: formandskab\n        force: binding\n        kind: rotation',
      'bearer: parties\n        force: binding\n        kind: rotation',
    ]),
  ).toEqual(['office-missing'])
  expect(instead(`kind: follows\nfollows: formandskab\n${grace}`)).toEqual(['office-missing'])
  expect(instead(`kind: follows\noffice: formandskab\nfollows: formand\n${grace}`)).toEqual(['unknown-office'])
})

test('AGR-15 nobody judges itself unless the text says so', () => {
  const every = 'kind: attested\nevery: { ask: formand, field: turn }'
  expect(instead(`${every}\nby: styregruppe`)).toEqual(['judged-by-itself'])
  expect(
    instead(`${every}\nby: { assumed: styregruppe, ask: formand, field: who }`, 'binding', [
      'answer: {',
      'answer: { who: body,',
    ]),
  ).toEqual(['judged-by-itself'])
  expect(instead(`${every}\nby: styregruppe\nby_itself: true`)).toEqual([])
  expect(instead(`${every}\nby: nordby`)).toEqual([])
  expect(instead(`${every}\nby: kongen`)).toEqual(['unknown-body'])
})

test('AGR-15 seats are of parties, bodies and classes of groups that exist', () => {
  const seats = (seat: string) => instead(`kind: membership\nbody: styregruppe\nseats: [${seat}]\n${grace}`)
  expect(seats('{ id: a, party: oestby, function: Chef }')).toEqual(['unknown-party'])
  expect(seats('{ id: a, each_group: styregruppe, function: Formand }')).toEqual(['not-a-class'])
  expect(seats('{ id: a, party: nordby, function: Chef }, { id: a, party: sydby, function: Chef }')).toEqual([
    'named-twice',
  ])
  expect(
    seats('{ id: a, parties: [nordby, sydby], function: Chef }, { id: b, each_group: grupper, function: Formand }'),
  ).toEqual([])
})

test('AGR-16 an agreement does not end before it begins', () => {
  expect(codes(['until: 2021-12-31', 'until: 2019-12-31'])).toEqual(expect.arrayContaining(['until-before-from']))
})

test('AGR-16 an agreement is not signed after it has ended', () => {
  expect(codes(['on: 2020-01-10', 'on: 2022-01-10'])).toEqual(expect.arrayContaining(['signed-after-end']))
})

test('AGR-16 a deadline outside the term is a warning', () => {
  expect(instead('kind: deadline\nevent: evaluated\nby: 2023-05-01')).toEqual(['date-outside-term'])
})
