import { path } from '../../../platform/paths.ts'

/** The addresses of the annexes. */
export const paths = {
  annexes: path('/:partnership/moeder/:meeting/punkter/:item/bilag'),
  annex: path('/:partnership/moeder/:meeting/bilag/:annex'),
  newVersion: path('/:partnership/moeder/:meeting/bilag/:annex/udgaver'),
  file: path('/:partnership/moeder/:meeting/bilag/:annex/udgaver/:version'),
  up: path('/:partnership/moeder/:meeting/bilag/:annex/op'),
  remove: path('/:partnership/moeder/:meeting/bilag/:annex/fjern'),
  withdraw: path('/:partnership/moeder/:meeting/bilag/:annex/traek-tilbage'),
}
