import type { Compilable, CompiledQuery } from 'kysely'
import type { Read } from './types.ts'

const built = new Map<string, CompiledQuery>()
const mostTexts = 500

/**
 * Asks a query whose text is built only once for each shape: later askings bring their values alone, which spares most of
 * what a query builder costs. `values` are the query's parameters in their order; the first asking of a shape checks it.
 */
export async function askBuiltOnce<T, R>(
  db: Read<T>,
  shape: string,
  values: readonly unknown[],
  build: () => Compilable<R>,
): Promise<R[]> {
  const query = built.get(shape) ?? keep(shape, values, build().compile())
  const { rows } = await db.executeQuery({ ...query, parameters: values } as never)
  return rows as R[]
}

function keep(shape: string, values: readonly unknown[], query: CompiledQuery): CompiledQuery {
  const same = query.parameters.length === values.length && query.parameters.every((value, at) => value === values[at])
  if (!same) throw new Error(`The values of the query ${shape} do not stand in the order of its text`)
  if (built.size < mostTexts) built.set(shape, query)
  return query
}
