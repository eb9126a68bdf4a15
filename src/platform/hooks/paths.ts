import { path } from '../paths.ts'

/** The webhooks of a partnership, for its administrator. */
export const hooksPath = path('/:partnership/integrationer').asking<{ besked: 'fjernet' }>()
/** One webhook, and its latest messages; `foer` is the message before which the page begins. */
export const hookPath = path('/:partnership/integrationer/:webhook').asking<{
  foer: string
  besked: 'pause' | 'genoptaget' | 'naaede-frem' | 'naaede-ikke-frem'
}>()
/** Where a webhook is paused. */
export const pausePath = path('/:partnership/integrationer/:webhook/pause')
/** Where a paused webhook goes on. */
export const resumePath = path('/:partnership/integrationer/:webhook/genoptag')
/** Where a test is sent. */
export const pingPath = path('/:partnership/integrationer/:webhook/proev')
/** Where a new secret is made. */
export const secretPath = path('/:partnership/integrationer/:webhook/hemmelighed')
/** Where a webhook is removed. */
export const removePath = path('/:partnership/integrationer/:webhook/fjern')
