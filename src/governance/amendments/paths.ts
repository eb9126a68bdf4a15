import { path } from '../../platform/paths.ts'

/** The addresses of the amendments of an agreement. */
export const paths = {
  amendments: path('/:partnership/indsatsomraader').asking<{ beslutning: string }>(),
  amend: path('/:partnership/indsatsomraader/aendr').asking<{ omraade: string; hvad: string; beslutning: string }>(),
  undo: path('/:partnership/indsatsomraader/:effect/fortryd'),
}
