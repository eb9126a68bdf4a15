import { expect, test } from 'vitest'
import { anAgreement, anAnswer, anEntry } from '../../../test/agreement-builder.ts'
import { faults, lines, meeting, more, read } from '../../../test/evidence-file.ts'
import { indicatorsDecided } from '../assess/indicators.ts'
import type { Evidence } from '../model.ts'
import { checkEntry } from './evidence-rules.ts'

const fear = { id: 'fear', name: 'Fear', better: 'lower' }

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

test('EVD-23 an indicator is the text’s or a decision’s; while it is open which, any may be measured', () => {
  const aim = { kind: 'aim' as const, bearer: 'partnership', force: 'intent' }
  const written = { ...aim, id: 'own', indicators: [{ id: 'trust', name: 'Trust', better: 'higher' }] }
  const asking = anAgreement([written, { ...aim, ask: 'which' }], {
    questions: [{ id: 'which', answer: { indicator: 'indicators' } }],
  })
  const measured = anEntry('measured', '2018-03-06', { about: 'feer', detail: { value: '3' } })
  const indicators = () => indicatorsDecided([anAnswer('which', '2018-02-01', { indicator: [fear] })])
  expect(checkEntry(measured, asking, { indicators })[0]?.message.en).toContain('Did you mean "fear"?')
  for (const about of ['fear', 'trust']) expect(checkEntry({ ...measured, about }, asking, { indicators })).toEqual([])
  expect(checkEntry(measured, asking, { indicators: () => new Map() })).toEqual([])
  expect(checkEntry(measured, asking)).toEqual([])
})

test('EVD-25 an answer names indicators as a list, each with its name and the way that is better', () => {
  const asking = anAgreement([], { questions: [{ id: 'which', answer: { indicator: 'indicators' } }] })
  const wrong = (indicator: Evidence['detail']) =>
    checkEntry(anAnswer('which', '2018-02-01', { indicator }), asking).map(({ message }) => message.en)
  for (const none of ['fear', ['fear'], [{ ...fear, better: 'up' }], [fear, fear], []])
    expect(wrong(none)).toEqual([expect.stringContaining('must be a list such as [{"id": "safe"')])
  expect(wrong([fear])).toEqual([])
})

test('EVD-23 what enters into force is an agreement of the chain', () => {
  const row = (subject: string) => lines(`entered-into-force,${subject},,2020-03-06,,,,,`)
  expect(faults(row('board'))[0]).toContain('does not know "board"')
  expect(faults(row('next-2020'))[0]).toContain('does not know "next-2020"')
  expect(faults(row('nxt-2020'), { agreements: ['next-2020'] })[0]).toContain('Did you mean "next-2020"?')
  for (const subject of ['', 'partnership', 'made-up', 'next-2020'])
    expect(faults(row(subject), { agreements: ['made-up', 'next-2020'] })).toEqual([])
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

test('EVD-24 hours used are in hours or the unit of the agreement, and what is almost one of them is suggested', () => {
  const purse = { kind: 'allocation' as const, bearer: 'chair', quantity: '0.1', unit: 'aarsvaerk', subject: 'office' }
  const counting = anAgreement([{ ...purse, used: { hours_in_unit: { ask: 'hours' } } }], { language: 'da' })
  const wrong = (unit: string, subject = 'office', agreement = counting) =>
    checkEntry(anEntry('hours-booked', '2018-03-06', { subject, party: 'a', quantity: '7.5', unit }), agreement)
  expect(wrong('tiemr').map(({ column, message }) => [column, message])).toEqual([
    [
      'unit',
      {
        da: 'Aftalen kan ikke tælle i "tiemr" (unit); skriv det i timer eller årsværk. Mente du "timer"?',
        en: 'The agreement cannot count in "tiemr" (unit); write it in hours or årsværk. Did you mean "timer"?',
      },
    ],
  ])
  expect(wrong('kr')[0]?.message.en).toContain('cannot count in "kr"')
  for (const unit of ['timer', 'Timer', 'hours', 't', 'Stunden', 'årsværk', 'Aarsvaerk'])
    expect(wrong(unit), unit).toEqual([])
  expect(wrong('kr', 'board')).toEqual([])
  expect(wrong('kr', 'office', anAgreement([purse]))).toEqual([])
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
