import { expect, test } from 'vitest'
import { no, yes } from '../../errors.ts'
import { linkExpiry, type LinkFacts, mayUseLink } from './policy.ts'

const now = new Date('2026-03-01T12:00:00Z')
const link: LinkFacts = { expiresAt: linkExpiry('new-password', now), usedAt: null, withdrawnAt: null, hasAccess: true }

test('SIGN-20 a link that was used lets nobody in again', () => {
  expect(mayUseLink({ ...link, usedAt: now }, now)).toEqual(no('used'))
})

test('SIGN-20 a link that was called back lets nobody in', () => {
  expect(mayUseLink({ ...link, withdrawnAt: now }, now)).toEqual(no('withdrawn'))
})

test('SIGN-20 a link to a new password lasts an hour, an invitation a fortnight', () => {
  expect(mayUseLink(link, new Date('2026-03-01T13:00:00Z'))).toEqual(no('expired'))
  expect(mayUseLink(link, new Date('2026-03-01T12:59:59Z'))).toEqual(yes)
  expect(linkExpiry('invitation', now)).toEqual(new Date('2026-03-15T12:00:00Z'))
})

test('SIGN-20 a link falls with its person’s access', () => {
  expect(mayUseLink({ ...link, hasAccess: false }, now)).toEqual(no('access-ended'))
})
