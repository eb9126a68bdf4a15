import { readFile } from 'node:fs/promises'
import { Ajv2020 } from 'ajv/dist/2020.js'
import { expect, test } from 'vitest'
import { parse } from 'yaml'
import { exampleReading, exampleText, withFingerprint } from '../../../test/agreement-example.ts'
import { type JsonSchema, readingSchema } from './reading-schema.ts'

const ajv = new Ajv2020({ strict: true, strictTypes: false, validateFormats: false })
const validate = ajv.compile(readingSchema())

test('AGR-24 the schema refuses an unknown kind, an unknown key and a missing bearer list', () => {
  for (const [from, to] of [
    ['kind: rotation', 'kind: rotating'],
    ['min: 3', 'minimum: 3'],
    ['among: [nordby, sydby]', 'among: [nordby]'],
  ]) {
    expect(validate(parse(exampleReading.replace(from ?? '', to ?? ''))), to).toBe(false)
  }
})

test('AGR-24 the committed schema is the one that the compiler uses (else: node scripts/reading-schema.ts)', async () => {
  const file = new URL('../../../schemas/reading.schema.json', import.meta.url)
  expect(JSON.parse(await readFile(file, 'utf8'))).toEqual(readingSchema())
})

test('AGR-24 readings that compile are good by the schema', async () => {
  expect(validate(parse(withFingerprint(exampleReading, exampleText))), JSON.stringify(validate.errors)).toBe(true)
  const file = new URL('../../../agreements/vestegnen-2018/reading.yaml', import.meta.url)
  expect(validate(parse(await readFile(file, 'utf8'))), JSON.stringify(validate.errors)).toBe(true)
})

test('AGR-24 every key has words for an editor, and events offer the built-in kinds', () => {
  const silent: string[] = []
  walk(readingSchema(), (name, property) => {
    if (typeof property['description'] !== 'string') silent.push(name)
  })
  expect([...new Set(silent)]).toEqual([])
  expect(JSON.stringify(readingSchema())).toContain('"event":{"anyOf":[{"enum":["meeting-planned"')
})

function walk(schema: unknown, visit: (name: string, property: JsonSchema) => void): void {
  if (typeof schema !== 'object' || schema === null) return
  for (const [key, part] of Object.entries(schema)) {
    if (key === 'properties')
      for (const [name, property] of Object.entries(part as Record<string, JsonSchema>)) visit(name, property)
    walk(part, visit)
  }
}
