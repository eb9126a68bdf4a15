import { expect, test } from 'vitest'
import { day } from '../../platform/days.ts'
import { isId } from '../../platform/ids.ts'
import { actionId, readActionLine } from './action-line.ts'

const today = day('2018-10-15')
const doers = [
  { id: 'm', name: 'Mette Opdigt', sits: true },
  { id: 'm2', name: 'Mette Marie Ude', sits: false },
  { id: 'b', name: 'Bo Opdigt', sits: false },
  { id: 'b2', name: 'Bo Andersen-Holm', sits: false },
]

function read(line: string) {
  const said = readActionLine(line, doers, today)
  return 'fault' in said ? said.fault : `${said.owner} | ${said.what} | ${said.dueOn}`
}

test('GOV-68 a line without a name, with one of nobody or of several, without a day or anything to do says what is missing', () => {
  expect(read('send brevet inden 1. november')).toBe('no-name')
  expect(read(': send brevet inden 1. november')).toBe('no-name')
  expect(read('Gerda: send brevet inden 1. november')).toBe('nobody')
  expect(readActionLine('Bo: send brevet inden 1. november', doers, today)).toEqual({
    fault: 'several',
    names: ['Bo Opdigt', 'Bo Andersen-Holm'],
  })
  expect(read('Mette: send brevet')).toBe('no-day')
  expect(read('Mette: send brevet til boligforeningen')).toBe('no-day')
  expect(read('Mette: send brevet inden 31. februar')).toBe('no-day')
  expect(read('Mette: send brevet inden 14.10.2018')).toBe('gone-by')
  expect(read('Mette: inden 1. november')).toBe('nothing-to-do')
  expect(read(`Mette: ${'x'.repeat(501)} inden 1. november`)).toBe('too-long')
})

test('GOV-68 who, what and when are read out of one line, the day in every way of writing', () => {
  const what = 'send brevet til boligforeningen'
  for (const when of [
    'inden 1. november',
    'inden den 1. november 2018',
    'senest 1.11.2018',
    'senest d. 1/11',
    'til d. 1. nov.',
    ', 1.11.',
    'by 1 November',
    'inden 2018-11-01.',
  ])
    expect([when, read(`Mette: ${what} ${when}`)]).toEqual([when, `m | ${what} | 2018-11-01`])
})

test('GOV-68 a day without a year is the next of that name, and numbers among the words stay words', () => {
  expect(read('Mette: ring inden 1. marts')).toBe('m | ring | 2019-03-01')
  expect(read('Mette: ring i dag, 15. oktober')).toBe('m | ring i dag | 2018-10-15')
  expect(read('Mette: køb 3 lamper til sti 12 inden 1.11.')).toBe('m | køb 3 lamper til sti 12 | 2018-11-01')
  expect(read('mette marie:  ring   inden 1.11.')).toBe('m2 | ring | 2018-11-01')
  expect(read('Holm: mød kl. 9: tag nøglen med, senest 2.11.2018')).toBe('b2 | mød kl. 9: tag nøglen med | 2018-11-02')
})

test('GOV-68 the same line of the same page is one action, however often it is sent', () => {
  const id = actionId('page', 'item', 'Mette: ring inden 1.11.')
  expect([isId(id), actionId('page', 'item', 'Mette: ring inden 1.11.')]).toEqual([true, id])
  expect(actionId('page', null, 'Mette: ring inden 1.11.')).not.toBe(id)
  expect(actionId('other', 'item', 'Mette: ring inden 1.11.')).not.toBe(id)
})
