import fc from 'fast-check'
import { expect, test } from 'vitest'
import { day, plusDays } from '../days.ts'
import { no, yes } from '../errors.ts'
import { type FunctionName, jobViewer, stranger, type Viewer } from '../viewer.ts'
import {
  type Grant,
  isHeldOn,
  mayEndAccess,
  mayGrant,
  mayInvite,
  mayManagePeople,
  mayWithdraw,
  type Tenure,
} from './policy.ts'

const today = day('2018-10-15')
const held: Tenure = { from: day('2018-01-01'), until: day('2018-12-31'), withdrawnAt: null }
const grant: Grant = { from: today, until: null, today, membershipEnded: false, tenuresOfSame: [] }
const administrator = person('administrator')

test('PPL-06 nobody but the administrator of the partnership manages its people', () => {
  for (const viewer of [
    person('secretary', 'chair', 'auditor'),
    stranger('vestegnen'),
    jobViewer('mail'),
    elsewhere(),
  ]) {
    expect(mayManagePeople(viewer)).toEqual(no('not-administrator'))
    expect(mayGrant(viewer, grant)).toEqual(no('not-administrator'))
    expect(mayWithdraw(viewer, { name: 'member', tenure: held, today, otherAdministrators: 1 })).toEqual(
      no('not-administrator'),
    )
    expect(mayEndAccess(viewer, { id: 'x', isEnded: false, isLastAdministrator: false })).toEqual(
      no('not-administrator'),
    )
    expect(mayInvite(viewer, { isEnded: false, hasPassword: false })).toEqual(no('not-administrator'))
  }
})

test('PPL-06 the administrator and the set-up of the installation manage people', () => {
  expect(mayManagePeople(administrator)).toEqual(yes)
  expect(mayManagePeople(jobViewer('set-up', 'vestegnen'))).toEqual(yes)
})

test('PPL-03 a function does not end before it begins', () => {
  expect(mayGrant(administrator, { ...grant, until: day('2018-10-14') })).toEqual(no('ends-before-it-begins'))
})

test('PPL-03 a function that is over already is not granted, except by a set-up that tells the past', () => {
  const past = { ...grant, from: day('2018-01-01'), until: day('2018-06-30') }
  expect(mayGrant(administrator, past)).toEqual(no('already-over'))
  expect(mayGrant(jobViewer('set-up'), past)).toEqual(yes)
})

test('PPL-03 whose access has ended is granted nothing', () => {
  expect(mayGrant(administrator, { ...grant, membershipEnded: true })).toEqual(no('access-ended'))
})

test('PPL-03 a function that is held is not granted again over the same days', () => {
  expect(mayGrant(administrator, { ...grant, tenuresOfSame: [held] })).toEqual(no('held-already'))
  expect(mayGrant(administrator, { ...grant, from: day('2018-12-31'), tenuresOfSame: [held] })).toEqual(
    no('held-already'),
  )
})

test('PPL-03 a function is granted anew from the day after its last, or once it was withdrawn', () => {
  expect(mayGrant(administrator, { ...grant, from: day('2019-01-01'), tenuresOfSame: [held] })).toEqual(yes)
  expect(mayGrant(administrator, { ...grant, tenuresOfSame: [{ ...held, withdrawnAt: new Date(0) }] })).toEqual(yes)
})

test('PPL-03 two grants that are let in one after the other are never held on the same day', () => {
  const span = fc.tuple(fc.integer({ min: 0, max: 60 }), fc.option(fc.integer({ min: 0, max: 30 })))
  fc.assert(
    fc.property(span, span, fc.integer({ min: 0, max: 100 }), (first, second, at) => {
      const [one, two] = [tenureOf(first), tenureOf(second)]
      const verdict = mayGrant(jobViewer('set-up'), { ...grant, ...two, tenuresOfSame: [one] })
      const moment = plusDays(today, at)
      return !verdict.allowed || !(isHeldOn(one, moment) && isHeldOn(two, moment))
    }),
  )
})

test('PPL-03 a function is held on its first and its last day, not before, not after, not once withdrawn', () => {
  expect(['2017-12-31', '2018-01-01', '2018-12-31', '2019-01-01'].map((text) => isHeldOn(held, day(text)))).toEqual([
    false,
    true,
    true,
    false,
  ])
  expect(isHeldOn({ ...held, withdrawnAt: new Date(0) }, today)).toBe(false)
})

test('PPL-05 the last administrator cannot be taken from the partnership', () => {
  const last = { name: 'administrator', tenure: held, today, otherAdministrators: 0 } as const
  expect(mayWithdraw(administrator, last)).toEqual(no('last-administrator'))
  expect(mayEndAccess(administrator, { id: 'x', isEnded: false, isLastAdministrator: true })).toEqual(
    no('last-administrator'),
  )
  expect(mayWithdraw(administrator, { ...last, otherAdministrators: 1 })).toEqual(yes)
})

test('PPL-05 what is over cannot be withdrawn', () => {
  const over = { ...held, until: day('2018-10-14') }
  expect(mayWithdraw(administrator, { name: 'member', tenure: over, today, otherAdministrators: 1 })).toEqual(
    no('already-over'),
  )
})

test('PPL-05 what lies ahead can be withdrawn, an administrator’s too', () => {
  const ahead = { ...held, from: day('2018-11-01') }
  expect(mayWithdraw(administrator, { name: 'administrator', tenure: ahead, today, otherAdministrators: 0 })).toEqual(
    yes,
  )
})

test('PPL-07 nobody ends their own access, and no access ends twice', () => {
  expect(mayEndAccess(administrator, { id: 'me', isEnded: false, isLastAdministrator: false })).toEqual(no('oneself'))
  expect(mayEndAccess(administrator, { id: 'x', isEnded: true, isLastAdministrator: false })).toEqual(
    no('already-ended'),
  )
})

test('PPL-07 the administrator ends another’s access', () => {
  expect(mayEndAccess(administrator, { id: 'x', isEnded: false, isLastAdministrator: false })).toEqual(yes)
})

test('PPL-08 nobody is invited who has a password, or whose access has ended', () => {
  expect(mayInvite(administrator, { isEnded: false, hasPassword: true })).toEqual(no('has-password'))
  expect(mayInvite(administrator, { isEnded: true, hasPassword: false })).toEqual(no('access-ended'))
  expect(mayInvite(administrator, { isEnded: false, hasPassword: false })).toEqual(yes)
})

function person(...functions: FunctionName[]): Viewer {
  return { kind: 'person', personId: 'me', name: 'Mig', partnership: 'vestegnen', organisation: 'herlev', functions }
}

function elsewhere(): Viewer {
  return {
    kind: 'person',
    personId: 'me',
    name: 'Mig',
    partnership: null,
    organisation: '',
    functions: ['administrator'],
  }
}

function tenureOf([from, days]: readonly [number, number | null]): Tenure {
  const first = plusDays(today, from)
  return { from: first, until: days === null ? null : plusDays(first, days), withdrawnAt: null }
}
