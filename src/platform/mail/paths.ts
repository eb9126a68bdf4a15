import { path } from '../paths.ts'

/** Outgoing mail, which only a demonstration shows. */
export const outgoingMailPath = path('/:partnership/post')
