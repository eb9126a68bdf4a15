import { NotFound } from './errors.ts'

/** Whether the text can be the id of a row. What cannot is not asked of the database, which would call it an error. */
export function isId(text: string | null | undefined): text is string {
  return /^[\da-f]{8}-[\da-f]{4}-[\da-f]{4}-[\da-f]{4}-[\da-f]{12}$/.test(text ?? '')
}

/** The id out of an address; what cannot be one leads nowhere, like an id that there is not. */
export function idOr404(text: string | null | undefined, what?: string): string {
  if (!isId(text)) throw new NotFound(what)
  return text
}
