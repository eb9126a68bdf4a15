/** Listens to the statements that one request makes, so that the bare loop can do exactly the same. */
import pg from 'pg'

/** A statement as it went to the server. */
export interface Spoken {
  text: string
  values: unknown[]
}

/** Records every statement that goes over any connection of this process while something runs. */
export async function spokenDuring(run: () => Promise<unknown>): Promise<Spoken[]> {
  const spoken: Spoken[] = []
  const prototype = pg.Client.prototype as unknown as { query: (...args: unknown[]) => unknown }
  const original = prototype.query
  prototype.query = function listen(this: unknown, ...args: unknown[]) {
    const [first, second] = args
    if (typeof first === 'string') spoken.push({ text: first, values: Array.isArray(second) ? second : [] })
    else if (first !== null && typeof first === 'object' && 'text' in first) {
      const query = first as { text: string; values?: unknown[] }
      spoken.push({ text: query.text, values: query.values ?? (Array.isArray(second) ? second : []) })
    }
    return original.apply(this, args)
  }
  try {
    await run()
  } finally {
    prototype.query = original
  }
  return spoken
}
