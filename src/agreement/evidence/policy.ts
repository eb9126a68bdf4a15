import { no, type Verdict, yes } from '../../platform/errors.ts'
import type { FunctionName, Viewer } from '../../platform/viewer.ts'

/** The functions that keep records of what happened; the database holds the same list (migration 0007). */
export const recorders: readonly FunctionName[] = [
  'secretary',
  'chair',
  'coordinator',
  'communicator',
  'controller',
  'evaluator',
]

/** EVD-01: whoever keeps records may enter evidence; a named job may, for the context that it works for. */
export function mayRecord(viewer: Viewer): Verdict<'not-a-recorder'> {
  if (viewer.kind === 'job') return yes
  if (viewer.kind === 'person' && recorders.some((each) => viewer.functions.includes(each))) return yes
  return no('not-a-recorder')
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
