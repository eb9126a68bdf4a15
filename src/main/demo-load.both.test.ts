import { join } from 'node:path'
import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { freshDatabase } from '../../test/database.ts'
import { anInstallation, wordsOf } from '../../test/installation.ts'
import { paths } from '../agreement/paths.ts'
import { fixedClock } from '../platform/clock.ts'
import { recorder } from '../platform/audit/record.ts'
import { demoAccounts, demoEmail, demoPassword } from './demo-accounts.ts'
import { isWhole, loadDemo } from './demo-load.ts'
import { packageRoot } from '../platform/package-root.ts'
import { readStory, type Told } from './story.ts'

const db = await freshDatabase()
const machine = new Date('2026-03-01T08:00:00Z')
const told: string[] = []
const source = {
  root: packageRoot,
  record: recorder(fixedClock(machine.toISOString())),
  machineNow: machine,
  tell: (line: string) => void told.push(line),
}
const before = await isWhole(db)
await loadDemo(db, source)
const site = anInstallation(db)
const partnership = 'vestegnen'
const story = await readStory(join(packageRoot, 'demo/story.yaml'))
const meetings = story.told.filter(({ meeting, minutes }) => meeting !== undefined || minutes !== undefined)
const held = meetings.filter(({ minutes }) => minutes !== undefined)
const planned = meetings.filter(({ meeting, detail }) => meeting !== undefined && detail?.['plan'] === undefined)
/** Whether an entry is the answer of a decision to an open question. */
const answersQuestion = ({ detail }: Told) => detail?.['question'] !== undefined
const byHand = story.told.filter((told) => {
  const { retracts, who, told_with, meeting, minutes, group, charter, procedure, series } = told
  const played = [retracts, who, told_with, meeting, minutes, group, charter, procedure, series]
  return played.every((how) => how === undefined) && !answersQuestion(told) && told.kind !== 'office-assumed'
})
const atSeats = story.told.filter(({ who }) => who !== undefined)

/** What demo/README.md says of each promise on the clock of the demonstration. */
function verdictsSaid(): Map<string, string> {
  const readme = readFileSync(join(packageRoot, 'demo/README.md'), 'utf8')
  const rows = readme.matchAll(/^\| ([a-z0-9-]+) \| ([a-z-]+) \| [a-z-]+ \| [a-z-]+ \| [a-z-]+ \| .+ \|$/gm)
  return new Map([...rows].map(([, norm = '', verdict = '']) => [norm, verdict]))
}

test('MAIN-03 a demonstration that is loaded already is not loaded again over it', async () => {
  await expect(loadDemo(db, source)).rejects.toThrow(/already a partnership/)
})

test('MAIN-03 the loading tells of its progress, and whether it came to its end is known', async () => {
  expect([before, await isWhole(db)]).toEqual([false, true])
  expect(told.join('\n')).toMatch(/54 promises[^]*made-up occurrences/)
})

test('MAIN-03 on the running site each of the promises comes to what demo/README.md says', async () => {
  const answer = await site.stranger(paths.json.to({ partnership }, { pr: '2018-10-15', kendt: '2018-10-15' }))
  const { norms } = answer.json() as { norms: { id: string; verdict: string }[] }
  const said = verdictsSaid()
  expect(said.size).toBe(54)
  expect(new Map(norms.map(({ id, verdict }) => [id, verdict]))).toEqual(said)
})

test('MAIN-03 the story is entered by its people, each deed with its place in the audit trail', async () => {
  const { rows } = await db.asSuperuser((superuser) =>
    superuser.query<{ verb: string; count: string }>(
      'select verb, count(*)::text as count from platform.audit_entry where partnership_id = $1 group by verb',
      [partnership],
    ),
  )
  const counts = new Map(rows.map(({ verb, count }) => [verb, Number(count)]))
  const count = (...of: ((told: Told) => unknown)[]) => story.told.filter((told) => of.some((is) => is(told))).length
  const back = story.told.filter(({ retracts }) => retracts !== undefined)
  const byMeeting = new Set(meetings.map(({ id }) => id))
  const cancelled = back.filter(({ retracts = '' }) => byMeeting.has(retracts)).length
  const left = atSeats.filter(({ kind }) => kind === 'seat-vacated').length
  const groups = story.told.flatMap(({ group }) => group ?? [])
  const charters = story.told.flatMap(({ charter }) => charter ?? [])
  const expected = {
    'evidence.recorded': byHand.length,
    'evidence.retracted': back.length - cancelled,
    'meeting.planned': planned.length,
    'meeting.moved': meetings.length - planned.length - held.length,
    'meeting.cancelled': cancelled,
    'meeting.held': held.length,
    'action.given': held.flatMap(({ minutes }) => minutes?.actions ?? []).length,
    'seat.taken': atSeats.length - left + story.substitutes.length + groups.flatMap(({ seats }) => seats).length,
    'seat.left': left,
    'series.planned': count(({ series }) => series),
    'group.set-up': groups.length,
    'charter.written': charters.flatMap(({ versions }) => versions).length,
    'charter.approved': charters.length,
    'group.progress-told': charters.flatMap(({ progress }) => progress).length,
    'procedure.concluded': count(({ procedure }) => procedure),
    'decision.answered': count(answersQuestion),
    'decision.placed': count(({ kind, told_with }) => kind === 'decided' && told_with !== undefined),
    'minutes.sent': held.filter(({ minutes }) => minutes?.sent).length,
    'minutes.added-to': held.flatMap(({ minutes }) => minutes?.sent?.additions ?? []).length,
    'office.taken-over': count(({ kind, told_with }) => kind === 'office-assumed' && told_with === undefined),
    'handover.prepared': 1,
    'poll.made': 1,
    'poll.answered': 3,
    'proposal.made': 1,
    'annex.added': 3,
  }
  expect(Object.fromEntries(Object.keys(expected).map((verb) => [verb, counts.get(verb)]))).toEqual(expected)
})

test('MAIN-03 the agreement is told each thing once, and by hand only what no page does', async () => {
  const { rows } = await db.asSuperuser((superuser) =>
    superuser.query<{ said: string }>(
      `select concat_ws(' ', s.source, e.kind, e.subject, e.about, e.party, e.occurred_on,
          to_char(e.recorded_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS')) as said
        from agreement.evidence e join agreement.evidence_source s using (partnership_id, evidence_id)
        where e.kind <> 'retracted'`,
    ),
  )
  const hand = new Set(byHand.map(({ id }) => id))
  const wanted = story.told
    .filter(({ kind }) => kind !== 'retracted')
    .map(({ id, kind, subject, about, party, occurred_on, recorded_at }) => {
      const source = hand.has(id) ? 'hand' : 'governance'
      const facts = [subject, about, party].flatMap((each) => each ?? [])
      return [source, kind, ...facts, occurred_on, recorded_at.slice(0, 19)].join(' ')
    })
  expect(rows.map(({ said }) => said).toSorted()).toEqual(wanted.toSorted())
})

test('MAIN-03 there is something to do on the clock of the demonstration: minutes, a poll, a proposal, a handover', async () => {
  const { rows } = await db.asSuperuser((superuser) =>
    superuser.query<{ what: string }>(
      `select concat_ws(' ', m.state, a.approved_at is null, p.name) as what from governance.minutes_approval a
          join governance.minutes m using (partnership_id, minutes_id) join platform.person p using (person_id)
        where a.approved_at is null
       union all select concat_ws(' ', 'poll', state) from governance.poll
       union all select concat_ws(' ', 'proposal', item_id is null and declined_at is null) from governance.proposal
       union all select concat_ws(' ', 'handover', to_party, state) from governance.handover
       order by 1`,
    ),
  )
  expect(rows.map(({ what }) => what)).toEqual([
    'handover gladsaxe taken',
    'handover herlev prepared',
    'poll open',
    'proposal t',
    'sent t Poul Opdigt',
  ])
})

test('MAIN-03 the seats of the story are taken and left by people, and the agreement is told what the story says', async () => {
  const { rows } = await db.asSuperuser((superuser) =>
    superuser.query<{ facts: unknown }>(
      `select jsonb_build_object('kind', e.kind, 'subject', e.subject, 'about', e.about, 'party', e.party,
          'on', e.occurred_on, 'at', e.recorded_at, 'ref', e.ref, 'detail', e.detail, 'from', s.source) as facts
        from agreement.evidence e join agreement.evidence_source s using (partnership_id, evidence_id)
        where e.kind in ('seat-filled', 'seat-vacated') order by e.recorded_at`,
    ),
  )
  const seated = story.told.filter(({ kind }) => kind === 'seat-filled' || kind === 'seat-vacated')
  expect(rows.map(({ facts }) => facts)).toEqual(seated.map(factsOf))
})

test('MAIN-03 the meetings of the story tell which parties were there, and its decisions their numbers', async () => {
  const { rows } = await db.asSuperuser((superuser) =>
    superuser.query<{ said: string }>(
      `select concat_ws(' ', kind, subject, occurred_on, case kind when 'decided' then ref end, detail ->> 'parties') as said
        from agreement.evidence join agreement.evidence_source s using (partnership_id, evidence_id)
        where s.source = 'governance' and kind in ('meeting-held', 'decided')`,
    ),
  )
  const wanted = story.told
    .filter(({ id, kind }) => (kind === 'meeting-held' || kind === 'decided') && !byHand.some((each) => each.id === id))
    .map(({ kind, subject, occurred_on, ref, detail }) => {
      const parties = detail?.['parties'] ? JSON.stringify(detail['parties']).replaceAll(',', ', ') : []
      return [kind, subject, occurred_on, kind === 'decided' ? ref : [], parties].flat().join(' ')
    })
  expect(rows.map(({ said }) => said).toSorted()).toEqual(wanted.toSorted())
})

test('MAIN-03 on the page about the bodies seven of eight seats of the styregruppe are filled, with who sat and who sits for whom', async () => {
  const { rows } = await db.asSuperuser((superuser) =>
    superuser.query<{ said: string }>(
      `select concat_ws(' ', s.body_id, s.about, s.party, p.name, t.capacity, t.from_on, t.until_on) as said
        from governance.sitting t join governance.seat s using (partnership_id, seat_id)
          join platform.person p using (person_id)
        where s.party = 'ballerup' order by 1`,
    ),
  )
  expect(rows.map(({ said }) => said)).toEqual([
    'koordinationsgruppe fagchef ballerup Bente Opdigt holder 2018-02-12 2018-08-31',
    'koordinationsgruppe fagchef ballerup Bo Opdigt holder 2018-09-24',
    'koordinationsgruppe fagchef ballerup Kim Opdigt substitute 2018-02-12',
    'staerke-naboskaber ssp-konsulent ballerup Kim Opdigt holder 2018-02-20',
    'styregruppe fagchef ballerup Bente Opdigt holder 2018-02-12 2018-08-31',
    'styregruppe fagdirektoer ballerup Birgit Opdigt holder 2018-02-05',
    'unge-og-digitale-medier medlem ballerup Kim Opdigt holder 2018-05-02',
  ])
  const page = await site.stranger('/vestegnen/organer', { headers: { cookie: await signIn() } })
  expect(wordsOf(page.text)).toMatch(/7 af 8 besat/)
  expect(wordsOf(page.text)).toMatch(/6 af 6 besat/)
})

test('MAIN-03 whoever sits for somebody comes to the meeting in their place, and answers its minutes', async () => {
  const { rows } = await db.asSuperuser((superuser) =>
    superuser.query<{ said: string }>(
      `select concat_ws(' ', m.on_day, p.name, a.approved_at is not null) as said
        from governance.attendance t join governance.meeting m using (partnership_id, meeting_id)
          join platform.person p using (person_id) join governance.minutes n using (partnership_id, meeting_id)
          join governance.minutes_approval a on a.minutes_id = n.minutes_id and a.seat_id = t.seat_id
        where t.presence = 'substitute'`,
    ),
  )
  expect(rows.map(({ said }) => said)).toEqual(['2018-08-28 Karla Opdigt t'])
})

test('MAIN-03 an account of each function signs in with the password that is printed', async () => {
  const page = await site.stranger('/vestegnen/overblik', { headers: { cookie: await signIn() } })
  expect([page.status, wordsOf(page.text).includes('Sonja Opdigt')]).toEqual([200, true])
  const functions = new Set(demoAccounts.flatMap((account) => account.functions))
  expect(functions.size).toBe(10)
})

/** Signs the secretary in, and gives the cookies of the session. */
async function signIn(): Promise<string> {
  const secretary = demoAccounts.find(({ functions }) => functions.includes('secretary'))
  if (!secretary) throw new Error('no secretary')
  const form = { email: demoEmail(secretary), password: demoPassword }
  const entered = await site.stranger('/log-ind', { form })
  expect([entered.status, entered.location]).toEqual([303, '/vestegnen/overblik'])
  return entered.headers
    .getSetCookie()
    .map((line) => line.split(';')[0])
    .join('; ')
}

/** What an entry about a seat must say: it comes of somebody's coming and going. */
function factsOf({ kind, subject, about, party, occurred_on: on, recorded_at, ref, detail }: Told) {
  return {
    kind,
    subject,
    about,
    party,
    on,
    at: recorded_at.replace('.000Z', '+00:00'),
    ref,
    detail,
    from: 'governance',
  }
}
