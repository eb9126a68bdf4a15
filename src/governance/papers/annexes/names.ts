import { kinds, type MediaType } from '../../../platform/files/kinds.ts'

/** The endings that a kind may be saved under; the first is given where the name has none of them. */
const endings: Partial<Record<MediaType, readonly string[]>> = {
  'image/jpeg': ['jpg', 'jpeg'],
  'text/plain': ['txt', 'csv', 'tsv', 'md'],
}
/** Office programs refuse a document with macros that does not say so by its name. */
const withMacros: Partial<Record<MediaType, string>> = {
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document': 'docm',
  'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet': 'xlsm',
}

/**
 * The name under which a file is saved: its own, with an ending that fits what it is (GOV-80). Text that calls itself a
 * program would else be run by whoever opens it.
 */
export function savedName(name: string, mediaType: MediaType, active: boolean): string {
  const macros = active ? withMacros[mediaType] : undefined
  const fitting = [...(endings[mediaType] ?? [kinds[mediaType].ending]), ...(macros === undefined ? [] : [macros])]
  const ending = name.split('.').at(-1)?.toLowerCase() ?? ''
  return name.includes('.') && fitting.includes(ending) ? name : `${name}.${fitting[0]}`
}
