import { path } from '../../src/platform/paths.ts'

/** The addresses of the sample room. */
export const paths = {
  notes: path('/:partnership/proeverum').asking<{
    /** The last note of the page before. */
    efter: string
  }>(),
}
