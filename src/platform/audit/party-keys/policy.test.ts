import { expect, test } from 'vitest'
import { aPerson } from '../../../../test/people.ts'
import { day } from '../../days.ts'
import { no, yes } from '../../errors.ts'
import { functionNames, jobViewer, stranger } from '../../viewer.ts'
import { mayRegister, mayWithdraw, mostKeys, type Registration } from './policy.ts'

const auditor = aPerson('prove', ['auditor'])
const today = day('2026-03-01')
const free: Registration = { from: today, today, same: null, isInstallations: false, standing: 0 }
const key = { organisation: 'herlev', from: today, withdrawnAt: null }

test('AUD-14 nobody registers or withdraws a key but an auditor: not the administrator, no job, no stranger', () => {
  const others = functionNames.filter((name) => name !== 'auditor').map((name) => aPerson('prove', [name]))
  for (const viewer of [...others, stranger('prove'), jobViewer('set-up', 'prove'), { ...auditor, partnership: null }])
    expect([mayRegister(viewer, free), mayWithdraw(viewer, key)]).toEqual([no('not-auditor'), no('not-auditor')])
})

test.each([
  ['from a day that is past', { from: day('2026-02-28') }, 'from-in-the-past'],
  ['that signs the checkpoints', { isInstallations: true }, 'key-of-installation'],
  ['of another party', { same: { ...key, organisation: 'gladsaxe' } }, 'key-of-another-party'],
  [
    'that another party withdrew',
    { same: { ...key, organisation: 'gladsaxe', withdrawnAt: new Date(0) } },
    'key-of-another-party',
  ],
  ['that stands already', { same: key }, 'key-already-registered'],
  ['that was withdrawn', { same: { ...key, withdrawnAt: new Date(0) } }, 'key-was-withdrawn'],
  ['beyond the tenth', { standing: mostKeys }, 'too-many-keys'],
] as const)('AUD-14 a key %s is not registered', (_name, wrong, why) => {
  expect(mayRegister(auditor, { ...free, ...wrong })).toEqual(no(why))
})

test('AUD-14 a key of another party, or one that is gone, is not withdrawn', () => {
  expect(mayWithdraw(auditor, { ...key, organisation: 'gladsaxe' })).toEqual(no('not-of-your-party'))
  expect(mayWithdraw(auditor, { ...key, withdrawnAt: new Date(0) })).toEqual(no('already-withdrawn'))
})

test('AUD-14 the auditor of a party registers a key from today on, and withdraws it', () => {
  expect([mayRegister(auditor, free), mayWithdraw(auditor, key)]).toEqual([yes, yes])
})
