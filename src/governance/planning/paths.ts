import { path } from '../../platform/paths.ts'

/** The addresses of planning: templates and series, the year, polls for a date. */
export const paths = {
  templates: path('/:partnership/moeder/serie'),
  newTemplate: path('/:partnership/moeder/serie/ny'),
  template: path('/:partnership/moeder/serie/:template').asking<{ fra: string }>(),
  changeTemplate: path('/:partnership/moeder/serie/:template/ret'),
  removeTemplate: path('/:partnership/moeder/serie/:template/fjern'),
  newStanding: path('/:partnership/moeder/serie/:template/punkter'),
  standing: path('/:partnership/moeder/serie/:template/punkter/:item'),
  standingUp: path('/:partnership/moeder/serie/:template/punkter/:item/op'),
  standingOff: path('/:partnership/moeder/serie/:template/punkter/:item/fjern'),
  planSeries: path('/:partnership/moeder/serie/:template/planlaeg').asking<{ aar: number }>(),
  /** No page: what lies below it is of the meetings. */
  allSeries: path('/:partnership/serier'),
  series: path('/:partnership/serier/:series'),
  year: path('/:partnership/aarshjul').asking<{ aar: number }>(),
  polls: path('/:partnership/afstemninger').asking<{ foer: string }>(),
  newPoll: path('/:partnership/afstemninger/ny').asking<{ organ: string }>(),
  poll: path('/:partnership/afstemninger/:poll').asking<{ plads: string; besked: string }>(),
  answer: path('/:partnership/afstemninger/:poll/svar/:seat'),
  choose: path('/:partnership/afstemninger/:poll/vaelg/:option'),
  closePoll: path('/:partnership/afstemninger/:poll/luk'),
}
