/** What the text's wording binds to (docs/norms.md, "Force"). */
export const forces = ['binding', 'intent', 'permission', 'statement'] as const
export type Force = (typeof forces)[number]

/** What can be said of a promise on a date. The order is from worst to best where several are weighed together. */
export const verdicts = ['broken', 'due', 'unproven', 'open', 'on-course', 'kept', 'not-yet', 'free'] as const
export type Verdict = (typeof verdicts)[number]

/** The kinds of norm that the system can judge. */
export const normKinds = [
  'recurring',
  'deadline',
  'continuous',
  'membership',
  'document',
  'rotation',
  'follows',
  'allocation',
  'attested',
  'aim',
  'term',
  'power',
  'reference',
  'establishes',
] as const
export type NormKind = (typeof normKinds)[number]

/** The built-in kinds of evidence: a closed vocabulary that grows with the contexts. */
export const evidenceKinds = [
  'meeting-planned',
  'meeting-held',
  'minutes-approved',
  'group-established',
  'charter-approved',
  'group-closed',
  'office-assumed',
  'office-left',
  'seat-filled',
  'seat-vacated',
  'set-aside',
  'hours-booked',
  'activity-done',
  'solution-examined',
  'experience-shared',
  'funding-sought',
  'measured',
  'attested',
  'evaluated',
  'decided',
  'entered-into-force',
  'notice-given',
  'dissolved',
  'party-joined',
  'party-left',
  'done',
  'retracted',
] as const
export type EvidenceKind = (typeof evidenceKinds)[number]

/** The kinds of plan: each names the kind of occurrence that it plans. */
export const planFor: Partial<Record<EvidenceKind, EvidenceKind>> = { 'meeting-planned': 'meeting-held' }

/** The state of an agreement on a date. */
export const agreementStates = ['not-yet', 'in-force', 'ended'] as const
export type AgreementState = (typeof agreementStates)[number]

/** Types of answer that an open question may take. */
export const answerTypes = [
  'text',
  'integer',
  'decimal',
  'date',
  'duration',
  'party',
  'parties',
  'body',
  'yes-no',
  'indicators',
] as const
export type AnswerType = (typeof answerTypes)[number]
