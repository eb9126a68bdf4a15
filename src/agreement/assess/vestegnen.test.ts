import { expect, test } from 'vitest'
import { anAnswer, anEntry, aPlan, on } from '../../../test/agreement-builder.ts'
import { compiled } from '../../../test/compiled.ts'
import type { Evidence } from '../model.ts'
import { assess } from './assess.ts'
import { explain } from './explain.ts'

const agreement = compiled('agreements/vestegnen-2018')

/** A promise of the signed agreement: its verdict and its words on a date, as known then unless said. */
function promise(id: string, entries: readonly Evidence[], asOf: string, known = asOf) {
  const standing = assess(agreement, entries, on(asOf), on(known)).norms.find(({ norm }) => norm === id)
  if (!standing) throw new Error(`the agreement has no promise ${id}`)
  return { ...standing, da: explain(agreement, standing, 'da'), en: explain(agreement, standing, 'en') }
}
const held = (day: string, told = {}) => anEntry('meeting-held', day, { subject: 'styregruppe', ...told })
const office = (day: string, subject: string, party: string) => anEntry('office-assumed', day, { subject, party })

test('STD-21 one of two meetings held: due on 15 October 2018, in plain Danish and English', () => {
  const { verdict, da, en } = promise('styregruppe-moeder', [held('2018-03-06')], '2018-10-15')
  expect(verdict).toBe('due')
  expect(da.because[0]).toBe('1 af 2 møder er holdt i 2018; ingen er planlagt.')
  expect(da.next).toBe('Hold ét styregruppemøde senest 31. december 2018')
  expect(en.because[0]).toBe('1 of 2 meetings has been held in 2018; none is planned.')
  expect(en.next).toBe('Hold one meeting of Styregruppen by 31 December 2018')
})

test('STD-21 what was looked for is told where nothing was found', () => {
  const { da } = promise('styregruppe-moeder', [], '2018-02-01')
  expect(da.because).toEqual([
    'Ingen af 2 møder er holdt i 2018; ingen er planlagt.',
    'Der er set efter: møder holdt (Styregruppen).',
  ])
})

test('STD-20 open until the last quarter of the year begins, on 1 October; due on 3 October', () => {
  const verdicts = ['2018-09-30', '2018-10-01', '2018-10-03'].map(
    (day) => promise('styregruppe-moeder', [held('2018-03-06')], day).verdict,
  )
  expect(verdicts).toEqual(['open', 'due', 'due'])
})

test('STD-01 a meeting written down in January makes 2018 kept once it is known', () => {
  const entries = [held('2018-03-06'), held('2018-11-27', { recordedAt: '2019-01-08T09:00:00.000Z' })]
  const in2018 = (known: string) => promise('styregruppe-moeder', entries, '2019-01-20', known).windows[0]?.verdict
  expect(in2018('2019-01-20')).toBe('kept')
  expect(promise('styregruppe-moeder', entries, '2019-01-07').windows[0]?.verdict).toBe('broken')
})

test('STD-43 a meeting taken back is as if it had never been', () => {
  const wrong = held('2018-11-27')
  const back = anEntry('retracted', '2018-12-01', { retracts: wrong.id })
  const entries = [held('2018-03-06'), wrong, back]
  expect(promise('styregruppe-moeder', entries, '2018-11-30').verdict).toBe('kept')
  expect(promise('styregruppe-moeder', entries, '2018-12-01').verdict).toBe('due')
})

test('STD-34 looking ahead, a year that has not closed is at worst due, and it is said', () => {
  const { verdict, da } = promise('styregruppe-moeder', [held('2018-03-06')], '2018-12-31', '2018-10-15')
  expect(verdict).toBe('due')
  expect(da.because).toContain(
    'Fremskrivning: sådan står det, hvis der ikke sker mere, end man vidste 15. oktober 2018.',
  )
})

test('STD-21 the fourth meeting is planned: on its way, with the date', () => {
  const meetings = ['2018-02-20', '2018-05-02', '2018-08-28'].map((day) =>
    anEntry('meeting-held', day, { subject: 'koordinationsgruppe' }),
  )
  const plan = aPlan('2018-12-06', '2018-08-29', { subject: 'koordinationsgruppe' })
  const { verdict, da } = promise('koordinationsgruppe-moeder', [...meetings, plan], '2018-10-15')
  expect(verdict).toBe('on-course')
  expect(da.because.slice(0, 2)).toEqual([
    '3 af 4 møder er holdt i 2018; 1 er planlagt.',
    'Næste møde er planlagt 6. december 2018.',
  ])
})

test('STD-19 0,1 årsværk is exactly that, and the hours used stand beside it', () => {
  const entries = [
    office('2018-01-01', 'formandskab', 'gladsaxe'),
    anEntry('set-aside', '2018-02-01', {
      subject: 'sekretariat',
      party: 'gladsaxe',
      quantity: '0.06',
      unit: 'aarsvaerk',
      forPeriod: '2018',
    }),
    anEntry('set-aside', '2018-06-01', {
      subject: 'formandskab',
      party: 'gladsaxe',
      quantity: '0.04',
      unit: 'Årsværk',
      forPeriod: '2018',
    }),
    anEntry('hours-booked', '2018-06-01', {
      subject: 'sekretariat',
      party: 'gladsaxe',
      quantity: '42.5',
      unit: 'timer',
    }),
    anAnswer('timer-i-aarsvaerk', '2018-06-05', { hours: '1924' }, { subject: 'styregruppe' }),
  ]
  const { verdict, da } = promise('aarsvaerk-til-sekretariat', entries, '2018-10-15')
  expect(verdict).toBe('kept')
  expect(da.because.slice(0, 2)).toEqual(['0,1 af 0,1 årsværk er sat af i 2018.', 'Brugt i 2018: 42,5 timer af 192,4.'])
})

test('STD-25 the chair passes on fairly, and the secretariat follows', () => {
  const start = [
    office('2018-01-01', 'formandskab', 'gladsaxe'),
    office('2018-01-01', 'sekretariat', 'gladsaxe'),
    office('2019-01-01', 'formandskab', 'herlev'),
  ]
  expect(promise('formandskab-paa-skift', start, '2018-10-15').verdict).toBe('open')
  expect(promise('formandskab-paa-skift', start, '2019-02-01').verdict).toBe('kept')
  expect(
    promise('formandskab-paa-skift', [...start, office('2019-06-01', 'formandskab', 'gladsaxe')], '2019-07-01').verdict,
  ).toBe('broken')
  const { verdict, da } = promise('sekretariat-foelger-formandskab', start, '2019-01-10')
  expect(verdict).toBe('open')
  expect(da.next).toBe('Lad sekretariatet følge med til Herlev Kommune senest 31. januar 2019')
})

test('STD-18 a promise in breach of our own number is not shown, and the page can say whose number it is', () => {
  const { verdict, rests, da } = promise('styregruppe-politiet', [], '2018-06-01')
  expect([verdict, rests]).toEqual(['unproven', ['pladser-frist']])
  expect(da.because).toContainEqual(
    expect.stringMatching(/^Samværks læsning: vi regner med 60 dage, indtil en beslutning besvarer »/),
  )
})

test('STD-11 on the tenth of January nobody had signed; on the twenty-second it had been in force for three weeks', () => {
  expect(promise('styregruppe-moeder', [], '2018-01-10')).toMatchObject({ verdict: 'not-yet', windows: [] })
  expect(promise('styregruppe-moeder', [], '2018-01-10').da.because[0]).toBe(
    'Aftalen er først underskrevet 22. januar 2018.',
  )
  expect(promise('styregruppe-moeder', [], '2018-01-10', '2018-01-22').verdict).toBe('open')
})
