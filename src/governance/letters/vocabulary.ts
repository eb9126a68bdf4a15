/** What somebody is told by mail as it happens: a call to a meeting, its papers, what waits for an answer, and what at-once readers want to know. */
export const letterKinds = [
  'invitation',
  'papers',
  'meeting-changed',
  'action-given',
  'action-closed',
  'minutes-asked',
  'procedure-asked',
  'poll-asked',
] as const
export type LetterKind = (typeof letterKinds)[number]
