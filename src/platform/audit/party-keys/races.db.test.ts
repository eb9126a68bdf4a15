import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { freshDatabase } from '../../../../test/database.ts'
import { partyKeysOn } from '../../../../test/party-keys.ts'
import { aPerson } from '../../../../test/people.ts'
import { trailsOn } from '../../../../test/trails.ts'
import { newSigner, readNote, signatureLine, verifierOf, verifierText } from '../note.ts'

const db = await freshDatabase()
const { aTrail, clock } = trailsOn(db)
const { register, withdraw, sign } = partyKeysOn(db, clock)

async function ground() {
  const { slug, kept } = await aTrail()
  const signer = newSigner('herlev.example')
  const text = readNote(readFileSync(kept, 'utf8'))?.text ?? ''
  const auditor = aPerson(slug, ['auditor'])
  const other = { ...aPerson(slug, ['auditor']), organisation: 'gladsaxe' }
  return { auditor, other, line: verifierText(verifierOf(signer)), signature: signatureLine(signer, text) }
}

function whys(settled: readonly PromiseSettledResult<unknown>[]): string[] {
  return settled.flatMap((each) => (each.status === 'rejected' ? [(each.reason as { code: string }).code] : [])).sort()
}

test('AUD-14 of two parties that register the same key at once, one has it and the other is told', async () => {
  for (let round = 0; round < 5; round += 1) {
    const { auditor, other, line } = await ground()
    expect(whys(await Promise.allSettled([register(auditor, line), register(other, line)]))).toEqual([
      'key-of-another-party',
    ])
  }
})

test('AUD-14 of a key registered twice at once by its own party, and withdrawn twice at once, the second is told', async () => {
  const { auditor, line } = await ground()
  const four = [1, 2, 3, 4]
  expect(whys(await Promise.allSettled(four.map(() => register(auditor, line))))).toEqual(
    Array(3).fill('key-already-registered'),
  )
  expect(whys(await Promise.allSettled(four.map(() => withdraw(auditor, line))))).toEqual(
    Array(3).fill('already-withdrawn'),
  )
})

test('AUD-15 a signature that comes while its key is withdrawn is taken in before, or refused after', async () => {
  for (let round = 0; round < 5; round += 1) {
    const { auditor, line, signature } = await ground()
    await register(auditor, line)
    const refused = whys(await Promise.allSettled([withdraw(auditor, line), sign(auditor, 6, signature)]))
    expect([[], ['signed-by-withdrawn-key']]).toContainEqual(refused)
  }
})
