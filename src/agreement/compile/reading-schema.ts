import { z } from 'zod'
import { DayText, Id, PeriodText, Reading } from '../reading.ts'
import { evidenceKinds, type NormKind, normKinds } from '../vocabulary.ts'
import { keyDescriptions, kindDescriptions } from './schema-descriptions.ts'

/** A piece of JSON Schema, as plain data. */
export type JsonSchema = { [key: string]: JsonValue }
type JsonValue = string | number | boolean | null | JsonValue[] | JsonSchema

/** The JSON Schema of readings, made from the form that the compiler itself uses, with words for editors. */
export function readingSchema(): JsonSchema {
  const made = z.toJSONSchema(Reading, { io: 'input', unrepresentable: 'any' }) as unknown as JsonSchema
  const { $schema, ...rest } = made
  const described = describe(rest, ['root']) as JsonSchema
  return {
    $schema: $schema ?? '',
    $id: 'urn:samvaerk:reading:1',
    title: 'A reading of a signed agreement (Samværk)',
    description: 'Who is who in the text, and what each clause promises. `samvaerk agreement check` says the rest.',
    ...described,
    $defs: {
      id: shared.id,
      event: { anyOf: [{ enum: [...evidenceKinds] }, shared.id] },
      date: shared.date,
      duration: shared.duration,
    },
  }
}

/** Forms that stand in many places, said once. */
const shared = {
  id: partOf(Id),
  date: partOf(DayText),
  duration: partOf(PeriodText),
}

function partOf(form: z.ZodType): JsonSchema {
  const { $schema: _, ...part } = z.toJSONSchema(form, { io: 'input', unrepresentable: 'any' }) as unknown as JsonSchema
  return part
}

function sharedName(schema: JsonSchema): string | undefined {
  const written = JSON.stringify(schema)
  return Object.entries(shared).find(([, part]) => JSON.stringify(part) === written)?.[0]
}

/** Goes through the schema and says at each key what it means; `trail` holds the keys that lead there. */
function describe(value: JsonValue, trail: readonly string[]): JsonValue {
  if (Array.isArray(value)) return value.map((item) => describe(item, trail))
  if (typeof value !== 'object' || value === null) return value
  const name = sharedName(value)
  if (name !== undefined) return { $ref: `#/$defs/${name}` }
  const kind = kindOf(value)
  const inner = kind === null ? trail : [...trail, kind]
  const entries = Object.entries(value).map(([key, part]): [string, JsonValue] => {
    if (key !== 'properties' || typeof part !== 'object' || part === null || Array.isArray(part)) {
      return [key, key === 'properties' ? part : describe(part, inner)]
    }
    const properties = Object.entries(part).map(([name, property]): [string, JsonValue] => [
      name,
      propertyOf(name, property, inner),
    ])
    return [key, Object.fromEntries(properties)]
  })
  const titled = kind === null ? {} : { title: kind, description: kindDescriptions[kind] }
  return { ...titled, ...Object.fromEntries(entries) }
}

function propertyOf(name: string, schema: JsonValue, trail: readonly string[]): JsonValue {
  const around = trail.at(-1) ?? 'root'
  const description = keyDescriptions[`${around}.${name}`] ?? keyDescriptions[name]
  const eventful = ['event', 'until', 'ends_when'].includes(name) && around !== 'in_force' ? withKinds(schema) : schema
  const inner = describe(eventful, [...trail, name])
  if (description === undefined || typeof inner !== 'object' || inner === null || Array.isArray(inner)) return inner
  return { description, ...inner }
}

/** Where an event is named, editors offer the built-in kinds; declared acts stay possible. */
function withKinds(schema: JsonValue): JsonValue {
  if (Array.isArray(schema)) return schema.map(withKinds)
  if (typeof schema !== 'object' || schema === null) return schema
  if (sharedName(schema) === 'id') return { $ref: '#/$defs/event' }
  return Object.fromEntries(Object.entries(schema).map(([key, part]) => [key, withKinds(part)]))
}

/** The kind of norm that an object of the schema is for. */
function kindOf(schema: JsonSchema): NormKind | null {
  const properties = schema['properties']
  if (typeof properties !== 'object' || properties === null || Array.isArray(properties)) return null
  const kind = properties['kind']
  if (typeof kind !== 'object' || kind === null || Array.isArray(kind)) return null
  return normKinds.find((name) => name === kind['const']) ?? null
}
