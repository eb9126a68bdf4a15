import { path } from '../platform/paths.ts'

/** The audit trail: its checkpoints, the parties' keys, and what the viewer may see of its entries. */
export const auditPath = path('/:partnership/revisionsspor').asking<{
  efter: string
  besked: 'registreret' | 'tilbagetrukket' | 'medunderskrevet'
}>()
/** A checkpoint to keep. */
export const checkpointPath = path('/:partnership/revisionsspor/checkpoints/:size')
/** Where a party signs under a checkpoint. */
export const countersignPath = path('/:partnership/revisionsspor/checkpoints/:size/medunderskriv')
/** Where a party's auditor registers a key. */
export const partyKeysPath = path('/:partnership/revisionsspor/noegler')
/** Where a party's auditor withdraws a key. */
export const withdrawKeyPath = path('/:partnership/revisionsspor/noegler/:key/tilbagetraek')
