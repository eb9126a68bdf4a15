import { expect, test } from 'vitest'
import { wordsOf } from './name-blocks.ts'
import { verbFinder } from './verbs.ts'

const said = (language: string, sentence: string) =>
  verbFinder(language)?.(wordsOf(sentence)).filter((verb) => verb !== null)

test('AGR-18 in Danish the plain present and the passive are seen, not only the words that sound binding', () => {
  expect(said('da', 'Pilotprojektet følges tæt i partnerskabet, og erfaringerne deles.')).toEqual(['følges', 'deles'])
  expect(said('da', 'Styregruppen mødes minimum to gange årligt')).toEqual(['mødes'])
  expect(said('da', 'Koordinationsgruppen har til opgave at sikre fremdrift')).toEqual(['har til opgave'])
  expect(said('da', 'Der må påregnes et mindre ressourceforbrug')).toEqual(['må'])
})

test('AGR-18 in Danish nouns, infinitives and harmless verbs are left in peace', () => {
  expect(said('da', 'De tre indsatsområder er:')).toEqual([])
  expect(said('da', 'Aftalen bygger på et samarbejde, der omfatter fire parter')).toEqual([])
  expect(said('da', 'Aftaler, planer og ledere i de tre kommuner')).toEqual([])
  expect(said('da', 'at øge trygheden blandt borgerne')).toEqual([])
})

test('AGR-18 in English modal verbs, the third person and the plural present are seen', () => {
  expect(said('en', 'The board shall report yearly')).toEqual(['shall'])
  expect(said('en', 'The board meets twice a year')).toEqual(['meets'])
  expect(said('en', 'The parties hold joint drills')).toEqual(['hold'])
  expect(said('en', 'The master is responsible for the quays')).toEqual(['is responsible'])
})

test('AGR-18 in English nouns and infinitives are left in peace', () => {
  expect(said('en', 'The purpose of this compact and a hold on the use of plans')).toEqual([])
  expect(said('en', 'A wish to meet, to share and to hold')).toEqual([])
})

test('AGR-18 a language without lists has no finder', () => {
  expect(verbFinder('is')).toBeNull()
  expect(verbFinder('en-GB')).not.toBeNull()
})
