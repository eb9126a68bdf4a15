import { path } from '../../platform/paths.ts'

/** The addresses of the journal. */
export const paths = {
  journal: path('/:partnership/journal').asking<{ part: string; foer: string }>(),
  enter: path('/:partnership/journal/ny'),
  exports: path('/:partnership/journal/udtraek'),
  export: path('/:partnership/journal/udtraek/:export'),
  goOn: path('/:partnership/journal/udtraek/:export/videre'),
  part: path('/:partnership/journal/udtraek/:export/dele/:part'),
  receipt: path('/:partnership/journal/udtraek/:export/kvittering.json'),
  remove: path('/:partnership/journal/:entry/fjern'),
  file: path('/:partnership/journal/:entry/fil'),
}
