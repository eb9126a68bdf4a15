import { path } from '../../platform/paths.ts'

/** The addresses of the councils around the partnership. */
export const paths = {
  surroundings: path('/:partnership/omkring'),
  end: path('/:partnership/omkring/:surrounding/afslut'),
}
