import { path } from '../../../platform/paths.ts'

/** The address of the draft of an agenda. */
export const paths = { draft: path('/:partnership/moeder/:meeting/udkast') }
