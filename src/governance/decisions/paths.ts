import { path } from '../../platform/paths.ts'

/** The addresses of the decision register. */
export const paths = {
  decisions: path('/:partnership/beslutninger'),
  decision: path('/:partnership/beslutninger/:decision'),
}
