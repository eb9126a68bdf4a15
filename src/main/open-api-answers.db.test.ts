import { expect, test } from 'vitest'
import { aPdf } from '../../test/a-pdf.ts'
import { freshDatabase } from '../../test/database.ts'
import { descriptionIn } from '../../test/description.ts'
import { aFoundedPartnership, anInstallation } from '../../test/installation.ts'

const db = await freshDatabase()
const partnership = await aFoundedPartnership(db)
const site = anInstallation(db)
const { member: secretary } = await site.member(partnership, ['secretary', 'administrator'])
const program = await site.withToken(secretary, ['read', 'governance:read', 'governance:write'])
const { operations, schemaAt } = descriptionIn(await site.stranger('/api/v1/openapi.json'))

test('API-08 what governance is sent and answers fits the description, down to the last address', async () => {
  const parts: Record<string, string> = { partnership, body: 'styregruppe', office: 'formandskab', field: 'outcome' }
  const ask = (path: string) =>
    `/api/v1/${partnership}${path}`.replace(/\{(\w+)\}/g, (_, name: string) => parts[name] ?? name)
  async function make(path: string, send: object, part: string) {
    const fits = schemaAt(
      `/api/v1/{partnership}${path}`,
      'post',
      'requestBody',
      'content',
      'application/json',
      'schema',
    )
    expect([path, fits(send), fits.errors ?? []]).toEqual([path, true, []])
    const made = await program(ask(path), { send })
    expect([path, made.status, made.text.includes('"id"')]).toEqual([path, 201, true])
    parts[part] = (JSON.parse(made.text) as { id: string }).id
  }
  const time = { day: '2018-10-15', from: '09:00', until: '10:00', place: null, sameDayAnyway: false }
  await make('/meetings', { body: 'styregruppe', ...time }, 'meeting')
  await make('/meetings/{meeting}/items', { kind: 'decision', title: 'Et punkt', minutes: 10 }, 'item')
  const given = { what: 'Noget', owner: secretary.personId, dueOn: '2018-12-01', item: parts['item'] }
  await make('/meetings/{meeting}/actions', given, 'action')
  const note = { send: { words: 'Godkendt' }, method: 'PUT', headers: { 'if-none-match': '*' } } as const
  expect((await program(ask('/meetings/{meeting}/items/{item}/notes/{field}'), note)).status).toBe(200)
  const seats = (await program(ask('/bodies/{body}/seats'))).json() as { items: { id: string; party: string }[] }
  parts['seat'] = seats.items.find(({ party }) => party === 'gladsaxe')?.id ?? ''
  const sits = { person: secretary.personId, capacity: 'holder', from: '2018-02-01' }
  await make('/bodies/{body}/seats/{seat}/sittings', sits, 'sitting')
  const closing = { send: { attendance: [{ seat: parts['seat'], presence: 'present' }] }, headers: { 'if-match': '*' } }
  expect((await program(ask('/meetings/{meeting}/closure'), closing)).status).toBe(200)
  await make('/offices/{office}/turns', { party: 'herlev', from: '2019-03-01', until: '2019-12-31' }, 'turn')
  await make('/offices/{office}/takeovers', { party: 'herlev', on: '2018-10-15', after: null }, 'handover')
  const decisions = (await program(ask('/decisions'))).json() as { items: { id: string }[] }
  parts['decision'] = decisions.items[0]?.id ?? ''
  const withMinutes = await makeTheRest()
  async function change(path: string, send?: object) {
    const headers = { 'if-match': '*' }
    const answer = await program(ask(path), send === undefined ? { method: 'POST', headers } : { send, headers })
    expect([path, answer.status < 300, answer.text]).toEqual([path, true, expect.stringContaining('"id"')])
    return answer.json() as { id: string }
  }
  /** A decision of the body that sets groups up. */
  async function decideAbove() {
    const on = '/meetings/{meeting}/items/{item}/notes/{field}'
    await make('/meetings', { body: 'koordinationsgruppe', ...time }, 'meeting')
    await make('/meetings/{meeting}/items', { kind: 'decision', title: 'Nedsættelse' }, 'item')
    expect((await program(ask(on), note)).status).toBe(200)
    await change('/meetings/{meeting}/closure', { attendance: [] })
    const { items } = (await program(ask('/decisions?body=koordinationsgruppe'))).json() as { items: { id: string }[] }
    return items[0]?.id ?? ''
  }
  async function makeTheRest() {
    const amending = { change: 'added', name: 'Nattelivet', words: 'Ro om natten', decision: parts['decision'] }
    parts['effect'] = (await change('/focus-areas/changes', { ...amending, from: '2018-10-15' })).id
    const minutes = { kle: '00.01.00', journalTitle: 'Referat', journalOn: '2018-10-15', approveBy: '2018-10-25' }
    await change('/meetings/{meeting}/minutes/sending', minutes)
    const withMinutes = parts['meeting'] ?? ''
    const decision = await decideAbove()
    await make('/groups', { ofClass: 'arbejdsgrupper', name: 'Nattelivet', purpose: 'Ro', decision }, 'group')
    const draft = { parts: { task: 'Ro' }, criteria: [{ words: 'Færre klager', how: 'Talt', when: 'Årligt' }] }
    parts['number'] = (await change('/groups/{group}/charter/versions', draft)).id
    await change('/groups/{group}/charter/versions/{number}/approval', { decision, despiteLacking: true })
    await make('/groups/{group}/charter/versions/{number}/comments', { words: 'Godt' }, 'comment')
    const { criteria } = (await program(ask('/groups/{group}/charter/versions/{number}'))).json() as {
      criteria: { id: string }[]
    }
    parts['criterion'] = criteria[0]?.id ?? ''
    await make('/groups/{group}/progress/{criterion}', { on: '2018-10-15', state: 'on-course', words: 'Ja' }, 'report')
    await make('/meetings', { body: 'styregruppe', ...time, day: '2018-12-06' }, 'meeting')
    await make('/meetings/{meeting}/items', { kind: 'decision', title: 'Et punkt til' }, 'item')
    expect((await program(ask('/meetings/{meeting}/items/{item}/notes/{field}'), note)).status).toBe(200)
    const file = { name: 'bilag.pdf', content: aPdf().toString('base64') }
    await make('/meetings/{meeting}/items/{item}/annexes', { ...file, closed: false }, 'annex')
    parts['version'] = '1'
    await make('/meetings/{meeting}/proposals', { kind: 'discussion', title: 'Et forslag' }, 'proposal')
    const asked = { title: 'Spørgsmål', recommendation: 'Ja', deadline: '2018-10-30' }
    await make('/procedures', { body: 'styregruppe', ...asked }, 'procedure')
    const options = ['2018-11-20', '2018-11-21'].map((day) => ({ day, from: '09:00', until: '10:00' }))
    await make('/polls', { body: 'styregruppe', title: 'Budget', answerBy: '2018-11-01', options }, 'poll')
    const letter = { day: '2018-10-15', subject: 'Brev', direction: 'sent', from: 'gladsaxe', to: ['herlev'], file }
    await make('/journal', letter, 'entry')
    await make('/journal-exports', { party: 'herlev', from: '2018-01-01', until: '2018-12-31' }, 'export')
    await change('/journal-exports/{export}/steps')
    parts['part'] = '1'
    await make('/surroundings', { name: 'Kredsrådet', kind: 'district-council', party: null }, 'surrounding')
    const template = { body: 'styregruppe', name: 'Faste', from: '09:00', until: '10:00' }
    await make('/templates', { ...template, pattern: { kind: 'evenly', times: 2, weekday: 4 } }, 'template')
    const { item } = parts
    await make('/templates/{template}/items', { kind: 'information', title: 'Siden sidst' }, 'item')
    Object.assign(parts, { standing: parts['item'], item })
    parts['series'] = (await change('/templates/{template}/series', { year: 2019, days: ['2019-03-07'] })).id
    await make('/offices/{office}/handovers', { to: 'gladsaxe' }, 'handover')
    const { points } = (await program(ask('/handovers/{handover}'))).json() as { points: { id: string }[] }
    parts['point'] = points[0]?.id ?? ''
    return withMinutes
  }
  const questions = operations.filter(
    ({ path, method }) => method === 'get' && path.startsWith('/api/v1/{partnership}/'),
  )
  const at = (path: string) =>
    ask(
      path
        .replace('/api/v1/{partnership}', '')
        .replace(/\{meeting\}(?=\/minutes|\/attendance)/, withMinutes)
        .replace(/(?<=\{template\}\/items\/)\{item\}/, '{standing}'),
    )
  const files = questions.filter(({ operation }) => !operation.responses['200']?.content?.['application/json'])
  for (const { path } of files) {
    const answer = await program(at(path))
    expect([path, answer.status, answer.headers.has('etag')]).toEqual([path, 200, true])
  }
  const documents = questions.filter((each) => !files.includes(each))
  for (const { path } of documents.filter(({ path }) => !/evidence|agreement/.test(path))) {
    const fits = schemaAt(path, 'get', 'responses', '200', 'content', 'application/json', 'schema')
    const answer = await program(at(path))
    const answered = JSON.parse(answer.text) as { items?: unknown[] }
    expect([path, answer.status, fits(answered), fits.errors ?? []]).toEqual([path, 200, true, []])
    if (answered.items) expect([path, answered.items.length > 0]).toEqual([path, true])
    expect(fits({ ...answered, unheardOf: 1 }), path).toBe(false)
  }
})
