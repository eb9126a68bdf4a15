import fc from 'fast-check'
import { expect, test } from 'vitest'
import { localAddress, outwardAddress, type PartsIn, path, queryOf } from './paths.ts'

const agreement = path('/:partnership/aftale').asking<{ pr: string; side: number }>()
const norm = path('/:partnership/aftale/:norm')
const signIn = path('/log-ind')

test('WEB-01 an address with a missing, a superfluous or a misspelt part does not compile', () => {
  // @ts-expect-error a part is missing
  expect(() => norm.to({ partnership: 'vestegnen' })).toThrow('wants a value for :norm')
  // @ts-expect-error no parts at all
  expect(() => norm.to()).toThrow('wants a value for :partnership')
  // @ts-expect-error a part too many
  expect(signIn.to({ partnership: 'vestegnen' })).toBe('/log-ind')
  // @ts-expect-error no first slash
  path('log-ind')
  // @ts-expect-error nothing may be asked here
  signIn.to({}, { pr: '2018-10-15' })
  // @ts-expect-error no such question
  agreement.to({ partnership: 'vestegnen' }, { prr: '2018-10-15' })
})

test('WEB-01 a part that would change the shape of the address is refused', () => {
  for (const part of ['', '.', '..'])
    expect(() => norm.to({ partnership: 'vestegnen', norm: part })).toThrow('wants a value')
})

test('WEB-01 whatever a part holds, it stays one part', () => {
  fc.assert(
    fc.property(fc.string({ minLength: 1, unit: 'grapheme' }), (part) => {
      fc.pre(part !== '.' && part !== '..')
      const segments = norm.to({ partnership: 'p', norm: part }).split('/')
      expect(segments).toHaveLength(4)
      expect(decodeURIComponent(segments[3] ?? '')).toBe(part)
    }),
  )
})

test('WEB-01 an address is filled in, and only what is asked is asked', () => {
  const parts: PartsIn<typeof norm> = { partnership: 'vestegnen', norm: 'styregruppe-moeder' }
  expect(norm.to(parts)).toBe('/vestegnen/aftale/styregruppe-moeder')
  expect(agreement.to({ partnership: 'vestegnen' }, { pr: '2018-10-15', side: 2 })).toBe(
    '/vestegnen/aftale?pr=2018-10-15&side=2',
  )
  expect(agreement.pattern).toBe('/:partnership/aftale')
  expect(queryOf({ q: 'å & b', none: undefined })).toBe('?q=%C3%A5%20%26%20b')
  expect(queryOf({})).toBe('')
})

test('WEB-02 a target that leads away from the site is nowhere', () => {
  const away = [
    'javascript:alert(1)',
    'https://evil.example/',
    '//evil.example/',
    '/\\evil.example',
    '\\\\evil.example',
    '/\t/evil.example',
    '/\n/evil.example',
    '/a\r\nset-cookie: x=1',
    '/.//evil.example',
    '/..//evil.example',
    'vestegnen',
    '',
    '/\u0000',
    `/${'a'.repeat(3000)}`,
    undefined,
    null,
  ]
  for (const target of away) expect(localAddress(target)).toBeNull()
})

test('WEB-02 whatever the target, a browser that follows it stays on the site', () => {
  const bits = fc.constantFrom(
    '/',
    '\\',
    '//',
    '.',
    '..',
    ':',
    '@',
    '?',
    '#',
    '\t',
    '\n',
    'evil.example',
    'javascript:',
    '%2f',
    ' ',
  )
  fc.assert(
    fc.property(fc.array(fc.oneof(bits, fc.string()), { maxLength: 8 }), (parts) => {
      const safe = localAddress(`/${parts.join('')}`)
      if (safe !== null) expect(new URL(safe, 'https://samvaerk.example').origin).toBe('https://samvaerk.example')
    }),
    { numRuns: 2000 },
  )
})

test('WEB-02 a target on the site is kept with its query', () => {
  expect(localAddress('/vestegnen/aftale?pr=2018-10-15&q=a%20b#p3')).toBe('/vestegnen/aftale?pr=2018-10-15&q=a%20b#p3')
})

test('WEB-03 a typed link that would run a script or read a file is no link', () => {
  const bad = [
    'javascript:alert(1)',
    ' JaVaScRiPt:alert(1)',
    'java\nscript:alert(1)',
    'data:text/html,x',
    'file:///etc/passwd',
    '',
    'x',
  ]
  for (const target of bad) expect(outwardAddress(target)).toBeNull()
})

test('WEB-03 a link to the web or a mailbox is one', () => {
  expect(outwardAddress(' https://www.herlev.dk/a b ')).toBe('https://www.herlev.dk/a%20b')
  expect(outwardAddress('mailto:post@example.dk')).toBe('mailto:post@example.dk')
})
