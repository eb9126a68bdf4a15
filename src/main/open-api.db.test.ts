import { Ajv2020 } from 'ajv/dist/2020.js'
import { expect, test } from 'vitest'
import { aPdf } from '../../test/a-pdf.ts'
import { freshDatabase } from '../../test/database.ts'
import { governanceSite } from '../../test/governance-room.ts'
import { aMeeting, evidenceOn } from '../../test/evidence.ts'
import { aFoundedPartnership, anInstallation } from '../../test/installation.ts'
import { apiPaths, apiRoutes } from '../agreement/api/routes.ts'
import { Desk } from '../agreement/index.ts'
import { scopes } from '../platform/sign-in/vocabulary.ts'

const db = await freshDatabase()
const partnership = await aFoundedPartnership(db)
const site = anInstallation(db)
const { member: secretary } = await site.member(partnership, ['secretary'])
const entry = await evidenceOn(db).record(secretary, aMeeting({ note: 'Et møde' }))
const pages = await site.as(secretary)
const program = await site.withToken(secretary, ['read', 'governance:read', 'governance:write'])

const ours = [...apiRoutes(new Desk()), ...governanceSite(new Desk())].filter(({ kind }) => kind === 'api')

interface Operation {
  operationId?: string
  summary?: string
  security?: object[]
  parameters?: { name: string; in: string; required?: boolean; schema?: object }[]
  requestBody?: { content: Record<string, { schema: object }> }
  responses: Record<string, { description: string; content?: Record<string, { schema: object }> }>
}
interface Description {
  openapi: string
  info: { title: string; version: string }
  servers: { url: string }[]
  paths: Record<string, Record<string, Operation>>
  components: { schemas: Record<string, object>; securitySchemes: Record<string, object> }
}
const answer = await site.stranger('/api/v1/openapi.json')
const described = answer.json() as Description
const operations = Object.entries(described.paths).flatMap(([path, methods]) =>
  Object.entries(methods).map(([method, operation]) => ({ path, method, operation })),
)

test('AGR-63 the description is open to anyone, and is one of OpenAPI 3.1', () => {
  expect([answer.status, answer.headers.get('content-type')]).toEqual([200, 'application/json; charset=utf-8'])
  expect(described.openapi).toMatch(/^3\.1\.\d+$/)
  expect([described.info.title, described.info.version, described.servers[0]?.url]).toEqual([
    'Samværk',
    expect.stringMatching(/^\d+\.\d+\.\d+/),
    'http://samvaerk.test',
  ])
})

test('AGR-63 every address of the interface is described, and no other', () => {
  const patterns = [...ours.map(({ method, pattern }) => [method, pattern]), ['GET', '/api/v1/openapi.json']]
  const templates = patterns.map(([method, pattern]) => `${method} ${pattern?.replace(/:(\w+)/g, '{$1}')}`)
  expect(operations.map(({ method, path }) => `${method.toUpperCase()} ${path}`).toSorted()).toEqual(
    templates.toSorted(),
  )
})

test('AGR-63 every operation says what it does, what it needs and what it answers', () => {
  for (const { path, method, operation } of operations) {
    const name = `${method} ${path}`
    expect(operation.summary, name).toMatch(/\w+.*\.$/)
    const parts = [...path.matchAll(/\{(\w+)\}/g)].map(([, part]) => part)
    const declared = operation.parameters?.filter((each) => each.in === 'path') ?? []
    expect(
      declared.map((each) => [each.name, each.required]),
      name,
    ).toEqual(parts.map((part) => [part, true]))
    const statuses = Object.keys(operation.responses)
    const done = statuses.filter((status) => status.startsWith('2'))
    expect([name, done]).toEqual([name, [expect.stringMatching(method === 'get' ? '200' : /20[014]/)]])
    expect(operation.responses['4XX']?.content, name).toHaveProperty(['application/problem+json'])
    if (method === 'put') expect(operation.requestBody?.content, name).toHaveProperty(['application/json'])
  }
})

test('AGR-63 every reference leads somewhere, and every way in is declared', () => {
  const references = [...JSON.stringify(described).matchAll(/"\$ref":"([^"]+)"/g)].map(([, to = '']) => to)
  expect(references.length).toBeGreaterThan(0)
  for (const to of references) {
    const parts = to.replace('#/', '').split('/')
    const found = parts.reduce<unknown>((at, part) => (at as Record<string, unknown>)?.[part], described)
    expect(found, to).toBeTypeOf('object')
  }
  const named = [described, ...operations.map(({ operation }) => operation)].flatMap((each) =>
    ((each as Operation).security ?? []).flatMap((way) => Object.keys(way)),
  )
  for (const way of named) expect(Object.keys(described.components.securitySchemes)).toContain(way)
})

const ajv = new Ajv2020({ strict: false, validateFormats: false })
ajv.addSchema({ $id: 'https://samvaerk.test/description', ...(described as object) })

/** Holds an answer to the schema that stands at a place in the description. */
function schemaAt(path: string, ...more: readonly string[]) {
  const pointer = ['paths', path, ...more].map((part) =>
    part.replaceAll('/', '~1').replace(/[{}]/g, encodeURIComponent),
  )
  return ajv.compile({ $ref: `https://samvaerk.test/description#/${pointer.join('/')}` })
}

test('AGR-63 every schema is one, and what is answered fits it', async () => {
  for (const [path, address] of [
    ['/api/v1/{partnership}/agreement', apiPaths.agreement.to({ partnership })],
    ['/api/v1/{partnership}/evidence', apiPaths.evidence.to({ partnership })],
    ['/api/v1/{partnership}/evidence/{entry}', apiPaths.entry.to({ partnership, entry })],
  ] as const) {
    const fits = schemaAt(path, 'get', 'responses', '200', 'content', 'application/json', 'schema')
    const { status, text } = await program(address)
    const answered: unknown = JSON.parse(text)
    expect([path, status, fits(answered), fits.errors ?? []]).toEqual([path, 200, true, []])
    expect(fits({ ...(answered as object), unheardOf: 1 }), path).toBe(false)
  }
})

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
    const template = { organ: 'styregruppe', navn: 'Faste', fra: '9', til: '10', moenster: 'evenly', antal: '2' }
    const made = await pages(`/${partnership}/moeder/serie/ny`, { form: template })
    parts['template'] = made.headers.get('location')?.split('/').at(-1) ?? ''
    parts['series'] = (await change('/templates/{template}/series', { year: 2019, days: ['2019-03-07'] })).id
    await make('/offices/{office}/handovers', { to: 'gladsaxe' }, 'handover')
    return withMinutes
  }
  const questions = operations.filter(
    ({ path, method }) => method === 'get' && path.startsWith('/api/v1/{partnership}/'),
  )
  const at = (path: string) =>
    ask(path.replace('/api/v1/{partnership}', '').replace(/\{meeting\}(?=\/minutes|\/attendance)/, withMinutes))
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

test('API-08 every write tells of its key, every change of its ETag, every question of its own, and every field has an example', () => {
  for (const { path, method, operation } of operations) {
    const name = `${method} ${path}`
    const headers = operation.parameters?.filter((each) => each.in === 'header').map((each) => each.name) ?? []
    expect([name, headers.includes(method === 'get' ? 'If-None-Match' : 'Idempotency-Key')]).toEqual([name, true])
    expect([name, '428' in operation.responses, '412' in operation.responses]).toEqual([
      name,
      headers.includes('If-Match'),
      headers.includes('If-Match'),
    ])
    if (method === 'get') expect(operation.responses['200'], name).toHaveProperty(['headers', 'ETag'])
    if ('201' in operation.responses) expect(operation.responses['201'], name).toHaveProperty(['headers', 'Location'])
    const body = operation.requestBody?.content['application/json']?.schema as { properties?: Record<string, object> }
    if (path.includes('evidence')) continue
    for (const [field, schema] of Object.entries(body?.properties ?? {}))
      expect([name, field, JSON.stringify(schema).includes('"examples"')]).toEqual([name, field, true])
  }
  const ids = operations.map(({ operation }) => operation.operationId)
  expect(new Set(ids).size).toBe(ids.length)
})

test('API-08 the limits of a form stand in the description: lengths, choices, formats', () => {
  const items = described.paths['/api/v1/{partnership}/meetings/{meeting}/items']?.['post']
  expect(items?.requestBody?.content['application/json']?.schema).toMatchObject({
    required: ['kind', 'title'],
    additionalProperties: false,
    properties: {
      kind: { enum: ['decision', 'discussion', 'information'] },
      title: { minLength: 1, maxLength: 300 },
      closed: { type: ['boolean', 'null'] },
    },
  })
  const plan = described.paths['/api/v1/{partnership}/meetings']?.['post']
  expect(plan?.requestBody?.content['application/json']?.schema).toMatchObject({
    properties: { day: { type: 'string', format: 'date' }, body: { maxLength: 60 } },
  })
})

test('AGR-63 every address asks for a scope that a token can be given out for', () => {
  for (const { scope, pattern } of ours) expect(Object.keys(scopes), pattern).toContain(scope)
})
