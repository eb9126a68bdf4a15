import { path } from '../../../platform/paths.ts'

/** The address of the pack: the agenda with all annexes as one PDF. */
export const paths = { pack: path('/:partnership/moeder/:meeting/sager.pdf') }
