import { path } from '../../../platform/paths.ts'

/** The addresses of the proposals for an agenda. */
export const paths = {
  propose: path('/:partnership/moeder/:meeting/forslag'),
  proposal: path('/:partnership/moeder/:meeting/forslag/:proposal'),
  withdraw: path('/:partnership/moeder/:meeting/forslag/:proposal/traek-tilbage'),
  take: path('/:partnership/moeder/:meeting/forslag/:proposal/tag-med'),
  decline: path('/:partnership/moeder/:meeting/forslag/:proposal/afvis'),
  deadline: path('/:partnership/moeder/:meeting/forslagsfrist'),
}
