import { path } from '../../platform/paths.ts'

/** The addresses of the written procedures. */
export const paths = {
  procedures: path('/:partnership/skriftlige-hoeringer').asking<{ foer: string }>(),
  open: path('/:partnership/skriftlige-hoeringer/ny').asking<{ organ: string }>(),
  procedure: path('/:partnership/skriftlige-hoeringer/:procedure'),
  answer: path('/:partnership/skriftlige-hoeringer/:procedure/svar'),
  conclude: path('/:partnership/skriftlige-hoeringer/:procedure/afslut'),
  putOff: path('/:partnership/skriftlige-hoeringer/:procedure/frist'),
  withdraw: path('/:partnership/skriftlige-hoeringer/:procedure/traek-tilbage'),
}
