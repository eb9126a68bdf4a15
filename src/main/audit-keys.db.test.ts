import { expect, test } from 'vitest'
import { freshDatabase } from '../../test/database.ts'
import { aFoundedPartnership, anInstallation, type Visit } from '../../test/installation.ts'
import { sealTree } from '../platform/audit/checkpoint.ts'
import { newSigner, readNote, signatureLine, signerText, verifierOf, verifierText } from '../platform/audit/note.ts'

const db = await freshDatabase()
const site = anInstallation(db)
const slug = await aFoundedPartnership(db)
const herlev = { name: 'Rie Revisor', organisation: 'herlev' }
const { visit: auditor } = await site.member(slug, ['auditor'], herlev)
const { visit: other } = await site.member(slug, ['auditor'], { ...herlev, organisation: 'ballerup' })
const { visit: administrator } = await site.member(slug, ['administrator'], herlev)
const { visit: member } = await site.member(slug, ['member'], herlev)

const trail = `/${slug}/revisionsspor`
const keys = `${trail}/noegler`
const line = (signer = newSigner('herlev.example')) => verifierText(verifierOf(signer))
const today = '1.3.2026'

function register(visit: Visit, noegle: string, fra = today) {
  return visit(keys, { form: { noegle, fra } })
}

/** Where the page leads for withdrawing each key that the viewer may withdraw. */
async function withdrawals(visit: Visit): Promise<string[]> {
  const { text } = await visit(trail)
  return [...text.matchAll(/href="([^"]+\/tilbagetraek)"/g)].map(([, href]) => href ?? '')
}

test('AUD-17 where no key is registered the page says so, and to an auditor what to do', async () => {
  expect((await member(trail)).text).toContain(
    'Ingen part har registreret en nøgle endnu, så ingen kan medunderskrive.',
  )
  expect((await auditor(trail)).text).toContain('Lav jeres med samvaerk audit countersign på jeres egen maskine')
  expect((await auditor(`${trail}?sprog=en`)).text).toContain('No party has registered a key yet.')
})

test('AUD-17 only an auditor finds the form, and nobody else’s post registers a key', async () => {
  expect((await auditor(trail)).text).toContain(`action="${keys}"`)
  for (const visit of [member, administrator]) {
    expect((await visit(trail)).text).not.toContain(`action="${keys}"`)
    expect((await register(visit, line())).status).toBe(403)
  }
  expect((await register(site.stranger, line())).status).toBe(303)
})

test('AUD-17 a malformed key or day comes back in place with what was typed and what is wrong', async () => {
  for (const [noegle, fra, says] of [
    ['herlev.example+00000000+AAAA', today, 'Nøglen kan ikke læses.'],
    ['', today, 'Sæt den offentlige nøgle ind.'],
    [line(), '31.2.2026', 'Datoen kan ikke læses.'],
    [line(), '28.2.2026', 'Nøglen kan tidligst gælde fra i dag.'],
  ] as const) {
    const answer = await register(auditor, noegle, fra)
    expect([answer.status, answer.text.includes(says)]).toEqual([422, true])
    expect(answer.text).toContain(`value="${noegle}"`)
    expect(answer.text).toContain('aria-invalid="true"')
  }
  expect((await auditor(trail)).text).toContain('Ingen part har registreret')
})

test('AUD-17 the secret half pasted by mistake is refused, and does not come back in the page', async () => {
  const secret = signerText(newSigner('herlev.example'))
  const answer = await register(auditor, secret)
  expect([answer.status, answer.text.includes('hemmelige halvdel')]).toEqual([422, true])
  expect(answer.text).not.toContain(secret.slice(-20))
})

test('AUD-17 a key of another party and a withdrawn key are refused in place, in the reader’s language', async () => {
  const [taken, gone] = [line(), line()]
  await register(other, taken)
  const refused = await register(auditor, taken)
  expect([refused.status, refused.text.includes('registreret for en anden part')]).toEqual([422, true])
  await register(auditor, gone)
  const [way = ''] = await withdrawals(auditor)
  expect((await other(way)).status).toBe(409)
  expect((await auditor(way, { form: {} })).status).toBe(303)
  const again = await auditor(`${keys}?sprog=en`, { form: { noegle: gone, fra: today } })
  expect([again.status, again.text.includes('cannot be registered again')]).toEqual([422, true])
})

test('AUD-17 an auditor registers a key, is told so, and withdraws it after being asked', async () => {
  const key = line()
  const made = await register(auditor, key, '2.3.2026')
  expect([made.status, made.location]).toEqual([303, `${trail}?besked=registreret`])
  const shown = (await auditor(made.location ?? '')).text
  expect(shown).toContain('Nøglen er registreret.')
  expect(shown).toContain('gælder ikke endnu')
  expect((await member(trail)).text).toContain(key)
  const [way = ''] = await withdrawals(auditor)
  expect(await withdrawals(other)).not.toContain(way)
  const asked = await auditor(way)
  expect([asked.status, asked.text.includes('kan herefter ikke medunderskrive')]).toEqual([200, true])
  const done = await auditor(way, { form: {} })
  expect(done.location).toBe(`${trail}?besked=tilbagetrukket`)
  expect((await auditor(done.location ?? '')).text).toContain('Nøglen er trukket tilbage.')
  expect((await auditor(way)).status).toBe(409)
  expect((await auditor(way, { form: {} })).status).toBe(409)
  expect((await auditor(`${keys}/${crypto.randomUUID()}/tilbagetraek`)).status).toBe(404)
})

test('AUD-17 the trail tells of registering, withdrawing and countersigning in words, with the key’s number', async () => {
  await sealTree(db, newSigner('samvaerk.example'), slug, site.clock.machine())
  const signer = newSigner('herlev.example')
  await register(auditor, line(signer))
  const [, size = ''] = /checkpoints\/(\d+)\/medunderskriv/.exec((await auditor(trail)).text) ?? []
  const note = (await member(`${trail}/checkpoints/${size}`)).text
  const linje = signatureLine(signer, readNote(note)?.text ?? '')
  const way = `${trail}/checkpoints/${size}/medunderskriv`
  expect((await member(way, { form: { linje: '' } })).status).toBe(422)
  const unknown = signatureLine(newSigner('herlev.example'), readNote(note)?.text ?? '')
  expect((await member(way, { form: { linje: unknown } })).status).toBe(409)
  const signed = await member(way, { form: { linje } })
  expect([signed.status, signed.location]).toEqual([303, `${trail}?besked=medunderskrevet`])
  const { text } = await auditor(trail)
  for (const words of [
    'registrerede en nøgle for sin part',
    'trak en nøgle for sin part tilbage',
    'medunderskrev et kontrolpunkt',
    'offentlig nøgle <code class="id">',
    'part <code class="id">herlev</code>',
  ])
    expect(text, words).toContain(words)
  expect((await member(`${trail}/checkpoints/${size}`)).text).toContain(linje)
})
