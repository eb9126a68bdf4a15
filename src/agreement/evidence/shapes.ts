import type { EvidenceKind } from '../vocabulary.ts'

/** What a field of the entry form chooses among, or takes. */
export type SubjectChoice = 'body' | 'class' | 'office' | 'agreement' | 'any' | 'none'
export type AboutChoice = 'group' | 'seat' | 'act' | 'indicator' | 'promise' | 'decision' | 'words' | 'none'

/** Which fields the form of a kind of evidence has: only what the kind needs, so that nobody fills in what nothing reads. */
export interface Shape {
  subject: SubjectChoice
  about?: AboutChoice
  party?: 'needed' | 'wanted'
  quantity?: 'needed' | 'wanted'
  forPeriod?: true
  expires?: true
  /** The part of the entry that has a shape of its own. */
  detail?: 'plan' | 'moved-plan' | 'states' | 'answer' | 'attestation' | 'measurement'
}

/** The shape of each kind that can be entered by hand; a retraction has a page of its own. */
export const shapes: Readonly<Record<Exclude<EvidenceKind, 'retracted'>, Shape>> = {
  'meeting-planned': { subject: 'body', about: 'group', detail: 'moved-plan' },
  'meeting-held': { subject: 'body', about: 'group', detail: 'plan' },
  'minutes-approved': { subject: 'body' },
  'group-established': { subject: 'class', about: 'words' },
  'charter-approved': { subject: 'class', about: 'group', detail: 'states' },
  'group-closed': { subject: 'class', about: 'group' },
  'office-assumed': { subject: 'office', party: 'needed' },
  'office-left': { subject: 'office', party: 'wanted' },
  'seat-filled': { subject: 'body', about: 'seat', party: 'wanted' },
  'seat-vacated': { subject: 'body', about: 'seat', party: 'wanted' },
  'set-aside': { subject: 'office', party: 'needed', quantity: 'needed', forPeriod: true },
  'hours-booked': { subject: 'any', party: 'needed', quantity: 'needed', forPeriod: true },
  'activity-done': { subject: 'any', about: 'words', party: 'wanted' },
  'solution-examined': { subject: 'any', about: 'words', party: 'wanted' },
  'experience-shared': { subject: 'any', about: 'words', party: 'wanted' },
  'funding-sought': { subject: 'any', party: 'wanted', quantity: 'wanted' },
  measured: { subject: 'any', about: 'indicator', detail: 'measurement' },
  attested: { subject: 'body', about: 'promise', expires: true, detail: 'attestation' },
  evaluated: { subject: 'any', party: 'wanted' },
  decided: { subject: 'body', about: 'decision', detail: 'answer' },
  'entered-into-force': { subject: 'agreement' },
  'notice-given': { subject: 'none', party: 'needed' },
  dissolved: { subject: 'none' },
  'party-joined': { subject: 'none', party: 'needed' },
  'party-left': { subject: 'none', party: 'needed' },
  done: { subject: 'any', about: 'act', party: 'wanted' },
}

/** The kinds in groups, as the first step of the entry shows them. */
export const groups = {
  meetings: ['meeting-held', 'meeting-planned', 'minutes-approved', 'decided'],
  groups: ['group-established', 'charter-approved', 'group-closed'],
  offices: ['office-assumed', 'office-left', 'seat-filled', 'seat-vacated'],
  work: ['activity-done', 'solution-examined', 'experience-shared', 'done'],
  resources: ['set-aside', 'hours-booked', 'funding-sought'],
  results: ['measured', 'attested', 'evaluated'],
  course: ['entered-into-force', 'party-joined', 'party-left', 'notice-given', 'dissolved'],
} as const satisfies Record<string, readonly EvidenceKind[]>

/** The kinds of evidence that the form knows. */
export type EnteredKind = keyof typeof shapes

/** Whether a word is a kind that can be entered by hand. */
export function isEntered(word: string | undefined): word is EnteredKind {
  return word !== undefined && Object.hasOwn(shapes, word)
}
