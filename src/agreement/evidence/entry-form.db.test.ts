import { expect, test } from 'vitest'
import { freshDatabase } from '../../../test/database.ts'
import { aMeeting, evidenceOn } from '../../../test/evidence.ts'
import { aFoundedPartnership, anInstallation, wordsOf } from '../../../test/installation.ts'
import { day } from '../../platform/days.ts'
import type { Read } from '../../platform/db/types.ts'
import { paths } from '../paths.ts'
import type { AgreementTables } from '../tables.ts'
import { type EnteredKind, groups, shapes } from './shapes.ts'

const db = await freshDatabase()
const { record } = evidenceOn(db)
const partnership = await aFoundedPartnership(db)
const site = anInstallation(db)
const { member: secretary, visit } = await site.member(partnership, ['secretary'])
const form = paths.newEvidence.to({ partnership })
await record(secretary, aMeeting({ kind: 'group-established', subject: 'arbejdsgrupper', about: 'unge', ref: null }))
const plan = await record(secretary, aMeeting({ kind: 'meeting-planned', occurredOn: day('2018-12-04') }))

type Fields = Readonly<Record<string, string | readonly string[]>>

/** What is typed for each kind, which fields it cannot do without, and what is recorded of it. */
const table: Readonly<Record<EnteredKind, { typed: Fields; needed: readonly string[]; recorded?: object }>> = {
  'meeting-held': {
    typed: { om: 'styregruppe', plan },
    needed: ['om'],
    recorded: { subject: 'styregruppe', detail: { plan } },
  },
  'meeting-planned': {
    typed: { om: 'koordinationsgruppe', plan },
    needed: ['om'],
    recorded: { subject: 'koordinationsgruppe', detail: { plan } },
  },
  'minutes-approved': {
    typed: { om: 'styregruppe' },
    needed: ['om'],
    recorded: { subject: 'styregruppe', about: null },
  },
  'group-established': {
    typed: { om: 'arbejdsgrupper', emne: 'Naboskab i Øst' },
    needed: ['om', 'emne'],
    recorded: { about: 'naboskab-i-oest' },
  },
  'charter-approved': {
    typed: { om: 'arbejdsgrupper', emne: 'unge', dele: ['opgave', 'maal'] },
    needed: ['om', 'emne'],
    recorded: { about: 'unge', detail: { states: ['opgave', 'maal'] } },
  },
  'group-closed': { typed: { om: 'arbejdsgrupper', emne: 'unge' }, needed: ['om', 'emne'] },
  'office-assumed': {
    typed: { om: 'formandskab', part: 'herlev' },
    needed: ['om', 'part'],
    recorded: { subject: 'formandskab', party: 'herlev' },
  },
  'office-left': { typed: { om: 'sekretariat', part: 'gladsaxe' }, needed: ['om'] },
  'seat-filled': {
    typed: { om: 'styregruppe', emne: 'fagchef', part: 'ballerup' },
    needed: ['om', 'emne', 'part'],
    recorded: { about: 'fagchef', party: 'ballerup' },
  },
  'seat-vacated': {
    typed: { om: 'koordinationsgruppe', emne: 'unge', part: 'herlev' },
    needed: ['om', 'emne'],
    recorded: { about: 'unge' },
  },
  'set-aside': {
    typed: { om: 'sekretariat', part: 'gladsaxe', maengde: '0,1', enhed: 'årsværk', periode: '2018' },
    needed: ['om', 'part', 'maengde', 'enhed'],
    recorded: { quantity: '0.1', unit: 'årsværk', forPeriod: '2018' },
  },
  'hours-booked': {
    typed: { om: 'sekretariat', part: 'gladsaxe', maengde: '12,5', enhed: 'timer' },
    needed: ['part', 'maengde', 'enhed'],
    recorded: { quantity: '12.5', unit: 'timer' },
  },
  'activity-done': {
    typed: { om: 'civilsamfund', emne: 'tryghedsvandring', part: 'herlev' },
    needed: [],
    recorded: { about: 'tryghedsvandring', party: 'herlev' },
  },
  'solution-examined': { typed: { om: 'medier' }, needed: [], recorded: { subject: 'medier', about: null } },
  'experience-shared': { typed: { om: 'top-20', part: 'ballerup' }, needed: [] },
  'funding-sought': {
    typed: { om: '', maengde: '250000', enhed: 'dkk' },
    needed: ['enhed'],
    recorded: { subject: null, quantity: '250000', unit: 'dkk' },
  },
  measured: {
    typed: { om: 'civilsamfund', emne: 'tryghed', vaerdi: '88,1', usikkerhed: '1,2', udgangspunkt: 'ja' },
    needed: ['emne', 'vaerdi'],
    recorded: { detail: { indicator: 'tryghed', value: '88.1', uncertainty: '1.2', baseline: true } },
  },
  attested: {
    typed: { om: 'styregruppe', emne: 'samarbejdet-styrkes', bekraeftet: 'nej', gaelder: '31.12.2018' },
    needed: ['om', 'bekraeftet'],
    recorded: { detail: { yes: false }, expiresOn: '2018-12-31' },
  },
  evaluated: { typed: { om: 'styregruppe', part: 'herlev' }, needed: [] },
  decided: {
    typed: { om: 'koordinationsgruppe', spoergsmaal: 'kommissorium-frist', 'svar-within': '60 dage' },
    needed: ['om', 'svar-within'],
    recorded: { detail: { question: 'kommissorium-frist', answer: { within: 'P60D' } } },
  },
  'entered-into-force': { typed: {}, needed: [], recorded: { subject: null } },
  'notice-given': { typed: { part: 'ballerup' }, needed: ['part'] },
  dissolved: { typed: {}, needed: [] },
  'party-joined': { typed: { part: 'herlev' }, needed: ['part'] },
  'party-left': { typed: { part: 'herlev' }, needed: ['part'] },
  done: {
    typed: { om: 'civilsamfund', emne: 'ressourcer-kortlagt', part: 'herlev' },
    needed: ['emne'],
    recorded: { about: 'ressourcer-kortlagt' },
  },
}
const kinds = Object.keys(shapes) as EnteredKind[]

test('EVD-06 a kind that there is not, or that is not entered by hand, leads back to the choice of kinds', async () => {
  for (const slags of ['retracted', 'nonsense', 'constructor', '']) {
    const answer = await visit(form, { form: { slags, dato: '6.3.2018' } })
    expect([slags, answer.status]).toEqual([slags, 422])
    expect(answer.text).toContain('slags=meeting-held')
  }
})

for (const kind of kinds) {
  const { typed, needed, recorded } = table[kind]

  test(`EVD-06 ${kind}: what it cannot do without is asked for in place, with what was typed`, async () => {
    for (const field of ['dato', ...needed]) {
      const whole: Record<string, string | readonly string[]> = { ...entryOf(kind), note: 'Det, der blev skrevet' }
      delete whole[field]
      const answer = await visit(form, { form: whole })
      expect([field, answer.status]).toEqual([field, 422])
      expect(answer.text, field).toContain(`href="#felt-${field}"`)
      expect(answer.text).toContain('Det, der blev skrevet</textarea>')
      if (field !== 'dato') expect(answer.text).toContain('value="6.3.2018"')
    }
  })

  test(`EVD-06 ${kind}: its form is shown, and what is typed in it is recorded`, async () => {
    const page = await visit(paths.newEvidence.to({ partnership }, { slags: kind, ...prefill(typed) }))
    expect(page.status).toBe(200)
    for (const field of Object.keys(typed)) expect(page.text, field).toContain(`name="${field}"`)
    const answer = await visit(form, { form: { ...entryOf(kind), note: `Om ${kind}` } })
    expect([answer.status, answer.location]).toEqual([303, expect.stringMatching(entryPattern)])
    expect(await entryAt(answer.location)).toMatchObject({ kind, occurredOn: '2018-03-06', ...recorded })
    expect(wordsOf((await visit(answer.location ?? '')).text)).toContain(`Om ${kind}`)
  })
}

test('EVD-06 a date, a number, a link or a name that is none is asked for again, each at its field', async () => {
  const wrong: [EnteredKind, string, string][] = [
    ['meeting-held', 'dato', '31.02.2018'],
    ['meeting-held', 'om', 'bestyrelsen'],
    ['meeting-held', 'link', 'javascript:alert(1)'],
    ['meeting-held', 'note', 'x'.repeat(2001)],
    ['set-aside', 'maengde', '1.924'],
    ['set-aside', 'enhed', 'kroner'],
    ['set-aside', 'periode', 'sidste år'],
    ['office-assumed', 'part', 'koebenhavn'],
    ['attested', 'gaelder', '1.1.2018'],
    ['attested', 'emne', 'intet-loefte'],
    ['measured', 'usikkerhed', 'lidt'],
    ['decided', 'svar-within', 'snart'],
    ['decided', 'spoergsmaal', 'intet-spoergsmaal'],
    ['done', 'emne', 'noget-andet'],
  ]
  for (const [kind, field, value] of wrong) {
    const answer = await visit(form, { form: { ...entryOf(kind), [field]: value } })
    expect([kind, field, answer.status]).toEqual([kind, field, 422])
    expect(answer.text, field).toContain(`href="#felt-${field}"`)
  }
})

test('EVD-06 the unit that the agreement sets something aside in stands in the form', async () => {
  const { text } = await visit(paths.newEvidence.to({ partnership }, { slags: 'set-aside' }))
  expect(/name="enhed"[^>]*value="årsværk"/.test(text)).toBe(true)
})

test('EVD-06 whoever keeps no records finds no form', async () => {
  const { visit: member } = await site.member(partnership, ['member'])
  for (const asking of [{}, { form: entryOf('meeting-held') }]) expect((await member(form, asking)).status).toBe(403)
  expect((await site.stranger(form)).location).toContain('/log-ind')
})

test('EVD-06 an occurrence that is recorded already is refused with its entry, and the audit trail keeps nothing of it', async () => {
  const meeting = { ...entryOf('meeting-held'), dato: '7.3.2018', reference: '' }
  const first = await visit(form, { form: meeting })
  const second = await visit(form, { form: { ...meeting, om: 'styregruppe' } })
  expect(second.status).toBe(409)
  expect(second.text).toContain(first.location?.split('/').at(-1))
})

test('EVD-06 every kind that can be entered stands in the choice of kinds', () => {
  expect(Object.values(groups).flat().toSorted()).toEqual(kinds.toSorted())
})

const entryPattern = new RegExp(`^/${partnership}/haendelser/[0-9a-f-]{36}$`)

function entryOf(kind: EnteredKind): Fields {
  return { slags: kind, dato: '6.3.2018', reference: crypto.randomUUID(), ...table[kind].typed }
}

function prefill({ spoergsmaal }: Fields) {
  return typeof spoergsmaal === 'string' ? { spoergsmaal } : {}
}

function entryAt(location: string | null) {
  return db.transact(secretary, 'read', (tx: Read<AgreementTables>) =>
    tx
      .selectFrom('agreement.evidence')
      .where('evidence_id', '=', location?.split('/').at(-1) ?? '')
      .select(['kind', 'subject', 'about', 'party', 'occurred_on as occurredOn', 'expires_on as expiresOn'])
      .select(['quantity', 'unit', 'for_period as forPeriod', 'detail', 'recorded_at as recordedAt'])
      .executeTakeFirst(),
  )
}
