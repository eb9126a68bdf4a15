import { path } from '../../platform/paths.ts'

/** The addresses of what is to be done. */
export const paths = {
  actions: path('/:partnership/opgaver').asking<{ vis: string; organ: string; efter: string }>(),
  give: path('/:partnership/moeder/:meeting/opgaver').asking<{ punkt: string }>(),
  close: path('/:partnership/opgaver/:action/afslut'),
}
