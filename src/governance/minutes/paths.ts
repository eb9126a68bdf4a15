import { path } from '../../platform/paths.ts'

/** The addresses of the meeting itself: its minutes while they are written, and what the others follow. */
export const paths = {
  minutes: path('/:partnership/moeder/:meeting/skriv'),
  step: path('/:partnership/moeder/:meeting/skriv/trin'),
  action: path('/:partnership/moeder/:meeting/skriv/opgave'),
  live: path('/:partnership/moeder/:meeting/live'),
  happenings: path('/:partnership/moeder/:meeting/live/haendelser').asking<{ kendt: string }>(),
}

/** The place of an item on its page. */
export function anchorOf(item: string): string {
  return `#punkt-${item}`
}
