import { z } from 'zod'
import { createDocument, type ZodOpenApiOperationObject, type ZodOpenApiPathsObject } from 'zod-openapi'
import { faults } from '../platform/http/faults.ts'
import { routing } from '../platform/http/routing.ts'
import type { Described, Route } from '../platform/http/route.ts'
import { programTexts } from '../platform/http/texts.ts'
import { path } from '../platform/paths.ts'
import type { PlatformTables } from '../platform/db/tables.ts'

const { api } = routing<PlatformTables>()
const openApiPath = path('/api/v1/openapi.json')

const Problem = z
  .object({
    type: z.string().meta({ examples: ['urn:samvaerk:problem:faulty-input'] }),
    title: z.string(),
    status: z.number().int(),
    detail: z.string().optional(),
    instance: z.string().optional().meta({ description: 'Quote it when you ask about a fault of ours.' }),
    problems: z
      .array(z.strictObject({ field: z.string(), message: z.string() }))
      .optional()
      .meta({ description: 'What is wrong with the body, field by field; an empty field means the whole.' }),
  })
  .loose()
  .meta({ id: 'Problem', description: 'What stood in the way (RFC 9457).' })

const IdempotencyKey = z
  .string()
  .regex(/^"?[\x21-\x7e]{1,255}"?$/)
  .optional()
  .meta({
    id: 'IdempotencyKey',
    description:
      'One key for each thing that is to be done, such as a UUID. Sent again within 24 hours with the same request, the first answer is given again and nothing is done twice.',
    examples: ['8e03978e-40d5-43dd-bc93-6894a57f9324'],
  })
const IfMatch = z.string().meta({
  id: 'IfMatch',
  description: 'The ETag of the thing that is changed, as it was read; `*` for whatever stands there.',
  examples: ['"Yb6UCvM0hT3kq1oVwq9m5A"'],
})
const IfNoneMatch = z.string().optional().meta({
  id: 'IfNoneMatch',
  description:
    'The ETags that the program has already: when one of them still holds, the answer is 304 without a body.',
})
const OnlyIfNew = z.enum(['*']).optional().meta({ description: '`*` makes what is not there yet.' })
const ETag = z.string().meta({
  description: 'Stands for the thing as it was answered. Strong where it can be named in If-Match.',
  examples: ['"Yb6UCvM0hT3kq1oVwq9m5A"'],
})
const Location = z.string().meta({ description: 'Where the new thing stands.' })

/**
 * The description of the interface for programs, made from the same schemas that guard it (OpenAPI 3.1): when somebody first asks for
 * it, since most processes are never asked, and it costs a quarter of a second and some megabytes.
 */
export function openApiRoute(rooms: readonly Route[], url: string, version: string): Route {
  const route: Route = api({
    path: openApiPath,
    access: 'anyone',
    record: 'nothing-personal',
    scope: 'read',
    summary: 'This description.',
    answer: async () => (document ??= describe()),
  })
  let document: ReturnType<typeof createDocument> | undefined
  const describe = (): ReturnType<typeof createDocument> =>
    createDocument({
      openapi: '3.1.1',
      info: {
        title: 'Samværk',
        version,
        description: 'What the pages show and what their forms do, for programs. How to use it: docs/interface.md.',
        license: { name: 'EUPL-1.2', identifier: 'EUPL-1.2' },
      },
      servers: [{ url }],
      security: [{ token: [] }],
      components: { securitySchemes: { token: { type: 'http', scheme: 'bearer' } } },
      paths: pathsOf([...rooms, route]),
    })
  return route
}

function pathsOf(rooms: readonly Route[]): ZodOpenApiPathsObject {
  const paths: Record<string, Record<string, ZodOpenApiOperationObject>> = {}
  for (const route of rooms) {
    if (!route.described) continue
    const template = route.pattern.replace(/:([a-z]+)/gi, '{$1}')
    paths[template] = { ...paths[template], [route.method.toLowerCase()]: operationOf(route, route.described) }
  }
  return paths
}

function operationOf(route: Route, described: Described): ZodOpenApiOperationObject {
  const { summary, query, body } = described
  const parts = [...route.pattern.matchAll(/:([a-z]+)/gi)].map((match) => match[1] ?? '')
  return {
    operationId: operationId(route),
    summary,
    ...saysMore(route, described),
    tags: [partOf(route.pattern)],
    ...(route.access === 'anyone' ? { security: [] } : {}),
    requestParams: {
      ...(parts.length > 0 ? { path: z.object(Object.fromEntries(parts.map((part) => [part, z.string()]))) } : {}),
      ...(query instanceof z.ZodObject ? { query } : {}),
      header: headersOf(route, described),
    },
    ...(body ? { requestBody: { required: true, content: json(body) } } : {}),
    responses: { ...answersOf(described), ...problemsOf(route, described), '5XX': problem('our-fault') },
  }
}

/** A name for the operation that stays: `GET /api/v1/{partnership}/meetings/{meeting}` is `getMeetingsMeeting`. */
function operationId({ method, pattern }: Route): string {
  const words = pattern.replace(/^\/api\/v1\/(:partnership\/)?/, '').split(/[^a-z]+/i)
  return method.toLowerCase() + words.map((word) => word.charAt(0).toUpperCase() + word.slice(1)).join('')
}

function partOf(pattern: string): string {
  return pattern.split('/').find((part) => !['', 'api', 'v1', ':partnership'].includes(part)) ?? ''
}

/** Who may, and what a token must have been given out for: beside the summary. */
function saysMore({ access, scope }: Route, { precondition }: Described) {
  if (access === 'anyone') return {}
  const who = access === 'signed-in' ? 'any member' : [access].flat().join(' or ')
  const changes = precondition ? ' Names the ETag of the thing that it changes.' : ''
  return { description: `For ${who}, with a token of scope \`${scope}\`.${changes}` }
}

function headersOf(route: Route, { precondition }: Described) {
  if (route.method === 'GET') return z.object({ 'If-None-Match': IfNoneMatch })
  const keyed = { 'Idempotency-Key': IdempotencyKey }
  if (precondition === 'if-match') return z.object({ ...keyed, 'If-Match': IfMatch })
  if (precondition === undefined) return z.object(keyed)
  return z.object({ ...keyed, 'If-Match': IfMatch.optional(), 'If-None-Match': OnlyIfNew })
}

function answersOf({ answer, file, status, body, precondition }: Described) {
  const asked = status === 200 && body === undefined && precondition === undefined
  const tagged = asked || (status === 200 && precondition !== undefined)
  const headers = { ...(tagged && { ETag }), ...(status === 201 && { Location }) }
  const done = { description: saysDone[status], ...(Object.keys(headers).length > 0 && { headers: z.object(headers) }) }
  return {
    [`${status}` as '200']: { ...done, ...contentOf(answer, file, status) },
    ...(asked && { '304': { description: 'As the program has it already: no body.' } }),
  }
}

function contentOf(answer: Described['answer'], file: Described['file'], status: Described['status']) {
  if (file !== undefined) return { content: { [file]: { schema: { type: 'string', format: 'binary' } as const } } }
  return answer && status !== 204 ? { content: json(answer) } : {}
}

const saysDone = { 200: 'Answered', 201: 'Made', 204: 'Done' } as const

type FaultName = keyof typeof faults

/** The problems that the route can meet, each status by itself; 4XX for whatever else. */
function problemsOf(route: Route, { body, precondition }: Described) {
  const writes = route.method !== 'GET'
  const names: (FaultName | false)[] = [
    'malformed',
    route.access !== 'anyone' && 'sign-in-needed',
    route.access !== 'anyone' && 'function-missing',
    'not-found',
    writes && 'refused',
    precondition !== undefined && 'precondition-failed',
    body !== undefined && 'too-large',
    body !== undefined && 'wrong-type',
    body !== undefined && 'faulty-input',
    precondition !== undefined && 'precondition-required',
  ]
  const met = names.filter((name) => name !== false).map((name) => [`${faults[name]}`, problem(name)] as const)
  return { ...Object.fromEntries(met), '4XX': problem('refused') }
}

function problem(name: FaultName) {
  const headers = name === 'precondition-failed' ? { headers: z.object({ ETag }) } : {}
  return {
    description: programTexts[name],
    ...headers,
    content: { 'application/problem+json': { schema: Problem } },
  }
}

function json(schema: z.ZodType) {
  return { 'application/json': { schema } }
}
