import { no, type Verdict, yes } from '../../src/platform/errors.ts'
import { holds, type Viewer } from '../../src/platform/viewer.ts'

/** SAMP-01: only the secretary adds a note. */
export function mayAddNote(viewer: Viewer): Verdict<'not-the-secretary'> {
  return holds(viewer, 'secretary') ? yes : no('not-the-secretary')
}
