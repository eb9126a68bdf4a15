import { z } from 'zod'

/** The keys that the form allows at a path, so that a slip of the pen can be named. */
export function allowedKeys(schema: z.ZodType, path: readonly PropertyKey[], root: unknown): string[] {
  return [...new Set(formsAt(schema, path, root).flatMap((form) => Object.keys(form.shape)))]
}

/** The forms with keys that a value at a path may have: several where there are alternatives. */
export function formsAt(schema: z.ZodType, path: readonly PropertyKey[], root: unknown): z.ZodObject[] {
  let options: z.ZodType[] = [schema]
  for (const [index, key] of path.entries()) {
    const value = valueAt(root, path.slice(0, index))
    options = options.flatMap((option) => objectsIn(option, value)).flatMap((option) => childOf(option, key))
  }
  const value = valueAt(root, path)
  return options.flatMap((option) => objectsIn(option, value)).filter((option) => option instanceof z.ZodObject)
}

/** Takes wrappers off and chooses among alternatives, by the `kind` where there is one. */
function objectsIn(schema: z.ZodType, value: unknown): z.ZodType[] {
  if (schema instanceof z.ZodOptional || schema instanceof z.ZodDefault || schema instanceof z.ZodNullable) {
    return objectsIn(schema.unwrap() as z.ZodType, value)
  }
  if (schema instanceof z.ZodPipe) return objectsIn(schema.def.in as z.ZodType, value)
  if (schema instanceof z.ZodUnion) {
    const kind = valueAt(value, ['kind'])
    const options = (schema.options as z.ZodType[]).flatMap((option) => objectsIn(option, value))
    const chosen = options.filter((option) => option instanceof z.ZodObject && isOfKind(option, kind))
    return chosen.length > 0 ? chosen : options
  }
  return [schema]
}

function isOfKind(object: z.ZodObject, kind: unknown): boolean {
  const own: unknown = object.shape['kind']
  return own instanceof z.ZodLiteral && own.values.has(kind as string)
}

function childOf(schema: z.ZodType, key: PropertyKey): z.ZodType[] {
  if (schema instanceof z.ZodObject) {
    const child: unknown = schema.shape[String(key)]
    return child instanceof z.ZodType ? [child] : []
  }
  if (schema instanceof z.ZodArray) return [schema.element as z.ZodType]
  if (schema instanceof z.ZodRecord) return [schema.valueType as z.ZodType]
  return []
}

/** The plain value at a path. */
export function valueAt(root: unknown, path: readonly PropertyKey[]): unknown {
  let value = root
  for (const key of path) {
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, key)) return undefined
    value = (value as Record<PropertyKey, unknown>)[key]
  }
  return value
}
