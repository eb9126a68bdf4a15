import fc from 'fast-check'
import { expect, test } from 'vitest'
import { jobViewer, stranger, type PersonViewer } from '../viewer.ts'
import { opening, viewerSettings } from './opening.ts'

const ana: PersonViewer = {
  kind: 'person',
  personId: '4b5b6b0e-1d7f-4a1e-9d1f-0a0b0c0d0e0f',
  name: "Ana O'Ærlig",
  partnership: 'vestegnen',
  organisation: 'herlev',
  functions: ['member', 'auditor'],
}

test('PLT-10 whatever a viewer’s parts hold, no quote of theirs reaches the statement', () => {
  fc.assert(
    fc.property(fc.string(), fc.string(), fc.string(), (personId, partnership, organisation) => {
      let text = ''
      try {
        text = opening({ ...ana, personId, partnership, organisation }, 'write')
      } catch {
        // Refused: nothing is sent.
        return
      }
      expect(text.split("'")).toHaveLength(opening(ana, 'write').split("'").length)
    }),
  )
})

test('PLT-10 a person on pages of no partnership holds no function', () => {
  expect(viewerSettings({ ...ana, partnership: null })['samvaerk.functions']).toBe('')
})

test('PLT-10 every setting is sent each time, and the name never', () => {
  const names = Object.keys(viewerSettings(ana))
  expect(Object.keys(viewerSettings(stranger()))).toEqual(names)
  expect(Object.keys(viewerSettings(jobViewer('x')))).toEqual(names)
  expect(opening(ana, 'read')).not.toContain('Ana')
  expect(opening(ana, 'read')).toMatch(/^begin read only;select set_config\('role','samvaerk_app',true\)\|\|/)
})
