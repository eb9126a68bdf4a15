import { path } from '../../platform/paths.ts'

/** What the register is asked for. */
export interface RegisterAsking {
  ord: string
  organ: string
  afsnit: string
  omraade: string
  aar: string
  virkning: string
  /** The last line of the page before: a date, a number and an id. */
  efter: string
}

/** The addresses of the decision register. */
export const paths = {
  decisions: path('/:partnership/beslutninger').asking<RegisterAsking>(),
  decision: path('/:partnership/beslutninger/:decision'),
  serves: path('/:partnership/beslutninger/:decision/tjener'),
  question: path('/:partnership/beslutninger/:decision/spoergsmaal').asking<{ spoergsmaal: string }>(),
  continuation: path('/:partnership/beslutninger/:decision/videreforelse'),
  undo: path('/:partnership/beslutninger/:decision/virkninger/:effect/fortryd'),
}
