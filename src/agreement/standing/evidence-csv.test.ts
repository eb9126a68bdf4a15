import fc from 'fast-check'
import { expect, test } from 'vitest'
import { marked, unmarked } from './csv-cells.ts'
import { columns, faults, lines, meeting, more, read } from '../../../test/evidence-file.ts'

test('EVD-20 one faulty line and nothing is taken in; every faulty line is named', () => {
  const text = lines(
    meeting,
    'meeting-hold,board,,2018-04-06,,,,,',
    'meeting-held,bord,,6/4-2018,,,,,',
    meeting.replace('03-06', '05-06'),
  )
  expect(read(text).evidence).toBeUndefined()
  expect(faults(text)).toEqual([
    '3: "meeting-hold" is no kind of evidence. Did you mean "meeting-held"?',
    '4: "6/4-2018" is no date (occurred_on); write year-month-day, such as 2018-03-06.',
  ])
})

test('EVD-20 what is no text is refused: zero bytes, another encoding, too large, an empty file', () => {
  expect(faults(new Uint8Array([107, 0, 105]))).toEqual([expect.stringContaining('zero bytes')])
  expect(faults(Uint8Array.from([...new TextEncoder().encode(lines(meeting)), 0xe6]))).toEqual([
    expect.stringContaining('not text in UTF-8'),
  ])
  expect(faults(new Uint8Array(10 * 1024 * 1024 + 1))).toEqual(['1: The file is too large; at most 10 MB.'])
  expect(faults('')).toEqual([expect.stringContaining('The file is empty')])
  expect(faults('\n\n')).toEqual([expect.stringContaining('The file is empty')])
})

test('EVD-20 fifty thousand lines are read, one more is too many', () => {
  const row = (place: number) => `meeting-held,board,,2018-03-06,2018-03-07T09:00:00Z,,,,,r${place}`
  const many = (count: number) => more('ref', ...Array.from({ length: count }, (_, place) => row(place)))
  expect(read(many(50_000)).evidence).toHaveLength(50_000)
  expect(faults(many(50_001))).toEqual(['50002: The file has too many lines; at most 50000.'])
}, 60_000)

test('EVD-21 the first line names the columns, in any order, once each; an unknown one gets a suggestion', () => {
  const other = `occurred_on,recorded_at,kind,subject\n2018-03-06,2018-03-07T09:00:00Z,meeting-held,board`
  expect(read(other).evidence).toHaveLength(1)
  expect(faults(`${columns},occured_on\n${meeting},`)).toEqual([
    '1: The column "occured_on" is unknown. Did you mean "occurred_on"?',
  ])
  expect(faults(`${columns},kind\n${meeting},x`)).toEqual(['1: The column "kind" is there twice.'])
  expect(faults(`subject,party\nboard,a`)).toEqual([
    expect.stringContaining('"kind" is missing'),
    expect.stringContaining('"occurred_on" is missing'),
  ])
})

test('EVD-21 a byte order mark, Windows line ends, blank lines and trailing columns are no matter', () => {
  const entry = read(`\ufeff${columns}\r\n\r\n${meeting}\r\n\r\n`).evidence?.[0]
  expect(entry).toMatchObject({
    id: 'line-3',
    kind: 'meeting-held',
    subject: 'board',
    occurredOn: '2018-03-06',
    recordedAt: '2018-03-07T09:00:00.000Z',
  })
  expect(read(lines('meeting-held,board,,2018-03-06,2018-03-07T09:00:00Z')).evidence).toHaveLength(1)
  expect(read(lines(`${meeting},,,`)).evidence).toHaveLength(1)
})

test('EVD-21 a file as Danish spreadsheets write it: semicolons, a comma in amounts, sep= on top', () => {
  const head = 'kind;subject;party;occurred_on;recorded_at;quantity;unit;note'
  const row = 'set-aside;chair;a;2018-02-01;2018-02-01 13:40;0,1;fte;"Sat af, som aftalt; i budgettet"'
  for (const text of [`${head}\n${row}`, `sep=;\r\n${head}\r\n${row}\r\n`]) {
    expect(read(text).evidence?.[0]).toMatchObject({
      quantity: '0.1',
      recordedAt: '2018-02-01T12:40:00.000Z',
      note: 'Sat af, som aftalt; i budgettet',
    })
  }
})

test('EVD-21 a cell that looks like a formula stays the text that it is', () => {
  const entry = read(lines('meeting-held,board,,2018-03-06,2018-03-07T09:00:00Z,,,,"=HYPERLINK(""http://x"")"'))
    .evidence?.[0]
  expect(entry?.note).toBe('=HYPERLINK("http://x")')
})

test('EVD-21 a fault after a cell of several lines is named with its own line', () => {
  const long = 'meeting-held,board,,2018-03-06,2018-03-07T09:00:00Z,,,,"one\ntwo\nthree"'
  expect(faults(lines(long, 'meeting-held,bord,,2018-04-06,,,,,'))).toEqual([
    '5: The agreement does not know "bord" (subject). Did you mean "board"?',
  ])
})

test('EVD-21 quotation marks that do not fit are said with their line', () => {
  expect(faults(lines(meeting, 'meeting-held,board,,2018-04-06,,,,,"open'))).toEqual([
    expect.stringMatching(/^\d: The quotation marks do not fit/),
  ])
  expect(faults(lines('meeting-held,"board"x,,2018-04-06,,,,,'))).toEqual([
    expect.stringMatching(/^2: The quotation marks do not fit/),
  ])
  expect(faults(lines(`${meeting},surplus,words`))).toEqual([
    expect.stringContaining('2: The line has 11 fields, but there are 9 columns'),
  ])
})

test('EVD-22 moments are read with their zone, without one in Copenhagen, and a bare date is its noon', () => {
  const at = (moment: string) => read(lines(`meeting-held,board,,2018-07-06,${moment},,,,`)).evidence?.[0]?.recordedAt
  expect(at('2018-07-07T09:00:00+02:00')).toBe('2018-07-07T07:00:00.000Z')
  expect(at('2018-07-07T09:00')).toBe('2018-07-07T07:00:00.000Z')
  expect(at('2018-01-07 09:00')).toBe('2018-01-07T08:00:00.000Z')
  expect(at('2018-07-07')).toBe('2018-07-07T12:00:00.000Z')
  expect(at('')).toBe('2018-07-06T12:00:00.000Z')
  for (const wrong of [
    '2018-02-30T09:00:00Z',
    '2018-07-07T25:00:00Z',
    'yesterday',
    '07-07-2018',
    '2018-07-07T09:00:00+99:00',
  ]) {
    expect(faults(lines(`meeting-held,board,,2018-07-06,${wrong},,,,`)), wrong).toEqual([
      expect.stringContaining('is no moment'),
    ])
  }
})

test('EVD-22 a plan must say when it was recorded, unless the file is being recorded now', () => {
  const plan = lines('meeting-planned,board,,2018-12-06,,,,,')
  expect(faults(plan)).toEqual(['2: A plan must say when it was recorded (recorded_at).'])
  expect(read(plan, { recordedAt: '2018-10-15T10:00:00.000Z' }).evidence?.[0]?.recordedAt).toBe(
    '2018-10-15T10:00:00.000Z',
  )
})

test('EVD-26 one occurrence is one: the second is refused with the line of the first', () => {
  expect(faults(lines(meeting, meeting))).toEqual([
    '3: The same is already in line 2. Two occurrences on one day are told apart by a ref each.',
  ])
  expect(faults(more('ref', `${meeting},morning`, `${meeting},evening`))).toEqual([])
  expect(faults(more('ref', `${meeting},spring`, `${meeting.replace('03-06', '03-08')},spring`))).toHaveLength(1)
  const known = new Map([['meeting-held\nboard\n\non 2018-03-06', 'e17']])
  expect(faults(lines(meeting), { occurrences: known })[0]).toContain('already recorded (entry e17)')
})

test('EVD-26 a thing within the subject and, for a party’s own deed, the party tell two apart', () => {
  const seat = (party: string) => `seat-filled,board,${party},2018-03-06,,,,,,head`
  expect(faults(more('about', seat('a'), seat('b')))).toEqual([])
  expect(faults(more('about', seat('a'), seat('a')))).toHaveLength(1)
})

test('EVD-27 a retraction names an entry that is there, is final, and makes room for another', () => {
  const header = 'id,retracts'
  expect(faults(more(header, `${meeting},one,`, 'retracted,,,,2018-04-01,,,,,two,oen'))[0]).toContain('no entry "oen"')
  expect(faults(more(header, `${meeting},one,`, 'retracted,,,,2018-04-01,,,,,two,'))[0]).toContain(
    'must say which entry',
  )
  const final = more(
    header,
    `${meeting},one,`,
    'retracted,,,,2018-04-01,,,,,two,one',
    'retracted,,,,2018-05-01,,,,,three,two',
  )
  expect(faults(final)[0]).toContain('is itself a retraction')
  const again = more(
    header,
    `${meeting},one,`,
    'meeting-held,board,,2018-03-06,2018-04-01,,,,,two,one',
    `${meeting},three,`,
  )
  expect(read(again).evidence?.map(({ id, kind, retracts }) => [id, kind, retracts])).toEqual([
    ['one', 'meeting-held', null],
    ['two', 'retracted', 'one'],
    ['three', 'meeting-held', null],
  ])
  expect(faults(more(header, 'retracted,,,,2018-04-01,,,,,two,e1'), { ids: new Set(['e1']) })).toEqual([])
})

test('EVD-27 an id stands once', () => {
  expect(faults(more('id', `${meeting},one`, `${meeting.replace('03-06', '03-08')},one`))).toEqual([
    '3: The id "one" already stands in line 2.',
  ])
})

test('EVD-20 whatever a file holds, it is read or answered in sentences of both languages, never thrown', () => {
  const cell = fc.oneof(
    fc.constantFrom(
      'meeting-held',
      'board',
      '2018-03-06',
      '"',
      ',',
      ';',
      '\n',
      '{"a":1}',
      '=1+1',
      '2018-03-07T09:00:00Z',
    ),
    fc.string({ maxLength: 12 }),
  )
  const file = fc.oneof(
    fc
      .array(
        fc.array(cell, { maxLength: 16 }).map((cells) => cells.join(',')),
        { maxLength: 8 },
      )
      .map((rows) => [columns, ...rows].join('\n')),
    fc.string({ maxLength: 200 }),
  )
  fc.assert(
    fc.property(file, (text) => {
      const result = read(text)
      for (const { line, message } of result.faults ?? []) {
        expect(line).toBeGreaterThan(0)
        for (const sentence of [message.da, message.en]) expect(sentence).toMatch(/^\S.*[.…?]$/s)
      }
    }),
    { numRuns: 500 },
  )
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 200 }), (bytes) => void read(bytes)),
    { numRuns: 300 },
  )
})

test('EVD-20 a mark that keeps a spreadsheet from running words is taken off, that one mark and nothing else', () => {
  const note = (cell: string) =>
    read(lines(`meeting-held,board,,2018-03-06,2018-03-07T09:00:00Z,,,,${cell}`)).evidence?.[0]?.note
  for (const sign of ['=', '+', '-', '@', '\uff1d']) expect(note(`'${sign}1`)).toBe(`${sign}1`)
  expect([note(`''=1`), note(`'anført'`), note(`1'=1`), note('=1')]).toEqual([`'=1`, `'anført'`, `1'=1`, '=1'])
})

test('EVD-20 whatever a cell holds comes back after it was marked, and never goes out as a formula', () => {
  const letters = fc.constantFrom("'", '=', '+', '-', '@', '\t', '\r', '\uff0b', 'a', ' ', '"', ',', '\n')
  const cells = fc.oneof(fc.string({ unit: letters, maxLength: 8 }), fc.string({ unit: 'grapheme' }))
  fc.assert(
    fc.property(cells, (cell) => {
      expect(unmarked(marked(cell))).toBe(cell)
      expect(marked(cell)).not.toMatch(/^[=+\-@\t\r]/)
    }),
  )
})
