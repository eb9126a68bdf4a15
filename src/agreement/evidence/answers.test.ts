import fc from 'fast-check'
import { expect, test } from 'vitest'
import { compiled } from '../../../test/compiled.ts'
import { isPeriod } from '../../platform/days.ts'
import type { Json } from '../model.ts'
import { type AnswerType, answerTypes } from '../vocabulary.ts'
import { readAnswer, readDecimal, readPeriod } from './answers.ts'

const agreement = compiled('agreements/vestegnen-2018')

/** What is none, and what people write with what it means. */
const table: Readonly<Record<AnswerType, { none: readonly string[]; means: readonly (readonly [string, Json])[] }>> = {
  text: { none: ['', '   '], means: [[' Det aftales fra gang til gang. ', 'Det aftales fra gang til gang.']] },
  integer: {
    none: ['tolv', '1,5', '1.924', '-3', '12 møder', '9999999999'],
    means: [
      ['12', 12],
      [' 0 ', 0],
    ],
  },
  decimal: {
    none: ['en halv', '1.924', '1.924,5', '12,345,678', '-1', '1e3', '0,1 årsværk', '١٢'],
    means: [
      ['0,1', '0.1'],
      ['0.1', '0.1'],
      ['0,125', '0.125'],
      ['1924', '1924'],
      ['1 924', '1924'],
      ['1924,5', '1924.5'],
    ],
  },
  date: {
    none: ['31.02.2018', '2018', 'snart', '12/2018', '2018-123', '1.1.18'],
    means: [
      ['31.12.2018', '2018-12-31'],
      ['31/12 2018', '2018-12-31'],
      ['31. december 2018', '2018-12-31'],
      ['2018-12-31', '2018-12-31'],
      ['1. maj 2018', '2018-05-01'],
    ],
  },
  duration: {
    none: ['længe', '60', 'dage', '-2 år', '3 kvartaler', 'P', '1,5 år', '1 constructor'],
    means: [
      ['60 dage', 'P60D'],
      ['6 måneder', 'P6M'],
      ['6 mdr.', 'P6M'],
      ['2 uger', 'P2W'],
      ['et år', 'P1Y'],
      ['1 år', 'P1Y'],
      ['1 ÅR', 'P1Y'],
      ['6 months', 'P6M'],
      ['p1y6m', 'P1Y6M'],
    ],
  },
  party: {
    none: ['København', 'Herlev og Gladsaxe', 'styregruppe'],
    means: [
      ['herlev', 'herlev'],
      ['Herlev Kommune', 'herlev'],
      ['HERLEV', 'herlev'],
      ['Politiet', 'vestegnens-politi'],
    ],
  },
  parties: {
    none: ['Herlev, København', 'Herlev, Herlev', 'Herlev,', 'Gladsaxe Herlev'],
    means: [
      ['Gladsaxe, Herlev, Ballerup', ['gladsaxe', 'herlev', 'ballerup']],
      ['Gladsaxe, Herlev og Ballerup', ['gladsaxe', 'herlev', 'ballerup']],
      ['ballerup; Herlev Kommune', ['ballerup', 'herlev']],
      ['Herlev\nGladsaxe', ['herlev', 'gladsaxe']],
    ],
  },
  body: {
    none: ['bestyrelsen', 'herlev'],
    means: [
      ['styregruppe', 'styregruppe'],
      ['Styregruppen', 'styregruppe'],
      ['koordinationsgruppen', 'koordinationsgruppe'],
    ],
  },
  'yes-no': {
    none: ['måske', 'j', 'constructor', 'true'],
    means: [
      ['ja', true],
      ['Ja', true],
      ['NEJ', false],
      ['yes', true],
      ['No', false],
    ],
  },
  indicators: {
    none: ['tryghed', 'Trygge borgere: bedre', ': højere', 'Trygge borgere: højere\nTrygge borgere: lavere', '§: op'],
    means: [
      [
        'Borgere, der er trygge: højere',
        [{ id: 'borgere-der-er-trygge', name: 'Borgere, der er trygge', better: 'higher' }],
      ],
      [
        ' Trust (higher)\r\n\nBurglaries; fewer. ',
        [
          { id: 'trust', name: 'Trust', better: 'higher' },
          { id: 'burglaries', name: 'Burglaries', better: 'lower' },
        ],
      ],
    ],
  },
}

for (const type of answerTypes) {
  const { none, means } = table[type]

  test(`EVD-07 what is no answer of the type ${type} is nothing, and never something else`, () => {
    for (const typed of none) expect(readAnswer(typed, type, agreement), typed).toBeUndefined()
  })

  test(`EVD-07 an answer of the type ${type} is read as people write it`, () => {
    for (const [typed, meant] of means) expect(readAnswer(typed, type, agreement), typed).toEqual(meant)
  })
}

test('EVD-07 a decimal is the number that was typed, with comma or point', () => {
  fc.assert(
    fc.property(fc.nat(999_999), fc.nat(99), fc.constantFrom(',', '.'), (whole, hundredths, mark) => {
      const part = String(hundredths).padStart(2, '0')
      expect(readDecimal(`${whole}${mark}${part}`)).toBe(`${whole}.${part}`)
    }),
  )
})

test('EVD-07 whatever is typed, what is read as a length of time is one', () => {
  fc.assert(
    fc.property(fc.oneof(fc.string(), fc.stringMatching(/^\d{1,5} ?[a-zæøå]{1,8}\.?$/)), (typed) => {
      const read = readPeriod(typed)
      expect(read === null || isPeriod(read)).toBe(true)
    }),
  )
})
