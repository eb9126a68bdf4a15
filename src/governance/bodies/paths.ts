import { path } from '../../platform/paths.ts'

/** The addresses of the bodies. */
export const paths = {
  bodies: path('/:partnership/organer'),
  popolo: path('/:partnership/organer.json'),
  body: path('/:partnership/organer/:body'),
  seat: path('/:partnership/organer/:body/pladser/:seat'),
  undo: path('/:partnership/organer/:body/pladser/:seat/:sitting/fortryd'),
  sitting: path('/:partnership/organer/:body/pladser/:seat/:sitting/afslut'),
}
