import { path } from '../../platform/paths.ts'

/** The addresses of charters and of what is told of a group's progress. */
export const paths = {
  charter: path('/:partnership/arbejdsgrupper/:group/kommissorium').asking<{ foer: string }>(),
  write: path('/:partnership/arbejdsgrupper/:group/kommissorium/skriv'),
  compare: path('/:partnership/arbejdsgrupper/:group/kommissorium/sammenlign').asking<{ fra: string; til: string }>(),
  undoApproval: path('/:partnership/arbejdsgrupper/:group/kommissorium/fortryd'),
  version: path('/:partnership/arbejdsgrupper/:group/kommissorium/udgaver/:number'),
  approve: path('/:partnership/arbejdsgrupper/:group/kommissorium/udgaver/:number/godkend'),
  comment: path('/:partnership/arbejdsgrupper/:group/kommissorium/udgaver/:number/kommentarer'),
  withdrawComment: path('/:partnership/arbejdsgrupper/:group/kommissorium/udgaver/:number/kommentarer/:comment/fjern'),
  progress: path('/:partnership/arbejdsgrupper/:group/fremdrift/:criterion').asking<{ foer: string }>(),
}
