import { path } from '../../platform/paths.ts'

/** The addresses of chair and secretariat; an office is known by its id in the agreement. */
export const paths = {
  offices: path('/:partnership/formandskab'),
  planTurn: path('/:partnership/formandskab/:office/tur'),
  turn: path('/:partnership/formandskab/:office/tur/:turn'),
  removeTurn: path('/:partnership/formandskab/:office/tur/:turn/fjern'),
  takeOver: path('/:partnership/formandskab/:office/overtag').asking<{ part: string }>(),
  prepare: path('/:partnership/formandskab/:office/forbered'),
  /** No page: what lies below it is of the offices. */
  handovers: path('/:partnership/overdragelser'),
  handover: path('/:partnership/overdragelser/:handover'),
  package: path('/:partnership/overdragelser/:handover/pakke.pdf'),
  rights: path('/:partnership/overdragelser/:handover/rettigheder'),
  undo: path('/:partnership/overdragelser/:handover/fortryd'),
  drop: path('/:partnership/overdragelser/:handover/opgiv'),
  point: path('/:partnership/overdragelser/:handover/punkter/:point'),
}
