import { no, type Verdict, yes } from '../../platform/errors.ts'
import type { FunctionName, Viewer } from '../../platform/viewer.ts'
import type { EvidenceKind } from '../vocabulary.ts'

/** What those record who see to the work of their own party; the database holds the same table (migration 0007). */
const ownWork: Partial<Record<FunctionName, readonly EvidenceKind[]>> = {
  coordinator: ['activity-done', 'solution-examined', 'experience-shared', 'funding-sought', 'done'],
  communicator: ['activity-done', 'solution-examined', 'experience-shared', 'done'],
  controller: ['set-aside', 'hours-booked', 'funding-sought'],
  evaluator: ['measured', 'attested', 'evaluated'],
}

/** Those who keep the partnership's records: every kind, for every party. */
const keepers: readonly FunctionName[] = ['secretary', 'chair']

/** The functions that record anything at all. */
export const recorders: readonly FunctionName[] = [...keepers, 'coordinator', 'communicator', 'controller', 'evaluator']

/** The named job that may record for a context in whose transaction no person acts. */
export const evidenceJob = 'evidence'

/** EVD-01: whether the viewer records anything at all; which kinds, `mayRecordKind` says. */
export function mayRecord(viewer: Viewer): Verdict<'not-a-recorder'> {
  if (viewer.kind === 'job') return viewer.job === evidenceJob ? yes : no('not-a-recorder')
  if (viewer.kind === 'person' && recorders.some((each) => viewer.functions.includes(each))) return yes
  return no('not-a-recorder')
}

/**
 * EVD-01: the secretary and the chair keep the partnership's records; the others record what their function is about, and
 * for their own party only, so that nobody changes an office, a seat or the agreement's course on the side.
 */
export function mayRecordKind(
  viewer: Viewer,
  kind: EvidenceKind,
  party: string | null,
): Verdict<'not-a-recorder' | 'not-your-kind' | 'not-your-party'> {
  const recording = mayRecord(viewer)
  if (!recording.allowed || viewer.kind !== 'person') return recording
  if (keepers.some((each) => viewer.functions.includes(each))) return yes
  if (!viewer.functions.some((each) => ownWork[each]?.includes(kind))) return no('not-your-kind')
  return party === null || party === viewer.organisation ? yes : no('not-your-party')
}

/** What must be known of an entry to say whether it may be taken back. */
export interface EntryState {
  recordedBy: string | null
  isRetraction: boolean
  retracted: boolean
  source: string
}

/** EVD-05: who entered it, or the secretary, takes an entry back; once, and a retraction is final. */
export function mayRetract(
  viewer: Viewer,
  entry: EntryState,
): Verdict<'not-a-recorder' | 'not-yours' | 'already-retracted' | 'is-a-retraction'> {
  const recording = mayRecord(viewer)
  if (!recording.allowed) return recording
  if (entry.isRetraction) return no('is-a-retraction')
  if (entry.retracted) return no('already-retracted')
  if (viewer.kind !== 'person' || viewer.functions.includes('secretary') || entry.recordedBy === viewer.personId)
    return yes
  return no('not-yours')
}
