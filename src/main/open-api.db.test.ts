import { expect, test } from 'vitest'
import { freshDatabase } from '../../test/database.ts'
import { descriptionIn, type Operation } from '../../test/description.ts'
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
const program = await site.withToken(secretary, ['read'])

const ours = [...apiRoutes(new Desk()), ...governanceSite(new Desk())].filter(({ kind }) => kind === 'api')

const answer = await site.stranger('/api/v1/openapi.json')
const { described, operations, schemaAt } = descriptionIn(answer)

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
