import { path } from '../../platform/paths.ts'

/** The addresses of the minutes. */
export const paths = {
  list: path('/:partnership/referater').asking<{ efter: string }>(),
  minutes: path('/:partnership/moeder/:meeting/referat'),
  pdf: path('/:partnership/moeder/:meeting/referat.pdf').asking<{ arkiv: string }>(),
  word: path('/:partnership/moeder/:meeting/referat.docx'),
  send: path('/:partnership/moeder/:meeting/referat/send'),
  approve: path('/:partnership/moeder/:meeting/referat/godkend'),
  remark: path('/:partnership/moeder/:meeting/referat/bemaerkning'),
  takeBack: path('/:partnership/moeder/:meeting/referat/tag-tilbage'),
  lock: path('/:partnership/moeder/:meeting/referat/laas'),
  add: path('/:partnership/moeder/:meeting/referat/tilfoejelser'),
}
