import { OperatorError } from '../platform/errors.ts'

/** The first parts of addresses that the installation uses itself or will use; no partnership can be called that. */
export const reserved: readonly string[] = [
  'api',
  'assets',
  'glemt-adgangskode',
  'healthz',
  'hsds',
  'invitation',
  'kalender',
  'log-ind',
  'log-ud',
  'metrics',
  'min-side',
  'ny-adgangskode',
  'open311',
  'privatliv',
  'readyz',
  'was',
]

/** Refuses a slug under which the installation's own pages stand. */
export function refuseReserved(slug: string): void {
  if (!reserved.includes(slug)) return
  throw new OperatorError(`--slug ${slug}: the installation's own pages stand there. Choose another slug.`)
}

/** Whether the addresses in use have outgrown the list: checked whenever the rooms are composed. */
export function mustBeReserved(taken: ReadonlySet<string>): void {
  const missing = [...taken].filter((each) => /^[a-z0-9-]+$/.test(each) && !reserved.includes(each))
  if (missing.length > 0) throw new Error(`These first parts of addresses are not reserved: ${missing.join(', ')}`)
}
