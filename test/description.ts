import { Ajv2020 } from 'ajv/dist/2020.js'
import type { Answer } from './installation.ts'

/** An operation as the description of the interface has it. */
export interface Operation {
  operationId?: string
  summary?: string
  security?: object[]
  parameters?: { name: string; in: string; required?: boolean; schema?: object }[]
  requestBody?: { content: Record<string, { schema: object }> }
  responses: Record<string, { description: string; content?: Record<string, { schema: object }> }>
}
/** The description of the interface, as far as tests look at it. */
export interface Description {
  openapi: string
  info: { title: string; version: string }
  servers: { url: string }[]
  paths: Record<string, Record<string, Operation>>
  components: { schemas: Record<string, object>; securitySchemes: Record<string, object> }
}

/** The description as it was answered: its operations, and the schema that stands at a place in it. */
export function descriptionIn(answer: Answer) {
  const described = answer.json() as Description
  const operations = Object.entries(described.paths).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, operation]) => ({ path, method, operation })),
  )
  const ajv = new Ajv2020({ strict: false, validateFormats: false })
  ajv.addSchema({ $id: 'https://samvaerk.test/description', ...(described as object) })
  function schemaAt(path: string, ...more: readonly string[]) {
    const pointer = ['paths', path, ...more].map((part) =>
      part.replaceAll('/', '~1').replace(/[{}]/g, encodeURIComponent),
    )
    return ajv.compile({ $ref: `https://samvaerk.test/description#/${pointer.join('/')}` })
  }
  return { described, operations, schemaAt }
}
