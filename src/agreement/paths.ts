import { path } from '../platform/paths.ts'

interface When {
  /** As of (Danish "pr."). */
  pr: string
  /** As known on. */
  kendt: string
  /** An agreement of the chain other than the one that speaks on the date. */
  aftale: string
}

interface EvidenceAsking {
  slags: string
  om: string
  part: string
  fra: string
  til: string
  ord: string
  /** The last line of the page before: a date and an id. */
  efter: string
}

/** The addresses of the agreement's pages. */
export const paths = {
  front: path('/:partnership'),
  agreement: path('/:partnership/aftale').asking<When>(),
  consolidated: path('/:partnership/aftale/samlet').asking<When>(),
  json: path('/:partnership/aftale.json').asking<When>(),
  xml: path('/:partnership/aftale.xml').asking<When>(),
  pdf: path('/:partnership/aftale.pdf').asking<When & { sprog: string }>(),
  html: path('/:partnership/aftale.html').asking<When & { sprog: string }>(),
  deadlines: path('/:partnership/frister.ics').asking<When & { sprog: string }>(),
  norm: path('/:partnership/loefter/:norm').asking<When>(),
  overview: path('/:partnership/overblik').asking<When & { vis: string }>(),
  timeline: path('/:partnership/tidslinje').asking<When>(),
  evidence: path('/:partnership/haendelser').asking<EvidenceAsking>(),
  evidenceCsv: path('/:partnership/haendelser.csv').asking<EvidenceAsking>(),
  newEvidence: path('/:partnership/haendelser/ny').asking<{
    slags: string
    om: string
    emne: string
    spoergsmaal: string
  }>(),
  importEvidence: path('/:partnership/haendelser/indlaes'),
  entry: path('/:partnership/haendelser/:entry'),
  retract: path('/:partnership/haendelser/:entry/traek-tilbage'),
  attachment: path('/:partnership/haendelser/:entry/bilag'),
}
