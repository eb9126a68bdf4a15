import { path } from '../../platform/paths.ts'

/** The addresses of the working groups; the page of a group is the page of the body. */
export const paths = {
  /** No page: what lies below it is of the bodies. */
  groups: path('/:partnership/arbejdsgrupper'),
  setUp: path('/:partnership/arbejdsgrupper/ny').asking<{ klasse: string }>(),
  newSeat: path('/:partnership/arbejdsgrupper/:group/pladser'),
  undo: path('/:partnership/arbejdsgrupper/:group/fortryd'),
  close: path('/:partnership/arbejdsgrupper/:group/luk'),
  reopen: path('/:partnership/arbejdsgrupper/:group/genaabn'),
}
