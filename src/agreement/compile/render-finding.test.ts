import { expect, test } from 'vitest'
import { compiled } from '../../../test/agreement-example.ts'
import { renderFinding, widthOf, wrapped } from './render-finding.ts'

const look = { language: 'en', columns: 80, colour: false } as const

test('AGR-20 a finding shows its line with a mark under the words, the other place, and what to do', () => {
  const { findings, sources } = compiled({
    reading: [['quote: Styregruppen kan invitere fagfolk.', 'quote: Styregruppen kan indkalde fagfolk.']],
  })
  const found = findings.find(({ code }) => code === 'quote-not-found')
  expect(found && renderFinding(found, sources, look)).toBe(
    [
      'error[quote-not-found]: The quote does not stand in clause 2',
      '  --> reading.yaml:55:16',
      '   |',
      '55 |         quote: Styregruppen kan indkalde fagfolk.',
      '   |                ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^',
      '  --> text.md:14:3  the nearest place',
      '   |',
      '14 | - Styregruppen kan invitere fagfolk.',
      '   |   ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^',
      "   = do: A quote is the text's own words; only white space does not matter. The",
      '     nearest is text.md:14:3: "Styregruppen kan invitere fagfolk.".',
    ].join('\n'),
  )
})

test('AGR-20 a long line is shown around the marked words', () => {
  const long = `${'Stien er lang. '.repeat(40)}Den skal altid fejes.`
  const { findings, sources } = compiled({
    text: [['Stien er fire kilometer lang.', `Stien er fire kilometer lang. ${long}`]],
    reading: [['- Stien er fire kilometer lang.', '- Stien er fire … Stien er lang. Den']],
  })
  const found = findings.find(({ code }) => code === 'uncovered-words' || code === 'leftover-words')
  const shown = found ? renderFinding(found, sources, look) : ''
  const at = shown.split('\n').findIndex((each) => each.startsWith('15 |'))
  const [line, marks] = shown.split('\n').slice(at)
  expect(line).toMatch(/^15 \| ….*skal altid fejes\.$/)
  expect(marks?.indexOf('^')).toBe(line?.indexOf('skal'))
  for (const each of shown.split('\n')) expect(widthOf(each)).toBeLessThanOrEqual(80)
})

test('AGR-20 the mark stands under the words beside wide signs, combining marks and tabs too', () => {
  const { findings, sources } = compiled({
    text: [['Stien er fire kilometer lang.', '道\te\u0323r fire. Skal fejes hver dag.']],
    reading: [['- Stien er fire kilometer lang.', '- 道 e\u0323r fire.']],
  })
  const found = findings.find(({ code }) => code === 'uncovered-words')
  const [line, marks] = (found ? renderFinding(found, sources, look) : '').split('\n').slice(3, 5)
  expect(widthOf(line?.slice(0, line.indexOf('Skal')) ?? '')).toBe(marks?.indexOf('^'))
})

test('AGR-20 a finding over several lines says how many more there are', () => {
  const { findings, sources } = compiled({
    reading: [
      [
        'quote: Formandskabet går på skift mellem Nordby Kommune og Sydby Kommune.',
        'quote: Formandskabet går på skift',
      ],
    ],
  })
  const found = findings.find(({ code }) => code === 'uncovered-words')
  expect(found && renderFinding(found, sources, look)).toContain('^ +1')
})

test('AGR-20 lines are broken at spaces, and words that are too long are broken hard', () => {
  expect(wrapped('et to tre', 6)).toEqual(['et to', 'tre'])
  expect(wrapped('a bbbbbbbb c', 4)).toEqual(['a', 'bbbb', 'bbbb', 'c'])
  expect(wrapped('', 4)).toEqual([''])
})
