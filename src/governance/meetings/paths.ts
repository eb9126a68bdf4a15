import { path } from '../../platform/paths.ts'

/** The addresses of the meetings. */
export const paths = {
  meetings: path('/:partnership/moeder').asking<{ organ: string; foer: string }>(),
  plan: path('/:partnership/moeder/nyt').asking<{ organ: string }>(),
  meeting: path('/:partnership/moeder/:meeting'),
  calendar: path('/:partnership/moeder/:meeting/moede.ics'),
  move: path('/:partnership/moeder/:meeting/flyt'),
  cancel: path('/:partnership/moeder/:meeting/aflys'),
  freeze: path('/:partnership/moeder/:meeting/send'),
  hold: path('/:partnership/moeder/:meeting/afhold'),
  newItem: path('/:partnership/moeder/:meeting/punkter'),
  item: path('/:partnership/moeder/:meeting/punkter/:item'),
  itemUp: path('/:partnership/moeder/:meeting/punkter/:item/op'),
  takeOff: path('/:partnership/moeder/:meeting/punkter/:item/fjern'),
}
