import { z } from 'zod'
import { createDocument, type ZodOpenApiOperationObject, type ZodOpenApiPathsObject } from 'zod-openapi'
import { routing } from '../platform/http/routing.ts'
import type { Route } from '../platform/http/route.ts'
import { path } from '../platform/paths.ts'
import type { PlatformTables } from '../platform/db/tables.ts'

const { api } = routing<PlatformTables>()
const openApiPath = path('/api/v1/openapi.json')

const Problem = z
  .object({
    type: z.string(),
    title: z.string(),
    status: z.number().int(),
    detail: z.string().optional(),
  })
  .loose()
  .meta({ id: 'Problem', description: 'What stood in the way (RFC 9457).' })

/** The description of the interface for programs, made from the same schemas that guard it (OpenAPI 3.1). */
export function openApiRoute(rooms: readonly Route[], url: string, version: string): Route {
  const route = api({
    path: openApiPath,
    access: 'anyone',
    record: 'nothing-personal',
    scope: 'read',
    summary: 'This description.',
    answer: async () => document,
  })
  const document = createDocument({
    openapi: '3.1.1',
    info: { title: 'Samværk', version, license: { name: 'EUPL-1.2', identifier: 'EUPL-1.2' } },
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
    paths[template] = { ...paths[template], [route.method.toLowerCase()]: operationOf(route) }
  }
  return paths
}

function operationOf(route: Route): ZodOpenApiOperationObject {
  const { summary, query, body, answer } = route.described ?? { summary: '' }
  const parts = [...route.pattern.matchAll(/:([a-z]+)/gi)].map((match) => match[1] ?? '')
  const status = route.method === 'POST' ? '201' : '200'
  const json = (schema: z.ZodType) => ({ 'application/json': { schema } })
  const problem = {
    description: 'Refused or not possible',
    content: { 'application/problem+json': { schema: Problem } },
  }
  return {
    summary,
    ...(route.access === 'anyone' ? { security: [] } : {}),
    requestParams: {
      ...(parts.length > 0 ? { path: z.object(Object.fromEntries(parts.map((part) => [part, z.string()]))) } : {}),
      ...(query instanceof z.ZodObject ? { query } : {}),
    },
    ...(body ? { requestBody: { required: true, content: json(body) } } : {}),
    responses: {
      [status]: { description: 'Answered', ...(answer ? { content: json(answer) } : {}) },
      '4XX': problem,
      '5XX': problem,
    },
  }
}
