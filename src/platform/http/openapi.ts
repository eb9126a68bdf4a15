import { z } from 'zod'
import type { Access } from './house.ts'
import { faults } from './faults.ts'
import type { Route } from './route.ts'

/** Describes the interface for programs: OpenAPI 3.1, made of the routes themselves, so that it cannot say something else. */
export function openApiDocument(routes: readonly Route[], about: { title: string; version: string; url: string }) {
  const paths: Record<string, Record<string, unknown>> = {}
  for (const route of routes) {
    if (route.described === undefined) continue
    const at = route.pattern.replace(/:(\w+)/g, '{$1}')
    paths[at] = { ...paths[at], [route.method.toLowerCase()]: operation(route) }
  }
  return {
    openapi: '3.1.0',
    info: { title: about.title, version: about.version, license: { name: 'EUPL-1.2', identifier: 'EUPL-1.2' } },
    servers: [{ url: about.url }],
    components: {
      securitySchemes: {
        token: { type: 'http', scheme: 'bearer', description: 'A token from one’s own page; shown once.' },
      },
      schemas: { Problem: problem },
    },
    paths,
  }
}

const problem = {
  type: 'object',
  description: 'RFC 9457',
  required: ['type', 'title', 'status', 'detail', 'instance'],
  properties: {
    type: { type: 'string', enum: Object.keys(faults).map((name) => `urn:samvaerk:problem:${name}`) },
    title: { type: 'string' },
    status: { type: 'integer' },
    detail: { type: 'string' },
    instance: { type: 'string', description: 'The number to quote' },
    problems: {
      type: 'array',
      items: { type: 'object', properties: { field: { type: 'string' }, message: { type: 'string' } } },
    },
  },
}

function operation({ described = { summary: '' }, pattern, method, access, scope }: Route) {
  const status = method === 'GET' ? '200' : '201'
  const parts = [...pattern.matchAll(/:(\w+)/g)].map(([, name]) => {
    return { name, in: 'path', required: true, schema: { type: 'string' } }
  })
  return {
    summary: described.summary,
    description: whoMay(access),
    operationId: `${method.toLowerCase()}${pattern.replace(/\/:?(\w)(\w*)/g, (_, a: string, rest: string) => a.toUpperCase() + rest)}`,
    parameters: [...parts, ...asked(described.query)],
    ...(described.body === undefined
      ? {}
      : { requestBody: { required: true, content: json(schemaOf(described.body, 'input')) } }),
    responses: {
      [status]: {
        description: 'Done',
        content: json(described.answer === undefined ? {} : schemaOf(described.answer, 'output')),
      },
      default: {
        description: 'What stood in the way',
        content: { 'application/problem+json': { schema: { $ref: '#/components/schemas/Problem' } } },
      },
    },
    security: access === 'anyone' ? [{}, { token: [] }] : [{ token: scope === null ? [] : [scope] }],
  }
}

function whoMay(access: Access): string {
  if (access === 'anyone') return 'Open to anyone.'
  if (access === 'signed-in') return 'For a token of any member.'
  return `For a token of: ${[access].flat().join(', ')}.`
}

function json(schema: unknown) {
  return { 'application/json': { schema } }
}

function asked(query: z.ZodType | undefined): readonly unknown[] {
  if (query === undefined) return []
  const { properties = {}, required = [] } = schemaOf(query, 'input') as {
    properties?: object
    required?: readonly string[]
  }
  return Object.entries(properties).map(([name, schema]) => ({
    name,
    in: 'query',
    required: required.includes(name),
    schema,
  }))
}

function schemaOf(schema: z.ZodType, io: 'input' | 'output'): unknown {
  const { $schema: _, ...rest } = z.toJSONSchema(schema, { io, unrepresentable: 'any' }) as Record<string, unknown>
  return rest
}
